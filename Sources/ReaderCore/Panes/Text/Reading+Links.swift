package import ReaderModel

/// Links of the text: they are shown, copied, and followed when a key asks for it.
extension Reading {
    /// The links that begin in a range.
    package func links(in range: Range<Int>) -> ArraySlice<Span> {
        let spans = article.spans
        let first = AnnotationIndex.first(in: spans, startingAt: range.lowerBound, range: \.range)
        let end = AnnotationIndex.first(in: spans, startingAt: range.upperBound, range: \.range)
        return spans[first..<max(first, end)]
    }

    /// The links of which a part lies in a range.
    func links(across range: Range<Int>) -> [Span] {
        guard !article.spans.isEmpty else { return [] }
        let near = max(0, range.lowerBound - Block.longest)..<range.upperBound
        return links(in: near).filter { $0.kind.isLink && $0.range.overlaps(range) }
    }

    /// The link under the cursor, with its address.
    package var currentLink: (range: Range<Int>, address: String)? {
        guard let cursor else { return nil }
        // No span is longer than a block, and longer blocks are divided.
        let near = links(in: max(0, cursor - Block.longest)..<cursor + 1)
        for span in near.reversed() where span.range.contains(cursor) {
            if let address = span.kind.address { return (span.range, address) }
        }
        return nil
    }

    /// The place of the text or of its book that the link under the cursor leads to.
    package var currentPlace: (range: Range<Int>, place: Span.Place)? {
        guard let cursor else { return nil }
        let near = links(in: max(0, cursor - Block.longest)..<cursor + 1)
        for span in near.reversed() where span.range.contains(cursor) {
            if let place = span.kind.place { return (span.range, place) }
        }
        return nil
    }

    /// What the status line says of the link under the cursor.
    var linkSituation: String? {
        if let link = currentLink { return "link → \(link.address)" }
        return currentPlace.map { "link → \($0.place.inWords)" }
    }
}

extension Span.Place {
    /// Where it leads to.
    var inWords: String { part == nil ? "a place in this text" : "another part of the book" }
}
