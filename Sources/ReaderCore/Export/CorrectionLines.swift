import ReaderBasics
package import ReaderCorrections
package import ReaderLibrary
package import ReaderModel

/// What the reader has decided, as JSON Lines: a decision a line, as Docs/Corrections.md describes.
package enum CorrectionLines {
    /// Writes every decision of a library.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package static func write(_ library: Library, _ output: ([UInt8]) -> Void) throws {
        var json = JSONWriter()
        var current: (id: RowID<ArticleRow>, offsets: ScalarOffsets, keys: [String], title: String?)?
        for listed in try all(library) {
            json.clear()
            switch listed.content {
            case .rule(let rule): json.object { rule.write(to: &$0) }
            case .correction(let correction, let id):
                if current?.id != id {
                    guard let article = try library.article(id) else { continue }
                    current = (id, ScalarOffsets(article.text), try library.keys(of: id), article.displayTitle)
                }
                guard let current else { continue }
                json.object { json in
                    json.key("article")
                    json.object { json in
                        json.key("keys")
                        json.array { json in for key in current.keys { json.string(key) } }
                        json.field("title", current.title)
                    }
                    correction.write(to: &json, offsets: current.offsets)
                }
            }
            json.endLine()
            output(json.bytes)
        }
    }

    /// Every decision of a library.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package static func all(_ library: Library) throws -> [ListedCorrection] {
        var listed: [ListedCorrection] = []
        try library.corrections { listed.append($0) }
        return listed
    }
}

/// Takes decisions of another library, or of another program, into a library.
package struct CorrectionImport {
    /// What has become of the lines.
    package struct Tally: Equatable, Sendable {
        package var added = 0
        /// Decided so already.
        package var known = 0
        /// Articles that are annotated anew in the background.
        package var waiting = 0
    }

    package private(set) var tally = Tally()
    private let library: Library
    private let now: Int
    private let report: (_ line: Int, _ message: String) -> Void
    private var rules: [CorrectionRule]
    /// Articles that waited before.
    private let waiting: Int
    /// The article of the last lines, and what is to be kept about it.
    private var current: OpenArticle?

    private struct OpenArticle {
        let id: RowID<ArticleRow>
        let text: Text
        let offsets: ScalarOffsets
        var known: [Correction]
        var new: [Correction] = []
        /// What the lines make a name or a statement of, with the numbers of the lines.
        var claims: [(place: Range<Int>, line: Int)] = []
    }

    /// - Parameters:
    ///   - now: seconds since 1970, UTC.
    ///   - report: told of each line that is not taken, counted from 1, and why.
    /// - Throws: `Failure` where the library cannot be read.
    package init(
        into library: Library, now: Int, report: @escaping (_ line: Int, _ message: String) -> Void
    ) throws(Failure) {
        (self.library, self.now, self.report) = (library, now, report)
        rules = try library.rules().map(\.rule)
        waiting = try library.annotationState().waiting
    }

    /// Takes a line.
    ///
    /// - Throws: `Failure` where the library cannot be written.
    package mutating func take(_ line: ArraySlice<UInt8>, number: Int) throws(Failure) {
        guard line.contains(where: { $0 != .space && $0 != .carriageReturn && $0 != .tab }) else { return }
        let json: JSONValue
        do {
            json = try JSONValue(Array(line))
        } catch {
            return report(number, "\(error.message) (byte \(error.offset + 1))")
        }
        if json["rule"] != nil {
            guard let rule = CorrectionRule(json) else {
                let words = ["never", "always", "kind", "same", "two"]
                return report(number, Self.mistake(json["rule"], "rule", among: words))
            }
            return try take(rule)
        }
        guard let id = try article(json["article"]) else {
            return report(number, "its article is not in the library")
        }
        if current?.id != id { try open(id) }
        guard let offsets = current?.offsets, let correction = Correction(json, offsets: offsets) else {
            return report(number, Self.mistake(json["decision"], "decision", among: Correction.Decision.words))
        }
        guard let current, !current.known.contains(where: { $0.says(correction, in: current.text) }) else {
            tally.known += 1
            return
        }
        guard claim(correction, number) else { return }
        self.current?.known.append(correction)
        self.current?.new.append(correction)
        tally.added += 1
    }

    /// What is wrong with a line: its word is none of those that there are, or it says too little.
    private static func mistake(_ value: JSONValue?, _ what: String, among words: [String]) -> String {
        guard case .string(let word) = value else { return "it names no \(what)" }
        guard words.contains(word) else {
            return "there is no \(what) “\(word)”; there are \(words.joined(separator: ", "))"
        }
        return "“\(word)” says too little, or says it in words that are not known"
    }

    /// Names a line whose words are not in the article; it is kept, for the text may come that has them.
    ///
    /// - Returns: whether no line before it says another thing of some of the same words.
    private mutating func claim(_ correction: Correction, _ number: Int) -> Bool {
        guard let text = current?.text else { return false }
        if correction.isLost(in: text) {
            report(number, "its words are not in the article; it is kept and has lost its place")
            return true
        }
        if case .span(let words) = correction.decision, let old = correction.target?.place(in: text),
            let new = words.place(in: text), !new.overlaps(old)
        {
            report(number, "its words lie elsewhere in the article than those that they should be")
            return false
        }
        guard let place = correction.claim(in: text) else { return true }
        if let other = current?.claims.first(where: { $0.place.overlaps(place) && $0.place != place }) {
            report(number, "its words overlap those of line \(other.line)")
            return false
        }
        current?.claims.append((place, number))
        return true
    }

    /// Keeps what is still to be kept.
    ///
    /// - Throws: `Failure` where the library cannot be written.
    package mutating func finish() throws(Failure) {
        if let current, !current.new.isEmpty { try library.correct(current.id, current.new, now: now) }
        current = nil
    }

    private mutating func take(_ rule: CorrectionRule) throws(Failure) {
        guard !rules.contains(rule) else {
            tally.known += 1
            return
        }
        rules.append(rule)
        _ = try library.keep(rule, now: now)
        tally.waiting = max(0, try library.annotationState().waiting - waiting)
        tally.added += 1
    }

    private mutating func open(_ id: RowID<ArticleRow>) throws(Failure) {
        try finish()
        guard let text = try library.article(id)?.text else { return }
        let known = try library.corrections(of: id).kept.map(\.correction)
        current = OpenArticle(id: id, text: text, offsets: ScalarOffsets(text), known: known)
    }

    private func article(_ json: JSONValue?) throws(Failure) -> RowID<ArticleRow>? {
        let keys = json?["keys"]?.elements.compactMap { key -> String? in
            if case .string(let key) = key { key } else { nil }
        }
        let address: String? = if case .string(let url) = json?["url"] { url } else { nil }
        if let id = try library.article(knownBy: keys ?? [], at: address) { return id }
        let number: Int64? =
            switch json?["id"] {
            case .string(let word): Int64(word)
            case .number(let number, _): Int64(exactly: number)
            case .null, .bool, .array, .object, nil: nil
            }
        guard let number else { return nil }
        return try library.rows([RowID(number)]).first?.id
    }
}

