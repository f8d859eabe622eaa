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

/// What is handed to programs from the screen, and what they write.
struct ProgramSessionTests {
    private func reading(_ programs: [NamedProgram]? = nil, columns: Int = 80, rows: Int = 24) -> AppState {
        var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: columns, rows: rows)
        let usual = [NamedProgram("count", ["wc", "-w"]), NamedProgram("say", ["say", "%t"])]
        state.configuration.programs = programs ?? usual
        return state
    }

    private func requested(_ effects: [Effect]) -> (job: ProgramJob, number: Int)? {
        effects.lazy.compactMap { effect in
            if case .start(let request) = effect, case .handOver(let job, let number) = request.work {
                (job, number)
            } else {
                nil
            }
        }.first
    }

    private func end(_ state: inout AppState, _ result: ProgramResult) throws {
        state.press("|")
        let request = try #require(requested(state.press("enter")))
        _ = state.update(.handedOver(request.number, .ended(result)))
    }

    @Test func `programs are chosen from as one types, and get the article`() throws {
        var state = reading()
        state.press("|")
        #expect(Picture.text(Screen(state)).contains("count: this article"))
        state.type("say")
        let request = try #require(requested(state.press("enter")))
        #expect(request.job.program.name == "say")
        #expect(request.job.source == .article(ShownArticle(HarbourArticle.article, HarbourArticle.annotation)))
        #expect(Picture.text(Screen(state)).contains("running say"))
        _ = state.update(.handedOver(request.number, .ended(ProgramResult(name: "say"))))
        #expect(state.notice?.text == "say has ended." && state.overlay == nil)
        #expect(state.background.programs.running.isEmpty)
    }

    @Test func `the quote under the cursor goes before the article`() throws {
        var state = reading()
        state.press("s", "|")
        guard case .picker(let picker) = state.overlay else {
            Issue.record("no choice")
            return
        }
        #expect(
            picker.rows.map(\.name) == [
                "count: this quote", "say: this quote", "count: this article", "say: this article",
            ])
        let job = try #require(requested(state.press("enter"))).job
        guard case .passage(.quote(let quote, _, _)) = job.source else {
            Issue.record("no quote")
            return
        }
        #expect(quote == state.reading?.currentQuote)
    }

    @Test func `what is selected is handed over and written`() throws {
        var state = reading()
        state.press("V", "s", "|")
        let job = try #require(requested(state.press("enter"))).job
        guard case .passage(.selection(let range, _, _)) = job.source else {
            Issue.record("no selection")
            return
        }
        #expect(!range.isEmpty && state.reading?.selection == nil)
        state.press("V", "s", "W")
        state.type("mark")
        state.press("enter", "ctrl-u")
        state.type("~/a.html")
        let effects = state.press("enter")
        let export = effects.lazy.compactMap { effect -> ExportJob? in
            if case .start(let request) = effect, case .export(let job) = request.work { job } else { nil }
        }.first
        #expect(export?.format == .html && export?.path == "~/a.html")
        guard case .article(let shown) = export?.source else {
            Issue.record("no article")
            return
        }
        #expect(shown.part == range && shown.article == HarbourArticle.article)
    }

    @Test func `a selection that is written as data has its own text`() throws {
        var state = reading()
        state.press("V", "s", "W")
        state.type("mark")
        state.press("enter", "ctrl-u")
        state.type("~/a.json")
        let export = state.press("enter").lazy.compactMap { effect -> ExportJob? in
            if case .start(let request) = effect, case .export(let job) = request.work { job } else { nil }
        }.first
        guard case .passage(.selection(_, let article, _)) = export?.source else {
            Issue.record("no selection")
            return
        }
        #expect(export?.format == .json && article == HarbourArticle.article)
    }

    @Test func `with no program named, it is said how to name one`() {
        for columns in [80, 60] {
            var state = reading([], columns: columns, rows: 20)
            state.press("|")
            let text = Picture.text(Screen(state))
            #expect(text.contains("[programs]") && text.contains("read-aloud = "))
            // No word is cut.
            let words = text.split { $0.isWhitespace || "“”;:,.()".contains($0) }
            for word in ["any", "configuration", "stands", "shown", "tells"] { #expect(words.contains { $0 == word }) }
            state.press("q")
            #expect(state.overlay == nil)
        }
    }

    @Test func `what a program writes is shown, scrolled, copied and left`() throws {
        var state = reading()
        let output = (1...100).map { "line \($0)\n" }.joined()
        try end(&state, ProgramResult(name: "count", output: output))
        #expect(Picture.text(Screen(state)).contains("lines 1–20 of 100"))
        state.press("G")
        #expect(Picture.text(Screen(state)).contains("line 100") && !Picture.text(Screen(state)).contains("line 80 "))
        state.press("k")
        #expect(Picture.text(Screen(state)).contains("lines 80–99 of 100"))
        state.press("g", "space", "d", "b", "u", "end", "j")
        #expect(Picture.text(Screen(state)).contains("lines 81–100 of 100"))
        #expect(state.press("y").contains(.terminal(.copy(output))))
        state.press("x")
        #expect(state.overlay != nil && state.notice?.text == "x does nothing here; q leaves.")
        state.press("q")
        #expect(state.overlay == nil)
        state.press(":")
        state.type("program output")
        state.press("enter")
        #expect(Picture.text(Screen(state)).contains("lines 1–20 of 100"))
        _ = state.update(.resized(Size(columns: 40, rows: 10)))
        #expect(Picture.text(Screen(state)).contains("line "))
    }

    @Test func `a failure is told with what the program said`() throws {
        var state = reading()
        try end(
            &state,
            ProgramResult(name: "count", failure: "wc: ended with exit status 1", output: "7", errors: ["wc: no such"]))
        let text = Picture.text(Screen(state))
        #expect(text.contains("wc: ended with exit status 1.") && text.contains("wc: no such") && text.contains("7"))
        state.press("q")
        try end(&state, ProgramResult(name: "count", failure: "wc: there is no such program"))
        #expect(state.overlay == nil && state.notice?.isFailure == true)
        #expect(state.notice?.text == "count failed: wc: there is no such program.")
    }

    @Test func `what is being typed is not covered`() throws {
        var state = reading()
        state.press("|")
        let request = try #require(requested(state.press("enter")))
        state.press("/")
        _ = state.update(.handedOver(request.number, .ended(ProgramResult(name: "count", output: "12\n"))))
        guard case .prompt = state.overlay else {
            Issue.record("nothing is typed any more")
            return
        }
        #expect(state.notice?.text.contains("program output") == true)
    }

    @Test func `Esc stops the program that was begun last, and takes a filter away first`() throws {
        var state = reading()
        state.press("|")
        let first = try #require(requested(state.press("enter")))
        state.press("|", "down", "enter")
        #expect(Picture.text(Screen(state)).contains("running 2 programs"))
        state.press("esc")
        #expect(state.notice?.text == "say was stopped.")
        #expect(state.background.programs.running.map(\.number) == [first.number])
        state.press("2", "/")
        state.type("a")
        state.press("enter", "esc")
        #expect(state.background.programs.running.count == 1)
        state.press("esc")
        #expect(state.background.programs.running.isEmpty)
        _ = state.update(.handedOver(first.number, .ended(ProgramResult(name: "count", output: "late"))))
        #expect(state.overlay == nil)
    }

    @Test func `a program that needs the terminal gets it when it is ready`() throws {
        var state = reading()
        state.press("|")
        let request = try #require(requested(state.press("enter")))
        let ready = PreparedProgram(name: "count", words: ["less"], input: [0x61], file: nil, limit: .seconds(1))
        #expect(state.update(.handedOver(request.number, .needsTerminal(ready))).contains(.terminal(.run(ready))))
        _ = state.update(.programEnded(ProgramResult(name: "count", failure: "less: ended with exit status 1")))
        #expect(state.notice?.text == "count failed: less: ended with exit status 1.")
    }

    @Test func `in the library the selected article is handed over`() throws {
        var library = AnsweredLibrary.settled(20, columns: 80, rows: 24)
        library.state.configuration.programs = [NamedProgram("count", ["wc"])]
        library.state.press("|")
        let job = try #require(requested(library.state.press("enter"))).job
        guard case .stored = job.source else {
            Issue.record("no article of the library")
            return
        }
    }

    @Test func `long lines and tabs stay inside of the screen`() {
        var output = OutputOverlay("x", "a\tb\n" + String(repeating: "ü", count: 200_000))
        output.move(.end, columns: 40, rows: 10)
        var screen = Screen(size: Size(columns: 40, rows: 10))
        output.draw(in: Area(screen.size), on: &screen)
        output.move(.top, columns: 40, rows: 10)
        output.draw(in: Area(screen.size), on: &screen)
        #expect(Picture.text(screen).contains("a       b"))
    }
}
