import Foundation
import Testing

/// `reader annotate` as a filter.
struct AnnotateTests {
    private func annotate(_ input: String, _ arguments: String...) throws -> Program.Outcome {
        try Program.run(["annotate"] + arguments, input: Data(input.utf8))
    }

    private func objects(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `lines stay in order, whatever the number of jobs`() throws {
        let input = (1...60).map { "{\"id\": \($0), \"text\": \"Paul Weber spoke \($0) times.\"}\n" }.joined()
        let one = try annotate(input, "--format", "jsonl", "--jobs", "1", "-")
        let many = try annotate(input, "--format", "jsonl", "--jobs", "4", "-")
        #expect(one.status == 0)
        #expect(one.output == many.output)
        let identifiers = try objects(one.output).map { ($0["article"] as? [String: Any])?["id"] as? Int }
        #expect(identifiers == (1...60).map { $0 })
    }

    @Test func `a line that cannot be read is answered in its place`() throws {
        let outcome = try annotate(
            "\u{FEFF}{\"text\": \"One.\"}\r\nnot JSON\n\n{\"text\": \"Four.\"}", "--format", "jsonl", "-")
        #expect(outcome.status == 1)
        let lines = try objects(outcome.output)
        #expect(lines.count == 3)
        #expect(lines[1]["line"] as? Int == 2 && lines[1]["error"] is String)
        #expect(lines[2]["schema"] as? String == "reader-annotation/1")
    }

    @Test func `the language that is said decides, whatever the text looks like`() throws {
        let line = "{\"text\": \"Anna Lindqvist spoke in Bern on Monday.\"}"
        for (language, count) in [("fi", 0), ("Finnish", 0), ("en", 2), ("German", 2)] {
            let outcome = try annotate(line, "--format", "jsonl", "--language", language, "-")
            let object = try #require(objects(outcome.output).first)
            #expect((object["entities"] as? [Any])?.count == count, "\(language): \(outcome.output)")
        }
        #expect(try annotate(line, "--language", "--", "-").status == 64)
        #expect(try annotate(line, "--language", "nothing at all", "-").status == 64)
    }

    @Test func `offsets count Unicode scalars of the text as it came`() throws {
        let text = "Zoë 🙂 wrote:\\n“It works,” Ana Ferreira said."
        let outcome = try annotate("{\"text\": \"\(text)\"}", "--format", "jsonl", "--with-text", "-")
        let object = try #require(objects(outcome.output).first)
        let echoed = try #require((object["article"] as? [String: Any])?["text"] as? String)
        #expect(echoed.contains("🙂"))
        let scalars = Array(echoed.unicodeScalars)
        let quotes = try #require(object["quotes"] as? [[String: Any]])
        for quote in quotes {
            let speaker = try #require(quote["speaker"] as? [String: Any])
            let (start, end) = (try #require(speaker["start"] as? Int), try #require(speaker["end"] as? Int))
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == speaker["text"] as? String)
        }
        #expect(!quotes.isEmpty)
    }

    @Test func `a text file gives one document, and its text only when asked`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let outcome = try Program.run(["annotate", file])
            #expect(outcome.status == 0)
            let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            #expect(document?["schema"] as? String == "reader-annotation/1")
            #expect((document?["article"] as? [String: Any])?["text"] == nil)
        }
    }

    @Test func `exports hold what was found`() throws {
        for (subject, formats) in [
            ("timeline", ["json", "jsonl", "csv", "markdown", "ics", "jsonld"]),
            ("quotes", ["json", "jsonl", "csv", "markdown", "jsonld"]),
            ("entities", ["json", "jsonl", "csv", "markdown", "jsonld"]),
            ("articles", ["json", "jsonl", "csv", "markdown", "jsonld", "html", "text"]),
        ] {
            for format in formats {
                let outcome = try Program.run(
                    ["export", subject, "--format", format, "-"], input: Data(Sample.article.utf8))
                #expect(outcome.status == 0)
                #expect(outcome.output.contains("bridge") || outcome.output.contains("Weber"), "\(subject) \(format)")
            }
        }
        let refused = try Program.run(["export", "quotes", "--format", "ics", "-"])
        #expect(refused.status != 0)
    }
}
