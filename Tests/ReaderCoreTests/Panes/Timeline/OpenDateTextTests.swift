import Testing

@testable import ReaderPanes

struct OpenDateTextTests {
    @Test(arguments: [
        ("XXXX-12-10", "10 December, year unknown"), ("XXXX-03", "March, year unknown"),
        ("XXXX-SU", "summer, year unknown"), ("XXXX-Q3", "third quarter, year unknown"),
        ("XXXX-WXX-1", "a Monday, which one is not known"), ("P3D", "3 days"), ("P1Y", "1 year"),
        ("PT90M", "90 minutes"),
        ("P2.5Y", "2.5 years"), ("PXW", "some weeks"), ("PAST_REF", "in the past"),
    ])
    func `what is not known of a date is said in words`(value: String, words: String) {
        #expect(OpenDateText.text(value) == words)
    }

    @Test(arguments: ["2018-07-02", "2018", "XXXX-13-01", "XXXX", "XXXX-WXX-9", "P", "PT", ""])
    func `whole dates and other values have none`(value: String) {
        #expect(OpenDateText.text(value) == nil)
    }

    @Test(arguments: [(0, "day of publication"), (1, "1 day after"), (12, "12 days after"), (-3, "3 days before")])
    func `days from an unknown publication are counted in words`(days: Int, words: String) {
        #expect(DateText.offset(days) == words)
    }
}
