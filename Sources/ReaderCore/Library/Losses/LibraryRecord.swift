import Glibc
import ReaderSQLite
import ReaderSalvage

/// The small file beside a library that says what was in it when it was last closed.
///
/// A line each: `file`, device, inode, size and moment of the library; a kind, its count, and how many were removed.
struct LibraryRecord: Equatable {
    var tally: LibraryTally
    /// Tells whether the library is still the very file.
    var signature: String

    init(_ tally: LibraryTally, of files: DatabaseFiles) {
        self.tally = tally
        signature = Self.signature(of: files)
    }

    /// Nil where there is no record, or none that can be read.
    init?(of files: DatabaseFiles) {
        guard let text = Self.text(of: files.record) else { return nil }
        (tally, signature) = (LibraryTally(), "")
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let first = words.first else { continue }
            if first == "file" {
                signature = words.dropFirst().joined(separator: " ")
            } else if let kind = LibraryTally.Kind(rawValue: String(first)), words.count == 3,
                let count = Int(words[1]), let removed = Int(words[2]), count >= 0, removed >= 0
            {
                (tally.counts[kind], tally.removed[kind]) = (count, removed)
            }
        }
        guard !tally.counts.isEmpty else { return nil }
    }

    static func signature(of files: DatabaseFiles) -> String {
        var status = stat()
        guard stat(files.path, &status) == 0 else { return "" }
        let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(time) \(DatabaseFiles.size(files.log) ?? 0)"
    }

    /// Takes the place of an older record at once; where it cannot be written there is none.
    func write(beside files: DatabaseFiles) {
        var text = "file \(signature)\n"
        for kind in LibraryTally.Kind.allCases {
            text += "\(kind.rawValue) \(tally.counts[kind, default: 0]) \(tally.removed[kind, default: 0])\n"
        }
        let unfinished = files.record + "-\(getpid())"
        unlink(unfinished)
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let bytes = Array(text.utf8)
        let isWritten = Glibc.write(descriptor, bytes, bytes.count) == bytes.count
        close(descriptor)
        if !isWritten || rename(unfinished, files.record) != 0 { unlink(unfinished) }
    }

    /// Longer files are no records, in bytes.
    private static let longest = 4_096

    private static func text(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: longest)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 && count < longest ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
