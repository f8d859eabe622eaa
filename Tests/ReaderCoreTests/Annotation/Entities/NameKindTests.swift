import Testing

@testable import ReaderEntities
@testable import ReaderModel
@testable import ReaderTokens

/// What names are, and what is no name.
struct NameKindTests {
    private static func entities(_ string: String) throws -> [Entity] {
        let text = Text(string)
        let blocks = [Block(.paragraph, 0..<text.count)]
        return try EntityFinder.entities(in: Tokenizer.tokenize(text, blocks: blocks))
    }

    private static func kinds(_ string: String) throws -> [String: Entity.Kind] {
        Dictionary(try entities(string).map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let kind: Entity.Kind?
        let text: String

        init(_ name: String, _ kind: Entity.Kind?, _ text: String) {
            (self.name, self.kind, self.text) = (name, kind, text)
        }
        var testDescription: String { "\(name): \(text)" }
    }

    static let kinds = [
        Case("Lindra", .organization, "Erik Holm, chief executive of Lindra, left. Lindra, a maker of pumps, said so."),
        Case("Netflix+", .other, "The film is shown on Netflix+ from Monday."),
        Case("Lindra+", .other, "The Lindra+ service began. Lindra+ costs 5 dollars."),
        Case("Canal+", .other, "Canal+ bought the rights on Monday."),
        Case("Notepad++", .other, "He writes it in Notepad++ every day."),
        Case("Harbour & Holm", .organization, "Harbour & Holm named the firm on Monday."),
        Case("B&Q", .organization, "Shares of B&Q fell on Monday."),
        Case("Mercedes", .organization, "The drivers of Ferrari, Mercedes and Red Bull are fast."),
        Case("Don Lindra", .organization, "Don Lindra® honey is sold in Texas. Don Lindra makes it."),
        Case("Tesla", .organization, "Tesla recalled 2 million cars on Monday."),
        Case("Mill Lane", .place, "Olaf Berg, of Mill Lane, denied it."),
        Case("Nathan Lane", .person, "The actor Nathan Lane denied it."),
        Case("Northline Marine", .organization, "The operator, Northline Marine, bought two boats from Norway."),
        Case("Tom Brown", .person, "The head of the firm, Tom Brown, bought two boats from Norway."),
        Case("Storm Reid", .person, "Storm Reid said she was glad. The actress Storm Reid left."),
        Case("Storm Thorgerson", .person, "Storm Thorgerson designed it in May."),
        Case("GE 300 MW", nil, "The GE 300 MW plant runs in Lund."),
        Case("Storm Petra", .other, "The quay was shut as Storm Petra came near. Nobody was hurt."),
        Case("Beacon Hill Advisors", .organization, "She is a strategist at Beacon Hill Advisors in Boston."),
        Case("St Brendan's", .organization, "Her two sons go to St Brendan's, and she is against it."),
        Case("St Brendan's High School", .organization, "They will merge it with St Brendan's High School."),
        Case("Kent", .place, "The road in Gravesend, Kent, gave way."),
        Case("AMSTERDAM", nil, "AMSTERDAM — The girl hung in a bank."),
        Case("Amsterdam", .place, "AMSTERDAM — The girl hung in a bank."),
        Case("D-Wash.", nil, "Sen. Maria Lindqvist, D-Wash., chairs the panel."),
        Case("R-Ohio", nil, "Sen. Maria Lindqvist, R-Ohio, chairs the panel."),
        Case("Ohio", .place, "Sen. Maria Lindqvist, R-Ohio, chairs the panel."),
        Case("Bug 1664144", nil, "Mended: Bug 1664144 and others."),
        Case("Paul Lindqvist", .person, "Commenter Paul Lindqvist noted that it had begun."),
        Case("Meta", .organization, "Meta and Snap said they would appeal."),
        Case("Java", .other, "He writes the server in Java and the rest in Perl."),
        Case("Boeing 737 MAX", .other, "The Boeing 737 MAX was grounded in March."),
        Case("HMP Lindra", .place, "He was held at HMP Lindra for a year."),
        Case("Hurricane Lindra", .other, "Hurricane Lindra hit Florida on Monday."),
        Case("Brexit", .other, "The Brexit vote was held in June."),
        Case("Ford F-150", .other, "The Ford F-150 was sold in May."),
        Case("Kalmar", .place, "KALMAR, March 20 – Orkla agreed on Sunday to buy its Kalmar rival."),
        Case("Visby", .place, "VISBY (AP) — Orkla agreed to buy its rival of Visby. The Visby bank was sold."),
        Case("NATO", .organization, "NATO said on March 20 – a Monday – that it would stay in Kosovo."),
        Case("Orkla", .organization, "The Norwegian-Swedish company Orkla moved its head office to Bergen."),
        Case("May", .person, "On Monday Mrs May and Sir Keir met."),
        Case("Sir Keir", .person, "On Monday Mrs May and Sir Keir met."),
        Case("London", .place, "The London-based firm was sold on Monday."),
        Case("Minneapolis", .place, "A Minneapolis-based group paid for it."),
        Case("PolitiFact", .organization, "According to PolitiFact, the claim is false. PolitiFact said so on Monday."),
        Case("tool4work", .organization, "In May tool4work hired a team. The founder of tool4work is pleased."),
        Case("harbourOS", .other, "The release of harbourOS came in May."),
        Case("Zurich", .place, "UBS agreed to buy its Zurich rival in May. Zurich is a city."),
        Case("Harbour Music Awards", .other, "He sang at the 2019 Harbour Music Awards in Oslo."),
        Case("Macy's", .organization, "Shares of Macy's fell on Monday."),
        Case("Dancing on the Quay", .other, "She is known for “Dancing on the Quay,” a film of 1998."),
    ]

    @Test(arguments: kinds)
    func `the words beside a name say what it is`(test: Case) throws {
        #expect(try Self.kinds(test.text)[test.name] == test.kind)
    }

    static let none = [
        Case("challenge.gov", nil, "More is told on challenge.gov and in notes.txt."),
        Case("DSPs", nil, "It works with demand-side platforms (DSPs). The DSPs pay for it."),
        Case("XOR", nil, "The value of A XOR B = C is known."),
        Case("User_Name", nil, "Set User_Name = Value in the file."),
        Case("August", nil, "Rovers 2 Albion 1\nAugust 2 Leeds 1"),
        Case("Figure 3", nil, "See Figure 3 and Table 2 in Chapter 4."),
        Case("Save Changes", nil, "Click “Save Changes” and then the “Advanced Options” tab."),
        Case("Advanced Options", nil, "Click “Save Changes” and then the “Advanced Options” tab."),
        Case("Parmesan", nil, "Boil the rice and add Parmesan and butter."),
        Case("V8", nil, "The car has a V8 engine."),
        Case("Parkinson", nil, "Type 2 diabetes and Parkinson's disease were studied."),
        Case("Labor Day", nil, "Shops close on Labor Day and at Thanksgiving."),
    ]

    @Test(arguments: none)
    func `addresses, code, formulas and abbreviations of common words are no names`(test: Case) throws {
        #expect(try Self.kinds(test.text)[test.name] == nil)
    }

    @Test func `a heading and the line below it are two names`() throws {
        let names = try Self.entities("Anna Lindqvist\nOslo\n\nAnna Lindqvist spoke in Oslo on Monday.").map(\.name)
        #expect(names == ["Anna Lindqvist", "Oslo"])
    }

    @Test func `a name goes on in the next line where lines are cut anywhere`() throws {
        let text = "The book was written by Anna\nLindqvist and Erik Holm,\nwho live in Oslo and\nwork there."
        #expect(try Self.entities(text).map(\.name) == ["Anna Lindqvist", "Erik Holm", "Oslo"])
    }

    @Test func `two countries with a hyphen between are two names`() throws {
        let names = try Self.entities("The U.S.-Mexico border was closed on Monday.").map(\.name)
        #expect(names.count == 2)
    }

    // MARK: Peoples

    @Test func `an adjective of a country belongs to the country and has no entry of its own`() throws {
        let entities = try Self.entities("Norwegian ships left Norway. The Norwegians will return.")
        let norway = try #require(entities.first)
        #expect(entities.count == 1)
        #expect(norway.name == "Norway")
        #expect(norway.mentions.map(\.form) == [.adjective, .name, .adjective])
        #expect(norway.aliases.contains("Norwegians"))
    }

    @Test func `a country that only its people stand for is an entity without a name`() throws {
        let entities = try Self.entities("Two Danish sailors were saved on Monday.")
        #expect(entities.map(\.name) == ["Denmark"])
        #expect(entities.first?.mentions.map(\.form) == [.adjective])
    }

    // MARK: Confidence

    @Test func `every name has a confidence and nothing else has`() throws {
        let text = "Prime Minister Theresa May met Angela Merkel in Berlin. She praised the German chancellor."
        for entity in try Self.entities(text) {
            for mention in entity.mentions {
                #expect((mention.confidence != nil) == (mention.form == .name))
                if let confidence = mention.confidence { #expect((0...1).contains(confidence)) }
            }
        }
    }

    @Test func `a name says why it was found and what it means where that is asked`() throws {
        let text = Text("Angela Merkel left Berlin. Merkel sold Nokia to the German firm.")
        let tokens = Tokenizer.tokenize(text, blocks: [Block(.paragraph, 0..<text.count)])
        #expect(try EntityFinder.entities(in: tokens).allSatisfy { $0.mentions.allSatisfy { $0.explanation == nil } })
        let merkel = try EntityFinder.entities(in: tokens, explains: true).first { $0.name == "Angela Merkel" }
        let why = try #require(merkel?.mentions.last?.explanation)
        #expect(why.hasPrefix("model: ") && why.hasSuffix("means: Angela Merkel"))
    }

    @Test func `a clause that was taken for a name is less sure than what is shown`() throws {
        let odd = try Self.entities("Grèce : Antonis Samaras a dévoilé la constitution du nouveau gouvernement.")
            .filter { $0.name.split(separator: " ").count > 4 }
        #expect(odd.allSatisfy { $0.confidence < Entity.leastShown })
    }

    @Test func `a full name with a title is surer than a lone unknown word`() throws {
        let sure = try Self.entities("German Chancellor Angela Merkel spoke in Berlin on Monday.")
            .first { $0.name == "Angela Merkel" }?.mentions.first?.confidence
        let unsure = try Self.entities("Zumra, Krast, Bulwen").first?.mentions.first?.confidence
        #expect((sure ?? 0) > (unsure ?? 0))
    }
}
