#!/usr/bin/env python3
"""Writes Sources/ReaderCore/Screen/Compositions.swift: the pairs that Unicode's canonical composition joins.

    Scripts/make-composition-table.py > Sources/ReaderCore/Screen/Compositions.swift

From Python's own Unicode data, whose version the file names. Composition exclusions are left out, since what Python
composes is asked; Hangul is composed by arithmetic and needs no table.
"""
import sys
import unicodedata

pairs = []
for value in range(0x110000):
    parts = unicodedata.decomposition(chr(value)).split()
    if len(parts) != 2 or parts[0].startswith("<"):
        continue
    first, second = (int(part, 16) for part in parts)
    if unicodedata.normalize("NFC", chr(first) + chr(second)) == chr(value):
        pairs.append((first, second, value))
pairs.sort()
numbers = [f"0x{first << 42 | second << 21 | value:X}" for first, second, value in pairs]
lines = []
line = "       "
for number in numbers:
    if len(line) + len(number) + 2 > 120:
        lines.append(line)
        line = "       "
    line += f" {number},"
lines.append(line)
print(f"""// Made by Scripts/make-composition-table.py from the Unicode Character Database {unicodedata.unidata_version}.

import ReaderBasics

/// Pairs of scalars that canonical composition joins, sorted: the first, the second and what they make, 21 bits each.
enum Compositions {{
    static let packed: [UInt64] = [
{chr(10).join(lines)}
    ]

    /// What two scalars make; nil where they stay two.
    static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {{
        if let syllable = hangul(first.value, second.value) {{ return syllable }}
        let key = UInt64(first.value) << 42 | UInt64(second.value) << 21
        let index = packed.partitioningIndex {{ $0 >= key }}
        guard index < packed.count, packed[index] >> 21 == key >> 21 else {{ return nil }}
        return Unicode.Scalar(UInt32(packed[index] & 0x1F_FFFF))
    }}

    /// A leading consonant with a vowel, or a syllable of the two with a trailing consonant.
    private static func hangul(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {{
        if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {{
            return Unicode.Scalar(0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28)
        }}
        if (0xAC00..<0xD7A4).contains(first), (first - 0xAC00) % 28 == 0, (0x11A8..<0x11C3).contains(second) {{
            return Unicode.Scalar(first + second - 0x11A7)
        }}
        return nil
    }}
}}""")
