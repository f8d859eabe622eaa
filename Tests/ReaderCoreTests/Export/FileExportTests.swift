import Foundation
import LibraryTestSupport
import Testing

@testable import ReaderExport
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderWork

/// Files are written whole or not at all, and none goes unasked.
struct FileExportTests {
    private static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = NSTemporaryDirectory() + "reader-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    private static func job(_ path: String, _ format: ExportFormat = .csv, replaces: Bool = false) -> ExportJob {
        ExportJob(
            .quotes, format, of: .article(ShownArticle(HarbourArticle.article, HarbourArticle.annotation)), to: path,
            replaces: replaces)
    }

    private static func write(_ job: ExportJob, of library: Library? = nil) throws -> ExportOutcome {
        try FileExport.write(job, of: library, today: CalendarDay(number: 20_000))
    }

    @Test func `what is written is what the command line writes`() throws {
        try Self.withFolder { folder in
            let text = ArticleExport.text(
                .quotes, as: .csv, of: [(HarbourArticle.article, HarbourArticle.annotation)],
                today: CalendarDay(number: 20_000))
            let outcome = try Self.write(Self.job(folder + "/a.csv"))
            #expect(outcome == .written(path: folder + "/a.csv", bytes: text.utf8.count))
            #expect(try String(contentsOfFile: folder + "/a.csv", encoding: .utf8) == text)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
        }
    }

    @Test func `a file that is there stays until its going is agreed to`() throws {
        try Self.withFolder { folder in
            let path = folder + "/a.csv"
            try "mine".write(toFile: path, atomically: false, encoding: .utf8)
            #expect(try Self.write(Self.job(path)) == .exists)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
            guard case .written = try Self.write(Self.job(path, replaces: true)) else {
                Issue.record("not replaced")
                return
            }
            #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("kind,"))
        }
    }

    @Test(arguments: ["/no/such/folder/a.csv", "/proc/a.csv", "/dev/null", "/tmp", "/tmp/", ""])
    func `what cannot be a file is refused, also where it may be replaced`(path: String) {
        #expect(throws: Failure.self) { try Self.write(Self.job(path, replaces: true)) }
    }

    @Test(arguments: [
        ("/no/such/folder/a.csv", "There is no folder /no/such/folder."),
        ("~/no/such/folder/a.csv", "There is no folder ~/no/such/folder."),
        ("/tmp", "/tmp is a folder: the name of a file is missing."),
        ("/proc/a.csv", "/proc/a.csv cannot be written: No such file or directory."),
    ])
    func `what is wrong with a name is said`(path: String, message: String) {
        let failure = #expect(throws: Failure.self) { try Self.write(Self.job(path)) }
        #expect(failure?.message == message)
    }

    @Test func `of a list what it shows is written`() throws {
        let harbour = try HarbourLibrary()
        let library = harbour.store.library
        func rows(_ listing: Listing, _ subject: ExportSubject = .quotes) throws -> [String] {
            try Self.withFolder { folder in
                let path = folder + "/list.jsonl"
                _ = try Self.write(ExportJob(subject, .jsonl, of: .listing(listing), to: path), of: library)
                return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
            }
        }
        func listed(_ listing: Listing) throws -> Int {
            var (rows, page) = (0, try library.page(of: listing, .first, count: 500))
            while true {
                rows += page.rows.count
                guard let after = page.after else { return rows }
                page = try library.page(of: listing, .after(after), count: 500)
            }
        }
        let scope = ArticleScope(query: "before:2018-04")
        let anna = try #require(try library.entities(named: "Anna Lindqvist").first)
        for listing: Listing in [
            .quotes(.everyone, withIndirect: true), .quotes(.everyone, withIndirect: false),
            .quotesWith("pier 4 ", .everyone, withIndirect: true), .quotes(.by(anna), withIndirect: true),
            .quotes(.about(anna), withIndirect: true),
        ] {
            for shown in [listing, .within(scope, listing)] {
                let count = try listed(shown)
                #expect(try rows(shown).count == count && count > 0, "\(shown)")
            }
        }
        let names = try rows(.within(scope, .named("lind", speakersOnly: false)), .entities)
        #expect(names.count == 1 && names[0].contains("Anna Lindqvist"))
        #expect(try rows(.within(scope, .entities(.place)), .entities).allSatisfy { $0.contains(#""kind":"place""#) })
        #expect(try rows(.within(scope, .events(nil)), .timeline).count == 6)
        #expect(try rows(.within(scope, .quotes(.everyone, withIndirect: true)), .articles).count == 4)
    }

    @Test func `a list of the library is written in its order`() throws {
        try Self.withFolder { folder in
            let store = try TemporaryLibrary()
            try store.keep("First words of all.", title: "Old", published: "2018-07-02")
            try store.keep("Second words of all.", title: "New", published: "2018-07-03")
            var view = ArticleView()
            for (sort, titles) in [(ArticleView.Sort.newest, ["New", "Old"]), (.oldest, ["Old", "New"])] {
                view.sort = sort
                let path = folder + "/\(sort).txt"
                _ = try Self.write(ExportJob(.articles, .text, of: .view(view), to: path), of: store.library)
                let text = try String(contentsOfFile: path, encoding: .utf8)
                #expect(
                    text.split(separator: "\n").filter { $0 == "New" || $0 == "Old" } == titles.map { Substring($0) })
            }
        }
    }
}
