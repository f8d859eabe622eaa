import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

/// Names beside dates, datelines, dashes and parties, and what is no short form of a name.
struct NameBorderTests {
    private func names(_ string: String) throws -> [String] {
        let text = Text(string)
        return try EntityFinder.entities(in: Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text)))
            .map { "\($0.kind.rawValue) \($0.name)" }
    }

    @Test func `a name ends before a date and a dateline`() throws {
        #expect(
            try names("It was to be voted on by the House Dec. 11, and then by the Senate.") == [
                "organization House", "organization Senate",
            ])
        #expect(try names("By Tove Berg OSLO (Reuters) - Ships searched the sea.").prefix(1) == ["person Tove Berg"])
    }

    @Test(arguments: [
        ("Former U.S. ambassador to Ukraine Anna Holm has a house.", "place Ukraine", "person Anna Holm"),
        ("The mayor of London Sadiq Khan opened it.", "place London", "person Sadiq Khan"),
        ("The president of South Korea Maria Holm opened it.", "place South Korea", "person Maria Holm"),
    ])
    func `the place of an office is no part of who holds it`(text: String, place: String, person: String) throws {
        let found = try names(text)
        #expect(found.contains(place))
        #expect(found.contains(person))
    }

    @Test(arguments: [
        "Former secretary for Docks and Harbours Tove Berg said it would go.",
        "The minister for Roads and Bridges Anna Holm said it would go.",
        "Former head of Customs and Excise Olaf Reed said it would go.",
    ])
    func `what somebody is in charge of is no part of their name`(text: String) throws {
        let people = try names(text).filter { $0.hasPrefix("person") }
        #expect(people.count == 1)
        #expect(people.allSatisfy { ["person Tove Berg", "person Anna Holm", "person Olaf Reed"].contains($0) })
    }

    @Test func `two people whom the text names elsewhere are two`() throws {
        let found = try names("Anna Holm met Tove Berg.\n\nAnna Holm Tove Berg\n\nThen Tove Berg left with Anna Holm.")
        #expect(found == ["person Anna Holm", "person Tove Berg"])
    }

    @Test func `a bracket that nothing pairs and the sign of a price are no part of a name`() throws {
        let found = try names("Coach (Anna) Holm came in. Aluminium on the London Metal Exchange CMAL3 fell.")
        #expect(found.contains { $0.hasSuffix("Holm") && !$0.contains(")") })
        #expect(found.contains("organization London Metal Exchange"))
    }

    @Test func `a body that the world knows by a name with "and" is one`() throws {
        let text = "Troops drove the Islamic State of Iraq and the Levant out of Mosul. ISIL still holds Raqqa."
        let found = try names(text)
        #expect(
            found == ["organization Islamic State of Iraq and the Levant", "place Mosul", "place Raqqa"])
        #expect(try names("Ships sailed to Iraq and the Levant.").contains("place Iraq"))
    }

    @Test func `whom somebody works for is no part of their name`() throws {
        let found = try names("Leon Holm of Orklapak said so. Holm left.")
        #expect(found.contains("person Leon Holm"))
    }

    @Test func `a dash with blanks parts two names`() throws {
        let found = try names("Michelle, Malia, and that troublemaker Sunny – Merry Christmas, everybody.")
        #expect(!found.contains { $0.contains("–") })
    }

    @Test func `a state and a party are two`() throws {
        #expect(
            try names("It will pass, said a New Hampshire Republican. A Virginia Democrat said so too.") == [
                "place New Hampshire", "organization Republican Party", "place Virginia",
                "organization Democratic Party",
            ])
    }

    @Test func `the city of a hospital is no short form of it`() throws {
        let text = "She was taken to the Bergen Royal Infirmary. Tove is a student at Bergen University, in Bergen."
        let found = try names(text)
        #expect(found.contains("organization Bergen Royal Infirmary"))
        #expect(found.contains("organization Bergen University"))
    }

    @Test func `a country before a known department changes nothing`() throws {
        let text = "The Treasury Department paid them. The U.S. Treasury Department said it would look into it."
        #expect(try names(text).count == 1)
    }

    @Test func `an illness and lines of a program name nobody`() throws {
        #expect(try names("Players who have Alzheimer’s should be paid.") == [])
        #expect(try names("headers.append(\"Content-Type\", \"text/plain\");") == [])
    }

    @Test func `somebody whose age is told is no company`() throws {
        let text = "Kevin Yearout has a firm. “It is slow,” said Yearout, 51, head of Yearout Mechanical Inc."
        #expect(try names(text).first == "person Kevin Yearout")
    }

    @Test func `companies with the names of people are companies`() throws {
        #expect(
            try names("Fannie Mae and Freddie Mac will pay.") == [
                "organization Fannie Mae", "organization Freddie Mac",
            ])
    }
}
