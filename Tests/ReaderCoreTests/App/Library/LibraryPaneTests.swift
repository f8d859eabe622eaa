import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct LibraryPaneTests {
    @Test(arguments: ScreenPictureTests.sizes)
    func `the library is a list of articles`(columns: Int, rows: Int) throws {
        var library = AnsweredLibrary.settled(100, columns: columns, rows: rows)
        library.press("j", "j")
        try expect(Screen(library.state), matches: "library-\(columns)x\(rows)")
    }

    @Test(arguments: ScreenPictureTests.sizes)
    func `days are headings over their articles`(columns: Int, rows: Int) throws {
        var library = AnsweredLibrary.settled(100, columns: columns, rows: rows)
        library.press("i")
        library.type("day")
        library.press("enter", "j", "j", "j")
        try expect(Screen(library.state), matches: "library-days-\(columns)x\(rows)")
    }

    @Test(arguments: ScreenPictureTests.sizes)
    func `a mistake in a query is shown below its character`(columns: Int, rows: Int) throws {
        var library = AnsweredLibrary.settled(100, columns: columns, rows: rows)
        library.press("/")
        library.type("is:purple bridge")
        try expect(Screen(library.state), matches: "library-mistake-\(columns)x\(rows)")
    }

    /// A query is typed, and keys are pressed before the library answers.
    private func asked(_ query: String, from row: Int = 0, _ keys: Key...) -> AnsweredLibrary {
        var library = AnsweredLibrary.settled(100, columns: 80, rows: 24)
        for _ in 0..<row { library.press("j") }
        library.press("/")
        library.type(query)
        for key in keys { library.sendUnanswered(.pressed(key)) }
        return library
    }

    @Test func `whoever reads before the list has come reads what it selects`() {
        var library = asked("bridge", from: 2, .enter, .enter)
        #expect(library.state.main == .library && library.state.notice == nil)
        library.settle()
        #expect(library.state.main == .text && library.state.list.current(is: 2))
    }

    @Test func `an article that is asked for in an empty list is that of the list which comes`() {
        var library = asked("nothing", .escape, .enter)
        #expect(library.state.notice == nil)
        library.settle()
        #expect(library.state.main == .text && library.state.list.current(is: 1))
    }

    @Test func `an article that was asked for is not opened any more where something else is done meanwhile`() {
        var library = asked("nothing", .escape, .enter, .escape)
        library.settle()
        #expect(library.state.main == .library)
    }

    @Test func `rows that have not come yet are dots`() throws {
        var library = AnsweredLibrary.settled(10_000, columns: 80, rows: 24)
        library.sendUnanswered(.pressed(.character("G")))
        try expect(Screen(library.state), matches: "library-dots")
        library.settle()
        #expect(library.state.library?.pane.selectedRow?.id == RowID(10_000))
    }

    @Test func `rows that cannot be read are asked for once`() {
        var library = AnsweredLibrary.settled(10_000, columns: 80, rows: 24)
        library.sendUnanswered(.pressed(.character("G")))
        guard case .question(let rows) = library.asked.last else {
            Issue.record("nothing was asked")
            return
        }
        let count = library.asked.count
        library.sendUnanswered(.questionFailed(rows, Failure("It is damaged.", advice: "Mend it.")))
        #expect(library.asked.count == count)
    }

    @Test func `moving never asks for what is there, and asks ahead of the screen`() {
        var library = AnsweredLibrary.settled(10_000, columns: 80, rows: 24)
        let before = library.asked
        library.sendUnanswered(.pressed(.character("j")))
        #expect(library.asked == before)
        for _ in 0..<6 { library.sendUnanswered(.pressed(.pageDown)) }
        let questions = library.asked.filter { if case .question(.rows) = $0 { true } else { false } }
        #expect(questions.count == 1)
    }

    @Test func `the list follows what is typed, and escape brings it back as it was`() {
        var library = AnsweredLibrary.settled()
        library.press("j", "j", "j", "/")
        library.type("bri")
        #expect(library.state.library?.pane.order.ids.count == 50 && library.selected == 2)
        library.press("esc")
        #expect(library.state.library?.pane.order.ids.count == 100 && library.selected == 4)
        library.press("/")
        library.type("bridge")
        library.press("enter")
        #expect(library.state.library?.pane.view == ArticleView(query: "bridge*"))
        library.press("esc")
        #expect(library.state.library?.pane.view == ArticleView())
    }

    @Test func `enter does not take a query with a mistake`() {
        var library = AnsweredLibrary.settled()
        library.press("/")
        library.type("entity:")
        library.press("enter")
        guard case .prompt(let prompt) = library.state.overlay else {
            Issue.record("the line is gone")
            return
        }
        #expect(prompt.error != nil)
    }

    @Test func `another order keeps the article that is selected`() {
        var library = AnsweredLibrary.settled()
        library.press("j", "j", "o")
        library.type("oldest")
        library.press("enter")
        #expect(library.selected == 3 && library.state.library?.pane.order.ids.first == RowID(100))
    }

    @Test func `articles that arrive do not move the selection`() {
        var library = AnsweredLibrary.settled(50, columns: 80, rows: 24)
        library.press("j", "j")
        let row = library.state.library?.pane.offset
        let ids = [RowID<ArticleRow>(900), RowID(901)] + (1...50).map { RowID(Int64($0)) }
        library.sendUnanswered(.libraryChanged)
        #expect(library.asked.first == .question(.order(ArticleView())))
        library.sendUnanswered(
            .answered(.order(ArticleView(), ArticleOrder(ids: ids, counts: LibraryCounts(articles: 52)))))
        #expect(library.selected == 3 && library.state.library?.pane.offset == row)
    }

    @Test func `deleting and reading everything ask first`() throws {
        var library = AnsweredLibrary.settled()
        library.press("D")
        try expect(Screen(library.state), matches: "library-delete")
        library.press("n")
        #expect(library.selected == 1)
        library.press("D", "y")
        #expect(library.selected == 2 && library.state.notice?.text.hasPrefix("Deleted; U brings it back") == true)
        library.press("A")
        library.sendUnanswered(.pressed(.character("y")))
        #expect(library.asked == [.change(.readAll(ArticleView()))])
    }

    @Test func `the next unread article is found beyond what has been read from the file`() {
        var library = AnsweredLibrary.settled()
        library.press("n")
        #expect(library.selected == 2)
        library.press("n")
        #expect(library.selected == 4)
        library.press("N")
        #expect(library.selected == 2)
        library.press("J")
        #expect(library.state.main == .text && library.selected == 4)
    }

    @Test func `feeds and saved searches are shown alone`() throws {
        var configuration = Configuration()
        configuration.searches = [SavedSearch(name: "Bridges", query: try Query.parse("bridge"))]
        var library = AnsweredLibrary(100, columns: 80, rows: 24, configuration: configuration)
        library.settle()
        library.press("F")
        try expect(Screen(library.state), matches: "library-shelves")
        library.press("j", "enter")
        library.press("F", "/")
        library.type("bridges")
        library.press("enter")
        #expect(library.state.library?.pane.view.search == "bridge" && library.state.library?.pane.title == "Bridges")
        library.press("F", "/")
        library.type("voa")
        library.press("enter")
        #expect(library.state.library?.pane.view == ArticleView(feed: RowID(2)))
        library.press("esc")
        #expect(library.state.library?.pane.view == ArticleView() && library.state.library?.pane.title == nil)
    }
}

extension SourceList {
    /// Whether the article that is read is this one of the library.
    fileprivate func current(is number: Int64) -> Bool { currentItem?.source.id == Article.ID(stored: RowID(number)) }
}
