import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct LibraryPaneCommandTests {
    private func pane(_ library: AnsweredLibrary) throws -> LibraryPane { try #require(library.state.library?.pane) }
    private func lines(_ library: AnsweredLibrary) -> [String] { Screen(library.state).lines }
    private func last(_ library: AnsweredLibrary) -> String { lines(library).last ?? "" }

    // MARK: Order

    @Test func `a search for words puts the best match first and says so`() throws {
        var library = AnsweredLibrary.settled()
        library.press("/")
        library.type("bridge")
        library.press("enter")
        #expect(lines(library)[1].contains("best match first"))
        library.press("o")
        #expect(lines(library).contains { $0.contains("1  best match first") })
        library.press("2")
        #expect(try pane(library).view.ranking == false && lines(library)[1].contains("newest first"))
        library.press("o", "1")
        #expect(try pane(library).view.isRanked)
        library.press("o", "3", "esc")
        #expect(try pane(library).view.ranking == nil && pane(library).view.sort == .oldest)
    }

    @Test func `a list without a search is not ordered by how well it fits`() {
        var library = AnsweredLibrary.settled()
        library.press("o")
        #expect(!lines(library).contains { $0.contains("best match") })
    }

    @Test func `in a short picker j and k move and a number chooses`() throws {
        var library = AnsweredLibrary.settled()
        library.press("o", "j", "j", "k", "enter")
        #expect(try pane(library).view.sort == .oldest)
        library.press("i", "3")
        #expect(try pane(library).view.grouping == .day)
    }

    // MARK: Read

    @Test func `hiding what is read leaves what is unread, and shows it again`() throws {
        var library = AnsweredLibrary.settled()
        library.press("X")
        #expect(try pane(library).view.hidesRead && pane(library).order.ids.allSatisfy { $0.number % 3 != 0 })
        #expect(lines(library)[1].contains("unread only"))
        library.press("X")
        #expect(try pane(library).order.ids.count == 100)
    }

    @Test func `the last change is taken back, and the one before it`() throws {
        var library = AnsweredLibrary.settled()
        library.press("x", "v")
        let id = RowID<ArticleRow>(1)
        #expect(try pane(library).rows[id]?.isRead == true && pane(library).rows[id]?.isStarred == true)
        library.press("U")
        #expect(try pane(library).rows[id]?.isStarred == false && pane(library).rows[id]?.isRead == true)
        library.press("U")
        #expect(try pane(library).rows[id]?.isRead == false)
        library.press("U")
        #expect(last(library).contains("There is nothing to take back."))
    }

    @Test func `marking all as read can be taken back, for those alone that were not`() throws {
        var library = AnsweredLibrary.settled()
        library.press("A", "y")
        #expect(last(library).contains("67 articles are read now; U takes it back."))
        library.sendUnanswered(.pressed(.character("U")))
        guard case .change(.change(let ids, .read(false))) = try #require(library.asked.first) else {
            Issue.record("nothing was taken back")
            return
        }
        #expect(ids.count == 67 && ids.allSatisfy { $0.number % 3 != 0 })
    }

    @Test func `the next unread article is asked for where somebody else may have read it`() {
        var library = AnsweredLibrary.settled()
        library.sendUnanswered(.libraryChanged)
        let before = library.asked.count
        library.sendUnanswered(.pressed(.character("n")))
        let asked = library.asked.dropFirst(before)
        #expect(asked.contains { if case .question(.firstUnread) = $0 { true } else { false } })
    }

    // MARK: Staying

    @Test func `an article whose day becomes known leaves its place, and the list stays`() throws {
        var library = AnsweredLibrary.settled()
        for _ in 0..<10 { library.press("j") }
        let before = try pane(library)
        #expect(before.selection == RowID(11))
        var ids = before.order.ids
        ids.remove(at: 10)
        ids.append(RowID(11))
        library.sendUnanswered(.libraryChanged)
        library.sendUnanswered(
            .answered(.order(before.view, ArticleOrder(ids: ids, counts: before.order.counts))))
        #expect(try pane(library).selection == RowID(12) && pane(library).viewport.top == before.viewport.top)
    }

    @Test func `new articles above do not move the selection`() throws {
        var library = AnsweredLibrary.settled()
        for _ in 0..<10 { library.press("j") }
        let before = try pane(library)
        let new = (200..<260).map { RowID<ArticleRow>($0) }
        library.sendUnanswered(.libraryChanged)
        library.sendUnanswered(
            .answered(.order(before.view, ArticleOrder(ids: new + before.order.ids, counts: before.order.counts))))
        #expect(try pane(library).selection == RowID(11))
    }

    @Test func `whoever returns from an article finds it selected, wherever it has gone`() throws {
        var library = AnsweredLibrary.settled()
        library.press("j", "enter")
        let before = try pane(library)
        library.sendUnanswered(.libraryChanged)
        library.sendUnanswered(.pressed(.character("q")))
        let ids = before.order.ids.filter { $0 != RowID(2) } + [RowID(2)]
        library.sendUnanswered(
            .answered(.order(before.view, ArticleOrder(ids: ids, counts: before.order.counts))))
        #expect(try pane(library).selection == RowID(2))
    }

    @Test func `a number in the palette goes to that article`() throws {
        var library = AnsweredLibrary.settled()
        library.press(":", "4", "2")
        #expect(lines(library).contains { $0.contains("enter goes to number 42") })
        library.press("enter")
        #expect(try pane(library).selection == RowID(42))
        library.press(":", "9", "9", "9", "enter")
        #expect(try pane(library).selection == RowID(100))
    }

    @Test func `what the list was searched for is marked in the article`() throws {
        var library = AnsweredLibrary.settled()
        library.press("/")
        library.type("is:unread mayor")
        library.press("enter", "enter")
        let id = try #require(library.state.library?.pane.selection)
        let text = HarbourArticle.article
        let article = Article(id: Article.ID(stored: id), title: text.title, text: text.text, blocks: text.blocks)
        library.send(.loaded(article.id, Loaded(article: article, stored: ReadingState(id: id))))
        #expect(library.state.reading?.search?.pattern == "mayor")
        library.press("n")
        #expect(library.state.reading?.focus == .hit)
        library.press("esc")
        #expect(library.state.reading?.search == nil)
    }

    // MARK: Keys told

    @Test func `the line of hints keeps the key of the help on any screen`() {
        for columns in [40, 60, 80, 120] {
            #expect(last(.settled(columns: columns, rows: 20)).contains("? help"), "\(columns) columns")
        }
    }

    @Test func `on a narrow screen the title has the room of the source`() {
        #expect(lines(.settled(columns: 40, rows: 12)).contains { $0.contains("Council votes for") })
        let wide = lines(.settled(columns: 60, rows: 20))
        #expect(wide.contains { $0.contains("Harbour P") } && wide.contains { $0.contains("Council votes for the") })
    }

    @Test func `an empty part of the library says how to leave it`() {
        var library = AnsweredLibrary.settled()
        library.press("/")
        library.type("nothing")
        library.press("enter")
        #expect(last(library).contains("esc takes the search away"))
    }
}
