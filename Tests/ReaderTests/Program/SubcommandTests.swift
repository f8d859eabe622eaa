import ArgumentParser
import Testing

@testable import Reader

struct SubcommandTests {
    private func names(_ line: String...) -> [String?] {
        ReaderCommand.subcommands(for: line).map { $0.configuration.commandName }
    }

    @Test func `each command is asked for by its own name`() {
        for (name, type) in ReaderCommand.commands { #expect(type.configuration.commandName == name) }
    }

    @Test func `a line that begins with a command is about that command, and a path about opening it`() {
        #expect(names("list", "--library", "a") == ["list"])
        #expect(names("feed", "add") == ["feed"])
        #expect(names("article.txt") == ["open"])
        #expect(names("lists") == ["open"])
    }

    @Test func `a line that begins with an option or asks for help may be about any command`() {
        for line in [[], ["--help"], ["-h"], ["help", "list"], ["--library", "a"], ["--generate-completion-script"]] {
            #expect(ReaderCommand.subcommands(for: line).count == ReaderCommand.commands.count)
        }
    }
}
