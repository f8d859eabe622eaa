import ReaderBasics

extension PageWriter {
    /// What stands within an article and is none of it: its own headline, lists of links, calls to subscribe.
    func isFurniture(_ node: MarkupTree.Index) -> Bool {
        let tag = tree.nodes[node].tag
        guard measure.care != .whole, node != root, tag.isBlock || tag == .a else { return false }
        let text = measure.text(node)
        let share = measure.linkShare(node)
        switch tag {
        case .h1: return share > 0.9 || !isSectionHeading(node)
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

    /// Whether a heading of level 1 that is not the headline stays in the text: where no other of its level is the
    /// headline, or where the article has several sections under such headings.
    private func isSectionHeading(_ node: MarkupTree.Index) -> Bool {
        guard isUnlikeTitle(node), hasSection(node) else { return false }
        let level = tree.nodes.indices.filter { tree.nodes[$0].tag == .h1 }
        let others = level.filter { $0 != node && !isUnlikeTitle($0) }
        guard !others.isEmpty else { return true }
        return level.count { root < $0 && $0 < tree.end(root) && isUnlikeTitle($0) && hasSection($0) } > 1
    }

    /// "By Ada Berg, yesterday", where the article is by her.
    private func isByline(_ line: String) -> Bool {
        guard let byline, line.utf8.count <= byline.utf8.count + 36 else { return false }
        let lower = line.lowercased()
        let prefix = ["by ", "by: ", "von ", "par ", "por ", "di ", "door ", "av ", "af "].first(where: lower.hasPrefix)
        guard let prefix, lower.dropFirst(prefix.count).hasPrefix(byline.lowercased()) else { return false }
        // A sentence goes on with a verb.
        let rest = lower.dropFirst(prefix.count + byline.count)
        if let first = rest.first, first == "'" || first == "’" { return false }
        return rest.first { $0 != " " }.map { !$0.isLetter } ?? true
    }

    private func isUnlikeTitle(_ heading: MarkupTree.Index) -> Bool {
        !PageTitle.isTold(tree.text(heading).onOneLine, by: title, site: site)
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
        let line = tree.text(node).onOneLine
        return PageWords.isFurniture(line) || isByline(line)
    }
}
