import ReaderModel

// A clause that several dates belong to is told once.
extension EventBuilder {
    /// A date and what is told of it.
    struct Telling {
        let dated: Dated
        let found: DatedClause
    }

    /// "They fell from $5 on May 4 to $2 on June 6", "it was sold last month as part of its May sale": a clause is told once, of
    /// its first date or of the day in that.
    func once(_ tellings: [Telling], _ clauses: Clauses) -> [Telling] {
        guard tellings.count > 1 else { return tellings }
        var result: [Telling] = []
        for telling in tellings {
            let days = telling.dated.interval
            let index = result.firstIndex {
                $0.found.clause.clause == telling.found.clause.clause
                    && ($0.dated.interval.map { Self.isNested($0, days) } ?? false
                        || clauses.isOfFigure(telling.dated.tokens, behind: $0.dated.tokens))
            }
            guard let index else {
                result.append(telling)
                continue
            }
            if result[index].dated.end == nil, let first = result[index].dated.interval, let days, first != days,
                first.contains(days.lowerBound), first.contains(days.upperBound)
            {
                result[index] = telling
            }
        }
        return result
    }

    /// Whether all days of a time are of another one.
    private static func isNested(_ days: ClosedRange<CalendarDay>, _ others: ClosedRange<CalendarDay>?) -> Bool {
        guard let others else { return false }
        return days.contains(others.lowerBound) && days.contains(others.upperBound)
            || others.contains(days.lowerBound) && others.contains(days.upperBound)
    }
}
