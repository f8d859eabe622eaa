import ReaderBasics
import ReaderImport

/// Status and header lines of one answer, as they come in.
struct HTTPHead: Equatable, Sendable {
    private(set) var status = 0
    /// Bytes of the lines so far.
    private(set) var size = 0
    /// Whether the empty line has come that ends the headers.
    private(set) var isWhole = false
    private var fields: [String: String] = [:]

    /// Takes the next line; a status line begins anew.
    mutating func read(_ line: some Collection<UInt8>) {
        size += line.count
        if line.starts(with: Array("HTTP/".utf8)) {
            let words = line.split(separator: .space, maxSplits: 2)
            status = words.count > 1 ? Int(String(decoding: words[1].prefix { $0 > .space }, as: UTF8.self)) ?? 0 : 0
            (fields, isWhole) = ([:], false)
        } else if line.allSatisfy({ $0 == .carriageReturn || $0 == .lineFeed }) {
            isWhole = true
        } else if let colon = line.firstIndex(of: .colon) {
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = String(decoding: line[line.index(after: colon)...], as: UTF8.self).trimmedSpaces
            // The first of each; of lists only that of links is of use.
            if let before = fields[name] {
                if name == "link", before.utf8.count < 8_000 { fields[name] = before + ", " + value }
            } else {
                fields[name] = value
            }
        }
    }

    /// - Parameter name: lower case.
    subscript(name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }

    var validators: HTTPValidators { HTTPValidators(etag: self["etag"], lastModified: self["last-modified"]) }

    var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) && self["location"] != nil }
    var isPermanentRedirect: Bool { (status == 301 || status == 308) && isRedirect }

    /// Without parameters.
    var mediaType: String? {
        self["content-type"].map { $0.prefix { $0 != ";" }.trimmedSpaces.lowercased() }
    }

    /// RFC 9110, 8.3.2: `charset`, in quotation marks or not.
    var charset: String? {
        guard let type = self["content-type"] else { return nil }
        for parameter in type.split(separator: ";").dropFirst() {
            let sides = parameter.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmedSpaces.lowercased() == "charset" else { continue }
            return sides[1].trimmedSpaces.filter { $0 != "\"" && $0 != "'" }.nonEmpty
        }
        return nil
    }

    /// RFC 9110, 10.2.3: seconds, or a date; at most a month, so that no server silences a feed for ever.
    ///
    /// - Parameter now: seconds since 1970, for servers that do not say their own time.
    func retryAfter(now: Int) -> Duration? {
        guard let value = self["retry-after"] else { return nil }
        let seconds: Int
        if value.utf8.allSatisfy({ $0.isASCIIDigit }) {
            seconds = value.utf8.count < 10 ? Int(value) ?? 0 : Self.month
        } else if let date = DateParser.timestamp(value) {
            let here = self["date"].flatMap { DateParser.timestamp($0) }?.secondsSince1970 ?? now
            seconds = date.secondsSince1970 - here
        } else {
            return nil
        }
        return .seconds(min(max(seconds, 0), Self.month))
    }

    private static let month = 30 * 86_400
}
