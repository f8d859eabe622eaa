package import ReaderKeys

/// What the card of an entity, its page in the library and the lists of its mentions answer to.
package enum CardCommand: String, CommandSet {
    case open
    case nextMention = "next-mention"
    case previousMention = "previous-mention"
}

extension CardCommand {
    package static let scope = KeyScope("card", heading: "On an entity's card")

    package static let bindings: [Binding] = [
        Binding(CardCommand.open, "enter", help: "Go to the selected place in the text"),
        Binding(CardCommand.nextMention, "*", "e", help: "Next mention in the text"),
        Binding(CardCommand.previousMention, "#", "E", help: "Previous mention in the text"),
    ]
}
