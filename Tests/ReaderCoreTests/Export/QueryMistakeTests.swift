import Testing

@testable import ReaderExport
@testable import ReaderLibrary

struct QueryMistakeTests {
    private func lines(_ text: String) -> [String] {
        do {
            _ = try Query.parse(text)
            return []
        } catch {
            return QueryMistake.lines(error)
        }
    }

    @Test func `carets stand below the mistake`() {
        #expect(
            lines("summit autor:Smith") == [
                "summit autor:Smith",
                "       ^^^^^^",
                "There is no field “autor:” — did you mean “author:”?",
            ])
    }

    @Test func `wide letters take two columns`() {
        #expect(lines("日本 (").dropLast() == ["日本 (", "     ^"])
    }

    @Test func `what a terminal could act on is shown as a mark`() {
        let lines = lines("a\u{1B}[31m is:\u{1B}]0;x")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { !$0.contains("\u{1B}") })
    }
}
