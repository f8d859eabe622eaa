import Foundation
import ReaderSQLite
import TestSupport
import Testing

/// The program is killed while something is put right, in articles and in the whole library.
@Suite(.serialized)
struct KilledCorrectionTests {
    private static let rounds = max(3, (Program.number("READER_KILLS") ?? 16) / 6)
    private static let seed = Program.number("READER_SEED") ?? 1
    private static let count = 40

    /// Articles that begin with the same name.
    private static let lines = (0..<count).map { number in
        let rest = (0..<30).map { "Nobody had thought that quay \(number * 31 + $0) would open again so soon." }
        let text = "Nadia Oduya was seen in the harbour. " + rest.joined(separator: " ")
        return #"{"id": "\#(number)", "title": "Quay \#(number)", "text": "\#(text)"}"# + "\n"
    }.joined()

    @Test func `what was told as put right is there after a kill, and a rule is followed to its end`() throws {
        var random = SplitMix(seed: UInt64(Self.seed))
        var tally = KillTests.Tally()
        try Folder.with { folder in
            let original = folder.path + "/original.sqlite"
            let file = try folder.file("articles.jsonl", Self.lines)
            #expect(try Program.run(["import", "--library", original, file]).status == 0)
            #expect(try Program.run(["annotate", "--waiting", "--library", original]).status == 0)
            for round in 0..<Self.rounds {
                let library = folder.path + "/\(round).sqlite"
                try FileManager.default.copyItem(atPath: original, toPath: library)
                let terminal = try PseudoTerminal(["--library", library], columns: 110)
                try terminal.expect("\(Self.count) articles")
                let told = Int.random(in: 1...4, using: &random)
                for _ in 0..<told {
                    try putRight(everywhere: false, terminal)
                    terminal.send("6j")
                }
                let hasRule = Bool.random(using: &random)
                if hasRule { try putRight(everywhere: true, terminal) }
                // The kill comes while more of the same is asked for, and while articles follow the rule.
                terminal.send("6j\rec11" + "6j\rec12")
                try terminal.waitForOutput(Int.random(in: 0..<400, using: &random))
                tally.add(try terminal.endByForce())
                try look(at: library, told: told, hasRule: hasRule, "seed \(Self.seed), round \(round)")
            }
        }
        tally.report("correcting", seed: Self.seed)
        #expect(tally.killed > 0)
    }

    /// Opens the selected article and says of its first name that it is none, there or everywhere.
    private func putRight(everywhere: Bool, _ terminal: PseudoTerminal) throws {
        var start = terminal.output.count
        terminal.send("\r")
        try terminal.expect("People", after: start)
        start = terminal.output.count
        terminal.send("ec")
        try terminal.expect("Not a name", after: start)
        start = terminal.output.count
        terminal.send("1")
        try terminal.expect("Everywhere", after: start)
        start = terminal.output.count
        terminal.send(everywhere ? "2" : "1")
        try terminal.expect(everywhere ? "From now on:" : "Put right:", after: start)
    }

    private func look(at library: String, told: Int, hasRule: Bool, _ comment: Comment) throws {
        let audit = try LibraryAudit(library, isFollowing: true)
        #expect(audit.faults == [] && audit.articles == Self.count, comment)
        let kept = try LibraryFile.open(library).read { database in
            try String.fetchAll(database, sql: "SELECT detail FROM correction WHERE article IS NOT NULL")
        }
        #expect(kept.count >= told && kept.allSatisfy { $0.contains("not-a-name") }, comment)
        #expect(try Program.run(["annotate", "--waiting", "--library", library]).status == 0, comment)
        #expect(try LibraryAudit(library).faults == [], comment)
        let (rules, left) = try LibraryFile.open(library).read { database in
            (
                try Int.fetchOne(database, sql: "SELECT count(*) FROM correction WHERE article IS NULL") ?? 0,
                try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM mention JOIN entity ON id = entity WHERE entity.name = 'Nadia Oduya'")
                    ?? 0
            )
        }
        #expect(rules >= (hasRule ? 1 : 0), comment)
        #expect(rules > 0 ? left == 0 : left == Self.count - kept.count, comment)
    }
}
