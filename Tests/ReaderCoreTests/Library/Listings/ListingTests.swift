import Foundation
import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct ListingTests {
    private let store: AnnotatedLibrary
    private let anna: RowID<Entity>
    private let tomas: RowID<Entity>

    init() throws {
        store = try AnnotatedLibrary()
        anna = try store.entity("Anna Lindqvist", mentions: 9, names: ["Lindqvist"])
        tomas = try store.entity("Tomas Okafor", mentions: 4)
    }

    /// Three articles of two days; Anna speaks in each.
    private func fill() throws {
        for (number, day) in ["2020-10-12", "2020-10-13", "2020-10-13"].enumerated() {
            let article = try store.article(
                """
                Mayor Anna Lindqvist opened bridge \(number).

                “Wait \(number),” Lindqvist said. “Cross \(number).” It was built in 19\(number)0.
                """, day: day, title: "Bridge \(number)")
            try store.mention(anna, "Lindqvist", in: article)
            try store.quote("“Wait \(number),”", in: article, by: anna, about: [tomas])
            try store.quote("“Cross \(number).”", in: article, by: anna, kind: .indirect)
            try store.event("It was built in 19\(number)0", on: "19\(number)0-01-01", in: article, of: [anna])
            try store.event("Mayor Anna Lindqvist opened bridge \(number)", on: day, in: article, of: [anna, tomas])
        }
    }

    /// The same rows whatever the size of the page and the end one begins from.
    private func expect(
        _ listing: Listing, _ wanted: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for count in [1, 2, 3, 100] {
            for backwards in [false, true] {
                let rows = try store.library.all(listing, count: count, backwards: backwards).map(\.words)
                #expect(rows == wanted, "pages of \(count), backwards: \(backwards)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test func `articles of an entity are read page by page, the newest first`() throws {
        try fill()
        try expect(.articles(anna), ["Bridge 2 2", "Bridge 1 2", "Bridge 0 2"])
        try expect(.articles(tomas), [])
    }

    @Test func `mentions stand in context, in each article in the order of its text`() throws {
        try fill()
        try expect(
            .mentions(anna),
            [2, 1, 0].flatMap { number in
                [
                    "Mayor Anna [Lindqvist] opened bridge \(number).",
                    "“Wait \(number),” [Lindqvist] said. “Cross \(number).” It was built in 19\(number)0.",
                ]
            })
    }

    @Test func `quotes stand by article, in each in the order of its text`() throws {
        try fill()
        let both = [2, 1, 0].flatMap { ["Anna Lindqvist: “Wait \($0),”", "Anna Lindqvist: “Cross \($0).”"] }
        try expect(.quotes(.everyone, withIndirect: true), both)
        try expect(.quotes(.by(anna), withIndirect: true), both)
        try expect(.quotes(.by(anna), withIndirect: false), [both[0], both[2], both[4]])
        try expect(.quotes(.about(tomas), withIndirect: true), [both[0], both[2], both[4]])
        try expect(.quotes(.by(tomas), withIndirect: true), [])
    }

    @Test func `a speaker without a name is called by the words of the text`() throws {
        let article = try store.article("“It is late,” an official said.", day: "2020-10-12")
        try store.quote("“It is late,”", in: article, called: "an official")
        try expect(.quotes(.everyone, withIndirect: true), ["an official: “It is late,”"])
    }

    @Test func `speakers are counted, whatever comes and goes`() throws {
        try fill()
        let article = try store.article("“It is late,” Okafor said.", day: "2020-10-14")
        try store.quote("“It is late,”", in: article, by: tomas)
        try store.mention(tomas, "Okafor", in: article)
        try expect(.speakers, ["Anna Lindqvist", "Tomas Okafor"])
        #expect(try counts() == [6, 1])
        try store.library.write { try $0.execute(sql: "UPDATE quote SET speaker = ?", arguments: [tomas]) }
        try expect(.speakers, ["Tomas Okafor"])
        #expect(try counts() == [7])
        try store.library.write { try $0.execute(sql: "DELETE FROM article WHERE id <> ?", arguments: [article]) }
        #expect(try counts() == [1])
    }

    private func counts() throws -> [Int] {
        try store.library.all(.speakers, count: 10).map {
            if case .entity(let entity) = $0 { entity.quotes } else { 0 }
        }
    }

    @Test func `events stand in the order of when, of all and of one`() throws {
        try fill()
        let wanted = [
            "1900-01-01 It was built in 1900", "1910-01-01 It was built in 1910", "1920-01-01 It was built in 1920",
            "2020-10-12 Mayor Anna Lindqvist opened bridge 0", "2020-10-13 Mayor Anna Lindqvist opened bridge 1",
            "2020-10-13 Mayor Anna Lindqvist opened bridge 2",
        ]
        try expect(.events(nil), wanted)
        try expect(.events(anna), wanted)
        try expect(.events(tomas), Array(wanted[3...]))
    }

    @Test func `a page begins at a day and can be gone on from both ways`() throws {
        try fill()
        for listing in [Listing.events(nil), .events(anna)] {
            let day = try #require(CalendarDay(iso: "1911-05-01"))
            let page = try store.library.page(of: listing, listing.start(of: day), count: 1)
            #expect(page.rows.map(\.words) == ["1920-01-01 It was built in 1920"])
            let before = try store.library.page(of: listing, .before(try #require(page.before)), count: 1)
            #expect(before.rows.map(\.words) == ["1910-01-01 It was built in 1910"])
            let after = try store.library.page(of: listing, .after(try #require(page.after)), count: 1)
            #expect(after.rows.map(\.words) == ["2020-10-12 Mayor Anna Lindqvist opened bridge 0"])
        }
    }

    @Test func `days are counted for all and for one`() throws {
        try fill()
        for entity in [nil, anna] {
            let counts = try store.library.dayCounts(of: entity)
            #expect(counts.total == 6)
            let (from, to) = try (#require(CalendarDay(iso: "1905-01-01")), #require(CalendarDay(iso: "2020-10-12")))
            #expect(counts.count(in: from...to) == 3)
            #expect(counts.first == CalendarDay(iso: "1900-01-01") && counts.last == CalendarDay(iso: "2020-10-13"))
        }
        try store.library.write { try $0.execute(sql: "DELETE FROM article") }
        #expect(try store.library.dayCounts(of: nil).isEmpty)
    }

    @Test func `entities are listed by kind or all together, the most mentioned first`() throws {
        for number in 1...5 { try store.entity("Place \(number)", .place, mentions: number) }
        try expect(.entities(.person), ["Anna Lindqvist", "Tomas Okafor"])
        try expect(
            .entities(nil),
            ["Anna Lindqvist", "Place 5", "Place 4", "Tomas Okafor", "Place 3", "Place 2", "Place 1"])
    }

    @Test func `a name is found by the beginning of any name it goes by`() throws {
        func names(_ typed: String) throws -> [String] {
            try store.library.page(of: .named(typed, speakersOnly: false), .first, count: 10).rows.map(\.words)
        }
        #expect(try names("lin") == ["Anna Lindqvist"])
        #expect(try names("Anna L") == ["Anna Lindqvist"])
        #expect(try names("x") == [])
        #expect(try names("") == ["Anna Lindqvist", "Tomas Okafor"])
        for number in 1...1_100 { try store.entity("Tom \(number)", mentions: number == 1_099 ? 3 : 1) }
        #expect(try names("tom").prefix(2) == ["Tomas Okafor", "Tom 1099"])
    }

    @Test func `texts with damaged places show what there is`() throws {
        let article = try store.article("Brücke", day: "2020-10-12")
        try store.mention(anna, "Brücke", in: article)
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE mention SET places = ?",
                arguments: [PackedRanges.bytes(of: [3..<9, 400..<900])])
        }
        try expect(.mentions(anna), ["Br[cke]", "Brücke[]"])
    }
}
