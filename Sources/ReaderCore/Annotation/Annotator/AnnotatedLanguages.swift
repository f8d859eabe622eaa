package import ReaderLanguage
import ReaderLexicons
import ReaderModel

/// The languages in which names, events and indirect speech are looked for.
package enum AnnotatedLanguages {
    /// Whether a text is annotated; one whose language is not known is, since it may be one of them.
    package static func contains(_ language: Language?) -> Bool {
        language.map { $0 == .english || Lexicon.of($0) != nil } ?? true
    }

    /// Whether a text in the language of an ISO 639 code is annotated; `und` is a language that nobody knows.
    package static func contains(code: String?) -> Bool {
        contains(code.map { Language(tag: $0) ?? .other })
    }

    /// How the blocks in a language are read.
    enum Method {
        /// By the annotators of English, which take what is in no language that is known, too.
        case english
        /// By the tables of another language.
        case lexicon(Lexicon)
        /// Only what needs no word of the language.
        case wordless

        init(_ language: Language?) {
            self =
                switch language {
                case nil, .english?: .english
                case let language?: Lexicon.of(language).map(Self.lexicon) ?? .wordless
                }
        }
    }

    /// The blocks of a part by how they are read, each group in order of the text.
    static func groups(_ part: ArraySlice<Block>, by languages: ArticleLanguages) -> [(method: Method, blocks: [Block])]
    {
        var (order, blocks) = ([Language](), [Language: [Block]]())
        for (block, language) in zip(part, languages.blocks) {
            let language = language ?? .english
            let group = contains(language) ? language : .other
            if blocks[group] == nil { order.append(group) }
            blocks[group, default: []].append(block)
        }
        return order.map { (Method($0), blocks[$0] ?? []) }
    }

    static func passages(_ part: ArraySlice<Block>, _ languages: ArticleLanguages) -> [TextLanguage.Passage] {
        let blocks = Array(part)
        return languages.passages.map { passage in
            let range =
                blocks[passage.blocks.lowerBound].range
                .lowerBound..<blocks[passage.blocks.upperBound - 1].range.upperBound
            return TextLanguage.Passage(range, code: passage.language.code)
        }
    }
}
