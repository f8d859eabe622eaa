/// The names of folders inside one another as one text, with `/` between. A slash that belongs to a name is written as
/// U+2215, which looks like it.
package enum FolderPath {
    /// A path of folders from the outermost in; a slash in a name is written as U+2215.
    package static func joined(_ names: [String]) -> String {
        names.map { $0.replacing("/", with: "\u{2215}") }.joined(separator: "/")
    }

    /// The names, the outermost first.
    package static func names(_ path: String) -> [String] {
        path.split(separator: "/").map { String($0).replacing("\u{2215}", with: "/") }
    }
}
