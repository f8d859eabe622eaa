import Testing

@testable import ReaderPanes

struct FuzzyMatchTests {
    @Test(
        arguments: [
            ("Next quote", "nq", true), ("Next quote", "qn", false), ("Next quote", "NEXT", true), ("x", "", true),
        ])
    func `letters match in order`(name: String, typed: String, matches: Bool) {
        #expect((FuzzyMatch.score(name, typed) != nil) == matches)
    }

    @Test(
        arguments: [
            ("Lech Wałęsa", "walesa", true), ("Şirin Öztürk", "sirin o", true), ("Walesa", "wałę", true),
            ("Café U.S.", "cafe", true), ("Anna", "anne", false), ("Anna", "-", false), ("東京", "東", true),
        ])
    func `a name is found by its letters whatever their case and accents`(name: String, typed: String, holds: Bool) {
        #expect(FuzzyMatch.contains(name, typed) == holds)
    }

    @Test func `beginnings of words count for more`() throws {
        let words = try #require(FuzzyMatch.score("Next quote", "nq"))
        let inner = try #require(FuzzyMatch.score("Unique", "nq"))
        #expect(words > inner)
    }
}
