import Testing

@testable import ReaderPanes

struct DateTextTests {
    @Test(arguments: [
        (0, "published"), (1, "a day later"), (3, "3 days later"), (-1, "a day before"), (-10, "10 days before"),
    ])
    func `days from an unknown publication are said in words`(days: Int, words: String) {
        #expect(DateText.offset(days) == words)
    }

    @Test(arguments: [
        ("XXXX-12-10", "10 Dec, of which year is not said"), ("XXXX-05", "May, of which year is not said"),
        ("XXXX-WXX-2", "Tue, of which week is not said"), ("XXXX-WXX-WE", "a week that is not said"),
        ("2018-07-05", nil), ("P3D", nil), ("XXXX-13-01", nil), ("XXXX", nil),
    ])
    func `a date without its year is said in words`(value: String, words: String?) {
        #expect(DateText.open(value) == words)
    }
}
