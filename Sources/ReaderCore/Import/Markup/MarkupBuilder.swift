/// Puts a `MarkupTree` together from the events of a parser.
///
/// One parser calls it, an event at a time, so its members need no checks for exclusive access, which would be a tenth
/// of the time of a parse.
final class MarkupBuilder {
    @exclusivity(unchecked) private(set) var tree = MarkupTree()
    private let limits: ImportLimits
    @exclusivity(unchecked) private var open: [Int] = []
    /// Elements that are open and not in the tree, because it is deep or large enough.
    @exclusivity(unchecked) private var skipped = 0
    @exclusivity(unchecked) private var nameOfAddress = AddressTable()
    /// Those that were not known before.
    @exclusivity(unchecked) private var nameOfText: [String: Int32] = [:]
    @exclusivity(unchecked) private var tagOfName: [PageTag]
    @exclusivity(unchecked) private var isKeptAttribute: [Bool]
    private let known: MarkupNames
    @exclusivity(unchecked) private var laidAside: [Range<Int>] = []

    /// - Parameter size: how many bytes will be read.
    init(limits: ImportLimits, names: MarkupNames, size: Int) {
        self.limits = limits
        tree.pool.reserveCapacity(size)
        // Markup of news has an element or a text every thirty to eighty bytes.
        tree.nodes.reserveCapacity(size / 40)
        known = names
        tree.names = names.names
        tagOfName = names.tags
        isKeptAttribute = names.isKept
    }

    /// Whether the innermost open element is a script that holds data (JSON-LD).
    var isInData: Bool {
        guard let node = open.last, tree.nodes[node].tag == .script else { return false }
        return tree.attribute("type", of: node).map { ByteSearch.contains($0.utf8, "json") } ?? false
    }

    func start(_ name: Int32) {
        guard skipped == 0, open.count < limits.depth, tree.nodes.count < limits.elements else {
            skipped += 1
            tree.isCut = true
            return
        }
        let node = MarkupTree.Node(
            parent: Int32(open.last ?? -1), end: 0, name: name, tag: tagOfName[Int(name)], start: 0, count: 0,
            firstAttribute: Int32(tree.attributes.count), attributeCount: 0)
        open.append(tree.nodes.count)
        tree.nodes.append(node)
    }

    /// Gives an attribute to the element that was started last.
    func attribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0, isKeptAttribute[Int(name)], let node = open.last, value.count < 2_000_000 else { return }
        // A picture inside its own address.
        if value.count > 2_000, value.starts(with: "data:".utf8) { return }
        tree.attributes.append(
            MarkupTree.Attribute(name: name, start: Int32(tree.pool.count), count: Int32(value.count)))
        tree.pool.append(contentsOf: value)
        tree.nodes[node].attributeCount += 1
    }

    func end(_ name: Int32) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard let place = open.lastIndex(where: { tree.nodes[$0].name == name }) else { return }
        while open.count > place { close() }
    }

    private func close() {
        tree.nodes[open.removeLast()].end = Int32(tree.nodes.count)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty, tree.pool.count < Int(Int32.max) - bytes.count else { return }
        let start = tree.pool.count
        tree.pool.append(contentsOf: bytes)
        addText(start..<tree.pool.count)
    }

    /// Texts that the parser will name by number, in the order of the document.
    func layAside(_ texts: [UInt8], _ ranges: [Range<Int>]) {
        tree.pool = texts
        laidAside = ranges
    }

    /// As `text(_:)`, for one that was laid aside.
    func text(laidAside number: Int) {
        if laidAside.indices.contains(number) { addText(laidAside[number]) }
    }

    /// - Parameter range: in the pool. A parser hands on long texts in parts: what goes on is one text.
    private func addText(_ range: Range<Int>) {
        let last = tree.nodes.count - 1
        if last >= 0, tree.nodes[last].isText, Int(tree.nodes[last].parent) == (open.last ?? -1),
            Int(tree.nodes[last].start + tree.nodes[last].count) == range.lowerBound
        {
            tree.nodes[last].count += Int32(range.count)
            return
        }
        tree.nodes.append(
            MarkupTree.Node(
                parent: Int32(open.last ?? -1), end: Int32(tree.nodes.count + 1), name: -1, tag: .other,
                start: Int32(range.lowerBound), count: Int32(range.count), firstAttribute: 0, attributeCount: 0))
    }

    func finish() -> MarkupTree {
        while !open.isEmpty { close() }
        return tree
    }

    /// The number of a name whose address stays the same through the document.
    func name(_ address: UnsafePointer<UInt8>) -> Int32 {
        name(AddressTable.Key(name: UInt(bitPattern: address))) { String(cString: address) }
    }

    /// As `name(_:)` for a name with prefix and vocabulary.
    ///
    /// - Parameter text: the name itself; asked for where it is not known yet.
    func name(_ key: AddressTable.Key, text: () -> String) -> Int32 {
        if let known = nameOfAddress[key] { return known }
        let name = name(text())
        nameOfAddress.insert(key, name)
        return name
    }

    func name(_ text: String) -> Int32 {
        if let known = known.numbers[text] ?? nameOfText[text] { return known }
        let number = Int32(tree.names.count)
        tree.names.append(text)
        tagOfName.append(PageTag(name: text))
        isKeptAttribute.append(known.keepsOthers)
        nameOfText[text] = number
        return number
    }
}
