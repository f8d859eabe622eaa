import ReaderBasics

/// What words in small letters mean, by the hashes by which a document knows its words.
struct HashedWords<Value: Sendable>: Sendable {
    private var table: ProbingTable<UInt64, Value?>

    /// - Parameter values: by words in small letters with straight apostrophes.
    init(_ values: some Collection<(key: String, value: Value)>) {
        table = ProbingTable(capacity: values.count, vacant: nil)
        for (word, value) in values {
            table.update(Hash.mixed(Hash.of(word.utf8)), initial: nil) { $0 = value }
        }
    }

    /// - Parameter hash: of a word, as `FeatureExtractor.hash` makes it.
    subscript(hash: UInt64) -> Value? { table[hash] ?? nil }
}

extension HashedWords where Value == Bool {
    /// Words to look one up among.
    init(_ words: some Sequence<String>) { self.init(words.map { (key: $0, value: true) }) }

    func contains(_ hash: UInt64) -> Bool { self[hash] != nil }
}
