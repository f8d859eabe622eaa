import Foundation
import Testing

/// What a real terminal shows, by pictures of it.
struct XtermTests {
    /// What the script needs for a terminal of its own.
    static let needed = ["python3", "xterm", "Xvfb", "openbox", "import"]

    @Test(.enabled(if: needed.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }))
    func `in xterm no step shifts the border or leaves anything of another picture`() throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Scripts/check-terminals.py").standardized.path
        let outcome = try Program.run(
            [script, "--program", Program.path, "--terminal", "xterm", "--steps", "8"], program: "/usr/bin/python3")
        #expect(outcome.output.contains("9 steps") && outcome.output.contains("shifted [], ghosts []"), "\(outcome)")
        #expect(outcome.status == 0)
    }
}
