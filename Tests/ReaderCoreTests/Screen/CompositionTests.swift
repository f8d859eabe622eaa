import Foundation
import TestSupport
import Testing

@testable import ReaderScreen

struct CompositionTests {
    @Test func `every pair of the table is one scalar that is canonically the same`() {
        for packed in Compositions.packed {
            let scalars = [packed >> 42, packed >> 21 & 0x1F_FFFF].compactMap { Unicode.Scalar(UInt32($0)) }
            let composed = Composition.composed(scalars)
            // Strings are compared by canonical equivalence.
            #expect(composed.count == 1)
            #expect(String(String.UnicodeScalarView(composed)) == String(String.UnicodeScalarView(scalars)))
        }
    }

    @Test(arguments: Seeds.row(8)) func `letters with any marks are composed as Unicode says`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let marks = (0x300...0x33F).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{5B7}", "\u{3099}", "\u{E48}"]
        for _ in 0..<200 {
            var scalars = String.UnicodeScalarView()
            scalars.append("aeiouyAEOUnscCGkか\u{905}က".unicodeScalars.randomElement(using: &generator) ?? "a")
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                scalars.append(marks.randomElement(using: &generator) ?? "\u{301}")
            }
            let composed = Composition.composed(Array(scalars))
            let expected = String(scalars).precomposedStringWithCanonicalMapping
            #expect(composed == Array(expected.unicodeScalars), "\(Array(scalars))")
        }
    }

    @Test func `syllables of jamo are composed, old ones stay`() {
        #expect(Array(Composition.composed("\u{1112}\u{1161}\u{11AB}").unicodeScalars) == ["\u{D55C}"])
        #expect(Composition.composed("\u{1112}\u{D7B0}").unicodeScalars.count == 2)
    }
}
