import ReaderLexicons

/// A phrase's pattern, ready to be matched; `TimePhrase` says how it is written.
struct LexiconPattern: Sendable {
    /// One step; alternatives are tried in order.
    enum Step: Sendable {
        case atom(Int)
        case quantity
        /// The expression begins or ends here.
        case open, close
        case split(Int)
        case jump(Int)
        case fail
        case end
    }

    /// What one piece may be.
    struct Atom: Sendable {
        var words: [UInt16] = []
        var classes: LexiconClass = []
        /// What its words stand for, where only some words of a kind are meant.
        var captured: LexiconClass = []
        /// Nil where it does not matter.
        var isCapital: Bool?
        var isJoined = false
    }

    var steps: [Step] = []
    var atoms: [Atom] = []

    /// What the first or second piece of a match can be; nil where that cannot be told.
    func atoms(at place: Int) -> [Atom]? {
        var found: [Atom] = []
        var seen: Set<Int> = []
        var open = [(step: 0, place: 0)]
        while let (index, at) = open.popLast() {
            guard seen.insert(index * 2 + at).inserted else { continue }
            switch steps[index] {
            case .atom(let atom):
                if at == place { found.append(atoms[atom]) } else { open.append((index + 1, at + 1)) }
            case .quantity:
                guard at == place else { return nil }
                found.append(Atom(classes: .quantities))
            case .open, .close: open.append((index + 1, at))
            case .split(let other): open += [(index + 1, at), (other, at)]
            case .jump(let target): open.append((target, at))
            case .fail: break
            case .end: return nil
            }
        }
        return found
    }
}

/// Reads the pattern language of `TimePhrase`.
struct LexiconPatternParser {
    private let pieces: [Substring]
    private var position = 0
    private var pattern = LexiconPattern()
    private let word: (Substring) -> UInt16

    /// - Parameters:
    ///   - fragments: by their names in braces.
    ///   - word: gives the number of a word.
    static func parse(
        _ source: String, fragments: [String: String], word: @escaping (Substring) -> UInt16
    ) -> LexiconPattern {
        var parser = LexiconPatternParser(expanded(source, fragments), word)
        parser.sequence(until: [])
        precondition(parser.position == parser.pieces.count, "unbalanced pattern: \(source)")
        parser.pattern.steps.append(.end)
        return parser.pattern
    }

    private init(_ source: String, _ word: @escaping (Substring) -> UInt16) {
        pieces = source.split(separator: " ")
        self.word = word
    }

    private static func expanded(_ source: String, _ fragments: [String: String]) -> String {
        var text = source
        while let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") {
            let name = String(text[text.index(after: open)..<close])
            guard let fragment = fragments[name] else { preconditionFailure("no fragment \(name)") }
            text.replaceSubrange(open...close, with: fragment)
        }
        return text
    }

    private mutating func sequence(until ends: Set<Substring>) {
        while position < pieces.count, !ends.contains(pieces[position]) {
            switch pieces[position] {
            case "(": group()
            case "[": mark(.open)
            case "]": mark(.close)
            default: piece()
            }
        }
    }

    private mutating func mark(_ step: LexiconPattern.Step) {
        position += 1
        pattern.steps.append(step)
    }

    private mutating func piece() {
        var piece = pieces[position]
        position += 1
        let isOptional = piece.count > 1 && piece.hasSuffix("?")
        if isOptional { piece = piece.dropLast() }
        let start = pattern.steps.count
        if isOptional { pattern.steps.append(.split(0)) }
        if piece == "<n>" {
            pattern.steps.append(.quantity)
        } else {
            pattern.atoms.append(atom(piece))
            pattern.steps.append(.atom(pattern.atoms.count - 1))
        }
        if isOptional { pattern.steps[start] = .split(pattern.steps.count) }
    }

    private func atom(_ piece: Substring) -> LexiconPattern.Atom {
        var atom = LexiconPattern.Atom()
        var piece = piece
        while piece.count > 1, let first = piece.first, "+=~".contains(first) {
            if first == "~" { atom.isJoined = true } else { atom.isCapital = first == "+" }
            piece = piece.dropFirst()
        }
        if let sign = piece.firstIndex(of: "@"), let kind = LexiconClass.named(piece[piece.index(after: sign)...]) {
            atom.captured = kind
            piece = piece[..<sign]
        }
        let isClass = piece.hasPrefix("<")
        let names = isClass ? piece.dropFirst().dropLast() : piece
        for name in names.split(separator: "|") {
            guard isClass else {
                atom.words.append(word(name == "lparen" ? "(" : name))
                continue
            }
            guard let classes = LexiconClass.named(name) else { preconditionFailure("no kind of word \(name)") }
            atom.classes.formUnion(classes)
        }
        return atom
    }

    private mutating func group() {
        position += 1
        var split: Int? = pattern.steps.count
        pattern.steps.append(.split(0))
        var exits: [Int] = []
        while true {
            sequence(until: ["/", ")", ")?"])
            precondition(position < pieces.count, "a group is not closed")
            let end = pieces[position]
            position += 1
            exits.append(pattern.steps.count)
            pattern.steps.append(.jump(0))
            if let split { pattern.steps[split] = .split(pattern.steps.count) }
            split = nil
            if end == "/" {
                split = pattern.steps.count
                pattern.steps.append(.split(0))
                continue
            }
            if end == ")" { pattern.steps.append(.fail) }
            break
        }
        for exit in exits { pattern.steps[exit] = .jump(pattern.steps.count) }
    }
}
