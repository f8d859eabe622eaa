/// Events in the order in which they happen.
package enum TimelineOrder {
    /// By first day, then the shorter first, then the order of the text; dates that hang on an unknown publication
    /// date come after the others, by their distance from it.
    package static func sorted(_ events: [Event]) -> [Event] {
        events.enumerated().sorted { left, right in
            let (a, b) = (key(left.element), key(right.element))
            return a == b ? left.offset < right.offset : a < b
        }.map(\.element)
    }

    private static func key(_ event: Event) -> (Int, Int, Int) {
        if let interval = event.interval {
            return (0, interval.lowerBound.number, interval.upperBound.number)
        }
        return (1, event.offset ?? Int.max, 0)
    }

    /// When, as short as it is known: `5–7 Jul 2018`.
    package static func label(_ event: Event) -> String {
        if let interval = event.interval { return DateText.interval(interval, precision: event.precision) }
        return event.offset.map(DateText.offset) ?? "undated"
    }
}
