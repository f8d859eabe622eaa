package import ReaderModel
import ReaderPanes
import ReaderScreen

/// An article and what was found in it, as plain text for a pipe or a printer.
///
/// Every text passes through `Glyphs`, so that the digest can be shown on any terminal.
package enum Digest {
    /// Columns where nobody asks for another number.
    package static let width = 80

    /// The whole digest, with a line break at its end.
    package static func text(of article: Article, _ annotation: Annotation, width: Int = width) -> String {
        let width = max(20, width)
        let lines = head(article, annotation, width) + body(article, width)
        return (lines + findings(article, annotation, width)).joined(separator: "\n") + "\n"
    }

    /// What was found, under the article's title, without its text.
    package static func findings(of article: Article, _ annotation: Annotation, width: Int = width) -> String {
        let width = max(20, width)
        let lines = head(article, annotation, width) + findings(article, annotation, width)
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    private static func findings(_ article: Article, _ annotation: Annotation, _ width: Int) -> [String] {
        silence(annotation, width) + entities(annotation, width) + timeline(annotation, width)
            + quotes(article, annotation, width)
    }

    /// Says what was not looked for.
    private static func silence(_ annotation: Annotation, _ width: Int) -> [String] {
        guard !annotation.language.isRead else { return [] }
        let what = "Names, events and who says what are"
        return wrapped(LanguageText.silence(what, annotation.language), width) + [""]
    }

    private static func head(_ article: Article, _ annotation: Annotation, _ width: Int) -> [String] {
        var lines: [String] = []
        if let title = article.title, !article.blocks.contains(where: { $0.kind == .title }) {
            lines += wrapped(title, width)
        }
        let published = (annotation.published ?? article.published).map(DateText.publication)
        let facts = [article.byline, published, article.site, LanguageText.foreign(annotation.language)]
            .compactMap { $0 }
        if !facts.isEmpty { lines += wrapped(facts.joined(separator: " · "), width) }
        return lines.isEmpty ? [] : lines + [""]
    }

    private static func body(_ article: Article, _ width: Int) -> [String] {
        var lines: [String] = []
        var isInList = false
        for block in article.blocks {
            let isItem = if case .item = block.kind { true } else { block.kind == .row }
            if isInList, isItem { lines.removeLast() }
            lines += self.lines(of: block, article.text, width) + [""]
            isInList = isItem
        }
        return lines
    }

    private static func lines(of block: Block, _ text: Text, _ width: Int) -> [String] {
        let quotation = String(repeating: "> ", count: min(block.quoteDepth, 4))
        let indent = quotation + String(repeating: "  ", count: min(max(0, block.listDepth - 1), 6))
        let room = max(10, width - indent.count)
        switch block.kind {
        case .title, .heading, .paragraph, .picture:
            return block.lines(in: text).flatMap { wrapped(text, $0, room) }.map { indent + $0 }
        case .item(let marker):
            let marker = Glyphs.visible(marker) + " "
            let hanging = String(repeating: " ", count: Glyphs.columns(of: marker))
            let lines = block.lines(in: text).flatMap { wrapped(text, $0, room - hanging.count) }
            return lines.enumerated().map { number, line in
                indent + (number == 0 ? marker : hanging) + line
            }
        case .code: return wrapped(text, block.range, room - 4, mode: .code).map { indent + "    " + $0 }
        case .row: return wrapped(text, block.range, room, mode: .cells).map { indent + $0 }
        case .rule: return [indent + String(repeating: "-", count: min(room, 20))]
        }
    }

    private static func entities(_ annotation: Annotation, _ width: Int) -> [String] {
        var lines: [String] = []
        for kind in Entity.Kind.allCases {
            let entities = annotation.entities.filter { $0.kind == kind }
                .sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
            guard !entities.isEmpty else { continue }
            lines += heading(kind.heading)
            for entity in entities {
                let description = entity.description.map { " — \($0)" } ?? ""
                lines += hung("\(entity.name) (\(entity.mentions.count))\(description)", "  ", width)
                if !entity.aliases.isEmpty {
                    lines += hung("also " + entity.aliases.joined(separator: ", "), "    ", width)
                }
            }
            lines.append("")
        }
        return lines
    }

    private static func timeline(_ annotation: Annotation, _ width: Int) -> [String] {
        guard !annotation.events.isEmpty else { return [] }
        let names = Dictionary(annotation.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let derivations = Dictionary(
            annotation.times.compactMap { time in time.derivation.map { (time.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        var lines = heading("Timeline")
        for event in TimelineOrder.sorted(annotation.events).map({ annotation.events[$0] }) {
            lines += hung(DateText.event(event), "  ", width)
            lines += hung(event.text, "    ", width)
            let who = event.entities.compactMap { names[$0] }
            if !who.isEmpty { lines += hung("with " + who.joined(separator: ", "), "    ", width) }
            if let derivation = derivations[event.time] { lines += hung("(\(derivation))", "    ", width) }
        }
        return lines + [""]
    }

    private static func quotes(_ article: Article, _ annotation: Annotation, _ width: Int) -> [String] {
        guard !annotation.quotes.isEmpty else { return [] }
        let names = Dictionary(annotation.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var lines = heading("Quotes")
        for quote in annotation.quotes {
            let named = quote.speaker?.entity.flatMap { names[$0] }
            let speaker = named ?? quote.speaker.map { article.text[$0.range] } ?? "Not attributed"
            let how = quote.kind == .indirect ? " (reported)" : ""
            lines += hung(speaker + how, "  ", width)
            lines += hung(quote.parts.map { article.text[$0] }.joined(separator: " … "), "    ", width)
        }
        return lines + [""]
    }

    private static func heading(_ name: String) -> [String] {
        [name, String(repeating: "-", count: name.count)]
    }

    private static func hung(_ text: String, _ indent: String, _ width: Int) -> [String] {
        wrapped(text, width - indent.count).map { indent + $0 }
    }

    private static func wrapped(_ string: String, _ width: Int) -> [String] {
        let text = Text(string)
        return wrapped(text, 0..<text.count, width)
    }

    private static func wrapped(
        _ text: Text, _ range: Range<Int>, _ width: Int, mode: GlyphReader.Mode = .prose
    ) -> [String] {
        var columns = width
        while true {
            let lines = Wrap.lines(of: text, in: range, columns: columns, mode: mode).map { visible(text, $0, mode) }
            let widest = lines.map(Glyphs.columnsAtMost).max() ?? 0
            if widest <= width || columns <= 4 { return lines }
            columns = max(4, min(columns - 1, columns * width / widest))
        }
    }

    /// One line as the screen would show it.
    private static func visible(_ text: Text, _ range: Range<Int>, _ mode: GlyphReader.Mode) -> String {
        var line = ""
        var reader = GlyphReader(text, range, mode: mode)
        while let step = reader.next() {
            guard step.width > 0 else { continue }
            line += step.isSpace ? String(repeating: " ", count: step.width) : String(step.glyph)
        }
        return line
    }
}
