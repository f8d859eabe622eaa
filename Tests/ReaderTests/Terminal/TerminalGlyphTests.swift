import Glibc
import ReaderCore
import Testing

@testable import Reader

/// What is written for a cluster always takes the columns that the screen counts.
struct TerminalGlyphTests {
    /// Widths as a C library counts them that knows nothing of clusters.
    private static func width(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x200D, 0xFE0F, 0x0300...0x036F, 0x20E3, 0x1160...0x11FF, 0x3099, 0xE34, 0x94D: 0
        case 0x1F300...0x1FAFF, 0x4E00...0x9FFF, 0x1100...0x115F, 0x3041...0x30FF, 0xAC00...0xD7A3: 2
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

    @Test(arguments: [("│", "|"), ("─", "-"), ("━", "-"), ("┴", "+"), ("▃", "▃"), ("é", "é")])
    func `borders are letters where signs of lines would stand elsewhere, and the text's own signs stay`(
        line: Character, letter: Character
    ) {
        func shown(_ glyphs: TerminalGlyphs, _ role: Role) -> [UInt32] {
            glyphs.glyph(Cell(line, role: role)).scalars.map { UInt32(bitPattern: $0) }
        }
        var glyphs = unicode
        let own = line.unicodeScalars.map(\.value)
        #expect(shown(glyphs, .border) == own)
        glyphs.drawing = .placesLinesByLetters
        #expect(shown(glyphs, .border) == letter.unicodeScalars.map(\.value))
        #expect(shown(glyphs, .plain) == own)
    }

    @Test func `joiners are left out where the terminal does not draw their columns`() {
        var glyphs = unicode
        for character: Character in ["ක්\u{200D}", "ی\u{200C}"] {
            let own = character.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
            glyphs.drawing = []
            #expect(glyphs.glyph(character, columns: 1).scalars == own)
            glyphs.drawing = .keepsRowsAsLetters
            #expect(glyphs.glyph(character, columns: 1).scalars == own.dropLast())
        }
    }

    @Test(arguments: [
        ("0;115;0", TerminalDrawing.placesLinesByLetters), ("24;279;0", TerminalDrawing.keepsRowsAsLetters),
        ("1;115;0", TerminalDrawing()),
        ("65;1150;1", TerminalDrawing()),
    ])
    func `who draws otherwise is told by DA2`(answer: String, drawing: TerminalDrawing) {
        var inquiry = Inquiry()
        #expect(inquiry.drawing == [])
        inquiry.take(.secondaryAttributes(answer))
        #expect(inquiry.drawing == drawing && !inquiry.isAnswered)
    }

    @Test func `foot says by its name that it draws otherwise`() {
        var inquiry = Inquiry()
        inquiry.take(.secondaryAttributes("1;011301;0"))
        #expect(inquiry.drawing == [])
        inquiry.take(.version("foot(1.13.1)"))
        #expect(inquiry.drawing == .leavesColourSigns)
    }

    @Test func `letters and their marks are composed`() {
        for (decomposed, composed) in [("e\u{301}", 0xE9), ("\u{1112}\u{1161}\u{11AB}", 0xD55C), ("か\u{3099}", 0x304C)]
        {
            let glyph = unicode.glyph(Character(decomposed), columns: Glyphs.columns(of: decomposed))
            #expect(glyph.scalars == [wchar_t(composed)])
        }
    }

    @Test func `what all terminals count alike is sure, and nothing else`() {
        for character in "aéжΩ漢が가—“│▄ش" where character != "ش" {
            let glyph = unicode.glyph(character, columns: Glyphs.columns(of: String(character)))
            #expect(glyph.trust == .sure, "\(character)")
        }
        for text in ["กิ", "کْ", "שׁ", "☰", "🥷", "🫠", "\u{2FE0}", "x\u{20DD}", "☝🏽"] {
            for character in text {
                Glyphs.forEach(of: character) {
                    let glyph = unicode.glyph($0.character, columns: $0.width)
                    #expect(glyph.trust != .sure || glyph.scalars.count == 1, "\(text)")
                }
            }
        }
    }

    @Test func `a terminal that has been measured shows emoji together, and is trusted with marks`() {
        var glyphs = unicode
        glyphs.clusterSupport = [.isMeasured, .joinsEmoji, .joinsTones, .widensByVS16, .keepsLamAlef]
        for (text, count) in [("👩‍👩‍👧", 5), ("👍🏽", 2), ("❤️", 2), ("🇨🇭", 2)] {
            let glyph = glyphs.glyph(Character(text), columns: 2)
            #expect(glyph.scalars.count == count && glyph.padding == 0 && glyph.trust == .none, "\(text)")
        }
        #expect(glyphs.glyph("กิ", columns: 1).trust != .none)
        #expect(glyphs.glyph("া", columns: 1).trust == .measured)
    }

    @Test func `joiners stay in the spelling of Indic scripts`() {
        var kept: [UInt32] = []
        for character in "क्‍ष" {
            Glyphs.forEach(of: character) { counted in
                kept += unicode.glyph(counted.character, columns: counted.width).scalars.map { UInt32(bitPattern: $0) }
            }
        }
        #expect(kept == [0x915, 0x94D, 0x200D, 0x937])
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
