package import ReaderModel

/// Annotates an article window by window, what is on the screen first.
///
/// An article of up to `windowBytes` is one window. A longer one is cut at blocks; windows join from the one that is
/// read outwards, so that what has been annotated is always one range. Of a text longer than `reach` only the part
/// around the reader is annotated, so that memory stays within a few times the text.
package enum WindowedAnnotation {
    /// Large enough that coreference inside a long read is whole, small enough that the first window takes a blink.
    package static let windowBytes = 128 * 1024
    /// The most that is annotated at one time, in bytes: some 700,000 words.
    package static let reach = 4 * 1024 * 1024

    /// Hands on what has been found each time it has doubled, and when nothing more will come.
    ///
    /// - Parameters:
    ///   - offset: the byte that is on the screen.
    ///   - windowBytes: the size of a window.
    @concurrent
    package static func run(
        _ article: Article, near offset: Int, today: CalendarDay, windowBytes: Int = windowBytes,
        deliver: @Sendable (Annotated) -> Void
    ) async throws {
        let windows = windows(of: article, bytes: windowBytes)
        guard !windows.isEmpty else {
            return deliver(Annotated(coverage: 0..<article.text.count, isFinal: true))
        }
        var merge = AnnotationMerge()
        let order = order(windows, in: article, near: offset, most: max(1, reach / windowBytes))
        var covered = windows[order[0]]
        var deliverAt = 1
        for (number, index) in order.enumerated() {
            try Task.checkCancellation()
            let blocks = windows[index]
            merge.add(try Annotator.annotate(article, blocks: article.blocks[blocks], today: today))
            covered = min(covered.lowerBound, blocks.lowerBound)..<max(covered.upperBound, blocks.upperBound)
            let isFinal = number + 1 == order.count
            guard isFinal || number + 1 == deliverAt else { continue }
            deliverAt *= 2
            deliver(Annotated(merge.annotation, coverage: bytes(of: covered, in: article), isFinal: isFinal))
            await Task.yield()
        }
    }

    /// The window that is read, most of the reach after it, and the rest before it.
    private static func order(
        _ windows: [Range<Int>], in article: Article, near offset: Int, most: Int
    ) -> [Int] {
        let start = windows.lastIndex { article.blocks[$0.lowerBound].range.lowerBound <= offset } ?? 0
        let count = min(windows.count, most)
        let after = Array((start..<windows.count).prefix(max(count * 3 / 4, count - start)))
        return after + (0..<start).reversed().prefix(count - after.count)
    }

    private static func bytes(of blocks: Range<Int>, in article: Article) -> Range<Int> {
        let start = blocks.lowerBound == 0 ? 0 : article.blocks[blocks.lowerBound].range.lowerBound
        let isLast = blocks.upperBound == article.blocks.count
        return start..<(isLast ? article.text.count : article.blocks[blocks.upperBound].range.lowerBound)
    }

    /// Ranges of block indices, each of about `windowBytes` of text.
    private static func windows(of article: Article, bytes windowBytes: Int) -> [Range<Int>] {
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
