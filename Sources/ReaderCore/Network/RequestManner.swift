/// How a server is asked, beyond what every request says.
package struct RequestManner: Equatable, Sendable {
    /// A header line.
    package struct Header: Equatable, Sendable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    package var userAgent: String?
    package var headers: [Header] = []
    /// As the `Cookie` header has them: `a=1; b=2`.
    package var cookies: String?
    /// As curl(1) takes it: `http://host:port`, `socks5h://host:port`.
    package var proxy: String?
    package var user: String?
    package var password: String?

    package init() {}

    /// What also another server than the one that it is meant for may be told, after a redirect.
    package var elsewhere: RequestManner {
        var manner = RequestManner()
        (manner.userAgent, manner.proxy) = (userAgent, proxy)
        return manner
    }

    /// Its header lines; one that would begin another line is left out.
    var lines: [String] {
        let lines = headers.map { "\($0.name): \($0.value)" } + [cookies.map { "Cookie: \($0)" }].compactMap(\.self)
        return lines.filter { line in !line.utf8.contains { $0 < 0x20 || $0 == 0x7F } }
    }
}
