import ReaderBasics

/// Whether a document of XML goes on to its end: parsers that go on after errors close by themselves what is open.
enum DocumentEnd {
    /// Bytes before the end in which the last tag is looked for; comments of servers may follow it.
    private static let tail = 4_096

    /// Whether the first element is closed; true where there is none.
    static func isThere(in bytes: [UInt8]) -> Bool {
        guard let (name, isClosed) = root(of: bytes) else { return true }
        let end = [.lessThanSign, .solidus] + ByteSearch.lowercased(name)
        return isClosed || ByteSearch.contains(ByteSearch.lowercased(bytes.suffix(tail)), end)
    }

    /// The name of the first element as it is written, and whether it ends with itself.
    private static func root(of bytes: [UInt8]) -> (name: ArraySlice<UInt8>, isClosed: Bool)? {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: .lessThanSign) {
            rest = rest[(start + 1)...]
            guard let first = rest.first else { return nil }
            if rest.starts(with: "!--".utf8) {
                rest = rest.dropFirst(3)
                while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest = rest.dropFirst() }
            } else if first != .questionMark, first != .exclamationMark {
                let name = rest.prefix { $0 > .space && $0 != .greaterThanSign && $0 != .solidus }
                guard let close = rest.firstIndex(of: .greaterThanSign) else { return (name, false) }
                return name.isEmpty ? nil : (name, rest[close - 1] == .solidus)
            }
        }
        return nil
    }
}
