import Foundation
import TestSupport
import Testing

@testable import ReaderScreen

struct CompositionTests {
    /// Foundation's own composition says what is right.
    private func expected(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    @Test func `every pair of the table is what Unicode says`() {
        for packed in Compositions.packed {
            let scalars = [packed >> 42, packed >> 21 & 0x1F_FFFF].compactMap { Unicode.Scalar(UInt32($0)) }
            let composed = String(String.UnicodeScalarView(Composition.composed(scalars)))
            let pair = String(String.UnicodeScalarView(scalars))
            #expect(Array(composed.unicodeScalars) == Array(expected(pair).unicodeScalars))
        }
    }

    @Test(arguments: Seeds.row(8)) func `letters with any marks are composed as Unicode says`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let marks = (0x300...0x345).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{5B7}", "\u{3099}", "\u{E48}"]
        for _ in 0..<200 {
            var scalars = String.UnicodeScalarView()
            scalars.append("aeiouyAEOUnscCGkéộǖがअက".unicodeScalars.randomElement(using: &generator) ?? "a")
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                scalars.append(marks.randomElement(using: &generator) ?? "\u{301}")
            }
            let text = String(scalars)
            let composed = String(String.UnicodeScalarView(Composition.composed(Array(scalars))))
            #expect(Array(composed.unicodeScalars) == Array(expected(text).unicodeScalars), "\\(Array(scalars))")
        }
    }

    @Test func `syllables of jamo are composed, old ones stay`() {
        #expect(Array(Composition.composed("\u{1112}\u{1161}\u{11AB}").unicodeScalars) == ["\u{D55C}"])
        #expect(Composition.composed("\u{1112}\u{D7B0}").unicodeScalars.count == 2)
    }
}
