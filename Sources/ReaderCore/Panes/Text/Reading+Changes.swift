import ReaderBasics
package import ReaderLibrary
import ReaderModel

/// What is other than when the reader read it.
extension Reading {
    /// Takes what the library knows of it; of another text than this one nothing is taken.
    package mutating func take(_ changes: TextChanges) {
        let isOfThisText = changes.all.allSatisfy { $0.range.upperBound <= article.text.count }
        self.changes = isOfThisText ? changes.all : []
    }

    /// The change that the cursor is on.
    var currentChange: TextChange? {
        guard let cursor else { return nil }
        return changes.last { shown($0).contains(cursor) }
    }

    /// The bytes that stand for a change: the words that have come, else the word behind those that have gone, or the
    /// last of the text.
    func shown(_ change: TextChange) -> Range<Int> {
        guard change.range.isEmpty else { return change.range }
        let bytes = article.text.bytes
        let isSpace = { (byte: UInt8) in byte <= .space }
        var start = change.range.lowerBound
        if !bytes.indices.contains(start) || isSpace(bytes[start]) {
            start = bytes[..<min(start, bytes.count)].lastIndex { !isSpace($0) } ?? 0
            while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
        }
        let end = bytes[start...].firstIndex(where: isSpace) ?? bytes.count
        return start..<max(start, end)
    }

    /// What the status line says of the change at the cursor: `2 of 3: it was “four people”`.
    var changeSituation: String? {
        guard let change = currentChange, let number = changes.firstIndex(of: change) else { return nil }
        let before = change.before.onOneLine
        let what =
            change.range.isEmpty ? "here stood “\(before)”" : before.isEmpty ? "this is new" : "it was “\(before)”"
        return "change \(number + 1) of \(changes.count): \(what)"
    }
}
