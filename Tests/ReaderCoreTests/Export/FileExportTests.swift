import Foundation
import LibraryTestSupport
import Testing

@testable import ReaderExport
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderWork

/// Files are written whole or not at all, and none goes unasked.
struct FileExportTests {
    private static func withFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "reader-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
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
