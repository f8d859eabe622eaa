import Foundation
import Testing

/// The screen while a damaged library is put together anew.
struct RecoverySessionTests {
    private static let count = 4_000

    /// Damages the index that every list is read by.
    private func damage(_ library: String) throws {
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: library))
        // The root of `articleSorted` is the seventh page of every library.
        try handle.seek(toOffset: 6 * 4_096)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 4_096))
        try handle.close()
    }

    @Test func `the screen says how far the recovery is, keys work, and nothing is lost by leaving`() throws {
        try Folder.with { folder in
            let library = folder.path + "/library.sqlite"
            let file = try folder.file("articles.jsonl", Articles.lines(round: 0, count: Self.count))
            #expect(try Program.run(["import", "--library", library, file]).status == 0)
            try damage(library)
            let left = try PseudoTerminal(["--library", library], columns: 100)
            try left.expect("6 Library")
            try left.expect("Recovering what can be read")
            left.send("jq")
            #expect(try left.end().exitStatus == 0)

            // Where the recovery was quicker than the keys, there is another one.
            try damage(library)
            let tmux = try Tmux([Program.path, "--library", library], columns: 100, rows: 24)
            try tmux.expect("4,000 articles")
            try tmux.expect("The library was damaged")
            try tmux.press("q")
            try tmux.expectEnd()
            let audit = try LibraryAudit(library)
            #expect(audit.faults == [] && audit.articles == Self.count)
        }
    }
}
