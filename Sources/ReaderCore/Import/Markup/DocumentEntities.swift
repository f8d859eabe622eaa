import ReaderBasics

/// The entities that a document declares itself, in the brackets of its document type (XML 1.0, 4.2).
///
/// Only texts that stand in the declaration are taken, none of another file. An entity may hold those declared before it;
/// all of them together may not be longer than `longest`, so that none can grow without end.
struct DocumentEntities {
    /// Bytes of all texts together.
    private static let longest = 20_000

    private var texts: [String: [UInt8]] = [:]
    private var size = 0

    var isEmpty: Bool { texts.isEmpty }

    /// Reads the declarations of a document type.
    ///
    /// - Parameter declaration: from `<!DOCTYPE` to its `>`.
    mutating func read(_ declaration: ArraySlice<UInt8>) {
        let mark = Array("<!ENTITY".utf8)
        var rest = declaration
        while let start = rest.firstIndex(of: .lessThanSign) {
            rest = rest[start...]
            guard rest.starts(with: mark) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(mark.count)
            readEntity(&rest)
        }
    }

    /// Takes `NAME "text"`. Parameter entities (`%`) and those of other files (`SYSTEM`) are passed over.
    private mutating func readEntity(_ rest: inout ArraySlice<UInt8>) {
        rest = rest.drop { $0 <= .space }
        let name = rest.prefix { $0 > .space && $0 != .percentSign && $0 != .quotationMark && $0 != .apostrophe }
        rest = rest.dropFirst(name.count).drop { $0 <= .space }
        guard !name.isEmpty, name.count < 60, let quote = rest.first, quote == .quotationMark || quote == .apostrophe,
            let end = rest.dropFirst().firstIndex(of: quote)
        else { return }
        let value = expanded(Array(rest[(rest.startIndex + 1)..<end]))
        rest = rest[(end + 1)...]
        let key = String(decoding: name, as: UTF8.self)
        guard texts[key] == nil, size + value.count <= Self.longest else { return }
        size += value.count
        texts[key] = value
    }

    /// A text with its references decoded and its tags taken out.
    private func expanded(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < text.count, out.count <= Self.longest {
            if text[index] == .ampersand,
                let (inner, length) = text.withUnsafeBufferPointer({ self.text($0, at: index) })
            {
                out += inner
                index += length
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return out.contains(.lessThanSign) ? TagStripper.text(of: out) : CharacterReference.decoded(out)
    }

    /// The text of the entity that the reference at an `&` names, and the bytes of the reference; nil where the document
    /// declares none of that name.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (text: [UInt8], length: Int)? {
        guard !texts.isEmpty else { return nil }
        var end = start + 1
        while end < bytes.count, end - start < 60, bytes[end] != .semicolon, bytes[end] > .space { end += 1 }
        guard end < bytes.count, bytes[end] == .semicolon,
            let text = texts[String(decoding: bytes[start + 1..<end], as: UTF8.self)]
        else { return nil }
        return (text, end + 1 - start)
    }
}
