import ReaderBasics
import ReaderLanguage
import ReaderModel

extension Correction {
    /// What has been decided, in a line: `“May” is no name`.
    package var words: String {
        let target = target.map { "“\(Self.short($0.exact))”" } ?? "this"
        switch decision {
        case .notName(let reach): return "\(target) is no name\(reach.words)"
        case .kind(let kind, let reach): return "\(target) is \(kind.withArticle)\(reach.words)"
        case .same(let name, let reach): return "\(target) is \(name.name)\(reach.words)"
        case .apart(let reach): return "\(target) is not the same as others of the name\(reach.words)"
        case .name(let name): return "\(target) is \(name.kind.withArticle)"
        case .span(let anchor): return "\(target) is “\(Self.short(anchor.exact))”"
        case .notSaid: return "nobody said \(target)"
        case .speaker(let name): return name.map { "\($0.name) said \(target)" } ?? "nobody knows who said \(target)"
        case .said(let name): return name.map { "\($0.name) said \(target)" } ?? "somebody said \(target)"
        case .notDate: return "\(target) is no date"
        case .date(let value): return "\(target) means \(value.value)"
        case .notEvent: return "\(target) is not a happening"
        case .eventDate(let value): return "\(target) happened on \(value.value)"
        case .published(let day): return "the article appeared on \(day)"
        case .language(let tag): return "the article is in \(Language(tag: tag)?.name ?? tag)"
        }
    }

    private static func short(_ words: String) -> String {
        var line = words.onOneLine
        let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", ","]
        while let last = line.last, marks.contains(last) { line.removeLast() }
        line = String(line.drop { marks.contains($0) })
        // Of a quote that its attribution divides the first part says enough.
        if let end = line.firstIndex(where: { "”“»\"".contains($0) }) {
            line = line[..<end].trimmed(of: marks) + " …"
        }
        return line.count > 48 ? line.prefix(47) + "…" : line
    }
}

extension Substring {
    /// Without characters at its end.
    fileprivate func trimmed(of marks: Set<Character>) -> String {
        var rest = self
        while let last = rest.last, marks.contains(last) || last == " " { rest.removeLast() }
        return String(rest)
    }
}

extension Correction.Reach {
    fileprivate var words: String {
        switch self {
        case .mention: ""
        case .article: " in this article"
        }
    }
}

extension Entity.Kind {
    /// `a person`.
    package var withArticle: String {
        switch self {
        case .person: "a person"
        case .organization: "an organisation"
        case .place: "a place"
        case .other: "something else with a name"
        }
    }
}

extension CorrectionRule {
    /// What has been decided, in a line: `“May” is never a name`.
    package var words: String {
        switch self {
        case .never(let name): "“\(name)” is never a name"
        case .always(let name): "“\(name.name)” is always \(name.kind.withArticle)"
        case .kind(let name): "“\(name.name)” is always \(name.kind.withArticle)"
        case .same(let name, let other): "“\(name.name)” is \(other.name)"
        case .two(let name, let other): "“\(name.name)” and “\(other.name)” are two"
        }
    }
}
