/// What the shapes of the words around tokens gave to the scores of their tags: most rows of shapes were seen before.
///
/// One place for each remainder of a key; what comes later takes the place of what was there. 350 KB.
struct ShapeScores {
    private static let places = 8192

    /// The key at each place, 0 for none, and its scores, `TagSet.count` a place: sums of few weights of a byte.
    private var keys = [UInt64](repeating: 0, count: places)
    private var scores = [Int16](repeating: 0, count: places * TagSet.count)

    /// Adds the scores of a key to a row.
    ///
    /// - Parameter read: adds them where they are not known, to zeros.
    @inline(__always)
    mutating func add(
        _ key: UInt64, to row: UnsafeMutablePointer<Int32>, read: (UnsafeMutablePointer<Int32>) -> Void
    ) {
        let place = Int(truncatingIfNeeded: key) & (Self.places - 1)
        let start = place * TagSet.count
        if keys[place] != key {
            keys[place] = key
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: TagSet.count) { sums in
                sums.initialize(repeating: 0)
                sums.baseAddress.map(read)
                for tag in 0..<TagSet.count { scores[start + tag] = Int16(clamping: sums[tag]) }
            }
        }
        scores.withUnsafeBufferPointer { scores in
            let own = UnsafeBufferPointer(rebasing: scores[start..<(start + TagSet.count)])
            for tag in 0..<TagSet.count { row[tag] &+= Int32(own[tag]) }
        }
    }
}
