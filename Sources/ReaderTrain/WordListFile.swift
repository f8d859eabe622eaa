import Foundation
import ReaderEntities
import ReaderLanguage
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// The word lists as `Scripts/make-word-lists.py` writes them, `phrase<TAB>bit number` a line, with the program's own
/// countries, peoples and roles.
struct WordListFile {
    /// Phrases by hash, with the marks of longer phrases that begin with them; empty for the lists of a model.
    let pairs: [(hash: UInt64, value: UInt32)]
    /// They as a `PhraseTable`.
    let bytes: [UInt8]

    /// - Parameters:
    ///   - path: of such a file, or of a model whose lists are taken as they are.
    ///   - isJoint: whether they are for the languages that have a lexicon.
    init(_ path: String, isJoint: Bool = false) throws {
        let data = try Data(contentsOf: URL(filePath: path))
        if let table = data.withUnsafeBytes(TaggerModel.phraseTable) {
            self.init(table: table)
        } else {
            self.init(lines: String(decoding: data, as: UTF8.self), isJoint: isJoint)
        }
    }

    private init(table: [UInt8]) { (pairs, bytes) = ([], table) }

    init(lines: String, isJoint: Bool = false) {
        let lexicons = isJoint ? Lexicon.languages.sorted { $0.code < $1.code }.compactMap(Lexicon.of) : []
        let elided = lexicons.filter { !$0.tokens.elisions.isEmpty }
        var bits: [UInt64: UInt32] = [:]
        var order: [UInt64] = []
        func add(_ hash: UInt64, _ value: UInt32) {
            if bits[hash] == nil { order.append(hash) }
            bits[hash, default: 0] |= value
        }
        func add(_ phrase: String, _ lists: ListBits, in lexicon: Lexicon? = nil) {
            let words = Self.words(phrase, lexicon)
            guard !words.isEmpty, words.count <= 8 else { return }
            var hash = words[0]
            for word in words.dropFirst() {
                add(hash, ListBits.prefix.rawValue)
                hash = WordLists.extend(hash, with: word)
            }
            add(hash, lists.rawValue)
        }
        for country in Countries.all {
            for name in [country.name] + country.otherNames { add(name, .country) }
            for name in country.people.flatMap({ [$0, $0 + "s"] }) { add(name, .demonym) }
        }
        for name in Countries.otherPeoples { add(name, .demonym) }
        for title in Roles.nouns + Roles.titles { add(title, .title) }
        for line in lines.split(separator: "\n") {
            let columns = line.split(separator: "\t")
            guard columns.count == 2, let bit = UInt32(columns[1]), bit < 31 else { continue }
            add(String(columns[0]), ListBits(rawValue: 1 << bit))
            // Where elided articles are words of their own.
            for lexicon in elided where columns[0].contains("'") || columns[0].contains("’") {
                add(String(columns[0]), ListBits(rawValue: 1 << bit), in: lexicon)
            }
        }
        pairs = order.map { ($0, bits[$0] ?? 0) }
        bytes = PhraseTable.bytes(pairs)
    }

    /// The hashes of a phrase's words, cut as text in a language is.
    private static func words(_ phrase: String, _ lexicon: Lexicon? = nil) -> [UInt64] {
        let text = Text(phrase)
        let cut = Tokenizer.tokenize(text, blocks: [Block(.paragraph, 0..<text.count)], lexicon: lexicon)
        return cut.tokens.map { FeatureExtractor.hash(of: text.bytes[$0.range]) }
    }
}
