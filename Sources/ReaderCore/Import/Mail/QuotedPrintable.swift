import ReaderBasics

/// RFC 2045, 6.7, and its form for header fields.
enum QuotedPrintable {
    static func decoded(_ bytes: some Collection<UInt8>, isField: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            if byte == .equalsSign {
                if rest.first == .lineFeed {
                    rest = rest.dropFirst()
                    continue
                }
                if rest.starts(with: [.carriageReturn, .lineFeed]) {
                    rest = rest.dropFirst(2)
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
