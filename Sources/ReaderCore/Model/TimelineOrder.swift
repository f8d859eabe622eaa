/// Events in the order in which they happen.
package enum TimelineOrder {
    /// By first day, then the shorter first, then the order of the text; dates that hang on an unknown publication
    /// date come after the others, by their distance from it.
    ///
    /// - Returns: positions in `events`.
    package static func sorted(_ events: [Event]) -> [Int] {
        let keys = events.map(key)
        return events.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    }

    private static func key(_ event: Event) -> (Int, Int, Int) {
        if let interval = event.interval {
            return (0, interval.lowerBound.number, interval.upperBound.number)
        }
        return (1, event.offset ?? Int.max, 0)
    }
}
