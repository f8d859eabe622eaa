import LibraryTestSupport
import ReaderCorrections
import ReaderSQLite
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct LibraryViewTests {
    private let harbour: HarbourLibrary
    private var session: LibrarySession

    init() throws {
        harbour = try HarbourLibrary()
        session = try LibrarySession(harbour.store.library)
    }

    // MARK: - Blank panes

    @Test(arguments: ["2", "3", "4"])
    mutating func `a list has nothing to show until its first rows come`(key: String) throws {
        #expect(!session.state.isBlank)
        let pressed = try #require(Key(name: key))
        let effects = session.state.update(.pressed(pressed))
        #expect(session.state.isBlank)
        try session.run(effects)
        #expect(!session.state.isBlank)
        // Rows that have come are shown at once when the list is looked at again, and while more of them are asked for.
        try session.press("1", key, "G")
        #expect(!session.state.isBlank)
    }

    @Test mutating func `what cannot be answered is not waited for`() throws {
        _ = session.state.update(.pressed(.character("2")))
        let question = LibraryQuestion.page(.entities(nil), .first, count: StoredRows.pageRows)
        let failure = Failure("The library cannot be read.", advice: "Run: reader doctor")
        _ = session.state.update(.questionFailed(question, failure))
        #expect(!session.state.isBlank)
    }

    // MARK: - Names

    @Test mutating func `from the library, 2 lists who is in it, the most mentioned first`() throws {
        try session.press("2")
        #expect(session.state.main == .names(.library))
        #expect(session.selected.hasPrefix("Anna Lindqvist Mayor of Gothenburg"))
        #expect(session.text.contains("in 40 articles") && session.text.contains("Port Authority"))
    }

    @Test mutating func `o goes through the kinds`() throws {
        try session.press("2", "o")
        #expect(session.text.contains("People") && !session.text.contains("Osaka"))
        try session.press("o", "o")
        #expect(session.selected.hasPrefix("Osaka"))
    }

    @Test mutating func `a filter follows what is typed and esc takes it away`() throws {
        try session.press("2", "/")
        try session.type("oka")
        #expect(session.selected.hasPrefix("Tomas Okafor") && !session.text.contains("Lindqvist"))
        try session.type("x")
        #expect(session.text.contains("has a name with “okax”"))
        try session.press("esc")
        #expect(session.text.contains("Lindqvist"))
    }

    /// Something has been put right, and the file is other than what is shown.
    private mutating func putRight(_ sql: String) throws {
        try session.library.write { try $0.execute(sql: sql) }
        let decided = Decided(article: nil, rules: [])
        try session.run(session.state.update(.stored(.corrected(.rule(.never("May")), decided))))
    }

    @Test mutating func `what is put right is seen at once in the list that is shown, and the selection stays`() throws
    {
        try session.press("9", "j", "j", "j", "j")
        let selected = session.selected
        #expect(session.text.contains("Pier 40 stands"))
        try putRight("DELETE FROM quote WHERE article = (SELECT max(id) FROM article)")
        #expect(session.selected == selected && !session.text.contains("Pier 40 stands"))
    }

    @Test mutating func `a name that is called otherwise keeps its row, and one that is none goes`() throws {
        try session.press("7", "j")
        let second = session.selected
        try putRight("UPDATE entity SET name = 'Port of Gothenburg' WHERE id = \(harbour.authority.number)")
        #expect(session.selected.hasPrefix("Port of Gothenburg") && second.hasPrefix("Port Authority"))
        try session.press("enter")
        #expect(session.text.contains("Port of Gothenburg"))
        try putRight("UPDATE entity SET name = 'The port' WHERE id = \(harbour.authority.number)")
        #expect(session.text.contains("The port") && session.state.main == .page(harbour.authority))
    }

    @Test
    mutating func `the page of somebody who is called otherwise leads on to who it is, and back to a list that knows`()
        throws
    {
        try session.press("7", "j", "enter")
        try session.library.write { database in
            let name = ["Port of Gothenburg", "port of gothenburg"]
            try database.execute(
                sql: "INSERT INTO entity (name, kind, mentions, articles, quotes) VALUES (?, 'organization', 1, 1, 0)",
                arguments: [name[0]])
            try database.execute(
                sql: "INSERT INTO entityName (entity, name) VALUES (last_insert_rowid(), ?)", arguments: [name[1]])
            try database.execute(sql: "DELETE FROM entity WHERE id = ?", arguments: [harbour.authority])
        }
        let change = LibraryChange.rule(
            .same(EntityName("Port Authority", .organization), as: EntityName("Port of Gothenburg", .organization)))
        try session.run(session.state.update(.stored(.corrected(change, Decided(rules: [])))))
        #expect(
            session.text.contains("Port of Gothenburg") && session.text.contains("organisation · the whole library"))
        try session.press("H")
        #expect(session.text.contains("Anna Lindqvist") && !session.text.contains("Port Authority"))
    }

    @Test mutating func `a timeline is read anew with its days`() throws {
        try session.press("8")
        let before = session.lines[1]
        try putRight("UPDATE eventDensity SET count = count + 1 WHERE day = (SELECT min(day) FROM eventDensity)")
        #expect(before.hasSuffix("54 events") && session.lines[1].hasSuffix("55 events"))
    }

    // MARK: - A page

    @Test mutating func `a name opens its page with everything about it`() throws {
        try session.press("2", "enter")
        #expect(session.state.main == .page(harbour.anna))
        for words in ["Mayor of Gothenburg", "120 mentions, 40 articles, 40 quotes, 40 dated events", "Articles 40 ›"] {
            #expect(session.text.contains(words))
        }
        try session.press("G")
        #expect(session.text.contains("Seen with") && session.selected == "Osaka in 14 articles")
        try session.press("enter")
        #expect(session.state.main == .page(harbour.osaka))
        try session.press("H")
        #expect(session.state.main == .page(harbour.anna) && session.selected == "Osaka in 14 articles")
    }

    @Test mutating func `the heading of a section opens the whole list`() throws {
        try session.press("2", "enter", "enter")
        #expect(session.state.main == .mentions(harbour.anna, byArticle: true))
        #expect(session.text.contains("Articles with Anna Lindqvist  40 articles"))
        #expect(session.selected.contains("Pier 40 of the bridge stands ×3"))
    }

    @Test mutating func `a mention leads into its article and Back returns to the same row`() throws {
        try session.press("2", "enter", "j", "j", "j", "j", "j", "j", "enter")
        #expect(session.state.main == .mentions(harbour.anna, byArticle: false))
        try session.press("j", "j", "j", "j")
        let row = session.selected
        try session.press("enter")
        #expect(session.state.main == .text && session.state.reading?.article.title == "Pier 39 of the bridge stands")
        let reading = try #require(session.state.reading)
        let cursor = try #require(reading.cursor)
        #expect(reading.article.text[cursor..<cursor + 9] == "Lindqvist")
        try session.press("H")
        #expect(session.selected == row)
    }

    // MARK: - Quotes

    @Test mutating func `quotes of all articles lead to their places, and are copied with their speaker`() throws {
        try session.press("4")
        #expect(session.selected.hasPrefix("Anna Lindqvist “Pier 40 stands,”"))
        #expect(session.state.update(.pressed(.character("y"))) == [])
        #expect(
            session.state.update(.pressed(.character("q")))
                == [
                    .terminal(
                        .copy(
                            "“Pier 40 stands,” — Anna Lindqvist, Mayor of Gothenburg. "
                                + "“Pier 40 of the bridge stands”, 15 Feb 2019"))
                ])
        try session.press("j", "enter")
        let reading = try #require(session.state.reading)
        let cursor = try #require(reading.cursor)
        #expect(reading.article.text[cursor..<cursor + 16] == "ships would wait")
    }

    @Test mutating func `speakers are listed by how much they say, and lead to what they said`() throws {
        try session.press("4", "o")
        #expect(session.selected == "Port Authority organisation 40 quotes")
        try session.press("/")
        try session.type("oka")
        try session.press("enter", "enter")
        #expect(session.state.main == .quotes(.entity(harbour.tomas)))
        #expect(session.text.contains("Quotes by Tomas Okafor  14 quotes"))
        try session.press("H")
        #expect(session.selected.hasPrefix("Tomas Okafor"))
    }

    @Test mutating func `indirect speech can be left out`() throws {
        try session.press("4", "i")
        #expect(!session.text.contains("ships would wait") && session.text.contains("without indirect speech"))
    }

    // MARK: - Time

    @Test mutating func `the timeline begins at the last event and is gone through to the first`() throws {
        try session.press("3")
        #expect(session.selected == "16 Feb 2019 Engineer Tomas Okafor left for Osaka")
        #expect(session.text.contains("54 events"))
        try session.press("g")
        #expect(session.selected == "1 Mar 2018 Mayor Anna Lindqvist saw pier 1 of the harbour bridge")
        try session.press("G")
        #expect(session.selected.hasPrefix("16 Feb 2019"))
    }

    @Test mutating func `months and years are zoomed into`() throws {
        try session.press("3", "-")
        #expect(session.selected.hasPrefix("Feb 2019"))
        try session.press("-")
        #expect(session.selected.hasPrefix("2019"))
        try session.press("k", "+", "+")
        #expect(session.selected == "1 Mar 2018 Mayor Anna Lindqvist saw pier 1 of the harbour bridge")
    }

    @Test mutating func `a date that is typed is gone to`() throws {
        try session.press("3", "/")
        try session.type("2018-07")
        try session.press("enter")
        #expect(session.selected.hasPrefix("5 Jul 2018"))
        try session.press("/")
        try session.type("never")
        try session.press("enter")
        #expect(session.text.contains("2018-06-12"))
    }

    // MARK: - Everywhere

    @Test mutating func `w leads from an entity of an article to its page, and to the article again`() throws {
        try session.press("enter", "w")
        #expect(session.state.main == .names(.library))
        try session.press("w", "3", "w")
        #expect(session.state.main == .timeline(.library))
        try session.press("w")
        #expect(session.state.main == .timeline(.article))
    }

    @Test mutating func `an empty library says that it has nothing`() throws {
        let store = try AnnotatedLibrary()
        var session = try LibrarySession(store.library)
        try session.press("3")
        #expect(session.text.contains("No dated events here yet."))
        try session.press("4")
        #expect(session.text.contains("No quotes here yet."))
        try session.press("2")
        #expect(session.text.contains("No names yet"))
    }

    @Test mutating func `a star goes to the article of the selected row`() throws {
        try session.press("4", "v")
        let newest = try #require(
            harbour.store.library.page(of: .articles(harbour.anna), .first, count: 1).rows[0].article)
        #expect(newest.isStarred && newest.title == "Pier 40 of the bridge stands")
        try session.press("v")
        #expect(try harbour.store.library.rows([newest.id])[0].isStarred == false)
    }

    @Test mutating func `no key asks for more than a page`() throws {
        try session.press("4")
        for key in ["j", "space", "G", "g", "d", "k"] {
            try session.press(key)
            #expect(session.requests.count <= 2, "\(key): \(session.requests)")
        }
    }
}
