import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderJoining
@testable import ReaderLibrary
@testable import ReaderModel

/// Each line is an article; brackets hold the name that is looked for, and how many entities it is in the library.
struct JoinTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let kind: Entity.Kind
        /// The articles of each entity, by their numbers from 1 in the order in which they are annotated.
        let entities: [[Int]]
        let articles: [String]

        init(_ name: String, _ kind: Entity.Kind = .person, is entities: [[Int]], _ articles: String...) {
            (self.name, self.kind, self.entities, self.articles) = (name, kind, entities, articles)
        }

        var testDescription: String { "\(name): \(articles.joined(separator: " / "))" }
    }

    /// Which articles each entity with such a name is in.
    static func entities(_ test: Case) throws -> [[Int]] {
        let store = try TemporaryLibrary()
        for (number, text) in test.articles.enumerated() {
            let id = try store.keep(text, title: "Article \(number)", url: "https://example.org/\(number)").id
            try StoreAnnotationTests.annotate(store, id)
        }
        try LibraryDump.expectExactCounters(store.library)
        let rows = try store.library.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT mention.entity, article FROM entityName JOIN entity ON entity.id = entityName.entity
                    JOIN mention ON mention.entity = entity.id
                    WHERE entityName.name = ? AND kind = ? ORDER BY article
                    """, arguments: [FoldedName.of(test.name), test.kind.rawValue])
        }
        var found: [(id: Int64, articles: [Int])] = []
        for row in rows {
            if let index = found.firstIndex(where: { $0.id == row[0] }) {
                found[index].articles.append(row[1])
            } else {
                found.append((row[0], [row[1]]))
            }
        }
        return found.map(\.articles)
    }

    static let people = [
        Case("Maria Keller", is: [[1, 2]], "Maria Keller spoke in Bern.", "On Monday Maria Keller left for Oslo."),
        Case(
            "Kim Jong Un", is: [[1, 2]], "Kim Jong Un spoke to the army.", "The visit of Kim Jong-un ended on Friday."),
        Case("Lech Walesa", is: [[1, 2]], "Lech Wałęsa spoke in Gdansk.", "A film on Lech Walesa was shown."),
        Case(
            "Anna Berg", is: [[1, 2]], "Dr. Anna Berg spoke in Bern.",
            "Professor Anna Berg, a physicist, left on Friday."),
        Case(
            "Bashar Assad", is: [[1, 2]], "Bashar al-Assad spoke in Damascus.", "Bashar Assad left Damascus on Friday."),
        // The same office in other words, and an office with what goes with it.
        Case(
            "Jane Doe", is: [[1, 2]], "Senator Jane Doe voted against it.",
            "Jane Doe, a lawmaker from Ohio, voted for it."),
        Case(
            "Jane Doe", is: [[1, 2]], "Senator Jane Doe voted against it.", "Jane Doe, a lawyer, was elected in May."),
        Case(
            "John Marsh", is: [[1, 2]], "Senator John Marsh spoke on Friday.",
            "John Marsh, a former footballer, spoke on Friday."),
        Case(
            "Ivan Petrov", is: [[1, 2]], "Russian economist Ivan Petrov spoke.",
            "Ivan Petrov, a Russian historian, agreed."),
        Case(
            "Andrew Muir", is: [[1, 2]], "Scottish golfer Andrew Muir won.",
            "British golfer Andrew Muir lost on Friday."),
        Case(
            "Roberto Luna", is: [[1, 2]], "Belgian coach Roberto Luna left.", "Portuguese coach Roberto Luna was hired."
        ),
        Case("Donald Trump", is: [[1, 2]], "Donald J. Trump spoke.", "Donald Trump spoke in Ohio."),
        Case("JK Rowling", is: [[1, 2]], "J. K. Rowling wrote a book.", "The author J.K. Rowling spoke in London."),
        Case(
            "Francis", is: [[1, 2]], "Pope Francis spoke in Rome.", "In Lisbon Pope Francis met the mayor."),
        // A state has one president at a time.
        Case(
            "Keller", is: [[1, 2]], "President Keller spoke in Bern.", "On Sunday President Keller left for Oslo."),
    ]

    static let namesakes = [
        // A surname alone never joins.
        Case("Smith", is: [[1], [2]], "Mr. Smith spoke in Bern.", "Mr. Smith left for Oslo."),
        Case("Keller", is: [[1], [2]], "Minister Keller spoke in Bern.", "Minister Keller left for Oslo."),
        Case(
            "Keller", is: [[1], [2]], "Vice President Keller spoke in Bern.", "President Keller left for Oslo."),
        Case("Kim", is: [[1], [2]], "President Kim spoke.", "Chairman Kim left on Friday."),
        Case("J. Smith", is: [[1], [2]], "J. Smith won the race.", "J. Smith signed the letter."),
        // Callings that seldom go together.
        Case(
            "John Marsh", is: [[1], [2]], "Senator John Marsh voted against it.",
            "John Marsh, a striker, scored twice in Leeds."),
        Case(
            "David Hale", is: [[1], [2]], "David Hale, a British physicist, died on Friday.",
            "British singer David Hale performed in Leeds."),
        Case(
            "Peter Lang", is: [[1, 3], [2, 4]], "Archbishop Peter Lang spoke in Bern.",
            "The boxer Peter Lang won in Bern.",
            "On Sunday Archbishop Peter Lang prayed.", "Boxer Peter Lang lost in Rome."),
        // Peoples.
        Case(
            "Rashid Khan", is: [[1], [2]], "Indian footballer Rashid Khan signed on Friday.",
            "Afghan footballer Rashid Khan left on Sunday."),
        // Sex.
        Case(
            "Robin Hale", is: [[1], [2]], "The actress Robin Hale won a prize.", "Mr. Robin Hale sang in Leeds."),
        Case("Kim Young", is: [[1], [2]], "Ms. Kim Young spoke on Friday.", "Mr. Kim Young left the room."),
        // Initials and generations.
        Case("George Bush", is: [[1], [2]], "George W. Bush spoke.", "George H. Bush spoke."),
        Case("Donald Trump Jr", is: [[2]], "Donald Trump spoke in Ohio.", "Donald Trump Jr. spoke in Iowa."),
        Case("Donald Trump", is: [[1]], "Donald Trump spoke in Ohio.", "Donald Trump Jr. spoke in Iowa."),
        // Nothing says which of two is meant.
        Case(
            "John Marsh", is: [[1], [2], [3]], "Senator John Marsh spoke.", "John Marsh, a striker, scored twice.",
            "John Marsh died on Friday."),
    ]

    static let others = [
        Case(
            "Linux Kernel", .other, is: [[1, 2]], "Linux Kernel 4.16.3 was released on Monday.",
            "The developers of the Linux Kernel met in Oslo."),
        Case("North Korea", .place, is: [[1, 2]], "He went to North Korea.", "The DPRK said it would not come."),
        Case(
            "United States", .place, is: [[1, 2]], "He went to the U.S. in May.", "He left the United States in June."),
        Case(
            "Helio Energy", .organization, is: [[1, 2]], "Shares of Helio Energy Inc. fell.",
            "Helio Energy said profits rose."),
        Case(
            "World Health Organization", .organization, is: [[1, 2]], "The World Health Organization met in Geneva.",
            "The WHO said cases fell."),
        Case(
            "Supreme Court", .organization, is: [[1], [2]], "The Supreme Court in Delhi agreed.",
            "The Supreme Court in Nairobi ruled on Friday."),
        Case(
            "General Services Administration", .organization, is: [[1, 2, 3]],
            "The General Services Administration met in May.", "The U.S. General Services Administration agreed.",
            "The GSA gave no date."),
        Case(
            "Ministry of Labour", .organization, is: [[1], [2]],
            "Norway voted in May. In Norway the Ministry of Labour agreed.",
            "Sweden voted in May. In Sweden the Ministry of Labour agreed."),
        Case(
            "State Department", .organization, is: [[1, 2]], "The State Department agreed.",
            "Norway voted in May. In Norway the State Department was heard."),
        Case("Paris", .place, is: [[1], [2]], "He was born in Paris, Texas.", "The French government met in Paris."),
        Case(
            "Springfield", .place, is: [[1], [2]], "He lives in Springfield, Illinois.",
            "A fire broke out in Springfield, Missouri."),
        Case(
            "Beirut", .place, is: [[1, 2]], "He flew to Beirut, Lebanon.", "Lebanese police closed a road in Beirut."),
    ]

    /// The first article gives a short name only; those after it say in full who or what goes by it.
    static let short = [
        Case(
            "Anna Lindqvist", is: [[1, 2, 3, 4]], "President Lindqvist spoke in Oslo on Friday.",
            "Anna Lindqvist spoke in Oslo. Lindqvist left on Friday.", "Anna Lindqvist met Lindqvist's party in Bern.",
            "Anna Lindqvist spoke in Bern. Lindqvist left on Sunday."),
        Case(
            "Northern Fisheries Agency", .organization, is: [[1, 2, 3, 4]], "The NFA closed the harbour on Friday.",
            "The Northern Fisheries Agency (NFA) closed the harbour.",
            "The Northern Fisheries Agency (NFA) met in Oslo.", "The Northern Fisheries Agency (NFA) agreed."),
        // Two bear the surname.
        Case(
            "Lindqvist", is: [[1], [2], [3, 4, 5]], "President Lindqvist spoke in Oslo on Friday.",
            "Erik Lindqvist spoke in Rome. Lindqvist left on Sunday.",
            "Anna Lindqvist spoke in Oslo. Lindqvist left on Friday.", "Anna Lindqvist met Lindqvist's party in Bern.",
            "Anna Lindqvist spoke in Bern. Lindqvist left on Sunday."),
        // What the article says speaks against it.
        Case(
            "Lindqvist", is: [[1], [2, 3, 4]], "Mr. Lindqvist spoke in Oslo on Friday.",
            "Ms. Anna Lindqvist spoke in Oslo. Lindqvist left on Friday.", "Ms. Anna Lindqvist met Lindqvist's party.",
            "Ms. Anna Lindqvist spoke in Bern. Lindqvist left on Sunday."),
    ]

    @Test func `the end of a name is short for it, where it is no institution that others have`() {
        #expect(ShortName.mayMean("weekly notes", full: "lindra weekly notes", .organization))
        #expect(!ShortName.mayMean("supreme court", full: "lindra supreme court", .organization))
        #expect(!ShortName.mayMean("lindra weekly", full: "lindra weekly notes", .organization))
    }

    @Test(arguments: short)
    func `a short name joins whom it means nearly everywhere, in whatever order the articles come`(test: Case) throws {
        #expect(try Self.entities(test) == test.entities)
    }

    @Test(arguments: people)
    func `people of one name join where nothing speaks against it`(test: Case) throws {
        #expect(try Self.entities(test) == test.entities)
    }

    @Test(arguments: namesakes)
    func `namesakes and surnames stay apart`(test: Case) throws {
        #expect(try Self.entities(test) == test.entities)
    }

    @Test(arguments: others)
    func `organisations and places join by what they are called and where they are`(test: Case) throws {
        #expect(try Self.entities(test) == test.entities)
    }

    @Test func `an article that is corrected joins anew`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let first = try store.keep("Senator John Marsh spoke.", feed: feed, entry: "1").id
        let second = try store.keep("Senator John Marsh left.", feed: feed, entry: "2").id
        try StoreAnnotationTests.annotate(store, first, second)
        try store.keep("John Marsh, a striker, left.", feed: feed, entry: "2")
        try StoreAnnotationTests.annotate(store, second)
        let articles = try store.library.read {
            try Int.fetchAll($0, sql: "SELECT articles FROM entity WHERE name = 'John Marsh'")
        }
        #expect(articles == [1, 1])
        try LibraryDump.expectExactCounters(store.library)
    }
}
