/// Cuts a query into tokens.
struct QueryLexer {
    /// Words and values of one query; what has more is a text that was pasted by mistake.
    static let termLimit = 200

    private let text: String
    private let scalars: [Unicode.Scalar]
    private let isPartial: Bool
    private var index = 0
    private var found: [QueryToken] = []
    private var terms = 0

    init(_ text: String, isPartial: Bool) {
        self.text = text
        scalars = Array(text.unicodeScalars)
        self.isPartial = isPartial
    }

    mutating func tokens() throws(QueryError) -> [QueryToken] {
        while true {
            let gap = index
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            guard index < scalars.count else { return found }
            if terms >= Self.termLimit {
                try problem("A query has \(Self.termLimit) words at most.", at: index..<scalars.count)
                return found
            }
            try readToken(isGlued: index == gap && index > 0)
        }
    }

    private mutating func readToken(isGlued: Bool) throws(QueryError) {
        let start = index
        switch scalars[index] {
        case "(": add(.open, length: 1, isGlued)
        case ")": add(.close, length: 1, isGlued)
        case "\"", "\u{201C}": try readPhrase(isGlued)
        case "-" where isFollowed(at: index + 1): add(.minus, length: 1, isGlued)
        default:
            if let count = Query.fieldName(scalars[start...]), try readField(nameCount: count, isGlued) { return }
            readWord(isGlued, isValue: false)
        }
    }

    /// Whether something stands there that a minus can turn round.
    private func isFollowed(at index: Int) -> Bool {
        index < scalars.count && scalars[index] != ")" && !scalars[index].properties.isWhitespace
    }

    private mutating func add(_ kind: QueryToken.Kind, length: Int, _ isGlued: Bool) {
        found.append(QueryToken(kind: kind, range: index..<index + length, isGlued: isGlued))
        index += length
    }

    /// - Returns: whether there is such a field.
    private mutating func readField(nameCount: Int, _ isGlued: Bool) throws(QueryError) -> Bool {
        let name = string(index..<index + nameCount)
        guard let field = Query.Field(name: name) else {
            try problem(Self.unknown(name), at: index..<index + nameCount + 1)
            return false
        }
        add(.field(field), length: nameCount + 1, isGlued)
        if index < scalars.count, !Query.isBreak(scalars[index]) { readWord(true, isValue: true) }
        return true
    }

    private static func unknown(_ name: String) -> String {
        if let field = Query.Field.suggestion(for: name) {
            return "There is no field “\(name):” — did you mean “\(field):”?"
        }
        let fields = Query.Field.all.map(\.name).joined(separator: ", ")
        return "There is no field “\(name):” — there are \(fields); put words with a colon in quotation marks."
    }

    /// Up to white space, a bracket or a quotation mark.
    private mutating func readWord(_ isGlued: Bool, isValue: Bool) {
        let end = scalars[index...].firstIndex(where: Query.isBreak) ?? scalars.count
        let range = index..<end
        let word = string(range)
        index = end
        if !isValue, let kind = Query.operators[word] {
            found.append(QueryToken(kind: kind, range: range, isGlued: isGlued))
            return
        }
        let stem = scalars[range].reversed().drop { $0 == "*" }.count
        let isTyped = isPartial && end == scalars.count
        // Nearly every article has a word with a given first letter; a search begins with the second.
        if isTyped, !isValue, range.count == 1, scalars[range.lowerBound].isASCII { return }
        let term =
            stem == 0
            ? Query.Term(word)
            : Query.Term(
                string(range.lowerBound..<range.lowerBound + stem), isPrefix: stem < range.count || isTyped)
        terms += 1
        found.append(QueryToken(kind: .term(term), range: range, isGlued: isGlued))
    }

    /// Between quotation marks; `\"` and `\\` stand for a mark and a backslash, and a star behind is a beginning.
    private mutating func readPhrase(_ isGlued: Bool) throws(QueryError) {
        let start = index
        let closing: Unicode.Scalar = scalars[start] == "\"" ? "\"" : "\u{201D}"
        var content = String.UnicodeScalarView()
        index += 1
        while index < scalars.count, scalars[index] != closing {
            let isEscape =
                scalars[index] == "\\" && index + 1 < scalars.count
                && "\"\\".unicodeScalars.contains(scalars[index + 1])
            if isEscape { index += 1 }
            content.append(scalars[index])
            index += 1
        }
        let isClosed = index < scalars.count
        if !isClosed { try problem("This quotation mark is not closed.", at: start..<start + 1) }
        if isClosed { index += 1 }
        if content.isEmpty {
            try problem("There is nothing between the quotation marks.", at: start..<index)
            return
        }
        var isPrefix = !isClosed
        while isClosed, index < scalars.count, scalars[index] == "*" {
            isPrefix = true
            index += 1
        }
        terms += 1
        found.append(
            QueryToken(
                kind: .term(Query.Term(String(content), isPrefix: isPrefix)), range: start..<index, isGlued: isGlued))
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    private func problem(_ message: String, at range: Range<Int>) throws(QueryError) {
        if !isPartial { throw QueryError(message, in: text, at: range) }
    }
}
