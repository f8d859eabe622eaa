#!/bin/sh
# Swift 6.3.1: NFC of one pair of characters is not NFC.
#
# U+0CCA U+0CD5 (Kannada vowel signs O and length mark) compose to U+0CCB; that is what Unicode's UnicodeData.txt, ICU and
# Python say, and what Swift makes of the same text in NFD (U+0CC6 U+0CC2 U+0CD5). But
# `precomposedStringWithCanonicalMapping` gives the pair back as it is, though it is not in NFC. So two strings that are
# equal (==, which is canonical equivalence) have different NFC, and a key made of NFC finds only one of them.
# Of the 941 pairs that canonical composition joins (Unicode 14) it is the only one.
#
# Seen with Swift version 6.3.1 (swift-6.3.1-RELEASE), x86_64-unknown-linux-gnu:
#
#     equal: true
#     NFC of U+0CCA U+0CD5: cca cd5
#     NFC of U+0CC6 U+0CC2 U+0CD5: ccb
#     Python: ccb ccb
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where there is no Swift.
set -eu
command -v swiftc >/dev/null || { echo "swiftc is not there" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > nfc.swift <<'SWIFT'
import Foundation

func composed(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
}

let (pair, apart) = ("\u{CCA}\u{CD5}", "\u{CC6}\u{CC2}\u{CD5}")
print("equal: \(pair == apart)")
print("NFC of U+0CCA U+0CD5: \(composed(pair))")
print("NFC of U+0CC6 U+0CC2 U+0CD5: \(composed(apart))")
SWIFT
swiftc -o nfc nfc.swift
./nfc > seen
python3 -c '
import unicodedata
print("Python:", *(" ".join("%x" % ord(c) for c in unicodedata.normalize("NFC", t)) for t in ("\u0cca\u0cd5", "\u0cc6\u0cc2\u0cd5")))
' >> seen
cat seen
cat > wanted <<'TEXT'
equal: true
NFC of U+0CCA U+0CD5: cca cd5
NFC of U+0CC6 U+0CC2 U+0CD5: ccb
Python: ccb ccb
TEXT
cmp -s seen wanted
