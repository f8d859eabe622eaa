import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCorrections
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// The menus in which something is put right, over an article that is in the library as number 7.
struct CorrectionMenuTests {
    private static let article = HarbourArticle.article
    private let source = Source(.file("a.md"))
    private var state: AppState

    init() {
        state = AppState(
            size: Size(columns: 80, rows: 24), sources: [source], library: LibraryState(isHome: false))
        _ = state.start()
        _ = state.update(.loaded(source.id, Loaded(article: Self.article)))
        let whole = 0..<Self.article.text.count
        _ = state.update(
            .annotated(Self.article.id, Annotated(HarbourArticle.annotation, coverage: whole, isFinal: true)))
    }

    private mutating func keep() { _ = state.update(.stored(.kept(source.id, ReadingState(id: RowID(7))))) }

    private func changes(_ effects: [Effect]) -> [LibraryChange] {
        effects.compactMap { if case .change(let change) = $0 { change } else { nil } }
    }

    private func anchor(_ words: String) -> TextAnchor {
        TextAnchor(of: HarbourArticle.range(words), in: Self.article.text)
    }

    private var rows: [String] {
        guard case .picker(let picker) = state.overlay else { return [] }
        return picker.shown.map(\.name)
    }

    /// Answers in how many articles a name stands.
    private mutating func reach(_ articles: Int) {
        _ = state.update(.answered(.reach(of: "Anna Lindqvist", asWords: true, articles: articles)))
    }

    @Test mutating func `the menu says what can be put right here`() throws {
        keep()
        state.press("e", "c")
        #expect(rows.prefix(3) == ["Not a name", "Another kind …", "The same as …"])
        try expect(Screen(state), matches: "correction-menu")
    }

    @Test mutating func `how far it goes is asked, with the articles that it reaches`() throws {
        keep()
        state.press("e", "c", "1")
        reach(14)
        #expect(rows == ["These words: “Anna Lindqvist”", "In this article (2 mentions)", "Everywhere, always"])
        try expect(Screen(state), matches: "correction-reach")
        let change = LibraryChange.correct(
            RowID(7), [Correction(.notName(.mention), at: anchor("Anna Lindqvist"))])
        #expect(changes(state.press("1")) == [change])
    }

    @Test mutating func `a rule about a name of the article can be taken back in it`() {
        keep()
        let rules = [
            Corrections.KeptRule(id: 31, .never("Anna Lindqvist")), Corrections.KeptRule(id: 32, .never("Nobody Here")),
        ]
        state.articles.take(rules)
        state.press("c")
        state.type("what has been")
        state.press("enter")
        #expect(rows == ["“Anna Lindqvist” is never a name"])
        state.press("enter")
        #expect(rows == ["Take it back"])
        #expect(changes(state.press("enter")) == [.takeBack([31])])
    }

    @Test func `marks are no name`() {
        #expect(EntityName.isName("§ 5") && !EntityName.isName("—.") && !EntityName.isName("  "))
        #expect(!EntityName.isName("A\u{FFFD}") && !EntityName.isName(String(repeating: "a", count: 2_000)))
    }

    @Test mutating func `everywhere is a rule`() {
        keep()
        state.press("e", "c", "1")
        reach(14)
        #expect(changes(state.press("3")) == [.rule(.never("Anna Lindqvist"))])
    }

    @Test mutating func `an article that is not in the library is kept there first`() {
        state.press("e", "c", "1")
        reach(0)
        let kept = changes(state.press("1"))
        #expect(kept == [.keep(Self.article, from: source)])
        let effects = state.update(.stored(.kept(source.id, ReadingState(id: RowID(7)))))
        let change = LibraryChange.correct(
            RowID(7), [Correction(.notName(.mention), at: anchor("Anna Lindqvist"))])
        #expect(changes(effects).contains(change))
    }

