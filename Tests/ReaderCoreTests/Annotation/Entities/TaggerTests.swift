import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens
import Testing

struct TaggerTests {
    private func tokenize(_ string: String) -> TokenizedText {
        let text = Text(string)
        return Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
    }

    @Test func `the program holds a model that fits its features`() {
        #expect(!TaggerModel.embedded.isEmpty)
        #expect(TaggerModel.embedded.scale > 1)
    }

    /// The weights know features by hash: whoever changes a feature must learn new weights and raise
    /// `TaggerModel.format`, and then writes the new number here.
    @Test func `features are those that the weights were learned with`() {
        let text = tokenize("Mr. O’Neill of the U.N. met Kim Jong-un in São Paulo. O'Neill left, UN officials said.")
        let extractor = FeatureExtractor(text, lists: WordLists(PhraseTable(slots: nil, count: 0)))
        var features = FeatureList()
        var sum: UInt64 = 0
        for (index, sentence) in text.sentences.enumerated() {
            for token in sentence {
                extractor.features(of: token, in: sentence, index: index, into: &features)
                // In no order: the weights of a token are one sum.
                let hashes = UnsafeBufferPointer(start: features.hashes, count: features.count)
                for hash in hashes.sorted() { sum = Hash.mixed(sum &+ hash) }
            }
        }
        #expect(TaggerModel.format == 1)
        #expect(sum == 12_852_776_047_334_423_126)
    }

    @Test func `words of texts before change nothing`() throws {
        let texts = [
            "Angela Merkel left Berlin.", "berlin said that ANGELA Merkel and the UN met.",
            "The Berlin of Merkel, Angela.",
        ].map(tokenize)
        let alone = try texts.map { try Tagger().names(in: $0) }
        let tagger = Tagger()
        for _ in 0..<3 {
            for (text, names) in zip(texts, alone) { #expect(try tagger.names(in: text) == names) }
        }
        #expect(!alone[0].isEmpty)
    }

    @Test func `more words than the memory of words has places for are read alike`() throws {
        let words = (0..<20_000).map { "Word\(Hash.mixed(UInt64($0)) % 100_000)" }
        let tagger = Tagger()
        let name = tokenize("Angela Merkel left Berlin.")
        let before = try tagger.names(in: name)
        for start in stride(from: 0, to: words.count, by: 2000) {
            _ = try tagger.names(in: tokenize(words[start..<(start + 2000)].joined(separator: " ")))
        }
        #expect(try tagger.names(in: name) == before)
    }

    @Test func `a table gives back what was put in, and nothing else`() {
        let pairs = (1...5000).map { (hash: Hash.mixed(UInt64($0)), value: UInt32($0)) }
        PhraseTable.bytes(pairs).withUnsafeBytes { bytes in
            let table = PhraseTable(slots: bytes.baseAddress, count: bytes.count / 8)
            #expect(pairs.allSatisfy { table[$0.hash] == $0.value })
            #expect((6000...9000).allSatisfy { table[Hash.mixed(UInt64($0))] == 0 })
        }
    }

    @Test(arguments: [[], [1, 2, 3], Array(repeating: 0xFF, count: 4096)] as [[UInt8]])
    func `what is no model finds nothing`(bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { bytes in
            let names = try Tagger(TaggerModel(bytes)).names(in: tokenize("Angela Merkel left Berlin."))
            #expect(names.isEmpty)
        }
    }

    @Test func `a row of tags is legal exactly when names are whole`() {
        let name = TaggedName(tokens: 1..<4, kind: .place)
        let tags = TaggedName.tags([name, TaggedName(tokens: 4..<5, kind: .person)], in: 0..<6).map(Int.init)
        #expect(tags.map(TagSet.kind) == [nil, .place, .place, .place, .person, nil])
        #expect(zip(tags, tags.dropFirst()).allSatisfy { TagSet.isLegal($1, after: $0) })
        #expect(!TagSet.isLegal(tags[2], after: tags[0]) && !TagSet.isLegalLast(tags[2]))
    }

    @Test func `tagging stops when its task is cancelled`() async {
        let text = tokenize(String(repeating: "Angela Merkel left Berlin. ", count: 500))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return (try? Tagger().names(in: text)) == nil
        }
        #expect(await task.value)
    }
}
