import ReaderBasics
import ReaderLexicons

// Where words and numbers end.
extension WordCutter {
    func wordEnd(_ start: Int, startsWithDigit: Bool) -> Int {
        if let end = linkEnd(start) { return end }
        if lexicon == nil, let end = negationEnd(start) { return end }
        if startsWithDigit { return lexicon.map { numberEnd(start, $0) } ?? numberEnd(start) }
        var index = start
        while index < end {
            index = run(index, where: \.isWord)
            guard index < end else { break }
            switch bytes[index] {
            case .apostrophe, 0xE2:
                if let lexicon, let end = elisionEnd(index, of: start, lexicon) { return end }
                guard let next = afterApostrophe(index, of: start) else { return index }
                if next <= index { return next }
                index = next
            case .fullStop:
                return stopEnd(start, index)
            case .ampersand where kind(index + 1) == .capital && isCapitalBefore(index, start):
                index += 1
            case .commercialAt where kind(index + 1).isWord:
                return addressEnd(index)
            case .lowLine:
                index += 1
            default:
                return index
            }
        }
        return index
    }

    /// "n't" by itself, left over from "do|n't".
    private func negationEnd(_ start: Int) -> Int? {
        guard bytes[start] | 0x20 == .letterN else { return nil }
        let length = apostrophe(start + 1)
        guard length > 0, start + 1 + length < end, bytes[start + 1 + length] | 0x20 == .letterT else { return nil }
        let after = start + 2 + length
        return kind(after).isWord ? nil : after
    }

    /// How a word goes on at an apostrophe: nil where it ends there, an earlier index where it ends before "n't", a
    /// later one where the apostrophe is a letter of the word ("O'Brien").
    private func afterApostrophe(_ index: Int, of start: Int) -> Int? {
        let length = apostrophe(index)
        guard length > 0, kind(index + length).isLetter else { return nil }
        let suffix = (index + length)..<run(index + length, where: \.isWord)
        if let lexicon { return lexicon.hasGenitive && isContraction(suffix) ? nil : suffix.upperBound }
        if isContraction(suffix) { return nil }
        if suffix.count == 1, bytes[suffix.lowerBound] | 0x20 == .letterT, index - 1 > start,
            bytes[index - 1] | 0x20 == .letterN
        {
            return index - 1
        }
        return suffix.upperBound
    }

    /// Whether letters after an apostrophe are a word of their own: s, m, d, re, ve, ll.
    func isContraction(_ suffix: Range<Int>) -> Bool {
        let first = suffix.isEmpty ? 0 : bytes[suffix.lowerBound] | 0x20
        switch suffix.count {
        case 1: return first == .letterS || first == .letterM || first == .letterD
        case 2:
            let second = bytes[suffix.lowerBound + 1] | 0x20
            return (first == .letterL && second == .letterL)
                || (second == .letterE && (first == .letterR || first == .letterV))
        default: return false
        }
    }

    private func isCapitalBefore(_ index: Int, _ start: Int) -> Bool {
        index > start && bytes[index - 1].isCapitalLetter
    }

    /// "1,200.5", "5.30", "12.06.2018", "5th", "1990s".
    private func numberEnd(_ start: Int) -> Int {
        var index = run(start) { $0 == .digit }
        while index + 1 < end, kind(index + 1) == .digit {
            if bytes[index] == .fullStop {
                index = run(index + 1) { $0 == .digit }
            } else if bytes[index] == .comma {
                let group = run(index + 1) { $0 == .digit }
                guard group - index == 4 else { break }
                index = group
            } else {
                break
            }
        }
        return run(index, where: \.isWord)
    }
}

// MARK: - Full stops inside and after words

extension WordCutter {
    /// Where a word ends that is followed by a full stop.
    private func stopEnd(_ start: Int, _ stop: Int) -> Int {
        if kind(stop + 1).isWord, let at = addressMark(stop) { return addressEnd(at) }
        let length = read(start).length
        if start + length == stop, kind(start).isLetter {
            return acronymEnd(start, stop) ?? (isAbbreviated(start, stop) ? stop + 1 : stop)
        }
        if kind(stop + 1).isLetter { return domainEnd(start, stop) ?? stop }
        if let lexicon { return stopEnd(start, stop, lexicon) }
        guard stop - start <= 8, let abbreviation = Abbreviations.kind(of: string(start..<stop)) else { return stop }
        switch abbreviation {
        case .title, .always: return stop + 1
        case .beforeDigit: return kindAfterSpace(stop + 1) == .digit ? stop + 1 : stop
        case .beforeComma:
            return isByte(stop + 1, .comma) || kindAfterSpace(stop + 1) == .digit ? stop + 1 : stop
        }
    }

