import ReaderBasics
import ReaderModel

// What stands within a line.
extension PageWriter {
    /// - Returns: the node to go on with.
    mutating func enterInline(_ node: MarkupTree.Index, _ tag: PageTag, _ end: Int) -> MarkupTree.Index {
        if let position = styledPosition(node, tag) { return enterRaised(node, end, position) }
        switch tag {
        case .q: enterQuotation(node, end)
        case .sup: return enterRaised(node, end, .above)
        case .sub: return enterRaised(node, end, .below)
        case .img: writePicture(node)
        case .iframe, .video, .audio, .embed: return writeRecording(node, tag, end)
        case .input: writeBox(node)
        case .svg: return writeDrawing(node, end)
        case .button, .select, .option, .textarea:
            if builder.isOpen { builder.append([.space]) }
            closings.append((end, .blank))
        case .a where isNoteLink(node, end): return enterNoteLink(node, end)
        case .other where isBareReading(node): enterReading(end)
        case .other: return enterFormula(node, end)
        default: enterSpan(node, tag, end)
        }
        return node + 1
    }

    /// Whether an element is how a word is read, without the brackets that `rp` holds (HTML standard, 4.5.11).
    private mutating func isBareReading(_ node: MarkupTree.Index) -> Bool {
        guard tree.name(node) == "rt", let word = tree.parent(node),
            tree.text(node).contains(where: { !$0.isWhitespace })
        else { return false }
        if ruby?.word != word {
            ruby = (word, (word..<tree.end(word)).contains { tree.name($0) == "rp" })
        }
        return ruby?.hasBrackets == false
    }

    /// Parts of MathML whose place says what they mean: powers, indices, and what stands below the line of a fraction.
    private mutating func enterFormula(_ node: MarkupTree.Index, _ end: Int) -> MarkupTree.Index {
        let name = tree.name(node)
        if name == "ins" { divideWords(behindStruck: node) }
        // NITF, `frac`.
        if name == "frac-den", builder.lineEnd.last?.isNumber ?? false { builder.append([.solidus]) }
        if name.hasPrefix("annotation") { return end }
        guard name.hasPrefix("m"), let parent = tree.parent(node) else { return node + 1 }
        if name == "msqrt" {
            openBlockForText()
            let isLong = tree.text(node).trimmedSpaces.count > 1
            builder.append(Array((isLong ? "√(" : "√").utf8))
            if isLong { closings.append((end, .mark(")"))) }
        }
        let isFirst = !(parent + 1..<node).contains { !tree.nodes[$0].isText }
        switch tree.name(parent) {
        case "msubsup" where !isFirst: return enterRaised(node, end, isSecond(node, in: parent) ? .below : .above)
        case "msup" where !isFirst: return enterRaised(node, end, .above)
        case "msub" where !isFirst: return enterRaised(node, end, .below)
        case "mfrac":
            openBlockForText()
            let isLong = tree.text(node).trimmedSpaces.count > 1
            builder.append(Array(((isFirst ? "" : "/") + (isLong ? "(" : "")).utf8))
            if isLong { closings.append((end, .mark(")"))) }
        default: break
        }
        return node + 1
    }

    /// Where the style or the class of an element sets its words above or below the line.
    private func styledPosition(_ node: MarkupTree.Index, _ tag: PageTag) -> RaisedText.Position? {
        guard tag == .span || tag == .small || tag == .font, tree.nodes[node].attributeCount > 0 else { return nil }
        if let names = tree.attribute("class", of: node)?.lowercased() {
            let words = names.split(whereSeparator: \.isWhitespace)
            if words.contains(where: { $0 == "superscript" || $0 == "sup" }) { return .above }
            if words.contains(where: { $0 == "subscript" || $0 == "sub" }) { return .below }
        }
        guard let style = tree.attribute("style", of: node), style.contains("vertical-align") else { return nil }
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return plain.contains("vertical-align:super") ? .above : plain.contains("vertical-align:sub") ? .below : nil
    }

