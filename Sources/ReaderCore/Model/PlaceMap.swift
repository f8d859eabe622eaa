import ReaderBasics

/// Where places of a text stand in another version of it.
package struct PlaceMap: Sendable {
    private let old: Text
    private let new: Text
    /// Bytes of the words that a place is known by: a line of print.
    private static let reach = 80
    /// Bytes of the first words, for a line that breaks off or goes on otherwise.
    private static let fewest = 32
    /// Lines above a place that are looked for where its own words are gone.
    private static let lines = 12

    package init(from old: Text, to new: Text) { (self.old, self.new) = (old, new) }

    /// The byte where the words at a place stand now: where they are gone, those that stood above it; the beginning where
    /// nothing of it is left.
    ///
    /// - Parameter place: a byte of the old text.
    package func place(_ place: Int) -> Int { places([place])[0] }

    /// As `place(_:)`, for many; the texts are prepared once.
    package func places(_ places: [Int]) -> [Int] {
        let candidates = places.map { starts(of: $0).flatMap(anchors) }
        var found = TextAnchor.places(of: candidates.flatMap { $0 }, in: new)[...]
        return candidates.map { anchors in
            let here = found.prefix(anchors.count)
            found = found.dropFirst(anchors.count)
            return here.lazy.compactMap(\.self).first?.lowerBound ?? 0
        }
    }

    /// What is looked for of a place, the surest first: many words or few, with what stands around them or alone.
    private func anchors(at start: Int) -> [TextAnchor] {
        [Self.reach, Self.fewest].flatMap { reach in
            let anchor = TextAnchor(of: words(at: start, reach), in: old)
            return [anchor, anchor.bare]
        }
    }

    /// A place, and the beginnings of the lines above it; none for the beginning, which stays.
    private func starts(of place: Int) -> [Int] {
        let bytes = old.bytes
        var place = min(place, bytes.count)
        while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        guard place > 0 else { return [] }
        var starts = place < bytes.count ? [place] : []
        while place > 0, starts.count < Self.lines {
            place -= 1
            guard place == 0 || bytes[place - 1] == UInt8(ascii: "\n") else { continue }
            if place != starts.last, bytes[place] != UInt8(ascii: "\n") { starts.append(place) }
        }
        return starts
    }

    /// The words from a byte on, as far as the line goes.
    ///
    /// - Parameter reach: the most bytes.
    private func words(at start: Int, _ reach: Int) -> Range<Int> {
        let bytes = old.bytes
        var end = start
        while end < bytes.count, end - start < reach, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }
}

extension TextAnchor {
    /// The words, whatever stands around them.
    fileprivate var bare: TextAnchor { TextAnchor(exact: exact, prefix: "", suffix: "", position: position) }
}
