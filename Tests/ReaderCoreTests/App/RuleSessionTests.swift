import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// Rules are made, tried, changed, done and forgotten on the screen, beside a real library.
struct RuleSessionTests {
    private let store: TemporaryLibrary
    private var session: LibrarySession

    init() throws {
        store = try TemporaryLibrary()
        for number in 1...5 { try store.keep("The match number \(number) was late.", title: "Match \(number)") }
        try store.keep("The bridge is open.", title: "Bridge")
        session = try LibrarySession(store.library, columns: 80, rows: 24)
        try session.press("!")
    }

    private var told: String? { session.state.notice?.text }

    /// The question that waits for a yes.
    private var question: String? {
        guard case .confirm(let confirmation) = session.state.overlay else { return nil }
        return confirmation.question
    }

    private var kept: [String] {
        get throws { try store.library.keptRules().map { "\($0.name): \($0.query) → \($0.actions)" } }
    }

    private mutating func make(_ query: String, _ actions: String) throws {
        try session.press("+")
        try session.type(query)
        try session.press("enter")
        try session.type(actions)
        try session.press("enter")
    }

    @Test mutating func `an empty list says how to begin, and a rule says what it would do before it is kept`() throws {
        #expect(session.text.contains("There is no rule yet. + makes one"))
        try make("title:match", "read, tag sport")
        #expect(question == "Here it would mark 5 as read, tag 5 with sport. Keep the rule?")
        #expect(try kept.isEmpty)
        try session.press("y")
        #expect(try kept == [#"title:match: title:match → ["read", "tag sport"]"#])
        #expect(told == "Kept: “title:match” is done to what feeds bring from now on.")
        try expect(Screen(session.state), matches: "rules")
        #expect(try store.library.unreadCounts(of: ["title:match"]) == ["title:match": 5])
    }

    @Test mutating func `a rule that would change nothing says so, and is not done`() throws {
        try make("title:match", "read")
        try session.press("y", "A", "y", "t")
        #expect(told == "Here it would change nothing: what it matches (5) is so already.")
        try session.press("A")
        #expect(question == nil)
    }

    @Test mutating func `what is hidden has a shelf, says what it is, and comes back from there`() throws {
        try make("title:match", "hide")
        #expect(question == "Here it would hide 5. Keep the rule?")
        try session.press("y", "A", "y", "6")
        #expect(session.text.contains("Library  1 article"))
        try session.press("F")
        #expect(session.text.contains("Hidden") && !session.text.contains("Bin "))
        try session.press("q", "/")
        try session.type("is:hidden")
        try session.press("enter")
        #expect(session.text.contains("5 articles · out of all other lists"))
        try session.press("enter")
        #expect(told == "It is hidden: P puts it back, D deletes it for good.")
        try session.press("P")
        #expect(session.text.contains("4 articles · out of all other lists"))
    }

    @Test mutating func `what is highlighted has a sign, and its title is lit`() throws {
        try make("title:bridge", "highlight")
        try session.press("y", "A", "y", "6")
        try expect(Screen(session.state), matches: "highlighted")
    }

    @Test mutating func `what is wrong is told in place, and what was typed stays`() throws {
        try session.press("+")
        try session.type("is:unreed")
        try session.press("enter")
        #expect(session.text.contains("did you mean “is:unread”?") && session.text.contains("is:unreed"))
        try session.press("backspace", "backspace", "backspace")
        try session.type("ead")
        try session.press("enter")
        try session.type("mute")
        try session.press("enter")
        #expect(session.text.contains("That is hide here") && session.text.contains("then: mute"))
        try session.press("ctrl-u")
        try session.type("rad")
        try session.press("enter")
        #expect(session.text.contains("did you mean “read”?"))
        try session.press("esc")
        #expect(try kept.isEmpty)
        // A rule that was not kept goes on where it was left.
        try session.press("+", "enter", "enter")
        #expect(session.text.contains("then: rad"))
    }

    @Test mutating func `a rule is changed, called otherwise, moved, listed, tried, done and forgotten`() throws {
        try make("title:match", "read")
        try session.press("y")
        try make("title:bridge", "star")
        try session.press("y")
        #expect(session.selected.hasPrefix("title:bridge"))
        try session.press("i", "ctrl-u")
        try session.type("Bridges")
        try session.press("enter", "<")
        #expect(try kept == [#"Bridges: title:bridge → ["star"]"#, #"title:match: title:match → ["read"]"#])
        #expect(session.selected.hasPrefix("Bridges"))
        try session.press("<")
        #expect(told == "It is done first of those of the library.")
        try session.press("enter", "enter", "ctrl-u")
        try session.type("star, tag works")
        try session.press("enter")
        #expect(question == "Here it would star 1, tag 1 with works. Keep the rule?")
        try session.press("y")
        #expect(try kept.first == #"Bridges: title:bridge → ["star", "tag works"]"#)
        try session.press("t")
        #expect(told == "Here it would star 1, tag 1 with works.")
        try session.press("A")
        #expect(question == "Here it would star 1, tag 1 with works. Do it now?")
        try session.press("y")
        #expect(told == "“Bridges” was done to 1 article.")
        #expect(try store.library.tags() == ["works"])
        try session.press("o")
        #expect(session.text.contains("Bridges  1 of 6 articles"))
        try session.press("H", "D", "y")
        #expect(try kept == [#"title:match: title:match → ["read"]"#])
    }

    @Test mutating func `a no leads back to what was typed, of a rule that is changed too`() throws {
        try make("title:match", "read")
        try session.press("n")
        #expect(session.text.contains("then: read") && session.text.contains("enter tries it"))
        try session.press("enter", "y", "enter", "enter", "ctrl-u")
        try session.type("star, tag late")
        try session.press("enter", "n")
        #expect(session.text.contains("then: star, tag late"))
        #expect(try kept == [#"title:match: title:match → ["read"]"#])
        try session.press("enter", "y")
        #expect(try kept == [#"title:match: title:match → ["star", "tag late"]"#])
    }

    @Test mutating func `a search that is listed is the beginning of a rule`() throws {
        try session.press("6", "/")
        try session.type("late")
        try session.press("enter", "!", "+")
        #expect(session.text.contains("when an article fits: late*"))
    }

    @Test mutating func `rules of the configuration are shown and left as they are`() throws {
        var configuration = Configuration()
        configuration.rules = [
            IncomingRule(name: "Ships", query: try Query.parse("title:ship"), actions: [.notify])
        ]
        session.state = AppState(
            size: Size(columns: 80, rows: 24), configuration: configuration, library: LibraryState(isHome: true))
        try session.run(session.state.start())
        try session.press("!")
        #expect(session.selected == "Ships title:ship → notify config.toml")
        for key in ["enter", "i", "D", "<"] {
            try session.press(key)
            #expect(told == "This rule stands in the configuration: reader config says where that lies.")
        }
        try session.press("t")
        #expect(told == "Nothing here fits it.")
    }
}
