import ReaderBasics
import Testing

/// The names come in the calendar's order.
struct CalendarNamesTests {
    @Test func `names and short names go together`() {
        #expect(CalendarNames.months.count == 12 && CalendarNames.weekdays.count == 7)
        #expect(CalendarNames.shortMonths.joined(separator: " ") == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
        #expect(CalendarNames.shortWeekdays.joined(separator: " ") == "Mon Tue Wed Thu Fri Sat Sun")
        #expect(CalendarNames.months[8] == "September" && CalendarNames.weekdays[2] == "Wednesday")
    }
}
