import Foundation
import Testing

/// What is exported, read by other programs: parsers of HTML, JSON and CSV of Python.
struct ExportTests {
    private static let article = """
        Bergen, 4 March 2021

        Ana Ferreira left Bergen on 3 March 2021. "We will be back," Ferreira said. Paul Weber said the harbour would \
        close in May.

        =1+1 is what Paul Weber wrote on 2 March 2021 – <b>&amp; "no more"</b>, ☂ 漢字.
        """

    /// Checks that elements are closed in their order, that names are given once and links lead to one, and that nothing is
    /// asked of another file or host.
    private static let page = """
        import sys
        from html.parser import HTMLParser
        class Page(HTMLParser):
            def __init__(self):
                super().__init__(); self.open = []; self.ids = []; self.links = []; self.text = ""
            def handle_starttag(self, tag, attributes):
                names = dict(attributes)
                assert tag not in ("script", "img", "link", "iframe", "object"), tag
                assert not any(name.startswith("on") or name == "src" for name in names), names
                if "id" in names: self.ids.append(names["id"])
                if tag == "a" and names["href"].startswith("#"): self.links.append(names["href"][1:])
                if tag not in ("meta", "br", "hr"): self.open.append(tag)
            def handle_endtag(self, tag): assert self.open.pop() == tag, tag
            def handle_data(self, data): self.text += data
        page = Page(); page.feed(sys.stdin.buffer.read().decode()); page.close()
        assert not page.open and len(page.ids) == len(set(page.ids)) and page.links and set(page.links) <= set(page.ids)
        assert '<b>&amp; "no more"</b>, ☂ 漢字.' in page.text, page.text
        print(len(page.links))
        """

    /// Checks the structure of W3C annotations, and that each stands where it says.
    private static let annotations = """
        import json, sys, uuid
        collection = json.loads(sys.stdin.buffer.read()); text = sys.argv[1]
        assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld" and collection["type"] == "AnnotationCollection"
        page = collection["first"]; items = page["items"]
        assert page["type"] == "AnnotationPage" and page["partOf"] == collection["id"] and len(items) == collection["total"]
        assert len({item["id"] for item in items}) == len(items)
        for item in items:
            assert item["type"] == "Annotation" and item["motivation"] and uuid.UUID(item["id"][9:]).version == 8
            targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
            for target in targets:
                quote, position = target["selector"]
                assert text[position["start"]:position["end"]] == quote["exact"], (quote, position)
                assert text[:position["start"]].endswith(quote.get("prefix", ""))
                assert text[position["end"]:].startswith(quote.get("suffix", ""))
        print(len(items))
        """

    private func python(_ script: String, _ input: String, _ arguments: String...) throws -> String {
        let read = try Program.run(
            ["-c", script] + arguments, input: Data(input.utf8), program: "/usr/bin/python3")
        #expect(read.status == 0, "\(read.errors)")
        return read.output
    }

