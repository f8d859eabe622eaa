package import ReaderModel

/// Why there is no answer from a server.
package enum HTTPFailure: Error, Equatable, Sendable {
    /// libcurl is not installed, or lacks what is needed.
    case noLibrary(reason: String)
    case badAddress(String)
    case unknownHost(String)
    case unreachable(host: String, reason: String)
    /// No connection within the time.
    case connectTimeOut(host: String, Duration)
    case timeOut(host: String, Duration, received: Int)
    /// Hardly a byte within the time.
    case stalled(host: String, Duration)
    /// The connection ended before the document did.
    case cutOff(host: String)
    /// - Parameter limit: bytes, decompressed.
    case tooLarge(host: String, limit: Int)
    case tooManyRedirects(host: String, limit: Int)
    case redirectLoop(host: String)
    /// A redirect to something else than `http` and `https`.
    case redirectRefused(host: String, target: String)
    /// What a document names lies nearer than the document itself.
    case outOfReach(host: String)
    /// The certificate is not one to trust.
    case certificate(host: String, reason: String)
    /// TLS could not be agreed on: the other side may not speak it.
    case noTLS(host: String, reason: String)
    case badAnswer(host: String, reason: String)
    case cancelled

    /// Whether the other scheme may fare better: nothing listens, or no TLS is spoken, on the port of `https`.
    package var isWithoutTLS: Bool {
        switch self {
        case .unreachable, .connectTimeOut, .noTLS: true
        default: false
        }
    }

    /// What to tell the reader.
    package var failure: Failure {
        switch self {
        case .noLibrary(let reason):
            Failure("Nothing can be fetched: \(reason).", advice: "Install libcurl, as by: apt install libcurl4")
        case .badAddress(let address):
            Failure("\(address) is no address that can be fetched.", advice: "Give one that begins with https://.")
        case .unknownHost(let host):
            Failure("There is no host \(host).", advice: "Check the address and the network.")
        case .unreachable(let host, let reason):
            Failure("\(host) cannot be reached: \(reason).", advice: "Check the network, and try again later.")
        case .connectTimeOut(let host, let time):
            Failure("\(host) did not take the call within \(time.inSeconds).", advice: "Try again later.")
        case .timeOut(let host, let time, 0):
            Failure("\(host) sent nothing within \(time.inSeconds).", advice: "Try again later.")
        case .timeOut(let host, let time, let received):
            Failure("\(host) sent only \(received) bytes within \(time.inSeconds).", advice: "Try again later.")
        case .stalled(let host, let time):
            Failure("\(host) sent hardly anything for \(time.inSeconds).", advice: "Try again later.")
        case .cutOff(let host):
            Failure("\(host) broke off in the middle.", advice: "Try again.")
        case .tooLarge(let host, let limit):
            Failure(
                "\(host) sends more than \(Self.size(limit)).", advice: "Download it by other means and open the file.")
        case .tooManyRedirects(let host, let limit):
            Failure("\(host) sends on more than \(limit) times.", advice: "Open the address in a browser.")
        case .redirectLoop(let host):
            Failure("\(host) sends round in a circle.", advice: "Open the address in a browser.")
        case .redirectRefused(let host, let target):
            Failure("\(host) sends on to \(target), which is not followed.", advice: "Only http and https are.")
        case .outOfReach(let host):
            Failure(
                "\(host) is on this machine or its network, where nothing from outside leads.",
                advice: "If it is meant, subscribe to that address or open it.")
        case .certificate(let host, let reason):
            Failure(
                "The certificate of \(host) cannot be trusted: \(reason).",
                advice: "Check the clock, and that ca-certificates is installed.")
        case .noTLS(let host, let reason):
            Failure("\(host) cannot be spoken to safely: \(reason).", advice: "Try the address with http://.")
        case .badAnswer(let host, let reason):
            Failure("\(host) gave no proper answer: \(reason).", advice: "Open the address in a browser.")
        case .cancelled:
            Failure("The transfer was stopped.", advice: "Start it again to have it.")
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(bytes) bytes" : "\(bytes / 1_000_000) MB"
    }
}
