/// A small picture of where in a text something occurs: one column a stretch, taller where it occurs more.
package enum WhereStrip {
    private static let bars: [Character] = ["·", "▂", "▄", "▆", "█"]

    /// - Parameters:
    ///   - offsets: where it occurs, in bytes.
    ///   - length: bytes of the whole text.
    package static func picture(_ offsets: some Sequence<Int>, length: Int, columns: Int) -> String {
        guard columns > 0, length > 0 else { return "" }
        var counts = Array(repeating: 0, count: columns)
        for offset in offsets where offset >= 0 && offset < length {
            counts[min(columns - 1, offset * columns / length)] += 1
        }
        return String(counts.map { bars[min($0, bars.count - 1)] })
    }
}
