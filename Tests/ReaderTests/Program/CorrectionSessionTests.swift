import Foundation
import Testing

/// Putting right what was found, as a person at a terminal does it.
@Suite(.serialized)
struct CorrectionSessionTests {
    private static let text = """
        The Baltic News Agency said on Monday that the ferry is late. "We wait," Anna Lindqvist said in Ystad.

        The Nordic News Agency spoke to Bengt Ohlsson in Trelleborg. Bengt Ohlsson left for Ystad. The storm
        of the night before had closed the road along the coast, and nobody knew when it would be open to lorries again.
        """

    private func withArticle(_ body: (Tmux, [String]) throws -> Void) throws {
        try Folder.with { folder in
            let library = ["--library", folder.path + "/library.sqlite"]
            let file = try folder.file("ferry.txt", Self.text)
            #expect(try Program.run(["import"] + library + [file]).status == 0)
            #expect(try Program.run(["annotate", "--waiting"] + library).status == 0)
            let tmux = try Tmux([Program.path] + library, columns: 110, rows: 40)
            try tmux.expect("6 Library")
            try tmux.press("Enter")
            try tmux.expect("the article with its names") {
                $0.contains("Bengt Ohlsson") && $0.contains("Organisations")
            }
            try body(tmux, library)
        }
    }

    private func corrections(_ library: [String]) throws -> String {
        try Program.run(["corrections", "list"] + library).output
    }

    @Test func `two agencies are made one, and parted again`() throws {
        try withArticle { tmux, library in
            try tmux.press("e", "c")
            try tmux.expect("The same as …")
            try tmux.press("3")
            try tmux.expect("is the same as")
            try tmux.type("nordic")
            try tmux.press("Enter")
            try tmux.expect("In this article")
            try tmux.press("1")
            try tmux.expect("Put right: “Baltic News Agency” is Nordic News Agency")
            #expect(try corrections(library).contains("is Nordic News Agency in this article"))
            let entities = ["export", "entities", "--kept", "--format", "csv"] + library
            let merged = try Program.run(entities).output
            #expect(merged.contains("Nordic News Agency") && !merged.contains("Baltic News Agency"))
            try tmux.press("U")
            try tmux.expect("Taken back")
            #expect(try corrections(library).isEmpty)
        }
    }

    @Test func `kind, speaker and day are put right`() throws {
        try withArticle { tmux, library in
            try tmux.press("e", "c", "2")
            try tmux.expect("a person")
            try tmux.type("a place")
            try tmux.press("Enter")
            try tmux.expect("Everywhere")
            try tmux.press("1")
            try tmux.expect("Put right: “Baltic News Agency” is a place")
            try tmux.press("s", "c")
            try tmux.expect("Said by …")
            try tmux.type("Said by")
            try tmux.press("Enter")
            try tmux.type("bengt")
            try tmux.press("Enter")
            try tmux.expect("Put right: Bengt Ohlsson said")
            try tmux.press(":")
            try tmux.type("appeared")
            try tmux.press("Enter")
            try tmux.expect("appeared on:")
            try tmux.type("3 May 2019")
            try tmux.press("Enter")
            try tmux.expect("the article appeared on 2019-05-03")
            let list = try corrections(library)
            #expect(list.split(separator: "\n").count == 3)
            #expect(try Program.run(["list"] + library).output.contains("2019-05-03"))
            let quotes = try Program.run(["search"] + library + ["said-by:\"Bengt Ohlsson\""])
            #expect(quotes.status == 0)
        }
    }

    @Test func `lines go from one library to another`() throws {
        try withArticle { tmux, library in
            try tmux.press("e", "c", "1")
            try tmux.expect("In this article")
            try tmux.press("1")
            try tmux.expect("is no name")
            let lines = try Program.run(["corrections", "export"] + library).output
            try Folder.with { folder in
                let other = ["--library", folder.path + "/other.sqlite"]
                let file = try folder.file("ferry.txt", Self.text)
                _ = try Program.run(["import"] + other + [file])
                let input = Data(("not JSON\n" + lines).utf8)
                let outcome = try Program.run(["corrections", "import"] + other, input: input)
                #expect(outcome.status == 1 && outcome.errors.contains("line 1"))
                #expect(outcome.output == "1 decision taken.\n")
                #expect(try corrections(other).contains("is no name"))
            }
        }
    }
}
