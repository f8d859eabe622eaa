import ReaderModel
import ReaderTimes
import Testing

/// Whom an event tells of where its clause has no name for it.
struct EventPartyTests {
    /// The names of an event's parties in a text whose entities stand where their names do; pronouns are resolved as given.
    private static func parties(
        _ text: String, _ names: [(name: String, kind: Entity.Kind)], pronouns: [(word: String, of: Int)] = [],
        said: (words: String, by: Int)? = nil
    ) throws -> [[String]] {
        let tokens = TimesReading.tokens(text)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let bytes = Array(text.utf8)
        func places(_ words: String) -> [Range<Int>] {
            let own = Array(words.utf8)
            return bytes.indices.filter { bytes[$0...].starts(with: own) }.map { $0..<($0 + own.count) }
        }
        var entities = names.enumerated().map { number, entry in
            Entity(
                id: Entity.ID(number + 1), kind: entry.kind, name: entry.name,
                mentions: places(entry.name).map { Mention($0, form: .name, nameRange: $0, confidence: 0.9) })
        }
        for pronoun in pronouns {
            entities[pronoun.of].mentions += places(pronoun.word).map { Mention($0, form: .pronoun) }
        }
        let quotes = said.map { said in
            let range = places(said.words)[0]
            let name = places(names[said.by].name)[0]
            return [
                Quote(
                    id: Quote.ID(1), kind: .direct, parts: [range],
                    speaker: Quote.Speaker(name, entity: Entity.ID(said.by + 1)))
            ]
        }
        let times = try TimeFinder.times(in: tokens, published: published)
        return try EventFinder.events(
            in: tokens, times: times, published: published, entities: entities, quotes: quotes ?? []
        ).map { event in event.entities.map { id in names[id.number - 1].name } }
    }

    @Test func `the woman spoken of last is meant, where no other is as likely`() throws {
        let text = "Anna Lindqvist sang in Lund.\n\nPeople came from far. In 2014, she was treated in a clinic."
        let names: [(String, Entity.Kind)] = [("Anna Lindqvist", .person)]
        #expect(try Self.parties(text, names) == [["Anna Lindqvist"]])
        let two = "Anna Lindqvist and Mary Holm sang in Lund.\n\nPeople came from far. In 2014, she was treated."
        #expect(try Self.parties(two, names + [("Mary Holm", .person)]) == [[]])
        let man = "Olaf Berg sang in Lund.\n\nPeople came from far. In 2014, she was treated in a clinic."
        #expect(try Self.parties(man, [("Olaf Berg", .person)]) == [[]])
    }

    @Test func `whose it was is not guessed from far away`() throws {
        let text = "Anna Lindqvist spoke in Lund.\n\nPeople came from far. Her pains began in May 2016."
        #expect(try Self.parties(text, [("Anna Lindqvist", .person)]) == [[]])
        let near = "Anna Lindqvist spoke in Lund after a court refused her plea on Sunday."
        #expect(try Self.parties(near, [("Anna Lindqvist", .person)]).last == ["Anna Lindqvist"])
    }

    @Test func `"I" in quotation marks is who says it`() throws {
        let text = "“I first came here in May 2016,” said Olaf Berg."
        #expect(
            try Self.parties(text, [("Olaf Berg", .person)], said: ("“I first came here in May 2016,”", 0))
                == [["Olaf Berg"]])
    }

    @Test func `what is called after the last word of its name is meant`() throws {
        let text = "The Blue Lake Refuge is old. The boats are new. The refuge was founded in 1980."
        #expect(try Self.parties(text, [("Blue Lake Refuge", .place)]) == [["Blue Lake Refuge"]])
    }

    @Test func `the company is the organization that an article is about`() throws {
        let text = "Kestrel builds boats. Kestrel is old. Lund Yard sued Kestrel. The company first sold nets in 1980."
        #expect(
            try Self.parties(text, [("Kestrel", .organization), ("Lund Yard", .organization)]).last == ["Kestrel"])
        let rivals = "Kestrel and Lund Yard build boats. The company sold nets in 1980."
        #expect(try Self.parties(rivals, [("Kestrel", .organization), ("Lund Yard", .organization)]) == [[]])
    }

    @Test func `a pronoun of owning behind what somebody said brings nobody else in`() throws {
        let text = "Olaf Berg told the paper on Sunday that his office was shut."
        let names: [(String, Entity.Kind)] = [("Olaf Berg", .person), ("Per Holm", .person)]
        let found = try Self.parties("Per Holm left. " + text, names, pronouns: [("his", 1)])
        #expect(found == [["Olaf Berg"]])
    }
}
