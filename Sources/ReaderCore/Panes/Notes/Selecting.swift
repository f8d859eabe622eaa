import ReaderModel
import ReaderTokens

/// A stretch of the text that is being selected, word by word.
package struct Selecting: Equatable, Sendable {
    /// The word that stays.
    private var anchor: Range<Int>
    /// The word that moves.
    package private(set) var head: Range<Int>

    /// All of it.
    package var range: Range<Int> {
        min(anchor.lowerBound, head.lowerBound)..<max(anchor.upperBound, head.upperBound)
    }

    /// Begins at the cursor, or at the first word of the screen; nil in a text without words.
    package init?(in reading: Reading) {
        let offset = reading.cursor ?? reading.visible.lowerBound
        guard let word = Self.word(at: offset, in: reading) else { return nil }
        (anchor, head) = (word, word)
        guard Self.isMark(word, in: reading), let block = reading.layout.block(at: word.lowerBound) else { return }
        let all = Self.words(of: reading.article.blocks[block], in: reading)
        // A mark that ends something is no word: the next word is, or at the end of a paragraph the last.
        let next = all.first { word in
            word.lowerBound >= offset && !(Self.isMark(word, in: reading) && Self.isBehindWord(word, in: reading))
        }
        guard let next else {
            if let last = all.last(where: { !Self.isMark($0, in: reading) }) { (anchor, head) = (last, last) }
            return
        }
        // The mark at the beginning of a quote is none either: the first word goes with it.
        (anchor, head) = (next, next)
        if Self.isMark(next, in: reading), let first = all.first(where: { $0.lowerBound >= next.upperBound }) {
            head = first
        }
    }

    private static func isMark(_ word: Range<Int>, in reading: Reading) -> Bool {
        !reading.line(word).contains { $0.isLetter || $0.isNumber }
    }

    /// Whether something else than a blank stands before it in its paragraph.
    private static func isBehindWord(_ word: Range<Int>, in reading: Reading) -> Bool {
        guard let block = reading.layout.block(at: word.lowerBound) else { return false }
        let before = reading.article.text[reading.article.blocks[block].range.lowerBound..<word.lowerBound]
        return before.last.map { !$0.isWhitespace } ?? false
    }

    /// Goes from the word at one byte to that at another.
    package init?(from start: Int, to end: Int, in reading: Reading) {
        guard let first = Self.word(at: start, in: reading), let last = Self.word(at: end, in: reading) else {
            return nil
        }
        (anchor, head) = (first, last)
    }

    /// Moves an end, or both.
    package mutating func perform(_ command: SelectCommand, in reading: Reading) {
        switch command {
        case .nextWord: step(1, in: reading) { Self.words(of: $0, in: reading) }
        case .previousWord: step(-1, in: reading) { Self.words(of: $0, in: reading) }
        case .sentenceEnd: stretch(1, in: reading) { Self.sentences(of: $0, in: reading) }
        case .sentenceStart: stretch(-1, in: reading) { Self.sentences(of: $0, in: reading) }
        case .paragraphEnd: stretch(1, in: reading) { [$0.range] }
        case .paragraphStart: stretch(-1, in: reading) { [$0.range] }
        case .rowDown: move(rows: 1, in: reading)
        case .rowUp: move(rows: -1, in: reading)
        case .swapEnds: swap(&anchor, &head)
        case .sentence: take(Self.part(at: head.lowerBound, in: reading) { Self.sentences(of: $0, in: reading) })
        case .paragraph: take(Self.part(at: head.lowerBound, in: reading) { [$0.range] })
        case .highlight, .important, .doubt, .note, .putRight, .copy, .write, .pipe, .leave: break
        }
    }

    /// Moves the end to another row of the screen.
    private mutating func move(rows: Int, in reading: Reading) {
        let layout = reading.layout
        let position = layout.position(layout.position(ofByte: head.lowerBound), movedBy: rows)
        let offset = layout.byte(at: position)
        if let word = Self.word(at: offset, in: reading) { head = word }
    }

    private mutating func take(_ range: Range<Int>?) {
        guard let range else { return }
        // Ends are words: the first and last bytes stand for them.
        anchor = range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
        head = max(range.lowerBound, range.upperBound - 1)..<range.upperBound
    }

    private mutating func step(_ change: Int, in reading: Reading, _ parts: (Block) -> [Range<Int>]) {
        if let part = Self.part(beyond: head, change, in: reading, parts) { head = part }
    }

    /// To the end of the part that the head stands in, or of the next where it is there already.
    private mutating func stretch(_ change: Int, in reading: Reading, _ parts: (Block) -> [Range<Int>]) {
        let here = Self.part(at: head.lowerBound, in: reading, parts)
        let isThere = here.map { change > 0 ? $0.upperBound <= head.upperBound : $0.lowerBound >= head.lowerBound }
        let part = isThere == false ? here : Self.part(beyond: here ?? head, change, in: reading, parts)
        guard let part else { return }
        head =
            change > 0
            ? max(part.lowerBound, part.upperBound - 1)..<part.upperBound
            : part.lowerBound..<min(part.lowerBound + 1, part.upperBound)
    }

    // MARK: - Parts of the text

    private static func word(at offset: Int, in reading: Reading) -> Range<Int>? {
        part(at: offset, in: reading) { words(of: $0, in: reading) }
            ?? part(beyond: offset..<offset, 1, in: reading) { words(of: $0, in: reading) }
            ?? part(beyond: offset..<offset, -1, in: reading) { words(of: $0, in: reading) }
    }

    private static func words(of block: Block, in reading: Reading) -> [Range<Int>] {
        Tokenizer.tokenize(reading.article.text, blocks: [block]).tokens.map(\.range)
    }

    private static func sentences(of block: Block, in reading: Reading) -> [Range<Int>] {
        let text = Tokenizer.tokenize(reading.article.text, blocks: [block])
        return text.sentences.map { text.bytes(of: $0) }
    }

    /// The part at a byte, or the first behind it in the same block.
    private static func part(
        at offset: Int, in reading: Reading, _ parts: (Block) -> [Range<Int>]
    ) -> Range<Int>? {
        guard let block = reading.layout.block(at: offset) else { return nil }
        return parts(reading.article.blocks[block]).first { $0.upperBound > offset }
    }

    /// The next part behind some bytes, or the last before them, in this block or in another.
    private static func part(
        beyond range: Range<Int>, _ change: Int, in reading: Reading, _ parts: (Block) -> [Range<Int>]
    ) -> Range<Int>? {
        guard var block = reading.layout.block(at: range.lowerBound) else { return nil }
        while reading.article.blocks.indices.contains(block) {
            let all = parts(reading.article.blocks[block]).filter { !$0.isEmpty }
            let found =
                change > 0
                ? all.first { $0.lowerBound >= range.upperBound } : all.last { $0.upperBound <= range.lowerBound }
            if let found { return found }
            block += change
        }
        return nil
    }
}
