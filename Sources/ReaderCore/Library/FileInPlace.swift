import Glibc
import ReaderModel

/// The file of a library that is open: it may be taken away, or another be put in its place.
struct FileInPlace: Sendable {
    private let path: String
    private let number: Number?

    /// What the file system knows a file by, whatever its name.
    private struct Number: Equatable, Sendable {
        let device: dev_t
        let inode: ino_t

        init?(of path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, inode) = (status.st_dev, status.st_ino)
        }
    }

    init(_ path: String) {
        self.path = path
        number = Number(of: path)
    }

    /// What is written to a file without a name, or beside another one, nobody finds again.
    ///
    /// - Throws: where the file is not the one that was opened.
    func check() throws(Failure) {
        guard Number(of: path) != number else { return }
        throw Failure(
            "\(path) was moved, deleted or replaced while it was open: nothing more is kept in it.",
            advice: "Quit, and start again.")
    }
}
