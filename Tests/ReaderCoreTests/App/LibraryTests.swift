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

struct LibraryTests {
    private func library(_ count: Int = 100, _ columns: Int = 120, _ rows: Int = 40) -> AnsweredLibrary {
        var library = AnsweredLibrary(count, columns: columns, rows: rows)
        library.settle()
        return library
    }

    private func selected(_ library: AnsweredLibrary) -> Int64? { library.state.library?.pane.selection?.number }

    private func load(
        _ number: Int64, in library: inout AnsweredLibrary, place: Int? = nil, marks: [Character: Int] = [:]
    ) {
        let id = RowID<ArticleRow>(number)
        let article = Article(
            id: Article.ID(stored: id), title: HarbourArticle.article.title, text: HarbourArticle.article.text,
            blocks: HarbourArticle.article.blocks)
        var stored = ReadingState(id: id)
        stored.place = place
        stored.marks = marks
        stored.row = library.state.library?.pane.rows[id] ?? AnsweredLibrary.row(Int(number))
        library.send(.loaded(article.id, Loaded(article: article, stored: stored)))
    }

    @Test(arguments: ScreenPictureTests.sizes)
    func `the library is a list of articles`(columns: Int, rows: Int) throws {
        var library = library(100, columns, rows)
        library.press("j", "j")
        try expect(Screen(library.state), matches: "library-\(columns)x\(rows)")
    }

    @Test(arguments: ScreenPictureTests.sizes)
    func `days are headings over their articles`(columns: Int, rows: Int) throws {
        var library = library(100, columns, rows)
        library.press("i")
        library.type("day")
        library.press("enter", "j", "j", "j")
        try expect(Screen(library.state), matches: "library-days-\(columns)x\(rows)")
    }

    @Test(arguments: ScreenPictureTests.sizes)
    func `a mistake in a query is shown below its character`(columns: Int, rows: Int) throws {
        var library = library(100, columns, rows)
        library.press("/")
        library.type("is:purple bridge")
        try expect(Screen(library.state), matches: "library-mistake-\(columns)x\(rows)")
    }

    @Test func `rows that have not come yet are dots`() throws {
        var library = library(10_000, 80, 24)
        library.sendUnanswered(.pressed(.character("G")))
        try expect(Screen(library.state), matches: "library-dots")
        library.settle()
        #expect(library.state.library?.pane.selectedRow?.id == RowID(10_000))
    }

    @Test func `rows that cannot be read are asked for once`() {
        var library = library(10_000, 80, 24)
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
        var library = library(10_000, 80, 24)
        let before = library.asked
        library.sendUnanswered(.pressed(.character("j")))
        #expect(library.asked == before)
        for _ in 0..<6 { library.sendUnanswered(.pressed(.pageDown)) }
        let questions = library.asked.filter { if case .question(.rows) = $0 { true } else { false } }
        #expect(questions.count == 1)
    }

    @Test func `an empty library reads the samples instead`() {
        var state = AppState(
            size: Size(columns: 80, rows: 24), library: LibraryState(isHome: true, fallback: [Source(.sample("a.md"))]))
        #expect(state.start() == [.start(.ask(.beginning(nil, count: 24), .beginning))])
        let effects = state.update(
            .answered(.beginning(ArticleView(), LibraryBeginning(rows: [], counts: LibraryCounts()))))
        #expect(effects == [.start(.load(Source(.sample("a.md"))))] && state.main == .text)
    }

    @Test func `a library that cannot be opened is told, and reading goes on`() {
        var state = AppState(
            size: Size(columns: 80, rows: 24), library: LibraryState(isHome: true, fallback: [Source(.sample("a.md"))]))
        _ = state.start()
        let effects = state.update(
            .questionFailed(.beginning(nil, count: 24), Failure("It is damaged.", advice: "Mend it.")))
        #expect(effects == [.start(.load(Source(.sample("a.md"))))])
        #expect(state.notice == AppState.Notice(text: "It is damaged. Mend it.", isFailure: true))
    }

