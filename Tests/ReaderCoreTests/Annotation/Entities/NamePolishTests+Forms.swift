import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

// Names by their form and setting, and the borders that titles, numbers and headlines draw.
extension NamePolishTests {
    @Test(arguments: [
        ("It was named after Olaf “Olly” McLind in 2010.", "It was named after [Olaf “Olly” McLind]{person} in 2010."),
        (
            "The <Northern Quay Education Centre>{organization} (North-QEC) opened.",
            "The [Northern Quay Education Centre]{organization} ([North-QEC]{organization}) opened."
        ),
        (
            "She leads <QUAY>{organization} (Quick Unions Against Yards), which is small.",
            "She leads [QUAY]{organization} ([Quick Unions Against Yards]{organization}), which is small."
        ),
        (
            "They told the broadcaster Channel 12 on Monday.",
            "They told the broadcaster [Channel 12]{organization} on Monday."
        ),
        ("The Norway-Denmark war was long.", "The [Norway-Denmark war]{other} was long."),
        (
            "The <Alder Rock State Park>{place} is new. Alder Rock has a cave.",
            "The [Alder Rock State Park]{place} is new. [Alder Rock]{place} has a cave."
        ),
        ("Then Resolution 001 passed.", "Then [Resolution 001]{other} passed."),
        ("The yard at 1672 Alder St. is sold.", "The yard at [Alder St.]{place} is sold."),
        ("He came with his dog Skipper today.", "He came with his dog [Skipper]{other} today."),
        (
            "They won the league in one season and beat SV Harlind in May.",
            "They won the league in one season and beat [SV Harlind]{organization} in May."
        ),
        ("The former Linda Linda striker left.", "The former [Linda Linda]{organization} striker left."),
        ("It would give Parliament a veto.", "It would give [Parliament]{organization} a veto."),
        (
            "The prime minister left Number 10 in May.",
            "The prime minister left [Number 10]{organization} in May."
        ),
        (
            "BOSTON, <Massachusetts>{place} A judge on Monday threw out the whole case.",
            "[BOSTON]{place}, [Massachusetts]{place} A judge on Monday threw out the whole case."
        ),
        (
            "PARIS The minister said on Monday that the talks had not yet failed.",
            "[PARIS]{place} The minister said on Monday that the talks had not yet failed."
        ),
    ])
    func `marks, numbers and letters that only names have make one`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "Poetry: Boats on Mars by <Anna Holm>{person} (Kestrel)",
            "Poetry: [Boats on Mars]{other} by [Anna Holm]{person} ([Kestrel]{organization})"
        ),
        (
            "Finalists were Quiet Boats by <Olaf Berg>{person} and The Pale Quay by the late <Tove Lind>{person}.",
            "Finalists were [Quiet Boats]{other} by [Olaf Berg]{person} and [The Pale Quay]{other} by the late "
                + "[Tove Lind]{person}."
        ),
        ("Photo: Old Quay Hall by <Anna Holm>{person}", "Photo: Old Quay Hall by [Anna Holm]{person}"),
        (
            "Photographs Taken by <Anna Holm>{person} hang there.",
            "Photographs Taken by [Anna Holm]{person} hang there."
        ),
    ])
    func `a title stands before "by" and its author`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "He met <Kansas Governor Laura Holm>{person} today.",
            "He met [Kansas]{place} Governor [Laura Holm]{person} today."
        ),
        (
            "The Mayor of <Blackburn>{place} with <Darwen Coun Olaf Berg>{person} came.",
            "The Mayor of [Blackburn with Darwen]{place} Coun [Olaf Berg]{person} came."
        ),
        (
            "Then <Coun Berg>{person} and <Canon Anna Holm>{person} came.",
            "Then Coun [Berg]{person} and Canon [Anna Holm]{person} came."
        ),
        (
            "In <Lindhaven>{place} they met <Lindhaven Mayor Berg>{person} today.",
            "In [Lindhaven]{place} they met [Lindhaven]{place} Mayor [Berg]{person} today."
        ),
        ("Then <Finn Kimi Lind>{person} won.", "Then Finn [Kimi Lind]{person} won."),
        ("The <Belgian Anna Vandoren>{person} won.", "The Belgian [Anna Vandoren]{person} won."),
        (
            "A <Harbour MP>{organization} and the <Oxford Lord Mayor>{other} left.",
            "A [Harbour]{organization} MP and the [Oxford]{place} Lord Mayor left."
        ),
        (
            "A win in <Leeds - England>{organization} was their first.",
            "A win in [Leeds]{place} - [England]{place} was their first."
        ),
        (
            "It was the 2020/<21 Harbour Premiership campaign>{other} again.",
            "It was the 2020/21 [Harbour Premiership]{other} campaign again."
        ),
        (
            "Lindra has <Kestrelcom 7.4>{organization} million fewer.",
            "Lindra has [Kestrelcom]{organization} 7.4 million fewer."
        ),
        (
            "She was at the <78th Harbour Film Festival>{other} today.",
            "She was at the 78th [Harbour Film Festival]{other} today."
        ),
        (
            "They met at <Alder and Rowan>{organization} avenues.",
            "They met at [Alder]{place} and [Rowan]{place} avenues."
        ),
        (
            "<Lindra Acquires Kestrel Works>{other}\n\nThe firm <Lindra>{organization} bought it.",
            "[Lindra]{organization} Acquires [Kestrel Works]{organization}\n\nThe firm [Lindra]{organization} bought it."
        ),
        (
            "<Celebrate Harfield Park>{place}\n\nMeet at <Harfield Park>{place}. <Harfield Park>{place} is new.",
            "Celebrate [Harfield Park]{place}\n\nMeet at [Harfield Park]{place}. [Harfield Park]{place} is new."
        ),
        (
            "The <East Quay>{place} is old. The <East Quay park>{place} is new.",
            "The [East Quay]{place} is old. The [East Quay]{place} park is new."
        ),
        (
            "Alder, Berg & Lind publisher <Tove Holm>{person} left.",
            "[Alder, Berg & Lind]{organization} publisher [Tove Holm]{person} left."
        ),
        (
            "Then <Anna Lind>{person} won. But <Lind & Co.>{organization} were slow.",
            "Then [Anna Lind]{person} won. But [Lind]{person} & Co. were slow."
        ),
        (
            "The <Institute for National>{organization} and Global Harbour Law met.",
            "The [Institute for National and Global Harbour Law]{organization} met."
        ),
    ])
    func `titles, numbers and headlines are no part of a name`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        (
            "We vote on this <Bill>{person} today, and the <Bill>{person}, as it stands, is bad.",
            "We vote on this Bill today, and the Bill, as it stands, is bad."
        ),
        ("The <Bill's Committee>{organization} stage starts.", "The Bill's Committee stage starts."),
        (
            "The man <Bill>{person} said that <Bill>{person} came.",
            "The man [Bill]{person} said that [Bill]{person} came."
        ),
        ("An <Islamist>{other} won, and <CO2>{other} fell.", "An Islamist won, and CO2 fell."),
        ("Many fear <Zika>{person} now.", "Many fear Zika now."),
        (
            "Water capture and storage (<WCS>{organization}) is dear. <WCS>{organization} is new.",
            "Water capture and storage (WCS) is dear. WCS is new."
        ),
    ])
    func `bills, beliefs, compounds and illnesses are no names`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test(arguments: [
        ("The <Ballindra>{person} resident left.", "The [Ballindra]{place} resident left."),
        ("It is on <24th Avenue Northwest>{other} now.", "It is on [24th Avenue Northwest]{place} now."),
        ("The <Quay Education Center>{place} is new.", "The [Quay Education Center]{organization} is new."),
        ("The <Plym Housing>{other} is new.", "The [Plym Housing]{organization} is new."),
        (
            "They won the league in one season. <Harlind City>{place} lost, too.",
            "They won the league in one season. [Harlind City]{organization} lost, too."
        ),
        ("<Hibra>{person} acquires firms.", "[Hibra]{organization} acquires firms."),
        (
            "The <Zavlof Volcano>{place} is high. <Zavlof>{person} is loud.",
            "The [Zavlof Volcano]{place} is high. [Zavlof]{place} is loud."
        ),
        (
            "They like <Alder Park>{place}, <McLind Green>{person} and <Quay Park>{place}.",
            "They like [Alder Park]{place}, [McLind Green]{place} and [Quay Park]{place}."
        ),
        ("The bus stops at <Cambridge>{place}.", "The bus stops at [Cambridge]{place}."),
        ("She is a professor at <Georgetown>{place}.", "She is a professor at [Georgetown]{organization}."),
    ])
    func `words beside and in a name tell its kind`(tagged: String, answer: String) throws {
        try expect(tagged, becomes: answer)
    }

    @Test func `a body that is called by what it is for is shown`() throws {
        let text = Text("The Lind Institute for Harbour Law met.")
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let name = TaggedName(tokens: 1..<6, kind: .organization)
        let found = try EntityFinder.entities(names: [name], in: tokens, polished: false)
        #expect(found.map(\.name) == ["Lind Institute for Harbour Law"])
        #expect(found.allSatisfy { $0.confidence >= Entity.leastShown })
    }
}
