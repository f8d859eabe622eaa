/// The numbers of the items of an ordered list (HTML standard, 4.4.5 and 4.4.8).
struct ListNumbers {
    private var next: Int
    private let step: Int
    /// `1`, `a`, `A`, `i` or `I`.
    private let style: String

    /// - Parameter list: an element `ol`.
    init(_ tree: MarkupTree, _ list: MarkupTree.Index) {
        style = tree.attribute("type", of: list) ?? "1"
        let isReversed = tree.attribute("reversed", of: list) != nil
        step = isReversed ? -1 : 1
        var count = 0
        if isReversed { tree.eachChild(list) { count += tree.nodes[$0].tag == .li ? 1 : 0 } }
        next = tree.attribute("start", of: list).flatMap { Int($0) } ?? (isReversed ? count : 1)
    }

    /// What stands before an item, which may set its own number: "3.", "c.", "iii.".
    mutating func marker(ofItem item: MarkupTree.Index, in tree: MarkupTree) -> String {
        let number = tree.attribute("value", of: item).flatMap { Int($0) } ?? next
        next = (number == .max || number == .min ? 0 : number) + step
        return written(number) + "."
    }

    private func written(_ number: Int) -> String {
        switch style {
        case "a": Self.letters(number) ?? "\(number)"
        case "A": Self.letters(number)?.uppercased() ?? "\(number)"
        case "i": Self.roman(number) ?? "\(number)"
        case "I": Self.roman(number)?.uppercased() ?? "\(number)"
        default: "\(number)"
        }
    }

    /// a to z, then aa, ab and so on; nil below 1 and where it would be long.
    private static func letters(_ number: Int) -> String? {
        guard (1...10_000).contains(number) else { return nil }
        var (rest, letters) = (number, "")
        while rest > 0 {
            rest -= 1
            letters = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + letters
            rest /= 26
        }
        return letters
    }

    private static func roman(_ number: Int) -> String? {
        guard (1...3_999).contains(number) else { return nil }
        let signs = [
            (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
