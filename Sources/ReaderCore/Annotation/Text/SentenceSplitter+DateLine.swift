import ReaderBasics

// The line of a date that lost its line breaks: "… in Singapore Thursday, July 5, 2018 The United States …".
extension SentenceSplitter {
    /// The token after a date with its weekday that begins here and stands on its own: no word before it asks for a date,
    /// and a capital follows its year without a comma.
    func dateLineEnd(_ index: Int, in sentence: Range<Int>) -> Int? {
        let end = index + 6
        guard isWeekday(index), end < sentence.upperBound, isComma(index + 1), tokens[index + 2].isCapital,
            isNumber(index + 3, digits: 1...2), isComma(index + 4), isNumber(index + 5, digits: 4...4),
            tokens[end].isCapital || isOpener(end)
        else { return nil }
        return index == sentence.lowerBound || isFree(after: index - 1) ? end : nil
    }

    private func isWeekday(_ index: Int) -> Bool {
        let range = tokens[index].range
        return (6...9).contains(range.count) && text[range.upperBound - 1] == .letterY
            && Self.weekdays.contains(string(index))
    }

    private func isComma(_ index: Int) -> Bool {
        tokens[index].range.count == 1 && text[tokens[index].range.lowerBound] == .comma
    }

    private func isNumber(_ index: Int, digits: ClosedRange<Int>) -> Bool {
        let range = tokens[index].range
        return digits.contains(range.count) && text[range].allSatisfy({ $0.isASCIIDigit })
    }

    /// Whether a heading may end here: a date after "on" or "last" belongs to its sentence.
    private func isFree(after index: Int) -> Bool {
        !tokens[index].shape.contains(.mark) && !Self.beforeDates.contains(string(index).lowercased())
    }

    private static let weekdays: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let beforeDates: Set<String> = [
        "on", "of", "by", "since", "until", "till", "from", "to", "before", "after", "for", "and", "or", "in", "last",
        "next", "this", "the", "through", "between", "starting", "beginning", "ending", "is", "was", "dated",
    ]
}
