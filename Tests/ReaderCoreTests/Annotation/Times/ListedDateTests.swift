import ReaderModel
import ReaderTimes
import Testing

/// Dates of lists, headings and things, and clauses that run on behind a date. Published on Tuesday, 3 July 2018.
struct ListedDateTests {
    private func shown(_ text: String) throws -> [String] {
        try TimesReading.events(text).filter { $0.confidence >= Event.leastShown }.map { event in
            "\(event.interval.map { "\($0.lowerBound)" } ?? "?") \(event.text)"
        }
    }

    @Test(arguments: [
        "June 19 – Lund, Harbour Hall June 20 – Oslo, Fjord Park June 23 – Bergen, Mill Theatre",
        "June 19 – Lund, NC @ Harbour Hall", "Ferry losses since: 1975", "Ferries and passengers carried: 1975 - 2014",
        "© 2005-2015 Harbour News, Lund. Copying without leave is forbidden.",
        "She brought out her inner '90s child.", "They bond over their love of early-'80s pop.",
        "He teases his team in spring training.", "It is well above the agency's enacted 2014 budget.",
        "The rate is up from its low of 0.09 last year.", "Data allows shops today to see more.",
        "We wish you a happy and healthy 2019.", "This week's theme: words of the sea",
        "They played 1972’s Mill Street again.", "Banks lend to each other for overnight funds.",
        "Go to the page today and click it.",
    ])
    func `lists, headings and kinds of things are no happenings`(text: String) throws {
        #expect(try shown(text) == [])
    }

    @Test(arguments: [
        ("The bill was passed late March 9.", ["2018-03-09 The bill was passed late March 9"]),
        ("The tour kicks off January 9th in Lund.", ["2019-01-09 The tour kicks off January 9th in Lund"]),
        (
            "Fjord Air halted its flights through 5 October.",
            ["2018-10-05 Fjord Air halted its flights through 5 October"]
        ),
        (
            "The ministry would look into reports of a blast on Sunday.",
            ["2018-07-01 The ministry would look into reports of a blast on Sunday"]
        ),
        ("The boat is rumoured to appear in March.", ["2019-03-01 The boat is rumoured to appear in March"]),
    ])
    func `a day lies ahead or behind as the sentence has it`(text: String, lines: [String]) throws {
        #expect(try shown(text) == lines)
    }

    @Test(arguments: [
        ("Lund ships oil far and wide; in 2015, ten towns bought it.", ["2015-01-01 in 2015, ten towns bought it"]),
        (
            "On Monday, two slicks, close to its last known place, were seen.",
            ["2018-07-02 On Monday, two slicks, close to its last known place, were seen"]
        ),
        (
            "On Monday night his fans insulted, mocked, and harassed her.",
            ["2018-07-02 On Monday night his fans insulted, mocked, and harassed her"]
        ),
        (
            "Some 30 ships from Norway, Denmark, Sweden and Finland searched on Monday.",
            ["2018-07-02 Some 30 ships from Norway, Denmark, Sweden and Finland searched on Monday"]
        ),
        (
            "The team will meet, after the 11.3 release, on August 6th.",
            ["2018-08-06 The team will meet, after the 11.3 release, on August 6th"]
        ),
        ("Founded in 2005, Harbour News is based in Lund.", ["2005-01-01 Harbour News, founded in 2005"]),
        ("17.05 Snow fell in Lund on Monday.", ["2018-07-02 Snow fell in Lund on Monday"]),
    ])
    func `a clause is whole`(text: String, lines: [String]) throws {
        #expect(try shown(text) == lines)
    }
}
