/// What the time rules know of one token.
struct TimeToken: Sendable {
    /// Names the word; 0 for a word that no rule and no list knows.
    var id: UInt16 = 0
    /// Index into `TimeUnit`, where the word is one.
    var unit: UInt8 = 0
    /// Month, weekday, number, … as its class says.
    var value: Int32 = 0
    var classes: TimeWordClass = []
}

/// Every word of the rules and lists, found by its bytes.
struct TimeWordTable: Sendable {
    private var keys: [PackedWord?]
    private var tokens: [TimeToken]
    private var mask: Int
    private(set) var count: Int = 1

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: nil, count: size)
        tokens = Array(repeating: TimeToken(), count: size)
        mask = size - 1
    }

    @inline(__always)
    private func slot(_ key: PackedWord) -> Int {
        var slot = key.hash & mask
        while let other = keys[slot], other != key { slot = (slot + 1) & mask }
        return slot
    }

    @inline(__always)
    func find(_ key: PackedWord) -> TimeToken? {
        let slot = slot(key)
        return keys[slot] == nil ? nil : tokens[slot]
    }

    /// Every word, in no order.
    var allTokens: [TimeToken] { tokens.filter { $0.id != 0 } }

    /// The word's number; a word that is new gets one.
    @discardableResult
    mutating func add(
        _ word: some StringProtocol, _ classes: TimeWordClass = [], value: Int? = nil, unit: TimeUnit? = nil
    ) -> UInt16 {
        guard let key = PackedWord(word) else { preconditionFailure("\(word) is longer than a packed word") }
        precondition(count * 2 < keys.count, "the word table is made too small")
        let slot = slot(key)
        if keys[slot] == nil {
            keys[slot] = key
            tokens[slot].id = UInt16(count)
            count += 1
        }
        tokens[slot].classes.formUnion(classes)
        if let value { tokens[slot].value = Int32(value) }
        if let unit { tokens[slot].unit = UInt8(unit.rawValue) }
        return tokens[slot].id
    }
}
