import ReaderBasics
import ReaderModel
import ReaderPanes

/// What was found in an article, as lists that lead to its places in the text.
struct PageIndex {
    private let article: Article
    private let annotation: Annotation
    private let ids: PageNames

    init(_ article: Article, _ annotation: Annotation, _ ids: PageNames) {
        self.article = article
        self.annotation = annotation
        self.ids = ids
    }

    var markup: String {
        let silence = annotation.language.isRead ? "" : LanguageText.silence(Self.what, annotation.language)
        return (silence.isEmpty ? "" : "<p>\(silence.escapedForMarkup)</p>\n")
            + Entity.Kind.allCases.map(entities).joined() + quotes + timeline
    }

    private static let what = "Names, events and who says what are"

    private func section(_ heading: String, _ list: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "" }
        return "<h2>\(heading)</h2>\n<\(list)>\n\(items.map { "<li>\($0)</li>\n" }.joined())</\(list)>\n"
    }

    // MARK: - Names

    private func entities(_ kind: Entity.Kind) -> String {
        let entities = annotation.entities.filter { $0.kind == kind && !$0.mentions.isEmpty }
            .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
        return section(kind.heading, "ul", entities.map(entity))
    }

    private func entity(_ entity: Entity) -> String {
        let name = "<b class=\"\(entity.kind.rawValue)\">\(entity.name.onOneLine.escapedForMarkup)</b>"
        let description = entity.description.map { ", " + $0.onOneLine.escapedForMarkup } ?? ""
        let aliases =
            entity.aliases.isEmpty
            ? "" : "<br><small>also \(entity.aliases.joined(separator: ", ").onOneLine.escapedForMarkup)</small>"
        let places = entity.mentions.indices.map { number in
            "<a href=\"#\(ids.mention(number, of: entity.id))\">\(number + 1)</a>"
        }
        return "\(name)\(description)\(aliases)<br>\(places.joined(separator: " "))"
    }

    // MARK: - Quotes

    private var quotes: String {
        let names = Dictionary(annotation.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return section(
            "Quotes", "ul",
            annotation.quotes.map { quote in
                let speaker = quote.speaker.map { $0.entity.flatMap { names[$0] } ?? article.text[$0.range] }
                let words = quote.parts.map { article.text[$0].onOneLine }.joined(separator: " … ")
                let head =
                    "<a href=\"#\(ids.quote(quote.id))\">\((speaker ?? "Not attributed").onOneLine.escapedForMarkup)</a>"
                return "\(head)\(Self.mark(quote.kind)): \(words.escapedForMarkup)"
            })
    }

    /// What was said in other words is marked as such, so that nobody takes them for the speaker's.
    private static func mark(_ kind: Quote.Kind) -> String {
        switch kind {
        case .direct: ""
        case .mixed: " <small>(partly paraphrased)</small>"
        case .indirect: " <small>(paraphrase)</small>"
        }
    }

    // MARK: - Dates

    private var timeline: String {
        let derivations = Dictionary(
            annotation.times.compactMap { time in time.derivation.map { (time.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        return section(
            "Timeline", "ol",
            TimelineOrder.sorted(annotation.events).map { index in
                let event = annotation.events[index]
                let how = derivations[event.time].map { "<br><small>\($0.escapedForMarkup)</small>" } ?? ""
                let day = DateText.event(event).escapedForMarkup
                return "<a href=\"#\(ids.event(event.id))\">\(day)</a> \(event.text.escapedForMarkup)\(how)"
            })
    }
}
