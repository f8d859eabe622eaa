import FoundationEssentials
import Testing

@testable import ReaderCommands
@testable import ReaderKeys

struct KeyTableTests {
    @Test func `the key list in the documentation is up to date`() throws {
        let root = #filePath.components(separatedBy: "/Tests/")[0]
        let path = "\(root)/Docs/Keys.md"
        let table = KeyTable.markdown(Keymap())
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try table.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == table)
    }
}
