import Foundation
import Loopback
import Synchronization
import Testing

@testable import ReaderModel
@testable import ReaderNetwork

/// Servers that do everything wrong; each costs one clear failure and no waiting.
struct HostileServerTests {
    private static func failure(
        _ settings: HTTPSettings, at path: String = "/", _ answer: @escaping @Sendable (Exchange) -> Void
    ) async throws -> HTTPFailure? {
        let server = try LoopbackServer(answer)
        do throws(HTTPFailure) {
            _ = try await HTTPClient(settings).response(to: HTTPRequest(url: server.address(path)))
            return nil
        } catch {
            return error
        }
    }

    private static func settings(
        whole: Duration = .seconds(60), slow: Duration = .seconds(60), size: Int = 1_000_000
    ) -> HTTPSettings {
        HTTPSettings(wholeTime: whole, slowTime: slow, bodySize: size, usesProxies: false)
    }

    @Test func `a server that never answers is given up`() async throws {
        let failure = try await Self.failure(Self.settings(whole: .milliseconds(60))) { $0.waitForClose() }
        #expect(failure == .timeOut(host: "127.0.0.1", .milliseconds(60), received: 0))
        #expect(failure?.failure.message == "127.0.0.1 sent nothing within 0.060 s.")
    }

    @Test func `a server that falls silent is given up before its whole time`() async throws {
        let failure = try await Self.failure(Self.settings(slow: .milliseconds(60))) { exchange in
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n<rss>")
            exchange.waitForClose()
        }
        #expect(failure == .stalled(host: "127.0.0.1", .milliseconds(60)))
    }

    @Test func `a body that drips is given up when its whole time is over`() async throws {
        let failure = try await Self.failure(Self.settings(whole: .milliseconds(80))) { exchange in
            exchange.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            while exchange.write("x") { exchange.waitForClose(upTo: 1) }
        }
        guard case .timeOut("127.0.0.1", .milliseconds(80), _)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func `headers without end are given up`() async throws {
        let failure = try await Self.failure(Self.settings()) { exchange in
            exchange.write("HTTP/1.1 200 OK\r\n")
            while exchange.write("X-Header: \(String(repeating: "x", count: 1_000))\r\n") {}
        }
        guard case .badAnswer? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n",
        "HTTP/1.1 200 OK\r\nContent-Len",
        "",
    ])
    func `a document that is cut off is none`(answer: String) async throws {
        let failure = try await Self.failure(Self.settings()) { $0.write(answer) }
        #expect(failure == .cutOff(host: "127.0.0.1"))
    }

    @Test func `what comes after the stated length is not read`() async throws {
        let server = try LoopbackServer { $0.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews and more") }
        #expect(try await HTTPClientTests.get(server).body == Array("news".utf8))
    }

    @Test(arguments: ["", "Content-Length: 2000000\r\n", "Content-Length: 99999999999999999999\r\n"])
    func `a body without end is given up`(header: String) async throws {
        let failure = try await Self.failure(Self.settings()) { exchange in
            exchange.write("HTTP/1.1 200 OK\r\n\(header)\r\n")
            while exchange.write([UInt8](repeating: 0x20, count: 65_536)) {}
        }
        #expect(failure == .tooLarge(host: "127.0.0.1", limit: 1_000_000))
    }

    @Test func `a small packet that unfolds without end is given up`() async throws {
        let bomb = try Tool.gzip([UInt8](repeating: 0, count: 20_000_000))
        #expect(bomb.count < 100_000)
        let failure = try await Self.failure(Self.settings()) {
            $0.respond(200, ["Content-Encoding": "gzip"], body: bomb)
        }
        #expect(failure == .tooLarge(host: "127.0.0.1", limit: 1_000_000))
    }

    @Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "{\"no\": \"header\"}\n"])
    func `something else than HTTP is no answer`(answer: String) async throws {
        let failure = try await Self.failure(Self.settings()) { $0.write(answer) }
        guard case .badAnswer? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func `a packet that is damaged is no answer`() async throws {
        let failure = try await Self.failure(Self.settings()) {
            $0.respond(200, ["Content-Encoding": "gzip"], "this is no gzip at all")
        }
        guard case .badAnswer? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func `a port where nobody listens says so`() async throws {
        let port = try ClosedPort()
        do throws(HTTPFailure) {
            _ = try await HTTPClientTests.client.response(to: HTTPRequest(url: "http://127.0.0.1:\(port.number)/"))
            Issue.record("an answer from nobody")
        } catch {
            guard case .unreachable("127.0.0.1", _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func `stopping the task ends the transfer`() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { exchange in
            arrival.yield()
            exchange.waitForClose()
            end.yield()
        }
        // The stop is what ends it, however late this test has its turn.
        let client = HTTPClient(
            HTTPSettings(wholeTime: .seconds(1_200), slowTime: .seconds(1_200), usesProxies: false))
        let task = Task { try await client.response(to: HTTPRequest(url: server.address("/"))) }
        for await _ in arrivals { break }
        task.cancel()
        await #expect(throws: HTTPFailure.cancelled) { try await task.value }
        for await _ in ends { break }
    }

    @Test func `a transfer that waits for its place can be stopped`() async throws {
        let server = try LoopbackServer { $0.waitForClose() }
        let client = HTTPClient(HTTPSettings(transfers: 1, usesProxies: false))
        let tasks = (0..<20).map { number in
            Task { try await client.response(to: HTTPRequest(url: server.address("/\(number)"))) }
        }
        for task in tasks.reversed() { task.cancel() }
        for task in tasks { await #expect(throws: HTTPFailure.cancelled) { try await task.value } }
    }
}
