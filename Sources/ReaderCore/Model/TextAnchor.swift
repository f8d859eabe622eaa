package import ReaderBasics

/// What a place in an article's text is known by, also after the text has changed: the words themselves, what stands
/// around them, and where they stood.
///
/// These are the TextQuoteSelector and the TextPositionSelector of the W3C Web Annotation Data Model.
package struct TextAnchor: Hashable, Sendable {
    /// The words.
    package let exact: String
    /// Up to 32 Unicode scalars before the words; fewer where the text begins.
    package let prefix: String
    /// Up to 32 Unicode scalars after the words; fewer where the text ends.
    package let suffix: String
    /// Where the words stood, in bytes of UTF-8.
    package let position: Range<Int>

    /// How many scalars of the surroundings are remembered on either side.
    static let reach = 32

    package init(exact: String, prefix: String, suffix: String, position: Range<Int>) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.position = position
    }

    /// - Parameter range: bytes of the text, on scalar boundaries.
    package init(of range: Range<Int>, in text: Text) {
        exact = text[range]
        prefix = text[Self.start(before: range.lowerBound, in: text.bytes)..<range.lowerBound]
        suffix = text[range.upperBound..<Self.end(after: range.upperBound, in: text.bytes)]
        position = range
    }

    private static func start(before offset: Int, in bytes: [UInt8]) -> Int {
        var (start, left) = (offset, reach)
        while start > 0, left > 0 {
            start -= 1
            if !bytes[start].isContinuation { left -= 1 }
        }
        return start
    }

    private static func end(after offset: Int, in bytes: [UInt8]) -> Int {
        var (end, left) = (offset, reach)
        while end < bytes.count {
            if !bytes[end].isContinuation {
                if left == 0 { break }
                left -= 1
            }
            end += 1
        }
        return end
    }
}

extension TextAnchor {
    /// Where the words stand in a text: where they stood, if nothing has changed there; otherwise where the
    /// surroundings agree best.
    ///
    /// White space and the forms of quotation marks and apostrophes do not matter. Takes time in proportion to the text.
    ///
    /// - Returns: nil where the words are gone, or two places are as good, or the surroundings of none agree enough.
    package func place(in text: Text) -> Range<Int>? { Self.places(of: [self], in: text)[0] }

    /// Where the words of each stand in one text, as `place` says; the text is prepared once for all.
    package static func places(of anchors: [TextAnchor], in text: Text) -> [Range<Int>?] {
        var folded: FoldedText?
        return anchors.map { anchor in
            if anchor.isUnchanged(in: text.bytes) { return anchor.position }
            let prepared = folded ?? FoldedText(text.bytes)
            folded = prepared
            return AnchorSearch(anchor).place(in: prepared).map { prepared.source(of: $0, in: text.bytes) }
        }
    }

    /// Whether the words and their surroundings stand where they stood, byte by byte.
    private func isUnchanged(in bytes: [UInt8]) -> Bool {
        let start = position.lowerBound - prefix.utf8.count
        guard start >= 0, position.count == exact.utf8.count, position.upperBound + suffix.utf8.count <= bytes.count
        else { return false }
        let whole = bytes[start..<position.upperBound + suffix.utf8.count]
        let length = prefix.utf8.count + exact.utf8.count
        return whole.prefix(prefix.utf8.count).elementsEqual(prefix.utf8)
            && whole.dropFirst(prefix.utf8.count).prefix(exact.utf8.count).elementsEqual(exact.utf8)
            && whole.dropFirst(length).elementsEqual(suffix.utf8)
            // The text began and ended there, or it goes on as it did.
            && (prefix.unicodeScalars.count == Self.reach || start == 0)
            && (suffix.unicodeScalars.count == Self.reach || position.upperBound + suffix.utf8.count == bytes.count)
    }
}

extension TextAnchor {
    /// Writes the array of the two selectors, as in a W3C Web Annotation; positions in Unicode scalars.
    ///
    /// - Parameter offsets: of the text that the anchor was made in.
    package func writeSelectors(to json: inout JSONWriter, offsets: ScalarOffsets) {
        let scalars = offsets.scalars(position)
        json.array { json in
            json.object { json in
                json.field("type", "TextQuoteSelector")
                json.field("exact", exact)
                json.field("prefix", prefix)
                json.field("suffix", suffix)
            }
            json.object { json in
                json.field("type", "TextPositionSelector")
                json.field("start", scalars.lowerBound)
                json.field("end", scalars.upperBound)
            }
        }
    }

    /// Reads what `writeSelectors` writes; without a TextPositionSelector the words are looked for everywhere.
    ///
    /// - Parameter offsets: of the text that positions refer to.
    /// - Returns: nil where there is no TextQuoteSelector with words.
    package init?(selectors: JSONValue, offsets: ScalarOffsets) {
        var quote: JSONValue?
        var position = 0..<0
        for selector in selectors.elements {
            switch selector["type"] {
            case .string("TextQuoteSelector"): quote = quote ?? selector
            case .string("TextPositionSelector"):
                guard case .number(let start, _) = selector["start"], case .number(let end, _) = selector["end"],
                    let first = Int(exactly: start), let last = Int(exactly: end), 0 <= first, first <= last
                else { continue }
                position = offsets.bytes(first..<last)
            default: continue
            }
        }
        guard let quote, case .string(let exact) = quote["exact"], !exact.isEmpty else { return nil }
        self.init(
            exact: exact, prefix: Self.string(quote["prefix"]), suffix: Self.string(quote["suffix"]),
            position: position)
    }

    private static func string(_ value: JSONValue?) -> String {
        guard case .string(let string) = value else { return "" }
        return string
    }
}

extension UInt8 {
    /// Whether it is a byte of UTF-8 that goes on with a scalar.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}
