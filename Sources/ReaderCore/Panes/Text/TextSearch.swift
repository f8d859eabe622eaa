import ReaderBasics
package import ReaderModel
import ReaderScreen

/// Finds a pattern in a text: smart case (capitals in the pattern make it exact), white space matches any white space.
package struct TextSearch: Equatable, Sendable {
    package let pattern: String
    /// For each character of the pattern the bytes it may appear as; empty stands for white space.
    private let alternatives: [[[UInt8]]]
    /// The bytes that a match can begin with.
    private let starts: [Bool]

    /// Nil for a pattern without a visible character.
    package init?(_ pattern: String) {
        let trimmed = pattern.onOneLine
        guard !trimmed.isEmpty else { return nil }
        self.pattern = trimmed
        let isExact = trimmed.contains { $0.isUppercase }
        alternatives = trimmed.map { character in
            if character == " " { return [] }
            let forms =
                isExact
                ? [String(character)] : [String(character), character.lowercased(), character.uppercased()]
            return Set(forms).map { Array($0.utf8) }.sorted { $0.count > $1.count }
        }
        var starts = Array(repeating: false, count: 256)
        for form in alternatives[0] { starts[Int(form[0])] = true }
        self.starts = starts
    }

    /// Every match in a range, without overlap, up to a limit.
    package func matches(in text: Text, _ range: Range<Int>, limit: Int = .max) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = range.lowerBound
        while found.count < limit, let match = next(in: text, from: position, to: range.upperBound) {
            found.append(match)
            position = match.upperBound
        }
        return found
    }

    /// The first match that starts in a range.
    package func next(in text: Text, from start: Int, to end: Int) -> Range<Int>? {
        text.bytes.withUnsafeBufferPointer { bytes in
            var position = start
            while position < end {
                if starts[Int(bytes[position])], let upper = match(bytes, at: position) { return position..<upper }
                position += 1
            }
            return nil
        }
    }

    /// The last match that starts in a range.
    package func previous(in text: Text, from start: Int, to end: Int) -> Range<Int>? {
        text.bytes.withUnsafeBufferPointer { bytes in
            var position = min(end, bytes.count) - 1
            while position >= start {
                if starts[Int(bytes[position])], let upper = match(bytes, at: position) { return position..<upper }
                position -= 1
            }
            return nil
        }
    }

    private func match(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var position = start
        for forms in alternatives {
            if forms.isEmpty {
                let begin = position
                while position < bytes.count, GlyphReader.isSpace(bytes[position]) { position += 1 }
                if position == begin { return nil }
            } else {
                guard let form = forms.first(where: { Self.stands($0, in: bytes, at: position) }) else { return nil }
                position += form.count
            }
        }
        return position
    }

    private static func stands(_ form: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard position + form.count <= bytes.count else { return false }
        for (offset, byte) in form.enumerated() where bytes[position + offset] != byte { return false }
        return true
    }
}
