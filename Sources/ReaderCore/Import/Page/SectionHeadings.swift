import ReaderBasics

/// Headings of level 1 that stay in the text of an article: they are not its headline, and paragraphs follow them.
enum SectionHeadings {
    /// All of them where no heading of this level is the headline, and else where the article has several.
    static func found(
        in root: MarkupTree.Index, of measure: PageMeasure, title: String?, site: String?
    ) -> Set<MarkupTree.Index> {
        let tree = measure.tree
        let level = tree.nodes.indices.filter { tree.nodes[$0].tag == .h1 }
        let others = level.filter { !PageTitle.isTold(tree.text($0).onOneLine, by: title, site: site) }
        let end = tree.end(root)
        let sections = others.filter { root < $0 && $0 < end && hasParagraphs($0, before: end, measure) }
        return others.count == level.count || sections.count > 1 ? Set(sections) : []
    }

    /// Whether paragraphs follow a heading before the next.
    private static func hasParagraphs(
        _ heading: MarkupTree.Index, before end: MarkupTree.Index, _ measure: PageMeasure
    ) -> Bool {
        var node = measure.tree.end(heading)
        while node < end, measure.tree.nodes[node].tag.headingLevel == nil {
            if measure.ownGood(node) > 0 { return true }
            node += 1
        }
        return false
    }
}
