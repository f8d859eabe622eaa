#!/usr/bin/env python3
"""Writes Sources/ReaderCore/Screen/WideRanges.swift from the Unicode Character Database.

Usage: make-width-table.py [EastAsianWidth.txt emoji-data.txt]   (Debian: package unicode-data)
"""
import re
import sys

FOLDER = "/usr/share/unicode"
paths = sys.argv[1:] or [f"{FOLDER}/EastAsianWidth.txt", f"{FOLDER}/emoji/emoji-data.txt"]


def ranges(path, wanted):
    found = []
    for line in open(path, encoding="utf8"):
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if match and match[3] in wanted:
            found.append((int(match[1], 16), int(match[2] or match[1], 16)))
    return merged(found)


def merged(found):
    out = []
    for low, high in sorted(found):
        if out and low <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(high, out[-1][1]))
        else:
            out.append((low, high))
    return out


def table(name, doc, found):
    rows = [f"0x{low:X}...0x{high:X}" for low, high in found]
    lines, line = [], "       "
    for row in rows:
        if len(line) + len(row) + 2 > 118:
            lines.append(line)
            line = "       "
        line += f" {row},"
    lines.append(line)
    body = "\n".join(lines)
    return f"    /// {doc}\n    static let {name}: [ClosedRange<UInt32>] = [\n{body}\n    ]\n"


wide = ranges(paths[0], {"W", "F"})
pictographs = ranges(paths[1], {"Extended_Pictographic"})
print("// Made by Scripts/make-width-table.py from the Unicode Character Database 15.0.\n")
print("/// Which scalars take two columns, and which are pictographs; sorted, without overlap.")
print("enum WideRanges {")
print(table("wide", "East_Asian_Width W or F.", wide), end="\n")
print(table("pictographs", "Extended_Pictographic.", pictographs), end="}\n")
