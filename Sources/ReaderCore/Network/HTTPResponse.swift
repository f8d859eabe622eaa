import ReaderImport
package import ReaderModel

/// What a server answered in the end, whatever its status.
package struct HTTPResponse: Equatable, Sendable {
    package var status: Int
    /// Decompressed.
    package var body: [UInt8]
    /// Whether the body came to its end; only of feeds the beginning is of use.
    package var isWhole = true
    /// Where it came from: what it names may not lead into a narrower one.
    package var space = AddressSpace.everybody
    /// The address that was asked for, as it was given.
    package var asked: String
    /// The address that answered, after redirects; without name and password.
    package var url: String
    /// Where the resource has moved for good: the address that the leading 301 and 308 redirects led to.
    package var movedTo: String?
    package var validators: HTTPValidators
    /// Lower case, without parameters: `text/html`.
    package var mediaType: String?
    /// The `charset` parameter as it came.
    package var charset: String?
    /// How long the server asks to be left alone.
    package var retryAfter: Duration?
    /// The header `Link` as it came; several are divided by commas.
    package var links: String?

    package var isSuccess: Bool { (200...299).contains(status) }
    package var isNotModified: Bool { status == 304 }
    package var isGone: Bool { status == 410 }

    /// What to tell the reader of an answer that holds no document; nil where it does, or has not changed.
    package var failure: Failure? {
        guard !isSuccess, !isNotModified else { return nil }
        let host = WebAddress.host(url) ?? url
        switch status {
        case 401, 407:
            return Failure(
                "\(host) asks for a name and password (\(status)).",
                advice: "Put them into the address, or user and password-command into the configuration.")
        case 403:
            return Failure("\(host) refuses to hand out \(url) (403).", advice: "Open it in a browser.")
        case 404: return Failure("There is nothing at \(url) (404).", advice: "Check the address.")
        case 410:
            return Failure("\(url) is gone for good (410).", advice: "Remove the feed, or look for its new address.")
        case 429, 503:
            let wait = retryAfter.map { "in \($0.inSeconds)" } ?? "later"
            return Failure("\(host) asks to be left alone for now (\(status)).", advice: "Try again \(wait).")
        case 500...599:
            return Failure("\(host) cannot answer: an error on its side (\(status)).", advice: "Try again later.")
        default:
            return Failure("\(host) answered with status \(status).", advice: "Open \(url) in a browser.")
        }
    }
}
