extension Query: CustomStringConvertible {
    /// The query in its own language; reading it gives the same query.
    package var description: String { root?.description ?? "" }
}

extension Query.Expression: CustomStringConvertible {
    package var description: String {
        switch self {
        case .text(let term): term.description
        case .subject(let subject, let term): "\(subject.rawValue):\(term)"
        case .date(let bound, let date): "\(bound.rawValue):\(date)"
        case .state(let state): "is:\(state.rawValue)"
        case .feature(let feature): "has:\(feature.rawValue)"
        case .not(let inner): inner.isJoined ? "NOT (\(inner))" : "-\(inner)"
        case .all(let parts): parts.map { $0.isAlternative ? "(\($0))" : "\($0)" }.joined(separator: " ")
        case .any(let parts): parts.map(\.description).joined(separator: " OR ")
        }
    }

    private var isAlternative: Bool { if case .any = self { true } else { false } }

    private var isJoined: Bool {
        switch self {
        case .all, .any: true
        default: false
        }
    }
}

extension Query.Term: CustomStringConvertible {
    /// The word, or the phrase in quotation marks where it would be read as something else.
    package var description: String {
        let star = isPrefix ? "*" : ""
        return isPlain ? text + star : "\"\(escaped)\"\(star)"
    }

    private var isPlain: Bool {
        let scalars = text.unicodeScalars
        return !scalars.contains(where: Query.isBreak) && scalars.first != "-" && scalars.last != "*"
            && Query.operators[text] == nil && Query.fieldName(scalars) == nil && !scalars.isEmpty
    }

    private var escaped: String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { view.append("\\") }
            view.append(scalar)
        }
        return String(view)
    }
}
