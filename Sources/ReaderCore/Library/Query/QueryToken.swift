/// A piece of a query.
struct QueryToken: Equatable {
    enum Kind: Equatable {
        case term(Query.Term)
        /// A field's name with its colon; its value is the next token, if it is `isGlued`.
        case field(Query.Field)
        case minus, open, close
        case and, or, not
    }

    let kind: Kind
    /// Unicode scalars of the query.
    let range: Range<Int>
    /// Whether it follows the token before it without white space.
    let isGlued: Bool

    /// Whether something that can be looked for begins with it.
    var beginsOperand: Bool {
        switch kind {
        case .term, .field, .minus, .open, .not: true
        case .close, .and, .or: false
        }
    }
}

extension Query {
    /// Words that join conditions; in capitals only, so that "and", "or" and "not" can be looked for.
    static let operators: [String: QueryToken.Kind] = ["AND": .and, "OR": .or, "NOT": .not]

    /// Whether a character ends a word.
    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", ")", "\"", "\u{201C}": true
        default: scalar.properties.isWhitespace
        }
    }

    /// The length of what looks like the name of a field before a colon at the start; nil where nothing does.
    static func fieldName(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
        let count = scalars.prefix { ($0.isASCII && $0.properties.isAlphabetic) || $0 == "-" }.count
        guard count > 0, scalars.first != "-", scalars.dropFirst(count).first == ":" else { return nil }
        // An address is no field.
        return scalars.dropFirst(count + 1).starts(with: "//".unicodeScalars) ? nil : count
    }
}
