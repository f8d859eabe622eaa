import ReaderJoining

/// Matching of what is typed against names: letters in order, better where they begin words or stand together.
package enum FuzzyMatch {
    /// Whether a name holds what was typed, whatever the case and accents of Latin letters.
    package static func contains(_ name: String, _ typed: String) -> Bool {
        if name.lowercased().contains(typed.lowercased()) { return true }
        let folded = FoldedName.of(typed)
        return !folded.isEmpty && FoldedName.of(name).contains(folded)
    }

    /// How well a name fits; nil where the letters are not all there in order.
    package static func score(_ name: String, _ typed: String) -> Int? {
        let name = Array(name.lowercased())
        let typed = Array(typed.lowercased()).filter { !$0.isWhitespace }
        var score = 0
        var position = 0
        var last = -2
        for letter in typed {
            guard let found = best(letter, in: name, from: position) else { return nil }
            let startsWord = found == 0 || !name[found - 1].isLetter
            score += (found == last + 1 ? 6 : 0) + (startsWord ? 8 : 0) - min(3, found - position)
            last = found
            position = found + 1
        }
        return score - name.count / 8
    }

    /// The next letter itself where it goes on a run, else the next that begins a word, else the next at all.
    private static func best(_ letter: Character, in name: [Character], from position: Int) -> Int? {
        guard position < name.count else { return nil }
        if name[position] == letter { return position }
        let candidates = name.indices[position...].filter { name[$0] == letter }
        return candidates.first { $0 == 0 || !name[$0 - 1].isLetter } ?? candidates.first
    }
}
