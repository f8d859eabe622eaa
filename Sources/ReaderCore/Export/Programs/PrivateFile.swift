import Glibc
package import ReaderModel

/// A file for another program, which nobody else may read; whoever has it written takes it away.
package enum PrivateFile {
    /// - Parameter suffix: what its name ends with, such as `.md`.
    /// - Returns: its path.
    /// - Throws: `Failure` where it cannot be written.
    package static func write(_ bytes: [UInt8], suffix: String) throws(Failure) -> String {
        var name = Array((folder + "/reader-XXXXXX" + suffix).utf8CString)
        let descriptor = mkstemps(&name, Int32(suffix.utf8.count))
        guard descriptor >= 0 else { throw failure(errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let reason = NewFile.write(bytes, to: descriptor)
        guard close(descriptor) == 0, reason == 0 else {
            unlink(path)
            throw failure(reason == 0 ? errno : reason)
        }
        return path
    }

    private static var folder: String {
        for name in ["XDG_RUNTIME_DIR", "TMPDIR"] {
            guard let value = getenv(name) else { continue }
            let path = String(cString: value)
            if path.hasPrefix("/"), access(path, W_OK) == 0 { return path }
        }
        return "/tmp"
    }

    private static func failure(_ reason: Int32) -> Failure {
        Failure(
            "A file for the program cannot be written: \(String(cString: strerror(reason))).",
            advice: "See that \(folder) has room.")
    }
}
