import ReaderModel
import Testing

/// Speech in quotation marks and who it belongs to.
struct DirectQuoteTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found()
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "[“We will go to Paris tomorrow,”]{d Smith} Smith said.",
        "[\"We will go to Paris tomorrow,\"]{d Smith} Smith said.",
        "[''We will go to Paris tomorrow,'']{d Smith} Smith said.",
        "[``We will go to Paris tomorrow,'']{d Smith} Smith said.",
        "[«We will go to Paris tomorrow»]{d Smith}, Smith said.",
        "[„We will go to Paris tomorrow“]{d Smith}, Smith said.",
        "[« We will go to Paris tomorrow »]{d Smith}, Smith said. And so on « for ever ».",
        "[»We will go to Paris tomorrow«]{d Smith}, Smith said.",
        "[“Will we ever go to Paris again?”]{d Smith} Smith asked.",
        "[“We will go to Paris tomorrow!”]{d Smith} Smith shouted.",
        "[“We will go to Paris — tomorrow,”]{d Smith} Smith said.",
        "[“We will ‘never’ go to Paris,”]{d Smith} Smith said.",
        "[“We will go, said the king, “but not now.”]{d Smith} Smith said.",
        "Smith said: [“We will go to Paris tomorrow.”]{d Smith}",
        "Smith said, [“We will go to Paris tomorrow.”]{d Smith}",
        "Smith said [“we will go to Paris tomorrow.”]{d Smith}",
        "Smith told reporters, [“We will go to Paris tomorrow.”]{d Smith}",
        "In Paris on Monday, Smith said, [“We will go home tomorrow.”]{d Smith}",
    ])
    func `every style of mark holds speech`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“We will go to Paris tomorrow,”]{d Tom Brown} said Tom Brown.",
        "[“We will go to Paris tomorrow,”]{d Tom Brown} said Tom Brown, the mayor of London.",
        "[“We will go to Paris tomorrow,”]{d the mayor} said the mayor.",
        "[“We will go to Paris tomorrow,”]{d a spokeswoman for the mayor} said a spokeswoman for the mayor.",
        "[“We will go to Paris tomorrow,”]{d Tom Brown} says Tom Brown, who has been there before.",
        "[“Will we go to Paris tomorrow?”]{d Tom Brown} asked Tom Brown.",
        "[“We will go to Paris tomorrow,”]{d Tom Brown} wrote Tom Brown in a letter on Monday.",
        "[“We will go to Paris tomorrow,”]{d Jane Smith} added Jane Smith.",
        "[“We will go to Paris tomorrow,”]{d} said she.",
        "[“We will go to Paris tomorrow,”]{d one resident} said one resident.",
        "[“We will go to Paris tomorrow,”]{d the State Department} said the State Department.",
        "[“We will go to Paris tomorrow,”]{d Mr. Brown} said Mr. Brown.",
        "[“We will go to Paris tomorrow,”]{d former senator Tom Brown} said former senator Tom Brown.",
    ])
    func `the speaker may stand behind the verb`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“We will go,”]{d Smith} Smith said, [“and we will not come back.”]{+}",
        "[“We will go,”]{d Smith} Smith said. [“And we will not come back.”]{+}",
        "[“We will go,”]{d Tom Brown} said Tom Brown, the mayor. [“And we will not come back.”]{+}",
        "[“To my mind,”]{d Smith} Smith told reporters, [“this is not a good plan at all.”]{+}",
        "[“We will go to Paris,”]{d} she said on Monday. [“It is the best that we can do.”]{+}",
        "[“If they go,”]{d the minister} the minister added, [“so will we and all our friends.”]{+}",
        "[“We are here,”]{d Jane Smith} said Jane Smith, [“and here we will stay for good.”]{+}",
        "[“It is late,”]{d Brown} Brown says. [“But it is not too late for us.”]{+}",
    ])
    func `a quote that its attribution divides is one`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“We will go to Paris,”]{d Smith} Smith, a lawyer from Texas, said.",
        "[“We will go to Paris,”]{d Smith} Smith, who was born there, said.",
        "[“We will go to Paris,”]{d Smith} Smith, 45, said.",
        "[“We will go to Paris,”]{d Smith} Smith also said.",
        "[“We will go to Paris,”]{d Smith} Smith later told the Times.",
        "[“We will go to Paris,”]{d Smith} Smith has said.",
        "[“We will go to Paris,”]{d the mayor of London} the mayor of London said.",
        "[“We will go to Paris,”]{d Smith and Brown} Smith and Brown said.",
        "Smith, the mayor of London, said, [“We will go to Paris.”]{d Smith}",
        "Asked about the plan, Smith replied, [“We will go to Paris.”]{d Smith}",
        "[“We will go to Paris,”]{d both ministers} both ministers said.",
        "[“We will go to Paris,”]{d officials} officials said.",
        "[“We will go to Paris,”]{d a White House official} a White House official said.",
    ])
    func `words may stand between speaker and verb`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“We will go to Paris,”]{d Smith} Smith said. [“We will see the river.”]{+}",
        "Smith said that [the plan was dead]{i Smith}. [“It will not come back to life.”]{d Smith}",
        "[“We will go to Paris,”]{d Smith} Smith said.\n\n[“We will see the river and the tower.”]{d Smith}",
        "Smith was clear about the plan:\n\n[“We will not go to Paris with them.”]{d Smith}",
        "Smith said: [“We will go to Paris.]{d Smith}\n\n[“We will go to Rome.”]{+}",
    ])
    func `speech carries over to what follows`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "He read the book “War and Peace” on the train.",
        "The film, known as “The Long Way Home,” won a prize.",
        "The so-called “gig economy” has grown.",
        "The show “Good Morning” was cut.",
        "The band played “Hey Jude” for an hour.",
        "A 12\" screen and a 10' wall stood there.",
        "The children’s toys and the parents’ chairs were gone.",
        "In the ’90s rock ’n’ roll was dead.",
    ])
    func `titles, names and apostrophes are no speech`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[‘We will go to Paris tomorrow,’]{d Smith} Smith said.",
        "['We will go to Paris tomorrow,']{d Smith} Smith said.",
        "[‘We don’t know if we’ll go,’]{d Smith} said Smith.",
        "[‘We heard the mayor say “never” to that,’]{d Smith} Smith said.",
        "[‘We will go,’]{d Smith} Smith said. [‘And we will not come back.’]{+}",
        "[‘Was it the voters’ choice? We do not know,’]{d Smith} Smith said.",
        "[‘We will go to Paris tomorrow’]{d Smith}, Smith said.",
        "Smith said: [‘We will go to Paris tomorrow.’]{d Smith}",
    ])
    func `British single marks hold speech`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“We will go to Paris tomorrow.”]{d Jane Smith} — Jane Smith",
        "[“We will go to Paris tomorrow.”]{d Jane Smith} ― Jane Smith, mayor",
        "[“We will go to Paris tomorrow.”]{d Tom Brown} – Tom Brown",
    ])
    func `a name after a dash signs a quote`(text: String) throws { try Self.check(text) }
}
