import ReaderBasics
import ReaderImport
package import ReaderModel

/// What somebody typed where an address or a path is asked for.
package enum TypedAddress: Equatable, Sendable {
    /// Addresses to try in turn: where no scheme was typed, `https` and then `http`.
    case web([String])
    /// A path, or what followed `file:`.
    case file(String)

    /// - Parameter isFile: whether a path leads to a file; asked only where an address cannot be told from a path.
    /// - Throws: `Failure` where it is neither an address nor a file.
    package init(_ typed: String, isFile: (String) -> Bool) throws(Failure) {
        let text = typed.trimmedSpaces
        guard let scheme = WebAddress.scheme(text), !Self.isHostAndPort(text, scheme: scheme) else {
            self = isFile(typed) || Self.looksLikePath(text) ? .file(typed) : .web(try Self.guesses(text))
            return
        }
        let rest = String(text.dropFirst(scheme.utf8.count + 1))
        switch scheme {
        case "http", "https":
            guard let address = AddressParts(text) else { throw Self.failure(typed) }
            self = .web([address.typed])
        case "feed":
            // feed://host/path and feed:https://host/path, as browsers hand them on.
            let inner = try TypedAddress(
                rest.hasPrefix("//") ? String(rest.dropFirst(2)) : rest, isFile: { _ in false })
            guard case .web = inner else { throw Self.failure(typed) }
            self = inner
        case "file": self = .file(Self.path(rest))
        default:
            guard !isFile(typed) else {
                self = .file(typed)
                return
            }
            throw Failure(
                "\(scheme): addresses are not fetched.", advice: "Give one that begins with https://, or a file.")
        }
    }

    /// Whether the text names a scheme that is fetched, as opposed to a path.
    package static func isWeb(_ text: String) -> Bool {
        WebAddress.scheme(text).map { ["http", "https"].contains($0) } ?? false
    }

    /// "localhost:8080/feed" begins like a scheme.
    private static func isHostAndPort(_ text: String, scheme: String) -> Bool {
        let port = text.dropFirst(scheme.utf8.count + 1).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !port.isEmpty && port.allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func looksLikePath(_ text: String) -> Bool {
        ["/", "./", "../", "~"].contains { text.hasPrefix($0) } && !text.hasPrefix("//")
    }

    private static func guesses(_ text: String) throws(Failure) -> [String] {
        let rest = text.hasPrefix("//") ? String(text.dropFirst(2)) : text
        let found = ["https", "http"].compactMap { AddressParts("\($0)://\(rest)") }
        guard found.count == 2, found[0].looksLikeHost else { throw failure(text) }
        return found.map(\.typed)
    }

    private static func failure(_ text: String) -> Failure {
        Failure(
            "\(text) is neither an address nor a file.", advice: "Give an address such as https://example.org/feed.")
    }

    /// `file:///a`, `file://localhost/a` and `file:/a` all mean `/a`.
    private static func path(_ rest: String) -> String {
        guard rest.hasPrefix("//") else { return percentDecoded(rest) }
        let afterSlashes = rest.dropFirst(2)
        return percentDecoded(String(afterSlashes.drop { $0 != "/" }))
    }

    private static func percentDecoded(_ text: String) -> String {
        String(decoding: PercentCoding.decoded(text), as: UTF8.self)
    }
}

extension AddressParts {
    /// With name and password, as they were typed.
    fileprivate var typed: String { encoded }

    /// A name with a dot, an IP address, or the machine itself.
    fileprivate var looksLikeHost: Bool {
        host == "localhost" || host.hasPrefix("[")
            || (host.contains(".") && !host.hasPrefix(".") && !host.contains(".."))
    }
}
