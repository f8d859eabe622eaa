#!/bin/sh
# GitHub's Markdown: a backslash escapes "_" and "*" everywhere in running text, and a writer that escapes them all is safe
# by CommonMark 0.31, 2.4. An address that stands bare is not: the extension that makes links of addresses (GFM, 6.9)
# looks at the source, so the same escape becomes part of the address, or ends it. Readers do not even agree which. The
# text that is shown between the brackets of a link, and an address in angle brackets, are as they were meant.
#
# Seen with cmarkgfm 2025.10.22 and markdown-it-py 3.0.0 with linkify-it-py 2.0.3 (PyPI):
#
#     cmarkgfm          bare: https://example.org/a%5C_b  brackets: https://example.org/a_b  angle: https://example.org/a_b
#     markdown-it-py    bare: https://example.org/a  brackets: https://example.org/a_b  angle: https://example.org/a_b
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where the packages cannot be had.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv" || exit 2
"$folder/venv/bin/pip" -q install cmarkgfm==2025.10.22 markdown-it-py==3.0.0 linkify-it-py==2.0.3 >&2 || exit 2
"$folder/venv/bin/python" - <<'PYTHON' | tee "$folder/seen"
import re
import cmarkgfm
import markdown_it

source = r"Bare https://example.org/a\_b here." + "\n\n" + r"[https://example.org/a\_b](https://example.org/a_b)" + (
    "\n\n<https://example.org/a_b>\n"
)
readers = [
    ("cmarkgfm", cmarkgfm.github_flavored_markdown_to_html),
    ("markdown-it-py", markdown_it.MarkdownIt("gfm-like").render),
]
for name, read in readers:
    links = re.findall('href="([^"]*)"', read(source))
    print(name.ljust(17), " ".join(f"{kind}: {link} " for kind, link in zip(("bare", "brackets", "angle"), links)).rstrip())
PYTHON
cat > "$folder/known" <<'KNOWN'
cmarkgfm          bare: https://example.org/a%5C_b  brackets: https://example.org/a_b  angle: https://example.org/a_b
markdown-it-py    bare: https://example.org/a  brackets: https://example.org/a_b  angle: https://example.org/a_b
KNOWN
cmp -s "$folder/seen" "$folder/known"
