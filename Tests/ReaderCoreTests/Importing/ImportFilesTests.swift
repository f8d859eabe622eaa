import Foundation
import Glibc
import Testing

@testable import ReaderImporting
@testable import ReaderModel

struct ImportFilesTests {
    /// Runs a body with a folder, beside which there is a file, and links inside it.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let parent = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let folder = parent + "/texts"
        try FileManager.default.createDirectory(atPath: folder + "/more", withIntermediateDirectories: true)
        for name in ["private.txt", "texts/a.txt", "texts/more/b.txt"] {
            try Data("Words.".utf8).write(to: URL(fileURLWithPath: parent + "/" + name))
        }
        symlink("../private.txt", folder + "/out.txt")
        symlink("/etc/hosts", folder + "/hosts.txt")
        symlink("more/b.txt", folder + "/within.txt")
        symlink("..", folder + "/up")
        symlink("nowhere.txt", folder + "/gone.txt")
        symlink(folder, parent + "/linked")
        try body(parent)
    }

    private func names(_ paths: [String]) -> [String] {
        ImportFiles(paths) { false }.files.map { URL(fileURLWithPath: $0.path).lastPathComponent }
    }

    @Test func `a link that leads out of a folder is not followed unless it is named`() throws {
        try withFolder { parent in
            for folder in ["/texts", "/texts/", "/linked", "/texts/more/.."] {
                #expect(names([parent + folder]) == ["a.txt", "b.txt", "within.txt"])
            }
            #expect(names([parent + "/texts/out.txt"]) == ["out.txt"])
        }
    }

    @Test func `files whose names are no UTF-8 are told, and the others are read`() throws {
        try withFolder { parent in
            let name = Array((parent + "/texts/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
            close(open(name, O_WRONLY | O_CREAT, 0o600))
            let found = ImportFiles([parent + "/texts"]) { false }
            #expect(found.files.count == 3)
            #expect(found.failures.count == 1)
            #expect(found.failures.first?.message.contains("1 file whose names are not in UTF-8") == true)
        }
    }
}
