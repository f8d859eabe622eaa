/// Annotates an article window by window, what is on the screen first.
///
/// An article of up to `windowBytes` is one window. A longer one is cut at blocks; windows join from the one that is
/// read outwards, so that what has been annotated is always one range.
package enum WindowedAnnotation {
    /// Large enough that coreference inside a long read is whole, small enough that the first window takes a blink.
    package static let windowBytes = 128 * 1024

    /// Hands on what has been found each time it has doubled, and when it is whole.
    ///
    /// - Parameter offset: the byte that is on the screen.
    @concurrent
    package static func run(
        _ article: Article, near offset: Int, today: CalendarDay, deliver: @Sendable (Annotated) -> Void
    ) async throws {
        let windows = windows(of: article)
        guard !windows.isEmpty else { return deliver(Annotated(coverage: 0..<article.text.count)) }
        let start = windows.lastIndex { article.blocks[$0.lowerBound].range.lowerBound <= offset } ?? 0
        var merge = AnnotationMerge()
        var next = (up: start + 1, down: start - 1)
        var covered = windows[start]
        var window: Range<Int>? = windows[start]
        var deliverAt = 1
        var done = 0
        while let blocks = window {
            try Task.checkCancellation()
            merge.add(try Annotator.annotate(article, blocks: article.blocks[blocks], today: today))
            covered = min(covered.lowerBound, blocks.lowerBound)..<max(covered.upperBound, blocks.upperBound)
            done += 1
            if done == deliverAt || done == windows.count {
                deliverAt *= 2
                deliver(Annotated(merge.annotation, coverage: bytes(of: covered, in: article)))
            }
            if next.up < windows.count {
                window = windows[next.up]
                next.up += 1
            } else if next.down >= 0 {
                window = windows[next.down]
                next.down -= 1
            } else {
                window = nil
            }
            await Task.yield()
        }
    }

    private static func bytes(of blocks: Range<Int>, in article: Article) -> Range<Int> {
        let start = blocks.lowerBound == 0 ? 0 : article.blocks[blocks.lowerBound].range.lowerBound
        let isLast = blocks.upperBound == article.blocks.count
        return start..<(isLast ? article.text.count : article.blocks[blocks.upperBound].range.lowerBound)
    }

    /// Ranges of block indices, each of about `windowBytes` of text.
    static func windows(of article: Article) -> [Range<Int>] {
        var windows: [Range<Int>] = []
        var start = 0
        var size = 0
        for (index, block) in article.blocks.enumerated() {
            size += block.range.count
            if size >= windowBytes {
                windows.append(start..<(index + 1))
                start = index + 1
                size = 0
            }
        }
        if start < article.blocks.count { windows.append(start..<article.blocks.count) }
        return windows
    }
}
