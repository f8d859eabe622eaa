import ReaderBasics

extension PageWriter {
    /// What stands within an article and is none of it: its own headline, lists of links, calls to subscribe.
    func isFurniture(_ node: MarkupTree.Index) -> Bool {
        let tag = tree.nodes[node].tag
        guard measure.care != .whole, node != root, tag.isBlock || tag == .a else { return false }
        let text = measure.text(node)
        let share = measure.linkShare(node)
        switch tag {
        case .h1: return share > 0.9 && !leadsToItself(node) || !sectionHeadings.contains(node)
        case .h2, .h3, .h4, .h5, .h6: return share > 0.9 && !leadsToItself(node) || isFurnitureLine(node, text)
        case .header: return measure.good(node) < 80 && !(isLive && LiveTimes.holdsTime(node, measure))
        case .ul, .ol, .menu, .dl, .table: return share > 0.6 && text * 2 < measure.text(root)
        case .form: return measure.good(node) * 3 < measure.good(root)
        case .div, .section, .p, .li, .aside, .address:
            if share > 0.5, measure.good(node) < 60, tag != .p, tag != .li, !isLinkedSentence(node, text) {
                return true
            }
            return isFurnitureLine(node, text)
        case .blockquote, .article: return share > 0.8
        default: return false
        }
    }

    /// Whether an element holds one paragraph that is a sentence, although all of it is a link.
    private func isLinkedSentence(_ node: MarkupTree.Index, _ text: Int) -> Bool {
        guard text >= 60, text < 600, tree.end(node) - node < 60 else { return false }
        let inside = node + 1..<tree.end(node)
        guard inside.count(where: { tree.nodes[$0].tag == .p }) == 1,
            inside.count(where: { tree.nodes[$0].tag == .a }) == 1
        else {
            return false
        }
        return tree.line(node)?.last.map { ".!?”\"".contains($0) } ?? false
    }

    /// Whether a heading is a link to its own place, and not the title of another article.
    private func leadsToItself(_ heading: MarkupTree.Index) -> Bool {
        (heading..<tree.end(heading)).contains { index in
            tree.nodes[index].tag == .a && tree.attribute("href", of: index)?.hasPrefix("#") ?? false
        }
    }

    /// "By Ada Berg, yesterday", where the article is by her.
    private func isByline(_ line: String) -> Bool {
        guard let byline, line.utf8.count <= byline.utf8.count + 36,
            let names = PageByline.withoutPrefix(line)?.lowercased(), names.hasPrefix(byline.lowercased())
        else { return false }
        // A sentence goes on with a verb.
        let rest = names.dropFirst(byline.count)
        if let first = rest.first, first == "'" || first == "’" { return false }
        return rest.first { $0 != " " }.map { !$0.isLetter } ?? true
    }

    private func isFurnitureLine(_ node: MarkupTree.Index, _ text: Int) -> Bool {
        guard text > 0, text < 140 else { return false }
        let line = tree.text(node).onOneLine
        return PageWords.isFurniture(line) || isByline(line) || isAuthorLine(node, line)
    }

    /// The byline without a word for "by", in an element that says that it is one.
    private func isAuthorLine(_ node: MarkupTree.Index, _ line: String) -> Bool {
        guard let byline, !measure.signs.isEmpty, line.utf8.count <= byline.utf8.count + 36,
            line.lowercased().hasPrefix(byline.lowercased())
        else { return false }
        return measure.signs[node].contains(.author) || measure.signs[node].contains(.byline)
            || tree.attribute("itemprop", of: node) == "author"
    }
}
