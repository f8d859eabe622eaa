import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTimes
import ReaderTokens
import Testing

@testable import ReaderLexicons

/// A language that nothing in the program knows, read by the four tables that it brings.
struct NewLanguageTests {
    private static let tokens = TokenLexicon(
        titles: "S-ro S-ino", abbreviations: "ktp", abbreviationsBeforeDigits: "n-ro", openers: "La Li Ŝi En Kaj")

    private static let names: NameLexicon = {
        var names = NameLexicon()
        names.particles = ["de"]
        names.conjunctions = ["kaj"]
        names.articles = ["la"]
        names.titles = NameLexicon.nouns("ministro+m ministrino+f")
        names.countries = "Switzerland|Svislando"
        return names
    }()

    private static let speech = SpeechLexicon(
        [
            (.says, "diris diras skribis"), (.that, "ke"), (.determiner, "la"), (.he, "li"), (.she, "ŝi"),
            (.adverb, "hieraŭ hodiaŭ"), (.person, "ministro ministrino"), (.preposition, "en al"), (.of, "de"),
        ],
        sources: "laŭ", marks: [QuotationMarks("„", closedBy: "“")])

    private static let times: TimeLexicon = {
        var times = TimeLexicon()
        times.words = [
            TimeWords(
                .month,
                """
                januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro
                """),
            TimeWords(.day, "hodiaŭ=0 hieraŭ=-1"), TimeWords(.yearCue, "de en"),
        ]
        times.phrases = [
            TimePhrase(
                .date, ["la? <d> ~- ~an|a de <month> <y>"], examples: ["Ŝi venis [la 3-an de majo 2018]{2018-05-03}."]),
            TimePhrase(.day, ["<day>"], examples: ["Li venis [hieraŭ]{2018-07-01}."]),
        ]
        times.verbs.past = "diris venis"
        times.clauses.verbs = "diris venis"
        return times
    }()

    private let lexicon = Lexicon("eo", tokens: tokens, names: names, speech: speech, times: times)

    private func cut(_ string: String) -> TokenizedText {
        let text = Text(string)
        return Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
    }

    @Test func `names, titles and countries are those of its table`() throws {
        let found = try EntityFinder.entities(
            in: cut("Hieraŭ ministrino Anna Reuter venis en Svislando. Reuter skribis leteron."), lexicon: lexicon)
        let person = try #require(found.first { $0.kind == .person })
        #expect(person.name == "Anna Reuter" && person.mentions.count == 2)
        #expect(found.contains { $0.kind == .place && $0.name == "Svislando" })
    }

    @Test func `what is said is given to who said it`() throws {
        let text = cut(
            "„Ni malfermos la ponton en printempo“, diris Anna Reuter. La ministro diris, ke la ponto estas malnova.")
        let quotes = try QuoteFinder.quotes(in: text, entities: [], lexicon: lexicon)
        #expect(
            quotes.map { text.text[$0.parts[0]] } == [
                "„Ni malfermos la ponton en printempo“", "ke la ponto estas malnova",
            ])
        #expect(quotes.map { $0.speaker.map { text.text[$0.range] } } == ["Anna Reuter", "La ministro"])
    }

    @Test func `dates and what happened are read by its patterns`() throws {
        let text = cut("Anna Reuter venis la 3-an de majo 2018. La ministro venis hieraŭ.")
        let published = PublicationDate(
            CalendarDay(year: 2018, month: 7, day: 2) ?? CalendarDay(number: 0), basis: .given)
        let times = try TimeFinder.times(in: text, published: published, lexicon: lexicon)
        #expect(times.map(\.value) == ["2018-05-03", "2018-07-01"])
        let events = try EventFinder.events(
            in: text, times: times, published: published, entities: [], quotes: [], lexicon: lexicon)
        #expect(events.count == 2)
    }
}
