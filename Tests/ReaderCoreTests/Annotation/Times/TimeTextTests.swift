import ReaderModel
import Testing

struct TimeTextTests {
    static let news: [MarkedTimes] = [
        "He said [Monday]{2018-07-02} that she will leave [Thursday]{2018-07-05}.",
        "The talks, which ended [Friday]{2018-06-29}, will resume [Monday]{2018-07-02}.",
        "They will meet between [Saturday]{2018-07-07} and [Sunday]{2018-07-08}.",
        "The cinema will show films licensed under new terms on [Friday]{2018-07-06}.",
        "The crew will sail a boat built by hand on [Thursday]{2018-07-05}.",
        "The minister will say that the firm collapsed under its debts on [Friday]{2018-06-29}.",
        "The vote is set for [Tuesday, July 3]{2018-07-03}.",
        "It rose from [2009]{2009} to [2011]{2011}.",
        "It closed on [May 3, 2015]{2015-05-03}. [Two days later]{2015-05-05} it opened again.",
        "The company, founded in [1995]{1995}, sold 1995 cars.",
        "She was [recently]{PAST_REF} elected and is [now]{PRESENT_REF} in office.",
        "The bill passed [last week]{2018-W26} after [three years]{P3Y} of debate.",
        "At [8:30 a.m. EST Tuesday]{2018-06-26T08:30} the bell rang.",
        "\u{201C}We leave [tomorrow]{2018-07-03},\u{201D} he said on [Sunday]{2018-07-01}.",
        "Trump\u{2019}s visit of [Jan. 20, 2017]{2017-01-20} was short.",
        "The [Oct. 23]{2017-10-23} slaying shocked the town.",
        "Profit fell in [the first quarter]{2018-Q1} from [a year earlier]{2017-Q1}.",
        "A slide came ahead of data due on [Thursday]{2018-07-05}.",
        "Polls open for a vote scheduled for [May]{2019-05}.",
        "No trains will run before [noon on Thursday]{2018-07-05T12:00}.",
        "The gale of [28 December 1879]{1879-12-28}, a [Sunday]{XXXX-WXX-7}, broke it.",
        "It fell on the evening of [28 December 1879]{1879-12-28}.",
        "In [May]{2018-05} they wrote that most had been well [six months later]{P6M}.",
        "He leaned over the wall one [Sunday]{XXXX-WXX-7}.",
        "It closed in [1880]{1880}, and he died that [October]{1880-10}.",
        "He runs [every Saturday]{SET XXXX-WXX-6} for [two hours]{PT2H}.",
    ].map { MarkedTimes($0) }

    @Test(arguments: news)
    func `news counts from its publication`(text: MarkedTimes) throws {
        #expect(try MarkedTimes(text.plain, TimesReading.times(text.plain)).marked == text.marked)
    }

    static let nothing = [
        "Theresa May may march in the fall of the house.", "The 8-year-old boy ran 1,995 miles.",
        "They won 3:2 in game 2.",
        "Flight 1990 carried 2001 people.", "A second term is a first step.", "Mr. March sat.", "He is 30 years old.",
        "Watch 60 Minutes and read USA Today.", "The man of the year.", "It cost $1999.", "",
    ]

    @Test(arguments: nothing)
    func `what only looks like a time is none`(text: String) throws {
        #expect(try TimesReading.times(text).map { Text(text)[$0.range] } == [])
    }

    @Test func `a history hangs its dates on the one before`() throws {
        let text = MarkedTimes(
            """
            The war began in [1914]{1914}. In [August 1914]{1914-08} the army marched. On [September 5]{1914-09-05} it \
            met the enemy, and [the next day]{1914-09-06} it stood. In [1915]{1915} it moved. By [May]{1915-05} it was \
            gone. In [1916]{1916} came the siege; in [1917]{1917} the mutiny; in [1918]{1918} the end. The treaty of \
            [1919]{1919} was signed on [June 28]{1919-06-28}. From [1920]{1920} on there was peace.
            """)
        #expect(try MarkedTimes(text.plain, TimesReading.times(text.plain)).marked == text.marked)
    }

    static let histories = [
        // Few years, and no day that hangs on publication.
        """
        He was born in [1811]{1811} and went to school in [1823]{1823}. In [1832]{1832} he fell ill. He died on \
        [30 May]{1832-05-30}, and on [2 June]{1832-06-02} he was buried.
        """,
        // What hangs on publication does not move a history; what looks back does not either.
        """
        From [1900]{1900} to [1910]{1910} there was peace, until [1911]{1911}. In [1911]{1911} war came in [1912]{1912}, in [1914]{1914} and \
        in [1915]{1915}, and hunger in [1916]{1916}. In [1918]{1918} the army, made [two decades earlier]{1898}, \
        moved. On [8 August]{1918-08-08} it met the enemy. [This day]{1918-08-08} was called black, and we know it \
        [today]{2018-07-02}. On [10 August]{1918-08-10} it stood, and by [the end of the month]{1918-08} it had lost.
        """,
        // A year named again keeps the month; a winter goes on into the next year.
        """
        It began in [1938]{1938} and ended in [1945]{1945}. In [December 1941]{1941-12} the fleet was sunk. [The \
        year 1941]{1941} was hard. In [January]{1942-01} they met. In [the spring of 1943]{1943-SP} they moved, and in \
        [May]{1943-05} they won. It is told that in [September of that year]{1943-09} all was lost.
        """,
        // What is to come is counted from publication.
        """
        The club was founded in [1920]{1920}, won in [1931]{1931} and burned in [1944]{1944}. It will open again on \
        [August 5]{2018-08-05}.
        """,
    ].map { MarkedTimes($0) }

    @Test(arguments: histories)
    func `a history goes on from where it was`(text: MarkedTimes) throws {
        #expect(try MarkedTimes(text.plain, TimesReading.times(text.plain)).marked == text.marked)
    }

    @Test func `what hangs on a day that is not known has no days`() throws {
        let times = try TimesReading.times(
            "They met on Wednesday. All teams play in the same week, and a month later they meet.", published: nil)
        #expect(times.allSatisfy { $0.interval == nil })
    }

    @Test func `how a date was worked out is told, except where it is written in full`() throws {
        let times = try TimesReading.times("On Thursday he will go. He came on May 3, 2015 and left two days later.")
        #expect(
            times.map(\.derivation) == [
                "Thursday after publication, Mon 2 Jul 2018", nil, "2 days after the date before, Sun 3 May 2015",
            ])
    }

    @Test func `a length that hangs on a date has a place`() throws {
        let times = try TimesReading.times("The trip came less than a month after they met on June 12.")
        let length = try #require(times.first)
        #expect(length.value == "P1M")
        #expect(length.interval?.lowerBound.description == "2018-06-12")
        #expect(length.interval?.upperBound.description == "2018-07-12")
    }

    @Test func `a date may cross a line break`() throws {
        let times = try TimesReading.times("They met in Singapore on June\n12 and parted.\n\nThat was all.")
        #expect(times.map(\.value) == ["2018-06-12"])
    }
}
