import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// What the screen says of what it can do: the first row, the last, and the sidebar.
struct FirstRowTests {
    private func library(_ columns: Int) throws -> LibrarySession {
        try LibrarySession(try HarbourLibrary(articles: 4), columns: columns, rows: 24)
    }

    @Test(arguments: [
        (200, "7 All names │ 8 All dates │ 9 All quotes"), (120, "7 All names │ 8 All dates │ 9 All quotes"),
        (80, "7 Names │ 8 Dates │ 9 Said"),
    ])
    func `the views of the whole library are seen where there is room`(columns: Int, labels: String) throws {
        #expect(try library(columns).lines[0].contains(labels))
    }

    @Test(arguments: [60, 50]) func `on a narrow screen the keys of the views stay`(columns: Int) throws {
        let line = try library(columns).lines[0]
        #expect(line.contains("6 Library│7│8│9") && line.count <= columns)
    }

    @Test func `on the narrowest screen the first six stay`() throws {
        let line = try library(40).lines[0]
        #expect(line.contains("1 Text") && line.count <= 40)
    }

    @Test func `without a library there are none`() {
        let state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 200, rows: 24)
        #expect(!Screen(state).lines[0].contains("All names"))
    }

    /// The label that is lit.
    private func lit(_ state: AppState) -> String {
        let screen = Screen(state)
        return String(screen[row: 0].filter { $0.role == .activeLabel }.map(\.glyph))
    }

    @Test func `the view that is shown is lit, a card as one of the names`() throws {
        var session = try library(120)
        try session.press("8")
        #expect(lit(session.state) == "8 All dates")
        try session.press("7", "enter")
        #expect(lit(session.state) == "7 All names")
        try session.press("6")
        #expect(lit(session.state) == "6 Library")
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 120, rows: 24)
        state.press("e", "enter")
        #expect(lit(state) == "2 Who")
    }

    @Test func `the sidebar marks whose card is shown`() {
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 120, rows: 24)
        state.press("e", "2", "j", "j", "enter")
        guard case .card(let id) = state.main else {
            Issue.record("no card")
            return
        }
        let name = state.reading?.annotated.entity(id)?.name ?? ""
        #expect(name != "Anna Lindqvist")
        #expect(Screen(state).lines.contains { $0.contains("▸\(name)") })
    }

    @Test func `the sidebar says whole what is not looked for`() {
        var annotation = Annotation()
        annotation.language = TextLanguage(code: "fr", isRead: false)
        let state = AppState.reading(HarbourArticle.article, annotation, columns: 120, rows: 24)
        let sidebar = Screen(state).lines.dropFirst().prefix(2).compactMap { $0.split(separator: "│").last }
        #expect(sidebar == [" Names are not looked for in", " French."])
    }

    @Test func `y shows what may follow`() {
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 80, rows: 24)
        state.press("y")
        #expect(Screen(state).lines[23].contains("y …  q quote · s sentence · p paragraph · e name"))
    }

    @Test func `y p copies the paragraph`() {
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 80, rows: 24)
        state.press("s")
        #expect(
            state.press("y", "p")
                == [.terminal(.copy("“We waited long enough,” Lindqvist said. “Now we cross it.”"))])
    }

    @Test func `a paraphrase is copied as one`() {
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 80, rows: 24)
        state.press("4", "j")
        let effects = state.press("y", "q")
        #expect(
            effects == [
                .terminal(
                    .copy(
                        "(paraphrase) traffic would be counted until June 2021 — Port Authority. The Courier, "
                            + "“Harbour bridge opens after four years”, 12 Oct 2020"))
            ])
    }

    @Test func `an empty library says how to begin`() {
        let library = AnsweredLibrary.settled(0, columns: 80, rows: 24)
        let text = Screen(library.state).lines.joined(separator: "\n")
        #expect(text.contains("The library is empty. To begin:") && text.contains("+  subscribes to a feed"))
        #expect(text.contains("reader import FILES") && text.contains("+ subscribes to a feed · "))
    }

    @Test func `a palette without a hit says so and stays`() {
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 80, rows: 24)
        state.press(":")
        state.type("xyzzy")
        state.press("enter")
        #expect(Screen(state).lines.contains { $0.contains("No command or shelf fits “xyzzy”") })
    }

    @Test func `the samples go when the library has an article of its own`() throws {
        var state = AppState(
            size: Size(columns: 80, rows: 24),
            library: LibraryState(isHome: true, fallback: [Source(.sample("a.md")), Source(.sample("b.md"))]))
        _ = state.start()
        _ = state.update(.answered(.beginning(ArticleView(), LibraryBeginning(rows: [], counts: LibraryCounts()))))
        #expect(state.list.items.count == 2)
        state.press("6")
        let row = AnsweredLibrary.row(1)
        _ = state.update(
            .answered(
                .beginning(
                    ArticleView(),
                    LibraryBeginning(rows: [row], counts: LibraryCounts(articles: 1, unread: 1)))))
        let order = ArticleOrder(ids: [row.id], counts: LibraryCounts(articles: 1, unread: 1))
        _ = state.update(.answered(.order(ArticleView(), order)))
        state.press("enter")
        #expect(state.list.items.map(\.source.origin) == [.stored(row.id)] && state.list.current == 0)
    }
}

/// The strip below the text.
struct StripTests {
    private func state(events: Int, rows: Int) -> AppState {
        var annotation = HarbourArticle.annotation
        annotation.events = Array(annotation.events.prefix(events))
        return .reading(HarbourArticle.article, annotation, columns: 80, rows: rows)
    }

    private func isShown(events: Int, rows: Int) -> Bool { state(events: events, rows: rows).arrangement.strip != nil }

    @Test func `two events, or few rows, have no strip`() {
        #expect(!isShown(events: 2, rows: 40) && !isShown(events: 5, rows: 20))
        #expect(isShown(events: 3, rows: 24) && isShown(events: 5, rows: 40))
    }

    @Test func `on 24 rows it is one row`() {
        #expect(state(events: 5, rows: 24).arrangement.strip?.rows == 1)
        #expect(state(events: 5, rows: 40).arrangement.strip?.rows == 4)
        let line = Screen(state(events: 5, rows: 24)).lines[22]
        #expect(line.contains("1 Jan 1874") && line.contains("●"))
    }
}
