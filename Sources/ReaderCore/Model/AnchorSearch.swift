import ReaderBasics

/// A text in which differences do not count that another copy of it may well have: each run of white space is one
/// blank, each quotation mark and apostrophe the one of ASCII.
struct FoldedText {
    let bytes: [UInt8]

    init(_ source: some Collection<UInt8>) {
        var folded: [UInt8] = []
        folded.reserveCapacity(source.count)
        Self.walk(Array(source)) { bytes, _ in
            folded.append(contentsOf: bytes)
            return true
        }
        bytes = folded
    }

    /// The bytes of the text that a range of the folded one was made of.
    func source(of range: Range<Int>, in source: [UInt8]) -> Range<Int> {
        var (position, start, end) = (0, 0, source.count)
        Self.walk(source) { bytes, offset in
            if position == range.lowerBound { start = offset }
            if position == range.upperBound { end = offset }
            position += bytes.count
            return position <= range.upperBound
        }
        return start..<max(start, end)
    }

    /// Hands on the text in pieces as it is folded, each with the byte that it begins at, until one is refused.
    private static func walk(_ source: [UInt8], _ take: (UnsafeBufferPointer<UInt8>, Int) -> Bool) {
        let marks: [UInt8] = [.space, .quotationMark, .apostrophe]
        marks.withUnsafeBufferPointer { marks in
            source.withUnsafeBufferPointer { bytes in
                var index = 0
                while index < bytes.count {
                    let start = index
                    let scalar = UTF8Scalar.decoded(bytes, index, bytes.count)
                    index += scalar.length
                    let piece: UnsafeBufferPointer<UInt8>
                    if WhiteSpace.contains(scalar.value) {
                        while index < bytes.count {
                            let next = UTF8Scalar.decoded(bytes, index, bytes.count)
                            guard WhiteSpace.contains(next.value) else { break }
                            index += next.length
                        }
                        piece = UnsafeBufferPointer(rebasing: marks[0..<1])
                    } else if let mark = mark(scalar.value) {
                        piece = UnsafeBufferPointer(rebasing: marks[mark..<mark + 1])
                    } else {
                        piece = UnsafeBufferPointer(rebasing: bytes[start..<index])
                    }
                    guard take(piece, start) else { return }
                }
            }
        }
    }

    /// 1 for a quotation mark, 2 for an apostrophe or a single quotation mark.
    private static func mark(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: 1
        case 0x2BC, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: 2
        default: nil
        }
    }
}

/// The search for an anchor's words in a text that has changed.
struct AnchorSearch {
    private let exact: [UInt8]
    private let prefix: [UInt8]
    private let suffix: [UInt8]
    /// Whether the words began and ended in the middle of a longer one.
    private let goesOn: (before: Bool, after: Bool)
    /// How many scalars of the surroundings have to agree.
    private let needed: Int

    init(_ anchor: TextAnchor) {
        exact = FoldedText(anchor.exact.utf8).bytes
        prefix = FoldedText(anchor.prefix.utf8).bytes
        suffix = FoldedText(anchor.suffix.utf8).bytes
        goesOn = (
            Self.joins(anchor.prefix.unicodeScalars.last, anchor.exact.unicodeScalars.first),
            Self.joins(anchor.exact.unicodeScalars.last, anchor.suffix.unicodeScalars.first)
        )
        // Half of them for a name; long words are evidence themselves.
        let around = anchor.prefix.unicodeScalars.count + anchor.suffix.unicodeScalars.count
        needed = max(0, around / 2 - max(0, anchor.exact.unicodeScalars.count - TextAnchor.reach / 2))
    }

    /// Where the surroundings agree best, in bytes of the folded text; nil where that is nowhere, or at two places.
    func place(in text: FoldedText) -> Range<Int>? {
        var best: (start: Int, agreement: Int)?
        var isTied = false
        for start in starts(in: text.bytes) {
            let place = start..<start + exact.count
            guard isWhole(place, in: text.bytes) else { continue }
            let agreement = agreement(around: place, in: text.bytes)
            if let known = best, agreement <= known.agreement {
                isTied = isTied || agreement == known.agreement
            } else {
                (best, isTied) = ((start, agreement), false)
            }
        }
        guard let best, !isTied, best.agreement >= needed else { return nil }
        return best.start..<best.start + exact.count
    }

    /// Every place of the words (Knuth, Morris and Pratt, 1977).
    private func starts(in bytes: [UInt8]) -> [Int] {
        guard !exact.isEmpty, exact.count <= bytes.count else { return [] }
        let borders = borders()
        var starts: [Int] = []
        var matched = 0
        for index in bytes.indices {
            while matched > 0, matched == exact.count || exact[matched] != bytes[index] {
                matched = borders[matched - 1]
            }
            if exact[matched] == bytes[index] { matched += 1 }
            if matched == exact.count { starts.append(index + 1 - matched) }
        }
        return starts
    }

    /// For each beginning of the words, the longest of its ends that is another beginning of them.
    private func borders() -> [Int] {
        var borders = [Int](repeating: 0, count: exact.count)
        var length = 0
        for index in exact.indices.dropFirst() {
            while length > 0, exact[length] != exact[index] { length = borders[length - 1] }
            if exact[length] == exact[index] { length += 1 }
            borders[index] = length
        }
        return borders
    }

    /// Scalars that agree next to a place, on both sides.
    private func agreement(around place: Range<Int>, in bytes: [UInt8]) -> Int {
        var agreement = 0
        var offset = 1
        while offset <= min(prefix.count, place.lowerBound),
            prefix[prefix.count - offset] == bytes[place.lowerBound - offset]
        {
            if !bytes[place.lowerBound - offset].isContinuation { agreement += 1 }
            offset += 1
        }
        offset = 0
        while offset < min(suffix.count, bytes.count - place.upperBound),
            suffix[offset] == bytes[place.upperBound + offset]
        {
            if !suffix[offset].isContinuation { agreement += 1 }
            offset += 1
        }
        return agreement
    }

    /// Whether the words begin and end as they did: with words of their own, or within one.
    private func isWhole(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            Self.joins(Self.scalar(bytes, before: place.lowerBound), Self.scalar(bytes, at: place.lowerBound))
                == goesOn.before
                && Self.joins(Self.scalar(bytes, before: place.upperBound), Self.scalar(bytes, at: place.upperBound))
                    == goesOn.after
        }
    }

    /// Whether two scalars beside one another are of one word.
    private static func joins(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
        guard let left, let right else { return false }
        return isOfWord(left) && isOfWord(right)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        return !UnspacedScript.contains(scalar.value)
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
        guard index < bytes.count else { return nil }
        return Unicode.Scalar(UTF8Scalar.decoded(bytes, index, bytes.count).value)
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Unicode.Scalar? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, bytes[start].isContinuation { start -= 1 }
        return scalar(bytes, at: start)
    }
}
