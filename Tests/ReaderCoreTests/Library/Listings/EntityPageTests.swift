import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct EntityPageTests {
    private let store: AnnotatedLibrary
    private let anna: RowID<Entity>
    private let tomas: RowID<Entity>
    private let osaka: RowID<Entity>

    init() throws {
        store = try AnnotatedLibrary()
        anna = try store.entity("Anna Lindqvist", names: ["Lindqvist", "Mayor Lindqvist"])
        tomas = try store.entity("Tomas Okafor")
        osaka = try store.entity("Osaka", .place)
        for number in 1...4 {
            let article = try store.article(
                "Lindqvist and Okafor met in Osaka. “Good \(number),” Okafor said of Lindqvist.",
                day: "2020-10-0\(number)")
            try store.mention(anna, "Lindqvist", in: article)
            if number > 1 { try store.mention(tomas, "Okafor", in: article) }
            if number > 2 { try store.mention(osaka, "Osaka", in: article) }
            try store.quote("“Good \(number),”", in: article, by: tomas, about: [anna])
            try store.event(
                "Lindqvist and Okafor met in Osaka", on: "2020-10-0\(number)", in: article, of: [anna, tomas])
        }
    }

    private var today: CalendarDay { CalendarDay(iso: "2020-10-03") ?? CalendarDay(number: 0) }

    private func page(_ id: RowID<Entity>, count: Int = 3) throws -> EntityPage {
        try #require(try store.library.entityPage(id, count: count, today: today))
    }

    @Test func `a name is written as the text writes it, however long ago`() throws {
        let states = try store.entity("United States", .place, names: ["usa"])
        let old = try store.article("He flew to the USA again.", day: "2001-01-01")
        try store.mention(states, "the USA", in: old)
        for number in 0..<45 {
            let article = try store.article("The United States, part \(number).", day: "2020-01-01")
            try store.mention(states, "United States", in: article)
        }
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE mention SET names = json_array('usa') WHERE article = ?", arguments: [old])
        }
        #expect(try page(states).names == ["USA"])
    }

    @Test func `a page has the beginning of every list`() throws {
        let page = try page(anna)
        #expect(page.entity.name == "Anna Lindqvist")
        #expect(Set(page.names) == ["Lindqvist", "Mayor Lindqvist"])
        #expect(page.articles.count == 3 && page.mentions.count == 3 && page.quotesBy.isEmpty)
        #expect(page.quotesAbout == 4 && page.about.first?.words == "Tomas Okafor: “Good 4,”")
        #expect(try self.page(tomas).quotesBy.count == 3 && self.page(tomas).entity.quotes == 4)
    }

    @Test func `the events up to today come before those ahead`() throws {
        let page = try page(anna, count: 3)
        #expect(page.events.map { String($0.words.prefix(10)) } == ["2020-10-01", "2020-10-02", "2020-10-03"])
        #expect(page.days.total == 4)
        let few = try store.library.entityPage(anna, count: 3, today: try #require(CalendarDay(iso: "2020-10-01")))
        #expect(few?.events.map { String($0.words.prefix(10)) } == ["2020-10-01", "2020-10-02", "2020-10-03"])
    }

    @Test func `those seen with somebody are counted by article`() throws {
        #expect(try page(anna).companions.map(\.entity.name) == ["Tomas Okafor", "Osaka"])
        #expect(try page(anna).companions.map(\.articles) == [3, 2])
    }

    @Test func `an entity that is gone has no page`() throws {
        #expect(try store.library.entityPage(RowID(99), count: 3, today: today) == nil)
    }

    @Test func `an article's entity is found by its places, else by its name`() throws {
        let other = try store.entity("Anna Lindqvist", mentions: 50)
        let article = try store.article("Once Anna Lindqvist came.", day: "2021-01-01")
        try store.mention(anna, "Anna Lindqvist", in: article)
        let places = [5..<19]
        let library = store.library
        #expect(try library.counterpart(of: "Anna Lindqvist", .person, in: article, places: places)?.id == anna)
        #expect(try library.counterpart(of: "ANNA LINDQVIST", .person, in: nil, places: places)?.id == other)
        #expect(try library.counterpart(of: "Anna Lindqvist", .place, in: nil, places: []) == nil)
    }
}
