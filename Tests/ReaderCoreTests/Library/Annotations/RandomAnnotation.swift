import TestSupport

@testable import ReaderModel

/// Articles and annotations made of chance, with names that often meet.
struct RandomAnnotation {
    var random: SplitMix

    private static let names: [(Entity.Kind, String)] = [
        (.person, "John Marsh"), (.person, "John A. Marsh"), (.person, "Marsh"), (.person, "Lech Wałęsa"),
        (.person, "Lech Walesa"), (.person, "Kim Jong-un"), (.person, "J. Smith"), (.organization, "Helio Energy Inc."),
        (.organization, "Helio Energy"), (.organization, "Supreme Court"), (.organization, "WHO"), (.place, "Paris"),
        (.place, "DPRK"), (.place, "North Korea"), (.place, "Texas"), (.other, "Russians"), (.other, "\"Cup\" \\ \n1"),
    ]
    private static let descriptions = [
        nil, nil, "senator", "striker", "Russian economist", "Afghan actress", "German carmaker", "former striker",
    ]
    static let words = 120

    /// A text of numbered words, none of the same length as another article's by chance alone.
    mutating func text(_ number: Int) -> String {
        "Article \(number): " + (0..<Self.words).map { "word\($0)" }.joined(separator: " ") + "."
    }

    private mutating func range(in text: Text) -> Range<Int> {
        let start = Int.random(in: 0..<(text.count - 40), using: &random)
        return start..<(start + Int.random(in: 1...40, using: &random))
    }

    mutating func annotation(of text: Text) -> Annotation {
        let count = Int.random(in: 0...8, using: &random)
        let entities = (0..<count).map { number in
            let (kind, name) = Self.names.randomElement(using: &random) ?? (.other, "")
            let mentions = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let range = range(in: text)
                return Mention(range, form: .name, nameRange: range)
            }
            return Entity(
                id: Entity.ID(number + 1), kind: kind, name: name,
                description: Self.descriptions.randomElement(using: &random) ?? nil, mentions: mentions)
        }
        let speaker = { (random: inout SplitMix, range: Range<Int>) in
            Quote.Speaker(range, entity: entities.randomElement(using: &random)?.id)
        }
        let quotes = (0..<Int.random(in: 0...4, using: &random)).map { number in
            let (part, name) = (range(in: text), range(in: text))
            return Quote(
                id: Quote.ID(number + 1), kind: .direct, parts: [part, range(in: text)],
                speaker: Bool.random(using: &random) ? speaker(&random, name) : nil)
        }
        let events = (0..<Int.random(in: 0...4, using: &random)).map { number in
            let day = CalendarDay(number: Int.random(in: -400...400, using: &random))
            return Event(
                id: Event.ID(number + 1), range: range(in: text), time: TimeExpression.ID(1),
                interval: number == 3 ? nil : day...day.adding(days: number), precision: .day, text: "",
                entities: entities.prefix(2).map(\.id) + entities.suffix(1).map(\.id))
        }
        return Annotation(entities: entities, quotes: quotes, events: events)
    }
}
