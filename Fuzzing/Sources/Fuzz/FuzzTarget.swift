@testable import ReaderAnnotation
@testable import ReaderCommands
@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

/// What can be handed bytes that nobody has looked at.
enum FuzzTarget: String, CaseIterable {
    case feed, page, mail, book, markdown, plain, query, configuration, annotation

    /// The one that this run is for; set once, before the first input.
    nonisolated(unsafe) static var chosen = FuzzTarget.feed

    /// Small limits: an input of some kilobytes must not take more.
    private static let limits = ImportLimits(
        fileSize: 1_000_000, markupSize: 1_000_000, depth: 200, elements: 20_000, articles: 1_000,
        unpackedSize: 2_000_000)

    private static let today = CalendarDay(year: 2026, month: 11, day: 29)

    func read(_ bytes: [UInt8]) {
        switch self {
        case .feed: imported(bytes, "input.xml")
        case .page: imported(bytes, "input.html")
        case .mail: imported(bytes, "input.eml")
        case .book: imported(bytes, "input.epub")
        case .markdown: imported(bytes, "input.md")
        case .plain: imported(bytes, "input.txt")
        case .query: query(String(decoding: bytes, as: UTF8.self))
        case .configuration: _ = ParsedConfiguration(String(decoding: bytes, as: UTF8.self), path: "config.toml")
        case .annotation: annotated(bytes)
        }
    }

    private func imported(_ bytes: [UInt8], _ name: String) {
        _ = try? Importer.articles(from: bytes, name: name, url: "https://example.org/input", limits: Self.limits)
    }

    /// What is read is written, and read again to the same.
    private func query(_ text: String) {
        guard let query = try? Query.parse(text) else { return }
        let written = query.description
        precondition(
            (try? Query.parse(written))?.description == written, "\(written) is read otherwise than it was written")
    }

    private func annotated(_ bytes: [UInt8]) {
        guard let today = Self.today,
            let article = try? Importer.articles(from: bytes, name: "input.txt", limits: Self.limits).articles.first
        else { return }
        guard let annotation = try? Annotator.annotate(article, today: today) else { return }
        let all = 0..<article.text.count
        for entity in annotation.entities {
            for mention in entity.mentions {
                precondition(mention.range.lowerBound >= 0 && mention.range.upperBound <= all.upperBound)
            }
        }
    }
}
