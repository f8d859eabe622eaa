import ReaderScreen
import Testing

@testable import ReaderPanes

struct PromptTests {
    private func typed(_ keys: [Key], into text: String = "Mecca") -> String {
        var prompt = Prompt(.pane, "/", text).selected
        for key in keys { _ = prompt.press(key) }
        return prompt.field.text
    }

    @Test func `what is typed takes the place of what is selected`() {
        #expect(typed([.character("M"), .character("o")]) == "Mo")
        #expect(typed([.backspace]).isEmpty)
        #expect(typed([.control("w"), .character("x")]) == "x")
    }

    @Test func `moving the caret keeps it`() {
        #expect(typed([.end, .character("!")]) == "Mecca!")
        #expect(typed([.home, .character("~")]) == "~Mecca")
        #expect(typed([.left, .backspace]) == "Meca")
    }

    @Test func `nothing is selected where nothing stands`() {
        #expect(!Prompt(.pane, "/").selected.isSelected)
        #expect(Prompt(.pane, "/", "a").selected.isSelected && !Prompt(.pane, "/", "a").isSelected)
    }
}
