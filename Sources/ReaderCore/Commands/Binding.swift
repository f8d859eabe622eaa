import ReaderPanes
package import ReaderScreen

/// One row of the command table: a command, its keys, and what it does.
package struct Binding: Equatable, Sendable {
    package let command: Command
    /// Each a sequence of keys, such as `[y, q]`.
    package var keys: [[Key]]
    package let help: String

    /// - Parameter keys: names of keys with spaces between the keys of a sequence: `"j"`, `"ctrl-d"`, `"y q"`.
    init(_ command: Command, _ keys: String..., help: String) {
        self.command = command
        self.keys = keys.map { Self.sequence($0) ?? [] }
        self.help = help
    }

    /// Reads a sequence of key names; nil where one of them is none.
    package static func sequence(_ text: String) -> [Key]? {
        let names = text.split(separator: " ")
        let keys = names.compactMap { Key(name: String($0)) }
        return keys.count == names.count && !keys.isEmpty ? keys : nil
    }

    /// `y q`.
    package static func name(_ sequence: [Key]) -> String {
        sequence.map(\.name).joined(separator: " ")
    }

    /// Every command once.
    package static let standard: [Binding] = moving + inText + inPanes + inLibrary + everywhere

    private static let moving: [Binding] = [
        Binding(.move(.lineDown), "j", "down", "ctrl-e", help: "Down a line"),
        Binding(.move(.lineUp), "k", "up", "ctrl-y", help: "Up a line"),
        Binding(.move(.halfPageDown), "d", "ctrl-d", help: "Down half a page"),
        Binding(.move(.halfPageUp), "u", "ctrl-u", help: "Up half a page"),
        Binding(.move(.pageDown), "space", "pgdn", "ctrl-f", help: "Down a page"),
        Binding(.move(.pageUp), "b", "pgup", "ctrl-b", help: "Up a page"),
        Binding(.move(.top), "g", "home", help: "To the top"),
        Binding(.move(.end), "G", "end", help: "To the end"),
    ]

    private static let inText: [Binding] = [
        Binding(.text(.nextMention), "e", help: "Next person, organisation, place or name"),
        Binding(.text(.previousMention), "E", help: "Previous person, organisation, place or name"),
        Binding(.text(.nextSame), "*", help: "Next mention of the same entity"),
        Binding(.text(.previousSame), "#", help: "Previous mention of the same entity"),
        Binding(.text(.open), "enter", help: "Open the card of the entity under the cursor"),
        Binding(.text(.nextQuote), "s", help: "Next quote"),
        Binding(.text(.previousQuote), "S", help: "Previous quote"),
        Binding(.text(.nextTime), "t", help: "Next date"),
        Binding(.text(.previousTime), "T", help: "Previous date"),
        Binding(.text(.nextParagraph), "}", help: "Next paragraph"),
        Binding(.text(.previousParagraph), "{", help: "Previous paragraph"),
        Binding(.text(.search), "/", help: "Search in the text"),
        Binding(.text(.nextHit), "n", help: "Next match"),
        Binding(.text(.previousHit), "N", help: "Previous match"),
        Binding(.text(.links), "o", help: "All links of the text: open one in the browser, or copy it"),
    ]

    private static let inPanes: [Binding] = [
        Binding(.entities(.open), "enter", help: "Open the card of the selected entity"),
        Binding(.entities(.filter), "/", help: "Show only names that have …"),
        Binding(.entities(.kind), "o", help: "Show only people, only organisations …, or all"),
        Binding(.entities(.nextMention), "*", "e", help: "Next mention of the selected entity in the text"),
        Binding(.entities(.previousMention), "#", "E", help: "Previous mention of the selected entity in the text"),
        Binding(.card(.open), "enter", help: "Go to the selected place in the text"),
        Binding(.card(.nextMention), "*", "e", help: "Next mention in the text"),
        Binding(.card(.previousMention), "#", "E", help: "Previous mention in the text"),
        Binding(.timeline(.open), "enter", help: "Go to the event in the text, or into a month or year"),
        Binding(.timeline(.zoomIn), "+", "=", help: "Zoom in: year, month, day"),
        Binding(.timeline(.zoomOut), "-", help: "Zoom out: day, month, year"),
        Binding(.timeline(.goToDate), "/", help: "Go to a date"),
        Binding(.quotes(.open), "enter", help: "Go to the quote in the text"),
        Binding(.quotes(.group), "o", help: "Order by speaker, or as in the text"),
        Binding(.quotes(.indirect), "i", help: "Show or hide indirect speech"),
        Binding(.quotes(.filter), "/", help: "Show only quotes and speakers that have …"),
        Binding(.articles(.open), "enter", help: "Read the selected article"),
    ]

    private static let inLibrary: [Binding] = [
        Binding(.library(.open), "enter", help: "Read the selected article"),
        Binding(.library(.nextUnread), "n", help: "Next unread article of the list"),
        Binding(.library(.previousUnread), "N", help: "Previous unread article of the list"),
        Binding(.library(.filter), "/", help: "Show only articles that fit a query"),
        Binding(.library(.shelves), "F", help: "Show one feed or saved search, or everything"),
        Binding(.library(.sort), "o", help: "Order by date, title, source, unread first, best match …"),
        Binding(.library(.group), "i", help: "Group by feed, day or entity, or not"),
        Binding(.library(.readAll), "A", help: "Mark everything that is listed as read"),
        Binding(.library(.hideRead), "X", help: "Hide what has been read, or show it again"),
        Binding(.library(.preview), "p", help: "Show or hide the text beside the list"),
        Binding(.library(.refresh), "r", help: "Fetch the feed that is shown, or that of the selected article"),
        Binding(.library(.addFeed), "+", help: "Subscribe to a feed by its address, or that of a page that has one"),
        Binding(.library(.removeFeed), "-", help: "End the subscription to the feed that is shown"),
        Binding(.library(.delete), "D", "delete", help: "Delete the selected article from the library"),
    ]

    private static let everywhere: [Binding] = [
        Binding(.app(.paneText), "1", help: "The text"),
        Binding(.app(.paneEntities), "2", help: "Who and where: the entity sidebar"),
        Binding(.app(.paneTimeline), "3", help: "When: the timeline"),
        Binding(.app(.paneQuotes), "4", help: "Who said what: the quotes"),
        Binding(.app(.paneArticles), "5", help: "The list of articles"),
        Binding(.app(.paneLibrary), "6", help: "The library"),
        Binding(.app(.libraryNames), "7", help: "Who and where in the whole library"),
        Binding(.app(.libraryTimeline), "8", help: "When: the timeline of the whole library"),
        Binding(.app(.libraryQuotes), "9", help: "Who said what in the whole library"),
        Binding(
            .app(.everywhere), "w", help: "The same in the whole library (an entity's page), or in the article again"),
        Binding(.app(.nextPane), "tab", help: "Next pane"),
        Binding(.app(.previousPane), "shift-tab", help: "Previous pane"),
        Binding(.app(.left), "h", "left", help: "The pane to the left, or back to the text"),
        Binding(.app(.right), "l", "right", help: "The pane to the right, or open what is selected"),
        Binding(.app(.back), "H", "backspace", "ctrl-o", help: "Back to where the last jump began"),
        Binding(.app(.forward), "L", help: "Forward again after going back"),
        Binding(.app(.hints), "f", help: "Show a letter on every name, quote, date and link; type it to go there"),
        Binding(.app(.setMark), "m", help: "Mark this place with a letter"),
        Binding(.app(.goToMark), "'", "`", help: "Go to the place marked with a letter"),
        Binding(.app(.nextArticle), "]", help: "Next article"),
        Binding(.app(.previousArticle), "[", help: "Previous article"),
        Binding(.app(.nextUnread), "J", help: "Open the next unread article of the library"),
        Binding(.app(.toggleRead), "x", help: "Mark the article as read, or unread again"),
        Binding(.app(.undo), "U", help: "Take back the last change: read, star, tags, all read"),
        Binding(.app(.toggleStar), "v", help: "Star the article, or take its star away"),
        Binding(.app(.editTags), "a", help: "Tags of the article"),
        Binding(.app(.copyQuote), "y q", help: "Copy the quote with its speaker"),
        Binding(.app(.copySentence), "y s", help: "Copy the sentence"),
        Binding(.app(.copyName), "y e", help: "Copy the entity's name"),
        Binding(.app(.refresh), "R", help: "Fetch what is new in all feeds"),
        Binding(.app(.copyLink), "y l", help: "Copy the address of the link"),
        Binding(.app(.copyAddress), "y a", help: "Copy the address of the article"),
        Binding(.app(.browse), "O", help: "Open the link under the cursor, else the article, in the browser"),
        Binding(.app(.zen), "z", help: "The text alone, or everything again"),
        Binding(.app(.palette), ":", help: "Every command by name; a number goes to that article or paragraph"),
        Binding(.app(.help), "?", "f1", help: "The keys that work here"),
        Binding(.app(.cancel), "esc", help: "Leave what is being typed; take away highlights"),
        Binding(.app(.leave), "q", help: "Back to the text; from the text to the library it came from, or quit"),
        Binding(.app(.quit), "Q", "ctrl-c", help: "Quit"),
        Binding(.app(.suspend), "ctrl-z", help: "Back to the shell; fg returns"),
        Binding(.app(.redraw), "ctrl-l", help: "Paint the screen anew"),
    ]
}
