import ReaderBasics
import ReaderImport

/// An absolute web address taken apart (RFC 3986, 3).
package struct AddressParts: Equatable, Sendable {
    /// Lower case.
    var scheme: String
    /// Name and password, as in `name:password@`.
    var user: String?
    /// Lower case, in ASCII; an IPv6 address keeps its brackets.
    package var host: String
    /// Nil where it is the scheme's own.
    var port: Int?
    /// Begins with `/`, or is empty.
    var path: String
    /// Without its question mark.
    var query: String?

    /// Nil where the address has no host, or characters that no address has.
    package init?(_ address: String) {
        let text = address.trimmedSpaces
        guard text.utf8.count <= 8_000, !text.utf8.contains(where: { $0 < .space || $0 == 0x7F }),
            let scheme = WebAddress.scheme(text)
        else { return nil }
        let rest = text.dropFirst(scheme.utf8.count + 1)
        guard rest.hasPrefix("//") else { return nil }
        let afterSlashes = rest.dropFirst(2)
        let authority = afterSlashes.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        self.scheme = scheme
        guard let (user, name, port) = Self.authority(authority), let host = HostName.ascii(name) else { return nil }
        self.user = user
        self.host = host
        self.port = port == (scheme == "https" ? 443 : 80) ? nil : port
        let afterHost = afterSlashes.dropFirst(authority.count).prefix { $0 != "#" }
        path = String(afterHost.prefix { $0 != "?" })
        let tail = afterHost.dropFirst(path.count)
        query = tail.isEmpty ? nil : String(tail.dropFirst())
    }

    private static func authority(_ text: Substring) -> (user: String?, host: Substring, port: Int?)? {
        let at = text.lastIndex(of: "@")
        let user = at.map { String(text[..<$0]) }
        let place = at.map { text[text.index(after: $0)...] } ?? text
        let hostEnd: Substring.Index
        if place.hasPrefix("[") {
            guard let bracket = place.firstIndex(of: "]") else { return nil }
            hostEnd = place.index(after: bracket)
        } else {
            hostEnd = place.firstIndex(of: ":") ?? place.endIndex
        }
        let host = place[..<hostEnd]
        let tail = place[hostEnd...]
        guard !host.isEmpty, !host.contains(where: { " <>\"%\\^`{|}".contains($0) }) else { return nil }
        guard tail.count > 1 else { return tail.isEmpty || tail == ":" ? (user, host, nil) : nil }
        guard tail.first == ":", let port = UInt16(tail.dropFirst()), port > 0 else { return nil }
        return (user, host, Int(port))
    }

    /// Whether a name, or a name and a password, stands in it.
    package var hasUser: Bool { user != nil }

    package var isWeb: Bool { scheme == "http" || scheme == "https" }

    /// Host and port: what is spared together.
    package var authority: String { "\(host):\(port ?? (scheme == "https" ? 443 : 80))" }

    /// For people and files: without name and password.
    package var shown: String { "\(scheme)://\(hostAndPort)\(tail)" }

    /// For servers: what is no character of an address is given by its bytes.
    package var encoded: String {
        "\(scheme)://\(user.map { $0 + "@" } ?? "")\(hostAndPort)\(Self.percentEncoded(tail))"
    }

    /// What follows the host, for servers.
    package static func percentEncoded(_ tail: String) -> String { PercentCoding.encoded(tail) }

    private var hostAndPort: String { host + (port.map { ":\($0)" } ?? "") }
    private var tail: String { (path.isEmpty ? "/" : path) + (query.map { "?" + $0 } ?? "") }
}
