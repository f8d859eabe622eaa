/// Numbers for names that a parser hands on by the address of its own copy, which is one for each name.
///
/// Open addressing with linear probing; grows at half its size.
struct AddressTable {
    /// The addresses of a name, of its prefix and of its vocabulary; 0 for none.
    struct Key: Equatable {
        var name: UInt
        var prefix: UInt = 0
        var space: UInt = 0

        fileprivate var hash: UInt {
            let mixed = (name ^ prefix &* 31 ^ space &* 127) &* 0x9E37_79B9_7F4A_7C15
            return mixed ^ mixed >> 29
        }
    }

    private var slots: [(key: Key, value: Int32)] = Array(repeating: (Key(name: 0), 0), count: 128)
    private var count = 0

    subscript(key: Key) -> Int32? {
        let slot = slots[place(key)]
        return slot.key.name == 0 ? nil : slot.value
    }

    /// Remembers the number of a name that has none yet.
    mutating func insert(_ key: Key, _ value: Int32) {
        if count * 2 >= slots.count { grow() }
        slots[place(key)] = (key, value)
        count += 1
    }

    /// Where a key is, or where it belongs.
    private func place(_ key: Key) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while slots[place].key.name != 0, slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (Key(name: 0), 0), count: old.count * 2)
        for slot in old where slot.key.name != 0 { slots[place(slot.key)] = slot }
    }
}