extension Correction {
    /// Whether another decides the same about the same words. Where they stood is of no matter when the text has changed since:
    /// positions in the text of that time cannot be told in this one.
    fileprivate func says(_ other: Correction, in text: Text) -> Bool {
        guard self != other else { return true }
        guard let target, let place = other.target, target.means(place, in: text) else { return false }
        guard case .span(let words) = decision, case .span(let others) = other.decision else {
            return decision == other.decision
        }
        return words.means(others, in: text)
    }

    /// The words that are a name or a statement by it alone; nil where it makes none.
    fileprivate func claim(in text: Text) -> Range<Int>? {
        switch decision {
        case .name, .said: target?.place(in: text)
        case .span(let anchor): anchor.place(in: text)
        case .notName, .kind, .same, .apart, .notSaid, .speaker, .notDate, .date, .notEvent, .eventDate, .published,
            .language:
            nil
        }
    }

    /// Whether the words that it is about have no place in a text any more.
    package func isLost(in text: Text) -> Bool {
        if case .span(let words) = decision, words.place(in: text) == nil { return true }
        guard let target, target.place(in: text) == nil else { return false }
        return decision.reach != .article || text.places(ofWords: target.exact).isEmpty
    }
}

extension TextAnchor {
    /// Whether another is of the same words at the same place of a text, or of none.
    fileprivate func means(_ other: TextAnchor, in text: Text) -> Bool {
        exact == other.exact && prefix == other.prefix && suffix == other.suffix
            && (position == other.position || place(in: text) == other.place(in: text))
    }
}
