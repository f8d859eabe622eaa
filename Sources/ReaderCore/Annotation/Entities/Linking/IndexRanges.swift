import ReaderBasics

/// Ranges of indices in order.
struct IndexRanges {
    private var ranges: [Range<Int>] = []

    mutating func add(_ range: Range<Int>) { ranges.append(range) }

    func contains(_ index: Int) -> Bool {
        let place = ranges.partitioningIndex { $0.upperBound > index }
        return place < ranges.count && ranges[place].contains(index)
    }
}