    /// A blank in the place of what is shown between two words and leaves no words itself: a button, a picture.
    mutating func divideWords(around node: MarkupTree.Index) {
        switch tree.nodes[node].tag {
        case .button, .select, .textarea, .input, .img, .svg, .iframe, .video, .audio, .object, .canvas:
            divideWords(before: tree.end(node))
        default: return
        }
    }

    /// What takes the place of struck words is no part of them.
    private mutating func divideWords(behindStruck node: MarkupTree.Index) {
        guard let parent = tree.parent(node), node - 1 > parent else { return }
        // What ends right before it, as a whole.
        var before = node - 1
        while let outer = tree.parent(before), outer > parent { before = outer }
        guard [.del, .s, .strike].contains(tree.nodes[before].tag) else { return }
        divideWords(before: node)
    }

    private mutating func divideWords(before node: MarkupTree.Index) {
        guard builder.isOpen, builder.lineEnd.last.map({ $0.isLetter || $0.isNumber }) ?? false,
            let next = (node..<min(tree.count, node + 4)).first(where: { tree.nodes[$0].isText }),
            let first = tree.bytes(next).first, first.isASCIILetter || first.isASCIIDigit || first >= 0x80
        else { return }
        builder.append([.space])
    }

    /// Whether one element stands before another in the element around both.
    private func isSecond(_ node: MarkupTree.Index, in parent: MarkupTree.Index) -> Bool {
        let first = (parent + 1..<node).first { !tree.nodes[$0].isText }
        return first.map { first in !(tree.end(first)..<node).contains { !tree.nodes[$0].isText } } ?? false
    }

    private mutating func enterReading(_ end: Int) {
        openBlockForText()
        builder.append(Array("(".utf8))
        closings.append((end, .mark(")")))
    }

    mutating func enterSpan(_ node: MarkupTree.Index, _ tag: PageTag, _ end: Int) {
        let span: Span.Kind?
        switch tag {
        case .em, .i, .cite: span = .emphasis
        case .strong, .b: span = .strong
        case .s, .del, .strike: span = .struck
        case .code, .tt, .kbd, .samp: span = .code
        case .a: span = link(node)
        default: span = nil
        }
        guard let span else { return }
        builder.openSpan(span)
        closings.append((end, .span))
    }

    /// Where a link leads; in a chapter what has no scheme leads to a place of the book, by the path and the name of an
    /// element until all chapters are read.
    private func link(_ node: MarkupTree.Index) -> Span.Kind? {
        guard let address = tree.attribute("href", of: node)?.trimmedSpaces else { return nil }
        if let chapter, WebAddress.scheme(address) == nil, !address.isEmpty, !address.hasPrefix("//") {
            return .place(Span.Place(part: BookPath.target(of: address, in: chapter), offset: 0))
        }
        if let name = PageFragments.name(in: address, base: base) { return .place(Span.Place(part: name, offset: 0)) }
        return WebAddress.resolved(address, base: base).map { .link($0) }
    }

    /// A box to tick, as lists of tasks have them.
    private mutating func writeBox(_ node: MarkupTree.Index) {
        guard tree.attribute("type", of: node)?.lowercased() == "checkbox",
            measure.care == .whole || isInItem(node)
        else { return }
        openBlockForText()
        builder.append(Array((tree.attribute("checked", of: node) == nil ? "[ ] " : "[x] ").utf8))
    }

    /// Whether an element is in an item of a list, with no block between but a paragraph.
    private func isInItem(_ node: MarkupTree.Index) -> Bool {
        var place = tree.parent(node)
        while let here = place, !tree.nodes[here].tag.isBlock || tree.nodes[here].tag == .p {
            place = tree.parent(here)
        }
        return place.map { tree.nodes[$0].tag == .li } ?? false
    }

