import Foundation
import Glibc
import ReaderSQLite
import TestSupport
import Testing

/// The program is killed while somebody reads and the library is annotated behind.
@Suite(.serialized)
struct KilledReadingTests {
    private static let rounds = max(3, (Program.number("READER_KILLS") ?? 16) / 6)
    private static let seed = Program.number("READER_SEED") ?? 1

    /// What the screen has told of, by title.
    private struct Told {
        var marks: Set<String> = []
        var highlights: Set<String> = []
        var stars: Set<String> = []
        var tags: Set<String> = []
        /// Changes are made in order: what is told of later says that the place is kept.
        var places: Set<String> = []
    }

    @Test func `the places, marks, notes, stars and tags that were told are there after a kill`() throws {
        var random = SplitMix(seed: UInt64(Self.seed))
        var tally = KillTests.Tally()
        try Folder.with { folder in
            let original = folder.path + "/original.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: 60))
            #expect(try Program.run(["import", "--library", original, file]).status == 0)
            for round in 0..<Self.rounds {
                let library = folder.path + "/\(round).sqlite"
                try FileManager.default.copyItem(atPath: original, toPath: library)
                let terminal = try PseudoTerminal(["--library", library])
                try terminal.expect("60 articles")
                var told = Told()
                let count = Int.random(in: 1...4, using: &random)
                for number in 0..<count {
                    try read(Articles.title(0, 59 - number), terminal, &told)
                    terminal.send("j")
                }
                // The kill comes while more of the same is asked for.
                terminal.send("\r mbq6vacities\rj\r mcq6vaports\r")
                try terminal.waitForOutput(Int.random(in: 0..<400, using: &random))
                tally.add(try terminal.endByForce())
                let comment = Comment("seed \(Self.seed), round \(round)")
                #expect(try LibraryAudit(library).faults == [], comment)
                #expect(
                    try titles(library, "EXISTS (SELECT 1 FROM mark WHERE letter = 'a' AND article = id)")
                        .isSuperset(of: told.marks), comment)
                let noted = "id IN (SELECT article FROM highlight WHERE note = 'why')"
                #expect(try titles(library, noted).isSuperset(of: told.highlights), comment)
                #expect(try titles(library, "isStarred").isSuperset(of: told.stars), comment)
                #expect(
                    try titles(library, "EXISTS (SELECT 1 FROM articleTag WHERE article = id)")
                        .isSuperset(of: told.tags), comment)
                #expect(
                    try titles(library, "EXISTS (SELECT 1 FROM reading WHERE article = id AND place > 0)")
                        .isSuperset(of: told.places), comment)
            }
        }
        tally.report("reading", seed: Self.seed)
        #expect(tally.killed > 0)
    }

    /// Opens the selected article, goes on a page, marks it, returns to the list, stars and tags it.
    private func read(_ title: String, _ terminal: PseudoTerminal, _ told: inout Told) throws {
        var start = terminal.output.count
        terminal.send("\r")
        try terminal.expect("¶ ", after: start)
        start = terminal.output.count
        terminal.send(" ma")
        try terminal.expect("arked as", after: start)
        told.marks.insert(title)
        start = terminal.output.count
        terminal.send("Vnwhy\r")
        try terminal.expect("oted; ", after: start)
        told.highlights.insert(title)
        start = terminal.output.count
        terminal.send("6v")
        try terminal.expect("tarred: ", after: start)
        told.places.insert(title)
        told.stars.insert(title)
        start = terminal.output.count
        terminal.send("aharbour\r")
        try terminal.expect("agged #harbour", after: start)
        told.tags.insert(title)
    }

    private func titles(_ library: String, _ condition: String) throws -> Set<String> {
        try LibraryFile.open(library).read { database in
            try Set(String.fetchAll(database, sql: "SELECT title FROM article WHERE \(condition)"))
        }
    }
}
