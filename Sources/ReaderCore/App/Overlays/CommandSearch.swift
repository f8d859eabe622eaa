import ReaderKeys

/// Finds commands by words: those of what they do and of their names, and words that people use for the same.
enum CommandSearch {
    /// The commands in which every word that is typed begins a word, the best first; where there are none, those whose
    /// words begin with the letters in order: `nquo` for "Next quote".
    static func best(_ bindings: [Binding], for typed: String) -> [Binding] {
        let wanted = words(typed)
        guard !wanted.isEmpty else { return bindings }
        let scored = bindings.enumerated().compactMap { index, binding in
            score(binding, wanted).map { (score: $0, index: index, binding: binding) }
        }
        guard scored.isEmpty else {
            return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.binding)
        }
        let letters = Array(wanted.joined())
        return bindings.filter { begins(letters[...], in: words($0.help)[...]) }
    }

    /// Whether letters are beginnings of words in their order, some words left out.
    private static func begins(_ letters: ArraySlice<Character>, in words: ArraySlice<String>) -> Bool {
        guard !letters.isEmpty else { return true }
        guard let word = words.first else { return false }
        let rest = words.dropFirst()
        if begins(letters, in: rest) { return true }
        let shared = zip(letters, word).prefix { $0 == $1 }.count
        return (0..<shared).contains { begins(letters.dropFirst($0 + 1), in: rest) }
    }

    /// Nil where a word is not there. A word in the name or one used for it says more than one of the description, a
    /// whole word more than a beginning, and one at the beginning of the description more than a later one.
    private static func score(_ binding: Binding, _ wanted: [String]) -> Int? {
        let own = words(binding.command.verb).count
        let names = words(binding.command.verb) + words(synonyms[binding.command.name] ?? "")
        let help = words(binding.help)
        var score = 0
        for word in wanted {
            let inName = names.filter { $0.hasPrefix(word) }
            let inHelp = help.firstIndex { $0.hasPrefix(word) }
            guard !inName.isEmpty || inHelp != nil else { return nil }
            score += inName.contains(word) ? 8 : inName.isEmpty ? 0 : 4
            // What a command is called whole, and what people call it first, say most.
            score += binding.command.verb == word || names.dropFirst(own).first == word ? 2 : 0
            if let inHelp { score += (help[inHelp] == word ? 3 : 2) + (inHelp == 0 ? 2 : 0) }
        }
        return score
    }

    /// Whether each word that is typed begins a word of a text; false where none is typed.
    static func has(_ typed: String, in text: String) -> Bool {
        let (wanted, there) = (words(typed), words(text))
        return !wanted.isEmpty && wanted.allSatisfy { word in there.contains { $0.hasPrefix(word) } }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// What is done outside of the screen, for words that ask for it; nil for others.
    static func outside(_ typed: String) -> String? {
        let word = typed.lowercased()
        guard word.count >= 3 else { return nil }
        return shell.first { words($0.words).contains { $0.hasPrefix(word) } }?.text
    }

    private static let shell: [(words: String, text: String)] = [
        (
            "export",
            "Also at the shell: reader export articles, quotes, entities or timeline, of the library or of files."
        ),
        ("import", "Articles at the shell: reader import FILES."),
        ("config settings", "At the shell: reader config shows the settings and where they stand."),
        (
            "theme colours colors dark",
            "Colours are set at the shell: theme in the file that reader config names."
        ),
        ("font", "Letters are those of the terminal; reader config names the file of the settings."),
        ("backup", "The library is one file; reader doctor says where it stands."),
        ("rename", "At the shell: reader feed set --help."),
    ]

    /// Other words for commands, by name.
    static let synonyms = [
        "app.toggle-star": "bookmark favourite favorite save pin like",
        "app.edit-tags": "label category folder keyword tagging",
        "app.toggle-read": "mark seen done",
        "app.correct": "fix wrong edit change merge split rename annotate",
        "correct.not-a-name": "delete remove wrong",
        "correct.same": "merge join alias identical link",
        "correct.apart": "split separate different unlink",
        "correct.rename": "name title",
        "correct.published": "publication day date article undated",
        "correct.speaker": "who attribution",
        "correct.list": "corrections history undo lost",
        "app.undo": "restore revert recover undelete",
        "app.refresh": "update reload fetch sync",
        "app.copy-quote": "export yank clipboard cite citation",
        "app.copy-sentence": "export yank clipboard",
        "app.copy-paragraph": "export yank clipboard text",
        "app.copy-name": "yank clipboard",
        "app.copy-link": "yank clipboard url",
        "app.copy-address": "export share yank clipboard url link",
        "app.export": "save file download output html csv json pdf share",
        "app.pipe": "program send share mail speak read aloud translate dictionary run external shell print",
        "app.program-output": "pipe result",
        "app.rules": "filter filters killfile mute automatic automation action actions watch hide",
        "app.notes": "annotations comments marks highlights list",
        "text.select": "visual highlight note comment annotate mark",
        "app.browse": "web url website external",
        "app.quit": "exit close end",
        "app.leave": "exit close return",
        "app.help": "keys shortcuts manual bindings",
        "app.palette": "commands menu",
        "app.zen": "fullscreen focus distraction",
        "app.everywhere": "global whole across all",
        "app.set-mark": "remember bookmark place",
        "app.go-to-mark": "jump bookmark",
        "app.library-names": "all people organisations organizations places entities",
        "app.library-timeline": "all events dates history",
        "app.library-quotes": "all statements said search",
        "app.pane-library": "home list feeds articles",
        "app.next-unread": "new",
        "text.search": "find look grep",
        "library.add-feed": "subscribe subscription follow rss atom new",
        "library.import-feeds": "opml subscriptions subscribe newsboat load",
        "library.export-feeds": "opml subscriptions save backup",
        "library.export-feeds-with-passwords": "opml",
        "library.remove-feed": "unsubscribe unfollow delete subscription",
        "library.delete": "remove trash bin erase",
        "library.put-back": "restore undelete recover bin trash",
        "library.mark": "select tick multiple several bulk",
        "library.mark-range": "select visual several",
        "library.mark-all": "select everything",
        "library.mark-none": "unselect deselect clear",
        "library.mark-inverse": "select invert toggle",
        "library.filter": "search find query",
        "library.shelves": "feeds folders saved searches subscriptions tags sidebar",
        "shelves.rename": "feed folder title",
        "shelves.move": "category directory group",
        "shelves.remove": "unsubscribe unfollow delete",
        "shelves.whole-pages": "full text fetch",
        "rules.add": "filter killfile mute automatic new",
        "library.save-search": "keep remember store watch query",
        "library.read-all": "mark catch up done",
        "library.refresh": "update reload fetch",
        "library.hide-read": "unread only",
        "library.sort": "order",
        "quotes.filter": "search find",
        "entities.filter": "search find",
    ]
}
