import Synchronization

/// Fetches documents over HTTP and HTTPS.
///
/// All transfers run on one thread of their own, which lives while there is work: neither the screen nor Swift's
/// threads wait for a server. Certificates are always checked; no other scheme is ever spoken.
package final class HTTPClient: Sendable {
    private let loop: TransferLoop
    private let count = Atomic(0)

    package init(_ settings: HTTPSettings = HTTPSettings()) {
        loop = TransferLoop(settings)
    }

    /// The answer to a request, after redirects; waits its turn where many are asked for at once.
    ///
    /// Cancelling the task ends the transfer at once.
    ///
    /// - Throws: `HTTPFailure` where no answer comes, or one that breaks a limit, or the task is cancelled.
    package func response(to request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        let id = count.add(1, ordering: .relaxed).newValue
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.submit(TransferJob(id: id, request: request, continuation: continuation))
                if Task.isCancelled { loop.cancel(id) }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try result.get()
    }
}

/// A request, and who waits for its answer.
struct TransferJob: Sendable {
    let id: Int
    let request: HTTPRequest
    let continuation: CheckedContinuation<Result<HTTPResponse, HTTPFailure>, Never>
}
