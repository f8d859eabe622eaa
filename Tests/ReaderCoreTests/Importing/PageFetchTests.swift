import Loopback
import ReaderNetwork
import Testing

@testable import ReaderImporting
@testable import ReaderModel
@testable import ReaderWork

/// Pages that links lead to.
struct PageFetchTests {
    private static let text = (1...8).map { "<p>Paragraph \($0) tells of the harbour and of its boats at length.</p>" }
        .joined()

    private static func access(_ folder: TemporaryFolder) -> LibraryAccess {
        LibraryAccess(path: folder.path("library.sqlite"), client: HTTPClient(HTTPSettings()))
    }

    private static func fetch(_ site: Site, _ path: String, typed: Bool = true) async throws -> PageOutcome {
        let folder = try TemporaryFolder()
        let job = PageJob(.link, address: site.address(path), typed: typed ? site.address("/") : nil)
        return try await access(folder).page(job)
    }

    @Test func `a page is read from the place that its address names`() async throws {
        let site = try Site([
            "/log": Site.Page(
                "<html><head><title>Log</title></head><body><article>\(Self.text)<h2 id=\"night\">The night</h2>"
                    + "\(Self.text)</article></body></html>", headers: ["Content-Type": "text/html"])
        ])
        guard case .page(let article, let landing?) = try await Self.fetch(site, "/log#night") else {
            Issue.record("no page with a place")
            return
        }
        #expect(article.title == "Log" && article.text[landing..<article.text.count].hasPrefix("The night"))
    }

    @Test(arguments: [
        ("image/png", "a picture"), ("application/pdf", "a PDF"), ("application/rss+xml", "a feed"),
        ("audio/mpeg", "a recording"),
    ])
    func `what is no page is called what it is`(type: String, kind: String) async throws {
        let site = try Site(["/thing": Site.Page("whatever it may be", headers: ["Content-Type": type])])
        let failure = await #expect(throws: Failure.self) { _ = try await Self.fetch(site, "/thing") }
        #expect(failure?.message.hasSuffix("is \(kind) and no page.") == true)
    }

    @Test func `a feed is known by what it holds`() async throws {
        let site = try Site(["/f": Site.Page(RSS.feed("Boats", [("1", "https://example.org/1", "One", "A boat.")]))])
        let failure = await #expect(throws: Failure.self) { _ = try await Self.fetch(site, "/f") }
        #expect(failure?.message.contains("is a feed") == true)
    }

    @Test func `a text from elsewhere leads to nothing on this machine`() async throws {
        let site = try Site(["/log": Site.Page("<html><body>\(Self.text)</body></html>")])
        await #expect(throws: Failure.self) { _ = try await Self.fetch(site, "/log", typed: false) }
        #expect(site.asked.isEmpty)
    }
}
