import Foundation
import Glibc
import Loopback
import TestSupport
import Testing

/// The program is killed at random moments; what it has said is done must be there.
///
/// `READER_KILLS` says how often, and `READER_SEED` begins another row of moments (`make durability`).
@Suite(.serialized)
struct KillTests {
    private static let kills = Program.number("READER_KILLS") ?? 16
    private static let seed = Program.number("READER_SEED") ?? 1

    @Test func `what an import has counted is there after a kill`() throws {
        var random = SplitMix(seed: UInt64(Self.seed))
        var tally = Tally()
        for first in stride(from: 0, to: Self.kills, by: 20) {
            try Folder.with { folder in
                let library = folder.path + "/library.sqlite"
                var kept: Set<String> = []
                var moments = Moments(whole: try importTime(folder), random: random)
                for round in first..<min(first + 20, Self.kills) {
                    let count = 700
                    let file = try folder.file("round.jsonl", Articles.lines(round: round, count: count))
                    let terminal = try PseudoTerminal(["import", "--library", library, file])
                    usleep(moments.next())
                    let isKilled = try terminal.endByForce()
                    moments.learn(isKilled)
                    tally.add(isKilled)
                    let confirmed = terminal.confirmed ?? 0
                    kept.formUnion((0..<confirmed).map { Articles.title(round, $0) })
                    let audit = try LibraryAudit(library)
                    #expect(audit.faults == [], "seed \(Self.seed), round \(round)")
                    #expect(kept.isSubset(of: audit.titles), "seed \(Self.seed), round \(round)")
                }
                random = moments.random
                let last = try Program.run(["doctor", "--library", library], environment: Program.inFolder(folder))
                #expect(last.output.contains("ok     articles") && !last.output.contains("damaged"))
            }
        }
        tally.report("import", seed: Self.seed)
        #expect(tally.killed > 0)
    }

    @Test func `what a refresh has told is there after a kill`() throws {
        var tally = Tally()
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let feeds = (0..<10).map { "/feed\($0)" }
            let site = try Site()
            for feed in feeds { site[feed] = .init(Self.feed(feed, rounds: 0)) }
            let added = try Program.run(["feed", "add", "--library", library] + feeds.map(site.address))
            #expect(added.status == 0, "\(added)")
            var kept: Set<String> = []
            let start = Date()
            #expect(try Program.run(["feed", "refresh", "--force", "--library", library]).status == 0)
            var moments = Moments(
                whole: Date().timeIntervalSince(start), random: SplitMix(seed: UInt64(Self.seed)))
            for round in 1...Self.kills {
                for feed in feeds { site[feed] = .init(Self.feed(feed, rounds: round)) }
                let terminal = try PseudoTerminal(["feed", "refresh", "--force", "--library", library])
                usleep(moments.next())
                let isKilled = try terminal.endByForce()
                moments.learn(isKilled)
                tally.add(isKilled)
                for feed in feeds where terminal.text.contains("\(feed): ") {
                    kept.formUnion((max(0, round - 5)...round).map { "\(feed) item \($0)" })
                }
                let audit = try LibraryAudit(library)
                #expect(audit.faults == [], "seed \(Self.seed), round \(round)")
                #expect(kept.isSubset(of: audit.titles), "seed \(Self.seed), round \(round)")
            }
        }
        tally.report("refresh", seed: Self.seed)
        #expect(tally.killed > 0)
    }

    /// The last items of a feed, a new one each round.
    private static func feed(_ name: String, rounds: Int) -> String {
        RSS.feed(
            name,
            (max(0, rounds - 5)...rounds).map { round in
                let text = (0..<20).map { "Sentence \($0) of \(name) tells of harbour \(round * 20 + $0)." }
                return (
                    id: "\(round)", link: "https://example.org\(name)/\(round)", title: "\(name) item \(round)",
                    text: text.joined(separator: " ")
                )
            })
    }

    private func importTime(_ folder: Folder) throws -> Double {
        let file = try folder.file("first.jsonl", Articles.lines(round: -1, count: 700))
        let start = Date()
        let outcome = try Program.run(["import", "--library", folder.path + "/first.sqlite", file])
        #expect(outcome.status == 0 && outcome.output.hasPrefix("700 articles added"))
        return Date().timeIntervalSince(start)
    }

    @Test func `what the screen has told is there after a kill`() throws {
        var random = SplitMix(seed: UInt64(Self.seed))
        var tally = Tally()
        try Folder.with { folder in
            let original = folder.path + "/original.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: 60))
            #expect(try Program.run(["import", "--library", original, file]).status == 0)
            for round in 0..<max(4, Self.kills / 3) {
                let library = folder.path + "/\(round).sqlite"
                try FileManager.default.copyItem(atPath: original, toPath: library)
                let terminal = try PseudoTerminal(["--library", library], columns: 100)
                try terminal.expect("60 articles")
                let told = Int.random(in: 1...6, using: &random)
                for number in 0..<told {
                    if number > 0 { terminal.send("j") }
                    let start = terminal.output.count
                    terminal.send("v")
                    try terminal.expect("tarred: ", after: start)
                }
                // The kill comes while more of the same is asked for.
                terminal.send("jvjvjvjv")
                usleep(useconds_t.random(in: 0..<60_000, using: &random))
                tally.add(try terminal.endByForce())
                let audit = try LibraryAudit(library)
                #expect(audit.faults == [] && audit.articles == 60, "seed \(Self.seed), round \(round)")
                let starred = audit.list.map { $0.isStarred }
                #expect(!starred.prefix(told).contains(false), "seed \(Self.seed), round \(round)")
                #expect(!starred.dropFirst(told + 4).contains(true))
            }
        }
        tally.report("marking", seed: Self.seed)
        #expect(tally.killed > 0)
    }

    /// When to kill: anywhere in the time that a run takes, as far as that is known.
    struct Moments {
        /// In seconds.
        var whole: Double
        var random: SplitMix

        mutating func next() -> useconds_t {
            useconds_t(Double.random(in: 0..<1, using: &random) * whole * 1_000_000)
        }

        /// A run that had ended says that runs are shorter.
        mutating func learn(_ isKilled: Bool) {
            whole *= isKilled ? 1.03 : 0.85
        }
    }

    /// How many runs were killed before they had ended by themselves.
    struct Tally {
        var killed = 0
        var ended = 0

        mutating func add(_ isKilled: Bool) {
            if isKilled { killed += 1 } else { ended += 1 }
        }

        func report(_ what: String, seed: Int) {
            print("\(what): \(killed) kills, \(ended) ended before; seed \(seed)")
        }
    }
}

extension PseudoTerminal {
    /// Kills the program with SIGKILL.
    ///
    /// - Returns: whether it was still running.
    func endByForce() throws -> Bool {
        Glibc.kill(process, SIGKILL)
        return try end().endingSignal == SIGKILL
    }

    /// The last count of articles that the program has shown: as a progress line, or as its last word.
    var confirmed: Int? {
        let words = text.split { " \r\n\u{1B}[".contains($0) }
        return words.indices.dropFirst().last { words[$0].hasPrefix("article") && Int(words[$0 - 1]) != nil }
            .flatMap { Int(words[$0 - 1]) }
    }
}

extension Program {
    static func number(_ variable: String) -> Int? {
        ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
    }

    /// The usual environment with a home in a folder.
    static func inFolder(_ folder: Folder) -> [String: String] {
        environment.merging(["HOME": folder.path]) { $1 }
    }
}
