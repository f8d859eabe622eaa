import ReaderBasics

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
    private var table: ProbingTable<PackedWord, TimeToken>

    init(capacity: Int) {
        table = ProbingTable(capacity: capacity, vacant: TimeToken())
    }

    /// How many words there are, and the word that no rule and no list knows.
    var count: Int { table.count + 1 }

    @inline(__always)
    func find(_ key: PackedWord) -> TimeToken? { table[key] }

    /// Every word, in no order.
    var allTokens: [TimeToken] { table.allValues }

    /// The word's number; a word that is new gets one.
    @discardableResult
    mutating func add(
        _ word: some StringProtocol, _ classes: TimeWordClass = [], value: Int? = nil, unit: TimeUnit? = nil
    ) -> UInt16 {
        guard let key = PackedWord(word) else { preconditionFailure("\(word) is longer than a packed word") }
        let next = UInt16(count)
        return table.update(key, initial: TimeToken(id: next)) { token in
            token.classes.formUnion(classes)
            if let value { token.value = Int32(value) }
            if let unit { token.unit = UInt8(unit.rawValue) }
            return token.id
        }
    }
}
