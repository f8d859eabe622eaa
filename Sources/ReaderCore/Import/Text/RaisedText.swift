import ReaderBasics

/// Superscripts and subscripts in plain text: characters of Unicode where it has them, `^` and `_` where not, and the
/// sign of a note in brackets, so that no number runs into another ("10⁶", "e^(-kt)", "2019[3]").
enum RaisedText {
    enum Position {
        case above, below
    }

    /// What stands for a raised or lowered text.
    ///
    /// - Parameters:
    ///   - before: what the line holds up to it; empty where white space stands between.
    ///   - isNote: whether it is marked as the sign of a note.
    static func text(_ content: String, _ position: Position, after before: some StringProtocol, isNote: Bool = false)
        -> String
    {
        let inner = content.trimmedSpaces
        guard !inner.isEmpty else { return "" }
        if isNote || (position == .above && isNoteSign(inner, after: before)) { return note(inner) }
        if position == .above, let written = written(inner, after: before) { return written }
        if position == .below, isFormula(inner, after: before) { return inner }
        if let exact = unicode(inner, position) { return exact }
        let isWord = inner.allSatisfy { $0.isLetter || $0 == "." }
        if position == .above, isWord, isSuffix(inner, after: before) { return inner }
        guard before.last.map({ $0.isLetter || $0.isNumber || ")]".contains($0) }) ?? false,
            inner.contains(where: { $0.isLetter || $0.isNumber })
        else { return inner }
        return (position == .above ? "^" : "_") + (inner.count == 1 || isWord && inner.count < 4 ? inner : "(\(inner))")
    }

    /// Whether a raised text can only be the sign of a note: a number behind a word, a year or a mark.
    private static func isNoteSign(_ text: String, after before: some StringProtocol) -> Bool {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 3,
            text.allSatisfy({ $0.isASCII && ($0.isNumber || ",-– ".contains($0)) }),
            text.first?.isNumber ?? false, let last = before.last
        else { return false }
        if last.isLetter {
            let word = String(before.reversed().prefix { $0.isLetter || $0 == "/" }.reversed())
            let sign = before.dropLast(word.count).last { $0 != " " }
            return !isUnit(word, text) && !(word.count < 4 && (sign.map { "=+−*·×^".contains($0) } ?? false))
        }
        if last.isASCII, last.isNumber { return isCount(before) }
        return !"([{)]}/⁄=+-×*·₀₁₂₃₄₅₆₇₈₉".contains(last)
    }

    /// What is written on the line although it is raised: signs of notes in brackets or by letters, marks of trade, degrees,
    /// and the letter of "nº".
    private static func written(_ text: String, after before: some StringProtocol) -> String? {
        if text.first == "[", text.last == "]" { return text }
        if let mark = ["TM": "™", "SM": "℠", "(R)": "®"][text] { return mark }
        if text.first == "°" { return text }
        let letters = before.reversed().prefix(while: \.isLetter)
        if text == "o", letters.count == 1, letters.first?.lowercased() == "n" { return "º" }
        if letters.count == 1, ["Mr", "Me", "Dr", "Pr", "Sr", "Jr", "St", "Ve"].contains(String(letters) + text) {
            return text
        }
        guard text.count == 1, let letter = text.first, letter.isASCII, letter.isLowercase else { return nil }
        // Notes of tables and of books have letters: "the yield" with an a. A word in capitals has its ending raised.
        let isBehindWord = letters.count > 2 && "abcd".contains(letter) && letters.last?.isLowercase ?? false
        let isBehindCount = !"eh".contains(letter) && before.last?.isNumber ?? false && isCount(before)
        return isBehindWord || isBehindCount ? note(text) : nil
    }

    /// Whether the number that ends a line is a year or a count, and no base of a power.
    private static func isCount(_ before: some StringProtocol) -> Bool {
        let number = String(before.reversed().prefix { $0.isASCII && ($0.isNumber || ",.".contains($0)) }.reversed())
        return number.filter(\.isNumber).count >= 4
    }

    /// Whether a power of a unit or of a variable is meant: km², s⁻¹, x².
    private static func isUnit(_ word: String, _ power: String) -> Bool {
        let unit = word.split(separator: "/").last.map(String.init) ?? word
        if unit.count == 1 { return true }
        let units: Set<String> = [
            "km", "cm", "mm", "dm", "nm", "µm", "μm", "ft", "in", "yd", "mi", "ha", "hm", "sec", "min", "Hz", "kg",
            "mg", "Pa", "mol", "kWh", "inch", "feet", "foot", "miles", "metres", "meters", "sq",
        ]
        return units.contains(unit) && ["1", "2", "3", "4"].contains(power)
    }

    /// "CO" before "2": formulas are written, and searched for, on the line.
    private static func isFormula(_ text: String, after before: some StringProtocol) -> Bool {
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
        let letters = before.reversed().prefix { $0.isASCII && $0.isLetter }.reversed()
        guard let last = letters.last else { return before.last == ")" && before.contains("(") }
        return last.isUppercase || letters.dropLast().last?.isUppercase ?? false
    }

    /// "1st", "Mme", "XIXe": raised letters that belong to the word.
    private static func isSuffix(_ text: String, after before: some StringProtocol) -> Bool {
        guard let last = before.last else { return true }
        if last.isNumber {
            return ["st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "eme", "o", "a", "os", "as", "h", "TM"]
                .contains(text)
        }
        let letters = before.reversed().prefix(while: \.isLetter)
        return !last.isLetter || text.count > 1 || letters.count > 1
    }

    private static func note(_ text: String) -> String {
        let isMarked = text.first.map { "([{*†‡§¶#".contains($0) } ?? false
        return isMarked ? text : "[\(text)]"
    }

    private static let above = Array("0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻–⁻=⁼(⁽)⁾nⁿiⁱ")
    private static let below = Array("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋–₋=₌(₍)₎")

    /// In Unicode's own characters; nil where it lacks one.
    private static func unicode(_ text: String, _ position: Position) -> String? {
        let pairs = position == .above ? above : below
        var out = ""
        for character in text {
            if "®™©°*†‡".contains(character) {
                out.append(character)
            } else if let place = stride(from: 0, to: pairs.count, by: 2).first(where: { pairs[$0] == character }) {
                out.append(pairs[place + 1])
            } else {
                return nil
            }
        }
        return out
    }
}
