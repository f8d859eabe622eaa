import Foundation
import Loopback
import Synchronization
import Testing

@testable import ReaderModel
@testable import ReaderNetwork

/// Fetching from a server that behaves.
struct HTTPClientTests {
    /// Patient with a busy machine, and blind to its proxies.
    static let client = HTTPClient(HTTPSettings(usesProxies: false))

    static func get(
        _ server: LoopbackServer, _ path: String = "/", validators: HTTPValidators = HTTPValidators()
    ) async throws -> HTTPResponse {
        try await client.response(
            to: HTTPRequest(url: server.address(path), kind: .feed, validators: validators))
    }

    @Test func `a document comes with its type, its encoding and its version`() async throws {
        let server = try LoopbackServer {
            $0.respond(
                200,
                [
                    "Content-Type": "Text/HTML; Charset=\"iso-8859-1\"", "ETag": "\"v1\"",
                    "Last-Modified": "Tue, 24 Nov 2026 10:00:00 GMT",
                ], "<p>Hello")
        }
        let response = try await Self.get(server, "/a?b=c")
        #expect(response.status == 200 && response.isSuccess && response.failure == nil)
        #expect(String(decoding: response.body, as: UTF8.self) == "<p>Hello")
        #expect(response.mediaType == "text/html" && response.charset == "iso-8859-1")
        #expect(response.validators == HTTPValidators(etag: "\"v1\"", lastModified: "Tue, 24 Nov 2026 10:00:00 GMT"))
        #expect(response.url == server.address("/a?b=c") && response.movedTo == nil)
        let request = try #require(server.requests.first)
        #expect(request.method == "GET" && request.path == "/a?b=c")
        #expect(request.headers["user-agent"] == "Reader/\(ReaderVersion.number)")
        #expect(request.headers["accept-encoding"]?.contains("gzip") == true)
        #expect(request.headers["accept"]?.contains("application/rss+xml") == true)
    }

    @Test func `a document that has not changed is not sent again`() async throws {
        let server = try LoopbackServer {
            let isKnown = $0.request.headers["if-none-match"] == "\"v1\""
            $0.respond(isKnown ? 304 : 200, ["ETag": "\"v1\""], isKnown ? "" : "news")
        }
        let first = try await Self.get(server)
        #expect(!first.isNotModified)
        let second = try await Self.get(
            server,
            validators: HTTPValidators(etag: first.validators.etag, lastModified: "Tue, 24 Nov 2026 10:00:00 GMT"))
        #expect(second.isNotModified && second.body.isEmpty && second.failure == nil)
        #expect(server.requests.last?.headers["if-modified-since"] == "Tue, 24 Nov 2026 10:00:00 GMT")
    }

    @Test func `a version with a line break in it adds no header`() async throws {
        let server = try LoopbackServer { $0.respond(200, [:], "x") }
        _ = try await Self.get(server, validators: HTTPValidators(etag: "\"a\"\r\nX-Evil: 1"))
        #expect(server.requests.first?.headers["x-evil"] == nil)
    }

    @Test func `a compressed document is unpacked`() async throws {
        let packed = try Tool.gzip([UInt8](repeating: 0x61, count: 10_000))
        let server = try LoopbackServer { $0.respond(200, ["Content-Encoding": "gzip"], body: packed) }
        let response = try await Self.get(server)
        #expect(response.body == [UInt8](repeating: 0x61, count: 10_000))
    }

    @Test func `characters that no address has are given by their bytes`() async throws {
        let server = try LoopbackServer { $0.respond(200, [:], "x") }
        _ = try await Self.get(server, "/é b?q=“x”#part")
        #expect(server.requests.first?.path == "/%C3%A9%20b?q=%E2%80%9Cx%E2%80%9D")
    }

    @Test(arguments: [
        (429, ["Retry-After": "90"], Duration.seconds(90)),
        (
            503, ["Retry-After": "Tue, 24 Nov 2026 10:10:00 GMT", "Date": "Tue, 24 Nov 2026 10:00:00 GMT"],
            .seconds(600)
        ),
        (503, ["Retry-After": "99999999999999999999"], .seconds(30 * 86_400)),
        (503, ["Retry-After": "Tue, 24 Nov 2020 10:10:00 GMT", "Date": "Tue, 24 Nov 2026 10:00:00 GMT"], .seconds(0)),
        (503, ["Retry-After": "soon"], nil),
    ])
    func `a server may ask to be left alone for a while`(
        status: Int, headers: [String: String], wait: Duration?
    ) async throws {
        let server = try LoopbackServer { $0.respond(status, headers) }
        let response = try await Self.get(server)
        #expect(response.status == status && response.retryAfter == wait && response.failure != nil)
    }

    @Test func `a document that is gone says so`() async throws {
        let server = try LoopbackServer { $0.respond(410, [:], "gone") }
        let response = try await Self.get(server, "/feed")
        #expect(response.isGone)
        #expect(response.failure?.message == "\(server.address("/feed")) is gone for good (410).")
    }

    @Test func `few transfers run at once, and fewer from one server`() async throws {
        // An answer is held back until the second request stands beside the first: more than two would be seen.
        let gates = (0..<6).map { _ in Gate() }
        let everywhere = Gate()
        let servers = try gates.map { gate in
            try LoopbackServer { exchange in
                everywhere.enter()
                gate.enter()
                gate.waitFor(2)
                gate.leave()
                everywhere.leave()
                exchange.respond(200, [:], "x")
            }
        }
        let client = HTTPClient(HTTPSettings(usesProxies: false))
        let urls = servers.flatMap { server in (0..<4).map { server.address("/\($0)") } }
        try await withThrowingTaskGroup(of: Int.self) { group in
            for url in urls { group.addTask { try await client.response(to: HTTPRequest(url: url)).status } }
            for try await status in group { #expect(status == 200) }
        }
        #expect(gates.map(\.most) == [Int](repeating: 2, count: 6))
        #expect(everywhere.most <= 8)
    }
}

/// Counts who is inside, and lets each wait for the others.
final class Gate: Sendable {
    private let counts = Mutex((now: 0, most: 0, ever: 0))
    private let condition = NSCondition()

    var most: Int { counts.withLock { $0.most } }

    func enter() {
        counts.withLock { counts in
            counts.now += 1
            counts.ever += 1
            counts.most = max(counts.most, counts.now)
        }
        condition.withLock { condition.broadcast() }
    }

    func leave() { counts.withLock { $0.now -= 1 } }

    /// Until so many have ever come in, or ten seconds have passed.
    func waitFor(_ number: Int) {
        let end = Date(timeIntervalSinceNow: 10)
        condition.withLock {
            while counts.withLock({ $0.ever }) < number, condition.wait(until: end) {}
        }
    }
}
