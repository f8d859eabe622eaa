import ArgumentParser
import Glibc
import ReaderCore

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
    @Option(name: .customLong("library"), help: "Another library file.", completion: .file(extensions: ["sqlite"]))
    var path: String?

    /// The file asked for, else `$XDG_DATA_HOME/reader/library.sqlite` (XDG base directory specification).
    var location: String { path ?? Self.standard }

    private static var standard: String {
        let variable = { (name: String) in getenv(name).map { String(cString: $0) } ?? "" }
        let data = variable("XDG_DATA_HOME")
        // A relative path there is to be ignored.
        let folder = data.hasPrefix("/") ? data : variable("HOME") + "/.local/share"
        return folder + "/reader/library.sqlite"
    }

    /// The library, or its failure on standard error and the end.
    func open() throws -> Library {
        do {
            return try Library(at: location)
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
    }
}
