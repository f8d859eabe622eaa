package import ReaderImport
package import ReaderModel
package import ReaderNetwork
package import ReaderWork

/// The feeds of a subscription list and of the lists that it includes.
package struct SubscriptionLists {
    /// Lists inside one another, and lists in all; what goes further is told and not followed.
    private static let (deepest, most) = (4, 50)

    package private(set) var subscriptions: [Subscription] = []
    /// What was wrong with one of the lists, and which were not followed.
    package private(set) var notices: [Failure] = []
    private var seen: Set<String> = []
    private let isLocal: Bool
    private let read: (Source, AddressSpace) throws(Failure) -> Imported

    /// - Parameters:
    ///   - origin: of the list that includes the others; it may lie anywhere.
    ///   - isLocal: whether the others may lie nearer than the list that names them: on this machine and its network.
    ///   - read: what a source holds that may lie as near as is said.
    /// - Throws: where the first list cannot be read; another that cannot is a notice.
    package init(
        _ origin: Source.Origin, isLocal: Bool,
        read: @escaping (Source, AddressSpace) throws(Failure) -> Imported
    ) throws(Failure) {
        (self.isLocal, self.read) = (isLocal, read)
        try add(origin, folder: "", reach: .machine, depth: 0)
    }

    private mutating func add(
        _ origin: Source.Origin, folder: String, reach: AddressSpace, depth: Int
    ) throws(Failure) {
        let source = Source(origin)
        guard seen.insert("\(source.id)").inserted else { return }
        let imported = try read(source, reach)
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
                try add(
                    place, folder: Self.joined(folder, list.folder), reach: self.reach(ofListsIn: origin),
                    depth: depth + 1)
            } catch {
                notices.append(error)
            }
        }
    }

    /// How near the lists that a list includes may lie: no nearer than itself.
    private func reach(ofListsIn origin: Source.Origin) -> AddressSpace {
        guard !isLocal else { return .machine }
        guard case .web(let address) = origin else { return .everybody }
        return WebAddress.host(address).flatMap { AddressSpace($0) } ?? .everybody
    }

    private static func joined(_ outer: String, _ inner: String) -> String {
        [outer, inner].filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// Where an included list is: beside or below a file that names it, or on the web.
    private static func place(of address: String, in origin: Source.Origin) -> Source.Origin? {
        switch origin {
        case .web(let base):
            return WebAddress.resolved(address, base: base).flatMap { Inputs.address($0) }.map { .web($0) }
        case .file(let path) where WebAddress.scheme(address) == nil:
            guard !address.hasPrefix("/"), !address.split(separator: "/").contains("..") else { return nil }
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            return .file(folder + address)
        case .file, .standardInput: return Inputs.address(address).map { .web($0) }
        case .article, .stored, .sample, .page: return nil
        }
    }

    private static func left(_ address: String, of name: String) -> Failure {
        Failure(
            "\(name) includes another list that was not read: \(address).",
            advice: "Import it too: reader feed import ADDRESS.")
    }
}
