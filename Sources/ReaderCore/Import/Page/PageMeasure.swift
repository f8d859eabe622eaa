import ReaderBasics

/// How much text each part of a page holds, and what of it may be the article.
struct PageMeasure {
    /// How much is left out before the article is looked for.
    enum Care {
        /// What names itself an aside or is hidden.
        case strict
        /// Captions, comments and footers.
        case loose
        /// Only what is never text: all of it is the article.
        case whole
    }

    let tree: MarkupTree
    let care: Care
    /// What the elements' names say of them, node by node; empty where all of the tree is the article.
    let signs: [NameSigns]
    /// Nodes that are left out with all that is in them.
    private(set) var isDropped: [Bool]
    /// Running sums over the nodes: characters of text, characters of it in links, and the value for the article. Empty
    /// where all of the tree is the article, and nothing has to be weighed.
    private var textSum: [Int32]
    private var linkSum: [Int32]
    private var valueSum: [Int32]
    private var goodSum: [Int32]
    /// Characters of all text that was not left out when they were first asked for.
    private var wholeText: Int?
    /// Elements that call themselves the body of the article.
    private(set) var bodies: [MarkupTree.Index] = []

    init(_ tree: MarkupTree, signs: [NameSigns] = [], care: Care) {
        self.tree = tree
        self.care = care
        self.signs = signs
        let count = tree.count
        isDropped = [Bool](repeating: false, count: count)
        guard care != .whole else {
            (textSum, linkSum, valueSum, goodSum) = ([], [], [], [])
            drop([], care: care)
            return
        }
        textSum = [Int32](repeating: 0, count: count + 1)
        linkSum = textSum
        valueSum = textSum
        goodSum = textSum
        let raw = Self.rawSums(tree, care)
        drop(raw, care: care)
        sumTexts()
        sumValues()
    }

    func text(_ node: MarkupTree.Index) -> Int {
        guard care != .whole else { return textCounted(node..<tree.end(node)) }
        return Int(textSum[tree.end(node)] - textSum[node])
    }

    private func textCounted(_ nodes: Range<MarkupTree.Index>) -> Int {
        var count = 0
        for index in nodes where tree.nodes[index].isText && !isDropped[index] {
            count += Int(Self.letters(tree.bytes(index)))
        }
        return count
    }

    func links(_ node: MarkupTree.Index) -> Int { Int(linkSum[tree.end(node)] - linkSum[node]) }
    /// Characters of paragraphs less those of link lists and loose words.
    func value(_ node: MarkupTree.Index) -> Int { Int(valueSum[tree.end(node)] - valueSum[node]) }
    /// Characters of paragraphs.
    func good(_ node: MarkupTree.Index) -> Int { Int(goodSum[tree.end(node)] - goodSum[node]) }
    /// Characters of the paragraph that starts at a node.
    func ownGood(_ node: MarkupTree.Index) -> Int { Int(goodSum[node + 1] - goodSum[node]) }
    func linkShare(_ node: MarkupTree.Index) -> Double {
        text(node) == 0 ? 0 : Double(links(node)) / Double(text(node))
    }

