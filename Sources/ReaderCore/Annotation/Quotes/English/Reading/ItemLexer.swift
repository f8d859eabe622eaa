import ReaderBasics

/// Cuts a stretch of text into items.
struct ItemLexer {
    private let reader: ScalarReader
    private var index: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        reader = ScalarReader(bytes: bytes, bounds: range)
        index = range.lowerBound
    }

    /// Adds the items of a byte range.
    static func cut(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [QuoteItem]) {
        var lexer = Self(bytes, range)
        while let item = lexer.next() { items.append(item) }
    }

    private mutating func next() -> QuoteItem? {
        var scalar = reader.scalar(at: index)
        while index < reader.bounds.upperBound, ScalarReader.isSpace(scalar.value) {
            index += scalar.length
            scalar = reader.scalar(at: index)
        }
        guard index < reader.bounds.upperBound else { return nil }
        let start = index
        let end = itemEnd(scalar.value, scalar.length)
        index = end
        return item(start..<end, first: scalar.value)
    }

    private func itemEnd(_ first: UInt32, _ length: Int) -> Int {
        if let end = cliticEnd(index) { return end }
        if ScalarReader.isWord(first) { return wordEnd() }
        let after = index + length
        switch first {
        case .dollarSign, 0xA3, 0x20AC: return isDigit(at: after) ? numberEnd(after) : after
        case .commercialAt, .numberSign:
            return ScalarReader.isWord(reader.scalar(at: after).value) ? runEnd(after) : after
        case .fullStop where isDot(at: after) && isDot(at: after + 1): return after + 2
        case .hyphen where reader.scalar(at: after).value == .hyphen: return after + 1
        default: return after
        }
    }

    /// The end of a word with what belongs to it: inner hyphens, n't, the dots of abbreviations.
    private func wordEnd() -> Int {
        if isDigit(at: index) { return numberEnd(index) }
        var end = runEnd(index)
        if let dotted = abbreviationEnd(end) { return dotted }
        while let inner = joined(at: end) { end = runEnd(inner) }
        return end
    }

    /// Where a word goes on after its run of letters: a hyphen before a letter, the apostrophe of O'Neill or don't.
    private func joined(at end: Int) -> Int? {
        let mark = reader.scalar(at: end)
        let after = end + mark.length
        guard ScalarReader.isWord(reader.scalar(at: after).value) else { return nil }
        switch mark.value {
        case .hyphen, 0x2011: return after
        case 0x2013: return reader.bytes[after - 4] >= .capitalA ? after : nil
        case .apostrophe, 0x2019:
            if Self.isUpper(reader.scalar(at: after).value) { return after }
            return cliticEnd(end) == nil ? after : nil
        // "Harbour.info", a site.
        case .fullStop: return isDomain(at: after) ? after : nil
        // "AT&T", "R&D".
        case .ampersand:
            return Self.isUpper(reader.scalar(at: after).value) && reader.bytes[end - 1].isCapitalLetter ? after : nil
        default: return nil
        }
    }

    /// Whether the last part of an address begins at a byte.
    private func isDomain(at index: Int) -> Bool {
        let end = runEnd(index)
        guard !(reader.scalar(at: end).value == .fullStop && ScalarReader.isWord(reader.scalar(at: end + 1).value))
        else {
            return false
        }
        return ["com", "info", "org", "net"].contains(WordKey(reader.bytes[index..<end]))
            && !reader.bytes[index..<end].contains { !$0.isSmallLetter }
    }

    private func runEnd(_ start: Int) -> Int {
        var end = start
        while end < reader.bounds.upperBound {
            if reader.bytes[end].isASCIILetter {
                end += 1
                continue
            }
            let scalar = reader.scalar(at: end)
            guard ScalarReader.isWord(scalar.value) else { break }
            end += scalar.length
        }
        return end
    }

    private func numberEnd(_ start: Int) -> Int {
        var end = start
        while isDigit(at: end) || isNumberJoint(at: end) { end += 1 }
        let suffixed = runEnd(end)
        if suffixed > end { return suffixed }
        if reader.scalar(at: end).value == .percentSign { return end + 1 }
        // "56-year-old".
        while reader.scalar(at: end).value == .hyphen, ScalarReader.isWord(reader.scalar(at: end + 1).value) {
            end = runEnd(end + 1)
        }
        return end
    }

    private func isNumberJoint(at index: Int) -> Bool {
        let value = reader.scalar(at: index).value
        return (value == .fullStop || value == .comma || value == .colon) && isDigit(at: index + 1)
    }

    /// "Mr.", "U.S.", "J." before a capital.
    private func abbreviationEnd(_ end: Int) -> Int? {
        guard isDot(at: end) else { return nil }
        if end == index + 1 {
            var dotted = end + 1
            while isLetter(at: dotted), isDot(at: dotted + 1) { dotted += 2 }
            if dotted > end + 1 { return dotted }
            let isInitial = Self.isUpper(reader.scalar(at: index).value)
            let next = reader.scalar(at: end + 2).value
            return isInitial && ScalarReader.isSpace(reader.scalar(at: end + 1).value) && Self.isUpper(next)
                ? end + 1 : nil
        }
        return DottedWords.contains(reader.bytes[index..<end]) ? end + 1 : nil
    }

    /// The end of 's, 're, 've, 'll, 'd or 'm at a byte.
    private func cliticEnd(_ index: Int) -> Int? {
        let mark = reader.scalar(at: index)
        guard mark.value == .apostrophe || mark.value == 0x2019 else { return nil }
        let end = runEnd(index + mark.length)
        let tail = Array(reader.bytes[(index + mark.length)..<end]).map { $0 | 0x20 }
        switch tail.count {
        case 1: return [.letterS, .letterD, .letterM].contains(tail[0]) ? end : nil
        case 2: return ["re", "ve", "ll"].contains(WordKey(tail)) ? end : nil
        default: return nil
        }
    }

    private func isDot(at index: Int) -> Bool { reader.scalar(at: index).value == .fullStop }
    private func isDigit(at index: Int) -> Bool { reader.scalar(at: index).value.isASCIIDigit }
    private func isLetter(at index: Int) -> Bool { (0x41...0x5A).contains(reader.scalar(at: index).value & 0xDF) }
}

