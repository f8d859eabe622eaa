package import ReaderLanguage
import ReaderModel

/// The languages in which names, events and indirect speech are looked for.
package enum AnnotatedLanguages {
    package static let all: Set<Language> = [.english]

    /// Whether a text is annotated; one whose language is not known is, since it may be one of them.
    package static func contains(_ language: Language?) -> Bool {
        language.map(all.contains) ?? true
    }

    /// The blocks that are annotated, and those that are not.
    static func divided(_ part: ArraySlice<Block>, by languages: ArticleLanguages) -> (read: [Block], others: [Block]) {
        var (read, others) = ([Block](), [Block]())
        for (block, language) in zip(part, languages.blocks) {
            if contains(language) { read.append(block) } else { others.append(block) }
        }
        return (read, others)
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
