import Foundation
import Glibc
import Testing

/// The program is killed at random moments; what it has said is done must be there.
///
/// `READER_KILLS` says how often, and `READER_SEED` begins another row of moments (`make durability`).
@Suite(.serialized)
struct KillTests {
    private static let kills = Program.number("READER_KILLS") ?? 16
    private static let seed = Program.number("READER_SEED") ?? 1

    /// A moment between the start and a little after the end.
    private func moment(_ whole: Double, _ random: inout SplitMix) -> useconds_t {
        useconds_t(Double.random(in: 0..<1.1, using: &random) * whole * 1_000_000)
    }

    @Test func `what an import has counted is there after a kill`() throws {
        var random = SplitMix(seed: UInt64(Self.seed))
        var tally = Tally()
        for first in stride(from: 0, to: Self.kills, by: 20) {
            try Folder.with { folder in
                let library = folder.path + "/library.sqlite"
                var kept: Set<String> = []
                let whole = try importTime(folder)
                for round in first..<min(first + 20, Self.kills) {
                    let count = 700
                    let file = try folder.file("round.jsonl", Articles.lines(round: round, count: count))
                    let terminal = try PseudoTerminal(["import", "--library", library, file])
                    usleep(moment(whole, &random))
                    tally.add(try terminal.endByForce())
                    let confirmed = terminal.confirmed ?? 0
                    kept.formUnion((0..<confirmed).map { Articles.title(round, $0) })
                    let audit = try LibraryAudit(library)
                    #expect(audit.faults == [], "seed \(Self.seed), round \(round)")
                    #expect(kept.isSubset(of: audit.titles), "seed \(Self.seed), round \(round)")
                }
                let last = try Program.run(["doctor", "--library", library], environment: Program.inFolder(folder))
                #expect(last.output.contains("ok     articles") && !last.output.contains("damaged"))
            }
        }
        tally.report("import", seed: Self.seed)
        #expect(tally.killed > 0)
    }

    private func importTime(_ folder: Folder) throws -> Double {
        let file = try folder.file("first.jsonl", Articles.lines(round: -1, count: 700))
        let start = Date()
        let outcome = try Program.run(["import", "--library", folder.path + "/first.sqlite", file])
        #expect(outcome.status == 0 && outcome.output.hasPrefix("700 articles added"))
        return Date().timeIntervalSince(start)
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
