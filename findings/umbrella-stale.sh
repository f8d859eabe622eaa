#!/bin/sh
# SwiftPM of Swift 6.3.1 on Linux: a program that sees a module only through the `@_exported import` of another is not
# compiled again when a type of that module gets another layout. The build succeeds, and the program reads the new
# value by the old layout.
#
# A package of three targets: Leaf declares a struct, Umbrella re-exports Leaf, and the program imports and depends on
# Umbrella alone. It prints a member of a value that Leaf has made. A member is put before that one in Leaf, the package
# is built again (debug, as by default), and the program run; then the same with the program depending on Leaf, too.
#
# Seen with Swift version 6.3.1 (swift-6.3.1-RELEASE), x86_64-unknown-linux-gnu:
#
#     depends on the umbrella alone: the right number is 7, printed is 1
#     depends on the leaf as well:   the right number is 7, printed is 7
#
# What it costs: with a class or a string in place of the number the program crashes in code that nobody has touched,
# until the folder of builds is deleted. Naming the modules behind an umbrella as dependencies is the way round it.
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where there is no Swift.
set -eu
command -v swift >/dev/null || { echo "swift is not there" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# What the program prints after the layout has changed; its dependencies are the argument.
printed() {
    rm -rf "$folder/p"
    mkdir -p "$folder/p/Sources/Leaf" "$folder/p/Sources/Umbrella" "$folder/p/Sources/Program"
    cd "$folder/p"
    cat > Package.swift <<SWIFT
// swift-tools-version: 6.0
import PackageDescription
let package = Package(name: "Stale", targets: [
    .target(name: "Leaf"), .target(name: "Umbrella", dependencies: ["Leaf"]),
    .executableTarget(name: "Program", dependencies: [$1]),
])
SWIFT
    leaf "package var number = 7"
    echo '@_exported import Leaf' > Sources/Umbrella/Umbrella.swift
    echo 'import Umbrella' > Sources/Program/main.swift
    echo 'print(Value.made().number)' >> Sources/Program/main.swift
    swift build >log 2>&1 || { cat log >&2; exit 2; }
    test "$(.build/debug/Program)" = 7 || { echo "the first build is wrong" >&2; exit 2; }
    sleep 1 # another second, so that no clock can be blamed
    leaf "package var first = 1; package var number = 7"
    swift build >log 2>&1 || { cat log >&2; exit 2; }
    .build/debug/Program
}

leaf() {
    cat > Sources/Leaf/Leaf.swift <<SWIFT
package struct Value {
    $1
    @inline(never) package static func made() -> Value { Value() }
}
SWIFT
}

umbrella=$(printed '"Umbrella"')
both=$(printed '"Umbrella", "Leaf"')
echo "depends on the umbrella alone: the right number is 7, printed is $umbrella"
echo "depends on the leaf as well:   the right number is 7, printed is $both"
test "$umbrella" != 7 && test "$both" = 7
