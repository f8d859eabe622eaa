import ReaderBasics
import ReaderImport

/// One form for all the addresses that lead to the same document, to tell duplicates by.
///
/// After RFC 3986, 6.2.2 and 6.2.3: case, default port, dots and percent signs mean nothing; nor, for a reader, do the
/// fragment, the difference of `http` and `https`, and parameters that only tell where a click came from.
package enum CanonicalAddress {
    /// Nil where the address is none of the web.
    package static func canonical(_ address: String) -> String? {
        if let plain = plain(address) { return plain }
        guard let parts = AddressParts(address), parts.isWeb else { return nil }
        let plain = "https://\(parts.host)\(parts.port.map { ":\($0)" } ?? "")"
        let path = normalised(parts.path.isEmpty ? "/" : parts.path)
        // Two slashes at the start would read as another host.
        let resolved = path.hasPrefix("//") ? plain + path : WebAddress.resolved(path, base: plain) ?? plain + path
        guard let query = parts.query else { return resolved }
        let kept = query.split(separator: "&").map(String.init).filter { !isTracking($0) }
        return kept.isEmpty ? resolved : resolved + "?" + kept.map(normalised).joined(separator: "&")
    }

    /// The form of an address in which nothing has to be worked out, as in most; nil for any other.
    private static func plain(_ address: String) -> String? {
        let bytes = address.utf8
        let isSecure = address.hasPrefix("https://")
        guard bytes.count <= 2_000, isSecure || address.hasPrefix("http://") else { return nil }
        let rest = bytes.dropFirst(isSecure ? 8 : 7)
        var (isHost, last) = (true, UInt8.solidus)
        for byte in rest {
            switch byte {
            case .solidus: isHost = false
            case .fullStop: if last == .solidus { return nil }
            case .hyphen, .digit0 ... .digit9: break
            case _ where byte.isSmallLetter: break
            case .lowLine, .tilde: if isHost { return nil }
            case _ where byte.isCapitalLetter: if isHost { return nil }
            default: return nil
            }
            last = byte
        }
        guard let first = rest.first, first != .solidus else { return nil }
        return "https://\(Substring(rest))\(isHost ? "/" : "")"
    }

    /// Whether a parameter says only where a click came from.
    static func isTracking(_ parameter: String) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return names.contains(name) || prefixes.contains(where: name.hasPrefix)
    }

    /// Google Analytics; Matomo (two spellings); AT Internet, as the BBC's; Vero; HubSpot.
    private static let prefixes = ["utm_", "mtm_", "pk_", "at_", "vero_", "_hs", "hsa_", "itm_"]

    /// Click identifiers of Facebook, Google, Microsoft, Yandex, Twitter, Instagram, Mailchimp, TikTok; campaign names
    /// of the Guardian, Webtrekk, AT Internet and CBS.
    private static let names: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "igshid",
        "igsh",
        "mc_cid", "mc_eid", "ttclid", "_ga", "_gl", "cmp", "cmpid", "ocid", "wt_mc", "wt_zmc", "xtor", "ftag",
        "srsltid",
        "mkt_tok", "s_cid", "ncid", "guccounter",
    ]

    /// What need not be written by its bytes is not; hexadecimal digits are upper case.
    private static func normalised(_ text: String) -> String {
        let decoded = PercentCoding.decoded(text) { byte in
            byte.isASCIIDigit || byte.isCapitalLetter || byte.isSmallLetter
                || [.hyphen, .fullStop, .lowLine, .tilde].contains(byte)
        }
        return PercentCoding.encoded(String(decoding: decoded, as: UTF8.self))
    }
}
