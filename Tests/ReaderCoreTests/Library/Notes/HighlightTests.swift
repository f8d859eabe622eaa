import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// What the reader has marked stays, whatever becomes of the article's text and of the file.
struct HighlightTests {
    private let store: TemporaryLibrary
    private let now = 1_700_000_000
    private static let text = "The ferry sails again. It was repaired in May. Nobody said why it had stopped."

    init() throws { store = try TemporaryLibrary() }

    private func article() throws -> RowID<ArticleRow> {
        try store.keep(Self.text, title: "Ferry", url: "https://harbour.example/ferry", published: "2021-03-04").id
    }

    private func highlight(
        _ words: String, _ kind: Highlight.Kind = .plain, note: String = "", in id: RowID<ArticleRow>
    ) throws -> Highlight {
        let text = try #require(try store.library.article(id)).text
        let bytes = Array(words.utf8)
        let start = try #require(
            (0...(text.count - bytes.count)).first { Array(text.bytes[$0..<$0 + bytes.count]) == bytes })
        return Highlight(TextAnchor(of: start..<start + bytes.count, in: text), kind: kind, note: note)
    }

    private func places(_ id: RowID<ArticleRow>) throws -> [String?] {
        var places: [String?] = []
        try store.library.highlights(in: FindingScope(articles: [id])) { found, text in
            places.append(found.range.map { text[$0] })
        }
        return places
    }

    @Test func `each change tells what takes it back`() throws {
        let id = try article()
        let first = try store.library.change(.add(try highlight("repaired", in: id)), of: id, now: now)
        #expect(first.all.count == 1 && first.inverse == .remove(first.all[0].id))
        var changed = first.all[0]
        changed.highlight.note = "by whom?"
        let second = try store.library.change(.put(changed), of: id, now: now + 9)
        #expect(second.all == [changed] && second.inverse == .put(first.all[0]))
        let third = try store.library.change(.remove(changed.id), of: id, now: now)
        #expect(third.all == [] && third.inverse == .put(changed))
        for inverse in [third.inverse, second.inverse].compactMap(\.self) {
            _ = try store.library.change(inverse, of: id, now: now)
        }
        #expect(try store.library.highlights(of: id) == first.all)
        #expect(try store.library.reading(of: id)?.highlights == first.all)
        #expect(throws: Failure.self) { try store.library.change(.remove(1), of: RowID(99), now: now) }
    }

    @Test func `a corrected article keeps them at their words, and lists what has lost its place`() throws {
        let id = try article()
        for words in ["ferry sails", "repaired in May", "Nobody said why"] {
            _ = try store.library.change(.add(try highlight(words, note: words, in: id)), of: id, now: now)
        }
        try store.keep(
            "Update: tickets are cheaper. The ferry sails again. It was repaired in May. Nobody knows.", title: "Ferry",
            url: "https://harbour.example/ferry", published: "2021-03-04", now: now + 60)
        let found = try places(id)
        let now = try store.library.article(id)?.text.string ?? ""
        #expect(found == ["ferry sails", "repaired in May", nil], "\(found) in \(now)")
        #expect(
            try store.library.highlights(of: id).map(\.highlight.note) == [
                "ferry sails", "repaired in May", "Nobody said why",
            ])
    }

    @Test func `a deleted article comes back with them`() throws {
        let id = try article()
        let kept = try store.library.change(.add(try highlight("May", .doubt, note: "?", in: id)), of: id, now: now).all
        let deleted = try #require(try store.library.takeOut(id, now: now))
        #expect(try store.library.count("highlight") == 0)
        let back = try #require(try store.library.putBack([deleted.binned]).first).id
        #expect(try store.library.highlights(of: back) == kept)
    }

    @Test(arguments: [
        ("note:whom", ["Ferry"]), ("note:\"by whom\"", ["Ferry"]), ("note:nobody", []),
        ("is:highlighted", ["Ferry", "Tower"]),
        ("has:note", ["Ferry"]), ("-is:highlighted", ["Other"]), ("note:WHOM has:note", ["Ferry"]), ("note:%", []),
    ])
    func `they are searched`(query: String, titles: [String]) throws {
        let id = try article()
        _ = try store.library.change(.add(try highlight("May", note: "by whom?", in: id)), of: id, now: now)
        let tower = try store.keep("The tower stands.", title: "Tower", published: "2021-03-03").id
        _ = try store.library.change(.add(try highlight("tower", in: tower)), of: tower, now: now)
        try store.keep("Nothing here.", title: "Other", published: "2021-03-02")
        let ids = try store.library.articleIDs(matching: try Query.parse(query), today: CalendarDay(number: 20_000))
        #expect(try Set(store.library.rows(ids).compactMap(\.title)) == Set(titles))
    }

    @Test func `a library that is put together anew has them`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        let library = try stored.open()
        for id in stored.articles {
            let text = try #require(try library.article(id)).text
            let anchor = TextAnchor(of: 40..<60, in: text)
            _ = try library.change(.add(Highlight(anchor, kind: .important, note: "note of \(id)")), of: id, now: now)
        }
        let before = try stored.articles.map { try library.highlights(of: $0) }
        stored.close(library)
        try stored.destroy(pages: [1])
        let again = try stored.open()
        #expect(try stored.articles.map { try again.highlights(of: $0) } == before)
    }
}
