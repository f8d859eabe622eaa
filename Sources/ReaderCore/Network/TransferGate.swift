import CCurl
import Glibc

/// Which machines a request may lead to, over all its redirects.
struct TransferGate {
    /// The narrowest space that it may lead into.
    private(set) var reach: AddressSpace
    /// The ports of proxies: what a connection to one of them leads to is not known here.
    private let proxies: Set<Int>
    /// What the last connection was made to.
    private(set) var space = AddressSpace.everybody
    /// Whether a connection was not made.
    private(set) var hasRefused = false

    init(reach: AddressSpace, proxies: Set<Int>) {
        (self.reach, self.proxies) = (reach, proxies)
    }

    /// Before each hop.
    mutating func begin() {
        (space, hasRefused) = (.everybody, false)
    }

    /// After a redirect: it may lead no nearer than to where it came from.
    mutating func follow() {
        reach = max(reach, space)
    }

    /// Whether the words of a host say that it lies where the request may not lead.
    func refuses(_ host: String) -> Bool {
        let isHere = host == "localhost" || host.hasSuffix(".localhost")
        return (isHere ? .machine : AddressSpace(host) ?? .everybody) < reach
    }

    mutating func admits(_ address: UnsafeMutablePointer<curl_sockaddr>) -> Bool {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return false }
        // libcurl lays out as much of it as the family has.
        let start = UnsafeRawPointer(address) + offset
        let port = Int(UInt16(bigEndian: start.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
        return admits(AddressSpace(start.assumingMemoryBound(to: sockaddr.self)), port: port)
    }

    /// - Parameter ip: an address in figures.
    mutating func admits(_ ip: String, port: Int) -> Bool {
        admits(AddressSpace(ip) ?? .machine, port: port)
    }

    private mutating func admits(_ space: AddressSpace, port: Int) -> Bool {
        guard !proxies.contains(port) else {
            self.space = .everybody
            return true
        }
        guard space >= reach else {
            hasRefused = true
            return false
        }
        self.space = space
        return true
    }
}

/// The ports of the proxies that the environment names, as libcurl reads it.
enum ProxyPorts {
    /// As it was when the program first asked for something.
    static let ofThisMachine: Set<Int> = Set(
        ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].compactMap { (name: String) in
            getenv(name).flatMap { port(of: String(cString: $0)) }
        })

    /// - Returns: nil for an empty text; 1080 where no port is named (libcurl, `CURLOPT_PROXY`).
    static func port(of proxy: String) -> Int? {
        guard !proxy.isEmpty else { return nil }
        let place = proxy.firstRange(of: "://").map { proxy[$0.upperBound...] } ?? proxy[...]
        let authority = place.prefix { $0 != "/" }
        let tail = authority.split(separator: ":").last.flatMap { Int($0) }
        return authority.contains(":") ? tail ?? 1080 : 1080
    }
}
