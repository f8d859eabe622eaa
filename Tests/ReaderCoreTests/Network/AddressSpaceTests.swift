import Loopback
import Testing

@testable import ReaderNetwork

/// What comes from outside leads to no machine that is nearer.
struct AddressSpaceTests {
    private static let spaces: [AddressSpace: [String]] = [
        .machine: [
            "127.0.0.1", "127.9.8.7", "0.0.0.0", "::1", "::", "[::1]", "::ffff:127.0.0.1", "64:ff9b::127.0.0.1",
            "2002:7f00:1::",
        ],
        .network: [
            "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
            "255.255.255.255", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:192.168.0.1", "2002:a00:1::",
        ],
        .everybody: [
            "1.1.1.1", "172.32.0.1", "172.15.0.1", "192.167.0.1", "11.0.0.0", "100.128.0.1", "2001:4860:4860::8888",
            "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.4.4", "2002:808:808::",
        ],
    ]

    @Test(arguments: spaces.flatMap { space, texts in texts.map { ($0, space) } })
    func `an address says how far it reaches`(text: String, space: AddressSpace) {
        #expect(AddressSpace(text) == space)
    }

    @Test func `a name says nothing until it is resolved`() {
        #expect(AddressSpace("example.org") == nil && AddressSpace("127.0.0.1.example.org") == nil)
    }

    @Test(arguments: ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
    func `no connection is made to where a request may not lead`(host: String) async throws {
        let server = try LoopbackServer { $0.respond(200, [:], "secret") }
        let client = HTTPClient(HTTPSettings(usesProxies: false))
        for reach in [AddressSpace.network, .everybody] {
            await #expect(throws: HTTPFailure.self) {
                try await client.response(to: HTTPRequest(url: "http://\(host):\(server.port)/", reach: reach))
            }
        }
        #expect(server.requests.isEmpty)
        let typed = try await client.response(to: HTTPRequest(url: server.address("/")))
        #expect(typed.space == .machine)
    }

    @Test func `a redirect leads no nearer than where it came from`() {
        var gate = TransferGate(reach: .machine, proxies: [])
        gate.begin()
        let isAdmitted = gate.admits("8.8.8.8", port: 80)
        #expect(isAdmitted)
        gate.follow()
        gate.begin()
        #expect(gate.refuses("127.0.0.1") && gate.refuses("localhost") && !gate.refuses("example.org"))
        let isNearerAdmitted = gate.admits("192.168.0.1", port: 80)
        #expect(!isNearerAdmitted && gate.hasRefused)
        let isOtherAdmitted = gate.admits("1.1.1.1", port: 80)
        #expect(isOtherAdmitted)
    }

    @Test func `a connection to a proxy leads elsewhere`() {
        var gate = TransferGate(reach: .everybody, proxies: [3128])
        let isProxyAdmitted = gate.admits("127.0.0.1", port: 3128)
        let isMachineAdmitted = gate.admits("127.0.0.1", port: 80)
        #expect(isProxyAdmitted && !isMachineAdmitted)
        #expect(ProxyPorts.port(of: "http://proxy.example.org:3128/") == 3128)
        #expect(ProxyPorts.port(of: "proxy") == 1080 && ProxyPorts.port(of: "") == nil)
    }
}
