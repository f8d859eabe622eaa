import ReaderBasics

/// Numbers for names that a parser hands on by the address of its own copy, which is one for each name.
struct AddressTable {
    /// The addresses of a name, of its prefix and of its vocabulary; 0 for none.
    struct Key: ProbingKey {
        static var vacant: Key { Key(name: 0) }
        var name: UInt
        var prefix: UInt = 0
        var space: UInt = 0

        var probe: Int {
            let mixed = (name ^ prefix &* 31 ^ space &* 127) &* 0x9E37_79B9_7F4A_7C15
            return Int(bitPattern: mixed ^ mixed >> 29)
        }
    }

    private var table = ProbingTable<Key, Int32>(capacity: 64, vacant: 0)

    subscript(key: Key) -> Int32? { table[key] }

    /// Remembers the number of a name that has none yet.
    mutating func insert(_ key: Key, _ value: Int32) {
        table.update(key, initial: value) { _ in }
    }
}
