import Foundation
import Glibc
import ReaderCore
import TestSupport
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
        let incomingArticles = try (0..<articles).map { number in
            IncomingArticle(try Importer.articles(from: Array(text(number).utf8), name: "\(number).md").articles[0])
        }
        #expect(try library.keep(incomingArticles, now: 1_700_000_000).count == articles)
    }

    private static func exports(of path: String) throws -> [String] {
        try ["timeline", "quotes", "entities"].map {
            let outcome = try Program.run(["export", $0, "--kept", "--format", "csv", "--library", path])
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            return outcome.output.split(separator: "\r\n").sorted().joined(separator: "\n")
        }
    }

    @Test(arguments: Seeds.row(1)) func `what is killed again and again ends as what was left alone`(seed: UInt64)
        throws
    {
        try Folder.with { folder in
            let (killed, whole) = (folder.path + "/killed.sqlite", folder.path + "/whole.sqlite")
            try Self.library(at: killed)
            try Self.library(at: whole)
            var random = SplitMix(seed: seed)
            var waiting = Self.articles
            for _ in 0..<12 where waiting >= Self.articles / 2 {
                let process = try Spawn.start(
                    Program.path, ["annotate", "--waiting", "--library", killed], Program.environment
                ) {
                    posix_spawn_file_actions_addopen(&$0, 1, "/dev/null", O_WRONLY, 0)
                    posix_spawn_file_actions_addopen(&$0, 2, "/dev/null", O_WRONLY, 0)
                }
                let library = try Library(at: killed)
                defer { library.close() }
                let target = waiting - Int.random(in: 0...20, using: &random)
                let hasCome = try wait { try library.annotationState().waiting <= target ? true : nil }
                #expect(hasCome == true)
                kill(process, SIGKILL)
                var status: Int32 = 0
                waitpid(process, &status, 0)
                let state = try library.annotationState()
                #expect(state.givenUp == 0 && state.waiting <= target)
                waiting = state.waiting
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
