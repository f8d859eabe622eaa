import ReaderModel
import ReaderTimes
import Testing

struct EventTests {
    private func lines(_ text: String) throws -> [String] {
        try TimesReading.events(text).map { event in
            let days = event.interval.map {
                $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)…\($0.upperBound)"
            }
            return "\(days ?? "?") \(event.text)"
        }
    }

    @Test func `saying and what is said are two events`() throws {
        #expect(
            try lines("The palace said Monday that the king will travel to Rome Thursday for talks.") == [
                "2018-07-02 The palace said Monday", "2018-07-05 the king will travel to Rome Thursday for talks",
            ])
    }

    @Test func `what is said without that is an event of its own`() throws {
        #expect(
            try lines("Officials said the king will travel to Rome Thursday.") == [
                "2018-07-05 the king will travel to Rome Thursday"
            ])
    }

    @Test func `a day between commas goes with what stands before it`() throws {
        #expect(
            try lines(
                "The last meeting took place in Rome, Italy, on February 2, 2016, and the next took place in Lund, "
                    + "Sweden, on March 11, 2016.") == [
                    "2016-02-02 The last meeting took place in Rome, Italy, on February 2, 2016",
                    "2016-03-11 the next took place in Lund, Sweden, on March 11, 2016",
                ])
    }

    @Test(arguments: [
        ("Tove Berg testified about a May 10 meeting at the palace.", "a May 10 meeting at the palace"),
        ("The king is likely to face questions about the May 25 call.", "the May 25 call"),
    ])
    func `a day that is part of a noun dates what the noun tells`(text: String, line: String) throws {
        #expect(try TimesReading.events(text).map(\.text) == [line])
    }

    @Test func `a quarter of a game is none of a year`() throws {
        let text =
            "Tove Berg scored ten points in the first quarter, and the coach took her out of the game with six rebounds. "
            + "She scored again in the third quarter."
        #expect(try TimesReading.events(text).isEmpty)
    }

    @Test func `a range is one event`() throws {
        #expect(
            try lines("The king will stay in Rome Thursday through Saturday.") == [
                "2018-07-05…2018-07-07 The king will stay in Rome Thursday through Saturday"
            ])
    }

    @Test(arguments: [
        "The next meeting will be held on Saturday July 7th, at 15:00 UTC.",
        "The next meeting will be held on Saturday 2018-07-07 15:00 UTC.",
    ])
    func `a day and an hour of it are one event`(text: String) throws {
        let events = try TimesReading.events(text)
        #expect(events.map { $0.interval?.lowerBound.description } == ["2018-07-07"])
        #expect(events.first?.text.hasPrefix("The next meeting will be held on Saturday") == true)
    }

    @Test func `a date at the front dates the clause that follows`() throws {
        #expect(
            try lines("On Sunday, John Smith, the king's adviser, said Rome has a plan.") == [
                "2018-07-01 On Sunday, John Smith, the king's adviser, said Rome has a plan"
            ])
    }

    @Test func `a date after a place belongs to the clause before it`() throws {
        #expect(
            try lines("The trip came after the king met the leader, Ann Lee, in Singapore on June 12.") == [
                "2018-06-12 the king met the leader, Ann Lee, in Singapore on June 12"
            ])
    }

    @Test func `a clause without a subject takes the one before`() throws {
        #expect(
            try lines("The talks, which ended Friday, were long.") == ["2018-06-29 The talks, which ended Friday"])
    }

    @Test(arguments: [
        (
            "He spoke of a sale that took place in 2015.", "a sale that took place in 2015",
            "a sale took place in 2015"
        ),
        ("The talks, which ended Friday, were long.", "The talks, which ended Friday", "The talks, which ended Friday"),
    ])
    func `a relative clause begins with what it tells of`(text: String, range: String, line: String) throws {
        let event = try #require(try TimesReading.events(text).first)
        let bytes = Array(text.utf8)[event.range]
        #expect(String(decoding: bytes, as: UTF8.self) == range)
        #expect(event.text == line)
    }

    static let lists: [(text: String, lines: [String])] = [
        (
            "Officials, lawyers and two reporters left the city on Monday.",
            ["Officials, lawyers and two reporters left the city on Monday"]
        ),
        (
            "Rain, hail and strong winds hit the coast on 3 May 2018, killing four people.",
            ["Rain, hail and strong winds hit the coast on 3 May 2018"]
        ),
        (
            "After the vote on June 4, 2018, Macron, Merkel and May flew to Rome.",
            ["the vote on June 4, 2018", "Macron, Merkel and May flew to Rome"]
        ),
        (
            "In the capital, shops and schools closed on Friday.",
            ["shops and schools closed on Friday"]
        ),
        (
            "The court, however, met and ruled on Friday.",
            ["The court met and ruled on Friday"]
        ),
    ]

    @Test(arguments: lists)
    func `a subject that is a list is whole`(text: String, lines: [String]) throws {
        let events = try TimesReading.events(text)
        #expect(events.map(\.text) == lines)
    }

    @Test func `what happened stands behind it was not until`() throws {
        #expect(
            try lines("It was not until Tuesday that the king left Rome.") == [
                "2018-06-26 It was not until Tuesday that the king left Rome"
            ])
    }

    @Test func `a date belongs to what follows the words on a subject`() throws {
        #expect(
            try lines("In May 2015, officers who had searched for him found a grave.") == [
                "2015-05-01…2015-05-31 In May 2015, officers who had searched for him found a grave"
            ])
    }

    @Test func `as before a mere office opens no clause`() throws {
        #expect(
            try lines("He resigned as chairman last year to seek an office.") == [
                "2017-01-01…2017-12-31 He resigned as chairman last year to seek an office"
            ])
    }

    @Test(arguments: [
        "It is now open.", "It took three days.", "He runs every day.", "He has recently left.", "It was long ago.",
        "June 12, 2018",
    ])
    func `what has no day or no clause is no event`(text: String) throws {
        #expect(try lines(text) == [])
    }

    @Test func `an event is one line`() throws {
        let event = try #require(
            try TimesReading.events("The king met\nthe leader\ton June\n12.\n\nThat was all.").first)
        #expect(event.text == "The king met the leader on June 12")
    }

    @Test func `entities of the clause are linked, and no others`() throws {
        let text = "Ann Lee said Monday that John Smith will leave Thursday."
        let tokens = TimesReading.tokens(text)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let times = try TimeFinder.times(in: tokens, published: published)
        let entities = [(1, 0..<7), (2, 28..<38)].map { number, range in
            Entity(
                id: Entity.ID(number), kind: .person, name: Text(text)[range],
                mentions: [Mention(range, form: .name, nameRange: range)])
        }
        let events = try EventFinder.events(
            in: tokens, times: times, published: published, entities: entities, quotes: [])
        #expect(events.map(\.entities) == [[Entity.ID(1)], [Entity.ID(2)]])
    }

    @Test func `without a publication date events lie so many days from it`() throws {
        let events = try TimesReading.events("The king spoke Monday and will travel Thursday.", published: nil)
        #expect(events.map(\.interval) == [nil, nil])
        #expect(events.map(\.offset) == [0, 3])
    }
}
