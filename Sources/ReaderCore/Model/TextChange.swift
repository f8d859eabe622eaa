import ReaderBasics

/// A stretch of a text that is other than it was in an earlier version.
package struct TextChange: Equatable, Sendable {
    /// The bytes of the words that stand there now; empty where words have gone and none have come.
    package let range: Range<Int>
    /// The words that stood there; empty where all of it is new.
    package let before: String

    package init(range: Range<Int>, before: String) { (self.range, self.before) = (range, before) }
}

extension TextChange {
    /// What of a text is other than in an earlier version, in the order of the text, word by word.
    ///
    /// White space does not matter. Words between two changes that are fewer than three go with them, so that a sentence
    /// that was written anew is one change.
    package static func all(from old: Text, to new: Text) -> [TextChange] {
        TextComparison(old, new).changes
    }
}

/// Compares two texts word by word.
private struct TextComparison {
    private let old: (text: Text, words: [Range<Int>], names: [Int])
    private let new: (text: Text, words: [Range<Int>], names: [Int])
    /// Positions of words that are others, in pairs.
    private var different: [(old: Range<Int>, new: Range<Int>)] = []

    /// Up to so many pairs of words are compared each with each; of more, words that are there once lead.
    private static let fewPairs = 250_000
    /// Fewer words between two changes go with them.
    private static let fewestKept = 3

    init(_ old: Text, _ new: Text) {
        var names: [ArraySlice<UInt8>: Int] = [:]
        func part(_ text: Text) -> (Text, [Range<Int>], [Int]) {
            let words = Self.words(of: text.bytes)
            return (
                text, words,
                words.map { word in
                    let name = names[text.bytes[word]] ?? names.count
                    names[text.bytes[word]] = name
                    return name
                }
            )
        }
        self.old = part(old)
        self.new = part(new)
        compare(self.old.words.indices, self.new.words.indices)
    }

    var changes: [TextChange] {
        var joined: [(old: Range<Int>, new: Range<Int>)] = []
        for change in different {
            guard let last = joined.last, change.new.lowerBound - last.new.upperBound < Self.fewestKept else {
                joined.append(change)
                continue
            }
            joined[joined.count - 1] = (
                last.old.lowerBound..<change.old.upperBound, last.new.lowerBound..<change.new.upperBound
            )
        }
        return joined.map { TextChange(range: bytes($0.new), before: words($0.old)) }
    }

    private static func words(of bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            let isSpace = byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
            if isSpace, let first = start {
                words.append(first..<index)
                start = nil
            } else if !isSpace, start == nil {
                start = index
            }
        }
        return start.map { words + [$0..<bytes.count] } ?? words
    }

    /// The bytes of some words of the new text; of none, the place where they would stand.
    private func bytes(_ range: Range<Int>) -> Range<Int> {
        guard range.isEmpty else {
            return new.words[range.lowerBound].lowerBound..<new.words[range.upperBound - 1].upperBound
        }
        let next = new.words.indices.contains(range.lowerBound) ? new.words[range.lowerBound].lowerBound : nil
        let place = next ?? new.words.last?.upperBound ?? 0
        return place..<place
    }

    private func words(_ range: Range<Int>) -> String {
        range.map { old.text[old.words[$0]] }.joined(separator: " ")
    }

    // MARK: - Comparing

    private mutating func compare(_ first: Range<Int>, _ second: Range<Int>) {
        let (before, after) = trimmed(first, second)
        guard !before.isEmpty || !after.isEmpty else { return }
        guard !before.isEmpty, !after.isEmpty else { return different.append((before, after)) }
        if before.count * after.count <= Self.fewPairs { return compareAll(before, after) }
        let anchors = anchors(before, after)
        guard !anchors.isEmpty else { return different.append((before, after)) }
        var (left, right) = (before.lowerBound, after.lowerBound)
        for anchor in anchors {
            compare(left..<anchor.old, right..<anchor.new)
            (left, right) = (anchor.old + 1, anchor.new + 1)
        }
        compare(left..<before.upperBound, right..<after.upperBound)
    }

    /// Without what is the same at either end.
    private func trimmed(_ first: Range<Int>, _ second: Range<Int>) -> (Range<Int>, Range<Int>) {
        var (first, second) = (first, second)
        while let left = first.first, let right = second.first, old.names[left] == new.names[right] {
            (first, second) = (first.dropFirst(), second.dropFirst())
        }
        while let left = first.last, let right = second.last, old.names[left] == new.names[right] {
            (first, second) = (first.dropLast(), second.dropLast())
        }
        return (first, second)
    }

    /// By the shortest way from one to the other (Myers 1986).
    private mutating func compareAll(_ first: Range<Int>, _ second: Range<Int>) {
        let way = new.names[second].map(\.self).difference(from: old.names[first])
        var (gone, come): (Set<Int>, Set<Int>) = ([], [])
        for step in way {
            switch step {
            case .remove(let offset, _, _): gone.insert(first.lowerBound + offset)
            case .insert(let offset, _, _): come.insert(second.lowerBound + offset)
            }
        }
        var (left, right) = (first.lowerBound, second.lowerBound)
        while left < first.upperBound || right < second.upperBound {
            let (from, to) = (left, right)
            while gone.contains(left) { left += 1 }
            while come.contains(right) { right += 1 }
            if left > from || right > to { different.append((from..<left, to..<right)) }
            (left, right) = (left + 1, right + 1)
        }
    }

    /// Words that either text has once, in the longest order that both have them in (patience sorting).
    private func anchors(_ first: Range<Int>, _ second: Range<Int>) -> [(old: Int, new: Int)] {
        let places = Self.single(old.names, first)
        let pairs = Self.single(new.names, second).compactMap { name, place in
            places[name].map { (old: $0, new: place) }
        }
        .sorted { $0.new < $1.new }
        // The piles' tops, and for each pair the one below it.
        var (tops, below): ([Int], [Int?]) = ([], [])
        for (index, pair) in pairs.enumerated() {
            let pile = tops.partitioningIndex { pairs[$0].old > pair.old }
            below.append(pile > 0 ? tops[pile - 1] : nil)
            if pile < tops.count { tops[pile] = index } else { tops.append(index) }
        }
        var (anchors, next): ([(old: Int, new: Int)], Int?) = ([], tops.last)
        while let index = next {
            anchors.append(pairs[index])
            next = below[index]
        }
        return anchors.reversed()
    }

    /// The places of words that stand in a stretch once.
    private static func single(_ names: [Int], _ range: Range<Int>) -> [Int: Int] {
        var places: [Int: Int?] = [:]
        for index in range { places[names[index]] = places[names[index]] == nil ? .some(index) : .some(nil) }
        return places.compactMapValues(\.self)
    }
}
