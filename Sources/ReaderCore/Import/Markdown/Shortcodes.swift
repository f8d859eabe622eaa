import ReaderBasics

/// The shortcodes of Hugo, `{{< name argument >}}` and `{{% name %}}`, the tags of Liquid that have a line of their own,
/// `{% highlight ruby %}`, and the lines of `:::` around a box, as the Markdown that says the same.
///
/// A figure becomes a picture with its caption, a film a link to it, and a reference the path that it names. The marks of
/// any other are left out, and what stands between an opening and a closing one stays.
enum Shortcodes {
    /// - Parameter bytes: Markdown; lines of code between fences are left as they are.
    static func written(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let marks = ["{{<", "{{%", "{% ", "{%-", ":::"].map { Array($0.utf8) }
        guard marks.contains(where: { ByteSearch.contains(bytes, $0) }) else { return bytes }
        var fence: String?
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.map { line -> String in
            let start = line.drop { $0 == " " }.prefix(3)
            if let open = fence {
                if start == open { fence = nil }
                return String(line)
            }
            if start == "```" || start == "~~~" {
                fence = String(start)
                return String(line)
            }
            return Self.tag(line) ?? Self.written(line: line)
        }
        return Array(shown.joined(separator: "\n").utf8)[...]
    }

    /// What stands for a line that is a tag of Liquid or the border of a box; nil for any other.
    private static func tag(_ line: Substring) -> String? {
        let text = line.trimmedSpaces
        if text.hasPrefix(":::") { return "" }
        guard text.hasPrefix("{%"), text.hasSuffix("%}"), !text.hasPrefix("{%%"), text.count > 4 else { return nil }
        let words = text.dropFirst(2).dropLast(2).filter { $0 != "-" }.split(separator: " ")
        guard let name = words.first else { return nil }
        if name == "highlight" || name == "endhighlight" { return "```" }
        let known: Set<Substring> = [
            "raw", "endraw", "include", "include_relative", "comment", "endcomment", "if", "endif", "unless",
            "endunless",
            "else", "elsif", "for", "endfor", "assign", "capture", "endcapture", "case", "when", "endcase", "link",
            "post_url", "render", "layout", "gist", "youtube", "figure",
        ]
        return known.contains(name) ? "" : nil
    }

    private static func written(line: Substring) -> String {
        var rest = line
        var text = ""
        while let start = rest.firstRange(of: "{{"), let mark = rest[start.upperBound...].first,
            mark == "<" || mark == "%",
            let end = rest[start.upperBound...].firstRange(of: mark == "<" ? ">}}" : "%}}")
        {
            text += rest[..<start.lowerBound]
            text += shown(rest[start.upperBound..<end.lowerBound].dropFirst())
            rest = rest[end.upperBound...]
        }
        return text + rest
    }

    private static func shown(_ code: Substring) -> String {
        let code = code.trimmedSpaces
        // A comment is how a text about Hugo writes a shortcode that is not to be run.
        if code.hasPrefix("/*"), code.hasSuffix("*/") {
            return "`{{< \(code.dropFirst(2).dropLast(2).trimmedSpaces) >}}`"
        }
        let (name, arguments) = parts(code)
        let value = { (key: String) in arguments.first { $0.name == key }?.value }
        let first = arguments.first { $0.name.isEmpty }?.value
        switch name {
        case "figure", "img", "image":
            guard let source = value("src") ?? first else { return "" }
            let caption = [value("title"), value("caption")].compactMap(\.self).joined(separator: ". ")
            return "![\(value("alt") ?? "")](<\(source)>)" + (caption.isEmpty ? "" : " \(caption)")
        case "youtube": return (first ?? value("id")).map { "<https://www.youtube.com/watch?v=\($0)>" } ?? ""
        case "vimeo": return (first ?? value("id")).map { "<https://vimeo.com/\($0)>" } ?? ""
        case "ref", "relref": return first ?? value("path") ?? ""
        case "highlight", "/highlight": return "\n```\n"
        default: return ""
        }
    }

    /// The name, and the arguments with their names, where they have one; a value may stand in quotation marks.
    private static func parts(_ code: String) -> (name: String, arguments: [(name: String, value: String)]) {
        var rest = code[...]
        let name = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(name.count)
        var arguments: [(name: String, value: String)] = []
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard let next = rest.first else { break }
            var key = ""
            if next != "\"", next != "`" {
                let word = rest.prefix { !$0.isWhitespace && $0 != "=" }
                rest = rest.dropFirst(word.count)
                guard rest.first == "=" else {
                    arguments.append(("", String(word)))
                    continue
                }
                key = String(word)
                rest = rest.dropFirst()
            }
            guard let mark = rest.first, mark == "\"" || mark == "`" else {
                let word = rest.prefix { !$0.isWhitespace }
                rest = rest.dropFirst(word.count)
                arguments.append((key, String(word)))
                continue
            }
            let text = rest.dropFirst().prefix { $0 != mark }
            rest = rest.dropFirst(text.count + 2)
            arguments.append((key, String(text)))
        }
        return (String(name), arguments)
    }
}
