import Foundation
import ReaderEntities
import ReaderModel

/// A sentence of a CoNLL file: words, and names as ranges of words.
struct ConllSentence {
    var words: [String] = []
    var names: [TaggedName] = []
    /// Whether the next sentence stands on the same line, even where this one has no stop.
    var runsOn = false

    /// What the kinds are called in labelled files.
    static let kinds: [String: Entity.Kind] = ["PER": .person, "ORG": .organization, "LOC": .place, "MISC": .other]
}

/// A document of a CoNLL file: `word<TAB>BIO tag`, a blank line after a sentence, `-DOCSTART-` before a document.
struct ConllDocument {
    /// The last column of its `-DOCSTART-` line; empty where there is none.
    var id = ""
    var sentences: [ConllSentence] = []

    static func read(_ path: String) throws -> [Self] {
        let content = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        var documents: [Self] = [Self()]
        var lines: [(word: Substring, tag: Substring)] = []
        func endSentence() {
            if !lines.isEmpty { documents[documents.count - 1].sentences.append(sentence(lines)) }
            lines = []
        }
        for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-DOCSTART-") {
                endSentence()
                documents.append(Self(id: line.split(separator: "\t").last.map(String.init) ?? ""))
            } else if line.allSatisfy(\.isWhitespace) {
                endSentence()
            } else {
                let columns = line.split(separator: "\t")
                if columns.count > 1 { lines.append((columns[0], columns[1])) }
            }
        }
        endSentence()
        return documents.filter { !$0.sentences.isEmpty }
    }

    private static func sentence(_ lines: [(word: Substring, tag: Substring)]) -> ConllSentence {
        var result = ConllSentence(words: lines.map { String($0.word) })
        var start = 0
        while start < lines.count {
            let tag = lines[start].tag
            var end = start + 1
            if tag != "O" {
                let inside = "I-" + tag.dropFirst(2)
                while end < lines.count, lines[end].tag == inside { end += 1 }
                if let kind = ConllSentence.kinds[String(tag.dropFirst(2))] {
                    result.names.append(TaggedName(tokens: start..<end, kind: kind))
                }
            }
            start = end
        }
        return result
    }

}
