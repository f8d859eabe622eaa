import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import TestSupport
import Testing

/// Texts with their answers written in: `[name]{kind}`, and for links `[name]{1}`: mentions with one number are one
/// entity.
struct EntityTests {
    private func entities(_ string: String) throws -> [Entity] {
        let text = Text(string)
        return try EntityFinder.entities(in: Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text)))
    }

    /// The text without its answers.
    private func plain(_ marked: String) -> String { marked.replacing(/\[|\]\{[^}]*\}/, with: "") }

    /// Writes answers into a text.
    private func write(_ answers: [(range: Range<Int>, label: String)], into string: String) -> String {
        var bytes = Array(string.utf8)
        let starts = answers.map { (at: $0.range.lowerBound, text: "[") }
        let ends = answers.map { (at: $0.range.upperBound, text: "]{\($0.label)}") }
        for (at, text) in (starts + ends).sorted(by: { $0.at > $1.at }) { bytes.insert(contentsOf: text.utf8, at: at) }
        return String(decoding: bytes, as: UTF8.self)
    }

    static let names: [String] = [
        "[Angela Merkel]{person} arrived in [Berlin]{place} on Monday.",
        "The talks in [Geneva]{place} failed, [Sergei Lavrov]{person} said.",
        "Shares of [Microsoft]{organization} rose after [Apple Inc.]{organization} cut its forecast.",
        "[U.S.]{place} troops left [Afghanistan]{place}.",
        "The [World Health Organization]{organization} sent a team to [Guinea]{place}.",
        "Mr. [Smith]{person} met President [Emmanuel Macron]{person} in [Paris]{place}.",
        "[China]{place} and [Japan]{place} signed the deal.",
        "[Toyota]{organization} and [General Motors]{organization} opened plants in [Mexico]{place}.",
        "[Real Madrid]{organization} beat [Barcelona]{organization} 2-1 on Sunday.",
        "The [European Central Bank]{organization} in [Frankfurt]{place} cut rates.",
        "[Xi Jinping]{person} flew from [Beijing]{place} to [New Delhi]{place}.",
        "The [Supreme Court]{organization} ruled on Monday, Justice [Elena Kagan]{person} said.",
        "[Syria]{place}'s president, [Bashar al-Assad]{person}, denied it.",
        "[Marie-Louise Coleiro Preca]{person} was elected in [Malta]{place}.",
        "Officials in [Côte d'Ivoire]{place} met [Alassane Ouattara]{person}.",
        "nothing here has a name.",
    ]

    @Test(arguments: names)
    func `names are found with their kinds`(marked: String) throws {
        let text = plain(marked)
        let found = try entities(text).flatMap { entity in
            entity.mentions.compactMap { mention in mention.nameRange.map { ($0, entity.kind.rawValue) } }
        }
        #expect(write(found, into: text) == marked)
    }

    static let links: [String] = [
        "[Angela Merkel]{1} left [Berlin]{2}. [Merkel]{1} said that [Berlin]{2} was calm.",
        "The [World Health Organization]{1} ([WHO]{1}) met. The [WHO]{1} gave no date.",
        "The [Austrian Financial Market Authority]{1}, or [FMA]{1}, met. The [FMA]{1} gave no date.",
        "The [Swiss Financial Market Supervisory Authority]{1}, or [FINMA]{1}, met. [FINMA]{1} gave no date.",
        "[Interpol]{1} and the [Swiss Financial Market Supervisory Authority]{2} met in [Bern]{3}.",
        "[Barack Obama]{1} met [Michelle Obama]{2}. Mrs. [Obama]{2} smiled.",
        "[North Korea]{1} fired a missile. The [DPRK]{1} said so.",
        "The [International Monetary Fund]{1} met in [Washington]{2}. The [IMF]{1} gave no date.",
        "[Germany]{1} voted. The [Federal Republic of Germany]{1} has 16 states.",
        "[Boris Johnson]{1} met [Theresa May]{2}. [Johnson]{1} left, and [May]{2} stayed.",
        "[Luiz Inacio Lula da Silva]{1} won. [Lula]{1} will speak in [Brasilia]{2}.",
        "[J. K. Rowling]{1} spoke in [Edinburgh]{2}. [Rowling]{1} lives there.",
        "[Microsoft Corp.]{1} rose. [Microsoft]{1} makes software.",
        "[Mohammed bin Salman]{1} left [Riyadh]{2}. [Salman]{1} met [Emmanuel Macron]{3}.",
        "[Law Library of Congress]{1} opened on Monday. [Congress]{2} met on Friday.",
        "The [NRFA]{1} agreed. The [NRFA Law Enforcement]{2} met on Friday.",
        "The [U.S. Patent and Trademark Office]{1} agreed. The [USPTO]{1} met on Friday.",
        "[New York City]{1} closed its schools. [New York]{1} will open them soon.",
        "[U.S.]{1} officials left. The [United States]{1} will return, [Washington]{2} said.",
        "Chinese leader [Xi Jinping]{1} spoke. [Xi]{1} left.",
        "[George W. Bush]{1} spoke on Monday. President [Bush]{1} left [Texas]{2}.",
        "[Park Geun-hye]{1} spoke in [Seoul]{2}. President [Park]{1} left.",
        "[Sarah O’Neill]{1} said so on Monday. [O'Neill]{1} left [Dublin]{2}.",
        "Shares of [Apple Inc.]{1} rose. [Apple]{1} makes phones.",
        "Senator [John Smith]{1} met Governor [Mary Smith]{2}. Governor [Smith]{2} spoke. Senator [Smith]{1} left.",
        "[Ingrid Solberg]{1} drew maps. Her daughter [Kari Solberg Brandt]{2} said so. Dr. [Solberg]{1} was born in [Oslo]{3}.",
        "Leader [Kim Jong Il]{1} met Ambassador [Sung Kim]{2} in [Pyongyang]{3}. Chairman [Kim]{1} smiled.",
    ]

    @Test(arguments: links)
    func `names of one entity are linked`(marked: String) throws {
        let text = plain(marked)
        let entities = try entities(text).filter { $0.kind != .other }
        let found = entities.enumerated().flatMap { number, entity in
            entity.mentions.compactMap { mention in mention.nameRange.map { ($0, "\(number + 1)") } }
        }
        #expect(write(found, into: text) == marked)
    }

    static let descriptions: [(String, String, String)] = [
        ("U.S. Secretary of State Mike Pompeo left.", "Mike Pompeo", "U.S. Secretary of State"),
        ("White House spokesperson Sarah Sanders spoke.", "Sarah Sanders", "White House spokesperson"),
        ("Jane Miller, the U.S. ambassador to Mexico, left.", "Jane Miller", "U.S. ambassador to Mexico"),
        ("Japan's top envoy, Taro Kono, left.", "Taro Kono", "Japan's top envoy"),
        ("Former Brazilian President Dilma Rousseff spoke.", "Dilma Rousseff", "Former Brazilian President"),
    ]

    @Test(arguments: descriptions)
    func `a title or a phrase beside a name describes it`(text: String, name: String, description: String) throws {
        let entity = try #require(try entities(text).first { $0.name == name })
        #expect(entity.description == description)
    }

    static let others: [String] = [
        "White House spokeswoman Sarah Sanders left. [The spokeswoman]{Sarah Sanders} said nothing.",
        "Angela Merkel left Berlin on Monday. [She]{Angela Merkel} will return.",
        "U.S. Secretary of State Mike Pompeo left. [The top U.S. diplomat]{Mike Pompeo} will return.",
        "[French]{France} President Emmanuel Macron left. [The president]{Emmanuel Macron} met farmers.",
        "Foreign Secretary Jane Miller left. [The foreign secretary]{Jane Miller} met farmers.",
        "In [his]{Emmanuel Macron} speech, Emmanuel Macron praised farmers.",
        "Angela Merkel left. The president met farmers.",
        "Talks with Vietnam failed. [The [Southeast Asian]{Southeast Asia} nation]{Vietnam} left the table.",
        "Angela Merkel met Theresa May in Berlin on Monday. She will return.",
    ]

    @Test(arguments: others)
    func `nominals and pronouns are linked when they are sure`(marked: String) throws {
        let text = plain(marked)
        let found = try entities(text).flatMap { entity in
            entity.mentions.filter { $0.form != .name }.map { ($0.range, entity.name) }
        }
        #expect(write(found, into: text) == marked)
    }

    @Test(arguments: Seeds.row(5)) func `any text is taken, and mentions lie inside it`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = [
            "Kim ", "President ", "the company ", "\"", "(", ")", ", ", "U.S. ", "\n\n", "é", "中国", "👩‍👧", "'s ", "he ",
            "Mr. ", "of ", "State ", "- ", "\u{301}", "5 ", ". ",
        ]
        for _ in 0..<40 {
            let count = Int.random(in: 0...40, using: &random)
            let string = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let bytes = Array(string.utf8)
            for entity in try entities(string) {
                #expect(!entity.name.isEmpty && !entity.mentions.isEmpty)
                for range in entity.mentions.flatMap({ [$0.range] + ($0.nameRange.map { [$0] } ?? []) }) {
                    #expect(String(validating: bytes[range], as: UTF8.self) != nil)
                }
            }
        }
    }
}
