import FoundationEssentials
import Testing

@testable import ReaderLibrary

struct QueryHelpTests {
    @Test func `every example is a query`() throws {
        for field in Query.Field.all {
            let query = try Query.parse(field.example)
            #expect(query.description == field.example)
            #expect(field.example.hasPrefix(field.name + ":"))
        }
        for form in QueryHelp.forms { #expect(try Query.parse(form.example) != .everything) }
        for date in QueryHelp.dates {
            // Hours are moments, which days cannot be compared with.
            let field = date.example.hasSuffix("h") ? "after" : "on"
            #expect(try Query.parse("\(field):\(date.example)") != .everything)
        }
    }

    @Test func `the documentation is up to date`() throws {
        let path = #filePath.components(separatedBy: "/Tests/")[0] + "/Docs/Search.md"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try QueryHelp.markdown.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == QueryHelp.markdown)
    }

    @Test func `the help has every form, field and date, and fits a terminal`() {
        let lines = QueryHelp.plain.split(separator: "\n")
        let examples =
            QueryHelp.forms.map(\.example) + Query.Field.all.map(\.example) + QueryHelp.dates.map(\.example)
        for example in examples {
            #expect(lines.contains { $0.hasPrefix("  \(example)  ") }, "\(example)")
        }
        #expect(lines.allSatisfy { $0.count < 80 })
    }
}