    /// A superscript or subscript: one that leads to a note is put in brackets, any other is written in signs.
    private mutating func enterRaised(
        _ node: MarkupTree.Index, _ end: Int, _ position: RaisedText.Position
    ) -> MarkupTree.Index {
        guard end - node < 200 else { return node + 1 }
        guard let content = raisedText(node, end), content.utf8.count < Self.longestRaised,
            content.contains(where: { !$0.isWhitespace })
        else { return node + 1 }
        openBlockForText()
        let text = RaisedText.text(content, position, after: builder.lineEnd, isNote: isNote(node, end))
        let inner = content.trimmedSpaces
        if let range = text.firstRange(of: inner), (node + 1..<end).contains(where: { !tree.nodes[$0].isText }) {
            // The signs around are added, and the elements within are kept.
            if range.lowerBound > text.startIndex { builder.append(Array(text[..<range.lowerBound].utf8)) }
            if range.upperBound < text.endIndex { closings.append((end, .mark(String(text[range.upperBound...])))) }
            return node + 1
        }
        builder.append(Array(text.utf8))
        return end
    }

    /// What has so many bytes is no longer written in signs.
    private static let longestRaised = 60

    /// The text of an element, with what is raised or lowered inside it in signs: "2ⁿ", of which a power is "^(2ⁿ)"; nil
    /// where it is too long.
    private func raisedText(_ node: MarkupTree.Index, _ end: MarkupTree.Index) -> String? {
        var text = ""
        var place = node + 1
        while place < end {
            let tag = tree.nodes[place].tag
            if tag == .sup || tag == .sub {
                guard let inner = raisedText(place, tree.end(place)) else { return nil }
                text += RaisedText.text(inner, tag == .sup ? .above : .below, after: text)
                place = tree.end(place)
            } else {
                if tree.nodes[place].isText { text += String(decoding: tree.bytes(place), as: UTF8.self) }
                place += 1
            }
        }
        return text.trimmedSpaces.utf8.count < Self.longestRaised ? text : nil
    }

    /// Whether a link is the sign of a note that its style raises: a number of two or three digits at most, right behind
    /// a word, that says so.
    private func isNoteLink(_ node: MarkupTree.Index, _ end: Int) -> Bool {
        // A sign is a text in a few elements at most.
        guard end - node < 8 else { return false }
        let sign = tree.text(node).trimmedSpaces
        guard (1...3).contains(sign.utf8.count), sign.allSatisfy({ $0.isNumber || "*†‡§¶".contains($0) }),
            !(node + 1..<end).contains(where: { tree.nodes[$0].tag == .sup }), saysNote(node)
        else { return false }
        return tree.parent(node).map { tree.nodes[$0].tag != .sup } ?? true
    }

    private mutating func enterNoteLink(_ node: MarkupTree.Index, _ end: Int) -> MarkupTree.Index {
        openBlockForText()
        enterSpan(node, .a, end)
        builder.append(Array("[\(tree.text(node).trimmedSpaces)]".utf8))
        return end
    }

    /// Whether an element calls itself the sign of a note.
    private func saysNote(_ index: MarkupTree.Index) -> Bool {
        let said = ["class", "id", "role", "epub:type"].compactMap { tree.attribute($0, of: index)?.lowercased() }
        return said.contains { said in
            ["footnote", "noteref", "reference", "citation", "endnote", "fnref"].contains(where: said.contains)
        }
    }

    /// Whether a superscript is, by what it says of itself or by where it leads, the sign of a note.
    private func isNote(_ node: MarkupTree.Index, _ end: Int) -> Bool {
        let around = [tree.parent(node)].compactMap(\.self).filter { tree.nodes[$0].tag == .a }
        return (around + Array(node..<end)).contains { index in
            guard tree.nodes[index].attributeCount > 0 else { return false }
            if tree.attribute("href", of: index)?.contains("#") ?? false { return true }
            return saysNote(index)
        }
    }
}
