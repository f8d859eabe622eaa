import ReaderBasics

/// A rule's pattern, ready to be matched against tokens.
///
/// A pattern is words and classes with a space between: `last|this <month>? ( of <year> / 's )? -`. `a|b` is one token
/// that is either; `<class>` is a class of `TimeWordClass.byName`; `<n>` reads a number of one or more tokens; `?` makes
/// optional; `( … / … )` holds alternatives; `{name}` stands for a fragment of `TimeFragments`. What is optional is
/// taken where it can be.
struct TimePattern: Sendable {
    /// One step; alternatives are tried in order.
    enum Step: Sendable {
        case atom(Int)
        case number
        case split(Int)
        case jump(Int)
        case end
    }

    /// What one token may be.
    struct Atom: Sendable {
        var words: [UInt16] = []
        var classes: TimeWordClass = []

        @inline(__always)
        func matches(_ token: TimeToken) -> Bool {
            if !token.classes.isDisjoint(with: classes) { return true }
            return token.id != 0 && words.contains(token.id)
        }
    }

    var steps: [Step]
    var atoms: [Atom]

    /// What the first token of a match can be; `<n>` begins with whatever begins a number.
    func firstAtoms() -> [Atom] {
        var found: [Atom] = []
        var seen: Set<Int> = []
        var open = [0]
        while let index = open.popLast() {
            guard seen.insert(index).inserted else { continue }
            switch steps[index] {
            case .atom(let atom): found.append(atoms[atom])
            case .number: found.append(Atom(words: [], classes: NumberReader.firstClasses))
            case .split(let other): open += [index + 1, other]
            case .jump(let target): open.append(target)
            case .end: preconditionFailure("a pattern matches nothing")
            }
        }
        return found
    }
}

extension TimePattern {
    /// What the second token of a match can be; nil where a match may be one token, or its first token be part of a number.
    func secondAtoms() -> [Atom]? {
        var found: [Atom] = []
        var seen: Set<Int> = []
        var open = [(step: 0, isSecond: false)]
        while let (index, isSecond) = open.popLast() {
            guard seen.insert(isSecond ? -1 - index : index).inserted else { continue }
            switch steps[index] {
            case .atom(let atom):
                if isSecond { found.append(atoms[atom]) } else { open.append((index + 1, true)) }
            case .number:
                guard isSecond else { return nil }
                found.append(Atom(words: [], classes: NumberReader.firstClasses))
            case .split(let other): open += [(index + 1, isSecond), (other, isSecond)]
            case .jump(let target): open.append((target, isSecond))
            case .end: return nil
            }
        }
        return found
    }
}

/// The steps of all patterns, one pattern after the other.
struct TimeProgram: Sendable {
    private(set) var steps: [TimePattern.Step] = []
    private(set) var atoms: [TimePattern.Atom] = []

    /// Adds a pattern and gives where it begins.
    mutating func add(_ pattern: TimePattern) -> Int {
        let (first, firstAtom) = (steps.count, atoms.count)
        for step in pattern.steps {
            switch step {
            case .atom(let atom): steps.append(.atom(firstAtom + atom))
            case .split(let other): steps.append(.split(first + other))
            case .jump(let target): steps.append(.jump(first + target))
            case .number, .end: steps.append(step)
            }
        }
        atoms += pattern.atoms
        return first
    }
}

/// Reads the pattern language.
struct TimePatternParser {
    private var pieces: [Substring]
    private var position = 0
    private var steps: [TimePattern.Step] = []
    private var atoms: [TimePattern.Atom] = []
    private let word: (Substring) -> UInt16

    /// - Parameter word: gives the number of a word.
    static func parse(_ source: String, word: @escaping (Substring) -> UInt16) -> TimePattern {
        var parser = TimePatternParser(source: TimeFragments.expanded(source), word: word)
        parser.sequence(until: [])
        precondition(parser.position == parser.pieces.count, "unbalanced pattern: \(source)")
        parser.steps.append(.end)
        return TimePattern(steps: parser.steps, atoms: parser.atoms)
    }

    private init(source: String, word: @escaping (Substring) -> UInt16) {
        // The pieces share the storage of the expanded string.
        pieces = source.utf8.split(separator: .space).map(Substring.init)
        self.word = word
    }

    private mutating func sequence(until ends: [Substring]) {
        while position < pieces.count, !ends.contains(pieces[position]) {
            if pieces[position] == "(" { group() } else { token() }
        }
    }

    private mutating func token() {
        var piece = pieces[position]
        position += 1
        let isOptional = piece.utf8.count > 1 && piece.utf8.last == .questionMark
        if isOptional { piece = Substring(piece.utf8.dropLast()) }
        let start = steps.count
        if isOptional { steps.append(.split(0)) }
        if piece == "<n>" {
            steps.append(.number)
        } else {
            atoms.append(atom(piece))
            steps.append(.atom(atoms.count - 1))
        }
        if isOptional { steps[start] = .split(steps.count) }
    }

    private func atom(_ piece: Substring) -> TimePattern.Atom {
        var atom = TimePattern.Atom()
        let isClass = piece.hasPrefix("<")
        let names = isClass ? piece.dropFirst().dropLast() : piece
        for name in names.utf8.split(separator: UInt8(ascii: "|")).map(Substring.init) {
            guard isClass else {
                atom.words.append(word(name))
                continue
            }
            guard let classes = TimeWordClass.byName[String(name)] else { preconditionFailure("no class \(name)") }
            atom.classes.formUnion(classes)
        }
        return atom
    }

    private mutating func group() {
        position += 1
        let start = steps.count
        steps.append(.split(0))
        var exits: [Int] = []
        var lastSplit: Int? = start
        while true {
            sequence(until: ["/", ")", ")?"])
            precondition(position < pieces.count, "a group is not closed")
            let end = pieces[position]
            position += 1
            exits.append(steps.count)
            steps.append(.jump(0))
            if let split = lastSplit { steps[split] = .split(steps.count) }
            lastSplit = nil
            if end == "/" {
                lastSplit = steps.count
                steps.append(.split(0))
                continue
            }
            if end == ")" { failLastAlternative(exits) }
            break
        }
        for exit in exits { steps[exit] = .jump(steps.count) }
    }

    /// After the last alternative of a group that is not optional nothing is left to try: an atom that matches nothing.
    private mutating func failLastAlternative(_ exits: [Int]) {
        atoms.append(TimePattern.Atom())
        steps.append(.atom(atoms.count - 1))
    }
}

/// Parts that many patterns share.
enum TimeFragments {
    private static let fragments: [Substring: String] = [
        "{edge}": "( early|late|earlier|later -? in? the? / mid -? / the? very? beginning|start|end|middle|rest|close|"
            + "remainder of the? )?",
        "{about}": "( nearly / almost / more|less|fewer than / at least / at most / up to / no more|less than )?",
        "{quarter}": "first|second|third|fourth|1st|2nd|3rd|4th",
        "{several}": "weeks|days|months|years|hours|minutes|decades|centuries|seconds|quarters",
    ]

    static func expanded(_ pattern: String) -> String {
        var text = ""
        var rest = pattern.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = Substring(rest[open...close])
            guard let fragment = fragments[name] else { preconditionFailure("no fragment \(name)") }
            text += Substring(rest[..<open]) + fragment
            rest = rest[rest.index(after: close)...]
        }
        return text + Substring(rest)
    }
}
