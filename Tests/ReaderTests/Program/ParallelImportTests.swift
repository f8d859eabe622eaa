import Foundation
import Testing

/// Many files at once, read on all cores from the first on.
struct ParallelImportTests {
    /// The parser of pages has to be made ready before the first of its threads: else they wait for each other, in one start
    /// of five or so.
    @Test func `pages that are read at once from the start do not stand still`() throws {
        try Folder.with { folder in
            let pages = try (1...24).map { number in
                try folder.file(
                    "page\(number).html",
                    """
                    <html><head><title>Ferry \(number)</title></head><body><article><h1>Ferry \(number)</h1>
                    <p>The ferry number \(number) left the harbour of Ystad in the morning, and came back at night.</p>
                    <p>Nobody was hurt when it touched the quay, the harbour master said on the same day.</p></article></body></html>
                    """)
            }
            for start in 1...15 {
                let library = folder.path + "/library\(start).sqlite"
                let outcome = try Program.run(
                    ["30", Program.path, "import", "--library", library] + pages, program: "/usr/bin/timeout")
                try #require(outcome.status == 0, "start \(start): \(outcome.errors)")
                let listed = try Program.run(["list", "--library", library]).output
                #expect(listed.split(whereSeparator: \.isNewline).count { $0.contains("Ferry") } == pages.count)
            }
        }
    }
}