    /// Characters that are no white space.
    static func letters(_ bytes: ArraySlice<UInt8>) -> Int32 {
        var count: Int32 = 0
        for byte in bytes where byte > .space && byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    private static func isNeverText(_ tag: PageTag, _ care: Care) -> Bool {
        care == .whole ? tag.isCode || tag == .head : tag.isNeverText
    }

    private static func rawSums(_ tree: MarkupTree, _ care: Care) -> [Int32] {
        var sums = [Int32](repeating: 0, count: tree.count + 1)
        var node = 0
        while node < tree.count {
            let end = tree.end(node)
            if isNeverText(tree.nodes[node].tag, care) {
                for index in node..<end { sums[index + 1] = sums[node] }
                node = end
                continue
            }
            sums[node + 1] = sums[node] + (tree.nodes[node].isText ? letters(tree.bytes(node)) : 0)
            node += 1
        }
        return sums
    }

    // MARK: What is left out

    private mutating func drop(_ raw: [Int32], care: Care) {
        let total = Int(raw.last ?? 0)
        var node = 0
        while node < tree.count {
            let end = tree.end(node)
            if !tree.nodes[node].isText {
                let share = total == 0 ? 0 : Double(raw[end] - raw[node]) / Double(total)
                if isLeftOut(node, share: share, care: care) {
                    for index in node..<end { isDropped[index] = true }
                    node = end
                    continue
                }
            }
            node += 1
        }
    }

    private mutating func isLeftOut(_ node: MarkupTree.Index, share: Double, care: Care) -> Bool {
        let tag = tree.nodes[node].tag
        if tag == .noscript { return !tree.isShownWithoutScript(node) }
        if Self.isNeverText(tag, care) { return true }
        if tag == .a, tree.isPermalink(node) { return true }
        if tag == .html || tag == .body { return false }
        if care == .whole {
            if isPageNumber(node) || tag == .span && isSecondForm(node) { return true }
            return isTakenOut(node)
        }
        if tag == .figcaption || tag == .caption { return true }
        if tag == .time { return share < 0.02 && !SentencePart.isOne(node, tree, signs) }
        // The foot of a quotation says whose it is (HTML standard, 4.4.4).
        if tag == .footer, tree.parent(node).map({ tree.nodes[$0].tag == .blockquote }) ?? false { return false }
        if tag == .footer, share < 0.3 { return true }
        if signs[node].contains(.comment), share < 0.3 || followsArticle(node) { return true }
        guard care == .strict else { return false }
        if tag == .nav || tag == .footer || tag == .aside { return share < 0.5 }
        if isHidden(node) { return share < 0.9 }
        if let property = tree.attribute("itemprop", of: node) {
            if property == "comment", share < 0.3 || followsArticle(node) { return true }
            if ByteSearch.contains(property.utf8, "articleBody") { bodies.append(node) }
        }
        if signs[node].contains(.body), tag != .a, tag != .span { bodies.append(node) }
        if share > 0.4 || tag == .article || tag == .main { return false }
        return signs[node].contains(.aside)
    }

    /// Whether a whole text stands before an element that holds no headline: what readers have written below it may be
    /// the larger part of a page.
    private func followsArticle(_ node: MarkupTree.Index) -> Bool {
        guard !(node..<tree.end(node)).contains(where: { tree.nodes[$0].tag == .h1 }) else { return false }
        var good = 0
        for index in 0..<node where tree.nodes[index].tag == .p && !isDropped[index] {
            let letters = SentencePart.letters(tree, index..<tree.end(index))
            if letters >= 60 { good += letters }
            if good >= 200 { return true }
        }
        return false
    }

    /// Whether an element is the number of a page of the printed book (EPUB 3 Structural Semantics, `pagebreak`).
    private func isPageNumber(_ node: MarkupTree.Index) -> Bool {
        guard tree.nodes[node].attributeCount > 0,
            tree.attribute("epub:type", of: node) == "pagebreak" || tree.attribute("role", of: node) == "doc-pagebreak"
        else { return false }
        return tree.text(node).trimmedSpaces.utf8.count < 8
    }

    /// Whether an element shows to the eye what a formula beside it says.
    private func isSecondForm(_ node: MarkupTree.Index) -> Bool {
        guard tree.nodes[node].attributeCount > 1, tree.attribute("aria-hidden", of: node) == "true",
            let parent = tree.parent(node)
        else { return false }
        return (max(parent, node - 60)..<node).contains { tree.nodes[$0].tag == .math }
    }

    private func isHidden(_ node: MarkupTree.Index) -> Bool {
        guard tree.nodes[node].attributeCount > 0 else { return false }
        return tree.attribute("aria-hidden", of: node) == "true" || isUnseen(node)
    }

    /// Whether no browser shows an element: by its attribute, unless a search inside the page opens it, or by its style.
    private func isUnseen(_ node: MarkupTree.Index) -> Bool {
        if let hidden = tree.attribute("hidden", of: node) { return hidden.lowercased() != "until-found" }
        guard let style = tree.attribute("style", of: node) else { return false }
        let plain = ByteSearch.lowercased(style.utf8.lazy.filter { $0 != .space })
        return ByteSearch.contains(plain, "display:none") || ByteSearch.contains(plain, "visibility:hidden")
    }

    /// Whether nothing shows an element and nothing leads to it: the preview line of a newsletter, a label for machines.
    /// Text that a button opens is text for readers, and so is a formula whose picture stands beside it. What is three
    /// tenths of the whole or more stays, whoever hid it.
    private mutating func isTakenOut(_ node: MarkupTree.Index) -> Bool {
        guard tree.nodes[node].attributeCount > 0, isUnseen(node), !isInContents(node) else { return false }
        let inside = node..<tree.end(node)
        guard !(max(0, node - 20)..<node).contains(where: { Self.opens.contains(tree.nodes[$0].tag) }),
            !inside.contains(where: { tree.nodes[$0].tag == .math })
        else { return false }
        let whole = wholeText ?? textCounted(0..<tree.count)
        wholeText = whole
        return 10 * textCounted(inside) < 3 * whole
    }

    /// What a reader presses to see more.
    private static let opens: Set<PageTag> = [.button, .input, .summary]

    /// Whether an element belongs to a page of contents. What "hidden" takes out of a book's is reachable by the contents
    /// of the program that shows it (EPUB 3.3, navigation documents); here that page is these contents.
    private func isInContents(_ node: MarkupTree.Index) -> Bool {
        sequence(first: node, next: tree.parent).contains { tree.nodes[$0].tag == .nav }
    }

    // MARK: Sums

    private mutating func sumTexts() {
        var linkEnd = 0
        for node in 0..<tree.count {
            textSum[node + 1] = textSum[node]
            linkSum[node + 1] = linkSum[node]
            guard !isDropped[node] else { continue }
            if tree.nodes[node].tag == .a { linkEnd = max(linkEnd, tree.end(node)) }
            guard tree.nodes[node].isText else { continue }
            let count = Self.letters(tree.bytes(node))
            textSum[node + 1] += count
            if node < linkEnd { linkSum[node + 1] += count }
        }
    }

    /// Gives each run of text between block boundaries its value, at its first node.
    private mutating func sumValues() {
        var values = [Int32](repeating: 0, count: tree.count + 1)
        var good = values
        var runStart: Int?
        var boundary = 0
        for node in 0...tree.count {
            let isBreak = node == tree.count || node == boundary || tree.nodes[node].tag.isBlock
            if isBreak, let start = runStart {
                let (value, isGood) = runValue(start..<node)
                values[start] += value
                if isGood { good[start] += value }
                runStart = nil
            }
            guard node < tree.count else { break }
            if tree.nodes[node].tag.isBlock {
                boundary = tree.end(node)
            } else if tree.nodes[node].isText, !isDropped[node], runStart == nil {
                runStart = node
                boundary = blockEnd(node)
            }
        }
        for node in 0..<tree.count {
            valueSum[node + 1] = valueSum[node] + values[node]
            goodSum[node + 1] = goodSum[node] + good[node]
        }
    }

    /// Where the nearest block around a node ends.
    private func blockEnd(_ node: MarkupTree.Index) -> Int {
        tree.block(around: node).map(tree.end) ?? tree.count
    }

    /// The value of a run: its characters where it reads as a paragraph, a loss where it is links or loose words.
    private func runValue(_ run: Range<Int>) -> (value: Int32, isGood: Bool) {
        let text = textSum[run.upperBound] - textSum[run.lowerBound]
        let links = linkSum[run.upperBound] - linkSum[run.lowerBound]
        guard text > 0 else { return (0, false) }
        let tag = blockTag(run.lowerBound)
        if links * 2 > text { return (-links * 2 - 10, false) }
        if tag.headingLevel != nil { return (links * 2 > text ? -links : 0, false) }
        if text >= 60 || (text >= 25 && tag == .p) { return (text - links, true) }
        if tag == .td || tag == .th { return (0, false) }
        return (tag == .p || tag == .li ? text / 4 : -text / 2, false)
    }

    private func blockTag(_ node: MarkupTree.Index) -> PageTag {
        tree.block(around: node).map { tree.nodes[$0].tag } ?? .body
    }
}
