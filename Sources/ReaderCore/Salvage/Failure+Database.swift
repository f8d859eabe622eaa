package import ReaderModel
import ReaderSQLite

extension Failure {
    /// What an error of SQLite means to whoever uses the file at a path; a `Failure` stays as it is.
    package init(database error: any Error, path: String) {
        if let failure = error as? Failure {
            self = failure
        } else if let fault = error as? DatabaseError {
            self = Self.meaning(of: fault, path: path)
        } else {
            self.init("\(path) cannot be used: \(error).", advice: "Run: reader doctor")
        }
    }

    private static func meaning(of fault: DatabaseError, path: String) -> Failure {
        switch fault.resultCode {
        case .full:
            Failure("There is no room left for \(path).", advice: "Free some space; nothing kept was lost.")
        case .busy, .locked:
            Failure("Another program is writing to \(path).", advice: "Try again in a moment.")
        case .readOnly, .cannotOpen, .permission:
            Failure("\(path) cannot be written.", advice: "Check its rights and those of its folder.")
        case .corrupt, .notADatabase:
            Failure(
                "\(path) is damaged.",
                advice: "Start again: what can be read is recovered, and the damaged file is kept.")
        case .inputOutput:
            Failure(
                "\(path) cannot be read or written: \(fault.message ?? "input or output error").",
                advice: "Check the disk and its free space; nothing kept was lost.")
        default:
            Failure("\(path): \(fault.message ?? "\(fault.resultCode)").", advice: "Run: reader doctor")
        }
    }

    /// A file that is none of this program's, and is left as it is.
    package static func notALibrary(_ path: String) -> Failure {
        Failure(
            "\(path) is not a library of Reader.",
            advice: "Name another file with --library, or move this one away.")
    }

    /// A file with migrations that are unknown here.
    package static func writtenByNewerVersion(_ path: String) -> Failure {
        Failure(
            "\(path) was written by a newer version of Reader.",
            advice: "Update this one, or name another file with --library.")
    }
}
