/// The English names of months and weekdays, in order: January first, and Monday, as ISO 8601 counts.
package enum CalendarNames {
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    package static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    /// `Jan` to `Dec`.
    package static let shortMonths = months.map { String($0.prefix(3)) }
    /// `Mon` to `Sun`.
    package static let shortWeekdays = weekdays.map { String($0.prefix(3)) }
}
