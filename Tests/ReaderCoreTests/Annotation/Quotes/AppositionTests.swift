import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Who speaks where an office, a description or words of time stand beside the name.
struct AppositionTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found(entities: true)
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "The prime minister, Jane Smith, said [the talks had failed]{i Jane Smith=Jane Smith}.",
        "Norway's finance minister, Tom Brown, said that [the talks had failed]{i Tom Brown=Tom Brown}.",
        "The president of the Green Party, Mary Jones, told reporters: [“The talks have failed.”]{d Mary Jones=Mary Jones}",
        "Her deputy, Tom Brown of the Green Party, said [the talks had failed]{i Tom Brown=Tom Brown}.",
        "The finance chief, Anna Lee of Acme Corp., told reporters: [“The talks have failed.”]{d Anna Lee=Anna Lee}",
        "According to Acme Corp., the operator of the trams, [works will begin in March]{i Acme Corp.=Acme Corp.}.",
        "Her lawyer, David Miller, said [the talks had failed]{i David Miller=David Miller}.",
        "[“The talks have failed,”]{d Anna Lee=Anna Lee} said the mayor, Anna Lee.",
        "[“The talks have failed,”]{d Anna Lee=Anna Lee} said the head of the Green Party, Anna Lee, on Monday.",
        "According to the head of the Green Party, Anna Lee, [the talks have failed]{i Anna Lee=Anna Lee}.",
        "The firm that runs the harbour, Acme Corp., says [the crane will be repaired]{i Acme Corp.=Acme Corp.}.",
        "Former minister for Ports and Fisheries Anna Lee said [the quay should stay]"
            + "{i Former minister for Ports and Fisheries Anna Lee=Anna Lee}.",
        "Tom Brown, a lawyer from Leeds, said [the talks had failed]{i Tom Brown=Tom Brown}.",
        "Tom Brown, president of Chapter and Verse, a printing firm in Leeds, said [the talks had failed]"
            + "{i Tom Brown=Tom Brown}.",
    ])
    func `an office beside a name gives the name`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Later that day Tom Brown said [the crane would go]{i Tom Brown=Tom Brown}.",
        "The next morning Tom Brown said [the crane would go]{i Tom Brown=Tom Brown}.",
        "Earlier this month Anna Lee told reporters: [“We are waiting.”]{d Anna Lee=Anna Lee}",
        "Anna Lee last week said [the crane would go]{i Anna Lee=Anna Lee}.",
        "On Tuesday evening Jane Smith said [the crane would stay]{i Jane Smith=Jane Smith}.",
    ])
    func `words of time belong to no speaker`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The board met on Monday. Tom Brown, the judge, said no.",
        "Jane Smith, the mayor, said so again.",
        "[“The crane must stay,”]{d Mary Jones=Mary Jones} said Mary Jones, author of “The Last Quay.”",
        "[“The crane must stay,”]{d Tom Brown=Tom Brown} said Tom Brown, the captain of the “Tove.”",
    ])
    func `answers and titles behind a name are neither speaker nor speech`(text: String) throws {
        try Self.check(text)
    }

    @Test(arguments: [
        "Tom Brown, who has lived here for years, said [the crane would go]{i Tom Brown=Tom Brown}.",
        "The board heard Tom Brown, who said that [the crane would go]{i Tom Brown=Tom Brown}.",
        "The crane is old. Others said that [it would go]{i}.",
    ])
    func `a word that stands for somebody is replaced by them or left out`(text: String) throws {
        try Self.check(text)
    }

    @Test(arguments: [
        "[The crane was a bargain for its owners]{m Tom Brown=Tom Brown}, said Tom Brown, its buyer, "
            + "[“but, let us be frank, it was scrap”]{+}.",
        "[The crane was a bargain for its owners]{m Tom Brown=Tom Brown}, said Tom Brown, who runs the yard, "
            + "[“but it was scrap”]{+}.",
        "[The crane was a bargain for its owners]{m Tom Brown=Tom Brown}, said Tom Brown, a lawyer from Leeds, the "
            + "buyer, [“but it was scrap”]{+}.",
        "[The crane]{i Tom Brown=Tom Brown}, said Tom Brown, its buyer, [will be sold for scrap]{+}.",
        "[The crane]{i Tom Brown=Tom Brown}, Tom Brown said, [the largest in the port, will be sold]{+}.",
        "Tom Brown, the mayor of Leeds said that [the crane was old]{i Tom Brown=Tom Brown}.",
        "The secretary of the yard (North Yard), Tom Brown, said that [the crane was old]{i Tom Brown=Tom Brown}.",
        "[“The crane is old,”]{d Tom Brown=Tom Brown} said Tom Brown, its buyer, [“but it works.”]{+}",
        "[“The crane is old,”]{d Tom Brown=Tom Brown} said Tom Brown, mayor of Leeds, [“but it works”]{+}.",
        "[“The crane is old,”]{d Tom Brown=Tom Brown} said Tom Brown, who runs the yard, [“but it works.”]{+}",
        "[“The crane is old,”]{d Tom Brown=Tom Brown} said Tom Brown, a lawyer from Leeds, the buyer, "
            + "[“and it works.”]{+}",
        "[“The crane is old,”]{d Tom Brown=Tom Brown} Tom Brown, its buyer, said, [“but it works.”]{+}",
    ])
    func `what describes the speaker between commas is no part of the words`(text: String) throws {
        try Self.check(text)
    }
}
