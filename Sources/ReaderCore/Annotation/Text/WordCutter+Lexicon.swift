import ReaderBasics
import ReaderLexicons

// Where words and numbers end in a language that is read by its lexicon.
extension WordCutter {
    /// The byte behind an apostrophe that stands for the vowel of what has been read ("l'|eau"); nil for another one.
    func elisionEnd(_ index: Int, of start: Int, _ lexicon: TokenLexicon) -> Int? {
        let length = apostrophe(index)
        guard length > 0, index - start <= Self.longestElision, kind(index + length).isWord,
            lexicon.elisions.contains(string(start..<index).lowercased())
        else { return nil }
        return index + length
    }

    /// Bytes of the longest word that loses its vowel ("quell'").
    private static let longestElision = 8
    /// Letters of the longest word that keeps its full stop.
    private static let longestAbbreviation = 12

    /// Where a word of more than one letter ends that is followed by a full stop.
    func stopEnd(_ start: Int, _ stop: Int, _ lexicon: TokenLexicon) -> Int {
        guard stop - start <= Self.longestAbbreviation else { return stop }
        let word = string(start..<stop)
        if lexicon.titles.contains(word) || lexicon.abbreviations.contains(word) { return stop + 1 }
        guard lexicon.abbreviationsBeforeDigits.contains(word) else { return stop }
        return kindAfterSpace(stop + 1) == .digit ? stop + 1 : stop
    }

    /// Whether one letter with a stop is an initial before a name, or one of the letters of "z. B.".
    func isAbbreviated(_ start: Int, _ stop: Int, _ lexicon: TokenLexicon) -> Bool {
        if kind(start) == .capital, kindAfterSpace(stop + 1) == .capital { return true }
        return lexicon.abbreviations.contains(string(start..<stop))
    }

    /// "1.200,5", "20.30", "3.5.2024", "17h30", "1er", and ordinals with their stop ("3. Mai").
    func numberEnd(_ start: Int, _ lexicon: TokenLexicon) -> Int {
        var index = run(start) { $0 == .digit }
        while index + 1 < end, bytes[index] == .fullStop || bytes[index] == .comma, kind(index + 1) == .digit {
            index = run(index + 1) { $0 == .digit }
        }
        if lexicon.hasDottedOrdinals, isByte(index, .fullStop), index - start <= 2, isOrdinal(index + 1, lexicon) {
            return index + 1
        }
        return run(index, where: \.isWord)
    }

    /// Whether what follows a number and its stop is what ordinals stand before.
    private func isOrdinal(_ index: Int, _ lexicon: TokenLexicon) -> Bool {
        var first = index
        while first < end, read(first).class == .space { first += read(first).length }
        guard first < end else { return false }
        switch read(first).class {
        case .letter: return true
        case .capital:
            return lexicon.wordsAfterOrdinals.contains(string(first..<run(first, where: \.isWord)))
        case .digit:
            // "3. 5. 2024"
            let next = run(first) { $0 == .digit }
            return next - first <= 2 && isByte(next, .fullStop)
        case .mark: return bytes[first] == .hyphen || isDash(first)
        case .space, .extend: return false
        }
    }

    /// – or —
    private func isDash(_ index: Int) -> Bool {
        index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0x93...0x94).contains(bytes[index + 2])
    }
}
