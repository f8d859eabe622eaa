import ReaderBasics
import ReaderLexicons

/// The words and phrases of a language, ready to be matched.
struct LexiconGrammar: Sendable {
    /// What a word or mark can be.
    struct Entry: Sendable {
        var classes: LexiconClass = []
        /// Its number in each of its kinds.
        var values: [(kind: LexiconClass, value: Double)] = []
    }

    /// What a phrase means, or a day with a name.
    enum Meaning: Sendable {
        case sense(TimeSense)
        case day(NamedDay.Rule)
    }

    let lexicon: TimeLexicon
    let words: ProbingTable<LexiconKey, UInt16>
    /// By the numbers of the words.
    let entries: [Entry]
    let meanings: [Meaning]
    private let patterns: [(pattern: LexiconPattern, meaning: Int)]
    /// Patterns that can begin with a word, by its number; those that can begin with digits.
    private let byWord: [[Int]]
    private let byDigits: [Int]
    private let seconds: [Second?]

    /// Words and classes that the second piece may be.
    private struct Second: Sendable {
        var words: [UInt64]
        var classes: LexiconClass = []

        init(_ atoms: [LexiconPattern.Atom], count: Int) {
            words = Array(repeating: 0, count: count / 64 + 1)
            for atom in atoms {
                classes.formUnion(atom.classes)
                for word in atom.words { words[Int(word) / 64] |= 1 << (UInt64(word) % 64) }
            }
        }
    }

    private static let made = PerLexicon { LexiconGrammar($0.times) }

    /// The grammar of a language.
    static func of(_ lexicon: Lexicon) -> LexiconGrammar { made.of(lexicon) }

    private final class Builder {
        var words = ProbingTable<LexiconKey, UInt16>(capacity: 512, vacant: 0)
        var entries = [Entry()]

        func number(_ word: some StringProtocol) -> UInt16 {
            words.update(LexiconKey(word), initial: 0) { number in
                if number == 0 {
                    number = UInt16(entries.count)
                    entries.append(Entry())
                }
                return number
            }
        }
    }

    init(_ lexicon: TimeLexicon) {
        let builder = Builder()
        for list in lexicon.words {
            for (word, value) in list.forms {
                let number = Int(builder.number(word))
                builder.entries[number].classes.insert(LexiconClass(list.kind))
                builder.entries[number].values.append((LexiconClass(list.kind), value))
            }
        }
        Self.addRomanNumbers(builder)
        Self.addVerbs(lexicon, builder)
        var meanings: [Meaning] = []
        var patterns: [(LexiconPattern, Int)] = []
        func add(_ sources: [String], _ fragments: [String: String], _ meaning: Meaning) {
            for source in sources {
                let pattern = LexiconPatternParser.parse(source, fragments: fragments) { builder.number($0) }
                patterns.append((pattern, meanings.count))
            }
            meanings.append(meaning)
        }
        for phrase in TimePhrase.common + lexicon.phrases {
            add(phrase.patterns, lexicon.fragments, .sense(phrase.sense))
        }
        for day in lexicon.namedDays {
            var fragments = lexicon.fragments
            fragments["day"] = "( \(day.names) )"
            add(lexicon.namedDayPatterns, fragments, .day(day.rule))
        }
        self.lexicon = lexicon
        (words, entries) = (builder.words, builder.entries)
        (self.patterns, self.meanings) = (patterns, meanings)
        let count = entries.count
        seconds = patterns.map { $0.0.atoms(at: 1).map { Second($0, count: count) } }
        (byWord, byDigits) = Self.index(patterns.map(\.0), builder.entries)
    }

