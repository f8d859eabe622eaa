import ReaderBasics
import ReaderModel

// Pictures, recordings and films: a line with what is said of them, which leads to them.
extension PageWriter {
    /// A picture with the words that stand for it; one that only adorns is left out (HTML standard, 4.8.4.4).
    mutating func writePicture(_ node: MarkupTree.Index) {
        guard !isTracker(node) else { return }
        let words = tree.attribute("alt", of: node)
        if let words = words?.nonEmpty, isFormula(node), words.utf8.count < 400 {
            openBlockForText()
            return builder.append(Array(words.onOneLine.utf8))
        }
        let further = PictureWords.further(tree.attribute("title", of: node), beside: words)
        // A sign in the midst of a line is part of it, in a page too.
        guard measure.care == .whole || (builder.isOpen && PictureWords.sign(words) != nil) || isTold(node) else {
            return divideWords(around: node)
        }
        let address = address(of: node)
        if let sign = PictureWords.sign(words) {
            openBlockForText()
            builder.append(Array(sign.utf8))
        } else if let line = PictureWords.line(words, further), words != nil || address != nil,
            !isCaption(words, of: node)
        {
            write(picture: line, address: address, at: node)
        }
    }

    /// Whether a picture is that of a formula, which its words are.
    private func isFormula(_ node: MarkupTree.Index) -> Bool {
        guard let names = tree.attribute("class", of: node)?.lowercased() else { return false }
        return names.split { !$0.isLetter }.contains { ["latex", "tex", "math", "formula", "equation"].contains($0) }
    }

    func address(of node: MarkupTree.Index) -> String? {
        (tree.attribute("data-src", of: node) ?? tree.attribute("src", of: node)).flatMap {
            WebAddress.resolved($0, base: base)
        }
    }

    /// A line of its own where no text stands before it in its paragraph.
    mutating func write(picture text: String, address: String?, at node: MarkupTree.Index) {
        let isApart = !builder.hasText && node >= rowEnd
        if isApart {
            builder.close()
            openBlockForText(as: .picture)
        } else {
            openBlockForText()
        }
        if !isApart, !builder.lineEnd.isEmpty { builder.append([.space]) }
        if let address { builder.openSpan(.link(address)) }
        builder.append(Array(text.utf8))
        if address != nil { builder.closeSpan() }
        if isApart { builder.close() } else { builder.append([.space]) }
    }

    /// Whether an element holds the words below a picture.
    func isCaption(_ node: MarkupTree.Index) -> Bool {
        let tag = tree.nodes[node].tag
        return tag == .figcaption || tag == .caption || (measure.isDropped[node] && isShownCaption(node))
    }

    /// Whether an element that pages are weighed without holds the words below a picture of the article.
    func isShownCaption(_ node: MarkupTree.Index) -> Bool {
        let tag = tree.nodes[node].tag
        guard tag == .figcaption || tag == .caption || !measure.signs.isEmpty && measure.signs[node].contains(.caption)
        else { return false }
        guard measure.care != .whole else { return true }
        let words = tree.text(node).onOneLine
        guard !words.isEmpty, words.count < 1_000, !PageWords.isFurniture(words) else { return false }
        return tag == .figcaption || tag == .caption || picture(near: node) != nil
    }

    /// The picture that a caption stands below: in the element itself or in the one around it.
    private func picture(near caption: MarkupTree.Index) -> MarkupTree.Index? {
        var place: MarkupTree.Index? = caption
        for _ in 0..<3 {
            guard let here = place, tree.end(here) - here < 200 else { return nil }
            if let image = (here..<tree.end(here)).first(where: { tree.nodes[$0].tag == .img && !isTracker($0) }) {
                return image
            }
            place = tree.parent(here)
        }
        return nil
    }

    /// The address of the picture above a caption that holds no link, where no line with its description leads there.
    func addressOfPicture(captionedBy caption: MarkupTree.Index) -> String? {
        guard tree.nodes[caption].tag != .caption, let image = picture(near: caption),
            !(caption..<tree.end(caption)).contains(where: { tree.nodes[$0].tag == .a || $0 == image })
        else { return nil }
        let words = tree.attribute("alt", of: image)
        let isShown = (measure.care == .whole || isTold(image)) && words != nil && !isCaption(words, of: image)
        return isShown && PictureWords.line(words) != nil ? nil : address(of: image)
    }

    /// Whether a page says in words what a picture of its article shows; small ones, and those that lead to another page,
    /// are signs and not pictures.
    private func isTold(_ node: MarkupTree.Index) -> Bool {
        isTold(node, tree.attribute("alt", of: node)?.onOneLine)
    }

    func isTold(_ node: MarkupTree.Index, _ words: String?) -> Bool {
        guard let words, PictureWords.line(words) != nil, words.count < 1_000 else { return false }
        let isSmall = ["width", "height"].contains { name in
            tree.attribute(name, of: node).flatMap { Int($0.prefix(while: \.isNumber)) }.map { $0 < 80 } ?? false
        }
        guard !isSmall else { return false }
        var isInFigure = false
        var place: MarkupTree.Index? = node
        for _ in 0..<6 {
            guard let here = place, here >= root else { break }
            if !measure.signs[here].isDisjoint(with: [.author, .byline, .box, .others, .comment]) { return false }
            if tree.nodes[here].tag == .figure || measure.signs[here].contains(.caption) { isInFigure = true }
            if tree.nodes[here].tag == .a, !isInFigure, !leadsToPicture(here) { return false }
            place = tree.parent(here)
        }
        return isInFigure || words.split(separator: " ").count >= 3
    }

    private func leadsToPicture(_ link: MarkupTree.Index) -> Bool {
        guard let address = tree.attribute("href", of: link) else { return true }
        let path = String(address.prefix { $0 != "?" && $0 != "#" })
        return ["jpg", "jpeg", "png", "gif", "webp", "avif"].contains(Format.fileExtension(of: path))
    }

    /// A picture of a point, by which readers are counted.
    func isTracker(_ node: MarkupTree.Index) -> Bool {
        ["width", "height"].contains { name in
            tree.attribute(name, of: node).map { ["0", "1", "0px", "1px"].contains($0) } ?? false
        }
    }

    /// The caption says the same.
    private func isCaption(_ words: String?, of node: MarkupTree.Index) -> Bool {
        guard let words = words?.nonEmpty else { return false }
        var place = tree.parent(node)
        for _ in 0..<4 {
            guard let here = place else { return false }
            if tree.nodes[here].tag == .figure {
                let caption = (here..<tree.end(here)).first { tree.nodes[$0].tag == .figcaption }
                return caption.flatMap { tree.line($0) }.map { $0.hasPrefix(words) } ?? false
            }
            place = tree.parent(here)
        }
        return false
    }
}
