import Foundation
import Testing

/// Word lists stand in the code as text whose lines go on with a backslash.
struct WordListTests {
    /// The Swift files of the annotators, and of what joins their entities.
    private static func sources() throws -> [URL] {
        var root = URL(filePath: #filePath)
        while root.lastPathComponent != "Tests" { root.deleteLastPathComponent() }
        let core = root.deletingLastPathComponent().appending(path: "Sources/ReaderCore")
        return try ["Annotation", "Joining"].flatMap { folder in
            let files = try #require(
                FileManager.default.enumerator(at: core.appending(path: folder), includingPropertiesForKeys: nil))
            return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        }
    }

    @Test func `no line of a list ends with a backslash that is a character`() throws {
        let sources = try Self.sources()
        #expect(sources.count > 50)
        for source in sources {
            var isInside = false
            for line in String(decoding: try Data(contentsOf: source), as: UTF8.self).split(separator: "\n") {
                let marks = line.ranges(of: "\"\"\"").count
                if isInside { #expect(!line.hasSuffix(#"\\"#), "\(source.lastPathComponent): \(line)") }
                if marks % 2 == 1 { isInside.toggle() }
            }
        }
    }
}
