import Glibc
import ReaderCore

/// The configuration in force, and where it came from.
struct ConfigurationFile {
    var path: String
    /// Whether there is such a file.
    var exists = false
    var configuration = Configuration()
    /// What in the file could not be used, a line each.
    var notices: [String] = []

    /// More than a configuration can need.
    private static let limit = 1024 * 1024

    /// - Parameter asked: the path given on the command line; it must exist.
    init(asked: String?) throws(Failure) {
        path = asked ?? Self.standardPath
        if asked == nil, access(path, F_OK) != 0 { return }
        let bytes: [UInt8]
        do {
            bytes = try FileReader.bytes(at: path, limit: Self.limit)
        } catch  where asked == nil {
            notices = [error.message]
            return
        }
        exists = true
        let reading = ParsedConfiguration(String(decoding: bytes, as: UTF8.self), path: path)
        configuration = reading.configuration
        notices = reading.notices
    }

    /// `$XDG_CONFIG_HOME/reader/config.toml`; the specification wants relative paths there to be ignored.
    static var standardPath: String {
        if let base = TerminalSetting.variable("XDG_CONFIG_HOME"), base.hasPrefix("/") {
            return base + "/reader/config.toml"
        }
        return (TerminalSetting.variable("HOME") ?? "") + "/.config/reader/config.toml"
    }
}
