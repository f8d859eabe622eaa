/// Cuts the blocks of an article into tokens and sentences.
package enum Tokenizer {
    package static func tokenize(_ text: Text, blocks: [Block]) -> TokenizedText {
        var tokens: [Token] = []
        var sentences: [Range<Int>] = []
        var paragraphs: [Range<Int>] = []
        tokens.reserveCapacity(text.count / 5)
        for block in blocks where block.kind != .code && block.kind != .rule {
            let first = tokens.count
            cut(text.bytes, block.range, into: &tokens)
            guard tokens.count > first else { continue }
            tokens[first].shape.formUnion([.paragraphStart, .sentenceStart])
            var start = first
            for index in first..<tokens.count where index + 1 < tokens.count && endsSentence(index, text, tokens) {
                sentences.append(start..<(index + 1))
                start = index + 1
                tokens[start].shape.insert(.sentenceStart)
            }
            sentences.append(start..<tokens.count)
            paragraphs.append(first..<tokens.count)
        }
        return TokenizedText(text: text, tokens: tokens, sentences: sentences, paragraphs: paragraphs)
    }

    private static func cut(_ bytes: [UInt8], _ range: Range<Int>, into tokens: inout [Token]) {
        var index = range.lowerBound
        var spaced = true
        while index < range.upperBound {
            if isSpace(bytes[index]) {
                spaced = true
                index += 1
                continue
            }
            let start = index
            if isWord(bytes[index]) {
                while index < range.upperBound, isWord(bytes[index]) { index += 1 }
            } else {
                index += 1
            }
            var shape: Token.Shape = spaced ? [] : .joined
            let slice = bytes[start..<index]
            if slice.contains(where: { isLetter($0) }) { shape.insert(.word) }
            if slice.contains(where: { (0x30...0x39).contains($0) }) { shape.insert(.digit) }
            if shape.isDisjoint(with: [.word, .digit]) { shape.insert(.mark) }
            if (0x41...0x5A).contains(bytes[start]) { shape.insert(.capital) }
            tokens.append(Token(start..<index, shape: shape))
            spaced = false
        }
    }

    private static func endsSentence(_ index: Int, _ text: Text, _ tokens: [Token]) -> Bool {
        guard [".", "!", "?"].contains(text[tokens[index].range]) else { return false }
        return !tokens[index + 1].isJoined && tokens[index + 1].isCapital
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }
    private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
