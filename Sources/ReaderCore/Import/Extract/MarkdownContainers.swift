import ReaderBasics
import ReaderModel

/// The lists and quotations that are open while blocks are written as Markdown.
///
/// What belongs to an item is set in by the width of its marker (CommonMark, 5.2): two columns less and it ends the list,
/// four more and it is code.
struct MarkdownContainers {
    /// What stands before the lines of a block.
    struct Place {
        /// Before the first line, with the marker of an item.
        var first: String
        /// Before those that follow.
        var rest: String
        /// Whether the block is an item of a list that is open, or begins one inside an item.
        var continuesList: Bool
        /// A line that divides it from the block before it, inside the quotations that both stand in.
        var gap: String
    }

    private struct Item {
        /// How deep in quotations the list stands.
        var quoteDepth: Int
        /// Columns; 0 where the article names a depth but no item.
        var width: Int
        /// The last number and the mark behind it, of a numbered list.
        var number: Int?
        var mark: Character
    }

    private var items: [Item] = []
    /// What stood before the lines of the last block, sign by sign.
    private var last: [String] = []

    /// Opens and closes what a block asks for.
    mutating func enter(_ block: Block) -> Place {
        guard case .item(let marker) = block.kind else {
            items.removeLast(max(0, items.count - block.listDepth))
            let signs = signs(quoteDepth: block.quoteDepth)
            defer { last = signs }
            return Place(first: signs.joined(), rest: signs.joined(), continuesList: false, gap: gap(before: signs))
        }
        let depth = max(1, block.listDepth)
        let isSibling = items.count >= depth && items[depth - 1].quoteDepth == block.quoteDepth
        let sibling = isSibling ? items[depth - 1] : nil
        items.removeLast(max(0, items.count - (depth - 1)))
        while items.count < depth - 1 {
            items.append(Item(quoteDepth: block.quoteDepth, width: 0, number: nil, mark: "-"))
        }
        let item = item(marker, quoteDepth: block.quoteDepth, after: sibling)
        let before = signs(quoteDepth: block.quoteDepth)
        let gap = gap(before: before)
        let isInItem = depth > 1 && items[depth - 2].width > 0
        items.append(item)
        last = signs(quoteDepth: block.quoteDepth)
        let isOrdered = item.number != nil
        let letter = !isOrdered && marker.first?.isLetter == true ? marker + " " : ""
        let first = before.joined() + (item.number.map { "\($0)\(item.mark) " } ?? "- ") + letter
        // What does not begin with 1 cannot follow a line of text (CommonMark, 5.3).
        let continuesList =
            sibling.map { ($0.number != nil) == isOrdered && $0.mark == item.mark }
            ?? (isInItem && items[depth - 2].quoteDepth == block.quoteDepth && (item.number ?? 1) == 1)
        return Place(first: first, rest: last.joined(), continuesList: continuesList, gap: gap)
    }

    /// Numbers that do not count on begin a list of their own, which another mark tells from the one before.
    private func item(_ marker: String, quoteDepth: Int, after last: Item?) -> Item {
        let digits = marker.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), digits.count < 10 else {
            return Item(quoteDepth: quoteDepth, width: 2, number: nil, mark: "-")
        }
        var mark: Character = marker.dropFirst(digits.count).first == ")" ? ")" : "."
        if let last, let before = last.number {
            mark = number == before + 1 ? last.mark : last.mark == "." ? ")" : "."
        }
        return Item(quoteDepth: quoteDepth, width: digits.count + 2, number: number, mark: mark)
    }

    /// The signs of quotations and the blanks of items, from the outermost on.
    private func signs(quoteDepth: Int) -> [String] {
        var signs: [String] = []
        var quotes = 0
        for item in items {
            while quotes < min(item.quoteDepth, quoteDepth) {
                signs.append("> ")
                quotes += 1
            }
            signs.append(String(repeating: " ", count: item.width))
        }
        return signs + Array(repeating: "> ", count: max(0, quoteDepth - quotes))
    }

    private func gap(before signs: [String]) -> String {
        let shared = zip(last, signs).prefix { $0 == $1 }.map(\.0).joined()
        return "\n" + String(shared.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
}
