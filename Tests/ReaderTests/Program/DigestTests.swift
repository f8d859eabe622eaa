import Foundation
import ReaderCore
import TestSupport
import Testing

/// The program without a terminal.
struct DigestTests {
    @Test func `a pipe gets the digest`() throws {
        try Folder.with { folder in
            let outcome = try Program.run([try folder.file("article.txt", Sample.article)])
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            #expect(outcome.output.contains("The mayor of Lisbon said"))
            let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.count <= 80 && $0.last != " " })
        }
    }

    @Test func `standard input is an article`() throws {
        let outcome = try Program.run([], input: Data(Sample.article.utf8))
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("The mayor of Lisbon said"))
        let dashed = try Program.run(["-"], input: Data(Sample.article.utf8))
        #expect(dashed.output == outcome.output)
    }

    @Test func `the width is as asked for`() throws {
        let outcome = try Program.run(["--width", "40"], input: Data(Sample.article.utf8))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
        let refused = try Program.run(["--width", "3"])
        #expect(refused.status != 0)
    }

    @Test func `a missing file is named, with a remedy, and the others are still read`() throws {
        try Folder.with { folder in
            let file = try folder.file("article.txt", Sample.article)
            let outcome = try Program.run(["/no/such\u{1B}[31m", file])
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("The mayor of Lisbon said"))
            #expect(outcome.errors.contains("/no/such") && outcome.errors.contains("does not exist. Check"))
            #expect(!outcome.errors.contains("\u{1B}"))
        }
    }

    @Test func `a folder is its readable files by name`() throws {
        try Folder.with { folder in
            _ = try folder.file("b.txt", "Second text.")
            _ = try folder.file("a.md", "First text.")
            _ = try folder.file("c.bin", "Third text.")
            _ = try folder.file(".hidden.txt", "Fourth text.")
            let output = try Program.run([folder.path]).output
            let first = try #require(output.range(of: "First text."))
            let second = try #require(output.range(of: "Second text."))
            #expect(first.lowerBound < second.lowerBound)
            #expect(!output.contains("Third") && !output.contains("Fourth"))
        }
    }

    @Test func `hostile text prints nothing that a terminal acts on`() throws {
        let outcome = try Program.run(["-"], input: Data(Sample.hostile.utf8))
        let isHarmless = outcome.output.unicodeScalars.allSatisfy {
            $0 == "\n"
                || !($0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E || $0.value == 0x200B)
        }
        #expect(isHarmless)
        #expect(outcome.output.contains("escapes"))
    }

    @Test(arguments: [0, 1, 7, 4_096], Seeds.row(1))
    func `random bytes are shown, not obeyed`(length: Int, seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let bytes = Data((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
        let outcome = try Program.run(["-"], input: bytes)
        #expect(outcome.status == 0 || outcome.status == 1)
        #expect(!outcome.output.utf8.contains(0x1B))
    }
}
