import ReaderBasics
import ReaderModel

/// A stretch of the text that an element of a page stands around.
struct PageMark {
    let range: Range<Int>
    /// Of marks around the same words, those of a lower rank stand outside.
    let rank: Int
    /// Of the element ("mark", "a").
    let name: String
    /// Written out, each behind a space.
    var attributes = ""
    /// What leads to it; written at the first of its pieces.
    var id: String?
    /// Stands at the beginning of what is marked.
    var sign: String?
    /// Stands behind it and leads to what is written to it.
    var reference: (place: String, label: String)?
}

/// Running text with its marks as HTML: where two of them cross, the inner one is divided.
struct PageText {
    private let text: Text
    /// By start, the outer first.
    private let marks: [PageMark]
    /// The first mark that has not been reached.
    private var next = 0
    /// Marks that may reach into what comes.
    private var active: [Int] = []
    private var named: Set<Int> = []

    init(_ text: Text, _ marks: [PageMark]) {
        self.text = text
        self.marks = marks.filter { !$0.range.isEmpty }.sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.rank) < ($1.range.lowerBound, -$1.range.upperBound, $1.rank)
        }
    }

    /// The next piece of the text; pieces are asked for in their order.
    mutating func markup(of range: Range<Int>) -> String {
        active.removeAll { marks[$0].range.upperBound <= range.lowerBound }
        while next < marks.count, marks[next].range.lowerBound < range.upperBound {
            if marks[next].range.upperBound > range.lowerBound { active.append(next) }
            next += 1
        }
        let ends = active.flatMap { [marks[$0].range.lowerBound, marks[$0].range.upperBound] }
        let borders = Set(ends + [range.lowerBound, range.upperBound]).filter {
            range.contains($0) || $0 == range.upperBound
        }.sorted()
        var (out, open): (String, [Int]) = ("", [])
        for (start, end) in zip(borders, borders.dropFirst()) {
            let wanted = active.filter { marks[$0].range.lowerBound <= start && marks[$0].range.upperBound >= end }
            let shared = zip(open, wanted).prefix { $0 == $1 }.count
            out += close(&open, to: shared, at: start)
            for mark in wanted.dropFirst(shared) {
                out += opening(mark)
                open.append(mark)
            }
            out += text[start..<end].escapedForMarkup
        }
        return out + close(&open, to: 0, at: range.upperBound)
    }

    private func close(_ open: inout [Int], to count: Int, at position: Int) -> String {
        var closed = ""
        while open.count > count, let index = open.popLast() {
            closed += "</\(marks[index].name)>"
            guard let reference = marks[index].reference, marks[index].range.upperBound <= position else { continue }
            // No link stands in a link.
            let isInLink = open.contains { marks[$0].name == "a" }
            let number = isInLink ? reference.label : "<a href=\"#\(reference.place)\">\(reference.label)</a>"
            closed += "<sup>\(number)</sup>"
        }
        return closed
    }

    private mutating func opening(_ index: Int) -> String {
        let mark = marks[index]
        let isFirst = named.insert(index).inserted
        let id = isFirst ? mark.id.map { " id=\"\($0)\"" } ?? "" : ""
        let sign = isFirst ? mark.sign.map { "<b class=\"sign\">\($0)</b>" } ?? "" : ""
        return "<\(mark.name)\(id)\(mark.attributes)>\(sign)"
    }
}