    private static func addVerbs(_ lexicon: TimeLexicon, _ builder: Builder) {
        let lists: [(LexiconClass, String)] = [
            (.ahead, lexicon.verbs.ahead), (.past, lexicon.verbs.past), (.noVerb, lexicon.verbs.others),
            (.yearFollower, lexicon.yearFollowers), (.joiner, lexicon.numberJoiner),
            (.verb, lexicon.clauses.verbs), (.opener, lexicon.clauses.openers), (.since, lexicon.clauses.since),
            (.through, lexicon.clauses.through), (.continuer, lexicon.clauses.continuers),
            (.belonging, lexicon.clauses.belonging),
            (.comparison, lexicon.clauses.comparisons),
        ]
        for (classes, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                builder.entries[Int(builder.number(word))].classes.insert(classes)
            }
        }
    }

    private static func addRomanNumbers(_ builder: Builder) {
        let digits = [("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)]
        for value in 1...30 {
            var (rest, word) = (value, "")
            for (letters, worth) in digits {
                while rest >= worth { (rest, word) = (rest - worth, word + letters) }
            }
            // "XVe siècle" is one word.
            for form in [word, word + "e"] {
                let number = Int(builder.number(form))
                builder.entries[number].classes.insert(.roman)
                builder.entries[number].values.append((.roman, Double(value)))
            }
        }
    }

    private static func index(
        _ patterns: [LexiconPattern], _ entries: [Entry]
    ) -> (byWord: [[Int]], byDigits: [Int]) {
        var byWord: [[Int]] = Array(repeating: [], count: entries.count)
        var byDigits: [Int] = []
        let numeric: LexiconClass = [.day, .monthNumber, .year, .twoDigits, .hour, .minute, .tens, .wholeNumber]
        for (index, pattern) in patterns.enumerated() {
            let atoms = pattern.atoms(at: 0) ?? []
            precondition(!atoms.isEmpty, "a pattern matches nothing")
            for word in entries.indices.dropFirst()
            where atoms.contains(where: { atom in
                atom.words.contains(UInt16(word)) || !atom.classes.isDisjoint(with: entries[word].classes)
            }) {
                byWord[word].append(index)
            }
            if atoms.contains(where: { !$0.classes.isDisjoint(with: numeric) }) { byDigits.append(index) }
        }
        return (byWord, byDigits)
    }

    /// What a piece can be.
    @inline(__always)
    func classes(_ piece: LexiconPiece) -> LexiconClass {
        piece.digits > 0 ? .digits(Int(piece.digits), piece.number) : entries[Int(piece.word)].classes
    }

    /// Whether a word or mark is of one of these kinds.
    func isAny(_ piece: LexiconPiece, _ classes: LexiconClass) -> Bool {
        piece.word != 0 && !entries[Int(piece.word)].classes.isDisjoint(with: classes)
    }

    /// The number of a piece in one of its kinds.
    func value(_ piece: LexiconPiece, _ classes: LexiconClass) -> Double? {
        if piece.digits > 0 { return Double(piece.number) }
        return entries[Int(piece.word)].values.first { !$0.kind.isDisjoint(with: classes) }?.value
    }

    /// Every match that begins at a piece, the longest first; of two as long the earlier phrase.
    func matches(_ scan: LexiconScan, at start: Int, limit: Int) -> [LexiconMatch] {
        let piece = scan.pieces[start]
        let candidates = piece.digits > 0 ? byDigits : byWord[Int(piece.word)]
        guard !candidates.isEmpty else { return [] }
        var found: [LexiconMatch] = []
        let next = start + 1 < limit ? scan.pieces[start + 1] : nil
        let nextClasses = next.map(classes) ?? []
        var matcher: LexiconMatcher?
        for index in candidates {
            if let second = seconds[index] {
                guard let next else { continue }
                let word = Int(next.word)
                guard
                    !second.classes.isDisjoint(with: nextClasses)
                        || word != 0 && second.words[word / 64] >> (UInt64(word) % 64) & 1 != 0
                else { continue }
            }
            if matcher == nil { matcher = LexiconMatcher(scan, self, limit: limit) }
            if let match = matcher?.match(patterns[index].pattern, meaning: patterns[index].meaning, at: start) {
                found.append(match)
            }
        }
        guard found.count > 1 else { return found }
        return found.sorted { ($1.extent, $0.meaning) < ($0.extent, $1.meaning) }
    }
}
