import ReaderModel
import Testing

/// Speech without quotation marks, or partly in them.
struct ReportedSpeechTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found()
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "Smith said that [the plan was dead]{i Smith}.",
        "Smith said [the plan was dead]{i Smith}.",
        "Smith said on Monday that [the plan was dead]{i Smith}.",
        "Smith said in a statement that [the plan was dead]{i Smith}.",
        "Smith told reporters that [the plan was dead]{i Smith}.",
        "Smith told the Times that [the plan was dead]{i Smith}.",
        "The minister announced that [the plan was dead]{i The minister}.",
        "The White House said [the plan was dead]{i The White House}.",
        "Officials said [the plan was dead]{i Officials}.",
        "Smith asked [whether the plan was dead]{i Smith}.",
        "Smith added that [the plan was dead]{i Smith}.",
        "She argued that [the plan was dead]{i}.",
        "Smith, the mayor of London, said [the plan was dead]{i Smith}.",
        "Smith has repeatedly claimed that [the plan was dead]{i Smith}.",
        "Reuters reported that [the plan was dead]{i Reuters}.",
        "Smith insisted that [he would go to Paris with them]{i Smith}.",
        "Smith warned that [the river would rise]{i Smith}.",
        "Smith acknowledged that [the plan had failed]{i Smith}.",
    ])
    func `a verb of saying reports a clause`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[The plan was dead]{i Smith}, Smith said.",
        "[The plan was dead]{i Smith}, according to Smith.",
        "According to Smith, [the plan was dead]{i Smith}.",
        "According to the State Department, [the plan was dead]{i the State Department}.",
        "[The plan was dead for good]{i a spokesman for the company}, said a spokesman for the company.",
        "[The river will rise by a foot]{i the report}, according to the report.",
        "[The road to the north is closed]{i police}, police said.",
        "[The road to the north is closed]{i officials}, officials said on Sunday.",
    ])
    func `the source may come last or first`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[The plan]{i Smith}, Smith said, [would never be put to a vote]{+}.",
        "[The new plan for the city]{i Smith}, Smith said, [would never be put to a vote]{+}.",
    ])
    func `a source in the middle divides`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Smith said [the plan was “dead as a doornail”]{m Smith} and left.".replacing(" and left", with: ""),
        "Smith said that [the plan was “dead” and “would not come back to life.”]{m Smith}",
        "Smith called [the plan “a danger to us all.”]{m Smith}",
        "According to Smith, [the plan is “a danger to us all.”]{m Smith}",
        "[The plan is “a danger to us all,”]{m Smith} Smith said.",
        "Smith said [the United States was “making progress” in the talks]{m Smith}, and [“there is great hope for a change.”]{+}",
    ])
    func `partly quoted words are mixed`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The trip was long.",
        "Smith went to Paris on Monday.",
        "The claims were never proved.",
        "He was told to leave.",
        "The report was long.",
        "Smith signed the note.",
    ])
    func `where nothing is said nothing is found`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Smith said [the plan was dead]{i Smith}, while Brown went home.",
        "Smith said [the plan was dead]{i Smith}, although the vote was close.",
        "Smith said [the plan was dead]{i Smith}, adding that [he would leave]{i Smith}.",
        "Smith said [the plan was dead]{i Smith} and Brown said [it was alive]{i Brown}.",
        "Smith said [the plan was dead]{i Smith}, but Brown said [it was alive]{i Brown}.",
    ])
    func `reported words end where the next clause begins`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Smith: [The Plan Is Dead]{i Smith}\n\nThe vote was close.",
        "Tom Brown: [‘The Plan Is Dead’]{d Tom Brown}\n\nThe vote was close.",
        "Smith Says [Plan Is Dead]{i Smith}\n\nThe vote was close.",
        "[Plan Is Dead and Buried]{i Smith}, Smith Says\n\nThe vote was close.",
    ])
    func `headlines report too`(text: String) throws { try Self.check(text) }
}
