import ReaderCommands
import ReaderLibrary
import ReaderModel
import ReaderNetwork
import ReaderPanes
import ReaderWork

/// Addresses: of links and of articles. They are shown, copied, and opened where the reader says so; nothing else
/// follows them.
extension AppState {
    mutating func copyLink() -> [Effect] {
        guard let link = reading?.currentLink else {
            let key = configuration.keymap.key(for: .app(.hints)) ?? "f"
            notice = Notice(text: "No link is under the cursor; \(key) shows a letter on each.")
            return []
        }
        return copy(link.address, "address")
    }

    mutating func copyAddress() -> [Effect] {
        guard let address = addressHere else { return [] }
        return copy(address, "address")
    }

    /// The link under the cursor, else the article, in the browser.
    mutating func browse() -> [Effect] {
        if pane == .text, let link = reading?.currentLink { return browse(link.address) }
        guard let address = addressHere else { return [] }
        return browse(address)
    }

    mutating func browse(_ address: String) -> [Effect] {
        guard let safe = BrowserAddress.of(address) else {
            notice = Notice(text: "Only http and https are opened: \(address)")
            return []
        }
        notice = Notice(text: "Opening \(safe)")
        return [.terminal(.browse(safe))]
    }

    /// The address of the article that is selected or read; where it has none, that is told.
    private var addressHere: String? {
        mutating get {
            let isListed = main == .library || main.isAcross
            guard !isListed || targetArticle != nil else {
                notice = Notice(text: "No article is selected.")
                return nil
            }
            let address =
                main.isAcross
                ? articleAcross?.url
                : main == .library ? library?.pane.selectedRow?.url : reading?.article.url ?? sourceAddress
            if address == nil { notice = Notice(text: "This article has no address.") }
            return address
        }
    }

    private var sourceAddress: String? {
        guard list.items.indices.contains(current), case .web(let address) = list.items[current].source.origin
        else { return nil }
        return address
    }

    /// Every link of the text, by number.
    mutating func showLinks() {
        guard let reading else { return }
        var seen: Set<String> = []
        let links = reading.article.spans.compactMap { span -> (text: String, address: String)? in
            guard let address = span.kind.address, seen.insert(address).inserted else { return nil }
            let words = reading.article.text[span.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return (String(words.prefix(Self.longestLinkText)), address)
        }
        guard !links.isEmpty else {
            notice = Notice(text: "There are no links in this text.")
            return
        }
        overlay = .picker(.links(links))
    }

    private static let longestLinkText = 48
}

/// An address as it is handed to a browser.
package enum BrowserAddress {
    /// Nil for what is no address of the web; what is no character of an address is written by its bytes, so that
    /// nothing in it is taken for another word or for an option.
    package static func of(_ address: String) -> String? {
        guard TypedAddress.isWeb(address), let parts = AddressParts(address) else { return nil }
        let place = address.firstIndex(of: "#").map { AddressParts.percentEncoded(String(address[$0...])) } ?? ""
        return parts.encoded + place
    }
}
