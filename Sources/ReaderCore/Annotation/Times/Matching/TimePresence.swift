/// What some tokens are, all together: a pattern that asks for anything else is not tried on them.
struct TimePresence: Sendable {
    private var classes: TimeWordClass = []
    /// A bit for each remainder of a word's number.
    private var words: UInt64 = 0

    /// What the tokens are.
    init(_ tokens: ArraySlice<TimeToken>) {
        for token in tokens {
            classes.formUnion(token.classes)
            if token.id != 0 { words |= 1 << UInt64(token.id % 64) }
        }
    }

    /// What a token may be that an atom stands for.
    init(_ atom: TimePattern.Atom) {
        classes = atom.classes
        for word in atom.words { words |= 1 << UInt64(word % 64) }
    }

    /// False only where no token here is what is asked for.
    @inline(__always)
    func mayHold(_ asked: TimePresence) -> Bool {
        !classes.isDisjoint(with: asked.classes) || words & asked.words != 0
    }
}

extension TimePattern {
    /// What every match has a token for.
    func neededAtoms() -> [Atom] {
        // The atoms on every way from a step to the end, a bit each; the last bit is for a number, and atoms beyond are left
        // out.
        var needed = [UInt64](repeating: 0, count: steps.count)
        let number: UInt64 = 1 << 63
        for index in steps.indices.reversed() {
            switch steps[index] {
            case .atom(let atom):
                let isNothing = atoms[atom].words.isEmpty && atoms[atom].classes.isEmpty
                needed[index] = isNothing ? ~0 : needed[index + 1] | (atom < 63 ? 1 << UInt64(atom) : 0)
            case .number: needed[index] = needed[index + 1] | number
            case .split(let other): needed[index] = needed[index + 1] & needed[other]
            case .jump(let target): needed[index] = needed[target]
            case .end: needed[index] = 0
            }
        }
        var found = atoms.indices.prefix(63).filter { needed[0] >> UInt64($0) & 1 != 0 }.map { atoms[$0] }
        if needed[0] & number != 0 { found.append(Atom(words: [], classes: NumberReader.firstClasses)) }
        return found
    }
}
