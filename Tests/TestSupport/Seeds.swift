import Glibc

/// Seeds of tests with random input: they are the tests' arguments, so that a failure names the one it had.
package enum Seeds {
    /// So many seeds, the same in every run; the variable `READER_SEED` begins another row of them.
    package static func row(_ count: Int) -> Range<UInt64> {
        let number = getenv("READER_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1
        let first = number &* 1_000
        return first..<first + UInt64(count)
    }
}
