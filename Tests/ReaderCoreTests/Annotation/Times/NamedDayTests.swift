import ReaderModel
import ReaderTimes
import Testing

/// Days of calendars that move: each as almanacs give it.
struct NamedDayTests {
    static let days: [(text: String, value: String)] = [
        ("It closed on Easter Sunday 2019.", "2019-04-21"), ("It closed on Easter 2024.", "2024-03-31"),
        ("It closed on Whit Monday 2024.", "2024-05-20"), ("It closed on Ascension Day 2024.", "2024-05-09"),
        ("It closed on Shrove Tuesday 2023.", "2023-02-21"), ("It closed on Orthodox Easter 2024.", "2024-05-05"),
        ("It closed on Black Friday 2023.", "2023-11-24"), ("It closed on Cyber Monday 2023.", "2023-11-27"),
        ("It closed on Memorial Day 2024.", "2024-05-27"), ("It closed on Victoria Day 2024.", "2024-05-20"),
        ("It closed on Election Day 2020.", "2020-11-03"), ("It closed on Remembrance Sunday 2023.", "2023-11-12"),
        ("It closed on Martin Luther King Jr. Day 2024.", "2024-01-15"),
        ("It closed on Mother's Day 2024.", "2024-05-12"),
        ("It closed on Rosh Hashanah 2023.", "2023-09-16"), ("It closed on Yom Kippur 2024.", "2024-10-12"),
        ("It closed on Passover 2024.", "2024-04-23/2024-04-30"), ("It closed on Purim 2024.", "2024-03-24"),
        ("It closed on Hanukkah 2023.", "2023-12-08/2023-12-15"), ("It closed on Eid al-Fitr 2024.", "2024-04-10"),
        ("It closed on Eid al-Adha 2023.", "2023-06-28"), ("It closed on Chinese New Year 2023.", "2023-01-22"),
        ("It closed on Lunar New Year 2024.", "2024-02-10"), ("It closed on Diwali 2022.", "2022-10-24"),
        ("It closed on Diwali 2020.", "2020-11-14"), ("It closed on Holi 2024.", "2024-03-25"),
        ("It closed on Nowruz 2021.", "2021-03-21"), ("It closed on Qingming 2016.", "2016-04-04"),
        ("It closed on Mid-Autumn Festival 2020.", "2020-10-01"),
    ]

    @Test(arguments: days)
    func `a named day falls on its day of the year`(text: String, value: String) throws {
        #expect(try TimesReading.times(text).map(\.value) == [value])
    }

    @Test func `people called May or Will do not turn the past into the future`() throws {
        for text in [
            "Theresa May met Will Young on Thursday.", "Will Young sang on Thursday.",
            "He told Mark of it on Thursday.",
        ] {
            #expect(try TimesReading.times(text).map(\.value) == ["2018-06-28"], "\(text)")
        }
    }
}