    @Test func `an article opens, is read then, and q returns to its row`() {
        var library = library()
        library.press("j", "enter")
        #expect(library.state.main == .text)
        load(2, in: &library)
        #expect(library.state.reading != nil && library.state.library?.pane.rows[RowID(2)]?.isRead == true)
        library.press("q")
        #expect(library.state.main == .library && selected(library) == 2)
        library.press("k", "enter")
        load(1, in: &library)
        library.press("H")
        #expect(library.state.main == .library && selected(library) == 1)
        #expect(library.state.update(.pressed(.character("q"))) == [.terminal(.quit)])
    }

    @Test func `brackets go through the list`() {
        var library = library()
        library.press("enter")
        load(1, in: &library)
        library.press("]")
        load(2, in: &library)
        #expect(selected(library) == 2 && library.state.reading?.article.id == Article.ID(stored: RowID(2)))
        library.press("[", "[")
        #expect(selected(library) == 1 && library.state.notice?.text == "This is the first article.")
    }

    @Test func `the place is restored, and kept when it has changed`() {
        var library = library(100, 80, 24)
        library.press("enter")
        let place = HarbourArticle.article.blocks[3].range.lowerBound
        load(1, in: &library, place: place, marks: ["a": 7])
        #expect(library.state.reading?.visible.contains(place) == true && library.state.reading?.marks == ["a": 7])
        #expect(!library.state.hasPlaceToKeep)
        library.press("g")
        #expect(library.state.hasPlaceToKeep)
        let effects = library.state.update(.pressed(.character("q")))
        #expect(effects == [.change(.place(RowID(1), 0))])
    }

    @Test func `a star is told when it is in the file`() {
        var library = library()
        library.sendUnanswered(.pressed(.character("v")))
        #expect(library.state.library?.pane.selectedRow?.isStarred == true && library.state.notice == nil)
        library.settle()
        #expect(library.state.notice?.text.hasPrefix("Starred: The harbour") == true)
    }

    @Test func `what a full disk refuses is taken back`() {
        var library = library()
        library.isFull = true
        library.press("v")
        #expect(library.state.library?.pane.selectedRow?.isStarred == false)
        #expect(library.state.notice == AppState.Notice(text: "The disk is full. Free some space.", isFailure: true))
        library.press("x")
        #expect(library.state.library?.pane.selectedRow?.isRead == false)
    }

    @Test func `tags are typed with commas, and tab completes them`() {
        var library = library()
        library.press("a")
        library.type("tra")
        library.press("tab")
        library.type("North  Korea")
        library.press("enter")
        #expect(library.state.library?.pane.selectedRow?.tags == ["North Korea", "trade"])
        library.press("a")
        library.press("ctrl-u", "enter")
        #expect(library.state.library?.pane.selectedRow?.tags == [])
    }

    @Test func `the list follows what is typed, and escape brings it back as it was`() {
        var library = library()
        library.press("j", "j", "j", "/")
        library.type("bri")
        #expect(library.state.library?.pane.order.ids.count == 50 && selected(library) == 2)
        library.press("esc")
        #expect(library.state.library?.pane.order.ids.count == 100 && selected(library) == 4)
        library.press("/")
        library.type("bridge")
        library.press("enter")
        #expect(library.state.library?.pane.view == ArticleView(query: "bridge"))
        library.press("esc")
        #expect(library.state.library?.pane.view == ArticleView())
    }

    @Test func `enter does not take a query with a mistake`() {
        var library = library()
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
        var library = library()
        library.press("j", "j", "o")
        library.type("oldest")
        library.press("enter")
        #expect(selected(library) == 3 && library.state.library?.pane.order.ids.first == RowID(100))
    }

    @Test func `articles that arrive do not move the selection`() {
        var library = library(50, 80, 24)
        library.press("j", "j")
        let row = library.state.library?.pane.offset
        let ids = [RowID<ArticleRow>(900), RowID(901)] + (1...50).map { RowID(Int64($0)) }
        library.sendUnanswered(.libraryChanged)
        #expect(library.asked.first == .question(.order(ArticleView())))
        library.sendUnanswered(
            .answered(.order(ArticleView(), ArticleOrder(ids: ids, counts: LibraryCounts(articles: 52)))))
        #expect(selected(library) == 3 && library.state.library?.pane.offset == row)
    }

