import LibraryTestSupport
import ReaderAnnotation
import ReaderCorrections
import ReaderModel
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary

/// An article whose text is changed by chance, in a library that two have open at once.
struct ChangingArticle {
    /// A decision that is in the file, and where its words come from.
    struct Kept {
        var number: Int64
        /// The step in which it was made.
        let step: Int
        let correction: Correction
        let anchor: TextAnchor
        let origin: Int
    }

    private static let now = 1_800_000_000
    private let store: TemporaryLibrary
    private let other: Library
    private let id: RowID<ArticleRow>
    private(set) var text = TrackedText()
    /// A sentence by chance.
    private let sentence: (inout SplitMix) -> String

    init(sentence: @escaping (inout SplitMix) -> String) throws {
        store = try TemporaryLibrary()
        id = try store.keep("Empty.", title: "By chance", published: "2019-05-06").id
        other = try Library(at: store.path)
        self.sentence = sentence
    }

    private func annotate() async throws {
        try await AnnotationRun(store.library, today: CalendarDay(number: Self.now / 86_400)).run()
    }

    private func write(in library: Library) throws {
        var article = try #require(try library.article(id))
        article.text = text.text
        article.blocks = [Block(.paragraph, 0..<article.text.count)]
        try library.replaceText(of: id, with: article)
    }

    /// Rows that the library holds.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try store.library.read { try Row.fetchAll($0, sql: sql, arguments: arguments) }
    }

    /// What the tables of findings hold, in words.
    private func findings() throws -> [String] {
        try rows(
            """
            SELECT 'entity ' || kind || ' ' || name || ' ' || articles || ' ' || mentions || ' ' || quotes FROM entity
            UNION ALL SELECT 'mention ' || entity.name || ' ' || count || ' ' || hex(places)
                FROM mention JOIN entity ON entity.id = entity
            UNION ALL SELECT 'quote ' || start || ' ' || hex(parts) FROM quote
            UNION ALL SELECT 'event ' || fromDay || ' ' || toDay || ' ' || start FROM event
            ORDER BY 1
            """
        ).map { $0[0] }
    }

    /// Decides, edits and thinks again, fourteen times, and then takes all back.
    ///
    /// - Parameters:
    ///   - propose: a decision about the text as it is, in a step.
    ///   - look: asked after each step, with what has been decided.
    mutating func change(
        seed: UInt64, propose: (Self, Int, inout SplitMix) throws -> Correction?, look: (Self, [Kept]) throws -> Void
    ) async throws {
        var random = SplitMix(seed: seed)
        text.insert((0..<24).map { _ in sentence(&random) }.joined(), at: 0)
        try write(in: store.library)
        try await annotate()
        var (kept, taken): ([Kept], [(TakenBack, Kept)]) = ([], [])
        for step in 0..<14 {
            let library = [store.library, other][Int.random(in: 0...1, using: &random)]
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<8:
                guard let correction = try propose(self, step, &random), let anchor = correction.target,
                    let range = anchor.place(in: text.text),
                    !kept.contains(where: { $0.anchor.place(in: text.text)?.overlaps(range) == true })
                else { continue }
                let number = try #require(try library.correct(id, [correction], now: Self.now).first)
                let origin = text.bytes[range.lowerBound].origin
                kept.append(Kept(number: number, step: step, correction: correction, anchor: anchor, origin: origin))
            case 8..<15:
                text.edit(&random, sentence: sentence)
                try write(in: library)
            case 15..<18:
                guard let index = kept.indices.randomElement(using: &random) else { continue }
                let old = kept.remove(at: index)
                let back = try library.takeBack([old.number], now: Self.now).taken
                taken.append((try #require(back.first), old))
            default:
                guard let (back, earlier) = taken.popLast() else { continue }
                var old = earlier
                old.number = try #require(try library.bringBack([back], now: Self.now).first)
                kept.append(old)
            }
            try await annotate()
            let there = try store.library.corrections(of: id).kept
            #expect(Set(there.map(\.id)) == Set(kept.map(\.number)) && there.count == kept.count)
            try look(self, kept)
        }
        try other.takeBack(kept.map(\.number), now: Self.now)
        try await annotate()
        var fresh = try ChangingArticle(sentence: sentence)
        fresh.text = text
        try fresh.write(in: fresh.store.library)
        try await fresh.annotate()
        #expect(try findings() == fresh.findings())
    }
}
