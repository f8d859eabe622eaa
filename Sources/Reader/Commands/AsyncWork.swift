import Dispatch
import ReaderCore
import Synchronization

/// Work of a command that waits for servers.
enum AsyncWork {
    /// Often enough that Ctrl-C feels instant.
    private static let glance = DispatchTimeInterval.milliseconds(50)

    /// Runs work to its end while the calling thread waits; the first Ctrl-C cancels it.
    static func run<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) -> Result<Value, any Error> {
        let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
        let end = DispatchSemaphore(value: 0)
        let task = Task {
            let found: Result<Value, any Error>
            do { found = .success(try await work()) } catch { found = .failure(error) }
            result.withLock { $0 = found }
            end.signal()
        }
        while end.wait(timeout: .now() + glance) == .timedOut {
            if Interruption.isAsked { task.cancel() }
        }
        return result.withLock { $0 }
    }
}

extension HTTPSettings {
    /// As the surroundings ask; certificates by the variables that curl(1) looks at.
    static var live: HTTPSettings {
        let file = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].compactMap(TerminalSetting.variable).first { !$0.isEmpty }
        return HTTPSettings(certificates: file)
    }
}

extension FeedRefresher {
    static func live(_ library: Library) -> FeedRefresher {
        FeedRefresher(
            library: library, client: HTTPClient(.live),
            file: { path throws(Failure) in try FileReader.bytes(at: path, limit: HTTPSettings.live.bodySize) })
    }
}
