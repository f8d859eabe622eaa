import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

/// Names as pages that nobody has read before hold them: one row a thing, whole names, and the kind that their words tell.
struct NameRowTests {
    private func names(_ string: String) throws -> [String] {
        let text = Text(string)
        return try EntityFinder.entities(in: Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text)))
            .map { "\($0.kind.rawValue) \($0.name)" }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let held: [String]
        let missing: [String]
        let text: String

        init(_ text: String, _ held: String..., without missing: [String] = []) {
            (self.held, self.missing, self.text) = (held, missing, text)
        }
        var testDescription: String { text }
    }

    static let cases = [
        Case(
            "Kestrel Foods sold its yard on Monday. Shares of Kestrel fell. Kestrel said so.",
            "organization Kestrel Foods",
            without: ["organization Kestrel", "other Kestrel", "person Kestrel"]),
        Case(
            "United Airlines cancelled ten flights on Monday. United said the crews were late.",
            "organization United Airlines",
            without: ["organization United"]),
        Case(
            "Workers struck at Chicago O'Hare International Airport on Monday. Lind works at O'Hare as a cleaner.",
            "place Chicago O'Hare International Airport", without: ["place O'Hare"]),
        Case(
            "A jury in Columbia, S.C., met on Monday. The state of South Carolina seeks the same.",
            "place South Carolina",
            without: ["place S.C."]),
        Case(
            "The S&P 500 rose on Monday. He tracks the S&P 500 Index.", "other S&P 500 Index",
            without: ["organization S&P", "other S&P 500"]),
        Case(
            "Lindra Harbour Holdings Inc. (NYSE: LHHX) fell on Monday. LHHX will report in May.",
            "organization Lindra Harbour Holdings Inc.", without: ["organization LHHX"]),
        Case(
            "\"Securities and Exchange Commission lawyer Tove Berg said it will go,\" he said.",
            "organization Securities and Exchange Commission", without: ["organization Exchange Commission"]),
        Case("The COVID-19 pandemic began in China.", "place China", without: ["other COVID"]),
        Case(
            "They marched against the anti-World Cup law. The World Cup begins in June.", "other World Cup",
            without: ["other anti-World Cup"]),
        Case(
            "DoD Spokesman (reported): the strike hit a bunker.",
            without: ["other DoD Spokesman", "person DoD Spokesman"]),
        Case("They signed the Geneva Communique in May.", "other Geneva Communique"),
        Case("Anna Lind works for Silver Creek Brewing in Alaska.", "organization Silver Creek Brewing"),
        Case(
            "The office serves Mercer, Rowan and Hazel counties in the north.", "place Mercer", "place Rowan",
            without: ["person Mercer", "person Rowan"]),
        Case("Her film got an Oscar nomination in May.", without: ["person Oscar"]),
        Case("Tove Berg made the Dean's List in Lund.", "person Tove Berg", without: ["person Dean"]),
        Case("Ladies and Gentlemen, this is Tove Berg.", "person Tove Berg", without: ["other Gentlemen"]),
        Case("Things work out with Herr Lindqvist.", "person Lindqvist"),
    ]

    @Test(arguments: cases)
    func `a thing has one row, its whole name and its kind`(example: Case) throws {
        let found = try names(example.text)
        for name in example.held { #expect(found.contains(name), "\(found)") }
        for name in example.missing { #expect(!found.contains(name), "\(found)") }
    }
}
