import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes

struct PaneFocusTests {
    private func focus(_ main: Pane, isInSidebar: Bool = false, isZen: Bool = false) -> PaneFocus {
        PaneFocus(main: main, isInSidebar: isInSidebar, isZen: isZen)
    }

    @Test func `the sidebar stands beside an article, and another pane in its place`() {
        var focus = focus(.timeline(.article), isZen: true)
        focus.show(.names(.article))
        #expect(focus == self.focus(.timeline(.article), isInSidebar: true) && focus.pane == .names(.article))
        focus.show(.quotes(.article))
        #expect(focus == self.focus(.quotes(.article)) && focus.pane == .quotes(.article))
    }

    @Test(arguments: [Pane.library, .quotes(.library), .page(RowID(1))])
    func `the sidebar is never shown beside the library`(main: Pane) {
        var focus = focus(main)
        focus.show(.names(.article))
        #expect(focus == self.focus(.text, isInSidebar: true))
    }

    @Test func `panes follow one another round the circle of those that there are`() {
        let circle: [Pane] = [.text, .names(.article), .timeline(.article), .quotes(.article), .articles, .library]
        for (several, library, expected) in [
            (true, true, circle), (false, true, circle.filter { $0 != .articles }),
            (false, false, Array(circle.prefix(4))),
        ] {
            var (focus, seen) = (focus(.text), [Pane.text])
            for _ in 1..<expected.count {
                focus.show(focus.neighbour(1, hasSeveralArticles: several, hasLibrary: library))
                seen.append(focus.pane)
            }
            #expect(seen == expected)
            #expect(focus.neighbour(1, hasSeveralArticles: several, hasLibrary: library) == .text)
            #expect(self.focus(.text).neighbour(-1, hasSeveralArticles: several, hasLibrary: library) == expected.last)
        }
    }

    @Test func `views of the library follow one another, also from the page of an entity`() {
        let next = { (pane: Pane) in focus(pane).neighbour(1, hasSeveralArticles: true, hasLibrary: true) }
        #expect(next(.names(.library)) == .timeline(.library) && next(.quotes(.library)) == .library)
        #expect(next(.page(RowID(1))) == .timeline(.library))
    }

    @Test(arguments: [
        (PaneFocus(main: .text, isZen: true), true, PaneFocus.Leaving.stay),
        (PaneFocus(main: .text, isInSidebar: true), true, .stay),
        (PaneFocus(main: .library), true, .quit), (PaneFocus(main: .library), false, .show(.text)),
        (PaneFocus(main: .quotes(.library)), true, .show(.library)),
        (PaneFocus(main: .quotes(.library)), false, .show(.text)),
        (PaneFocus(main: .quotes(.article)), true, .show(.text)),
        (PaneFocus(main: .text), true, .show(.library)), (PaneFocus(main: .text), false, .quit),
    ])
    func `leaving goes back by one step`(focus: PaneFocus, isHome: Bool, expected: PaneFocus.Leaving) {
        var focus = focus
        #expect(focus.leave(isHome: isHome, isReading: true, isFromLibrary: false) == expected)
        #expect(!focus.isZen && !focus.isInSidebar)
    }

    @Test func `without an article a view of the library is left for its list`() {
        var focus = focus(.timeline(.library))
        #expect(focus.leave(isHome: false, isReading: false, isFromLibrary: false) == .show(.library))
        focus = self.focus(.text)
        #expect(focus.leave(isHome: false, isReading: true, isFromLibrary: true) == .show(.library))
    }

    @Test func `the page of an entity is narrowed to its card in the article, where it is in it`() {
        var reading = Reading(article: HarbourArticle.article)
        reading.take(Annotated(HarbourArticle.annotation, coverage: 0..<10, isFinal: true))
        let page = focus(.page(RowID(1)))
        #expect(page.narrowed(to: reading, named: "Anna Lindqvist") == .card(Entity.ID(1)))
        #expect(page.narrowed(to: reading, named: "Nobody") == .names(.article))
        #expect(focus(.quotes(.library)).narrowed(to: reading, named: nil) == .quotes(.article))
    }

    @Test func `what there is nothing of is not shown, and that is told`() {
        let focus = focus(.text)
        #expect(focus.reasonAgainst(.library, hasLibrary: false, hasArticles: true) == "There is no library.")
        #expect(focus.reasonAgainst(.text, hasLibrary: true, hasArticles: false) == "No article has been opened yet.")
        #expect(focus.reasonAgainst(.text, hasLibrary: false, hasArticles: true) == nil)
    }
}
