import ReaderBasics

/// Addresses that an article may offer to open.
package enum WebAddress {
    /// The schemes of links that are shown as such: those of places, files, people, messages and payments. What runs a
    /// program (`javascript:`), holds its own content (`data:`) or leads into this machine (`file:`) is none.
    private static let open = Set(
        """
        http https mailto ftp ftps sftp gemini gopher spartan finger magnet ed2k ipfs ipns dat hyper xmpp irc irc6 ircs \
        matrix nostr news nntp snews tel sms sip sips geo webcal webcals feed acct ap web+ap web+gemini web+mastodon doi \
        urn lightning bitcoin ethereum monero litecoin git ssh svn rsync rtsp rtmp mms tg whatsapp signal sgnl skype facetime \
        spotify
        """.split(separator: " ").map(String.init))

    /// Whether an address is one of the web.
    static func isWeb(_ address: String) -> Bool { scheme(address).map { $0 == "http" || $0 == "https" } ?? false }

    /// The whole address of a link, or nil where it is none that is shown: that depends on its scheme.
    ///
    /// - Parameter base: what a relative link is relative to; without one, only a whole address is one.
    package static func resolved(_ link: String, base: String?) -> String? {
        if isWhole(link) { return link }
        let address = link.unicodeScalars.filter { !($0.value < .space || $0.value == 0x7F) }
        let trimmed = String(String.UnicodeScalarView(address)).trimmedSpaces
        guard !trimmed.isEmpty, trimmed.utf8.count <= 8_000 else { return nil }
        if let scheme = scheme(trimmed) {
            return open.contains(scheme) ? trimmed : nil
        }
        guard let base, let baseScheme = scheme(base), baseScheme == "http" || baseScheme == "https" else { return nil }
        if trimmed.hasPrefix("//") { return "\(baseScheme):\(trimmed)" }
        let afterScheme = base.dropFirst(baseScheme.utf8.count + 3)
        let host = afterScheme.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let root = "\(baseScheme)://\(host)"
        let rest = afterScheme.dropFirst(host.count)
        let path = rest.prefix { $0 != "?" && $0 != "#" }
        if trimmed.hasPrefix("#") { return base.prefix { $0 != "#" } + trimmed }
        if trimmed.hasPrefix("?") { return root + path + trimmed }
        if trimmed.hasPrefix("/") { return root + withoutDots(trimmed) }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        return root + withoutDots(folder + trimmed)
    }

    /// Whether a link is a web address already, with nothing to mend: most are.
    private static func isWhole(_ link: String) -> Bool {
        link.utf8.count <= 8_000 && (link.hasPrefix("https://") || link.hasPrefix("http://"))
            && link.utf8.allSatisfy { $0 > .space && $0 < 0x7F }
    }

    /// Lower case; nil where the address begins with none.
    package static func scheme(_ address: some StringProtocol) -> String? {
        let name = address.utf8.prefix { byte in
            byte.isASCIIDigit || byte.isCapitalLetter || byte.isSmallLetter
                || byte == .plusSign || byte == .hyphen || byte == .fullStop
        }
        guard let first = name.first, first > .digit9, name.count < 40, name.endIndex < address.utf8.endIndex,
            address.utf8[name.endIndex] == .colon
        else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// The host of an address, without user, port and path; nil where there is none.
    package static func host(_ address: String) -> String? {
        guard let scheme = scheme(address), address.utf8.dropFirst(scheme.utf8.count + 1).starts(with: "//".utf8) else {
            return nil
        }
        let host = address.dropFirst(scheme.utf8.count + 3).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        return host.isEmpty ? nil : host.lowercased()
    }

    /// Where a bare address in a text ends: before the first mark that closes a quotation or a sentence and that no address
    /// has, such as `”` or `。`; nil where the text begins with none.
    static func bareEnd(_ text: String) -> String.Index? {
        guard !text.isEmpty else { return nil }
        return text.firstIndex { "“”„‟«»‹›‘’‚‛「」『』【】《》〈〉〔〕（）［］｛｝。．，、；：！？…·　".contains($0) } ?? text.endIndex
    }

    /// RFC 3986, 5.2.4.
    private static func withoutDots(_ path: String) -> String {
        let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
        guard path[..<end].contains("/.") else { return path }
        var kept: [Substring] = []
        let parts = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if part == ".." {
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            } else if part == "." {
                if isLast { kept.append("") }
            } else {
                kept.append(part)
            }
        }
        return kept.joined(separator: "/") + path[end...]
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    package var trimmedSpaces: String {
        if let first = utf8.first, first > .space, first < 0x80, let last = last?.asciiValue, last > .space {
            return String(self)
        }
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        guard let last = lastIndex(where: { !$0.isWhitespace }), start < endIndex else { return "" }
        return String(self[start...last])
    }

    /// Nil where there is nothing but white space.
    package var nonEmpty: String? {
        let text = trimmedSpaces
        return text.isEmpty ? nil : text
    }
}

extension Array {
    /// Nil where there is nothing in it.
    var nonEmpty: Self? { isEmpty ? nil : self }
}
