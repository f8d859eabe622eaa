#!/bin/sh
# Swift Testing 6.3.1 starts all tests at once, however many cores there are: one that gives up its turn has the next
# when all others have begun. `swift test --num-workers` and `--parallel` change nothing of it; an environment variable
# does.
#
# A package has one test of 300 cases. Each counts how many have begun and not ended, and yields three times.
#
# Seen with Swift version 6.3.1 (swift-6.3.1-RELEASE), x86_64-unknown-linux-gnu, two cores:
#
#     most at once: 299
#     most at once, --parallel --num-workers 2: 299
#     most at once, SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4: 4
#
# What it costs: in a suite of 1,700 tests that take four minutes, a test that yields a hundred times needs all four, and
# whatever bounds its waiting (a lock, a server, an assertion) gives up.
#
# Exit status: 0 while it is so, 1 when it has changed, 2 where there is no Swift.
set -eu
command -v swift >/dev/null || { echo "swift is not there" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir -p Tests/CountTests
cat > Package.swift <<'SWIFT'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(name: "Count", targets: [.testTarget(name: "CountTests")])
SWIFT
cat > Tests/CountTests/CountTests.swift <<'SWIFT'
import Synchronization
import Testing

struct Begun {
    static let now = Atomic(0)
    static let most = Atomic(0)
}

@Test(arguments: 0..<300) func count(number: Int) async {
    Begun.most.max(Begun.now.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
    for _ in 0..<3 { await Task.yield() }
    Begun.now.subtract(1, ordering: .relaxed)
    print("most at once so far: \(Begun.most.load(ordering: .relaxed))")
}
SWIFT

swift --version 2>/dev/null | head -n 1
swift build --build-tests >/dev/null 2>&1
most() { sed -n 's/.*most at once so far: //p' "$1" | sort -n | tail -n 1; }
swift test --skip-build > all.txt 2>&1
swift test --skip-build --parallel --num-workers 2 > workers.txt 2>&1
SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4 swift test --skip-build > bounded.txt 2>&1
all=$(most all.txt) workers=$(most workers.txt) bounded=$(most bounded.txt)
echo "most at once: $all"
echo "most at once, --parallel --num-workers 2: $workers"
echo "most at once, SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4: $bounded"
[ "$all" -ge 100 ] && [ "${workers:-$all}" -ge 100 ] && [ "$bounded" -le 4 ]
