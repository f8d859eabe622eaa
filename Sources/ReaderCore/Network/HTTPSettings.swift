import ReaderModel

/// Limits of time, size and number of connections for transfers.
package struct HTTPSettings: Equatable, Sendable {
    /// Until a connection stands, names and TLS included.
    package var connectTime: Duration
    /// From the first byte sent to the last received, redirects included.
    package var wholeTime: Duration
    /// A transfer that brings fewer bytes than `slowBytes` in any such span is given up.
    package var slowTime: Duration
    package var slowBytes: Int
    /// Bytes of a body, after decompression.
    package var bodySize: Int
    /// Bytes of all header lines of one answer.
    package var headSize: Int
    package var redirects: Int
    /// Transfers at once, and at once from one host and port.
    package var transfers: Int
    package var transfersPerHost: Int
    /// Whether `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` hold.
    package var usesProxies: Bool
    /// A file of certificates to trust instead of the system's.
    package var certificates: String?
    package var userAgent: String

    package init(
        connectTime: Duration = .seconds(15), wholeTime: Duration = .seconds(120), slowTime: Duration = .seconds(30),
        slowBytes: Int = 100, bodySize: Int = 32_000_000, headSize: Int = 256_000, redirects: Int = 10,
        transfers: Int = 8, transfersPerHost: Int = 2, usesProxies: Bool = true, certificates: String? = nil,
        userAgent: String = "Reader/\(ReaderVersion.number)"
    ) {
        self.connectTime = connectTime
        self.wholeTime = wholeTime
        self.slowTime = slowTime
        self.slowBytes = slowBytes
        self.bodySize = bodySize
        self.headSize = headSize
        self.redirects = redirects
        self.transfers = transfers
        self.transfersPerHost = transfersPerHost
        self.usesProxies = usesProxies
        self.certificates = certificates
        self.userAgent = userAgent
    }
}

extension Duration {
    /// Rounded up, so that no time is left as none.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    /// As a person reads it: "0.25 s", "90 s", "10 minutes", "30 days".
    var inSeconds: String {
        let milliseconds = wholeMilliseconds
        let units = [(172_800, 86_400, "days"), (7_200, 3_600, "hours"), (300, 60, "minutes")]
        if let (_, length, name) = units.first(where: { milliseconds >= $0.0 * 1_000 }) {
            return "\((milliseconds + length * 1_000 - 1) / (length * 1_000)) \(name)"
        }
        guard milliseconds % 1_000 != 0 else { return "\(milliseconds / 1_000) s" }
        let fraction = "\(milliseconds % 1_000 + 1_000)".dropFirst()
        return "\(milliseconds / 1_000).\(fraction) s"
    }
}
