import ReaderImport
import ReaderModel
import Testing

/// Terms and what they mean, in Markdown.
struct DefinitionListTests {
    private func article(_ text: String) throws -> Article {
        try #require(try Importer.articles(from: Array(text.utf8), name: "a.md").articles.first)
    }

    /// Each block with how far in it stands, a bar before one that stands right below the block above it.
    private func shape(_ text: String) throws -> [String] {
        let found = try article(text)
        return found.blocks.map { block in
            "\(block.listDepth)\(block.isContinuation ? "|" : " ")\(found.text[block.range])"
        }
    }

    @Test(arguments: [
        (
            "Ferry\n: A ship.\n\nQuay\n: A wall.\n: A street.",
            ["0 Ferry", "1|A ship.", "0 Quay", "1|A wall.", "1|A street."]
        ),
        (
            "Ferry\n\n:   A ship,\n    at noon.\n\n    With decks.\n\nEnd.",
            ["0 Ferry", "1|A ship, at noon.", "1 With decks.", "0 End."]
        ),
        ("Tide\nFlood\n: Water.", ["0 Tide", "0 Flood", "1|Water."]),
        ("Ferry\n  ~ A ship.\n  ~ A boat.", ["0 Ferry", "1|A ship.", "1|A boat."]),
        ("Ferry\n: - one\n  - two", ["0 Ferry", "2|one", "2 two"]),
    ])
    func `a term stands above what it means`(text: String, expected: [String]) throws {
        #expect(try shape(text) == expected)
    }

    @Test func `a term is strong, and marks within it and its meaning are read`() throws {
        let found = try article("The *ferry*\n: A [ship](https://e.org/).")
        #expect(Set(found.spans.map(\.kind)) == [.strong, .emphasis, .link("https://e.org/")])
    }

    @Test(arguments: [
        ("```\nferry\n: a ship\n```", "ferry\n: a ship"),
        ("The ferry was late, and nobody knew why.\n\n: )", "The ferry was late, and nobody knew why.\n\n: )"),
        ("| a | b |\n|:--|--:|\n| 1 | 2 |", "a\tb\n1\t2"),
        ("About\n~ 5 km", "About ~ 5 km"),
    ])
    func `a colon elsewhere defines nothing`(text: String, shown: String) throws {
        #expect(try article(text).text.string == shown)
    }
}
