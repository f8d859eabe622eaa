import ReaderBasics
import ReaderLanguage
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// The sentences of an article in which the reader has put a name right, each with all of its names.
struct NameLesson {
    private struct Name: Hashable {
        let range: Range<Int>
        let kind: Entity.Kind
    }

    /// A document of CoNLL: `word<TAB>BIO tag`, a blank line after a sentence; empty where nothing was put right.
    let lines: [UInt8]

    init(_ article: Article, _ found: Annotation, _ annotation: Annotation, id: String) {
        let names = Self.names(annotation)
        let decided = annotation.entities.flatMap(\.mentions).filter(\.isDecided).compactMap(\.nameRange)
        let changed = Set(names).symmetricDifference(Self.names(found)).map(\.range) + decided
        let lexicon = annotation.language.code.flatMap(Language.init(tag:)).flatMap(Lexicon.of)
        let text = Tokenizer.tokenize(article.text, blocks: article.blocks, lexicon: lexicon)
        var lines = ""
        for sentence in text.sentences where changed.contains(where: { $0.overlaps(text.bytes(of: sentence)) }) {
            lines += Self.lines(sentence, text, names) + "\n"
        }
        self.lines = Array((lines.isEmpty ? "" : "-DOCSTART-\t\(id)\n\n" + lines).utf8)
    }

    /// Names in their own words; those of a country's people are of the kind `other`, as labelled texts have them.
    private static func names(_ annotation: Annotation) -> [Name] {
        annotation.entities.flatMap { entity in
            entity.mentions.compactMap { mention in
                switch mention.form {
                case .name: Name(range: mention.nameRange ?? mention.range, kind: entity.kind)
                case .adjective: Name(range: mention.range, kind: .other)
                case .nominal, .pronoun: nil
                }
            }
        }
    }

    private static func lines(_ sentence: Range<Int>, _ text: TokenizedText, _ names: [Name]) -> String {
        var previous: Name?
        return sentence.map { index in
            let name = names.first { $0.range.overlaps(text.tokens[index].range) }
            let tag = name.map { "\($0 == previous ? "I" : "B")-\($0.kind.label)" } ?? "O"
            previous = name
            return "\(text.string(index))\t\(tag)\n"
        }.joined()
    }
}

/// An article with everything that is said in it.
enum QuoteLesson {
    static func line(_ article: Article, _ annotation: Annotation) -> [UInt8] {
        var json = JSONWriter()
        let offsets = ScalarOffsets(article.text)
        json.object { json in
            json.field("text", article.text.string)
            json.key("quotes")
            json.array { json in
                for quote in annotation.quotes { write(quote, offsets, to: &json) }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ quote: Quote, _ offsets: ScalarOffsets, to json: inout JSONWriter) {
        json.object { json in
            json.field("kind", quote.kind.rawValue)
            json.key("segments")
            offsets.write(quote.stretches, to: &json)
            json.key("spans")
            offsets.write(quote.parts, to: &json)
            guard let speaker = quote.speaker?.range, !speaker.isEmpty else { return }
            json.key("speaker")
            json.object { json in
                json.field("start", offsets.scalar(atByte: speaker.lowerBound))
                json.field("end", offsets.scalar(atByte: speaker.upperBound))
            }
        }
    }
}

/// An article with its names put together.
enum LinkLesson {
    static func line(_ article: Article, _ annotation: Annotation, id: String) -> [UInt8] {
        let text = Tokenizer.tokenize(article.text, blocks: article.blocks)
        var json = JSONWriter()
        json.object { json in
            json.field("id", id)
            json.field("text", article.text.string)
            json.key("tokens")
            json.array { json in for index in text.tokens.indices { json.string(text.string(index)) } }
            json.key("sents")
            json.array { json in
                for sentence in text.sentences {
                    json.array { json in
                        json.int(sentence.lowerBound)
                        json.int(sentence.upperBound)
                    }
                }
            }
            json.key("clusters")
            json.array { json in
                for entity in annotation.entities { write(entity, text, to: &json) }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ entity: Entity, _ text: TokenizedText, to json: inout JSONWriter) {
        let spans = entity.mentions.compactMap { mention -> Range<Int>? in
            guard let name = mention.nameRange else { return nil }
            let first = text.tokens.partitioningIndex { $0.range.upperBound > name.lowerBound }
            let last = text.tokens.partitioningIndex { $0.range.lowerBound >= name.upperBound }
            return first < last ? first..<last : nil
        }
        guard !spans.isEmpty else { return }
        json.array { json in
            for span in spans {
                json.array { json in
                    json.int(span.lowerBound)
                    json.int(span.upperBound)
                    json.string(entity.kind.label)
                }
            }
        }
    }
}
