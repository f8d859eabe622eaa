package import ReaderImport
package import ReaderModel
import ReaderNetwork
package import ReaderWork

/// The feeds of a subscription list and of the lists that it includes.
package struct SubscriptionLists {
    /// Lists inside one another, and lists in all; what goes further is told and not followed.
    private static let (deepest, most) = (4, 50)

    package private(set) var subscriptions: [Subscription] = []
    /// What was wrong with one of the lists, and which were not followed.
    package private(set) var notices: [Failure] = []
    private var seen: Set<String> = []
    private let read: (Source) throws(Failure) -> Imported

    /// - Parameters:
    ///   - origin: of the list that includes the others.
    ///   - read: what a source holds.
    /// - Throws: where the first list cannot be read; another that cannot is a notice.
    package init(_ origin: Source.Origin, read: @escaping (Source) throws(Failure) -> Imported) throws(Failure) {
        self.read = read
        try add(origin, folder: "", depth: 0)
    }

    private mutating func add(_ origin: Source.Origin, folder: String, depth: Int) throws(Failure) {
        let source = Source(origin)
        guard seen.insert("\(source.id)").inserted else { return }
        let imported = try read(source)
        notices += imported.notices
        subscriptions += imported.subscriptions.map { feed in
            var feed = feed
            feed.folder = Self.joined(folder, feed.folder)
            return feed
        }
        for list in imported.includedLists {
            guard depth < Self.deepest, seen.count < Self.most, let place = Self.place(of: list.address, in: origin)
            else {
                notices.append(Self.left(list.address, of: source.name))
                continue
            }
            do {
                try add(place, folder: Self.joined(folder, list.folder), depth: depth + 1)
            } catch {
                notices.append(error)
            }
        }
    }

    private static func joined(_ outer: String, _ inner: String) -> String {
        [outer, inner].filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// Where an included list is: beside a file or on the web; for one from the web on the same server, so that no stranger's
    /// list asks for what is on this machine or its network.
    private static func place(of address: String, in origin: Source.Origin) -> Source.Origin? {
        switch origin {
        case .web(let base):
            guard let whole = WebAddress.resolved(address, base: base), let host = WebAddress.host(whole),
                WebAddress.scheme(whole) == WebAddress.scheme(base), host == WebAddress.host(base)
            else { return nil }
            return .web(whole)
        case .file(let path):
            if WebAddress.scheme(address) != nil {
                return Inputs.address(address).map { .web($0) }
            }
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            return .file(address.hasPrefix("/") ? address : folder + address)
        case .standardInput: return Inputs.address(address).map { .web($0) }
        case .article, .stored, .sample: return nil
        }
    }

    private static func left(_ address: String, of name: String) -> Failure {
        Failure(
            "\(name) includes another list that was not read: \(address).",
            advice: "Import it too: reader feed import ADDRESS.")
    }
}
