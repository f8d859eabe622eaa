import ReaderBasics

// Lines that begin with a word for "by".
extension PageByline {
    /// A short line that says who wrote: "By Jane Doe", "Von …", "Auteur : …".
    static func spoken(_ tree: MarkupTree, _ signs: PageSigns) -> String? {
        for node in 0..<tree.count where tree.nodes[node].isText && tree.nodes[node].count < 100 {
            guard let prefix = prefix(tree.bytes(node)), !isInComments(tree, signs, node) else { continue }
            let text = String(decoding: tree.bytes(node), as: UTF8.self).onOneLine.drop { !$0.isLetter }
            var rest = text.count > prefix.count + 1 ? String(text.dropFirst(prefix.count)) : ""
            if rest.isEmpty, let next = nextText(tree, after: node) { rest = next }
            guard let name = cleaned(rest), isName(name, isSure: isSure(prefix)) else { continue }
            return name
        }
        return signs.meta["og:description"].flatMap(told)
    }

    private static func isSure(_ prefix: String) -> Bool {
        prefix != "text:" && (prefix.contains(" ") || prefix.last == ":")
    }

    /// "Par Jane Doe (Example Post, 21 juin 2018)" as a page's description.
    private static func told(_ description: String) -> String? {
        let line = description.onOneLine.prefix { !"(,.".contains($0) }
        guard let prefix = prefix(Array(line.utf8)[...]), let name = cleaned(String(line.dropFirst(prefix.count))),
            isName(name, isSure: false)
        else { return nil }
        return name
    }

    /// What a line says after the words for "by" that it begins with; nil where it begins with none.
    static func withoutPrefix(_ line: String) -> String? {
        guard let prefix = prefix(Array(line.utf8)[...]) else { return nil }
        return line.drop { $0.isASCII && !$0.isLetter }.dropFirst(prefix.count).trimmedSpaces
    }

    /// The words for "by" that a line begins with, after marks: alone, or before a blank or a colon's name.
    private static func prefix(_ bytes: ArraySlice<UInt8>) -> String? {
        let start = bytes.drop { $0 < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        guard let first = start.first, firstLetters.contains(first | 0x20) else { return nil }
        let line = String(decoding: start, as: UTF8.self).onOneLine.lowercased()
        return spokenPrefixes.first { prefix in
            guard line.hasPrefix(prefix) else { return false }
            return prefix.last == ":" || line.count == prefix.count || line.dropFirst(prefix.count).first == " "
        }
    }

    private static let spokenPrefixes = [
        "by", "by:", "written by", "posted by", "story by", "words by", "author:", "authors:", "von", "von:", "autor:",
        "autorin:", "ein artikel von", "text:", "text von", "verfasst von", "erstellt von", "geschrieben von", "par",
        "par:", "auteur :", "auteur:", "por", "autora:", "escrito por", "scritto da", "di", "door", "skrevet af", "af",
        "av", "written by:", "texto:", "testo:", "tekst:",
    ].sorted { $0.count > $1.count }

    private static let firstLetters = Set(spokenPrefixes.compactMap(\.utf8.first))

    private static func nextText(_ tree: MarkupTree, after node: MarkupTree.Index) -> String? {
        for next in node + 1..<min(tree.count, node + 6) where tree.nodes[next].isText {
            if let line = tree.line(next) { return line }
        }
        return nil
    }
}
