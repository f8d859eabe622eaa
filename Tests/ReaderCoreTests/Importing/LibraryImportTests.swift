import Foundation
import Glibc
import ReaderLibrary
import ReaderModel
import Testing

@testable import ReaderImporting

struct LibraryImportTests {
    private static let now = 1_700_000_000

    private func run(
        _ paths: [String], into library: Library, tags: [String] = [], input: Int32 = -1, isStopped: Bool = false,
        report: @escaping (LibraryImport.Event) -> Void = { _ in }
    ) -> LibraryImport.Tally {
        var work = LibraryImport(
            into: library, tags: tags, now: Self.now, loader: .ofFiles, standardInput: input, isStopped: { isStopped },
            report: report)
        work.run(paths)
        return work.tally
    }

    @Test func `the messages of a Maildir are articles`() throws {
        let mail = "From: Ada Berg <a@n.example>\nSubject: Quay\nDate: Thu, 2 May 2024 10:00:00 +0000\n\nIt closes.\n"
        let folder = try TemporaryFolder([
            "m/cur/1714633200.M1P2.host:2,S": mail,
            "m/new/1714633201.M1P3.host": mail.replacingOccurrences(of: "Quay", with: "Crane"),
        ])
        #expect(run([folder.path("m")], into: try folder.library()) == LibraryImport.Tally(added: 2))
    }

    @Test func `a folder is taken with all that is in it, and once`() throws {
        let folder = try TemporaryFolder([
            "a/one.txt": "The ferry to Lund was late.", "a/b/two.md": "# Harbour\n\nThe harbour was closed.",
            "a/.hidden.txt": "Nobody reads this.", "a/picture.png": "\u{89}PNG",
        ])
        let library = try folder.library()
        #expect(run([folder.path("a")], into: library) == LibraryImport.Tally(added: 2))
        #expect(run([folder.path("a")], into: library) == LibraryImport.Tally(known: 2))
    }

    @Test func `more files than are read at a time are all kept`() throws {
        let files = (0..<50).map { ("many/\($0).txt", "Article number \($0) of fifty tells of pier \($0).") }
        let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
        let library = try folder.library()
        var last: (articles: Int, part: Double?)?
        let tally = run([folder.path("many")], into: library) { event in
            if case .progress(let articles, let part) = event { last = (articles, part) }
        }
        #expect(tally == LibraryImport.Tally(added: 50))
        #expect(last?.articles == 50 && last?.part == 1)
    }

    @Test func `what cannot be read is told and costs the others nothing`() throws {
        let folder = try TemporaryFolder(["good.txt": "The mill is open again.", "empty.txt": ""])
        var failures: [String] = []
        let paths = [folder.path("missing.txt"), folder.path("empty.txt"), folder.path("good.txt")]
        let tally = run(paths, into: try folder.library()) { event in
            if case .failure(let failure) = event { failures.append(failure.message) }
        }
        #expect(tally.added == 1 && tally.failures.map(\.message) == failures && failures.count == 2)
        #expect(failures[0].contains("missing.txt does not exist") && tally.end == nil)
    }

    @Test func `a stream gives an article a line and names the lines that are none`() throws {
        let lines = (1...5).map { #"{"title": "Letter \#($0)", "text": "This is letter \#($0) of the series."}"# }
        let folder = try TemporaryFolder(["a.jsonl": (lines + ["no JSON", "", lines[0]]).joined(separator: "\n")])
        let library = try folder.library()
        let tally = run([folder.path("a.jsonl")], into: library, tags: ["letters"])
        #expect(tally.added == 5 && tally.known == 1 && tally.failures.count == 1)
        #expect(tally.failures[0].message.contains("6"))
        #expect(try library.tags() == ["letters"])
    }

    @Test(arguments: [#"{"text": "A line of a stream."}"# + "\n", "Plain text of one article.\n"])
    func `standard input is a stream or one file`(text: String) throws {
        let folder = try TemporaryFolder(["input": text])
        let descriptor = open(folder.path("input"), O_RDONLY)
        defer { close(descriptor) }
        #expect(run(["-"], into: try folder.library(), input: descriptor) == LibraryImport.Tally(added: 1))
    }

    @Test func `what is stopped keeps nothing more`() throws {
        let folder = try TemporaryFolder(["a.txt": "First article of two.", "b.jsonl": #"{"text": "Second of two."}"#])
        let tally = run([folder.path("a.txt"), folder.path("b.jsonl")], into: try folder.library(), isStopped: true)
        #expect(tally == LibraryImport.Tally())
    }

    @Test func `a list of feeds is no article`() throws {
        let opml = #"<opml version="2.0"><body><outline text="A" xmlUrl="https://example.org/a"/></body></opml>"#
        let folder = try TemporaryFolder(["feeds.opml": opml])
        let tally = run([folder.path("feeds.opml")], into: try folder.library())
        #expect(tally.articles == 0 && tally.feeds == 1 && tally.failures.isEmpty)
    }
}
