import Testing

@testable import ReaderCommands
@testable import ReaderModel

struct ProgramTableTests {
    private func read(_ text: String) -> ParsedConfiguration { ParsedConfiguration(text, path: "config.toml") }

    @Test func `programs are read in the order of the file, in a line or a table`() {
        let reading = read(
            """
            [programs]
            count = ["wc", "-w"]
            read-aloud = "espeak-ng"
            [programs."send by mail"]
            command = ["mutt", "-s", "%t", "-i", "%f"]
            input = "markdown"
            terminal = true
            limit = "2h"
            """)
        #expect(reading.notices == [])
        var mail = NamedProgram("send by mail", ["mutt", "-s", "%t", "-i", "%f"])
        (mail.input, mail.takesTerminal, mail.limit) = (.markdown, true, .seconds(7_200))
        #expect(
            reading.configuration.programs == [
                NamedProgram("count", ["wc", "-w"]), NamedProgram("read-aloud", ["espeak-ng"]), mail,
            ])
    }

    @Test(arguments: [
        ("programs = 3", "config.toml:1: [programs] is a table"),
        ("[programs]\na = 3", "config.toml:2: “a” needs a command"),
        ("[programs]\na = []", "config.toml:2: “a” needs a command"),
        ("[programs.a]\ninput = \"text\"", "config.toml:2: “a” needs a command"),
        ("[programs]\na = [\"x\", \"%y\"]", "config.toml:2: there is no field %y of “a”"),
        ("[programs]\na = [\"x\", \"50%\"]", "config.toml:2: there is no field % of “a”"),
        ("[programs.a]\ncommand = \"x\"\ninput = \"pdf\"", "config.toml:3: input is"),
        ("[programs.a]\ncommand = \"x\"\nterminal = 1", "config.toml:3: terminal is true or false"),
        ("[programs.a]\ncommand = \"x\"\nlimit = \"0s\"", "config.toml:3: limit is a time"),
        ("[programs.a]\ncommand = \"x\"\nlimit = \"25h\"", "config.toml:3: limit is a time"),
        ("[programs.a]\ncommand = \"x\"\nshell = true", "config.toml:3: there is no setting “shell” of a program"),
    ])
    func `what cannot be used is named with its line, and the rest counts`(text: String, notice: String) {
        let isTable = text.hasPrefix("[")
        let reading = read(text + (isTable ? "\n[programs.b]\ncommand = \"ok\"\n" : ""))
        #expect(reading.notices.count == 1 && reading.notices[0].hasPrefix(notice))
        #expect(reading.configuration.programs.last?.name == (isTable ? "b" : nil))
    }
}
