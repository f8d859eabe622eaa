/// How stored rows become those that are found now: what is as it was stays, and the order of the numbers is that of the
/// rows.
struct RowReplacement<Value: Equatable>: Equatable {
    /// A row to write.
    struct Added: Equatable {
        /// Which of the new ones.
        let index: Int
        /// Its number; nil for the next one that is free.
        let id: Int64?
    }

    /// The numbers of the rows to take away, before any is written.
    let removed: [Int64]
    let added: [Added]

    /// - Parameter old: by number.
    init(of old: [(id: Int64, value: Value)], by new: [Value]) {
        let most = min(old.count, new.count)
        let first = (0..<most).first { old[$0].value != new[$0] } ?? most
        let common =
            (0..<most - first).first { old[old.count - 1 - $0].value != new[new.count - 1 - $0] } ?? most - first
        // Between rows that stay there are no numbers but those of the rows that went.
        let last = new.count <= old.count ? common : 0
        let gone = old[first..<old.count - last].map(\.id)
        removed = gone
        added = (first..<new.count - last).map { index in
            Added(index: index, id: last > 0 ? gone[index - first] : nil)
        }
    }
}
