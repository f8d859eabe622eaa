import Testing

@testable import ReaderScreen

struct TextFieldTests {
    @Test func `a line is edited as fingers expect`() {
        var field = TextField()
        for character in "one two" { _ = field.press(.character(character)) }
        _ = field.press(.control("w"))
        #expect(field.text == "one ")
        _ = field.press(.home)
        _ = field.press(.character("é"))
        #expect(field.text == "éone ")
        _ = field.press(.delete)
        #expect(field.text == "éne ")
        _ = field.press(.control("u"))
        #expect(field.text == "ne ")
        let isEditing = field.press(.up)
        #expect(!isEditing)
    }
}
