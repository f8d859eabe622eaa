import ReaderPanes
import ReaderWork

extension Intent {
    /// Puts text on the clipboard, and tells what it is; the terminal says how it went.
    static func copy(_ text: String, _ what: String) -> [Intent] {
        [.tell("Copying the \(what): \(text)"), .terminal(.copy(text))]
    }

    /// Hands an address to the browser; nothing but the reader's key does so.
    static func browse(_ address: String) -> [Intent] {
        guard let safe = BrowserAddress.of(address) else {
            return [.tell("Only http and https are opened: \(address)")]
        }
        return [.tell("Opening \(safe)"), .terminal(.browse(safe))]
    }
}
