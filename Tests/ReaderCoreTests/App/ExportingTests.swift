import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct ExportingTests {
    private func reading(columns: Int = 80, rows: Int = 24) -> AppState {
        .reading(HarbourArticle.article, HarbourArticle.annotation, columns: columns, rows: rows)
    }

    private func requested(_ effects: [Effect]) -> ExportJob? {
        effects.lazy.compactMap { effect in
            if case .start(let request) = effect, case .export(let job) = request.work { job } else { nil }
        }.first
    }

    @Test func `a choice of formats is shown, and then a name that fits`() throws {
        var state = reading()
        state.press("W")
        try expect(Screen(state), matches: "export-choice")
        state.type("quotes csv")
        state.press("enter")
        try expect(Screen(state), matches: "export-name")
        let job = try #require(requested(state.press("enter")))
        #expect(job.path == "harbour-bridge-opens-after-four-years-quotes.csv")
        #expect(job.source == .article(ShownArticle(HarbourArticle.article, HarbourArticle.annotation)))
        #expect((job.subject, job.format, job.replaces) == (.quotes, .csv, false))
        _ = state.update(.exported(job, .written(path: "/home/ana/x.csv", bytes: 21_300)))
        #expect(state.notice?.text == "Written: /home/ana/x.csv, 21 kB.")
        #expect(state.background.wanted(started: [], isAnnotationHeldBack: false).isEmpty)
    }

    @Test func `a file that is there is replaced after a yes, and after nothing else`() throws {
        var state = reading()
        state.press("W", "enter")
        let first = try #require(requested(state.press("enter")))
        _ = state.update(.exported(first, .exists))
        #expect(
            Picture.text(Screen(state)).contains(
                "Replace harbour-bridge-opens-after-f…-years.html? y: yes · any other key: no"))
        // Anything else leads back to the name.
        #expect(requested(state.press("n")) == nil)
        #expect(Picture.text(Screen(state)).contains("file: harbour-bridge-opens-after-four-years.html"))
        _ = state.update(.exported(try #require(requested(state.press("enter"))), .exists))
        let second = try #require(requested(state.press("y")))
        #expect(second.replaces && second.path == first.path)
    }

    @Test func `a selection as plain text is its words alone`() throws {
        var state = reading()
        state.press("e", "V", "w", "W")
        state.type("selection plain")
        state.press("enter")
        let job = try #require(requested(state.press("enter")))
        guard case .passage(.selection(let range, _, _)) = job.source else {
            Issue.record("\(job.source)")
            return
        }
        #expect(job.format == .text && range.count < 40)
    }

    @Test func `what was typed is there again when it cannot be written`() throws {
        var state = reading()
        state.press("W", "enter")
        state.type("/x")
        let job = try #require(requested(state.press("enter")))
        _ = state.update(.exportFailed(job, Failure("No such folder.", advice: "Give another name.")))
        guard case .prompt(let prompt) = state.overlay else {
            Issue.record("nothing is typed")
            return
        }
        #expect(prompt.field.text == job.path && prompt.explanation == "No such folder.")
    }

    @Test func `in the library the selected article and the whole list can be written`() throws {
        var library = AnsweredLibrary.settled(20, columns: 80, rows: 24)
        library.state.press("W")
        guard case .picker(let picker) = library.state.overlay else {
            Issue.record("no choice")
            return
        }
        #expect(picker.rows.first?.name == "this article: web page")
        library.state.type("all listed web")
        library.state.press("enter")
        let job = try #require(requested(library.state.press("enter")))
        #expect(job.source == .view(ArticleView()) && job.path == "library.html")
    }

    @Test func `what is listed of the library is written, and not all of it`() throws {
        let harbour = try HarbourLibrary()
        var session = try LibrarySession(harbour)
        try session.press("/")
        try session.type("before:2018-04")
        try session.press("enter", "9", "/")
        try session.type("pier")
        try session.press("enter", "W")
        try session.type("all their quotes csv")
        try session.press("enter")
        let job = try #require(requested(session.state.update(.pressed(.enter))))
        let scope = try #require(session.state.library?.pane.scope)
        #expect(job.source == .listing(.within(scope, .quotesWith("pier ", .everyone, withIndirect: true))))
        #expect(job.path == "before-2018-04-quotes.csv")
    }

    @Test func `marked articles are written before the one that is selected`() throws {
        let harbour = try HarbourLibrary()
        var session = try LibrarySession(harbour)
        try session.press("space", "j", "space", "W")
        guard case .picker(let picker) = session.state.overlay else {
            Issue.record("no choice")
            return
        }
        #expect(picker.rows.first?.name == "2 marked articles: web page")
        try session.press("enter")
        let job = try #require(requested(session.state.update(.pressed(.enter))))
        let scope = try #require(session.state.library?.pane.markedScope)
        #expect(job.source == .listing(.within(scope, .entities(nil))) && job.path == "2-marked-articles.html")
    }

    @Test func `what a file ends with finds its format, and one that cannot be is refused in place`() throws {
        var state = reading()
        state.press("W")
        state.type("ics")
        state.press("enter")
        #expect(Picture.text(Screen(state)).contains("-timeline.ics"))
        state.press("ctrl-u")
        state.type("a.html")
        #expect(requested(state.press("enter")) == nil)
        let text = Picture.text(Screen(state))
        #expect(text.contains("file: a.html") && text.contains("This cannot be written as web page, only as .md, .csv"))
    }

    @Test func `names of files hold letters, digits and hyphens`() {
        #expect(FileName.slug("“What now?” – Łódź/../etc 2024") == "what-now-łódź-etc-2024")
        #expect(FileName.slug("…") == "article")
        #expect(FileName.slug(String(repeating: "word ", count: 40)).count <= 48)
    }
}
