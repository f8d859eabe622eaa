import ReaderBasics

/// What stands in quotation marks, by the marks of all scripts: „…“, “…”, ”…”, «…», »…«, »…», 「…」, ‘…’, "…".
///
/// Only what is long, or is set apart as speech is, counts: two or three words in marks are a title or a term.
struct QuotationPairs {
    private let bytes: [UInt8]
    private let block: Range<Int>
    private let scalars: [(value: UInt32, start: Int)]

    /// Words from which on anything in marks is speech; with a full stop inside, and between other marks, fewer do.
    private static let (plain, behindColon, sentence) = (6, 3, 2)

    /// In order of the text, marks included.
    ///
    /// - Parameter blocks: byte ranges in order; no stretch goes on from one into the next.
    static func stretches(in bytes: [UInt8], blocks: [Range<Int>]) -> [Range<Int>] {
        blocks.flatMap { Self(bytes, $0).stretches() }
    }

    private init(_ bytes: [UInt8], _ block: Range<Int>) {
        (self.bytes, self.block) = (bytes, block)
        var scalars: [(value: UInt32, start: Int)] = []
        bytes.withUnsafeBufferPointer { bytes in
            var index = block.lowerBound
            while index < block.upperBound {
                let (value, length) = UTF8Scalar.decoded(bytes, index, block.upperBound)
                scalars.append((value, index))
                index += length
            }
        }
        self.scalars = scalars
    }

    private func stretches() -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard let closers = closers(at: index), let end = end(of: index, closers) else {
                index += 1
                continue
            }
            if isSpeech(index + 1..<end, from: index) {
                stretches.append(scalars[index].start..<byte(end + 1))
            }
            index = end + 1
        }
        return stretches
    }

    private func byte(_ index: Int) -> Int { index < scalars.count ? scalars[index].start : block.upperBound }

    private func value(_ index: Int) -> UInt32? { scalars.indices.contains(index) ? scalars[index].value : nil }

    /// What closes the mark at a scalar; nil where none opens there.
    private func closers(at index: Int) -> Set<UInt32>? {
        let opens = isEdge(value(index - 1)) && !isSpace(value(index + 1) ?? .space)
        return switch scalars[index].value {
        case 0x201E, 0x201F, 0x2E42: [0x201C, 0x201D, .quotationMark]
        case 0x201C: [0x201D, .quotationMark]
        case 0x201D where opens: [0x201D]
        case 0xAB: [0xBB]
        case 0xBB where opens: [0xAB, 0xBB]
        case 0x300C: [0x300D]
        case 0x300E: [0x300F]
        case 0xFE41: [0xFE42]
        case 0x301D: [0x301E, 0x301F]
        case 0xFF02: [0xFF02]
        case .quotationMark where opens: [.quotationMark]
        case 0x5F4 where opens: [0x5F4]
        case 0x2018 where opens: [0x2019]
        case 0x201A where opens: [0x2018, 0x2019]
        default: nil
        }
    }

    /// The scalar that closes a mark: the first that can, other pairs of the same marks inside left alone.
    private func end(of start: Int, _ closers: Set<UInt32>) -> Int? {
        let opener = scalars[start].value
        var depth = 0
        var index = start + 1
        while index < scalars.count {
            let scalar = scalars[index].value
            if closers.contains(scalar), !isInsideWord(index) {
                if depth == 0 { return index > start + 1 ? index : nil }
                depth -= 1
            } else if scalar == opener, !closers.contains(opener) {
                depth += 1
            }
            index += 1
        }
        return nil
    }

    /// An apostrophe, or the marks of an abbreviation in Hebrew.
    private func isInsideWord(_ index: Int) -> Bool {
        guard [0x2019, .quotationMark, 0x5F4].contains(scalars[index].value) else { return false }
        return isLetter(value(index - 1)) && isLetter(value(index + 1))
    }

    // MARK: What counts

    private func isSpeech(_ inside: Range<Int>, from opening: Int) -> Bool {
        let words = words(in: inside)
        if words >= Self.plain { return true }
        let last = inside.last { !isSpace(scalars[$0].value) }.map { scalars[$0].value }
        let next = value(inside.upperBound + 1)
        let isSentence = last.map(Self.ends.contains) == true || next.map(Self.ends.contains) == true && last == .comma
        if isSentence, words >= Self.sentence { return true }
        var before = opening - 1
        while before >= 0, isSpace(scalars[before].value) { before -= 1 }
        if let mark = value(before), mark == .colon || mark == 0xFF1A { return words >= Self.behindColon }
        let goesOn = next == .comma || next == 0x60C || next == 0xFF0C || last == .comma
        return goesOn && words > Self.behindColon
    }

    /// Full stops and the like, of all scripts.
    private static let ends: Set<UInt32> = [
        .fullStop, .exclamationMark, .questionMark, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x61F, 0x6D4, 0x964, 0x589,
        0x1362, 0x104B, 0x17D4,
    ]

    /// Runs of letters between blanks; a character for a word or a syllable is half of one.
    private func words(in range: Range<Int>) -> Int {
        var (words, wide, isInWord) = (0, 0, false)
        for index in range {
            let scalar = scalars[index].value
            if UnspacedScript.contains(scalar) {
                wide += 1
                isInWord = false
            } else if isSpace(scalar) {
                isInWord = false
            } else if !isInWord, isLetter(scalar) {
                words += 1
                isInWord = true
            }
        }
        return words + wide / 2
    }

    private func isLetter(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        if scalar < 0x80 { return scalar.isASCIILetter || scalar.isASCIIDigit }
        return scalar >= 0xC0 && !(0x2000...0x2BFF).contains(scalar) && !(0x3000...0x303F).contains(scalar)
    }

    /// White space, brackets, dashes and the beginning.
    private func isEdge(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return true }
        return isSpace(scalar)
            || [.leftParenthesis, .leftSquareBracket, .hyphen, .colon, 0x2013, 0x2014, 0xA0, 0x60C]
                .contains(scalar)
            || (0x3000...0x303F).contains(scalar)
    }

    private func isSpace(_ scalar: UInt32) -> Bool { WhiteSpace.contains(scalar) }
}
