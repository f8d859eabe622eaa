import ReaderAnnotation
import ReaderBasics
import ReaderModel

/// Reads an annotation from the schema's JSON; offsets in Unicode scalars become bytes.
struct AnnotationReader {
    private let text: Text
    private let offsets: ScalarOffsets

    init(_ text: Text) {
        self.text = text
        offsets = ScalarOffsets(text)
    }

    /// Nil where something does not fit the text.
    func annotation(_ document: JSONValue, _ head: JSONValue) -> Annotation? {
        guard let entities = all(document["entities"], entity), let quotes = all(document["quotes"], quote),
            let times = all(document["times"], time), let events = all(document["events"], event),
            let language = language(head)
        else { return nil }
        let names = Set(entities.map(\.id))
        let moments = Set(times.map(\.id))
        guard names.count == entities.count, moments.count == times.count,
            quotes.allSatisfy({ $0.speaker?.entity.map(names.contains) ?? true }),
            events.allSatisfy({ moments.contains($0.time) && $0.entities.allSatisfy(names.contains) })
        else { return nil }
        let shown = quotes.filter { $0.confidence >= Quote.leastShown }
        let speakers = Set(shown.compactMap { $0.speaker?.entity })
        func isShown(_ entity: Entity) -> Bool {
            entity.confidence >= Entity.leastShown || speakers.contains(entity.id)
        }
        var annotation = Annotation(
            published: published(head), entities: entities.filter(isShown),
            unsureEntities: entities.filter { !isShown($0) }, quotes: shown,
            unsureQuotes: quotes.filter { $0.confidence < Quote.leastShown }, times: times,
            events: events.filter { $0.confidence >= Event.leastShown },
            unsureEvents: events.filter { $0.confidence < Event.leastShown })
        annotation.language = language
        return annotation
    }

    private func all<Element>(_ list: JSONValue?, _ read: (JSONValue) -> Element?) -> [Element]? {
        guard case .array(let elements)? = list else { return nil }
        let found = elements.compactMap(read)
        return found.count == elements.count ? found : nil
    }

    private func published(_ head: JSONValue) -> PublicationDate? {
        guard let day = head["published"]?.text.flatMap({ CalendarDay(iso: $0) }),
            let basis = head["publishedBasis"]?.text.flatMap(PublicationDate.Basis.init), basis != .none
        else { return nil }
        return PublicationDate(day, basis: basis)
    }

    private func language(_ head: JSONValue) -> TextLanguage? {
        let code = head["language"]?.text.flatMap { $0.split(separator: "-").first.map(String.init) }
        let passages =
            head["passages"] == nil
            ? []
            : all(head["passages"]) { passage in
                range(passage).flatMap { range in
                    passage["language"]?.text.map { TextLanguage.Passage(range, code: $0) }
                }
            }
        guard let passages else { return nil }
        return TextLanguage(code: code, isRead: AnnotatedLanguages.contains(code: code), passages: passages)
    }

    private func entity(_ value: JSONValue) -> Entity? {
        guard let number = number(value["id"], "e"), let kind = value["kind"]?.text.flatMap(Entity.Kind.init),
            let name = value["name"]?.text, let mentions = all(value["mentions"], mention)
        else { return nil }
        return Entity(
            id: Entity.ID(number), kind: kind, name: name, description: value["description"]?.text,
            aliases: value["aliases"]?.elements.compactMap(\.text) ?? [], mentions: mentions)
    }

    private func mention(_ value: JSONValue) -> Mention? {
        guard let range = range(value), let form = value["form"]?.text.flatMap(Mention.Form.init) else { return nil }
        let name = self.range(value, "nameStart", "nameEnd")
        if value["nameStart"] != nil, name.map({ $0.clamped(to: range) != $0 }) ?? true { return nil }
        return Mention(range, form: form, nameRange: name, confidence: confidence(value))
    }

