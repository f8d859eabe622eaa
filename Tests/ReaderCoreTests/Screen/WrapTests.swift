import ScreenTestSupport
import TestSupport
import Testing

@testable import ReaderModel
@testable import ReaderScreen

struct WrapTests {
    private func wrap(_ string: String, _ columns: Int, _ mode: GlyphReader.Mode = .prose) -> [String] {
        let text = Text(string)
        return Wrap.lines(of: text, in: 0..<text.count, columns: columns, mode: mode).map { text[$0] }
    }

    @Test(
        arguments: [
            ("one two three", 7, ["one two", "three"]),
            ("one  two\n three", 20, ["one  two\n three"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("well-known fact", 8, ["well-", "known", "fact"]),
            ("a —b", 3, ["a —", "b"]),
            ("日本語の新聞", 6, ["日本語", "の新聞"]),
            ("日本。語", 4, ["日", "本。", "語"]),
            ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
            ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]),
            ("🇫🇷🇩🇪", 2, ["🇫🇷", "🇩🇪"]),
            ("il dit que « oui »", 12, ["il dit que", "« oui »"]),
            ("le mot « oui » ici", 13, ["le mot", "« oui » ici"]),
            ("que veut-il ? rien", 12, ["que veut-", "il ? rien"]),
            ("« a » « b » « c »", 7, ["« a »", "« b »", "« c »"]),
            ("er sagte »Hallo« laut", 15, ["er sagte", "»Hallo« laut"]),
            ("er sagte »Hallo« laut", 17, ["er sagte »Hallo«", "laut"]),
            ("abcd !", 5, ["abcd", "!"]),
            ("", 5, [""]),
            ("   ", 5, [""]),
        ] as [(String, Int, [String])])
    func `a line breaks where a reader expects`(text: String, columns: Int, lines: [String]) {
        #expect(wrap(text, columns) == lines)
    }

    @Test func `a tower of five thousand marks is one glyph`() {
        let text = Text("M" + String(repeating: "\u{301}", count: 5000) + " end")
        var reader = GlyphReader(text, 0..<text.count, mode: .prose)
        let first = reader.next()
        #expect(first?.bytes == 0..<10_001)
        #expect((first?.glyph.unicodeScalars.count ?? 99) <= 1 + Glyphs.combiningLimit)
    }

    @Test func `a text is written on as many rows as it needs, and none below its area`() {
        var screen = Screen(size: Size(columns: 12, rows: 4))
        let area = Area(screen.size).cutTop(3).top
        #expect(screen.writeFolded("the harbour bridge", row: 0, column: 1, in: area, as: .plain) == 2)
        #expect(screen.lines == [" the harbour", " bridge", "", ""])
        #expect(screen.writeFolded("one two three four", row: 2, in: area, as: .plain) == 2)
        #expect(screen.lines == [" the harbour", " bridge", "one two", ""])
    }

    @Test func `code keeps its spaces and lines`() {
        #expect(wrap("if x {\n    y\n}", 20, .code) == ["if x {", "    y", "}"])
        #expect(wrap("abcdef", 4, .code) == ["abcd", "ef"])
    }

    /// Everything that can stand in a text, from tame to hostile.
    private static let alphabet: [String] =
        ["a", "word", " ", "  ", "\n", "\t", "-", "—", "é", "e\u{301}", "日", "。", "「", "ー", "👩‍👩‍👧‍👦", "❤️", "🇫🇷", "1️⃣"]
        + ["\u{200B}", "\u{202E}", "\u{AD}", "\u{1B}", "\u{9B}", "\u{FEFF}", "\u{E0041}", "\u{301}\u{301}\u{301}"]
        + ["한", "ا", "\u{200F}", "क्षि", "/", "averyveryverylongwordwithoutanyend", "\u{2028}", "\u{0}"]

    private static func random(_ seed: UInt64, length: Int) -> String {
        var generator = SplitMix(seed: seed)
        return (0..<length).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }.joined()
    }

    @Test(arguments: 0..<300)
    func `no glyph is lost or doubled and no line is too wide`(seed: Int) {
        let text = Text(Self.random(UInt64(seed), length: 1 + seed % 120))
        let columns = 2 + seed % 40
        for mode in [GlyphReader.Mode.prose, .code, .cells] {
            let lines = Wrap.lines(of: text, in: 0..<text.count, columns: columns, mode: mode)
            let shown = lines.map { glyphs(text, $0, mode) }
            #expect(shown.allSatisfy { line in line.reduce(0) { $0 + $1.width } <= max(4, columns) })
            let all = glyphs(text, 0..<text.count, mode).filter { !$0.isSpace }.map(\.bytes)
            #expect(shown.flatMap { $0 }.filter { !$0.isSpace }.map(\.bytes) == all)
            guard mode == .prose else { continue }
            for line in shown where line.count > 0 {
                #expect(line.first?.isSpace == false && line.last?.isSpace == false)
            }
        }
    }

    private func glyphs(_ text: Text, _ range: Range<Int>, _ mode: GlyphReader.Mode) -> [GlyphReader.Step] {
        var reader = GlyphReader(text, range, mode: mode)
        var steps: [GlyphReader.Step] = []
        while let step = reader.next() {
            if step.width > 0 { steps.append(step) }
        }
        return steps
    }
}
