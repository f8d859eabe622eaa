import ReaderBasics
import Testing

/// The hashes are kept in files and written into exports: they must never change.
struct HashTests {
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)])
    func `FNV-1a has the values of its authors`(text: String, hash: UInt64) {
        #expect(Hash.of(text.utf8) == hash)
        #expect(text.utf8.reduce(Hash.seed) { Hash.adding($1, to: $0) } == hash)
    }

    @Test func `a pair has an order`() {
        #expect(Hash.pair(1, 2) != Hash.pair(2, 1))
        #expect(Hash.pair(1, 2) == Hash.pair(1, 2))
    }
}
