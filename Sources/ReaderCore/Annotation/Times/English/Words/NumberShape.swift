import ReaderBasics

/// Tells what a token of digits can be.
enum NumberShape {
    static func token(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> TimeToken {
        var token = TimeToken()
        var index = start
        var value: Int32 = 0
        while index < end, bytes[index].isASCIIDigit {
            if index - start < 9 { value = value * 10 + Int32(bytes[index] - .digit0) }
            index += 1
        }
        token.value = value
        let digits = index - start
        guard digits > 0 else { return lettered(bytes, start, end) }
        if index == end {
            token.classes = whole(value, digits)
        } else {
            token.classes = mixed(bytes, index, end, value, digits)
        }
        return token
    }

    private static func whole(_ value: Int32, _ digits: Int) -> TimeWordClass {
        var classes: TimeWordClass = .nWhole
        if digits <= 2 {
            if (1...31).contains(value) { classes.insert(.nDay) }
            if (1...12).contains(value) { classes.insert(.nMonth) }
            if value <= 24 { classes.insert(.nHour) }
            if digits == 2 { classes.insert(.nTwo) }
        }
        if digits == 4, (1_000...2_199).contains(value) { classes.insert(.nYear) }
        return classes
    }

    private static func mixed(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ value: Int32, _ digits: Int
    ) -> TimeWordClass {
        func lower(_ offset: Int) -> UInt8 { index + offset < end ? bytes[index + offset] | 0x20 : 0 }
        let rest = end - index
        switch (rest, lower(0), lower(1)) {
        case (2, .letterS, .letterT), (2, .letterN, .letterD), (2, .letterR, .letterD), (2, .letterT, .letterH):
            return .nOrdinal
        case (1, .letterS, _) where digits == 4 && value % 10 == 0: return .nDecade
        case (1, .letterS, _) where digits == 2 && value % 10 == 0: return .nShortDecade
        case (2, .letterA, .letterM), (2, .letterP, .letterM):
            guard digits <= 2, value <= 59 else { return [] }
            var classes: TimeWordClass = digits == 2 ? .nMinuteMeridiem : []
            if (1...12).contains(value) { classes.insert(.nHourMeridiem) }
            return classes
        case (1, .letterQ, _) where digits == 1 && (1...4).contains(value): return .nQuarter
        case (1, .letterH, _) where digits == 1 && (1...2).contains(value): return .nHalf
        case (5, .fullStop, _) where isMinuteMeridiem(bytes, index + 1, end):
            return (1...12).contains(value) ? .nHourMeridiem : []
        default: break
        }
        let others = (index..<end).map { bytes[$0] }.filter { !$0.isASCIIDigit }
        if others.allSatisfy({ $0 == .comma }) { return .nWhole }
        if others == [UInt8(ascii: ".")] { return [.nDecimal, .nDotted] }
        if others.allSatisfy({ $0 == .fullStop }) { return .nDotted }
        return []
    }

    /// Two digits and "am" or "pm".
    private static func isMinuteMeridiem(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        end - start == 4 && bytes[start].isASCIIDigit && bytes[start + 1].isASCIIDigit
            && (bytes[start + 2] | 0x20 == .letterA || bytes[start + 2] | 0x20 == .letterP)
            && bytes[start + 3] | 0x20 == .letterM
    }

    /// "Q3", "H1", "FY2023": capitals and a number.
    private static func lettered(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> TimeToken {
        var token = TimeToken()
        let isFiscal = end - start > 2 && bytes[start] == .capitalF && bytes[start + 1] == .capitalY
        let digits = (start + (isFiscal ? 2 : 1))..<end
        guard [1, 2, 4].contains(digits.count), digits.allSatisfy({ bytes[$0].isASCIIDigit }) else { return token }
        token.value = digits.reduce(0) { $0 * 10 + Int32(bytes[$1] - .digit0) }
        switch (bytes[start], digits.count) {
        case (_, 2...) where isFiscal: token.classes = .nFiscal
        case (.capitalQ, 1) where (1...4).contains(token.value): token.classes = .nQuarter
        case (.capitalH, 1) where (1...2).contains(token.value): token.classes = .nHalf
        default: break
        }
        return token
    }
}
