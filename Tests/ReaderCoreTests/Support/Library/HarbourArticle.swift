package import ReaderModel

/// A short made-up article with its annotation made by hand, so that screens do not depend on the annotators.
package enum HarbourArticle {
    private static let paragraphs = [
        "Harbour bridge opens after four years",
        "Mayor Anna Lindqvist opened the new harbour bridge in Gothenburg on Monday, two years later than planned.",
        "“We waited long enough,” Lindqvist said. “Now we cross it.”",
        "The Port Authority said traffic would be counted until June 2021. The contract was signed on 3 March 2016.",
        "Engineer Tomas Okafor, who led the work, called the bridge “a patient thing”. He left for Osaka on Tuesday.",
        "The first bridge at this place was built in 1874 and taken down in 1939.",
    ]

    package static let article: Article = {
        let text = Text(paragraphs.joined(separator: "\n\n"))
        var blocks: [Block] = []
        var start = 0
        for (index, paragraph) in paragraphs.enumerated() {
            blocks.append(Block(index == 0 ? .title : .paragraph, start..<(start + paragraph.utf8.count)))
            start += paragraph.utf8.count + 2
        }
        return Article(
            id: Article.ID("harbour"), title: paragraphs[0], byline: "Jo Reed", site: "The Courier",
            published: CalendarDay(iso: "2020-10-12").map { PublicationDate($0, basis: .stated) }, text: text,
            blocks: blocks)
    }()

    package static let annotation: Annotation = {
        let people = [
            entity(1, .person, "Anna Lindqvist", "Mayor", ["Mayor Anna Lindqvist", "Lindqvist"]),
            entity(2, .person, "Tomas Okafor", "Engineer", ["Engineer Tomas Okafor"]),
            entity(3, .organization, "Port Authority", nil, ["Port Authority"]),
            entity(4, .place, "Gothenburg", nil, ["Gothenburg"]),
            entity(5, .place, "Osaka", nil, ["Osaka"]),
        ]
        let quotes = [
            Quote(
                id: Quote.ID(1), kind: .direct,
                parts: [range("“We waited long enough,”"), range("“Now we cross it.”")],
                speaker: Quote.Speaker(second("Lindqvist"), entity: Entity.ID(1)), cue: range("said")),
            Quote(
                id: Quote.ID(2), kind: .indirect, parts: [range("traffic would be counted until June 2021")],
                speaker: Quote.Speaker(range("The Port Authority"), entity: Entity.ID(3))),
            Quote(
                id: Quote.ID(3), kind: .mixed, parts: [range("“a patient thing”")],
                speaker: Quote.Speaker(range("Engineer Tomas Okafor"), entity: Entity.ID(2)), cue: range("called")),
        ]
        let times = [
            time(1, "Monday", "2020-10-12", .day, "Monday, the day of publication, Mon 12 Oct 2020"),
            time(2, "June 2021", "2021-06", .month, nil), time(3, "3 March 2016", "2016-03-03", .day, nil),
            time(4, "Tuesday", "2020-10-13", .day, "Tuesday after publication, Mon 12 Oct 2020"),
            time(5, "1874", "1874", .year, nil), time(6, "1939", "1939", .year, nil),
        ]
        let events = [
            event(1, times[0], "Mayor Anna Lindqvist opened the new harbour bridge in Gothenburg on Monday", [1, 4]),
            event(2, times[1], "traffic would be counted until June 2021", [3]),
            event(3, times[2], "The contract was signed on 3 March 2016", []),
            event(4, times[3], "He left for Osaka on Tuesday", [2, 5]),
            event(5, times[4], "The first bridge at this place was built in 1874", []),
        ]
        return Annotation(
            published: article.published, entities: people, quotes: quotes, times: times, events: events)
    }()

    /// The bytes of the first occurrence of some words.
    package static func range(_ words: String, from start: Int = 0) -> Range<Int> {
        let (text, wanted) = (article.text.bytes, Array(words.utf8))
        let found = (start...(text.count - wanted.count)).first { Array(text[$0..<($0 + wanted.count)]) == wanted }
        guard let found else { preconditionFailure("“\(words)” is not in the text") }
        return found..<(found + wanted.count)
    }

    private static func second(_ words: String) -> Range<Int> { range(words, from: range(words).upperBound) }

    private static func entity(
        _ number: Int, _ kind: Entity.Kind, _ name: String, _ description: String?, _ forms: [String]
    ) -> Entity {
        var mentions = [Mention(range(forms[0]), form: .name, nameRange: range(name))]
        for form in forms.dropFirst() {
            let range = range(form, from: mentions[mentions.count - 1].range.upperBound)
            mentions.append(Mention(range, form: .name, nameRange: range))
        }
        return Entity(
            id: Entity.ID(number), kind: kind, name: name, description: description,
            aliases: Array(forms.dropFirst()), mentions: mentions)
    }

    private static func time(
        _ number: Int, _ words: String, _ value: String, _ precision: Precision, _ derivation: String?
    ) -> TimeExpression {
        let (first, last): (String, String) =
            switch precision {
            case .month: ("\(value)-01", "\(value)-30")
            case .year: ("\(value)-01-01", "\(value)-12-31")
            default: (value, value)
            }
        guard let from = CalendarDay(iso: first), let to = CalendarDay(iso: last) else {
            preconditionFailure("\(value) is no date")
        }
        return TimeExpression(
            id: TimeExpression.ID(number), range: range(words), kind: .date, value: value, interval: from...to,
            precision: precision, derivation: derivation)
    }

    private static func event(_ number: Int, _ time: TimeExpression, _ words: String, _ entities: [Int]) -> Event {
        Event(
            id: Event.ID(number), range: range(words), time: time.id, interval: time.interval,
            precision: time.precision ?? .day, text: words, entities: entities.map(Entity.ID.init))
    }
}
