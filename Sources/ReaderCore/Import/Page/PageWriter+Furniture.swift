import ReaderBasics

extension PageWriter {
    /// What stands within an article and is none of it: its own headline, lists of links, calls to subscribe.
    func isFurniture(_ node: MarkupTree.Index) -> Bool {
        let tag = tree.nodes[node].tag
        guard measure.care != .whole, node != root, tag.isBlock || tag == .a else { return false }
        let text = measure.text(node)
        let share = measure.linkShare(node)
        switch tag {
        case .h1:
            return share > 0.9 || !hasSection(node)
                || PageTitle.isTold(tree.text(node).onOneLine, by: title, site: site)
        case .h2, .h3, .h4, .h5, .h6: return share > 0.9 || isFurnitureLine(node, text)
        case .header: return measure.good(node) < 80 && !(isLive && LiveTimes.holdsTime(node, measure))
        case .ul, .ol, .dl, .table: return share > 0.6 && text * 2 < measure.text(root)
        case .form: return measure.good(node) * 3 < measure.good(root)
        case .div, .section, .p, .li, .aside, .address:
            if share > 0.5, measure.good(node) < 60, tag != .p, tag != .li { return true }
            return isFurnitureLine(node, text)
        case .blockquote, .article: return share > 0.8
        default: return false
        }
    }

    /// Whether paragraphs follow a heading before the next.
    private func hasSection(_ heading: MarkupTree.Index) -> Bool {
        var node = tree.end(heading)
        let end = tree.end(root)
        while node < end, tree.nodes[node].tag.headingLevel == nil {
            if measure.ownGood(node) > 0 { return true }
            node += 1
        }
        return false
    }

    private func isFurnitureLine(_ node: MarkupTree.Index, _ text: Int) -> Bool {
        guard text > 0, text < 140 else { return false }
        return PageWords.isFurniture(tree.text(node).onOneLine)
    }
}
