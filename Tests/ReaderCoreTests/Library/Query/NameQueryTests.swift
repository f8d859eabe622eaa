import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Who is meant by a name in a query.
struct NameQueryTests {
    private static let today = CalendarDay(number: 17_720)

    private let store: AnnotatedLibrary

    /// Sanders is called by her surname in one article only; another Sanders is a namesake.
    init() throws {
        store = try AnnotatedLibrary()
        let named = try store.article("Sarah Huckabee Sanders said yes.", day: "2018-07-01", title: "Full name")
        let short = try store.article("Sanders said no.", day: "2018-07-02", title: "Surname")
        let other = try store.article("Bernie Sanders said maybe.", day: "2018-07-03", title: "Namesake")
        let place = try store.article("Sandersville said nothing.", day: "2018-07-04", title: "Town")
        let sarah = try store.entity("Sarah Huckabee Sanders", names: ["Sanders", "Sarah Sanders"])
        let bernie = try store.entity("Bernie Sanders")
        let town = try store.entity("Sandersville", .place)
        try store.mention(sarah, "Sarah Huckabee Sanders", in: named)
        try store.mention(sarah, "Sanders", in: short)
        try store.mention(bernie, "Bernie Sanders", in: other)
        try store.mention(town, "Sandersville", in: place)
        try store.quote("yes", in: named, by: sarah)
        try store.quote("no", in: short, by: sarah)
        try store.quote("maybe", in: other, by: bernie)
    }

    @Test(arguments: [
        ("said-by:Sanders", "Namesake Surname Full name"),
        ("said-by:\"Sarah Sanders\"", "Surname Full name"),
        ("said-by:\"huckabee sanders\"", "Surname Full name"),
        ("said-by:bernie", "Namesake"),
        ("said-by:sand*", "Namesake Surname Full name"),
        ("said-by:anders", ""),
        ("entity:sanders", "Namesake Surname Full name"),
        ("entity:sanders*", "Town Namesake Surname Full name"),
        ("place:sanders*", "Town"),
    ])
    func `a name is found by any of its words`(query: String, titles: String) throws {
        let ids = try store.library.articleIDs(matching: Query.parse(query), sort: .newest, today: Self.today)
        #expect(try store.library.rows(ids).compactMap(\.title).joined(separator: " ") == titles)
    }

    @Test func `a name that nobody has any more is not found`() throws {
        try store.library.write { database in
            try database.execute(sql: "DELETE FROM entityName WHERE name IN ('sarah sanders', 'sanders')")
        }
        let found = { (query: String) in
            try store.library.count(matching: Query.parse(query), today: Self.today)
        }
        #expect(try found("said-by:\"sarah sanders\"") == 0)
        #expect(try found("said-by:sanders") == 3)
    }

    @Test func `an older library learns the words of the names it has`() throws {
        let words = { try store.library.read { try Row.fetchAll($0, sql: "SELECT * FROM entityWord ORDER BY 1, 2") } }
        let before = try words()
        #expect(before.count == 3)
        try store.library.write { database in
            try database.execute(
                sql: """
                    DROP TABLE entityWord;
                    DROP TRIGGER entityNameAdd;
                    DROP TRIGGER entityNameRemove;
                    CREATE INDEX mentionDescribed ON mention(entity, sortedAt) WHERE description IS NOT NULL;
                    """)
            try database.execute(sql: LibrarySchema.nameWords)
        }
        #expect(try words() == before)
    }
}
