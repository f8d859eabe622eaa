import ReaderNetwork

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
