extension RandomAccessCollection {
    /// The first index whose element, and every element after it, belongs to the second part; `endIndex` where none
    /// does. Binary search.
    ///
    /// - Parameter belongsInSecondPartition: false for the first elements, then true for all the others.
    @inlinable
    package func partitioningIndex(where belongsInSecondPartition: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if belongsInSecondPartition(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
