import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderScreen
@testable import ReaderWork

struct BrowseTests {
    private func state(_ url: String? = "https://example.org/ferry#top") throws -> AppState {
        let text = """
            # Ferry timetable

            See [the harbour office](https://example.org/office), [all boats](https://example.org/boats?a=1&b=2) and
            [the office again](https://example.org/office), or [write](mailto:a@example.org).
            """
        let imported = try Importer.articles(from: Array(text.utf8), name: "ferry.md")
        var article = try #require(imported.articles.first)
        article.url = url
        return .reading(article, Annotation(), columns: 80, rows: 24)
    }

    @Test func `the article opens in the browser, and only when it is asked for`() throws {
        var state = try state()
        #expect(state.press("O") == [.terminal(.browse("https://example.org/ferry#top"))])
        #expect(Screen(state).lines.last?.contains("Opening https://example.org/ferry#top") == true)
        #expect(state.press("y", "a") == [.terminal(.copy("https://example.org/ferry#top"))])
    }

    @Test func `the link under the cursor opens before the article`() throws {
        var state = try state()
        state.press("f", "a")
        #expect(state.press("O") == [.terminal(.browse("https://example.org/office"))])
    }

    @Test func `an article without an address says so`() throws {
        var state = try state(nil)
        #expect(state.press("O").isEmpty && state.notice?.text == "This article has no address.")
    }

    @Test func `the links of a text have numbers, open and are copied`() throws {
        var state = try state()
        state.press("o")
        try expect(Screen(state), matches: "links-80x24")
        #expect(state.press("2", "ctrl-o") == [.terminal(.browse("https://example.org/boats?a=1&b=2"))])
        state.press("o")
        for letter in "boats" { state.press(String(letter)) }
        #expect(state.press("ctrl-y") == [.terminal(.copy("https://example.org/boats?a=1&b=2"))])
        state.press("o", "3")
        #expect(state.press("ctrl-o").isEmpty && state.notice?.text.hasPrefix("Only http and https") == true)
    }
}
