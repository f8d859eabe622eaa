import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderKeys

struct CommandSearchTests {
    private func best(_ typed: String) -> [String] {
        CommandSearch.best(Configuration().keymap.bindings, for: typed).map(\.command.name)
    }

    @Test(arguments: [
        ("subscribe", "library.add-feed"), ("unsubscribe", "library.remove-feed"), ("bookmark", "app.toggle-star"),
        ("delete", "library.delete"), ("export", "app.copy-quote"), ("tag", "app.edit-tags"), ("exit", "app.quit"),
        ("search", "text.search"), ("undo", "app.undo"), ("next quote", "text.next-quote"),
        ("quo next", "text.next-quote"),
        ("nquo", "text.next-quote"), ("less sure", "quotes.less-sure"),
    ])
    func `common words lead to commands`(typed: String, command: String) {
        #expect(best(typed).prefix(3).contains(command), "\(best(typed).prefix(5))")
    }

    @Test(arguments: ["xyzzy", "qqq", "exportt"])
    func `what is no word of a command finds none`(typed: String) {
        #expect(best(typed).isEmpty)
    }

    @Test func `letters here and there are no words`() {
        #expect(!best("export").contains("text.next-mention"))
    }

    @Test func `every synonym is one of a command`() {
        let names = Set(Configuration().keymap.bindings.map(\.command.name))
        #expect(CommandSearch.synonyms.keys.filter { !names.contains($0) } == [])
    }

    @Test func `what is done at the shell says so`() {
        #expect(CommandSearch.outside("import")?.contains("reader import") == true)
        #expect(CommandSearch.outside("exp")?.contains("reader export") == true)
        #expect(CommandSearch.outside("ex") == nil && CommandSearch.outside("star") == nil)
    }
}
