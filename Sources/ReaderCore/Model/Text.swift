/// The text of an article: valid UTF-8 in one block of memory, addressed by byte.
///
/// Every range in the model (`Mention`, `Quote`, `TimeExpression`, …) counts UTF-8 bytes into a `Text` and lies on
/// scalar boundaries: slicing is then free at any size of text. Only the annotation schema speaks of Unicode scalars;
/// `ScalarOffsets` translates at that border.
@usableFromInline
package struct Text: Hashable, Sendable {
    @usableFromInline package let bytes: [UInt8]

    @inlinable package init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Takes bytes as they come; whatever is not UTF-8 becomes U+FFFD.
    package init(decoding raw: some Collection<UInt8>) {
        bytes = Array(String(decoding: raw, as: UTF8.self).utf8)
    }

    /// Takes bytes that are known to be UTF-8, without a look at them or a copy.
    package init(validUTF8 bytes: [UInt8]) {
        self.bytes = bytes
    }

    @inlinable package var count: Int { bytes.count }
    @inlinable package var isEmpty: Bool { bytes.isEmpty }
    @inlinable package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The characters of a byte range.
    @inlinable package subscript(range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

extension Text: ExpressibleByStringLiteral {
    @inlinable package init(stringLiteral value: String) {
        self.init(value)
    }
}
