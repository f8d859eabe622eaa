import Foundation
import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTimes
import ReaderTokens

/// Texts with what a reader judged of the dated clauses found in them, as JSON lines; offsets count Unicode scalars.
enum HappeningsFile {
    private struct Line: Decodable {
        var published: String?
        var text: String
        var events: [Judged]
    }
    private struct Judged: Decodable {
        var date: [Int]
        var happens: Bool
        var time: Bool
        var clause: Bool
        var about: Bool
    }

    /// A dated clause, what is asked of it, and what a reader says.
    struct Lesson {
        let features: Features
        /// How sure the clause is by itself.
        let before: Double
        /// Whether something happens at the time that is told.
        let happens: Bool
        /// Whether the clause and what it is about are right, too.
        let isWhole: Bool
    }

    /// The lessons of each text, with the names that the tagger finds.
    static func lessons(_ path: String) throws -> [[Lesson]] {
        let data = try Data(contentsOf: URL(filePath: path))
        return try data.split(separator: .lineFeed).map { try lessons(JSONDecoder().decode(Line.self, from: $0)) }
    }

    private static func lessons(_ page: Line) throws -> [Lesson] {
        let text = Text(page.text)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let day = page.published.flatMap { CalendarDay(iso: $0) }
        let published = TimeFinder.published(day.map { PublicationDate($0, basis: .given) }, in: tokens, today: latest)
        let times = try TimeFinder.times(in: tokens, published: published)
        let entities = try EntityFinder.entities(in: tokens)
        let found = try EventFinder.lessons(in: tokens, times: times, published: published, entities: entities)
        let starts = QuoteFile.scalarStarts(text)
        return page.events.compactMap { judged in
            let date = starts[judged.date[0]]..<starts[judged.date[1]]
            guard let lesson = found.first(where: { $0.date.overlaps(date) }) else { return nil }
            return lesson.features.map {
                Lesson(
                    features: $0, before: lesson.before, happens: judged.happens && judged.time,
                    isWhole: judged.clause && judged.about)
            }
        }
    }

    /// No text is of a later day.
    private static let latest = CalendarDay(number: 20_818)
}
