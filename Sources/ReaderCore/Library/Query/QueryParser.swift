/// Joins the tokens of a query: NOT binds before AND, AND before OR; words side by side are joined by AND.
struct QueryParser {
    /// Brackets inside one another.
    static let depthLimit = 15

    private let tokens: [QueryToken]
    private let text: String
    private let isPartial: Bool
    private var index = 0
    /// The field whose brackets hold the words at hand: `entity:(Trump OR Kim)`.
    private var field: Query.Field?

    init(_ tokens: [QueryToken], text: String, isPartial: Bool) {
        self.tokens = tokens
        self.text = text
        self.isPartial = isPartial
    }

    mutating func query() throws(QueryError) -> Query.Expression? {
        var parts: [Query.Expression] = []
        while index < tokens.count {
            if let part = try alternatives(depth: 0) { parts.append(part) }
            guard index < tokens.count else { break }
            try problem("This bracket closes nothing.", at: tokens[index].range)
            index += 1
        }
        return .every(parts)
    }

    private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }

    /// `a OR b`.
    private mutating func alternatives(depth: Int) throws(QueryError) -> Query.Expression? {
        let first = try sequence(depth: depth)
        var parts = first.map { [$0] } ?? []
        while let token = next, token.kind == .or {
            if index == 0 || tokens[index - 1].kind == .open {
                try problem("There is nothing before “OR”.", at: token.range)
            }
            index += 1
            if next?.beginsOperand != true { try problem("There is nothing after “OR”.", at: token.range) }
            if let part = try sequence(depth: depth) { parts.append(part) }
        }
        return .either(parts)
    }

    /// `a b`, `a AND b`.
    private mutating func sequence(depth: Int) throws(QueryError) -> Query.Expression? {
        var parts: [Query.Expression] = []
        var isFirst = true
        while let token = next {
            switch token.kind {
            case .close, .or: return .every(parts)
            case .and:
                if isFirst { try problem("There is nothing before “AND”.", at: token.range) }
                index += 1
                if next?.beginsOperand != true { try problem("There is nothing after “AND”.", at: token.range) }
            case .term, .field, .minus, .open, .not:
                if let part = try operand(depth: depth) { parts.append(part) }
            }
            isFirst = false
        }
        return .every(parts)
    }

    /// `NOT a`, `-a`, `a`.
    private mutating func operand(depth: Int) throws(QueryError) -> Query.Expression? {
        var isNegated = false
        while let token = next, token.kind == .not || token.kind == .minus {
            isNegated.toggle()
            index += 1
            guard next?.beginsOperand == true else {
                let name = token.kind == .not ? "NOT" : "-"
                try problem("There is nothing after “\(name)”.", at: token.range)
                return nil
            }
        }
        let operand = try primary(depth: depth)
        return isNegated ? operand?.negated : operand
    }

    private mutating func primary(depth: Int) throws(QueryError) -> Query.Expression? {
        guard let token = next else { return nil }
        switch token.kind {
        case .term(let term):
            index += 1
            guard let field else { return .text(term) }
            return try condition(field, term, token.range)
        case .field(let field): return try value(of: field, token, depth: depth)
        case .open: return try group(depth: depth)
        case .minus, .close, .and, .or, .not: return nil
        }
    }

    /// The value behind a field's colon, or several in brackets.
    private mutating func value(
        of field: Query.Field, _ token: QueryToken, depth: Int
    ) throws(QueryError) -> Query.Expression? {
        index += 1
        let outer = self.field
        if let value = next, value.isGlued, value.beginsOperand {
            self.field = field
            defer { self.field = outer }
            return try primary(depth: depth)
        }
        try problem("“\(field.name):” needs a value right after the colon: \(field.example).", at: token.range)
        return nil
    }

    private mutating func group(depth: Int) throws(QueryError) -> Query.Expression? {
        let opening = tokens[index].range
        guard depth < Self.depthLimit else {
            try problem("Brackets lie too deep in one another.", at: opening)
            index = tokens.count
            return nil
        }
        index += 1
        let inner = try alternatives(depth: depth + 1)
        guard let token = next, token.kind == .close else {
            try problem("This bracket is not closed.", at: opening)
            return inner
        }
        index += 1
        if inner == nil {
            try problem("There is nothing between the brackets.", at: opening.lowerBound..<token.range.upperBound)
        }
        return inner
    }

    private func problem(_ message: String, at range: Range<Int>) throws(QueryError) {
        if !isPartial { throw QueryError(message, in: text, at: range) }
    }

    // MARK: - Values

    private func condition(
        _ field: Query.Field, _ term: Query.Term, _ range: Range<Int>
    ) throws(QueryError) -> Query.Expression? {
        switch field {
        case .subject(let subject): return .subject(subject, term)
        case .bound(let bound): return try date(bound, term, range)
        case .state:
            if let state = Query.State(rawValue: term.text.lowercased()) { return .state(state) }
            try problem(Self.unknown(term.text, "is:", Query.State.allCases.map(\.rawValue)), at: range)
        case .feature:
            if let feature = Query.Feature(rawValue: term.text.lowercased()) { return .feature(feature) }
            try problem(Self.unknown(term.text, "has:", Query.Feature.allCases.map(\.rawValue)), at: range)
        }
        return nil
    }

    private func date(
        _ bound: Query.Bound, _ term: Query.Term, _ range: Range<Int>
    ) throws(QueryError) -> Query.Expression? {
        guard let date = QueryDate(term.text, isPartial: isPartial) else {
            try problem(
                "“\(term.text)” is no date: write 2018, 2018-06, 2018-06-01, today, yesterday, or 5h, 7d, 3w, 2m, 1y ago.",
                at: range)
            return nil
        }
        if date.isMoment, bound == .on || date.last != nil {
            try problem("“\(term.text)” is a moment: it stands behind “after:” or “before:”.", at: range)
            return nil
        }
        if date.last != nil, bound != .on {
            try problem("A range of dates stands behind “on:”; “\(bound.rawValue):” takes one date.", at: range)
            return .date(bound, QueryDate(date.first))
        }
        return .date(bound, date)
    }

    private static func unknown(_ value: String, _ field: String, _ known: [String]) -> String {
        if let nearest = Spelling.nearest(to: value.lowercased(), in: known) {
            return "There is no “\(field)\(value)” — did you mean “\(field)\(nearest)”?"
        }
        return "There is no “\(field)\(value)” — there are \(known.map { field + $0 }.joined(separator: ", "))."
    }
}
