import ReaderBasics

/// What the names that a page gives an element (`class`, `id`, `role`) say of it.
struct NameSigns: OptionSet, Sendable {
    let rawValue: UInt32

    /// Never part of an article: comments, sharing, related articles.
    static let aside = NameSigns(rawValue: 1 << 0)
    /// The element around an article's text.
    static let body = NameSigns(rawValue: 1 << 1)
    /// A person who wrote.
    static let author = NameSigns(rawValue: 1 << 2)
    static let byline = NameSigns(rawValue: 1 << 3)
    static let name = NameSigns(rawValue: 1 << 4)
    /// Stands where a date stands.
    static let date = NameSigns(rawValue: 1 << 5)
    static let published = NameSigns(rawValue: 1 << 6)
    static let updated = NameSigns(rawValue: 1 << 7)
    static let comment = NameSigns(rawValue: 1 << 8)
    /// Lists of other articles, whose dates are their own.
    static let others = NameSigns(rawValue: 1 << 9)
    /// The sentence or two between headline and text.
    static let lead = NameSigns(rawValue: 1 << 10)
    /// A box, which together with `author` tells about who wrote.
    static let box = NameSigns(rawValue: 1 << 11)
    /// The words below a picture.
    static let caption = NameSigns(rawValue: 1 << 13)
    /// A word that turns the next around: `no-sidebar`, `has-comments` speak of the whole page.
    static let negation = NameSigns(rawValue: 1 << 12)
}

extension NameSigns {
    /// The signs of one attribute's value.
    ///
    /// Words are cut at marks and where a capital follows a small letter.
    init(names: UnsafeBufferPointer<UInt8>) {
        var scan = NameScan()
        for byte in names { scan.take(byte) }
        scan.endWord()
        var signs = scan.signs
        if signs.contains(.author), signs.contains(.box) { signs.insert(.aside) }
        self = signs
    }

    /// The signs of every node of a tree.
    static func all(in tree: MarkupTree) -> [NameSigns] {
        let isName = tree.names.map { $0 == "class" || $0 == "id" || $0 == "role" }
        return tree.pool.withUnsafeBufferPointer { pool in
            tree.nodes.map { node in
                var signs: NameSigns = []
                for index in Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount) {
                    let attribute = tree.attributes[index]
                    guard isName[Int(attribute.name)], attribute.count < 1_000 else { continue }
                    let start = Int(attribute.start)
                    signs.formUnion(
                        NameSigns(names: UnsafeBufferPointer(rebasing: pool[start..<start + Int(attribute.count)])))
                }
                return signs
            }
        }
    }
}

/// Cuts names into words as they come, byte by byte, and looks each up by its hash.
private struct NameScan {
    private(set) var signs: NameSigns = []
    private var hash = WordHash()
    /// Of the word before, a hyphen and this word.
    private var joined = WordHash()
    private var before: WordHash?
    private var last: NameSigns = []
    private var wasLower = false

    mutating func take(_ byte: UInt8) {
        let isUpper = byte.isCapitalLetter
        let isLetter = isUpper || byte.isSmallLetter
        if !isLetter || (isUpper && wasLower) { endWord() }
        if isLetter {
            hash.add(byte | 0x20)
            joined.add(byte | 0x20)
        }
        wasLower = isLetter && !isUpper
    }

    mutating func endWord() {
        guard hash.count > 0 else { return }
        var found = PageWords.signs[hash.value] ?? hash.ending
        if before != nil, let pair = PageWords.signs[joined.value] { found.formUnion(pair) }
        if last.contains(.negation) { found.remove(.aside) }
        signs.formUnion(found)
        last = found
        before = hash
        joined = hash
        joined.add(.hyphen)
        hash = WordHash()
    }
}

/// FNV-1a of a word, with its last letters.
struct WordHash {
    private(set) var value = Hash.seed
    private(set) var count = 0
    private var tail: UInt64 = 0
    private var head: UInt64 = 0

    init() {}

    init(_ word: some Sequence<UInt8>) {
        for byte in word { add(byte) }
    }

    mutating func add(_ byte: UInt8) {
        value = Hash.adding(byte, to: value)
        tail = tail << 8 | UInt64(byte)
        if count < 5 { head = head << 8 | UInt64(byte) }
        count += 1
    }

    /// What compounds say by their parts: `postdate`, `artikeldatum`, `publishedat`.
    fileprivate var ending: NameSigns {
        var signs: NameSigns = []
        if count >= 5, head == 0x70_75_62_6C_69 { signs.insert(.published) }  // publi
        if count >= 5, head == 0x6D_6F_64_69_66 { signs.insert(.updated) }  // modif
        let isDate = tail & 0xFFFF_FFFF == 0x64_61_74_65 || tail & 0xFF_FFFF_FFFF == 0x64_61_74_75_6D  // date, datum
        if count > 5, isDate, tail & 0xFFFF_FFFF_FFFF != 0x75_70_64_61_74_65 { signs.insert(.date) }  // not update
        return signs
    }
}
