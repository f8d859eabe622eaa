import ReaderModel
import Testing

struct WeekdayTests {
    static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// A fortnight that holds a turn of the year and the days around a 29 February.
    static let publications = (0..<14).flatMap { offset in
        [CalendarDay(iso: "2019-12-25")!.adding(days: offset), CalendarDay(iso: "2020-02-22")!.adding(days: offset)]
    }

    private func day(_ text: String, _ published: CalendarDay) throws -> CalendarDay {
        let times = try TimesReading.times(text, published: published)
        let time = try #require(times.first)
        #expect(times.count == 1)
        #expect(time.interval?.lowerBound == time.interval?.upperBound)
        #expect(time.value == time.interval?.lowerBound.description)
        return try #require(time.interval?.lowerBound)
    }

    @Test(arguments: publications, names)
    func `a weekday in the past lies in the week that ends with publication`(
        published: CalendarDay, name: String
    ) throws {
        let day = try day("He left on \(name).", published)
        #expect(Self.names[day.weekday - 1] == name)
        #expect((-6...0).contains(day.number - published.number))
    }

    @Test(arguments: publications, names)
    func `a weekday to come lies in the week that begins with publication`(
        published: CalendarDay, name: String
    ) throws {
        for verb in ["will leave", "is scheduled to leave", "plans to leave", "may leave"] {
            let day = try day("He \(verb) on \(name).", published)
            #expect(Self.names[day.weekday - 1] == name)
            #expect((0...6).contains(day.number - published.number))
        }
    }

    @Test(arguments: publications, names)
    func `last and next leave out the day of publication`(published: CalendarDay, name: String) throws {
        let last = try day("He left last \(name).", published)
        let next = try day("He left next \(name).", published)
        #expect((-7 ... -1).contains(last.number - published.number))
        // A day or two ahead in the same week, "next" is of the week after.
        let distance = (next.weekday - published.weekday + 7) % 7
        let isNear = distance > 0 && distance <= 2 && next.weekday > published.weekday
        #expect(next.number - published.number == (isNear ? distance + 7 : distance == 0 ? 7 : distance))
        #expect(Self.names[last.weekday - 1] == name && last.weekday == next.weekday)
    }

    @Test(arguments: publications, names)
    func `the end of a range is the first such day after its beginning`(published: CalendarDay, name: String) throws {
        let times = try TimesReading.times("He will stay from Thursday through \(name).", published: published)
        let first = try #require(times.first?.interval?.lowerBound)
        let second = try #require(times.last?.interval?.lowerBound)
        #expect((1...7).contains(second.number - first.number))
        #expect(Self.names[second.weekday - 1] == name)
    }

    @Test(arguments: names)
    func `without a publication date a weekday stays a weekday`(name: String) throws {
        let time = try #require(try TimesReading.times("He left on \(name).", published: nil).first)
        let number = try #require(Self.names.firstIndex(of: name)) + 1
        #expect(time.value == "XXXX-WXX-\(number)")
        #expect(time.interval == nil)
        #expect(time.offset == 0)
    }

    @Test func `without a publication date weekdays keep their order`() throws {
        let times = try TimesReading.times("He spoke Monday. He came Sunday and will leave Thursday.", published: nil)
        #expect(times.map(\.offset) == [0, -1, 3])
    }
}
