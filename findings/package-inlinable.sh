#!/bin/sh
# Swift 6.3.1 on Linux: @inlinable and @_transparent do nothing for other modules where the type or protocol around
# them is `package` and not @usableFromInline. The calls stay calls, and there is no warning.
#
# Two modules of one package are compiled with -O. The client calls the same two members of two protocols that differ in
# one attribute; the calls that are left in its object file are listed.
#
# Seen with Swift version 6.3.1 (swift-6.3.1-RELEASE), x86_64-unknown-linux-gnu:
#
#     calls left: bareInlinable bareTransparent
#     diagnostics: none
#
# What it costs: a loop that compares 1 MB of bytes with such constants of a protocol took 55 ms instead of 1 ms.
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where there is no Swift.
set -eu
command -v swiftc >/dev/null || { echo "swiftc is not there" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > library.swift <<'SWIFT'
package protocol Bare {}
@usableFromInline
package protocol Usable {}
extension UInt8: Bare, Usable {}

extension Bare {
    @inlinable package var bareInlinable: Bool { self is UInt16 }
    @_transparent package var bareTransparent: Bool { self is UInt32 }
}

extension Usable {
    @inlinable package var usableInlinable: Bool { self is UInt16 }
    @usableFromInline @_transparent package var usableTransparent: Bool { self is UInt32 }
}
SWIFT
cat > client.swift <<'SWIFT'
import Library

public func count(_ bytes: [UInt8]) -> Int {
    bytes.count { $0.bareInlinable || $0.bareTransparent || $0.usableInlinable || $0.usableTransparent }
}
SWIFT

swiftc -O -wmo -parse-as-library -package-name example -module-name Library \
    -emit-module -emit-module-path Library.swiftmodule -emit-object -o library.o library.swift 2> diagnostics
swiftc -O -wmo -parse-as-library -package-name example -module-name Client -I . \
    -emit-object -o client.o client.swift 2>> diagnostics

left=""
for name in bareInlinable bareTransparent usableInlinable usableTransparent; do
    if nm client.o | grep " U " | grep -qi "$name"; then left="$left $name"; fi
done
swiftc --version 2>/dev/null | head -n 1
echo "calls left:$left"
if [ -s diagnostics ]; then echo "diagnostics:"; cat diagnostics; else echo "diagnostics: none"; fi
[ "$left" = " bareInlinable bareTransparent" ] && [ ! -s diagnostics ]
