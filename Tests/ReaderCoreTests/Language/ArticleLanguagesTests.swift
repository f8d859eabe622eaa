import ReaderLanguage
import ReaderModel
import TestSupport
import Testing

struct ArticleLanguagesTests {
    @Test func `paragraphs in another language are told from the rest`() {
        let found = languages([sentence("en"), sentence("en"), sentence("de"), sentence("en")])
        #expect(found.main == .english)
        #expect(found.blocks.map { $0?.code } == ["en", "en", "de", "en"])
        #expect(found.passages.map(\.language.code) == ["de"])
        #expect(found.passages.map(\.blocks) == [2..<3])
    }

    @Test func `most of the letters decide what an article is in`() {
        let found = languages([sentence("de"), sentence("en"), sentence("fi"), sentence("en")])
        #expect(found.main == .english)
    }

    @Test func `a short paragraph goes with the languages around it`() {
        let found = languages([sentence("fi"), sentence("fi"), sentence("en"), "She will not be back before Friday."])
        #expect(found.blocks.map { $0?.code } == ["fi", "fi", "en", "en"])
        let others = languages([sentence("fi"), sentence("en"), "Palaan asiaan vasta perjantaina.", sentence("fi")])
        #expect(others.blocks.map { $0?.code } == ["fi", "en", "fi", "fi"])
    }

    @Test(arguments: [
        "Kim meets Trump", "Bayern München beat Borussia Dortmund", "Jürgen Müller wins in São Paulo", "PSA: TB", "OK",
        "Storm hits Łódź", "Angela Merkel visits Jean-Claude Juncker in Brussels",
    ])
    func `a short English text with foreign names is not taken for another language`(text: String) {
        let found = languages([text])
        #expect(found.main == nil || found.main == .english)
    }

    @Test(arguments: [
        ("Leading results of the meeting on Friday:", true),
        ("Matokeo ya mbio za mkutano wa bandari siku ya Ijumaa kwa ajili ya shule:", false),
    ])
    func `a page of results is in the language of the few words between its names`(heading: String, isEnglish: Bool) {
        let names = [
            "Ludmila Zilinskaite", "Aliuska Ribeiro", "Brigita Bukovec", "Vebjørn Rodahl", "Noureddine Zitouni",
            "Xiomara Privalova", "Otieno Koech", "Falilat Ogunkola", "Wanjiru Kiptanui", "Yelena Gulyakova",
        ]
        let results = (0..<6).flatMap { _ in names }.enumerated().map { "\($0 % 8 + 1). \($1) 12.\(10 + $0)" }
        #expect((languages([heading] + results).main == .english) == isEnglish)
    }

    @Test func `what the source states decides where the text does not`() {
        #expect(languages(["Kim Jong Un, Donald Trump"], stated: "fi").main?.code == "fi")
        #expect(languages([sentence("de")], stated: "en-US").main?.code == "de")
        #expect(languages([sentence("en")], stated: "de").main == .english)
        #expect(languages([sentence("hr")], stated: "sl").main?.code == "hr")
        #expect(languages(["2024 – 12:30"], stated: "pl").main?.code == "pl")
        #expect(
            languages(
                [String(repeating: "Serikali iliwasilisha mpango mpya kwa ajili ya shule. ", count: 4)],
                stated: "sw"
            ).main?.code == "sw")
    }

    @Test func `what the reader says decides in any case`() {
        var article = article([sentence("de")], stated: "nl")
        article.isLanguageGiven = true
        #expect(ArticleLanguages(article).main?.code == "nl")
    }

    @Test func `the part of an article knows what the whole is in`() {
        let article = article([sentence("en"), sentence("en"), "Anna Lindqvist."], stated: nil)
        #expect(ArticleLanguages(article, blocks: article.blocks[2...]).main == .english)
    }

    @Test(arguments: [
        ("en-GB", "en"), ("zh_Hant_TW", "zh"), ("no", "nb"), ("IW", "he"), ("deu", "de"), ("x-klingon", nil),
        ("und", nil),
        ("", nil), ("german", nil),
    ])
    func `tags name languages`(tag: String, code: String?) {
        #expect(Language(tag: tag)?.code == code)
    }

    @Test(arguments: [("fi", "fi"), ("Finnish", "fi"), ("germ", "de"), ("pt-BR", "pt"), ("unknown", "und"), ("!", nil)])
    func `languages are found by their names`(text: String, code: String?) {
        #expect(Language.named(text)?.code == code)
    }

    @Test func `the tag of the source stays where the text agrees with it`() {
        #expect(Language.tag(stated: "en_GB", found: .english) == "en-GB")
        #expect(Language.tag(stated: "en-US", found: Language(tag: "de")) == "de")
        #expect(Language.tag(stated: "pt-BR", found: nil) == "pt-BR")
        #expect(Language.tag(stated: "nonsense", found: nil) == nil)
        #expect(Language.tag(stated: nil, found: .other) == "und")
    }

    private func sentence(_ code: String) -> String {
        LanguageTexts.all.first { $0.code == code }?.text ?? ""
    }

    private func languages(_ paragraphs: [String], stated: String? = nil) -> ArticleLanguages {
        ArticleLanguages(article(paragraphs, stated: stated))
    }

    private func article(_ paragraphs: [String], stated: String?) -> Article {
        var (text, blocks) = ("", [Block]())
        for paragraph in paragraphs {
            blocks.append(Block(.paragraph, text.utf8.count..<text.utf8.count + paragraph.utf8.count))
            text += paragraph + "\n\n"
        }
        return Article(id: Article.ID("a"), language: stated, text: Text(text), blocks: blocks)
    }
}
