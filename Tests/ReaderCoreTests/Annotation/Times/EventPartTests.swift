import ReaderModel
import ReaderTimes
import Testing

/// What part of a sentence a date tells of, and what it says of whom.
struct EventPartTests {
    private func lines(_ text: String) throws -> [String] {
        try TimesReading.events(text).map { event in
            let days = event.interval.map {
                $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)…\($0.upperBound)"
            }
            return "\(days ?? "?") \(event.text)"
        }
    }

    @Test(arguments: [
        // What is planned, done or meant is said of the noun, and the verb of the sentence tells of another time.
        (
            "Norland accused the guild of trying to stop a new round of harbour talks set to begin on Friday.",
            ["2018-07-06 a new round of harbour talks set to begin on Friday"]
        ),
        (
            "A stone for the sailor killed June 4 still stands at the quay.",
            ["2018-06-04 the sailor killed June 4"]
        ),
        (
            "Berg joined the revolt over plans to row back on what was agreed with Lund last year.",
            ["2017-01-01…2017-12-31 what was agreed with Lund last year"]
        ),
        (
            "The former harbour chief Olaf Berg (pictured together in 2016) said it would be wrong.",
            ["2016-01-01…2016-12-31 Olaf Berg (pictured together in 2016)"]
        ),
        (
            "Anna Lindqvist was quickly named head of the yard Berg co-founded 35 years ago in his shed.",
            ["1983-01-01…1983-12-31 the yard Berg co-founded 35 years ago in his shed"]
        ),
        (
            "Mr Berg's intervention this morning means that every harbour master has spoken out.",
            ["2018-07-02 Mr Berg's intervention this morning"]
        ),
        (
            "The town has made several improvements to the quay including the dedication of docks to Olaf Berg in "
                + "2010, a boat shelter in 2011 and a pool with slides this summer.",
            [
                "2010-01-01…2010-12-31 the dedication of docks to Olaf Berg in 2010",
                "2011-01-01…2011-12-31 a boat shelter in 2011",
                "2018-06-01…2018-08-31 a pool with slides this summer",
            ]
        ),
        (
            "The first item was told at the June 14 meeting.",
            ["2018-06-14 The first item was told at the June 14 meeting"]
        ),
        (
            "The man accused of killing a sailor in 2016 will appear in court on Friday.",
            [
                "2016-01-01…2016-12-31 The man accused of killing a sailor in 2016",
                "2018-07-06 The man accused of killing a sailor in 2016 will appear in court on Friday",
            ]
        ),
        (
            "They protested against a law passed by the guild in May.",
            ["2018-05-01…2018-05-31 a law passed by the guild in May"]
        ),
        ("It follows the death of a sailor on Sunday.", ["2018-07-01 the death of a sailor on Sunday"]),
        // What the sentence itself tells of stays whole.
        (
            "The rules were passed by the guild in May.",
            ["2018-05-01…2018-05-31 The rules were passed by the guild in May"]
        ),
        (
            "It published a report written by Berg on Sunday.",
            ["2018-07-01 It published a report written by Berg on Sunday"]
        ),
        ("The harbour talks are set to begin on Friday.", ["2018-07-06 The harbour talks are set to begin on Friday"]),
        ("The boat killed two on Sunday.", ["2018-07-01 The boat killed two on Sunday"]),
        ("He told the crowd Berg left in May.", ["2018-05-01…2018-05-31 He told the crowd Berg left in May"]),
    ])
    func `a date tells of the part of the sentence it belongs to`(text: String, lines: [String]) throws {
        #expect(try self.lines(text) == lines)
    }

    @Test(arguments: [
        (
            "He was first elected in 1976 and served until May 1983.",
            [
                "1976-01-01…1976-12-31 He was first elected in 1976",
                "1983-05-01…1983-05-31 He served until May 1983",
            ]
        ),
        (
            "Berg took over at the yard in April and the former captain Tove Lind came in as his deputy.",
            ["2018-04-01…2018-04-30 Berg took over at the yard in April"]
        ),
        (
            "Their second fair was on June 6 and the next one will be on July 8.",
            ["2018-06-06 Their second fair was on June 6", "2018-07-08 the next one will be on July 8"]
        ),
        (
            "In 2016 the yard was sold and last year it was shut.",
            [
                "2016-01-01…2016-12-31 In 2016 the yard was sold",
                "2017-01-01…2017-12-31 last year it was shut",
            ]
        ),
        (
            "He has led the guild since June 2016 and plans to leave in 2019.",
            [
                "2016-06-01…2018-07-02 He has led the guild since June 2016",
                "2019-01-01…2019-12-31 He plans to leave in 2019",
            ]
        ),
        // A day before the verbs is the day of both, and a range is one.
        ("On Sunday Berg came and sold the yard.", ["2018-07-01 On Sunday Berg came and sold the yard"]),
        (
            "The yard was shut between May and June and sold.",
            ["2018-05-01…2018-06-30 The yard was shut between May and June"]
        ),
    ])
    func `what stands behind and is told apart from a date before it`(text: String, lines: [String]) throws {
        #expect(try self.lines(text) == lines)
    }

    @Test(arguments: [
        ("OSLO The guild shut the yard on Sunday.", ["2018-07-01 The guild shut the yard on Sunday"]),
        ("LUND, Norland A judge on Sunday shut the yard.", ["2018-07-01 A judge on Sunday shut the yard"]),
        ("LUND, NL, July 2, 2018 /NordWire/ -- Public records reveal that the yard was sold.", []),
        (
            "Lund, Norland, July 2, 2018 (NORD NEWSWIRE) -- Kestrel sold its yard on Sunday.",
            ["2018-07-01 Kestrel sold its yard on Sunday"]
        ),
        ("OSLO (NW) — Olaf Berg resigned on Sunday.", ["2018-07-01 Olaf Berg resigned on Sunday"]),
        ("LUND | July 2, 2018 | The guild shut the yard on Sunday.", ["2018-07-01 The guild shut the yard on Sunday"]),
        // No datelines.
        ("NATO on Sunday shut the yard.", ["2018-07-01 NATO on Sunday shut the yard"]),
        ("Lund, where A. Berg lives, was flooded on Sunday.", ["2018-07-01 Lund was flooded on Sunday"]),
    ])
    func `a dateline is no part of what is told`(text: String, lines: [String]) throws {
        #expect(try self.lines(text) == lines)
    }

    @Test(arguments: [
        (
            "Anna Lindqvist was the only one who voted no on June 13.",
            "Anna Lindqvist was the only one who voted no on June 13"
        ),
        (
            "A motion put forward by Olaf Berg which would give the guild a veto on any plan is due to be voted on on Friday.",
            "A motion put forward by Olaf Berg which would give the guild a veto on any plan is due to be voted on on Friday"
        ),
        ("The rules, adopted last year, take effect on July 9.", "The rules take effect on July 9"),
        ("It may be an illness for which Berg took a leave in January.", "Berg took a leave in January"),
        (
            "They gave away the public land that the town bought for a crown in 2016 from a farmer.",
            "the public land that the town bought for a crown in 2016 from a farmer"
        ),
        (
            "The boat builders Kestrel, Tern Yard and Gull Works, or Gull, all failed to pay in May.",
            "The boat builders Kestrel, Tern Yard and Gull Works all failed to pay in May"
        ),
        (
            "On Sunday, the town rushed to sell land for a 5-storey, 100-room, low cost hotel.",
            "On Sunday, the town rushed to sell land for a 5-storey, 100-room, low cost hotel"
        ),
        (
            "In her letter on June 3, 2018, Anna Lindqvist said, \"The town allows it. It has been told so.\"",
            "In her letter on June 3, 2018, Anna Lindqvist said"
        ),
        (
            "Boats return to the quay after the long break at sea on Friday.",
            "Boats return to the quay after the long break at sea on Friday"
        ),
    ])
    func `a clause has its own subject and end`(text: String, line: String) throws {
        #expect(try TimesReading.events(text).map(\.text).contains(line))
    }

    @Test(arguments: [
        "Every year, above all in November, the lake freezes.", "Berg would have beaten anyone that night.",
        "If Berg came on Friday, the guild would leave.",
    ])
    func `what is so every year, or would have been, is not shown`(text: String) throws {
        #expect(try TimesReading.events(text).allSatisfy { $0.confidence < 0.5 })
    }

    @Test func `an hour beside another time of its day is no event of its own`() throws {
        let shown = try TimesReading.events("The guild will vote this evening, likely at 10pm.").filter {
            $0.confidence >= 0.5
        }
        #expect(shown.map(\.text) == ["The guild will vote this evening"])
    }

    @Test func `what is so since a day is so to publication`() throws {
        #expect(
            try lines("The yard has been shut since May 4.") == [
                "2018-05-04…2018-07-02 The yard has been shut since May 4"
            ])
        #expect(try lines("It had been shut since May 4.") == ["2018-05-04 It had been shut since May 4"])
    }

    @Test func `the decades have early, middle and late years`() throws {
        #expect(
            try lines("The yard was sold in the mid-1980s.") == [
                "1984-01-01…1986-12-31 The yard was sold in the mid-1980s"
            ])
        #expect(
            try lines("The yard was sold in the late 1980s.") == [
                "1987-01-01…1989-12-31 The yard was sold in the late 1980s"
            ])
    }

    @Test(arguments: [
        ("The Lund-based firm sold its yard on Sunday.", "Lund", Mention.Form.name, false),
        ("The Norwegian rookie won the race on Sunday.", "Norwegian", .adjective, false),
        ("The Norwegian government met on Sunday.", "Norwegian", .adjective, true),
        ("Lund sold its yard on Sunday.", "Lund", .name, true),
    ])
    func `a land or place that only describes takes no part`(
        text: String, word: String, form: Mention.Form, isParty: Bool
    ) throws {
        let tokens = TimesReading.tokens(text)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let times = try TimeFinder.times(in: tokens, published: published)
        let start = try #require(text.utf8.firstRange(of: word.utf8)).lowerBound
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
        let range = offset..<(offset + word.utf8.count)
        let entity = Entity(
            id: Entity.ID(1), kind: .place, name: word, mentions: [Mention(range, form: form)])
        let events = try EventFinder.events(
            in: tokens, times: times, published: published, entities: [entity], quotes: [])
        #expect(events.map(\.entities) == [isParty ? [Entity.ID(1)] : []])
    }

    @Test func `a year that only says which one it is goes with the day`() throws {
        #expect(
            try lines("This year's harbour ball will be held on Saturday at the quay, and May 11 was ruled out.").count
                == 2)
        #expect(
            try lines("The year after, on June 19, 1866, the first harbour festival took place in Lund.")
                .map { $0.prefix(10) } == ["1866-06-19"])
    }
}
