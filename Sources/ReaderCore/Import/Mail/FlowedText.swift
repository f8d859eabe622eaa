/// `format=flowed` (RFC 3676): a line that ends in a blank goes on in the next.
enum FlowedText {
    /// The paragraphs as single lines, with the bars of quotations.
    ///
    /// - Parameter deletesSpace: `delsp=yes`, the blank at the end is no part of the text (4.2).
    static func joined(_ text: String, deletesSpace: Bool) -> String {
        var out: [String] = []
        var open: (depth: Int, text: String)?
        func close() {
            if let line = open {
                out.append(String(repeating: ">", count: line.depth) + (line.depth > 0 ? " " : "") + line.text)
            }
            open = nil
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bars = line.prefix { $0 == ">" }
            // A blank before what would be taken for a bar, a signature or "From " is no part of the line (4.4).
            var rest = line.dropFirst(bars.count)
            if rest.first == " " { rest = rest.dropFirst() }
            if let before = open, before.depth == bars.count, rest != "-- " {
                open?.text += rest
            } else {
                close()
                open = (bars.count, String(rest))
            }
            let isFlowed = rest.hasSuffix(" ") && rest != "-- "
            if isFlowed, deletesSpace { open?.text.removeLast() }
            if !isFlowed { close() }
        }
        close()
        return out.joined(separator: "\n")
    }
}
