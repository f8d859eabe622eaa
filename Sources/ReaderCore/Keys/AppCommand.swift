/// What works everywhere.
package enum AppCommand: String, CommandSet {
    case leave, quit, cancel, help, palette
    case back, forward
    case paneText = "pane-text"
    case paneEntities = "pane-entities"
    case paneTimeline = "pane-timeline"
    case paneQuotes = "pane-quotes"
    case paneArticles = "pane-articles"
    case paneLibrary = "pane-library"
    case everywhere
    case libraryNames = "library-names"
    case libraryTimeline = "library-timeline"
    case libraryQuotes = "library-quotes"
    case notes, rules
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case left, right
    case zen
    case nextArticle = "next-article"
    case previousArticle = "previous-article"
    case nextUnread = "next-unread"
    case toggleRead = "toggle-read"
    case undo
    case correct
    case toggleStar = "toggle-star"
    case editTags = "edit-tags"
    case hints
    case setMark = "set-mark"
    case goToMark = "go-to-mark"
    case copyQuote = "copy-quote"
    case copySentence = "copy-sentence"
    case copyParagraph = "copy-paragraph"
    case copyName = "copy-name"
    case refresh
    case copyLink = "copy-link"
    case copyAddress = "copy-address"
    case export, pipe
    case programOutput = "program-output"
    case browse
    case wholePage = "whole-page"
    case feedPages = "feed-pages"
    case keep
    case redraw, suspend

    /// Whether it shows one of the numbered views.
    package var showsView: Bool { Self.views.contains(self) }

    private static let views: Set<AppCommand> = [
        .paneText, .paneEntities, .paneTimeline, .paneQuotes, .paneArticles, .paneLibrary, .libraryNames,
        .libraryTimeline, .libraryQuotes, .notes, .rules,
    ]
}

extension AppCommand {
    package static let scope = KeyScope.app

    package static let bindings: [Binding] = [
        Binding(Self.paneText, "1", help: "The text"),
        Binding(Self.paneEntities, "2", help: "Who and where: the entity sidebar"),
        Binding(Self.paneTimeline, "3", help: "When: the timeline"),
        Binding(Self.paneQuotes, "4", help: "Who said what: the quotes"),
        Binding(Self.paneArticles, "5", help: "The list of articles"),
        Binding(Self.paneLibrary, "6", help: "The library"),
        Binding(Self.libraryNames, "7", help: "Who and where in what the list shows, or in the whole library"),
        Binding(Self.libraryTimeline, "8", help: "When: the timeline of what the list shows, or of the whole library"),
        Binding(Self.libraryQuotes, "9", help: "Who said what in what the list shows, or in the whole library"),
        Binding(Self.notes, "M", help: "What you have highlighted and written, here or in the library"),
        Binding(Self.rules, "!", help: "Rules: what is done with articles when feeds bring them"),
        Binding(
            Self.everywhere, "w",
            help: "The same in the whole library, or back to the article or list"),
        Binding(Self.nextPane, "tab", help: "Next pane"),
        Binding(Self.previousPane, "shift-tab", help: "Previous pane"),
        Binding(Self.left, "h", "left", help: "The pane to the left, or back to the text"),
        Binding(Self.right, "l", "right", help: "The pane to the right, or open what is selected"),
        Binding(Self.back, "H", "backspace", "ctrl-o", help: "Back to where the last jump began"),
        Binding(Self.forward, "L", help: "Forward again after going back"),
        Binding(Self.hints, "f", help: "Show letters on names, quotes, dates and links, to go there"),
        Binding(Self.setMark, "m", help: "Mark this place with a letter"),
        Binding(Self.goToMark, "'", "`", help: "Go to the place marked with a letter"),
        Binding(Self.nextArticle, "]", help: "Next article"),
        Binding(Self.previousArticle, "[", help: "Previous article"),
        Binding(Self.nextUnread, "J", help: "Open the next unread article of the library"),
        Binding(Self.toggleRead, "x", help: "Mark the article as read, or unread again"),
        Binding(Self.undo, "U", help: "Take back the last change: read, star, tags, deleted, put right"),
        Binding(Self.correct, "c", help: "Put right what is wrong here: a name, quote, date, event, the day"),
        Binding(Self.toggleStar, "v", help: "Star the article, or take its star away"),
        Binding(Self.editTags, "a", help: "Tags of the article"),
        Binding(Self.copyQuote, "y q", help: "Copy the quote with its speaker, and where and when it stands"),
        Binding(Self.copySentence, "y s", help: "Copy the sentence"),
        Binding(Self.copyParagraph, "y p", help: "Copy the paragraph"),
        Binding(Self.copyName, "y e", help: "Copy the entity's name"),
        Binding(Self.refresh, "R", help: "Fetch what is new in all feeds"),
        Binding(Self.copyLink, "y l", help: "Copy the address of the link"),
        Binding(Self.copyAddress, "y a", help: "Copy the address of the article"),
        Binding(
            Self.export, "W", help: "Write the article, or what is listed, into a file: HTML, CSV …"),
        Binding(Self.pipe, "|", help: "Hand the article, or the quote under the cursor, to a program"),
        Binding(Self.programOutput, help: "What the last program has written"),
        Binding(Self.browse, "O", help: "Open the link under the cursor, else the article, in the browser"),
        Binding(Self.wholePage, "P", help: "Fetch the page behind the article; again: the text of its feed"),
        Binding(Self.feedPages, "ctrl-p", help: "Fetch the page of each entry of the article's feed, from now on"),
        Binding(Self.keep, "K", help: "Keep the page that a link has led to in the library"),
        Binding(Self.zen, "z", help: "The text alone, or everything again"),
        Binding(Self.palette, ":", help: "Every command by name; a number goes to that article or paragraph"),
        Binding(Self.help, "?", "f1", help: "The keys that work here"),
        Binding(
            Self.cancel, "esc", help: "Leave what is typed; stop a page or program; end highlights"),
        Binding(Self.leave, "q", help: "Back to the text, then to the library it came from, or quit"),
        Binding(Self.quit, "Q", "ctrl-c", help: "Quit"),
        Binding(Self.suspend, "ctrl-z", help: "Back to the shell; fg returns"),
        Binding(Self.redraw, "ctrl-l", help: "Paint the screen anew"),
    ]
}