    private func quote(_ value: JSONValue) -> Quote? {
        guard let number = number(value["id"], "q"), let kind = value["kind"]?.text.flatMap(Quote.Kind.init),
            let parts = all(value["parts"], pair), !parts.isEmpty
        else { return nil }
        var (speaker, cue): (Quote.Speaker?, Range<Int>?)
        if let said = value["speaker"] {
            guard let range = self.said(said) else { return nil }
            speaker = Quote.Speaker(range, entity: self.number(said["entity"], "e").map(Entity.ID.init))
        }
        if let said = value["cue"] {
            guard let range = self.said(said) else { return nil }
            cue = range
        }
        let marked = value["marked"].flatMap { all($0, pair) }
        if value["marked"] != nil, marked == nil { return nil }
        return Quote(
            id: Quote.ID(number), kind: kind, parts: parts, stretches: marked, speaker: speaker, cue: cue,
            confidence: confidence(value) ?? 1)
    }

    /// Words whose text is repeated beside their place.
    private func said(_ value: JSONValue) -> Range<Int>? {
        guard let range = range(value), value["text"] == .string(text[range]) else { return nil }
        return range
    }

    private func time(_ value: JSONValue) -> TimeExpression? {
        guard let number = number(value["id"], "t"), let range = range(value),
            let kind = value["type"]?.text.flatMap(TimeExpression.Kind.init), let meaning = value["value"]?.text
        else { return nil }
        return TimeExpression(
            id: TimeExpression.ID(number), range: range, kind: kind, value: meaning, interval: interval(value),
            precision: value["precision"]?.text.flatMap(Precision.init), derivation: value["derivation"]?.text,
            offset: signed(value["offset"]))
    }

    private func event(_ value: JSONValue) -> Event? {
        guard let number = number(value["id"], "v"), let range = range(value),
            let time = self.number(value["time"], "t"),
            let precision = value["precision"]?.text.flatMap(Precision.init), let line = value["text"]?.text,
            let entities = all(value["entities"], { self.number($0, "e").map(Entity.ID.init) })
        else { return nil }
        return Event(
            id: Event.ID(number), range: range, time: TimeExpression.ID(time), interval: interval(value),
            offset: signed(value["offset"]), precision: precision, text: line, entities: entities,
            confidence: confidence(value) ?? 1)
    }

    private func confidence(_ value: JSONValue) -> Double? {
        guard case .number(let share, _)? = value["confidence"] else { return nil }
        return min(max(share, 0), 1)
    }

    private func signed(_ value: JSONValue?) -> Int? {
        guard case .number(let number, _)? = value, abs(number) < 1e7, number == number.rounded() else { return nil }
        return Int(number)
    }

    private func interval(_ value: JSONValue) -> ClosedRange<CalendarDay>? {
        guard let from = value["from"]?.text.flatMap({ CalendarDay(iso: $0) }),
            let to = value["to"]?.text.flatMap({ CalendarDay(iso: $0) }), from <= to
        else { return nil }
        return from...to
    }

    /// The number of an identifier: 12 of "e12".
    private func number(_ value: JSONValue?, _ letter: Character) -> Int? {
        guard let id = value?.text, id.first == letter, let number = Int(id.dropFirst()), number > 0 else { return nil }
        return number
    }

    private func range(_ value: JSONValue, _ start: String = "start", _ end: String = "end") -> Range<Int>? {
        guard let start = value[start]?.integer, let end = value[end]?.integer else { return nil }
        return bytes(start, end)
    }

    private func pair(_ value: JSONValue) -> Range<Int>? {
        let numbers = value.elements.compactMap(\.integer)
        return numbers.count == 2 ? bytes(numbers[0], numbers[1]) : nil
    }

    /// Nil where the places are none of the text, or nothing lies between them.
    private func bytes(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end else { return nil }
        let range = offsets.bytes(start..<end)
        return !range.isEmpty && offsets.scalars(range) == start..<end ? range : nil
    }
}
