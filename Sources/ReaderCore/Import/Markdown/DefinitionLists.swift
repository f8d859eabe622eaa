import ReaderBasics

/// Lists of terms and what they mean, as PHP Markdown Extra, Pandoc and kramdown write them: a line of its own for the
/// term, and below it lines that begin with a colon.
///
/// The parser does not know them, so marks are set around their parts, each a block of its own.
enum DefinitionLists {
    /// What a block that is nothing but a mark says of the blocks behind it.
    enum Mark: String, CaseIterable {
        case term = "<!--\u{1}term-->"
        case definition = "<!--\u{1}definition-->"
        case end = "<!--\u{1}end-->"
    }

    /// - Parameter bytes: Markdown.
    static func marked(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard ["\n:", "\n :", "\n  :", "\n   :", "\n~ ", "\n  ~ "].contains(where: { ByteSearch.contains(bytes, $0) })
        else { return bytes }
        var writer = Writer(
            lines: String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false))
        return writer.written().map { Array($0.utf8)[...] } ?? bytes
    }

    /// One walk over the lines of a text.
    private struct Writer {
        let lines: [Substring]
        private var out: [Substring] = []
        private var index = 0
        private var fence: Substring?
        private var isFound = false

        init(lines: [Substring]) {
            self.lines = lines
        }

        /// Nil where the text has no such list.
        mutating func written() -> String? {
            while index < lines.count {
                if let definition = definitionBelowTerm() {
                    writeList(definition)
                } else {
                    look(forFence: lines[index])
                    out.append(lines[index])
                    index += 1
                }
            }
            return isFound ? out.joined(separator: "\n") : nil
        }

        private mutating func look(forFence line: Substring) {
            let start = line.drop { $0 == " " }.prefix(3)
            if let open = fence {
                if start == open { fence = nil }
            } else if start == "```" || start == "~~~" {
                fence = start
            }
        }

        /// Where the first definition stands, if terms begin at the line at hand: lines of a paragraph of their own.
        private func definitionBelowTerm() -> Int? {
            guard fence == nil, index == 0 || lines[index - 1].allSatisfy(\.isWhitespace) else { return nil }
            var place = index
            while place < lines.count, isTerm(lines[place]), place - index < 5 { place += 1 }
            guard place > index, place < lines.count else { return nil }
            if DefinitionLists.content(lines[place]) != nil { return place }
            let isBlank = lines[place].allSatisfy(\.isWhitespace)
            guard isBlank, place + 1 < lines.count, DefinitionLists.content(lines[place + 1]) != nil else { return nil }
            // Behind an empty line a paragraph of sentences is no term.
            return place == index + 1 && !(lines[index].last.map { ".!?:".contains($0) } ?? false) ? place + 1 : nil
        }

        private func isTerm(_ line: Substring) -> Bool {
            guard let first = line.first, !first.isWhitespace, line.count < 200, !">|#`~:<".contains(first) else {
                return false
            }
            if DefinitionLists.content(line) != nil || line.hasPrefix("[^") { return false }
            // Items of other lists, and rules.
            let mark = line.prefix { $0.isNumber && $0.isASCII }
            let rest = line.dropFirst(mark.count)
            if !mark.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") { return false }
            return !["- ", "* ", "+ ", "---", "***", "___", "==="].contains(where: line.hasPrefix)
        }

        private mutating func writeList(_ first: Int) {
            isFound = true
            var definition: Int? = first
            while let start = definition {
                for line in lines[index..<start] where !line.allSatisfy(\.isWhitespace) { write(.term, [line]) }
                index = start
                while index < lines.count, let content = DefinitionLists.content(lines[index]) {
                    write(.definition, taken(content))
                }
                definition = definitionBelowTerm()
            }
            write(.end, [])
        }

        private mutating func write(_ mark: Mark, _ lines: [Substring]) {
            out += ["", mark.rawValue[...], ""] + lines + [""]
        }

        /// The lines of the definition at hand, set out again: those that go on right below it, and behind empty lines those
        /// that are set in.
        private mutating func taken(_ content: Substring) -> [Substring] {
            index += 1
            var found: [Substring] = []
            var isAfterBlank = false
            while index < lines.count {
                let line = lines[index]
                if line.allSatisfy(\.isWhitespace) {
                    isAfterBlank = true
                } else if line.first == " " || line.first == "\t" {
                    if DefinitionLists.content(line) != nil { break }
                    isAfterBlank = false
                } else if isAfterBlank || DefinitionLists.content(line) != nil {
                    break
                }
                found.append(line.first == "\t" ? "    " + line.dropFirst() : line)
                index += 1
            }
            let isIn = found.filter { $0.first == " " && !$0.allSatisfy(\.isWhitespace) }
            let least = min(isIn.map { $0.prefix { $0 == " " }.count }.min() ?? 0, 4)
            return [content] + found.map { $0.dropFirst(min(least, $0.prefix { $0 == " " }.count)) }
        }
    }

    /// What stands behind the colon of a definition; nil for a line that is none.
    private static func content(_ line: Substring) -> Substring? {
        let text = line.drop { $0 == " " }
        guard line.count - text.count < 4, let mark = text.first, mark == ":" || mark == "~" else { return nil }
        let content = text.dropFirst().drop { $0 == " " || $0 == "\t" }
        guard let first = content.first, content.count < text.count - 1 else { return nil }
        // "~ 5 km" is a number, and ": )" a face.
        return mark == "~" && first.isNumber || content.count == 1 && !first.isLetter ? nil : content
    }
}
