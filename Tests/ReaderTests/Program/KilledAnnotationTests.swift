import Foundation
import Glibc
import ReaderCore
import Testing

/// The program that annotates a library, killed at any moment.
struct KilledAnnotationTests {
    private static let articles = 120

    private static func text(_ number: Int) -> String {
        """
        Senator Anna Lindqvist opened bridge \(number) in Gothenburg on 3 March 20\(10 + number % 10).

        “We waited for John Marsh \(number) years,” Lindqvist said. The port authority of Osaka agreed on Monday.
        """
    }

    private static func library(at path: String) throws {
        let library = try Library(at: path)
        let arrivals = try (0..<articles).map { number in
            Arrival(try Importer.articles(from: Array(text(number).utf8), name: "\(number).md").articles[0])
        }
        #expect(try library.keep(arrivals, now: 1_700_000_000).count == articles)
    }

    private static func exports(of path: String) throws -> [String] {
        try ["timeline", "quotes", "entities"].map {
            let outcome = try Program.run(["export", $0, "--kept", "--format", "csv", "--library", path])
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            return outcome.output.split(separator: "\r\n").sorted().joined(separator: "\n")
        }
    }

    @Test func `what is killed again and again ends as what was left alone`() throws {
        try Folder.with { folder in
            let (killed, whole) = (folder.path + "/killed.sqlite", folder.path + "/whole.sqlite")
            try Self.library(at: killed)
            try Self.library(at: whole)
            var generator = SystemRandomNumberGenerator()
            for _ in 0..<12 {
                let process = try Spawn.start(
                    Program.path, ["annotate", "--waiting", "--library", killed], Program.environment
                ) {
                    posix_spawn_file_actions_addopen(&$0, 1, "/dev/null", O_WRONLY, 0)
                    posix_spawn_file_actions_addopen(&$0, 2, "/dev/null", O_WRONLY, 0)
                }
                usleep(UInt32.random(in: 20_000...400_000, using: &generator))
                kill(process, SIGKILL)
                var status: Int32 = 0
                waitpid(process, &status, 0)
                let library = try Library(at: killed)
                let state = try library.annotationState()
                library.close()
                #expect(state.givenUp == 0)
                if state.waiting < Self.articles / 2 { break }
            }
            for path in [killed, whole] {
                let outcome = try Program.run(["annotate", "--waiting", "--library", path])
                #expect(outcome.status == 0 && outcome.output.hasSuffix("annotated.\n"), "\(outcome)")
            }
            #expect(try Self.exports(of: killed) == Self.exports(of: whole))
            #expect(try Self.exports(of: whole)[2].contains("Anna Lindqvist,person"))
            #expect(try Program.run(["annotate", "--waiting", "--library", whole]).output == "0 articles annotated.\n")
        }
    }
}
