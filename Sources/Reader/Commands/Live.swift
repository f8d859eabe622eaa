import ArgumentParser
import ReaderCore
import ReaderLanguage

extension Blocking {
    /// Runs work to its end while the calling thread waits; the first Ctrl-C cancels it.
    static func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) -> Result<Value, any Error> {
        run(isCancelled: { Interruption.isAsked }, work)
    }
}

extension HTTPSettings {
    /// As the surroundings ask; certificates by the variables that curl(1) looks at.
    static var live: HTTPSettings {
        let file = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].compactMap(TerminalSetting.variable).first { !$0.isEmpty }
        return HTTPSettings(certificates: file)
    }
}

extension HTTPClient {
    /// Of the whole program, made when the first address is asked for.
    static let live = HTTPClient(.live)
}

extension ArticleLoader {
    /// Ctrl-C ends what is being fetched.
    ///
    /// - Parameters:
    ///   - published: the day of publication of articles that do not say their own.
    ///   - language: what the reader says that all are in.
    static func live(published: CalendarDay? = nil, language: Language? = nil) -> ArticleLoader {
        ArticleLoader(
            client: .live, published: published, language: language?.code, isCancelled: { Interruption.isAsked })
    }
}

extension Language: ExpressibleByArgument {
    /// A tag or an English name.
    public init?(argument: String) {
        guard let language = Language.named(argument), Language(tag: language.code) != nil else { return nil }
        self = language
    }
}

extension FeedRefresher {
    static func live(_ library: Library, _ settings: FeedSettings) -> FeedRefresher {
        .reading(into: library, client: .live, care: .live(settings))
    }
}

extension FeedCare {
    /// Passwords come from files, and from programs that may ask somebody.
    static func live(_ settings: FeedSettings) -> FeedCare {
        FeedCare(settings) { source throws(Failure) in
            switch source {
            case .file(let path): return try firstLine(of: FileReader.bytes(at: path, limit: 65_536), path)
            case .command(let words):
                let outcome = ChildProgram(words: words, keepsOutput: true, limit: .seconds(60)).run()
                if let reason = outcome.reason {
                    throw Failure("\(words[0]) gave no password: \(reason).", advice: "See password-command.")
                }
                return try firstLine(of: outcome.output, words[0])
            }
        }
    }

    private static func firstLine(of bytes: [UInt8], _ name: String) throws(Failure) -> String {
        let line = String(
            decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        guard !line.isEmpty else {
            throw Failure("\(name) gave no password.", advice: "Its first line is the password.")
        }
        return line
    }
}
