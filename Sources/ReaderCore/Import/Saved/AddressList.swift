import ReaderBasics

/// Lists of addresses, one a line: the `urls` file of newsboat (https://newsboat.org/releases/2.36/docs/newsboat.html,
/// "Adding feeds"), in which tags stand behind an address and a tag that begins with `~` is a title, and lists of pages.
enum AddressList {
    /// Nil where some line is neither an address nor a comment.
    static func list(_ bytes: [UInt8], name: String) -> SavedList? {
        guard bytes.count < 4_000_000 else { return nil }
        var list = SavedList("newsboat")
        var isOfFeeds = ["urls", "urls.txt"].contains(name.split(separator: "/").last ?? "")
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != .lineFeed }
            rest = rest[line.endIndex...].dropFirst()
            guard let first = line.first(where: { $0 > .space }), first != .numberSign else { continue }
            guard line.count <= longestLine, let words = words(String(decoding: line, as: UTF8.self)),
                let address = words.first
            else {
                return nil
            }
            if generators.contains(where: address.hasPrefix) {
                isOfFeeds = true
                list.leftOut += 1
                continue
            }
            guard WebAddress.isWeb(address) else { return nil }
            if words.count > 1 { isOfFeeds = true }
            list.subscriptions.append(subscription(address, Array(words.dropFirst())))
        }
        guard !list.subscriptions.isEmpty, isOfFeeds || list.subscriptions.count > 1 else { return nil }
        // A bare list may be one of pages or of feeds; who imports it says which.
        if !isOfFeeds { list.entries = list.subscriptions.map { SavedEntry(address: $0.url) } }
        return list
    }

    /// In bytes: a longer line is a text.
    private static let longestLine = 8_000

    /// Feeds that newsboat makes itself: of a search, of a program, of another feed.
    private static let generators = ["query:", "exec:", "filter:"]

    private static func subscription(_ address: String, _ tags: [String]) -> Subscription {
        let title = tags.first { $0.hasPrefix("~") }.flatMap { String($0.dropFirst()).nonEmpty }
        let folder = tags.first { !$0.hasPrefix("~") && !$0.hasPrefix("!") }
        return Subscription(title: title, url: address, folder: folder.map { FolderPath.joined([$0]) } ?? "")
    }

    /// The words of a line, those in quotation marks as one; nil where a mark is not closed, or bare words follow that
    /// look like a sentence.
    private static func words(_ line: String) -> [String]? {
        var (words, word, isQuoted, isEscaped, bare): ([String], String, Bool, Bool, Int) = ([], "", false, false, 0)
        for character in line + " " {
            if isEscaped {
                word.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                if isQuoted { words.append(word) }
                (word, isQuoted) = ("", !isQuoted)
            } else if character.isWhitespace, !isQuoted {
                if !word.isEmpty {
                    words.append(word)
                    bare += 1
                }
                word = ""
            } else if character == "#", word.isEmpty, !isQuoted {
                break
            } else {
                word.append(character)
            }
        }
        return isQuoted || bare > 6 ? nil : words
    }
}
