import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// A text as the rules of reported speech read it: words, marks and stretches in quotation marks, cut into units.
///
/// A unit is a sentence in which a stretch counts as a word.
struct SpeechReading: Sendable {
    struct Unit: Sendable {
        /// Indices into the items.
        var items: Range<Int>
        /// Which paragraph of the text, from 0.
        var paragraph: Int
    }

    let bytes: [UInt8]
    private let text: Text
    let lexicon: SpeechLexicon
    let stretches: [QuotedStretch]
    private(set) var items: [SpeechItem] = []
    private(set) var units: [Unit] = []
    /// The unit of each stretch and its item.
    private(set) var places: [(unit: Int, item: Int)] = []
    let mentions: NamedMentions
    let incises: InciseReader

    init(_ text: TokenizedText, entities: [Entity], lexicon: SpeechLexicon) {
        self.text = text.text
        self.lexicon = lexicon
        let bytes = text.text.bytes
        self.bytes = bytes
        let paragraphs = text.paragraphs.map { text.bytes(of: $0) }
        mentions = NamedMentions(entities)
        incises = InciseReader(bytes: bytes, lexicon: lexicon)
        let marked = QuotationScanner.stretches(in: bytes, paragraphs: paragraphs, marks: lexicon.marks)
        stretches = (marked + incises.dialogue(paragraphs, beside: marked)).sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
        var starts = SentenceStarts(text)
        let numbered = stretches.enumerated().map { (number: $0, range: $1.range) }
        var stretch = 0
        for (paragraph, range) in paragraphs.enumerated() {
            let first = stretch
            while stretch < stretches.count, stretches[stretch].paragraph == paragraph { stretch += 1 }
            let own = SpeechLexer.items(
                in: range, of: bytes, lexicon: lexicon,
                stretches: numbered[first..<stretch])
            divide(own, paragraph, &starts)
        }
        places = [(unit: Int, item: Int)](repeating: (0, 0), count: stretches.count)
        for (number, unit) in units.enumerated() {
            for item in unit.items { if let stretch = items[item].stretch { places[stretch] = (number, item) } }
        }
    }

    /// Adds the items of a paragraph, in units.
    private mutating func divide(_ own: [SpeechItem], _ paragraph: Int, _ starts: inout SentenceStarts) {
        var first = items.count
        for (index, item) in own.enumerated() {
            let isStart = starts.reach(item.range) && index > 0
            if isStart, breaks(before: item, after: own[index - 1]) {
                close(first, paragraph)
                first = items.count
            }
            items.append(item)
        }
        close(first, paragraph)
    }

    /// Whether the start of a sentence is one outside of marks too.
    private func breaks(before item: SpeechItem, after last: SpeechItem) -> Bool {
        if last.isColon || last.isComma { return false }
        guard last.stretch != nil else { return true }
        if item.stretch != nil { return true }
        return item.isWord && (item.isCapital || !item.has([.verb, .has, .thus]))
    }

    private mutating func close(_ first: Int, _ paragraph: Int) {
        guard first < items.count else { return }
        // Full stops inside a sentence belong to abbreviations.
        var kept = first
        for index in first..<items.count {
            let isDot = items[index].isMark(.fullStop) && index + 1 < items.count && kept > first
            if isDot, items[kept - 1].isWord, items[kept - 1].range.upperBound == items[index].range.lowerBound,
                items[index + 1].isWord
            {
                items[kept - 1].range = items[kept - 1].range.lowerBound..<items[index].range.upperBound
            } else {
                items[kept] = items[index]
                kept += 1
            }
        }
        items.removeLast(items.count - kept)
        units.append(Unit(items: first..<items.count, paragraph: paragraph))
    }

    // MARK: What stands where

    func bytes(of range: ClosedRange<Int>) -> Range<Int> {
        items[range.lowerBound].range.lowerBound..<items[range.upperBound].range.upperBound
    }

    func string(_ range: Range<Int>) -> String { text[range] }

    /// Words inside a stretch.
    func words(in range: Range<Int>) -> Int {
        var (words, isInWord) = (0, false)
        for byte in bytes[range] {
            let isWord =
                byte.isASCIILetter || byte.isASCIIDigit || byte >= 0xC3 && byte < 0xE2 || byte < 0xC0 && byte >= 0x80
            if byte == .space || byte == .lineFeed || byte == 0xC2 { isInWord = false }
            if isWord, !isInWord { words += 1 }
            isInWord = isInWord || isWord
        }
        return words
    }

    /// The first scalar of a stretch behind its opening mark.
    func firstInside(_ stretch: QuotedStretch) -> UInt32 {
        let reader = ScalarReader(bytes: bytes, bounds: stretch.range)
        var index = stretch.range.lowerBound + reader.scalar(at: stretch.range.lowerBound).length
        while index < stretch.range.upperBound, ScalarReader.isSpace(reader.scalar(at: index).value) {
            index += reader.scalar(at: index).length
        }
        return reader.scalar(at: index).value
    }

    /// The last scalar of a stretch before its closing mark.
    func lastInside(_ stretch: QuotedStretch) -> UInt32 {
        let reader = ScalarReader(bytes: bytes, bounds: stretch.range)
        var end = stretch.range.upperBound
        if !stretch.isUnclosed {
            end -= 1
            while end > stretch.range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        while end > stretch.range.lowerBound, ScalarReader.isSpace(reader.scalar(before: end)) {
            end -= 1
            while end > stretch.range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return reader.scalar(before: end)
    }

}

/// The starts of the sentences of a text, walked through once.
private struct SentenceStarts {
    private let starts: [Int]
    private var next = 0

    init(_ text: TokenizedText) {
        starts = text.sentences.map { text.tokens[$0.lowerBound].range.lowerBound }
    }

    /// Whether a sentence starts with an item; those that start inside are passed over.
    mutating func reach(_ range: Range<Int>) -> Bool {
        var starts = false
        while next < self.starts.count, self.starts[next] < range.upperBound {
            starts = starts || self.starts[next] <= range.lowerBound
            next += 1
        }
        return starts
    }
}
