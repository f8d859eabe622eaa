/// Finds the element that holds the article.
///
/// Each run of text is worth its characters if it reads as a paragraph and costs if it is a list of links or loose
/// words; the article is the element worth most, and the innermost of those. This is the maximum subsequence method of
/// Pasternack and Roth ("Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009) on
/// subtrees. An element that names itself the article's body wins over it, where it holds most of the same text.
enum PageContent {
    static func root(_ measure: PageMeasure) -> MarkupTree.Index? {
        guard let best = best(measure) else { return nil }
        let named = measure.bodies.filter { measure.good($0) * 10 >= measure.good(best) * 6 }
        guard let body = named.max(by: { measure.value($0) < measure.value($1) }) else { return best }
        return body
    }

    /// How much more an element is worth for each level it lies deeper: only so much that the inner of two that hold
    /// the same wins.
    private static let bonus = 0.004

    /// Whether an element may hold a whole article, and not just a paragraph of one.
    private static func isContainer(_ tag: PageTag) -> Bool {
        switch tag {
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .dl, .pre, .address: false
        default: tag.isBlock
        }
    }

    private static func best(_ measure: PageMeasure) -> MarkupTree.Index? {
        var best: (node: MarkupTree.Index, worth: Double)?
        var depth: [Int] = []
        for node in 0..<measure.tree.count where !measure.tree.nodes[node].isText {
            let parentDepth = measure.tree.parent(node).map { depth[$0] } ?? 0
            while depth.count < node { depth.append(0) }
            depth.append(parentDepth + 1)
            guard !measure.isDropped[node], isContainer(measure.tree.nodes[node].tag) else { continue }
            // A wrapper is worth no more than what it wraps.
            let worth = Double(measure.value(node)) * (1 + Double(min(parentDepth, 40)) * bonus)
            if worth > (best?.worth ?? 0) { best = (node, worth) }
        }
        return best?.node
    }
}
