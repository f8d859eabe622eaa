import ReaderBasics

/// RFC 2045, 6.7, and its form for header fields.
enum QuotedPrintable {
    static func decoded(_ bytes: some Collection<UInt8>, isField: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            if byte == .equalsSign {
                // White space that was put behind the mark on the way is none of the text (RFC 2045, 6.7).
                let lineEnd = rest.drop { $0 == .space || $0 == .tab || $0 == .carriageReturn }
                if lineEnd.first == .lineFeed {
                    rest = lineEnd.dropFirst()
                    continue
                }
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                if digits.count == 2, let value = UInt8(digits, radix: 16) {
                    out.append(value)
                    rest = rest.dropFirst(2)
                    continue
                }
            }
            out.append(isField && byte == .lowLine ? .space : byte)
        }
        return out
    }
}
