import ReaderCore
import Testing

@testable import Reader

/// What is written for a cluster always takes the columns that the screen counts.
struct TerminalGlyphTests {
    /// Widths as a C library counts them that knows nothing of clusters.
    private static func width(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x200D, 0xFE0F, 0x0300...0x036F, 0x20E3: 0
        case 0x1F300...0x1FAFF, 0x4E00...0x9FFF: 2
        case 0xE000...0xF8FF: -1
        default: 1
        }
    }

    private let unicode = TerminalGlyphs(isUnicode: true, width: width)

    private func columns(_ glyph: TerminalGlyph) -> Int {
        Self.width(UInt32(bitPattern: glyph.scalars[0])) + glyph.padding
    }

    static let clusters: [Character] = [
        "a", "é", "e\u{301}", "漢", "👩", "👩‍👩‍👧", "❤️", "☎️", "🇨🇭", "1️⃣", "👍🏽", "\u{E000}", "\u{FFFD}", "각",
    ]

    @Test(arguments: clusters)
    func `the columns agree with the screen's`(character: Character) {
        Glyphs.forEach(of: character) { counted in
            let glyph = unicode.glyph(counted.character, columns: counted.width)
            #expect(columns(glyph) == counted.width, "\(character)")
            #expect(glyph.scalars.count <= 5)
        }
    }

    @Test func `a base that the C library counts wider than the screen is replaced`() {
        #expect(unicode.glyph("漢", columns: 1) == TerminalGlyph(scalars: [0xFFFD], padding: 0))
    }

    @Test func `a flag is its two letters`() {
        #expect(unicode.glyph("🇨🇭", columns: 2) == TerminalGlyph(scalars: [0x43], padding: 1, second: 0x48))
    }

    @Test func `without Unicode lines and quotation marks have plain forms`() {
        let plain = TerminalGlyphs(isUnicode: false) { $0 < 0x80 ? 1 : -1 }
        let shown = "│─“”’…•漢".map { plain.glyph($0, columns: Glyphs.columns(of: String($0))) }
        #expect(shown.map { Character(Unicode.Scalar(UInt32($0.scalars[0]))!) } == Array("|-\"\"'.*?"))
        #expect(shown.last?.padding == 1)
    }
}
