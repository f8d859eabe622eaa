import Glibc
import LibraryTestSupport
import ReaderBasics
import Testing

@testable import ReaderCorrections
@testable import ReaderExport
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderWork

struct HandedOverTests {
    private let today = CalendarDay(number: 20_000)
    private let whole = ExportJob.Source.article(
        ShownArticle(HarbourArticle.article, HarbourArticle.annotation))

    private func prepared(
        _ source: ExportJob.Source, _ words: String..., input: NamedProgram.Input = .text
    ) throws -> PreparedProgram {
        var program = NamedProgram("test", words)
        program.input = input
        return try HandedOver(source, of: nil, today: today).prepared(for: program)
    }

    private func text(_ program: PreparedProgram) -> String { String(decoding: program.input, as: UTF8.self) }

    private func selection(_ words: String) -> ExportJob.Source {
        .passage(.selection(HarbourArticle.range(words), of: HarbourArticle.article, HarbourArticle.annotation))
    }

    private var quote: ExportJob.Source {
        get throws {
            let quote = try #require(HarbourArticle.annotation.quotes.first { $0.kind == .direct })
            return .passage(.quote(quote, of: HarbourArticle.article, HarbourArticle.annotation))
        }
    }

    @Test func `an article is handed over as text, Markdown, page and JSON`() throws {
        #expect(text(try prepared(whole, "cat")).contains("Mayor Anna Lindqvist"))
        #expect(text(try prepared(whole, "cat", input: .markdown)).contains("# "))
        let page = text(try prepared(whole, "cat", input: .html))
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<mark"))
        let json = text(try prepared(whole, "cat", input: .json))
        #expect(json.hasPrefix("{\"schema\":") && json.hasSuffix("}\n") && json.count { $0 == "\n" } == 1)
        #expect(text(try prepared(whole, "cat", input: .none)).isEmpty)
    }

    @Test func `a selection is its words, with what was found in them`() throws {
        let selected = selection("Mayor Anna Lindqvist")
        #expect(text(try prepared(selected, "cat")) == "Mayor Anna Lindqvist\n")
        #expect(try prepared(selected, "dict", "%w").words == ["dict", "Mayor Anna Lindqvist"])
        let page = text(try prepared(selected, "cat", input: .html))
        #expect(page.contains("title=\"Anna Lindqvist\"") && !page.contains("Osaka"))
        #expect(text(try prepared(selected, "cat", input: .json)).contains("\"text\":\"Mayor Anna Lindqvist\""))
    }

    @Test func `a quote is cited, and its words are a field`() throws {
        let program = try prepared(try quote, "say", "%p", "%w", "%t")
        #expect(text(program).contains(" — "))
        #expect(program.words[1] != "" && program.words[2].hasPrefix("“"))
        #expect(text(try prepared(try quote, "cat", input: .html)).contains("<blockquote>“"))
        #expect(text(try prepared(try quote, "cat", input: .markdown)).contains("> “"))
        #expect(text(try prepared(try quote, "cat", input: .json)).contains("\"kind\":\"direct\""))
    }

    @Test func `a paraphrase is nowhere a quotation`() throws {
        var quote = try #require(HarbourArticle.annotation.quotes.first)
        quote.kind = .indirect
        let source = ExportJob.Source.passage(.quote(quote, of: HarbourArticle.article, HarbourArticle.annotation))
        #expect(text(try prepared(source, "cat")).contains("(paraphrase)"))
        #expect(!text(try prepared(source, "cat", input: .html)).contains("<blockquote>"))
    }

    @Test func `a file holds it where one is asked for, and nobody else may read it`() throws {
        let program = try prepared(whole, "mutt", "-i", "%f", input: .markdown)
        let path = try #require(program.file)
        defer { unlink(path) }
        #expect(program.words == ["mutt", "-i", path] && path.hasSuffix(".md") && program.input.isEmpty)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600 && status.st_size > 100)
    }

    @Test func `a title cannot drive a terminal or leave its line`() throws {
        var article = HarbourArticle.article
        article.title = "a\u{1B}[2J\nb"
        let program = try prepared(.article(ShownArticle(article, HarbourArticle.annotation)), "say", "%t", "%l", "%u")
        #expect(program.words[1] == "a␛[2J b")
    }

    @Test func `a program gets an article as the reader has put it right and marked it`() throws {
        let corrections = Corrections(rules: [.init(id: 1, .never("Gothenburg"))])
        let found = ExportJob.Source.article(ShownArticle(HarbourArticle.article, nil))
        let corrected = ExportJob.Source.article(ShownArticle(HarbourArticle.article, nil, corrections: corrections))
        let name = "title=\"Gothenburg\""
        #expect(text(try prepared(found, "cat", input: .html)).contains(name))
        #expect(!text(try prepared(corrected, "cat", input: .html)).contains(name))
        let store = try TemporaryLibrary()
        let id = try store.library.keep([IncomingArticle(HarbourArticle.article)], now: 0)[0].id
        _ = try store.library.keep(CorrectionRule.never("Gothenburg"), now: 0)
        let handed = try HandedOver(.stored(id), of: store.library, today: today)
        var program = NamedProgram("test", ["cat"])
        program.input = .html
        #expect(!text(try handed.prepared(for: program)).contains(name))
    }
}
