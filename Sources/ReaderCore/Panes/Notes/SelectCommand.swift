package import ReaderKeys

/// What the keys do while a stretch of the text is being selected.
package enum SelectCommand: String, CommandSet {
    case nextWord = "next-word"
    case previousWord = "previous-word"
    case sentenceEnd = "sentence-end"
    case sentenceStart = "sentence-start"
    case paragraphEnd = "paragraph-end"
    case paragraphStart = "paragraph-start"
    case rowDown = "row-down"
    case rowUp = "row-up"
    case swapEnds = "swap-ends"
    case sentence, paragraph
    case highlight, important, doubt, note
    case putRight = "put-right"
    case copy, write, pipe
    case leave

    package static let scope = KeyScope("select", heading: "While selecting in the text", isModal: true)

    package static let bindings: [Binding] = [
        Binding(Self.nextWord, "w", "e", "l", "right", help: "A word further"),
        Binding(Self.previousWord, "b", "h", "left", help: "A word back"),
        Binding(Self.sentenceEnd, ")", help: "To the end of the sentence, or of the next"),
        Binding(Self.sentenceStart, "(", help: "To the beginning of the sentence, or of the one before"),
        Binding(Self.paragraphEnd, "}", help: "To the end of the paragraph, or of the next"),
        Binding(Self.paragraphStart, "{", help: "To the beginning of the paragraph, or of the one before"),
        Binding(Self.rowDown, "j", "down", help: "A row further"),
        Binding(Self.rowUp, "k", "up", help: "A row back"),
        Binding(Self.swapEnds, "o", help: "Move the other end"),
        Binding(Self.sentence, "s", help: "The whole sentence"),
        Binding(Self.paragraph, "p", help: "The whole paragraph"),
        Binding(Self.highlight, "enter", help: "Highlight it"),
        Binding(Self.important, "!", help: "Highlight it as important"),
        Binding(Self.doubt, "?", help: "Highlight it as doubtful"),
        Binding(Self.note, "n", help: "Highlight it with a note"),
        Binding(Self.putRight, "c", help: "Put right: it is a name, a statement, or the right words of one"),
        Binding(Self.copy, "y", help: "Copy it"),
        Binding(Self.write, "W", help: "Write it into a file"),
        Binding(Self.pipe, "|", help: "Hand it to a program"),
        Binding(Self.leave, "V", "q", "esc", "ctrl-c", help: "Select nothing"),
    ]
}
