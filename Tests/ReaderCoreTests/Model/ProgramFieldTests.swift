import Testing

@testable import ReaderModel

/// What stands in the words of a program stays one word each.
struct ProgramFieldTests {
    private func arguments(_ words: [String], _ title: String) throws -> [String] {
        try ProgramField.arguments(words) { $0 == .title ? title : "(\($0))" }
    }

    @Test(arguments: [
        "two words", "it's \"quoted\"", "100 %t %u %%", "a\nb", "$(touch /tmp/no);`x`", "*", "", "ü 日本",
    ])
    func `a value is one word, whatever it holds`(title: String) throws {
        #expect(
            try arguments(["say", "%t", "--subject=%t", "<%t>"], title) == [
                "say", title, "--subject=\(title)", "<\(title)>",
            ])
    }

    @Test func `no value becomes an option`() throws {
        #expect(try arguments(["say", "%t", "x%t"], "-o") == ["say", " -o", "x-o"])
        #expect(try arguments(["say", "--", "%t"], "-o") == ["say", "--", "-o"])
        #expect(try arguments(["say", "%t%t"], "--o") == ["say", " --o--o"])
    }

    @Test func `a word does not end inside of a value`() throws {
        #expect(try arguments(["say", "%t"], "a\0b") == ["say", "ab"])
    }

    @Test func `a percent sign is doubled, and what is no field is named`() throws {
        #expect(try arguments(["100%%", "%%t"], "x") == ["100%", "%t"])
        #expect(throws: ProgramField.Mistake(sign: "%y")) { try arguments(["%y"], "x") }
        #expect(throws: ProgramField.Mistake(sign: "%")) { try arguments(["5%"], "x") }
        #expect(ProgramField.isUsed(.file, in: ["mutt", "-i", "%f"]))
        #expect(!ProgramField.isUsed(.file, in: ["say", "%%f"]))
    }
}
