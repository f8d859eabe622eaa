import ReaderBasics
import ReaderModel
import ReaderPanes

extension PageMark {
    /// Everything that is marked in an article: names, quotes, dates, links and emphasis.
    ///
    /// - Parameter ids: what leads to what was found.
    static func all(of article: Article, _ annotation: Annotation, _ ids: PageNames) -> [PageMark] {
        annotation.events.map { PageMark(range: $0.range, rank: 0, name: "span", id: ids.event($0.id)) }
            + annotation.quotes.flatMap { quotes($0, annotation, ids) }
            + article.spans.compactMap(span)
            + annotation.times.map { time($0, ids) }
            + annotation.entities.flatMap { mentions(of: $0, ids) }
    }

    private static func quotes(_ quote: Quote, _ annotation: Annotation, _ ids: PageNames) -> [PageMark] {
        quote.parts.enumerated().map { number, part in
            PageMark(
                range: part, rank: 1, name: "span", attributes: " class=\"quote \(quote.kind.rawValue)\"",
                id: number == 0 ? ids.quote(quote.id) : nil)
        }
    }

    private static func mentions(of entity: Entity, _ ids: PageNames) -> [PageMark] {
        entity.mentions.enumerated().map { number, mention in
            let isNamed = mention.form == .name || mention.form == .adjective
            let name = entity.name.onOneLine.escapedForMarkup
            return PageMark(
                range: mention.nameRange ?? mention.range, rank: 3, name: isNamed ? "mark" : "span",
                attributes: " class=\"\(isNamed ? "" : "ref ")\(entity.kind.rawValue)\" title=\"\(name)\"",
                id: ids.mention(number, of: entity.id))
        }
    }

    /// `time` of HTML takes dates, months, years, weeks and durations; other values stand in the title alone.
    private static func time(_ time: TimeExpression, _ ids: PageNames) -> PageMark {
        let value = time.value.escapedForMarkup
        let days = time.interval.map { DateText.interval($0, precision: time.precision ?? .day) }
        let how = [days, time.derivation].compactMap(\.self).joined(separator: ": ").onOneLine.escapedForMarkup
        let title = how.isEmpty ? "" : " title=\"\(how)\""
        let datetime = isMachineReadable(time.value) ? " datetime=\"\(value)\"" : ""
        return PageMark(
            range: time.range, rank: 3, name: datetime.isEmpty ? "span" : "time",
            attributes: "\(datetime) class=\"date\"\(title)", id: ids.time(time.id))
    }

    /// `2018`, `2018-07`, `2018-07-05`, `2018-W27`, `2018-07-05T08:00`, `P3D`, `PT2H`.
    private static func isMachineReadable(_ value: String) -> Bool {
        let isDate = value.wholeMatch(
            of: /[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?|-W[0-9]{2})?/)
        return isDate != nil || value.wholeMatch(of: /P([0-9]+D)|PT([0-9]+[HMS])/) != nil
    }

    private static func span(_ span: Span) -> PageMark? {
        switch span.kind {
        case .strong: PageMark(range: span.range, rank: 4, name: "strong")
        case .emphasis: PageMark(range: span.range, rank: 4, name: "em")
        case .struck: PageMark(range: span.range, rank: 4, name: "s")
        case .code: PageMark(range: span.range, rank: 5, name: "code")
        case .link(let address): link(address, span.range)
        case .place: nil
        }
    }

    private static func link(_ address: String, _ range: Range<Int>) -> PageMark? {
        HarmlessAddress.attribute(address).map {
            PageMark(range: range, rank: 2, name: "a", attributes: " href=\"\($0)\" rel=\"noreferrer\"")
        }
    }
}

/// Addresses that a page may lead to.
enum HarmlessAddress {
    /// As the value of an attribute; nil for one of another kind than `http`, `https` and `mailto`.
    static func attribute(_ address: String) -> String? {
        let line = VisibleText.line(address)
        let kinds = ["http://", "https://", "mailto:"]
        return kinds.contains { line.lowercased().hasPrefix($0) } ? line.escapedForMarkup : nil
    }
}

/// The names by which a page knows what was found in one of its articles.
struct PageNames {
    /// Counts the articles of the page from 1.
    let number: Int

    private var prefix: String { number == 1 ? "" : "a\(number)-" }

    func quote(_ id: Quote.ID) -> String { "\(prefix)\(id)" }
    func time(_ id: TimeExpression.ID) -> String { "\(prefix)\(id)" }
    func event(_ id: Event.ID) -> String { "\(prefix)\(id)" }
    /// - Parameter number: of the mention among those of its entity, from 0.
    func mention(_ number: Int, of id: Entity.ID) -> String { "\(prefix)\(id)-\(number + 1)" }
    /// - Parameter number: of the highlight among those of the article, from 1.
    func highlight(_ number: Int) -> String { "\(prefix)h\(number)" }
    /// - Parameter number: of the highlight that it is written to.
    func note(_ number: Int) -> String { "\(prefix)n\(number)" }
    var index: String { "\(prefix)index" }
}
