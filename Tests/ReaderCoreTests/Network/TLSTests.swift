import Loopback
import ReaderModel
import Testing

@testable import ReaderNetwork

/// Who is spoken to over TLS, and who is not.
struct TLSTests {
    @Test func `a certificate that nobody has signed is not trusted, unless the reader does`() async throws {
        let server = try TLSServer()
        let request = HTTPRequest(url: "https://127.0.0.1:\(server.port)/")
        do throws(HTTPFailure) {
            _ = try await HTTPClientTests.client.response(to: request)
            Issue.record("an unknown certificate was trusted")
        } catch {
            guard case .certificate("127.0.0.1", _) = error else {
                Issue.record("\(error)")
                return
            }
        }
        let trusting = HTTPClient(HTTPSettings(usesProxies: false, certificates: server.certificate))
        #expect(try await trusting.response(to: request).status == 200)
    }

    @Test func `a server that speaks no TLS is not spoken to by https`() async throws {
        let server = try LoopbackServer { $0.respond(200, [:], "x") }
        do throws(HTTPFailure) {
            _ = try await HTTPClientTests.client.response(to: HTTPRequest(url: "https://127.0.0.1:\(server.port)/"))
            Issue.record("an answer without TLS")
        } catch {
            #expect(error.isWithoutTLS, "\(error)")
        }
    }
}
