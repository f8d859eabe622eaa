import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// What is less surely a quote or an event: counted, and shown by a key.
struct LessSureTests {
    private func state(unsure: Bool = true, columns: Int = 100, rows: Int = 30) -> AppState {
        var annotation = HarbourArticle.annotation
        if unsure {
            annotation.unsureQuotes = [
                Quote(
                    id: Quote.ID(9), kind: .indirect, parts: [HarbourArticle.range("two years later than planned")],
                    confidence: 0.3)
            ]
            annotation.unsureEvents = [
                Event(
                    id: Event.ID(9), range: HarbourArticle.range("taken down in 1939"), time: annotation.times[5].id,
                    interval: annotation.times[5].interval, precision: .year, text: "taken down in 1939",
                    confidence: 0.2)
            ]
        }
        return .reading(HarbourArticle.article, annotation, columns: columns, rows: rows)
    }

    private func text(_ state: AppState) -> String { Screen(state).lines.joined(separator: "\n") }

    @Test func `the quotes say how many are less sure, and a key shows them marked`() {
        var state = state()
        state.press("4")
        #expect(text(state).contains("in order of the text · 3 · 1 less sure"))
        #expect(!text(state).contains("? two years later"))
        state.press(".")
        #expect(text(state).contains("3 + 1 less sure") && text(state).contains("? two years later than planned"))
        state.press("g")
        #expect(text(state).contains("indirect speech · less sure"))
        state.press("enter")
        #expect(state.main == .text && state.reading?.cursor == HarbourArticle.range("two years later").lowerBound)
        state.press("4", ".")
        #expect(!text(state).contains("? two years later"))
    }

    @Test func `the timeline does so too`() {
        var state = state()
        state.press("3")
        #expect(text(state).contains("by day · 5 events · 1 less sure") && !text(state).contains("? taken down"))
        state.press(".")
        #expect(text(state).contains("5 events + 1 less sure") && text(state).contains("? taken down in 1939"))
        state.press("-")
        #expect(text(state).contains("1939"))
    }

    @Test func `names that are less sure are counted first and shown last`() {
        var annotation = HarbourArticle.annotation
        let range = HarbourArticle.range("bridge")
        annotation.unsureEntities = [
            Entity(
                id: Entity.ID(9), kind: .other, name: "Bridge",
                mentions: [Mention(range, form: .name, nameRange: range, confidence: 0.2)])
        ]
        var state = AppState.reading(HarbourArticle.article, annotation, columns: 120, rows: 40)
        #expect(text(state).contains("Less sure 1 · . shows them") && !text(state).contains("?Bridge"))
        state.press("2", ".", "G")
        #expect(text(state).contains("?Bridge") && text(state).contains(". hides them"))
        state.press("enter")
        #expect(state.main == .text && state.reading?.cursor == range.lowerBound)
    }

    @Test func `where nothing is less sure nothing is said of it`() {
        var state = state(unsure: false)
        state.press("4")
        #expect(!text(state).contains("less sure"))
        state.press(".")
        #expect(text(state).contains("No quote of this article is less sure."))
        state.press("3", ".")
        #expect(text(state).contains("No event of this article is less sure."))
    }

    @Test func `the text, the cards and the sidebar speak of what is sure`() {
        var state = state()
        state.press("4", ".", "1", "s")
        #expect(state.reading?.cursor == HarbourArticle.range("“We waited").lowerBound)
    }

    @Test func `one event is one event`() {
        var annotation = HarbourArticle.annotation
        annotation.events = [annotation.events[0]]
        var state = AppState.reading(HarbourArticle.article, annotation, columns: 80, rows: 24)
        state.press("3")
        #expect(text(state).contains("by day · 1 event") && !text(state).contains("1 events"))
    }
}
