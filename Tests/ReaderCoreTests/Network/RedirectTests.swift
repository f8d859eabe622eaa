import Loopback
import ReaderModel
import Testing

@testable import ReaderNetwork

/// Servers that send on.
struct RedirectTests {
    /// A server where each path is an arrow: `/301/302/end` answers with 301 to `/302/end`.
    private static func arrows() throws -> LoopbackServer {
        try LoopbackServer { exchange in
            let steps = exchange.path.split(separator: "/")
            if let status = steps.first.flatMap({ Int($0) }) {
                exchange.respond(
                    status, ["Location": "/" + steps.dropFirst().joined(separator: "/")], "sent on")
            } else {
                exchange.respond(200, [:], "here")
            }
        }
    }

    @Test(arguments: [
        ("/301/end", "/end"), ("/308/301/end", "/end"), ("/301/302/301/end", "/302/301/end"), ("/302/end", nil),
        ("/307/301/end", nil), ("/303/end", nil),
    ])
    func `only permanent redirects move an address`(path: String, moved: String?) async throws {
        let server = try Self.arrows()
        let response = try await HTTPClientTests.get(server, path)
        #expect(response.status == 200 && response.url == server.address("/end"))
        #expect(response.movedTo == moved.map(server.address))
        #expect(String(decoding: response.body, as: UTF8.self) == "here")
    }

    @Test func `a way of ten redirects is gone, and no longer one`() async throws {
        let server = try Self.arrows()
        let ten = String(repeating: "/302", count: 10) + "/end"
        #expect(try await HTTPClientTests.get(server, ten).status == 200)
        await #expect(throws: HTTPFailure.tooManyRedirects(host: "127.0.0.1", limit: 10)) {
            try await HTTPClientTests.get(server, "/302" + ten)
        }
    }

    @Test func `a circle is seen at once`() async throws {
        let server = try LoopbackServer { $0.respond(301, ["Location": $0.path == "/a" ? "/b" : "/a"]) }
        await #expect(throws: HTTPFailure.redirectLoop(host: "127.0.0.1")) {
            try await HTTPClientTests.get(server, "/a")
        }
        #expect(server.requests.count == 2)
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/1", "javascript:alert(1)", "data:text/html,x",
        "dict://127.0.0.1/d:x", "http://", "mailto:a@example.org",
    ])
    func `a redirect to anything else is not followed`(target: String) async throws {
        let server = try LoopbackServer { $0.respond(302, ["Location": target]) }
        await #expect(throws: HTTPFailure.redirectRefused(host: "127.0.0.1", target: target)) {
            try await HTTPClientTests.get(server)
        }
    }

    @Test func `what a redirect says without end is not read`() async throws {
        let server = try LoopbackServer { exchange in
            guard exchange.path == "/endless" else { return exchange.respond(200, [:], "here") }
            exchange.write("HTTP/1.1 301 Moved\r\nLocation: /end\r\n\r\n")
            while exchange.write([UInt8](repeating: 0x20, count: 65_536)) {}
        }
        let response = try await HTTPClientTests.get(server, "/endless")
        #expect(response.movedTo == server.address("/end") && response.status == 200)
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/a", "example.org", "", "http://", "http://a b/"])
    func `nothing but an address of the web is fetched`(url: String) async throws {
        await #expect(throws: HTTPFailure.badAddress(url)) {
            try await HTTPClientTests.client.response(to: HTTPRequest(url: url))
        }
    }
}
