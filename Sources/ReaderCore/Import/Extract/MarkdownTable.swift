import ReaderBasics
import ReaderModel

/// The rows of a table on their way to Markdown (GFM, 4.10): the first is its head, and all have as many cells.
struct MarkdownTable {
    let prefix: String
    var rows: [[String]]

    /// The cells of a row.
    static func row(_ block: Block, of text: Text, _ spans: ArraySlice<Span>) -> [String] {
        var writer = MarkdownSpans(text: text)
        return writer.write(block.range, spans).replacing("|", with: "\\|").replacing("\n", with: " ")
            .split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmedSpaces)
    }

    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let full = rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
        let rule = Array(repeating: "---", count: columns)
        let lines = full.prefix(1) + [rule] + full.dropFirst()
        return lines.map { prefix + "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
