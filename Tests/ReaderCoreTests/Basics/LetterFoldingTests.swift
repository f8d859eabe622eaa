import ReaderBasics
import Testing

struct LetterFoldingTests {
    @Test(arguments: [
        ("ŁÓDŹ", "lodz"), ("Weißenfels", "weissenfels"), ("İzmir Iğdır", "izmir igdir"), ("Þór Ægir", "thor aegir"),
        ("Đorđević", "dordevic"), ("ΆΝΘΡΩΠΟΣ ἄνθρωπος", "ανθρωποσ ανθρωποσ"), ("Їжак Ґанок", "іжак ґанок"),
        ("مُحَمَّد آمن", "محمد امن"), ("Ｒｅａｄｅｒ", "reader"), ("१२३", "123"), ("x²", "x2"), ("日本", "日本"), ("ভা", "ভা"),
    ])
    func `letters become the plain ones`(text: String, folded: String) {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch LetterFolding.folded(scalar.value) {
            case .nothing: break
            case .one(let value): result.append(Unicode.Scalar(value) ?? "?")
            case .two(let first, let second):
                result.append(Unicode.Scalar(first) ?? "?")
                result.append(Unicode.Scalar(second) ?? "?")
            }
        }
        #expect(String(result) == folded)
    }

    @Test func `what is folded stays as it is`() {
        for value in UInt32(0)..<0x3000 {
            guard case .one(let folded) = LetterFolding.folded(value) else { continue }
            #expect(LetterFolding.folded(folded) == .one(folded), "U+\(String(value, radix: 16))")
        }
    }
}
