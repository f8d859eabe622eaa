import Testing

@testable import ReaderEntities
@testable import ReaderModel
@testable import ReaderTokens

/// Adjectives and inhabitants of countries, regions and cities: they belong to their home and have no entries of their own.
struct PeopleTests {
    private static func entities(_ string: String) throws -> [Entity] {
        let text = Text(string)
        return try EntityFinder.entities(in: Tokenizer.tokenize(text, blocks: [Block(.paragraph, 0..<text.count)]))
    }

    /// "Norway: Norwegian", sorted; names of their own as "Oslo".
    private static func homes(_ string: String) throws -> [String] {
        let bytes = Array(string.utf8)
        return try entities(string).flatMap { entity in
            entity.mentions.map { mention in
                let text = String(decoding: bytes[mention.range], as: UTF8.self)
                return mention.form == .adjective ? "\(entity.name): \(text)" : entity.name
            }
        }.sorted()
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let homes: [String]

        init(_ text: String, _ homes: String...) { (self.text, self.homes) = (text, homes) }
        var testDescription: String { text }
    }

    static let cases = [
        Case("The Franco-German plan failed.", "France: Franco", "Germany: German"),
        Case("An Anglo-American team won it.", "United Kingdom: Anglo", "United States: American"),
        Case("The Sino-Soviet split is taught.", "China: Sino", "Soviet Union: Soviet"),
        Case("The Israeli-Palestinian talks failed.", "Israel: Israeli", "Palestine: Palestinian"),
        Case("Some anti-American crowds met.", "United States: American"),
        Case("Some pro-Russian rebels met.", "Russia: Russian"),
        Case("The Kenyan-born runner won.", "Kenya: Kenyan"),
        Case("The Saudi-led group met.", "Saudi Arabia: Saudi"),
        Case("Some Latin American states joined.", "Latin America: Latin American"),
        Case("The East African bloc met.", "East Africa: East African"),
        Case("Many Catalan voters stayed at home.", "Catalonia: Catalan"),
        Case("A Scottish and a Welsh firm merged.", "Scotland: Scottish", "Wales: Welsh"),
        Case("Two Californians and a New Yorker were hurt.", "California: Californians", "New York: New Yorker"),
        Case("Few Albertans and Quebecers voted.", "Alberta: Albertans", "Quebec: Quebecers"),
        Case("The Bavarian premier resigned.", "Bavaria: Bavarian"),
        Case("Three Irishmen and a Frenchwoman were saved.", "France: Frenchwoman", "Ireland: Irishmen"),
        Case("A Swede, a Dane and a Finn met.", "Denmark: Dane", "Finland: Finn", "Sweden: Swede"),
        Case("The Greek Cypriots voted.", "Cyprus: Cypriots", "Greece: Greek"),
        Case("A Marshallese sailor was saved.", "Marshall Islands: Marshallese"),
        Case("The Luxembourgish minister spoke.", "Luxembourg: Luxembourgish"),
        Case("An Olympic champion spoke.", "Olympic Games: Olympic"),
    ]

    @Test(arguments: cases)
    func `a people's word belongs to its home`(test: Case) throws {
        #expect(try Self.homes(test.text) == test.homes)
    }

    static let tongues = [
        "The book is written in French.", "She speaks Spanish and Thai.", "The Spanish-language paper closed.",
        "He reads the Italian translation.", "It was a Victorian house.",
    ]

    @Test(arguments: tongues)
    func `a language or an age is no country`(text: String) throws {
        #expect(try Self.homes(text).isEmpty)
    }

    static let others = [
        Case(
            "Anna English met Erik Holm in Oslo. Ms. English left early.", "Anna English", "Anna English", "Erik Holm",
            "Oslo")
    ]

    @Test(arguments: others)
    func `a family name that is a people's word is a person`(test: Case) throws {
        #expect(try Self.homes(test.text) == test.homes)
    }

    @Test func `the people of every country and region have no entries of their own`() throws {
        var wrong: [String] = []
        let countries = Countries.all.flatMap(\.people)
        let regions = Peoples.table.split(separator: "\n").flatMap { line in
            line.split(separator: "|").dropFirst().flatMap { $0.split(separator: ";").map(String.init) }
        }
        for word in countries + regions where !["Lao", "Philippine", "Olympic", "Paralympic"].contains(word) {
            for text in ["The \(word) minister spoke on Monday.", "Some \(word)s were saved on Monday."] {
                let names = try Self.entities(text).filter { $0.mentions.contains { $0.form == .name } }
                wrong += names.map { "\(word): \($0.name)" }
            }
        }
        #expect(wrong == [])
    }
}