    /// "U.S.", "a.m.", "U.S" and the like; nil where the letter stands alone.
    private func acronymEnd(_ start: Int, _ stop: Int) -> Int? {
        var index = stop + 1
        var letters = 1
        while index < end {
            let (kind, length) = read(index)
            guard kind.isLetter else { break }
            let next = index + length
            if isByte(next, .fullStop) {
                index = next + 1
            } else if self.kind(next).isWord {
                break
            } else {
                return next
            }
            letters += 1
        }
        return letters > 1 ? index : nil
    }

    private func isAbbreviated(_ start: Int, _ stop: Int) -> Bool {
        if let lexicon { return isAbbreviated(start, stop, lexicon) }
        return isInitial(start, stop)
    }

    /// A capital with a stop before another capital ("George W. Bush"); "I" is a word.
    private func isInitial(_ start: Int, _ stop: Int) -> Bool {
        guard kind(start) == .capital, bytes[start] != .capitalI else { return false }
        return kindAfterSpace(stop + 1) == .capital
    }

    /// "Amazon.com", "bbc.co.uk"
    private func domainEnd(_ start: Int, _ stop: Int) -> Int? {
        var stop = stop
        var index: Int?
        while isByte(stop, .fullStop) {
            let ending = (stop + 1)..<run(stop + 1, where: \.isWord)
            guard ending.count <= 4, Abbreviations.isDomainEnding(string(ending)) else { break }
            index = ending.upperBound
            stop = ending.upperBound
        }
        guard let index, isByte(index, .solidus), kind(index + 1).isWord else { return index }
        return trimmed(start, untilSpace(index))
    }
}

// MARK: - Links, addresses and marks

extension WordCutter {
    private func linkEnd(_ start: Int) -> Int? {
        let first = bytes[start] | 0x20
        guard first == .letterH || first == .letterW else { return nil }
        for prefix in ["http://", "https://", "www."] as [StaticString] where hasPrefix(prefix, start) {
            return trimmed(start, untilSpace(start))
        }
        return nil
    }

    private func hasPrefix(_ prefix: StaticString, _ start: Int) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard start + count < end else { return false }
        for offset in 0..<count where bytes[start + offset] | 0x20 != prefix.utf8Start[offset] | 0x20 { return false }
        return true
    }

    private func untilSpace(_ start: Int) -> Int {
        var index = start
        while index < end {
            let (kind, length) = read(index)
            guard kind != .space, !"\"<>".utf8.contains(bytes[index]) else { break }
            index += length
        }
        return index
    }

    /// Without the marks that end a sentence after a link.
    private func trimmed(_ start: Int, _ index: Int) -> Int {
        var index = index
        while index > start + 1, ".,;:!?)]'".utf8.contains(bytes[index - 1]) { index -= 1 }
        return index
    }

    /// The @ of an address whose first part has a stop ("j.doe@example.org").
    private func addressMark(_ stop: Int) -> Int? {
        var index = stop
        while index < min(end, stop + 64), bytes[index] == .fullStop || kind(index).isWord {
            index += read(index).length
        }
        return isByte(index, .commercialAt) && kind(index + 1).isWord ? index : nil
    }

    private func addressEnd(_ at: Int) -> Int {
        var index = at + 1
        while index < end {
            let isDotted = bytes[index] == .fullStop || bytes[index] == .hyphen
            guard kind(index).isWord || isDotted && kind(index + 1).isWord else { break }
            index += read(index).length
        }
        return index
    }

    /// Where a mark ends: runs of one mark, hashtags, handles and contractions are one token.
    func markEnd(_ start: Int, _ length: Int) -> Int {
        let contraction = apostrophe(start)
        if contraction > 0, lexicon?.hasGenitive != false, kind(start + contraction).isLetter {
            let suffix = (start + contraction)..<run(start + contraction, where: \.isWord)
            if isContraction(suffix) { return suffix.upperBound }
        }
        let byte = bytes[start]
        switch byte {
        case .numberSign, .commercialAt:
            let name = run(start + 1) { $0.isWord }
            return name > start + 1 && kind(start + 1).isWord ? name : start + 1
        case .exclamationMark, .apostrophe, .asterisk, .hyphen, .fullStop, .equalsSign, .questionMark, .lowLine,
            .graveAccent, .tilde:
            var index = start + 1
            while isByte(index, byte) { index += 1 }
            return index
        default:
            return start + length
        }
    }
}
