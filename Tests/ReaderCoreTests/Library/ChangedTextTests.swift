import LibraryTestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// What an article said when it was read is kept until the reader has seen what it says now.
struct ChangedTextTests {
    private let store: TemporaryLibrary
    private let feed: RowID<FeedRow>
    private let id: RowID<ArticleRow>

    init() throws {
        store = try TemporaryLibrary()
        feed = try store.addFeed("https://quay.example/feed")
        id = try store.keep("Three were hurt at the quay.", title: "Quay", feed: feed, entry: "1", now: 1_000).id
    }

    private func update(_ text: String, at now: Int) throws {
        #expect(try store.keep(text, title: "Quay", feed: feed, entry: "1", now: now).outcome == .updated)
    }

    private var changes: [String] {
        get throws { try store.library.reading(of: id)?.changes.all.map(\.before) ?? [] }
    }

    private var isUnseen: Bool {
        get throws {
            let listed = try store.library.articleIDs(
                matching: try Query.parse("is:changed"), sort: .newest, today: .init(number: 1))
            let row = try store.library.rows([id]).first?.isChanged ?? false
            #expect(listed.contains(id) == row)
            return row
        }
    }

    @Test func `an article that was read tells what is other when its source changes it`() throws {
        try store.library.keep(place: 0, of: id, now: 2_000)
        #expect(try changes.isEmpty && !isUnseen)
        try update("Five were hurt at the quay.", at: 3_000)
        #expect(try changes == ["Three"] && isUnseen)
        #expect(try store.library.reading(of: id)?.changes.isUnseen == true)
    }

    @Test func `an article that nobody has opened has no changes to tell`() throws {
        try update("Five were hurt at the quay.", at: 3_000)
        #expect(try changes.isEmpty && !isUnseen)
    }

    @Test func `several changes are told against what was read, until the reader has looked`() throws {
        try store.library.keep(place: 0, of: id, now: 2_000)
        try update("Five were hurt at the quay.", at: 3_000)
        try update("Six were hurt at the quay.", at: 4_000)
        #expect(try changes == ["Three"] && isUnseen)
        try store.library.keep(place: 0, of: id, now: 5_000)
        #expect(try changes == ["Three"] && !isUnseen)
        try update("Seven were hurt at the quay.", at: 6_000)
        #expect(try changes == ["Six"] && isUnseen)
    }

    @Test func `a change that is taken back is none`() throws {
        try store.library.keep(place: 0, of: id, now: 2_000)
        try update("Five were hurt at the quay.", at: 3_000)
        try update("Three were hurt at the quay.", at: 4_000)
        #expect(try changes.isEmpty && !isUnseen)
    }

    @Test func `the page behind a summary is no change of it`() throws {
        try store.library.keep(place: 0, of: id, now: 2_000)
        try update("Five were hurt at the quay.", at: 3_000)
        let text = Text("Five were hurt at the quay, where a crane fell on Monday. The harbour master closed it.")
        let page = Article(
            id: Article.ID("page"), title: "Quay", text: text, blocks: [Block(.paragraph, 0..<text.count)])
        #expect(try store.library.keepPage(page, of: id, now: 4_000))
        #expect(try changes.isEmpty && !isUnseen)
    }
}
