import ReaderBasics
import ReaderModel

/// The dates of mail and of most feeds, `Thu, 31 Jan 2019 16:58:12 +0000` (RFC 5322, 3.3), without a detour.
///
/// Whatever differs from that form in the least is left to `WrittenDate`.
enum MailDate {
    static func timestamp(_ text: String) -> Timestamp? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = Reader(bytes: bytes)
            return reader.date()
        }
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0

        init(bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
        }

        mutating func date() -> Timestamp? {
            guard word().map({ MailDate.weekdays.contains($0) }) ?? false, take(.comma), take(.space),
                let day = number(1...2), take(.space), let month = word().flatMap({ MailDate.months[$0] }),
                take(.space),
                let year = number(4...4), take(.space), let hour = number(2...2), take(.colon),
                let minute = number(2...2),
                take(.colon), let second = number(2...2), take(.space), let offset = offset(), index == bytes.count,
                hour < 24, let date = CalendarDay(year: year, month: month, day: day),
                let clock = DateParser.second(hour: hour, minute: minute, second: second)
            else { return nil }
            return Timestamp(date, second: clock, offset: offset)
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        /// Three letters as one number, in lower case.
        private mutating func word() -> UInt32? {
            guard index + 3 <= bytes.count else { return nil }
            var value: UInt32 = 0
            for place in index..<index + 3 {
                guard bytes[place] > 0x40, bytes[place] < 0x80 else { return nil }
                value = value << 8 | UInt32(bytes[place] | 0x20)
            }
            index += 3
            return value
        }

        private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
            var value = 0
            let start = index
            while index < bytes.count, index - start < digits.upperBound, bytes[index].isASCIIDigit {
                value = value * 10 + Int(bytes[index] - .digit0)
                index += 1
            }
            return digits.contains(index - start) ? value : nil
        }

        /// `+0200` or `GMT`, in minutes.
        private mutating func offset() -> Int? {
            if take(.capitalG) { return take(.capitalM) && take(.capitalT) ? 0 : nil }
            let isWest = take(.hyphen)
            guard isWest || take(.plusSign), let value = number(4...4), value % 100 < 60, value < 2_400 else {
                return nil
            }
            let minutes = value / 100 * 60 + value % 100
            return isWest ? -minutes : minutes
        }
    }

    private static func key(_ word: String) -> UInt32 {
        word.lowercased().utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static let weekdays = Set(CalendarNames.shortWeekdays.map(key))
    private static let months = Dictionary(
        uniqueKeysWithValues: CalendarNames.shortMonths.enumerated().map { (key($1), $0 + 1) })
}
