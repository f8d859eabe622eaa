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
        #expect(requested(state.press("n")) == nil && state.notice?.text == "Nothing was changed.")
        state.press("W", "enter")
        _ = state.update(.exported(try #require(requested(state.press("enter"))), .exists))
        let second = try #require(requested(state.press("y")))
        #expect(second.replaces && second.path == first.path)
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

    @Test func `names of files hold letters, digits and hyphens`() {
        #expect(FileName.slug("“What now?” – Łódź/../etc 2024") == "what-now-łódź-etc-2024")
        #expect(FileName.slug("…") == "article")
        #expect(FileName.slug(String(repeating: "word ", count: 40)).count <= 48)
    }
}