extension ItemLexer {
    private func item(_ range: Range<Int>, first: UInt32) -> QuoteItem {
        let slice = reader.bytes[range]
        var item = QuoteItem(start: Int32(range.lowerBound), end: Int32(range.upperBound))
        item.key = WordKey(slice)
        item.form = form(slice, first)
        if Self.isShoutedName(slice) { item.key = WordKey(acronym: slice) }
        item.classes = WordTable[item.key]
        if item.form.isDisjoint(with: [.alphanumeric, .handle]) {
            item.mark = Punctuation(first, length: range.count)
        } else {
            item.classes.formUnion(Self.endings(slice))
        }
        return item
    }

    private func form(_ slice: ArraySlice<UInt8>, _ first: UInt32) -> QuoteItem.Form {
        if first == .commercialAt || first == .numberSign { return slice.count > 1 ? .handle : [] }
        guard ScalarReader.isWord(first) else { return [] }
        var form: QuoteItem.Form = .alphanumeric
        if first.isASCIIDigit {
            form.insert(.digit)
        } else if Self.isUpper(first) {
            form.insert(.capital)
            if slice.count > 2, !slice.contains(where: { $0.isSmallLetter }) { form.insert(.shout) }
        } else {
            form.insert(.lower)
        }
        return form
    }

    /// Nouns whose end is none of an adverb.
    private static let nounsInLy: WordSet = [
        "family", "ally", "assembly", "monopoly", "bully", "rally", "supply", "reply", "jelly", "belly", "butterfly",
        "anomaly", "homily", "lily", "melancholy",
    ]

    private static func endings(_ slice: ArraySlice<UInt8>) -> WordClass {
        let last = slice[slice.endIndex - 1] | 0x20
        guard slice.count > 1 else { return last == .letterS ? .endsS : [] }
        let previous = slice[slice.endIndex - 2] | 0x20
        switch (previous, last) {
        case (_, .letterS): return .endsS
        case (.letterL, .letterY): return nounsInLy.contains(WordKey(slice)) ? [] : .endsLy
        case (.letterE, .letterD): return .endsEd
        case (.letterN, .letterG):
            return slice.count > 2 && slice[slice.endIndex - 3] | 0x20 == .letterI ? .endsIng : []
        default: return []
        }
    }

    /// WHO, US, IT: names that are common words when written small.
    private static func isShoutedName(_ slice: ArraySlice<UInt8>) -> Bool {
        guard (2...3).contains(slice.count), slice.allSatisfy({ $0.isCapitalLetter }) else { return false }
        let key = WordKey(slice)
        return key == "who" || key == "us" || key == "it"
    }

    static func isUpper(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar.isCapitalLetter }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
}

extension Punctuation {
    init(_ scalar: UInt32, length: Int) {
        self =
            switch scalar {
            case .comma: .comma
            case .semicolon: .semicolon
            case .colon: .colon
            case .fullStop: length > 1 ? .ellipsis : .stop
            case .questionMark: .question
            case .exclamationMark: .exclamation
            case 0x2026: .ellipsis
            case .leftParenthesis: .openBracket
            case .rightParenthesis: .closeBracket
            case .hyphen: length > 1 ? .doubleHyphen : .hyphen
            case .solidus: .slash
            case .ampersand: .ampersand
            case 0x2013: .enDash
            case 0x2014: .emDash
            case 0x2015: .bar
            case .apostrophe, 0x2019: .apostrophe
            case 0x201C, .leftSquareBracket, 0x2018, .quotationMark, .commercialAt, .numberSign, 0x2022: .opening
            default: .other
            }
    }
}
