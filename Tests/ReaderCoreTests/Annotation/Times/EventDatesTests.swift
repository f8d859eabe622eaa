import ReaderModel
import ReaderTimes
import Testing

/// Several dates in a sentence, hours and habits, and where what is said begins.
struct EventDatesTests {
    private func lines(_ text: String) throws -> [String] {
        try TimesReading.events(text).filter { $0.confidence >= Event.leastShown }.map { event in
            let days = event.interval.map {
                $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)…\($0.upperBound)"
            }
            return "\(days ?? "?") \(event.text)"
        }
    }

    @Test(arguments: [
        (
            "Kestrel mended the hull two weeks ago as part of its June Patch Tuesday work.",
            ["2018-06-18 Kestrel mended the hull two weeks ago as part of its June Patch Tuesday work"]
        ),
        (
            "Harbour dues slid from about $40 on May 4 to a low of $12 on June 6.",
            ["2018-05-04 Harbour dues slid from about $40 on May 4 to a low of $12 on June 6"]
        ),
        (
            "The ferry set sail from Lund four days ago and was seen near Oslo on Saturday.",
            [
                "2018-06-28 The ferry set sail from Lund four days ago",
                "2018-06-30 The ferry was seen near Oslo on Saturday",
            ]
        ),
        (
            "In May 2016 they moved to Lund at the wish of the guild and they have worked in Oslo since 2017.",
            [
                "2016-05-01…2016-05-31 In May 2016 they moved to Lund at the wish of the guild",
                "2017-01-01…2018-07-02 they have worked in Oslo since 2017",
            ]
        ),
        (
            "The guild learned of the leak on May 15, and four days later hired a diver.",
            [
                "2018-05-15 The guild learned of the leak on May 15",
                "2018-05-19 The guild four days later hired a diver",
            ]
        ),
        ("The piers grew in the 1960s and 1970s.", ["1960-01-01…1979-12-31 The piers grew in the 1960s and 1970s"]),
        (
            "The fair was held on May 21 and 22.", ["2018-05-21…2018-05-22 The fair was held on May 21 and 22"]
        ),
        // What is listed has its own day each.
        (
            "The town opened a pier in 2010 and a pool in 2012.",
            ["2010-01-01…2010-12-31 The town opened a pier in 2010", "2012-01-01…2012-12-31 a pool in 2012"]
        ),
    ])
    func `a clause with several dates is told once, and each verb has its own`(text: String, lines: [String]) throws {
        #expect(try self.lines(text) == lines)
    }

    @Test(arguments: [
        "Sailors can call the office between 9 a.m. and 5 p.m. Monday through Friday.",
        "The mackerel season usually starts in early August.",
        "The lamp room was swept by the keeper at 2 a.m.",
        "The cat was seen on the quay before noon.",
    ])
    func `opening hours, habits and hours of no day are no events`(text: String) throws {
        #expect(try lines(text) == [])
    }

    @Test
    func `a perfect before its infinitives lasts to publication`() throws {
        let event = try #require(
            try TimesReading.events("Kestrel has spent $2 million to help sailors since 2011.").first)
        #expect(event.interval?.lowerBound == CalendarDay(iso: "2011-01-01"))
        #expect(event.interval?.upperBound == TimesReading.monday)
    }

    @Test(arguments: [
        ("Berg said that this year it plans to invest more.", "this year it plans to invest more"),
        (
            "Anna Berg said this year alone, over 150 boats have been lost.",
            "this year alone, over 150 boats have been lost"
        ),
        ("The coast guard said five sailors went missing on Sunday.", "five sailors went missing on Sunday"),
        (
            "Olaf Berg said two boats, one barn and at least eight nets were lost on Sunday.",
            "two boats, one barn and at least eight nets were lost on Sunday"
        ),
        (
            "She said Lund Hall, a house near the quay, was still shut on Saturday.",
            "Lund Hall was still shut on Saturday"
        ),
        (
            "Olaf Berg, best known for his part in \"The Last Ferry,\" died Friday after a brief illness.",
            "Olaf Berg died Friday after a brief illness"
        ),
        (
            "The guild signed (in 2017, a clerk's note) a treaty with Lund.",
            "The guild signed (in 2017, a clerk's note) a treaty with Lund"
        ),
        ("Some 1, 500 sailors were sent home on Sunday.", "Some 1, 500 sailors were sent home on Sunday"),
    ])
    func `who says so is no part of what is said, and what is said is whole`(text: String, line: String) throws {
        let events = try TimesReading.events(text)
        #expect(events.contains { $0.text == line }, "\(events.map(\.text))")
    }

    @Test(arguments: [
        (
            "A film of oil was seen near the site of Friday's shipwreck off Lund.",
            "2018-06-29 Friday's shipwreck off Lund"
        ),
        (
            "Crews are ending the search for a sailor missing since Sunday off Lund.",
            "2018-07-01 a sailor missing since Sunday off Lund"
        ),
        (
            "Half of the coast has run dry, according to a notice by the guild last week.",
            "2018-06-25…2018-07-01 a notice by the guild last week"
        ),
        (
            "It comes after flooding last month near Lund killed dozens of sheep.",
            "2018-06-01…2018-06-30 flooding last month near Lund killed dozens of sheep"
        ),
        (
            "The town is a mile from the place where a fire in March reached the quay.",
            "2018-03-01…2018-03-31 a fire in March reached the quay"
        ),
        (
            "Kestrel widened the search and rescue tool it launched last year.",
            "2017-01-01…2017-12-31 the search and rescue tool it launched last year"
        ),
        (
            "They should undo a 2013 decision that moved the harbour dues to Lund.",
            "2013-01-01…2013-12-31 a 2013 decision that moved the harbour dues to Lund"
        ),
        (
            "They pointed to a 2013 bill in which the town raised the dues.",
            "2013-01-01…2013-12-31 a 2013 bill in which the town raised the dues"
        ),
        (
            "A new study by Kestrel released Friday is trying to find out.",
            "2018-06-29 A new study by Kestrel released Friday"
        ),
        (
            "A sailor died in Lund after a rope broke his neck in May.",
            "2018-05-01…2018-05-31 A sailor died in Lund after a rope broke his neck in May"
        ),
        (
            "Twelve people died, including two cooks, when a ferry sank near Lund on Sunday.",
            "2018-07-01 Twelve people died, including two cooks, when a ferry sank near Lund on Sunday"
        ),
        (
            "In May, a sailor lost his life after getting caught in a net.",
            "2018-05-01…2018-05-31 In May, a sailor lost his life after getting caught in a net"
        ),
        (
            "In central Norway, crews set up lines on Sunday around the harbour.",
            "2018-07-01 crews set up lines on Sunday around the harbour"
        ),
    ])
    func `a date tells of its noun, and what came of it is told with it`(text: String, line: String) throws {
        let lines = try lines(text)
        #expect(lines.contains(line), "\(lines)")
    }
}
