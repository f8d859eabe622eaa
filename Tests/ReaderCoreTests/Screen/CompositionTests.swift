import Foundation
import TestSupport
import Testing

@testable import ReaderScreen

struct CompositionTests {
    /// Where Unicode has letters that are made of others.
    private static let blocks: [Range<UInt32>] = [
        0xC0..<0x3100, 0xFB1D..<0xFB50, 0x11000..<0x12000, 0x16100..<0x16E00, 0x1D15E..<0x1D1C1,
    ]

    @Test func `whatever Unicode decomposes is composed again, but for what it leaves in parts`() {
        for letter in Self.blocks.joined().compactMap(Unicode.Scalar.init) {
            let parts = String(letter).decomposedStringWithCanonicalMapping
            guard parts.unicodeScalars.count > 1, parts.count == 1 else { continue }
            let composed = Array(Composition.composed(Character(parts)).unicodeScalars)
            #expect(composed == Array(String(letter).precomposedStringWithCanonicalMapping.unicodeScalars), "\(letter)")
            #expect(letter.properties.isFullCompositionExclusion || composed == [letter], "\(letter)")
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
            for cluster in String(scalars) {
                let composed = Composition.composed(cluster).unicodeScalars
                let expected = String(cluster).precomposedStringWithCanonicalMapping
                #expect(Array(composed) == Array(expected.unicodeScalars), "\(Array(scalars))")
            }
        }
    }

    @Test func `syllables of jamo are composed, old ones stay`() {
        #expect(Array(Composition.composed("\u{1112}\u{1161}\u{11AB}").unicodeScalars) == ["\u{D55C}"])
        #expect(Composition.composed("\u{1112}\u{D7B0}").unicodeScalars.count == 2)
    }
}
