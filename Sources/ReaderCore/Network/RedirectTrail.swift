import ReaderBasics
import ReaderImport

/// The way a request was sent on.
struct RedirectTrail {
    private let limit: Int
    private var visited: Set<String>
    private var isPermanent = true
    /// A name and password stay with the address that they were given for.
    private let hasPassword: Bool
    /// Where the leading permanent redirects have led.
    private(set) var movedTo: String?

    init(start: AddressParts, limit: Int) {
        self.limit = limit
        visited = [start.encoded]
        hasPassword = start.user != nil
    }

    /// The address to go on to.
    mutating func follow(_ head: HTTPHead, from address: AddressParts) throws(HTTPFailure) -> AddressParts {
        let location = head["location"] ?? ""
        let target = WebAddress.resolved(location, base: address.encoded).flatMap(AddressParts.init)
        guard let target, target.isWeb else {
            throw .redirectRefused(host: address.host, target: VisibleText.line(String(location.prefix(200))))
        }
        guard visited.count <= limit else { throw .tooManyRedirects(host: address.host, limit: limit) }
        guard visited.insert(target.encoded).inserted else { throw .redirectLoop(host: address.host) }
        isPermanent = isPermanent && head.isPermanentRedirect
        if isPermanent, !hasPassword { movedTo = target.shown }
        return target
    }
}
