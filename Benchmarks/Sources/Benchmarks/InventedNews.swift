@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderNetwork
@testable import ReaderQuotes
@testable import ReaderScreen
@testable import ReaderTokens
@testable import ReaderWork

/// Articles that nobody wrote, with their annotations: as many as wanted, the same in every run.
///
/// Each speaks of fifteen entities, a few of which most articles share, has five quotes and five dated events.
struct InventedNews {
    private var state: UInt64 = 20_180_702
    private static let syllables = ["ba", "den", "ko", "lin", "mar", "no", "pe", "ri", "sa", "tor", "vi", "wen"]
    private static let days = 3_650

    private mutating func random(_ count: Int) -> Int {
        // SplitMix64 (Steele, Lea and Flood, 2014).
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(count))
    }

    /// A small number far more often than a great one.
    private mutating func popular(_ count: Int) -> Int {
        let unit = Double(random(1 << 30)) / Double(1 << 30)
        return min(count - 1, Int(unit * unit * unit * unit * Double(count)))
    }

    private static func word(_ number: Int) -> String {
        var (rest, word) = (number + 12, "")
        while rest > 0 {
            word += syllables[rest % 12]
            rest /= 12
        }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private mutating func entity() -> (kind: Entity.Kind, name: String) {
        switch random(10) {
        case 0..<5:
            let number = popular(60_000)
            return (.person, "\(Self.word(number % 900)) \(Self.word(1_000 + number))")
        case 5..<7: return (.organization, "\(Self.word(popular(20_000) + 90_000)) Agency")
        case 7..<9: return (.place, Self.word(popular(8_000) + 200_000))
        default: return (.other, "\(Self.word(popular(5_000) + 300_000)) Act")
        }
    }

    /// An article and what an annotator would find in it.
    mutating func next(_ number: Int) -> (article: Article, annotation: Annotation) {
        var text: [UInt8] = []
        func write(_ words: String) -> Range<Int> {
            let start = text.count
            text.append(contentsOf: words.utf8)
            return start..<text.count
        }
        var entities: [Entity] = []
        for number in 1...15 {
            let (kind, name) = entity()
            let range = write(name)
            _ = write(number % 3 == 0 ? " waited and saw what would come of it.\n\n" : " spoke with ")
            if entities.contains(where: { $0.name == name }) { continue }
            let mention = Mention(range, form: .name, nameRange: range)
            entities.append(Entity(id: Entity.ID(number), kind: kind, name: name, mentions: [mention]))
        }
        var (quotes, events, times): ([Quote], [Event], [TimeExpression]) = ([], [], [])
        for number in 1...5 {
            let words = write("“We shall cross the river number \(random(1_000)) before the winter comes,”")
            _ = write(" said ")
            let speaker = entities[random(entities.count)]
            let name = write(speaker.name)
            _ = write(".\n\n")
            quotes.append(
                Quote(
                    id: Quote.ID(number), kind: number == 5 ? .indirect : .direct, parts: [words],
                    speaker: Quote.Speaker(name, entity: speaker.id)))
            let day = CalendarDay(number: 17_000 + random(Self.days) - (random(20) == 0 ? random(40_000) : 0))
            let clause = write("The bridge at \(entities[random(entities.count)].name) was opened")
            let date = write(" on \(day)")
            _ = write(".\n\n")
            times.append(
                TimeExpression(
                    id: TimeExpression.ID(number), range: date, kind: .date, value: "\(day)", interval: day...day))
            events.append(
                Event(
                    id: Event.ID(number), range: clause, time: TimeExpression.ID(number), interval: day...day,
                    precision: .day, text: "", entities: [speaker.id, entities[random(entities.count)].id]))
        }
        let published = CalendarDay(number: 17_000 + number % Self.days)
        let article = Article(
            id: Article.ID("\(number)"), title: "News number \(number)", site: "The Courier",
            published: PublicationDate(published, basis: .metadata), text: Text(validUTF8: text),
            blocks: [Block(.paragraph, 0..<text.count)])
        return (article, Annotation(entities: entities, quotes: quotes, times: times, events: events))
    }
}
