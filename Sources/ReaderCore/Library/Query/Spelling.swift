/// Words that are nearly the same.
enum Spelling {
    /// The candidate that the fewest slips lead to; nil where more than a third of the word would be wrong.
    static func nearest(to word: String, in candidates: [String]) -> String? {
        guard word.utf8.count <= 40 else { return nil }
        let ranked = candidates.map { (name: $0, slips: slips(between: word, and: $0)) }
        guard let best = ranked.min(by: { $0.slips < $1.slips }) else { return nil }
        return best.slips <= max(1, max(word.count, best.name.count) / 3) ? best.name : nil
    }

    /// Letters put in, left out, changed or swapped with the next (optimal string alignment).
    static func slips(between first: String, and second: String) -> Int {
        let (left, right) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
