import ReaderBasics

/// Paths of files in a book, and what links in them name.
enum BookPath {
    /// Path and name of an element, with `#` between, of a link that stands in a chapter.
    static func target(of link: String, in chapter: String) -> String {
        let folder = chapter.lastIndex(of: "/").map { String(chapter[...$0]) } ?? ""
        let path = link.prefix { $0 != "#" }
        let name = link.dropFirst(path.count).dropFirst()
        let whole = path.isEmpty ? chapter : self.path(String(path.prefix { $0 != "?" }), in: folder)
        return whole + "#" + String(decoding: PercentCoding.decoded(String(name)), as: UTF8.self)
    }

    /// A path within the archive, `%20` and `..` worked out.
    ///
    /// - Parameter folder: what a path that does not begin with a slash is relative to.
    static func path(_ path: String, in folder: String = "") -> String {
        let link = path.hasPrefix("/") ? path : folder + path
        var kept: [Substring] = []
        for part in link.prefix(while: { $0 != "#" }).split(separator: "/") where part != "." {
            if part == ".." { _ = kept.popLast() } else { kept.append(part) }
        }
        return String(decoding: PercentCoding.decoded(kept.joined(separator: "/")), as: UTF8.self)
    }
}