    private func export(_ subject: String, _ format: String) throws -> String {
        let outcome = try Program.run(
            ["export", subject, "--format", format, "-"], input: Data(Self.article.utf8))
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test func `a parser of HTML reads the page`() throws {
        #expect(Int(try python(Self.page, try export("articles", "html")).dropLast()) ?? 0 > 5)
    }

    @Test(arguments: ["articles", "entities", "quotes", "timeline"])
    func `annotations of the W3C stand at their words`(subject: String) throws {
        let articles = try JSONSerialization.jsonObject(with: Data(try export("articles", "json").utf8))
        let article = (articles as? [[String: Any]])?.first?["article"] as? [String: Any]
        let text = try #require(article?["text"] as? String)
        #expect(Int(try python(Self.annotations, try export(subject, "jsonld"), text).dropLast()) ?? 0 > 0)
    }

    @Test func `a table is read as it was written, and no cell is a formula`() throws {
        let script = """
            import csv, io, sys
            rows = list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode(), newline="")))
            assert rows and all(None not in row and None not in row.values() for row in rows)
            assert not any(value[:1] in "=+-@" for row in rows for value in row.values() if value)
            print(rows[0].get("text", ""))
            """
        for subject in ["articles", "entities", "quotes", "timeline"] {
            _ = try python(script, try export(subject, "csv"))
        }
        #expect(try python(script, try export("articles", "csv")).contains("=1+1 is what Paul Weber wrote"))
    }

    @Test func `articles of the library go by the numbers that are listed`() throws {
        try Folder.with { folder in
            let path = folder.path + "/library.sqlite"
            let files = try (1...3).map { try folder.file("\($0).md", "# Title \($0)\n\nThe text of number \($0).") }
            _ = try Program.run(["import", "--library", path] + files)
            let listed = try Program.run(["list", "--ids", "--sort", "title", "--library", path]).output
            let lines = listed.split(separator: "\n").map(String.init)
            let numbers = lines.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
            #expect(Set(numbers) == [1, 2, 3])
            let some = try Program.run(
                ["export", "articles", "--format", "text", "--ids", "-", "--library", path],
                input: Data((lines[2] + "\n" + lines[0]).utf8))
            let order = some.output.split(separator: "\n").filter { $0.hasPrefix("Title ") }.map { $0.suffix(1) }
            #expect(order == [lines[2].suffix(1), lines[0].suffix(1)])
            let wrong = try Program.run(
                ["export", "articles", "--format", "text", "--ids", "2,99,x", "--library", path])
            #expect(wrong.status == 1 && wrong.output.contains("number 2") && !wrong.output.contains("number 1"))
            #expect(wrong.errors.contains("99") && wrong.errors.contains("\"x\""))
            let data = try Program.run(["list", "--format", "json", "--with-text", "--library", path]).output
            let rows = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [[String: Any]]
            #expect(rows?.compactMap { $0["text"] as? String }.contains { $0.contains("number 3") } == true)
        }
    }

    @Test func `an article is written from the screen, and no file is lost`() throws {
        try Folder.with { folder in
            let file = try folder.file("a.txt", Self.article)
            let target = folder.path + "/page.html"
            let tmux = try Tmux([Program.path, file], columns: 80, rows: 24)
            try tmux.expect("Ana Ferreira")
            for attempt in 1...2 {
                try tmux.press("W")
                try tmux.expect("this article: web page")
                try tmux.press("Enter")
                try tmux.expect("file: ")
                try tmux.press("C-u")
                try tmux.type(target)
                try tmux.press("Enter")
                if attempt == 1 {
                    try tmux.expect("Written: ")
                    #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
                    try "mine".write(toFile: target, atomically: false, encoding: .utf8)
                } else {
                    try tmux.expect("Replace page.html?")
                    #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
                    try tmux.press("y")
                    try tmux.expect("Written: ")
                    let page = try String(contentsOfFile: target, encoding: .utf8)
                    #expect(Int(try python(Self.page, page).dropLast()) ?? 0 > 5)
                }
            }
        }
    }

    @Test func `a note that was told as kept is there after a kill, and is exported`() throws {
        try Folder.with { folder in
            let path = folder.path + "/library.sqlite"
            let file = try folder.file("a.txt", Self.article)
            let editor = try folder.file("editor", "#!/bin/sh\nprintf 'second line\\n' >> \"$1\"\n")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
            #expect(try Program.run(["import", "--library", path, file]).status == 0)
            let tmux = try Tmux(
                ["env", "EDITOR=\(editor)", Program.path, "--library", path], columns: 80, rows: 24)
            try tmux.expect("1 article")
            try tmux.press("Enter")
            try tmux.expect("Ana Ferreira left")
            try tmux.press("}", "V", "s", "n")
            try tmux.expect("tab opens your editor")
            try tmux.type("first line. ")
            try tmux.press("Tab")
            try tmux.expect("Noted")
            try tmux.kill()
            let notes = try Program.run(["export", "notes", "--format", "jsonld", "--library", path]).output
            let collection = try JSONSerialization.jsonObject(with: Data(notes.utf8)) as? [String: Any]
            #expect(collection?["total"] as? Int == 1)
            #expect(notes.contains("first line. second line"))
            let found = try Program.run(["list", "note:second", "--library", path])
            #expect(found.output.split(separator: "\n").count == 1)
        }
    }
}