    @Test func `deleting and reading everything ask first`() throws {
        var library = library()
        library.press("D")
        try expect(Screen(library.state), matches: "library-delete")
        library.press("n")
        #expect(selected(library) == 1)
        library.press("D", "y")
        #expect(selected(library) == 2 && library.state.notice?.text == "Deleted from the library.")
        library.press("A")
        library.sendUnanswered(.pressed(.character("y")))
        #expect(library.asked == [.change(.readAll(ArticleView()))])
    }

    @Test func `the next unread article is found beyond what has been read from the file`() {
        var library = library()
        library.press("n")
        #expect(selected(library) == 2)
        library.press("n")
        #expect(selected(library) == 4)
        library.press("N")
        #expect(selected(library) == 2)
        library.press("J")
        #expect(library.state.main == .text && selected(library) == 4)
    }

    @Test func `feeds and saved searches are shown alone`() throws {
        var configuration = Configuration()
        configuration.searches = [SavedSearch(name: "Bridges", query: try Query.parse("bridge"))]
        var library = AnsweredLibrary(100, columns: 80, rows: 24, configuration: configuration)
        library.settle()
        library.press("F")
        try expect(Screen(library.state), matches: "library-shelves")
        library.press("j", "enter")
        library.press("F")
        library.type("bridges")
        library.press("enter")
        #expect(library.state.library?.pane.view.search == "bridge" && library.state.library?.pane.title == "Bridges")
        library.press("F")
        library.type("voa")
        library.press("enter")
        #expect(library.state.library?.pane.view == ArticleView(feed: RowID(2)))
        library.press("esc")
        #expect(library.state.library?.pane.view == ArticleView() && library.state.library?.pane.title == nil)
    }

    @Test func `how the list is left is kept`() {
        var library = library()
        library.press("j", "j")
        let left = library.state.close()
        #expect(left == [.change(.listState(ListSession(selected: RowID(3), offset: 2)))])
        library.press("enter")
        load(3, in: &library)
        library.press("j")
        let reading = library.state.close()
        #expect(reading.first == .change(.place(RowID(3), library.state.reading?.anchor ?? -1)))
        #expect(reading.last == .change(.listState(ListSession(selected: RowID(3), offset: 2))))
    }

    @Test func `a file that is read is offered to the library once, and its place comes back`() {
        var state = AppState(
            size: Size(columns: 80, rows: 24), sources: [Source(.file("a.md"))], library: LibraryState(isHome: false))
        _ = state.start()
        let source = Source(.file("a.md"))
        let offered = state.update(.loaded(source.id, Loaded(article: HarbourArticle.article)))
        #expect(offered.last == .change(.keep(HarbourArticle.article, from: source)))
        #expect(!state.press("esc").contains { if case .change = $0 { true } else { false } })
        var stored = ReadingState(id: RowID(7))
        stored.place = HarbourArticle.article.blocks[3].range.lowerBound
        _ = state.update(.stored(.kept(source.id, stored)))
        #expect(state.reading?.anchor == stored.place)
        #expect(state.press("q") == [.terminal(.quit)])
    }

    @Test func `a reader who has moved is not taken elsewhere`() {
        var state = AppState(
            size: Size(columns: 80, rows: 12), sources: [Source(.file("a.md"))], library: LibraryState(isHome: false))
        _ = state.start()
        let source = Source(.file("a.md"))
        _ = state.update(.loaded(source.id, Loaded(article: HarbourArticle.article)))
        state.press("j", "j", "j")
        let anchor = state.reading?.anchor
        var stored = ReadingState(id: RowID(7))
        stored.place = HarbourArticle.article.blocks[5].range.lowerBound
        _ = state.update(.stored(.kept(source.id, stored)))
        #expect(state.reading?.anchor == anchor && anchor != 0)
    }
}
