import ScreenTestSupport
import TestSupport
import Testing

@testable import ReaderScreen

struct GlyphsTests {
    @Test(
        arguments: [
            ("\u{1B}[2J", "␛[2J"), ("a\u{07}b", "a␇b"), ("\u{9B}13m", "\u{FFFD}13m"), ("x\u{202E}y", "x\u{FFFD}y"),
            ("a\u{200B}b", "a\u{FFFD}b"), ("\u{FEFF}x", "\u{FFFD}x"), ("M\u{7F}", "M␡"), ("a\rb", "a b"),
            ("a\u{2028}b", "a b"), ("a\u{00A0}b", "a b"), ("soft\u{AD}en", "soften"), ("\u{0}", "␀"),
        ])
    func `what could move a cursor becomes a visible mark`(text: String, shown: String) {
        #expect(Glyphs.visible(text) == shown)
    }

    @Test(
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("한", 2), ("👩‍👩‍👧‍👦", 2), ("❤️", 2), ("❤", 1), ("🇫🇷", 2), ("👍🏽", 2),
            ("1️⃣", 1), ("ｱ", 1), ("Ａ", 2), ("क्षि", 3), ("…", 1),
        ])
    func `a glyph has the width of its cells`(text: String, width: Int) {
        #expect(Glyphs.columns(of: text) == width)
    }

    @Test func `a stack of marks is capped`() {
        let tower = "M" + String(repeating: "\u{301}", count: 200)
        #expect(Glyphs.visible(tower).unicodeScalars.count <= 1 + Glyphs.combiningLimit)
    }

    @Test(arguments: 0..<200)
    func `no text brings a control to the screen`(seed: Int) {
        var generator = SplitMix(seed: UInt64(seed))
        let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
        let scalars = (0..<100).compactMap { _ in Unicode.Scalar(UInt32(generator.next() % 0x110000)) }
        let text = String(decoding: bytes, as: UTF8.self) + String(String.UnicodeScalarView(scalars))
        for scalar in Glyphs.visible(text).unicodeScalars {
            #expect(scalar.properties.generalCategory != .control)
            #expect(![0x200B, 0x200E, 0x200F, 0xFEFF, 0x2028, 0x2029].contains(scalar.value))
            #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
            #expect(!(0xE0000...0xE007F).contains(scalar.value))
        }
    }

    @Test func `text that does not fit ends in an ellipsis and keeps its width`() {
        var screen = Screen(size: Size(columns: 6, rows: 1))
        screen.write("日本語の新聞", row: 0, in: Area(screen.size), as: .plain)
        #expect(screen.lines == ["日本…"])
    }

    @Test func `half of a wide glyph is never left`() {
        var screen = Screen(size: Size(columns: 4, rows: 1))
        screen.write("日本", row: 0, in: Area(screen.size), as: .plain)
        screen.put("x", width: 1, row: 0, column: 1, role: .plain)
        #expect(screen.lines == [" x本"])
    }
}