    @Test mutating func `names are offered as one types, those of the library too`() {
        keep()
        state.press("e", "c", "3")
        #expect(rows.contains("Tomas Okafor") && !rows.contains("Anna Lindqvist"))
        let effects = state.press("m", "a", "r")
        #expect(
            effects.contains { if case .start(let request) = $0 { request.work == .ask(.named("mar")) } else { false } }
        )
        let maria = LibraryEntity(
            id: RowID(3), kind: .person, name: "Maria Berg", articles: 5, mentions: 9, quotes: 1)
        _ = state.update(.answered(.named("mar", [maria])))
        #expect(rows == ["Maria Berg", "Tomas Okafor", "mar"] || rows.first == "Maria Berg")
        state.press("enter")
        reach(2)
        let change = LibraryChange.correct(
            RowID(7),
            [Correction(.same(EntityName("Maria Berg", .person), .article), at: anchor("Anna Lindqvist"))])
        #expect(changes(state.press("2")) == [change])
    }

    @Test mutating func `what has been decided is shown, told, and taken back by the key for it`() {
        keep()
        let correction = Correction(.kind(.place, .article), at: anchor("Anna Lindqvist"))
        let change = LibraryChange.correct(RowID(7), [correction])
        let corrections = Corrections([Corrections.Kept(id: 4, correction)])
        let article = CorrectedArticle(
            id: RowID(7), corrections: corrections, published: Self.article.published, row: nil)
        _ = state.update(.stored(.corrected(change, Decided(ids: [4], article: article, rules: []))))
        #expect(state.reading?.annotation.entities.first { $0.name == "Anna Lindqvist" }?.kind == .place)
        #expect(state.notice?.text == "Put right: “Anna Lindqvist” is a place in this article. U takes it back.")
        #expect(changes(state.press("U")) == [.takeBack([4])])
        let back = CorrectedArticle(
            id: RowID(7), corrections: Corrections(), published: Self.article.published, row: nil)
        _ = state.update(.stored(.takenBack(.takeBack([4]), [], Decided(article: back, rules: []))))
        #expect(state.reading?.annotation == HarbourArticle.annotation)
    }

    @Test mutating func `a date is typed, and what is none stays to be mended`() {
        keep()
        state.press("t", "c")
        let row = rows.firstIndex(of: "The date means …").map { "\($0 + 1)" }
        state.press(row ?? "")
        for letter in "soon" { state.press("\(letter)") }
        #expect(changes(state.press("enter")) == [])
        guard case .prompt(let prompt) = state.overlay else {
            Issue.record("the line is gone")
            return
        }
        #expect(prompt.error?.message.hasPrefix("This is no date") == true)
        for _ in 0..<4 { state.press("backspace") }
        for letter in "2020-10-05" { state.press("\(letter)") }
        let value = DateValue("2020-10-05")
        #expect(
            changes(state.press("enter")) == [
                .correct(
                    RowID(7),
                    [
                        Correction(
                            .date(value ?? DateValue(days: CalendarDay(number: 0)...CalendarDay(number: 0))),
                            at: anchor("Monday"))
                    ])
            ])
    }

    @Test mutating func `nothing is put right where nothing is kept`() {
        var state = AppState(size: Size(columns: 80, rows: 24), sources: [source])
        _ = state.start()
        state.press("c")
        #expect(state.notice?.text.contains("there is none") == true)
    }

    @Test mutating func `what is selected is made a name or a statement, or the right words of one`() {
        keep()
        state.press("V", "w", "c")
        #expect(rows == ["A name that nobody found …", "A statement that nobody found …"])
        state.press("1", "4")
        reach(3)
        #expect(rows == ["These words", "In this article", "Everywhere, always"])
        let name = Correction(.name(EntityName("Harbour bridge", .other)), at: anchor("Harbour bridge"))
        #expect(changes(state.press("1")) == [.correct(RowID(7), [name])])
        // From the title of office into the name.
        state.press("e", "V", "w", "w", "c")
        #expect(rows.last == "Wider or narrower …")
        let wider = Correction(.span(anchor("Mayor Anna Lindqvist")), at: anchor("Anna Lindqvist"))
        #expect(changes(state.press("3")) == [.correct(RowID(7), [wider])])
    }

    @Test mutating func `the language of the article is chosen by its name`() {
        keep()
        state.press(":")
        for letter in "article is written" { state.press(letter == " " ? "space" : "\(letter)") }
        state.press("enter")
        for letter in "german" { state.press("\(letter)") }
        #expect(rows.first == "German")
        #expect(changes(state.press("enter")) == [.correct(RowID(7), [Correction(.language("de"), at: nil)])])
    }

    @Test mutating func `an article that is given a language is annotated anew`() {
        keep()
        let correction = Correction(.language("de"), at: nil)
        let article = CorrectedArticle(
            id: RowID(7), corrections: Corrections([Corrections.Kept(id: 4, correction)]),
            published: Self.article.published, row: nil)
        let change = LibraryChange.correct(RowID(7), [correction])
        _ = state.update(.stored(.corrected(change, Decided(ids: [4], article: article, rules: []))))
        #expect(state.reading?.article.language == "de" && state.reading?.article.isLanguageGiven == true)
        #expect(state.reading?.isComplete == false)
        #expect(state.notice?.text == "Put right: the article is in German. U takes it back.")
    }

    @Test func `two names of the library are said to be two`() {
        let entity = LibraryEntity(id: RowID(3), kind: .person, name: "Anna Ek", articles: 5, mentions: 9, quotes: 1)
        var desk = CorrectionDesk()
        _ = desk.menu(CorrectionTarget(entity), nil)
        guard case .pick(let picker) = desk.begin(.apart, nil).first else {
            Issue.record("nothing is asked")
            return
        }
        #expect(picker.label == "“Anna Ek” is not the same as")
        let other = EntityName("Anna Eklund", .person)
        #expect(desk.take(.entity(other), nil) == [.change(.rule(.two(EntityName("Anna Ek", .person), other)))])
    }
}
