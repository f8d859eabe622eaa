import ReaderCore
import Testing

@testable import ReaderTrain

/// The trainer and the tagger must see the same features and add up the same weights.
struct AgreementTests {
    /// Labelled sentences: `[name]{kind}`, words between spaces.
    private static let sentences = [
        "[Angela Merkel]{PER} met [Emmanuel Macron]{PER} in [Berlin]{LOC} .",
        "The [World Health Organization]{ORG} sent doctors to [Guinea]{LOC} on Monday .",
        "[Merkel]{PER} left the [United Nations]{ORG} early , the [U.N.]{ORG} said .",
        "[Siemens]{ORG} of [Munich]{LOC} sold its rail unit to a [French]{MISC} rival .",
        "Nothing was said about the weather .",
        "Mr. [Macron]{PER} flew from [Paris]{LOC} to [São Paulo]{LOC} ; [Brazilian]{MISC} police waited .",
    ]

    private static func sentence(_ marked: String) -> ConllSentence {
        let kinds: [String: Entity.Kind] = ["PER": .person, "ORG": .organization, "LOC": .place, "MISC": .other]
        var sentence = ConllSentence()
        var start = 0
        for piece in marked.split(separator: " ") {
            var word = piece
            if word.first == "[" {
                word = word.dropFirst()
                start = sentence.words.count
            }
            let parts = word.split(separator: "]", maxSplits: 1)
            sentence.words.append(String(parts[0]))
            guard parts.count == 2, let kind = kinds[String(parts[1].dropFirst().dropLast())] else { continue }
            sentence.names.append(TaggedName(tokens: start..<sentence.words.count, kind: kind))
        }
        return sentence
    }

    /// What the writer makes of a weight.
    private struct Quantizer {
        let largest: Float
        init(_ trainer: CRFTrainer) {
            let size = trainer.set.hashes.count * CRFTrainer.width
            largest = min(2.5, (0..<size).reduce(Float(0)) { max($0, abs(trainer.weights[$1])) })
        }

        func value(_ weight: Float) -> Int32 {
            Int32((max(-largest, min(largest, weight)) * (127 / largest)).rounded())
        }
    }

    /// The trainer's own sum of weights of a token for a tag, in the units of the model.
    private func score(_ trainer: CRFTrainer, _ quantizer: Quantizer, token: Int, tag: Int) -> Int32 {
        (trainer.set.starts[token]..<trainer.set.starts[token + 1]).reduce(0) { sum, feature in
            let row = Int(trainer.set.features[feature]) * CRFTrainer.width
            return sum + quantizer.value(trainer.weights[row + tag])
        }
    }

    @Test func `a heading that runs on shares its line with the next sentence`() {
        var random = SplitMix(seed: 1)
        let words = ["News from [Berlin]{LOC}", "[Angela Merkel]{PER} left .", "She smiled ."]
        let document = ConllDocument(sentences: words.map(Self.sentence))
        let apart = LabelledText(Augmentation.withRunOns(document, 0, &random))
        let together = LabelledText(Augmentation.withRunOns(document, 1, &random))
        #expect(apart.text.text.string == "News from Berlin\nAngela Merkel left. She smiled.")
        #expect(together.text.text.string == "News from Berlin Angela Merkel left. She smiled.")
        #expect(apart.names.map(\.range) == together.names.map(\.range))
    }

    @Test func `the tagger finds what was learned, with the trainer's scores`() throws {
        let text = LabelledText(ConllDocument(sentences: Self.sentences.map(Self.sentence)))
        let lists = WordListFile(lines: "berlin\t1\nsão paulo\t1\nemmanuel\t5\n")
        let table = PhraseTable.bytes(lists.pairs)
        try table.withUnsafeBytes { bytes in
            let words = WordLists(PhraseTable(slots: bytes.baseAddress, count: bytes.count / 8))
            let trainer = CRFTrainer(TrainingSet([TrainingDocument(text: text, weight: 1)], lists: words, least: 1))
            trainer.train(epochs: 20, rate: 0.1, averaging: 0) { _ in }
            let model = ModelWriter(trainer, lists: lists, keeping: .max)
            try model.bytes.withUnsafeBytes { try expectAgreement(TaggerModel($0), trainer, text) }
        }
    }

    private func expectAgreement(_ model: TaggerModel, _ trainer: CRFTrainer, _ text: LabelledText) throws {
        let quantizer = Quantizer(trainer)
        let names = try Tagger(model).names(in: text.text)
        let found = names.map { "\(text.text.bytes(of: $0.tokens)) \($0.kind)" }
        #expect(found == text.names.map { "\($0.range) \($0.kind)" })
        for name in names {
            for (number, kind) in TagSet.kinds.enumerated() {
                let tags = TaggedName.tags([TaggedName(tokens: name.tokens, kind: kind)], in: name.tokens)
                let expected = zip(name.tokens, tags).reduce(Int32(0)) { sum, site in
                    sum + score(trainer, quantizer, token: site.0, tag: Int(site.1))
                }
                #expect(name.scores[number] == expected, "\(text.text.text[text.text.bytes(of: name.tokens)]) \(kind)")
            }
        }
    }
}
