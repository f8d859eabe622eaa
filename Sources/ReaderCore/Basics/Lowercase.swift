/// Lower-cases UTF-8, one scalar at a time, for scripts whose small letters are single scalars.
package enum Lowercase {
    /// Appends the small letters of valid UTF-8 to `result`.
    package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] < 0x80 { index += 1 }
            result.append(
                contentsOf: bytes[start..<index].lazy.map { $0.isCapitalLetter ? $0 | 0x20 : $0 })
            guard index < bytes.count else { return }
            let (value, length) = UTF8Scalar.decoded(bytes, index, bytes.count)
            for offset in encoded(value) { result.append(offset) }
            index += length
        }
    }

    private static func encoded(_ value: UInt32) -> Unicode.Scalar.UTF8View {
        // U+2019 is an apostrophe here: "O’Brien" and "O'Brien" are one word.
        guard let scalar = Unicode.Scalar(value == 0x2019 ? .apostrophe : value) else {
            return Unicode.Scalar(.questionMark).utf8
        }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return (lower.count == 1 ? lower.first ?? scalar : scalar).utf8
    }
}
