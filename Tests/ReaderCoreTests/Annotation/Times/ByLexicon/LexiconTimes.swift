import ReaderImport
import ReaderLanguage
import ReaderLexicons
import ReaderModel
import ReaderTimes
import ReaderTokens

/// What the finders make of a text in a language that is read by a lexicon.
enum LexiconTimes {
    static let codes = ["de", "es", "fr", "it", "nl", "pt"]

    static func lexicon(_ code: String) throws -> Lexicon {
        guard let language = Language(tag: code), let lexicon = Lexicon.of(language) else { throw Missing() }
        return lexicon
    }

    struct Missing: Error {}

    static func tokens(_ text: Text, _ lexicon: Lexicon) -> TokenizedText {
        Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
    }

    static func times(
        _ text: String, _ code: String, published: CalendarDay? = TimesReading.monday
    ) throws -> [TimeExpression] {
        let lexicon = try lexicon(code)
        return try TimeFinder.times(
            in: tokens(Text(text), lexicon), published: published.map { PublicationDate($0, basis: .given) },
            lexicon: lexicon)
    }

    static func events(
        _ text: String, _ code: String, published: CalendarDay? = TimesReading.monday
    ) throws -> [Event] {
        let lexicon = try lexicon(code)
        let tokens = tokens(Text(text), lexicon)
        let publication = published.map { PublicationDate($0, basis: .given) }
        let times = try TimeFinder.times(in: tokens, published: publication, lexicon: lexicon)
        return try EventFinder.events(
            in: tokens, times: times, published: publication, entities: [], quotes: [], lexicon: lexicon)
    }
}
