import FoundationEssentials
package import ReaderScreen
package import Testing

/// A screen as text: its characters, then a letter for the role of each cell, then one for its weightiest mark.
package enum Picture {
    package static func text(_ screen: Screen) -> String {
        let rows = 0..<screen.size.rows
        let glyphs = rows.map { row in
            String(screen[row: row].lazy.filter { $0.width > 0 }.map(\.glyph))
        }
        let roles = rows.map { row in
            String(screen[row: row].map { $0.glyph == " " && $0.marks.isEmpty ? " " : $0.role.rawValue })
        }
        let marks = rows.map { row in String(screen[row: row].map(\.marks.letter)) }
        return [glyphs, roles, marks].map { lines in
            lines.map(trimmed).joined(separator: "\n")
        }.joined(separator: "\n\n--\n\n") + "\n"
    }

    package static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}

/// Compares a screen with its kept picture; `RECORD=1` keeps a new one.
package func expect(
    _ screen: Screen, matches name: String, sourceLocation: SourceLocation = #_sourceLocation, file: String = #filePath
) throws {
    let tests = file.components(separatedBy: "/ReaderCoreTests/")[0] + "/ReaderCoreTests"
    let path = "\(tests)/Snapshots/\(name).txt"
    let picture = Picture.text(screen)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try picture.write(toFile: path, atomically: true, encoding: .utf8)
        return
    }
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(picture == kept, "the screen differs from \(name).txt", sourceLocation: sourceLocation)
}

extension Screen {
    /// The characters alone, a line a row, without spaces at the ends.
    package var lines: [String] {
        (0..<size.rows).map { row in
            Picture.trimmed(String(self[row: row].lazy.filter { $0.width > 0 }.map(\.glyph)))
        }
    }
}
