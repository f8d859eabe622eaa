import Glibc
package import ReaderModel

extension CalendarDay {
    /// By the clock of this machine, in UTC.
    package static var today: CalendarDay {
        CalendarDay(number: time(nil) / 86_400)
    }
}
