#!/usr/bin/env python3
"""Lists the `package` and `public` functions and initialisers without a doc comment, and those that throw without
saying what and when (`- Throws:`); exit status 1 where there are any.

    check_docs.py [FOLDER…]     Sources/ReaderCore by default
    check_docs.py --count       how many, a folder a line

What a protocol demands is said there: `encode(to:)`, `hash(into:)`, `==`, members of `PaneContent` and of option sets
need no comment of their own, nor does what `override`s.
"""
import collections
import pathlib
import re
import sys

PACKAGE = pathlib.Path(__file__).resolve().parent.parent
DECLARATION = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package|public)\s+(?:static\s+|mutating\s+|nonisolated\s+|final\s+|class\s+"
    r"|convenience\s+)*(func\s+[^\s(<]+|init[?!]?|subscript)(?=[\s(<])")
# Requirements of protocols, which have their comment there.
DEMANDED = {
    "==", "<", "hash", "encode", "next", "makeIterator", "run", "validate", "index", "append", "write",
}
PANE = {
    "perform", "open", "move", "settle", "click", "draw", "hints", "appear", "subject", "wanted", "take", "giveUp",
    "invalidate", "renew", "cancel", "situation", "position", "go",
}


def signature(lines, start):
    """The lines of a declaration up to its body."""
    text, depth = "", 0
    for line in lines[start:start + 20]:
        text += line + " "
        depth += line.count("(") - line.count(")")
        if depth <= 0 and ("{" in line or not line.rstrip().endswith((",", "(", "->"))):
            break
    return text.split("{")[0]


def after_parameters(text):
    """What stands behind the list of parameters of a declaration."""
    depth = 0
    for index, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0 and character == ")":
            return text[index + 1:]
    return ""


def comment(lines, start):
    """The doc comment above a declaration, with the attributes between skipped."""
    found, index = [], start - 1
    while index >= 0 and re.match(r"\s*(@|///)", lines[index]):
        if lines[index].strip().startswith("///"):
            found.append(lines[index].strip())
        index -= 1
    return found[::-1]


def faults(path):
    """(line, name, what is missing) of a file."""
    lines = path.read_text(encoding="utf8").split("\n")
    is_pane = "/Panes/" in str(path)
    for number, line in enumerate(lines):
        match = DECLARATION.match(line)
        if not match:
            continue
        kind = match.group(1)
        name = kind.split()[-1]
        demanded = name in DEMANDED or is_pane and name in PANE
        words = comment(lines, number)
        text = signature(lines, number)
        throws = re.match(r"\s*(async\s+)?throws\b", after_parameters(text))
        if not words and not demanded and not is_plain(kind, text):
            yield number + 1, name, "no comment"
        elif throws and not any("- Throws:" in word for word in words) and not demanded:
            yield number + 1, name, "no “- Throws:”"


def is_plain(kind, text):
    """An initialiser that throws nothing, which sets what is documented beside it."""
    return kind.startswith("init") and not re.match(r"\s*(async\s+)?throws\b", after_parameters(text))


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")] or ["Sources/ReaderCore"]
    counts, count = collections.Counter(), 0
    for folder in arguments:
        for path in sorted((PACKAGE / folder).rglob("*.swift")):
            for line, name, what in faults(path):
                where = path.relative_to(PACKAGE)
                count += 1
                counts[str(where.parent)] += 1
                if "--count" not in sys.argv:
                    print(f"{where}:{line}: {name}: {what}")
    if "--count" in sys.argv:
        for where, number in sorted(counts.items()):
            print(f"{number:5} {where}")
    if not count:
        print("Every function says what it does, and what it throws.")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
