import ReaderModel
import ReaderPanes
import ReaderScreen

/// Letters on everything that can be jumped to.
package struct Hints: Equatable, Sendable {
    struct Target: Equatable {
        var label: String
        var offset: Int
        var focus: Reading.Focus
    }

    private static let letters: [Character] = Array("asdfghjklqwertyuiopzxcvbnm")
    var targets: [Target]
    var typed = ""

    /// One letter each where they suffice, else two.
    private init(_ places: [(offset: Int, focus: Reading.Focus)]) {
        let letters = Self.letters
        let isShort = places.count <= letters.count
        targets = places.prefix(letters.count * letters.count).enumerated().map { index, place in
            let label =
                isShort
                ? String(letters[index])
                : String([letters[index / letters.count], letters[index % letters.count]])
            return Target(label: label, offset: place.offset, focus: place.focus)
        }
    }

    /// Everything of a text that is on the screen; nil where nothing is.
    init?(of reading: Reading) {
        let visible = reading.visible
        var places: [Int: Reading.Focus] = [:]
        for link in reading.links(in: visible) where link.kind.isLink { places[link.range.lowerBound] = .link }
        for time in reading.index.times(in: visible) { places[reading.annotation.times[time].range.lowerBound] = .time }
        for quote in reading.index.quotes(in: visible).map({ reading.annotation.quotes[$0] })
        where quote.kind != .indirect { places[quote.start] = .quote }
        for mention in reading.index.mentions(in: visible) { places[mention.range.lowerBound] = .mention }
        let open = places.filter { visible.contains($0.key) }.sorted { $0.key < $1.key }
        guard !open.isEmpty else { return nil }
        self.init(open.map { (offset: $0.key, focus: $0.value) })
    }

    /// The letters that stand on a byte.
    package func letter(at offset: Int) -> String? {
        targets.first { $0.offset == offset }?.label
    }

    /// Takes a letter; another key leaves.
    mutating func press(_ key: Key) -> Overlay.Step {
        guard case .character(let letter) = key else { return .leave([]) }
        typed.append(letter)
        if let only = open.first, only.label == typed { return .leave([.jump(only.offset, only.focus)]) }
        return open.isEmpty ? .leave([.tell("Nothing here is called “\(typed)”.")]) : .stay
    }

    /// What the letters typed so far may lead to.
    var open: [Target] { targets.filter { $0.label.hasPrefix(typed) } }
}

extension Hints {
    /// Puts the letters over the text of an area.
    func draw(over reading: Reading, in area: Area, on screen: inout Screen) {
        let layout = reading.layout
        let rows = layout.rows(from: reading.top, count: area.rows)
        let left = area.column + max(1, (area.columns - layout.measure) / 2)
        for target in open {
            guard let row = rows.lastIndex(where: { $0.piece(at: target.offset) != nil }),
                let piece = rows[row].piece(at: target.offset)
            else { continue }
            var column = left + rows[row].indent + Glyphs.columns(of: rows[row].prefix) + piece.column
            var reader = GlyphReader(reading.article.text, piece.bytes, mode: rows[row].mode)
            while let step = reader.next(), step.bytes.lowerBound < target.offset { column += step.width }
            for (offset, letter) in target.label.dropFirst(typed.count).enumerated() {
                screen.put(letter, width: 1, row: area.row + row, column: column + offset, role: .hint)
            }
        }
    }
}
