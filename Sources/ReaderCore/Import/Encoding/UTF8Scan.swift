/// Looks through bytes for what UTF-8 allows (The Unicode Standard, table 3-7).
enum UTF8Scan {
    /// What a look at bytes as UTF-8 shows.
    struct Count: Equatable {
        /// Well-formed sequences of two bytes or more.
        var valid = 0
        /// Places where a decoder would write U+FFFD.
        var invalid = 0
    }

    /// - Parameter enough: stops once so many ill-formed places are seen.
    static func count(_ bytes: [UInt8], enough: Int = .max) -> Count {
        bytes.withUnsafeBytes { buffer in
            var count = Count()
            var index = 0
            let end = buffer.count
            while index < end, count.invalid < enough {
                index = asciiEnd(buffer, from: index)
                guard index < end else { break }
                let length = sequenceLength(buffer, at: index)
                if length > 0 {
                    count.valid += 1
                    index += length
                } else {
                    count.invalid += 1
                    index += 1
                }
            }
            return count
        }
    }

    /// The first byte at or after `index` that is not ASCII, or the end; eight bytes at a time.
    private static func asciiEnd(_ buffer: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        let end = buffer.count
        while index + 8 <= end,
            buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < end, buffer[index] < 0x80 { index += 1 }
        return index
    }

    /// Bytes of the well-formed sequence at `index`, which starts with a byte over 0x7F; 0 where it is ill-formed.
    private static func sequenceLength(_ buffer: UnsafeRawBufferPointer, at index: Int) -> Int {
        let lead = buffer[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
        default: return 0
        }
        guard index + length <= buffer.count, second.contains(buffer[index + 1]) else { return 0 }
        for place in 2..<max(length, 2) where buffer[index + place] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
