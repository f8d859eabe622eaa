#!/usr/bin/env python3
"""Score how subscription lists, books, Markdown and encodings are read.

usage: score-formats.py DATA [--cmd 'reader extract --format json {file}'] [--only NAME] [--fails N]

DATA is a folder with the folders opml, epub, markdown and encoding, each with a file of cases, one JSON object a line:
  opml/cases.jsonl         {"id", "file", "count", "feeds": [{"title", "url", "folder"}]}
  epub/cases.jsonl         {"id", "file", "title", "authors", "language", "date", "spine", "first_text"}
  markdown/commonmark.jsonl {"id", "markdown", "text"}: the text that a reader sees
  encoding/html5lib.jsonl  {"id", "data_b64", "encoding"}: the start of a page, and the encoding that it means

A list passes when title, address and folder of every feed are the same and in order; a book when title, authors,
language, date and the beginning of the text are; a Markdown text when its visible characters are, white space aside.
For an encoding some words are added to the page as that encoding has them, and must come out as those words.
"""
import argparse
import base64
import html
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import unicodedata


def cases(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def extract(command, path):
    """The object that the command prints, or None where it fails."""
    arguments = [part.replace("{file}", path) for part in shlex.split(command)]
    run = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    if run.returncode < 0:
        raise SystemExit(f"{path}: ended by signal {-run.returncode}")
    return json.loads(run.stdout) if run.returncode == 0 else None


def folded(text):
    text = unicodedata.normalize("NFKC", text or "")
    return re.sub(r"\s+", " ", text).strip()


def squashed(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text or ""))


def extract_bytes(command, content, suffix):
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(content)
        file.flush()
        return extract(command, file.name)


def texts(result):
    """All text of what was read, entries end to end."""
    if result is None:
        return ""
    if "entries" in result:
        return "\n".join(entry.get("content") or entry.get("summary") or "" for entry in result["entries"])
    return result.get("text") or ""


def score_opml(folder, command):
    for case in cases(folder, "cases.jsonl"):
        result = extract(command, os.path.join(folder, case["file"])) or {"entries": []}
        got = [(folded(e.get("title")), e.get("link"), e.get("folder") or "") for e in result.get("entries", [])]
        want = [(folded(f["title"]), f["url"], f.get("folder") or "") for f in case["feeds"] or []]
        # A feed without a title may be shown by its address, or be left without one.
        same = len(got) == len(want) and all(
            g[1:] == w[1:] and (g[0] == w[0] or not w[0] or (not g[0] and "://" in w[0])) for g, w in zip(got, want))
        yield case["id"], same, (want[:3], got[:3])


def score_epub(folder, command):
    for case in cases(folder, "cases.jsonl"):
        result = extract(command, os.path.join(folder, case["file"])) or {}
        feed = result.get("feed") or {}
        title = feed.get("title") or result.get("title")
        author = feed.get("author") or result.get("byline")
        wrong = []
        if folded(title) != folded(case["title"]):
            wrong.append(("title", case["title"], title))
        if any(folded(name) not in folded(author) for name in case["authors"] or []):
            wrong.append(("authors", case["authors"], author))
        if case["language"] and (feed.get("language") or result.get("language")) != case["language"]:
            wrong.append(("language", case["language"], feed.get("language")))
        date = feed.get("published") or result.get("published") or ""
        if case["date"] and not date.startswith(case["date"][:10]) and case["date"][:4] != date[:4]:
            wrong.append(("date", case["date"], date))
        first = squashed(case["first_text"])[:40]
        if first and first not in squashed(texts(result)):
            wrong.append(("first text", case["first_text"][:60], texts(result)[:60]))
        yield case["id"], not wrong, wrong


def score_markdown(folder, command):
    for case in cases(folder, "commonmark.jsonl"):
        result = extract_bytes(command, case["markdown"].encode(), ".md")
        got, want = squashed(texts(result)), squashed(case["text"])
        # Lines between paragraphs are text for a terminal and none for a page.
        yield f"{case['id']} {case['section']}", got.replace("***", "") == want.replace("***", ""), (want, got)


# Ordinary words: what a page does not declare is told by how it is written.
WORDS = "Grüße señor naïve déjà příliš žluťoučký Łódź kůň gün ışık Αθήνα καλημέρα привет мир 日本語 한국어 中文".split()


def score_encoding(folder, command):
    for case in cases(folder, "html5lib.jsonl"):
        name = {"x-user-defined": "latin-1", "windows-874": "cp874", "x-mac-cyrillic": "mac_cyrillic",
                "iso-8859-8-i": "iso-8859-8"}.get(case["encoding"], case["encoding"])
        probe = " ".join([word for word in WORDS if encodable(word, name)][:4])
        page = base64.b64decode(case["data_b64"]) + b"</script></style></title>--><p>These are the words: "
        result = extract_bytes(command, page + probe.encode(name) + b" and no others of these came to the harbour.</p>", ".html")
        got = html.unescape(texts(result))
        yield case["id"], probe in got, (case["encoding"], probe, got[-80:])


def encodable(word, name):
    try:
        word.encode(name)
        return True
    except (UnicodeError, LookupError):
        return False


SUITES = {"opml": score_opml, "epub": score_epub, "markdown": score_markdown, "encoding": score_encoding}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--cmd", default="reader extract --format json {file}")
    parser.add_argument("--only", choices=SUITES)
    parser.add_argument("--fails", type=int, default=0)
    arguments = parser.parse_args()
    for name, score in SUITES.items():
        if arguments.only not in (None, name):
            continue
        folder = os.path.join(arguments.data, name)
        if not os.path.isdir(folder):
            print(f"{name}: no such folder in {arguments.data}", file=sys.stderr)
            continue
        results = list(score(folder, arguments.cmd))
        passed = sum(same for _, same, _ in results)
        print(f"{name}: {passed}/{len(results)} = {passed / len(results):.3f}")
        for case, same, detail in [result for result in results if not result[1]][:arguments.fails]:
            print(f"  {case}: {detail}")


if __name__ == "__main__":
    main()
