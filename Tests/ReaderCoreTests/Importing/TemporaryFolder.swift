import Foundation
import ReaderImporting
import ReaderLibrary
import ReaderNetwork

/// A folder of files that goes with the value.
final class TemporaryFolder {
    let url: URL

    init(_ files: [String: String] = [:]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, name) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String = "") -> String { name.isEmpty ? url.path : url.appending(path: name).path }

    func write(_ text: String, _ name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func library() throws -> Library { try Library(at: path("library.sqlite")) }
}

extension ArticleLoader {
    /// Nothing in these tests is fetched.
    static var ofFiles: ArticleLoader { ArticleLoader(client: HTTPClient()) }
}
