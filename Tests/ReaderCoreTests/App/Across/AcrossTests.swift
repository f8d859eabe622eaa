import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct AcrossTests {
    private let harbour: HarbourLibrary
    private var sitting: LibrarySitting

    init() throws {
        harbour = try HarbourLibrary()
        sitting = try LibrarySitting(harbour.store.library)
    }

    // MARK: - Names

    @Test mutating func `from the library, 2 lists who is in it, the most mentioned first`() throws {
        try sitting.press("2")
        #expect(sitting.state.main == .names(.library))
        #expect(sitting.selected.hasPrefix("Anna Lindqvist Mayor of Gothenburg"))
        #expect(sitting.text.contains("in 40 articles") && sitting.text.contains("Port Authority"))
    }

    @Test mutating func `o goes through the kinds`() throws {
        try sitting.press("2", "o")
        #expect(sitting.text.contains("People") && !sitting.text.contains("Osaka"))
        try sitting.press("o", "o")
        #expect(sitting.selected.hasPrefix("Osaka"))
    }

    @Test mutating func `a filter follows what is typed and esc takes it away`() throws {
        try sitting.press("2", "/")
        try sitting.type("oka")
        #expect(sitting.selected.hasPrefix("Tomas Okafor") && !sitting.text.contains("Lindqvist"))
        try sitting.type("x")
        #expect(sitting.text.contains("has a name that begins with “okax”"))
        try sitting.press("esc")
        #expect(sitting.text.contains("Lindqvist"))
    }

    // MARK: - A page

    @Test mutating func `a name opens its page with everything about it`() throws {
        try sitting.press("2", "enter")
        #expect(sitting.state.main == .page(harbour.anna))
        for words in ["Mayor of Gothenburg", "120 mentions, 40 articles, 40 quotes, 40 dated events", "Articles 40 ›"] {
            #expect(sitting.text.contains(words))
        }
        try sitting.press("G")
        #expect(sitting.text.contains("Seen with") && sitting.selected == "Osaka in 14 articles")
        try sitting.press("enter")
        #expect(sitting.state.main == .page(harbour.osaka))
        try sitting.press("H")
        #expect(sitting.state.main == .page(harbour.anna) && sitting.selected == "Osaka in 14 articles")
    }

    @Test mutating func `the heading of a section opens the whole list`() throws {
        try sitting.press("2", "enter", "enter")
        #expect(sitting.state.main == .mentions(harbour.anna, byArticle: true))
        #expect(sitting.text.contains("Articles with Anna Lindqvist  40 articles"))
        #expect(sitting.selected.contains("Pier 40 of the bridge stands ×3"))
    }

    @Test mutating func `a mention leads into its article and Back returns to the same row`() throws {
        try sitting.press("2", "enter", "j", "j", "j", "j", "j", "j", "enter")
        #expect(sitting.state.main == .mentions(harbour.anna, byArticle: false))
        try sitting.press("j", "j", "j", "j")
        let row = sitting.selected
        try sitting.press("enter")
        #expect(sitting.state.main == .text && sitting.state.reading?.article.title == "Pier 39 of the bridge stands")
        let reading = try #require(sitting.state.reading)
        let cursor = try #require(reading.cursor)
        #expect(reading.article.text[cursor..<cursor + 9] == "Lindqvist")
        try sitting.press("H")
        #expect(sitting.selected == row)
    }

    // MARK: - Quotes

    @Test mutating func `quotes of all articles lead to their places, and are copied with their speaker`() throws {
        try sitting.press("4")
        #expect(sitting.selected.hasPrefix("Anna Lindqvist “Pier 40 stands,”"))
        #expect(sitting.state.update(.pressed(.character("y"))) == [])
        #expect(
            sitting.state.update(.pressed(.character("q")))
                == [.terminal(.copy("“Pier 40 stands,” — Anna Lindqvist, Mayor of Gothenburg"))])
        try sitting.press("j", "enter")
        let reading = try #require(sitting.state.reading)
        let cursor = try #require(reading.cursor)
        #expect(reading.article.text[cursor..<cursor + 16] == "ships would wait")
    }

    @Test mutating func `speakers are listed by how much they say, and lead to what they said`() throws {
        try sitting.press("4", "o")
        #expect(sitting.selected == "Port Authority organisation 40 quotes")
        try sitting.press("/")
        try sitting.type("oka")
        try sitting.press("enter", "enter")
        #expect(sitting.state.main == .quotes(.entity(harbour.tomas)))
        #expect(sitting.text.contains("Quotes by Tomas Okafor  14 quotes"))
        try sitting.press("H")
        #expect(sitting.selected.hasPrefix("Tomas Okafor"))
    }

    @Test mutating func `indirect speech can be left out`() throws {
        try sitting.press("4", "i")
        #expect(!sitting.text.contains("ships would wait") && sitting.text.contains("without indirect speech"))
    }

    // MARK: - Time

    @Test mutating func `the timeline begins at the last event and is gone through to the first`() throws {
        try sitting.press("3")
        #expect(sitting.selected == "16 Feb 2019 Engineer Tomas Okafor left for Osaka")
        #expect(sitting.text.contains("54 events"))
        try sitting.press("g")
        #expect(sitting.selected == "1 Mar 2018 Mayor Anna Lindqvist saw pier 1 of the harbour bridge")
        try sitting.press("G")
        #expect(sitting.selected.hasPrefix("16 Feb 2019"))
    }

    @Test mutating func `months and years are zoomed into`() throws {
        try sitting.press("3", "-")
        #expect(sitting.selected.hasPrefix("Feb 2019"))
        try sitting.press("-")
        #expect(sitting.selected.hasPrefix("2019"))
        try sitting.press("k", "+", "+")
        #expect(sitting.selected == "1 Mar 2018 Mayor Anna Lindqvist saw pier 1 of the harbour bridge")
    }

    @Test mutating func `a date that is typed is gone to`() throws {
        try sitting.press("3", "/")
        try sitting.type("2018-07")
        try sitting.press("enter")
        #expect(sitting.selected.hasPrefix("5 Jul 2018"))
        try sitting.press("/")
        try sitting.type("never")
        try sitting.press("enter")
        #expect(sitting.lines.last?.contains("2018-06-12") == true)
    }

    // MARK: - Everywhere

    @Test mutating func `w leads from an entity of an article to its page, and to the article again`() throws {
        try sitting.press("enter", "w")
        #expect(sitting.state.main == .names(.library))
        try sitting.press("w", "3", "w")
        #expect(sitting.state.main == .timeline(.library))
        try sitting.press("w")
        #expect(sitting.state.main == .timeline(.article))
    }

    @Test mutating func `an empty library says that it has nothing`() throws {
        let store = try AnnotatedLibrary()
        var sitting = try LibrarySitting(store.library)
        try sitting.press("3")
        #expect(sitting.text.contains("No dated events here yet."))
        try sitting.press("4")
        #expect(sitting.text.contains("No quotes here yet."))
        try sitting.press("2")
        #expect(sitting.text.contains("No names yet"))
    }

    @Test mutating func `a star goes to the article of the selected row`() throws {
        try sitting.press("4", "v")
        let newest = try #require(
            harbour.store.library.page(of: .articles(harbour.anna), .first, count: 1).rows[0].article)
        #expect(newest.isStarred && newest.title == "Pier 40 of the bridge stands")
        try sitting.press("v")
        #expect(try harbour.store.library.rows([newest.id])[0].isStarred == false)
    }

    @Test mutating func `no key asks for more than a page`() throws {
        try sitting.press("4")
        for key in ["j", "space", "G", "g", "d", "k"] {
            try sitting.press(key)
            #expect(sitting.requests.count <= 2, "\(key): \(sitting.requests)")
        }
    }
}
