import ReaderBasics

/// Whether a document of XML goes on to its end: parsers that go on after errors close by themselves what is open.
enum DocumentEnd {
    /// Bytes before the end in which the last tag is looked for; comments of servers may follow it.
    private static let tail = 4_096

    /// Whether the first element is closed; true where there is none.
    static func isThere(in bytes: [UInt8]) -> Bool {
        guard let (name, isClosed) = root(of: bytes) else { return true }
        let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name
        return isClosed || last(end, in: bytes[max(0, bytes.count - tail)...])
    }

    /// The name of the first element as it is written, and whether it ends with itself.
    private static func root(of bytes: [UInt8]) -> (name: ArraySlice<UInt8>, isClosed: Bool)? {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(start + 1)...]
            guard let first = rest.first else { return nil }
            if rest.starts(with: "!--".utf8) {
                rest = rest.dropFirst(3)
                while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest = rest.dropFirst() }
            } else if first != UInt8(ascii: "?"), first != UInt8(ascii: "!") {
                let name = rest.prefix { $0 > .space && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return (name, false) }
                return name.isEmpty ? nil : (name, rest[close - 1] == UInt8(ascii: "/"))
            }
        }
        return nil
    }

    private static func last(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= word.count else { return false }
        return stride(from: bytes.endIndex - word.count, through: bytes.startIndex, by: -1).contains { start in
            zip(bytes[start...], word).allSatisfy { $0 == $1 || $0 | 0x20 == $1 | 0x20 && $0.isASCIILetter }
        }
    }
}
