import ReaderModel
import ReaderTimes
import Testing

/// Whom an event tells of, where other words stand between.
struct EventSubjectTests {
    static let lines: [(text: String, line: String)] = [
        (
            "Anna Lindqvist, the finance minister of Norland, said on Tuesday that rates would fall.",
            "Anna Lindqvist said on Tuesday that rates would fall"
        ),
        (
            "OSLO, July 2 (Wire) - Anna Lindqvist, the finance minister, said on Sunday that rates would fall.",
            "Anna Lindqvist said on Sunday that rates would fall"
        ),
        (
            "Meanwhile, Olaf Berg, who won gold in Lund, and silver in Narvik, resigned on Sunday.",
            "Olaf Berg resigned on Sunday"
        ),
        ("Olaf Berg, who resigned on Sunday, will be missed.", "Olaf Berg resigned on Sunday"),
        ("The firm bought Kestrel, the boat builder, which failed in 2009.", "Kestrel failed in 2009"),
        ("The court met in Lund, heard the sailors, and ruled on Sunday.", "The court ruled on Sunday"),
        ("Kestrel Boats, founded in 1995, sold its yard.", "Kestrel Boats, founded in 1995"),
        (
            "He talks about the Harbour Conference in May, which opened in 2009.",
            "the Harbour Conference opened in 2009"
        ),
        ("She left Kestrel, joining Olaf Berg, who sank in 2009.", "Olaf Berg sank in 2009"),
        ("The \"Paper Sun\" singer left Lund on Sunday.", "The \"Paper Sun\" singer left Lund on Sunday"),
        ("The inspectors rated it \"poor\" in 2015 and left.", "The inspectors rated it \"poor\" in 2015"),
        ("The Gulls (6-5, 3-4) beat the Terns on Sunday.", "The Gulls (6-5, 3-4) beat the Terns on Sunday"),
        ("Olaf Berg, 57, whose boats sank in 2009, left.", "Olaf Berg, whose boats sank in 2009"),
        (
            "Olaf Berg of the museum in Lund, who saw it in May, left.",
            "Olaf Berg of the museum in Lund saw it in May"
        ),
        ("LUND, July 2 — Olaf Berg left on Sunday.", "Olaf Berg left on Sunday"),
        ("Set in 1962 on a quay, the film follows Olaf Berg.", "the film, set in 1962 on a quay"),
        (
            "A clerk who took the money of a charity was jailed on Sunday.",
            "A clerk who took the money of a charity was jailed on Sunday"
        ),
        (
            "It was unsure,[11] naming a coast that was found by Olaf Berg in 1616.[12][13] In 1645 it was named.",
            "In 1645 it was named"
        ),
        ("The tour starts in Lund on 20, 21 and 22 July.", "The tour starts in Lund on 20, 21 and 22 July"),
        ("The ferry — the oldest in the fleet — sank on Sunday.", "The ferry sank on Sunday"),
        (
            "In their first debate of the campaign on Sunday, Berg and Lindqvist quarrelled.",
            "In their first debate of the campaign on Sunday, Berg and Lindqvist quarrelled"
        ),
        (
            "He spoke of talks about the \u{201C}Blue Quay\u{201D} that began in May.",
            "talks about the \u{201C}Blue Quay\u{201D} began in May"
        ),
    ]

    @Test(arguments: lines)
    func `an event reads as a clause from its subject on`(text: String, line: String) throws {
        let events = try TimesReading.events(text)
        #expect(events.map(\.text).contains(line), "\(events.map(\.text))")
    }

    @Test func `a subject keeps its entity over an apposition, and what is said by the way is not in it`() throws {
        let text = "Anna Lindqvist, the finance minister of Norland, said on Tuesday that rates would fall."
        let tokens = TimesReading.tokens(text)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let times = try TimeFinder.times(in: tokens, published: published)
        let entities = [(1, 0..<14), (2, 40..<47)].map { number, range in
            Entity(
                id: Entity.ID(number), kind: .person, name: Text(text)[range],
                mentions: [Mention(range, form: .name, nameRange: range)])
        }
        let event = try #require(
            try EventFinder.events(in: tokens, times: times, published: published, entities: entities, quotes: []).first
        )
        #expect(event.entities == [Entity.ID(1)])
        #expect(Text(text)[event.range] == text.dropLast())
    }
}
