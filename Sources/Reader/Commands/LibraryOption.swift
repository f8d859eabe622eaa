import ArgumentParser
import Glibc
import ReaderCore

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
    @Option(name: .customLong("library"), help: "Another library file.", completion: .file(extensions: ["sqlite"]))
    var path: String?

    /// The file asked for, else `$XDG_DATA_HOME/reader/library.sqlite` (XDG base directory specification).
    var location: String { path ?? Self.folder + "/reader/library.sqlite" }

    /// What the location was taken from.
    var origin: String {
        if path != nil { return "as --library says" }
        return Self.dataHome == nil ? "the standard place" : "from XDG_DATA_HOME"
    }

    /// A relative path there is to be ignored.
    private static var dataHome: String? {
        TerminalSetting.variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    private static var folder: String {
        dataHome ?? (TerminalSetting.variable("HOME") ?? "") + "/.local/share"
    }

    /// The library, or its failure on standard error and the end.
    func open() throws -> Library {
        // A file that may not grow any more is an error to be told, not the end.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let library = try Library(at: location, progress: Report.line)
            library.notices.forEach(Report.line)
            return library
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
    }
}
