import Glibc
package import ReaderModel

/// Bytes of files and of standard input, with a limit.
package enum FileReader {
    /// Larger files are refused, in bytes: an article of this size is a mistake.
    package static let limit = 512 * 1024 * 1024
    private static let chunk = 1024 * 1024

    /// The bytes of a file or a pipe.
    ///
    /// - Parameter limit: the most bytes that it may have.
    /// - Throws: where it cannot be read, is a folder or a device, or is too large.
    package static func bytes(at path: String, limit: Int = limit) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        let kind = status.st_mode & S_IFMT
        guard kind != S_IFDIR else { throw failure(path, reason: EISDIR) }
        guard kind == S_IFREG || kind == S_IFIFO else {
            throw Failure("\(path) is neither a file nor a pipe.", advice: "Give the path of a file with text.")
        }
        if kind == S_IFIFO { _ = fcntl(descriptor, F_SETFL, 0) }
        return try all(of: descriptor, name: path, expected: Int(status.st_size), limit: limit)
    }

    /// Everything up to the end of standard input.
    ///
    /// - Throws: where it cannot be read, or is larger than `limit`.
    package static func standardInput() throws(Failure) -> [UInt8] {
        try all(of: STDIN_FILENO, name: "standard input", expected: 0, limit: limit)
    }

    /// The first bytes of a file, no more than asked for; nil where it is shorter.
    package static func beginning(of path: String, count: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > count else {
            return nil
        }
        var isShort = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, read(descriptor, buffer.baseAddress, count))
            isShort = filled < count
        }
        return isShort ? nil : bytes
    }

    private static func all(of descriptor: Int32, name: String, expected: Int, limit: Int) throws(Failure) -> [UInt8] {
        guard expected <= limit else { throw tooLarge(name, limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected + 1)
        let space = UnsafeMutableRawPointer.allocate(byteCount: chunk, alignment: 16)
        defer { space.deallocate() }
        while true {
            let count = read(descriptor, space, chunk)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                throw failure(name)
            }
            bytes.append(contentsOf: UnsafeRawBufferPointer(start: space, count: count))
            guard bytes.count <= limit else { throw tooLarge(name, limit) }
        }
    }

    private static func tooLarge(_ name: String, _ limit: Int) -> Failure {
        Failure(
            "\(name) is larger than \(limit / 1024 / 1024) MB.",
            advice: "Cut it into parts, for instance with split(1).")
    }

    /// Why a file cannot be read, by the error number of the call that failed.
    package static func failure(_ path: String, reason: Int32 = errno) -> Failure {
        switch reason {
        case ENOENT: Failure("\(path) does not exist.", advice: "Check the spelling of the path.")
        case EACCES: Failure("\(path) may not be read.", advice: "Ask its owner for leave, or run: chmod u+r on it.")
        case EISDIR: Failure("\(path) is a folder.", advice: "Give the files in it.")
        default:
            Failure(
                "\(path) cannot be read: \(String(cString: strerror(reason))).", advice: "Check the disk and the path.")
        }
    }

    /// A path from the root, through links.
    ///
    /// - Throws: where there is no such file.
    package static func fullPath(of path: String) throws(Failure) -> String {
        guard let full = realpath(path, nil) else { throw failure(path) }
        defer { free(full) }
        return String(cString: full)
    }
}
