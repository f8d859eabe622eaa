#!/usr/bin/env python3
"""Prints how many lines of each target the tests have reached.

    coverage.py [BUILD]           the folder of a build that `swift test --enable-code-coverage` has run in
    coverage.py --json FILE       what `llvm-cov export -summary-only` wrote

Lines are those that llvm-cov counts: of functions, without comments and declarations.
"""
import collections
import json
import pathlib
import sys

from structure import PACKAGE, targets_of


def exported(build):
    """What the package manager wrote of the tests of a build, by the llvm-cov that comes with the compiler."""
    files = sorted((pathlib.Path(build) / "debug" / "codecov").glob("*.json"))
    if not files:
        sys.exit(f"{build} holds no coverage: run swift test --enable-code-coverage first.")
    return json.loads(files[0].read_text(encoding="utf-8"))


def counted(summary, targets):
    """(covered, all) lines of each target."""
    lines = collections.defaultdict(lambda: [0, 0])
    for file in summary["data"][0]["files"]:
        path = pathlib.Path(file["filename"])
        if not path.is_relative_to(PACKAGE / "Sources"):
            continue
        around = (str(parent.relative_to(PACKAGE)) for parent in path.parents if parent.is_relative_to(PACKAGE))
        target = next((targets[folder] for folder in around if folder in targets), None)
        if target:
            lines[target][0] += file["summary"]["lines"]["covered"]
            lines[target][1] += file["summary"]["lines"]["count"]
    return lines


def table(lines, order):
    """A table in Markdown, in the order of the targets."""
    yield "| Target | Lines | Reached |"
    yield "|---|---:|---:|"
    for target in order:
        covered, count = lines.get(target, (0, 0))
        if count:
            yield f"| {target} | {count:,} | {100 * covered / count:.1f} % |"
    covered, count = (sum(column) for column in zip(*lines.values()))
    yield f"| all | {count:,} | {100 * covered / count:.1f} % |"


def main():
    if "--json" in sys.argv:
        summary = json.loads(pathlib.Path(sys.argv[-1]).read_text())
    else:
        summary = exported(sys.argv[1] if len(sys.argv) > 1 else PACKAGE / ".build")
    targets = targets_of(PACKAGE)
    print("\n".join(table(counted(summary, targets), list(dict.fromkeys(targets.values())))))


if __name__ == "__main__":
    main()
