import Foundation
import ReaderBasics

/// A text with the syntax of its sentences, as CoNLL-U files have it.
struct DependencyDocument {
    /// A word with the word that it hangs on.
    struct Word {
        let form: String
        /// Its bytes in the text.
        let range: Range<Int>
        let part: String
        let features: String
        /// The place of its head among all words; nil for the first of a sentence.
        let head: Int?
        let relation: String
        /// Whether it stands in a phrase that the corpus calls an event.
        let isInEvent: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []
    /// "2018-07-02", where the corpus says when the text was made.
    private(set) var created: String?

    /// The documents of a file.
    static func read(_ path: String) throws -> [Self] {
        var documents: [Self] = []
        var sentence: [[Substring]] = []
        for line in String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("# newdoc") {
                documents.append(Self())
            } else if line.hasPrefix("# newpar"), !documents.isEmpty {
                documents[documents.count - 1].endParagraph()
            } else if line.hasPrefix("# meta::dateCreated = ") {
                documents[documents.count - 1].created = line.split(separator: " ").last.map(String.init)
            } else if line.isEmpty, !sentence.isEmpty {
                documents[documents.count - 1].append(sentence)
                sentence = []
            } else if !line.hasPrefix("#"), !line.isEmpty {
                sentence.append(line.split(separator: "\t", omittingEmptySubsequences: false))
            }
        }
        return documents
    }

    private mutating func endParagraph() {
        guard !bytes.isEmpty, !bytes.suffix(2).elementsEqual([.lineFeed, .lineFeed]) else { return }
        bytes += [.lineFeed, .lineFeed]
    }

    /// Adds a sentence of rows of ten columns.
    private mutating func append(_ rows: [[Substring]]) {
        if let last = bytes.last, last != .lineFeed, last != .space { bytes.append(.space) }
        let first = words.count
        var open: [(id: Substring, isEvent: Bool)] = []
        /// The bytes of the word that several rows write together, and the last of them.
        var whole: (range: Range<Int>, last: Int)?
        for row in rows where row.count >= 10 && !row[0].contains(".") {
            if let hyphen = row[0].firstIndex(of: "-") {
                whole = (place(row), Int(row[0][row[0].index(after: hyphen)...]) ?? 0)
                continue
            }
            guard let number = Int(row[0]) else { continue }
            let range = whole.map(\.range) ?? place(row)
            if whole?.last == number { whole = nil }
            let isInEvent = Self.isInEvent(row[9], &open)
            words.append(
                Word(
                    form: String(row[1]), range: range, part: String(row[3]), features: String(row[5]),
                    head: Int(row[6]).flatMap { $0 > 0 ? first + $0 - 1 : nil }, relation: String(row[7]),
                    isInEvent: isInEvent))
        }
    }

    /// Writes a word, and the space behind it where there is one.
    private mutating func place(_ row: [Substring]) -> Range<Int> {
        let start = bytes.count
        bytes += Array(row[1].utf8)
        let range = start..<bytes.count
        if !row[9].contains("SpaceAfter=No") { bytes.append(.space) }
        return range
    }

    /// Reads "Entity=(12-event-new-…(13-person…)12)": what opens and closes at a word, the innermost last.
    private static func isInEvent(_ column: Substring, _ open: inout [(id: Substring, isEvent: Bool)]) -> Bool {
        guard let entity = column.split(separator: "|").first(where: { $0.hasPrefix("Entity=") })?.dropFirst(7) else {
            return open.last?.isEvent ?? false
        }
        var closed: [Substring] = []
        for piece in entity.split(separator: "(", omittingEmptySubsequences: false) {
            let parts = piece.split(separator: ")", omittingEmptySubsequences: false)
            // "12-event-new-…": what opens, behind the first bracket; "12)": what closes.
            let fields = parts[0].split(separator: "-")
            if fields.count > 2 {
                open.append((fields[0], fields[1] == "event"))
                if parts.count > 1 { closed.append(fields[0]) }
                closed += parts.dropFirst().filter { !$0.isEmpty }
            } else {
                closed += parts.filter { !$0.isEmpty }
            }
        }
        let isInEvent = open.last?.isEvent ?? false
        for id in closed {
            if let place = open.lastIndex(where: { $0.id == id }) { open.remove(at: place) }
        }
        return isInEvent
    }
}

extension DependencyDocument {
    /// Whether a date hangs on something that happens: a verb that tells of it, or a noun that the corpus calls an event.
    ///
    /// - Parameter date: its bytes.
    /// - Returns: nil where no word is in it, or the present of a verb may tell of either.
    func dates(_ date: Range<Int>) -> Bool? {
        let inside = Set(words.indices.filter { words[$0].range.overlaps(date) })
        guard var top = inside.min(by: { depth($0) < depth($1) }) else { return nil }
        // The second of two dates hangs where the first does.
        for _ in 0..<4 where words[top].relation == "conj" { top = words[top].head ?? top }
        guard let head = words[top].head else { return false }
        let relation = words[top].relation
        switch relation.prefix(while: { $0 != ":" }) {
        case "obl", "advmod": return happens(head)
        case "nmod": return words[head].isInEvent ? true : relation == "nmod:unmarked" ? happens(head) : false
        default: return false
        }
    }

    private func depth(_ word: Int) -> Int {
        var (depth, index) = (0, word)
        while let head = words[index].head, depth < 60 { (depth, index) = (depth + 1, head) }
        return depth
    }

    /// A verb in the past, to come, or in a form without a tense; nil for its present, which tells what is so or of what was.
    private func happens(_ word: Int) -> Bool? {
        let own = words[word]
        let helpers = words.indices.filter {
            words[$0].head == word && ["aux", "cop"].contains(words[$0].relation.prefix(3))
        }
        let isPast =
            own.features.contains("Tense=Past") || helpers.contains { words[$0].features.contains("Tense=Past") }
        let isAhead = helpers.contains { ["will", "'ll", "shall", "would"].contains(words[$0].form.lowercased()) }
        let isPresent = own.features.contains("Tense=Pres") && own.features.contains("VerbForm=Fin")
        if helpers.contains(where: {
            ["can", "could", "may", "might", "must", "should"].contains(words[$0].form.lowercased())
        }) {
            return false
        }
        guard own.part == "VERB" else { return (isPast || isAhead) && !helpers.isEmpty }
        return isPast || isAhead ? true : isPresent ? nil : true
    }
}
