package import ReaderModel

extension Article {
    /// The text without what stands for pictures and recordings.
    package static func words(_ text: Text, _ blocks: [Block]) -> String {
        guard blocks.contains(where: { $0.kind == .picture }) else { return text.string }
        var out = ""
        var end: Int?
        for block in blocks {
            defer { end = block.kind == .picture ? nil : block.range.upperBound }
            guard block.kind != .picture else { continue }
            if !out.isEmpty { out += end.map { text[$0..<block.range.lowerBound] } ?? "\n\n" }
            out += text[block.range]
        }
        return out
    }
}
