import ReaderModel
import ReaderTimes
import Testing

/// Where the clause of an event begins and ends, and which of the dates of a sentence is whose.
struct EventPhraseTests {
    static let lines: [(text: String, line: String)] = [
        // What is told, planned or owned of a noun keeps its own day.
        ("The court heard how Berg left the yard in May 2011.", "Berg left the yard in May 2011"),
        ("She was told he will be tried again on July 16.", "he will be tried again on July 16"),
        (
            "Norland has protested the arrest in Lund on May 4 of Olaf Berg.",
            "the arrest in Lund on May 4 of Olaf Berg"
        ),
        (
            "Berg has moved house ten times, with nine of the moves falling between 1999 and 2002.",
            "nine of the moves falling between 1999 and 2002"
        ),
        ("It was an attempt to copy the November Lund attacks.", "the November Lund attacks"),
        (
            "Sailors and pilots across Norland entered the fourth day of a strike Sunday aimed at higher pay.",
            "Sailors and pilots across Norland entered the fourth day of a strike Sunday aimed at higher pay"
        ),
        ("She spoke of the illness she had caught in 2004.", "the illness she had caught in 2004"),
        // Titles in marks.
        (
            "Their first book, \"The Last Ferry,\" was a surprise hit in 2008.",
            "Their first book, \"The Last Ferry,\" was a surprise hit in 2008"
        ),
        (
            "They went on with \"Low Tide,\" in 2010, then released a winter album in 2011.",
            "They released a winter album in 2011"
        ),
        (
            "She released a winter album in 2011 and a book of songs, \"Low Tide,\" in 2013.",
            "a book of songs, \"Low Tide,\" in 2013"
        ),
        (
            "In 2006, Berg and his \"Lost\" crew, Anna Lindqvist and Per Holm, met them in Lund.",
            "In 2006, Berg and his \"Lost\" crew, Anna Lindqvist and Per Holm, met them in Lund"
        ),
        (
            "She sang many parts, including a return to the stage in 2002.",
            "She sang many parts, including a return to the stage in 2002"
        ),
        (
            "In her 1988 memoir, \"Call Me Olga,\" Lindqvist wrote of the sea.",
            "In her 1988 memoir, \"Call Me Olga,\" Lindqvist wrote of the sea"
        ),
        ("The book became a 1990 film.", "The book became a 1990 film"),
        ("With the end of the show in 1966, Berg sailed to Norland in 1971.", "the end of the show in 1966"),
        // Beginnings.
        (
            "Her third husband, Olaf Berg, was sent home in 2006.",
            "Her third husband, Olaf Berg, was sent home in 2006"
        ),
        (
            "Speaking in Lund on Sunday night, Olaf Berg said that it was over.",
            "Speaking in Lund on Sunday night, Olaf Berg said that it was over"
        ),
        (
            "The letter stated that, in May 1997, she had been given a boat.",
            "in May 1997, she had been given a boat"
        ),
        (
            "The guard is already holding the former pilot Olaf Berg, who was detained on Sunday.",
            "the former pilot Olaf Berg was detained on Sunday"
        ),
        ("New Lund, July 1 (NWA) Sailors on Sunday left the hall.", "Sailors on Sunday left the hall"),
        (
            "The names were read Sunday, which also happened last year.",
            "The names were read, which also happened last year"
        ),
        (
            "Originally published in Norse in 1941, “A Refuge in Lund” is about a boat.",
            "“A Refuge in Lund”, originally published in Norse in 1941"
        ),
        (
            "She moved them as the young pilot first on the stage, then in the bold 1962 film.",
            "She moved them as the young pilot first on the stage, then in the bold 1962 film"
        ),
        // Ends.
        (
            "Kestrel said Sunday it will not show a film about Berg after his daughter, Anna Berg, said it hurt her.",
            "Kestrel said Sunday it will not show a film about Berg"
        ),
        (
            "Last year, Berg told the paper that, though it rained, he understood the delay.",
            "Last year, Berg told the paper that, though it rained, he understood the delay"
        ),
        ("In 2010, she married once more, this time in Lund.", "In 2010, she married once more, this time in Lund"),
        (
            "The hatch was found on Sunday with its locks, doors and lamps broken.",
            "The hatch was found on Sunday with its locks, doors and lamps broken"
        ),
        (
            "In 1962, the two fleets brought the world as close as it has ever come to war.",
            "In 1962, the two fleets brought the world as close as it has ever come to war"
        ),
        (
            "Back in 2012, it was a thing you would do only if you were rich.",
            "Back in 2012, it was a thing you would do only if you were rich"
        ),
    ]

    @Test(arguments: lines)
    func `an event is told whole`(text: String, line: String) throws {
        let events = try TimesReading.events(text)
        #expect(events.contains { $0.text == line }, "\(events.map(\.text))")
    }

    @Test(arguments: [
        "Berg said this year is even worse.", "It has been nearly 80 years since it snowed in June.",
        "What they like is what will sell best tomorrow.",
        "They had three hours for the Harbours (Fees) Amendment Bill, 2017.",
        "He is famous for his role in the 1969 film.",
    ])
    func `a time that dates nothing makes no event`(text: String) throws {
        let events = try TimesReading.events(text).filter { $0.confidence >= Event.leastShown }
        #expect(events.isEmpty, "\(events.map(\.text))")
    }

    @Test
    func `what happened overnight began the evening before`() throws {
        let event = try #require(try TimesReading.events("Police charged him overnight with theft.").first)
        #expect(event.interval?.lowerBound == CalendarDay(iso: "2018-07-01"))
        #expect(event.interval?.upperBound == CalendarDay(iso: "2018-07-02"))
    }

    @Test
    func `the middle of a year is June and July`() throws {
        let event = try #require(try TimesReading.events("A vote is due by the middle of the year.").first)
        #expect(event.interval?.lowerBound == CalendarDay(iso: "2018-06-01"))
        #expect(event.interval?.upperBound == CalendarDay(iso: "2018-07-31"))
    }

    @Test
    func `why something was done takes for granted that it was`() throws {
        let event = try #require(try TimesReading.events("Why did you leave the Harbour Guild in 2016?").first)
        #expect(event.confidence >= Event.leastShown)
    }
}
