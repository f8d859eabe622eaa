extension Article {
    /// The article with no block longer than `Block.longest`, and no span longer than the block that it begins in.
    package func dividingLongBlocks() -> Article {
        guard blocks.contains(where: { $0.range.count > Block.longest }) else { return self }
        var article = self
        article.blocks = blocks.flatMap { $0.divided(in: text) }
        guard spans.contains(where: { $0.range.count > Block.longest }) else { return article }
        let starts = article.blocks.map(\.range.lowerBound)
        article.spans = spans.flatMap { $0.divided(at: starts) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        return article
    }
}

extension Span {
    /// The span in pieces that begin at offsets, which ascend.
    fileprivate func divided(at offsets: [Int]) -> [Span] {
        guard range.count > Block.longest else { return [self] }
        let inside = offsets.filter { range.lowerBound < $0 && $0 < range.upperBound }
        return zip([range.lowerBound] + inside, inside + [range.upperBound]).map { start, end in
            var piece = self
            piece.range = start..<end
            return piece
        }
    }
}
