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
                var moments = Moments(random: random)
                for round in first..<min(first + 20, Self.kills) {
                    let count = 700
                    let file = try folder.file("round.jsonl", Articles.lines(round: round, count: count))
                    let terminal = try PseudoTerminal(["import", "--library", library, file])
                    let isKilled = try moments.kill(terminal)
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
            var moments = Moments(random: SplitMix(seed: UInt64(Self.seed)))
            for round in 1...Self.kills {
                for feed in feeds { site[feed] = .init(Self.feed(feed, rounds: round)) }
                let terminal = try PseudoTerminal(["feed", "refresh", "--force", "--library", library])
                let isKilled = try moments.kill(terminal)
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
                try terminal.waitForOutput(Int.random(in: 0..<200, using: &random))
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

    /// When to kill: anywhere in what a run writes, as far as it is known how much that is.
    ///
    /// The first kill comes with the first bytes, so that it is one.
    struct Moments {
        var random: SplitMix
        /// How many bytes a whole run writes; nil before the first run.
        private var whole: Int?

        init(random: SplitMix) { self.random = random }

        /// Kills a program when it has written so many bytes, to files and to its terminal.
        ///
        /// - Returns: whether it was still running.
        mutating func kill(_ terminal: PseudoTerminal) throws -> Bool {
            let target = whole.map { Int.random(in: 1...max(1, $0), using: &random) } ?? 1
            let written = try terminal.waitForWriting(target)
            let isKilled = try terminal.endByForce()
            // A run that had ended says how much it wrote; one that had not, that it may be more.
            whole = isKilled ? max(whole ?? 4 << 20, written) * 103 / 100 : max(1, written)
            return isKilled
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

    /// Waits until the program has written so many bytes to files and to its terminal, or has ended.
    ///
    /// - Returns: how many it had written when it was last looked at.
    func waitForWriting(_ bytes: Int) throws -> Int {
        var written = 0
        _ = try wait(between: 200) {
            readAvailable()
            guard let now = self.written(by: process) else { return true }
            written = now
            return now >= bytes ? true : nil
        }
        return written
    }

    /// Waits until the program has sent so many more bytes to its terminal.
    func waitForOutput(_ bytes: Int) throws {
        let start = output.count
        let isThere: Bool? = try wait(between: 200) {
            readAvailable()
            return output.count >= start + bytes ? true : nil
        }
        if isThere == nil { throw Failure(message: "\(bytes) bytes never came\n\(text)") }
    }

    /// What a process has handed to `write`, as the kernel counts it (proc(5), "io"); nil when it has ended.
    private func written(by process: pid_t) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            status.split(separator: ")").last?.first(where: { $0 != " " }) != "Z",
            let counts = try? String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8),
            let line = counts.split(separator: "\n").first(where: { $0.hasPrefix("wchar: ") })
        else { return nil }
        return Int(line.dropFirst(7))
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
