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

struct LibraryStateTests {
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
        var library = AnsweredLibrary.settled()
        library.press("j", "enter")
        #expect(library.state.main == .text)
        library.load(2)
        #expect(library.state.reading != nil && library.state.library?.pane.rows[RowID(2)]?.isRead == true)
        library.press("q")
        #expect(library.state.main == .library && library.selected == 2)
        library.press("k", "enter")
        library.load(1)
        library.press("H")
        #expect(library.state.main == .library && library.selected == 1)
        #expect(library.state.update(.pressed(.character("q"))) == [.terminal(.quit)])
    }

    @Test func `q takes what was typed away before it quits`() {
        var library = AnsweredLibrary.settled()
        library.press("/")
        library.type("harbour")
        library.press("enter")
        #expect(library.state.library?.pane.isSearching == true)
        #expect(library.state.update(.pressed(.character("q"))).allSatisfy { $0 != .terminal(.quit) })
        #expect(library.state.library?.pane.isSearching == false)
        #expect(library.state.update(.pressed(.character("q"))) == [.terminal(.quit)])
    }

    @Test func `brackets go through the list`() {
        var library = AnsweredLibrary.settled()
        library.press("enter")
        library.load(1)
        library.press("]")
        library.load(2)
        #expect(library.selected == 2 && library.state.reading?.article.id == Article.ID(stored: RowID(2)))
        library.press("[", "[")
        #expect(library.selected == 1 && library.state.notice?.text == "This is the first article.")
    }

    @Test func `the place is restored, and kept when it has changed`() {
        var library = AnsweredLibrary.settled(100, columns: 80, rows: 24)
        library.press("enter")
        let place = HarbourArticle.article.blocks[3].range.lowerBound
        library.load(1, place: place, marks: ["a": 7])
        #expect(library.state.reading?.visible.contains(place) == true && library.state.reading?.marks == ["a": 7])
        #expect(!library.state.hasPlaceToKeep)
        library.press("g")
        #expect(library.state.hasPlaceToKeep)
        let effects = library.state.update(.pressed(.character("q")))
        #expect(effects == [.change(.place(RowID(1), 0))])
    }

    @Test func `a star is told when it is in the file`() {
        var library = AnsweredLibrary.settled()
        library.sendUnanswered(.pressed(.character("v")))
        #expect(library.state.library?.pane.selectedRow?.isStarred == true && library.state.notice == nil)
        library.settle()
        #expect(library.state.notice?.text.hasPrefix("Starred: The harbour") == true)
    }

    @Test func `what a full disk refuses is taken back`() {
        var library = AnsweredLibrary.settled()
        library.isFull = true
        library.press("v")
        #expect(library.state.library?.pane.selectedRow?.isStarred == false)
        #expect(library.state.notice == AppState.Notice(text: "The disk is full. Free some space.", isFailure: true))
        library.press("x")
        #expect(library.state.library?.pane.selectedRow?.isRead == false)
    }

    @Test func `tags are typed with commas, and tab completes them`() {
        var library = AnsweredLibrary.settled()
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

    @Test func `how the list is left is kept`() {
        var library = AnsweredLibrary.settled()
        library.press("j", "j")
        let left = library.state.close()
        var session = ListSession(selected: RowID(3), offset: 2)
        session.nearby = [4, 5, 6, 7, 8, 9, 10, 11, 2, 1].map { RowID($0) }
        #expect(left == [.change(.listState(session))])
        library.press("enter")
        library.load(3)
        library.press("j")
        let reading = library.state.close()
        #expect(reading.first == .change(.place(RowID(3), library.state.reading?.anchor ?? -1)))
        #expect(reading.last == .change(.listState(session)))
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
