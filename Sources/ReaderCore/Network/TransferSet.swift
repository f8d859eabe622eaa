import CCurl

/// The transfers that run and those that wait for a place; belongs to the thread of the loop.
final class TransferSet {
    private let curl: CurlLibrary
    private let multi: CurlLibrary.Handle
    private let settings: HTTPSettings
    private var waiting: [Transfer] = []
    private var running: [CurlLibrary.Handle: Transfer] = [:]
    private var runningPerHost: [String: Int] = [:]
    /// Whether something may have become free to start.
    private var canAdmit = false

    init(_ curl: CurlLibrary, _ multi: CurlLibrary.Handle, _ settings: HTTPSettings) {
        self.curl = curl
        self.multi = multi
        self.settings = settings
    }

    var isEmpty: Bool { waiting.isEmpty && running.isEmpty }

    func add(_ job: TransferJob) {
        guard let transfer = Transfer(job, curl, settings) else {
            return job.continuation.resume(returning: .failure(.badAddress(job.request.url)))
        }
        guard !transfer.isOutOfReach else {
            return transfer.finish(.failure(.outOfReach(host: transfer.address.host)))
        }
        waiting.append(transfer)
        canAdmit = true
    }

    func cancel(_ id: Int) {
        if let place = waiting.firstIndex(where: { $0.job.id == id }) {
            waiting.remove(at: place).finish(.failure(.cancelled))
        } else if let (_, transfer) = running.first(where: { $0.value.job.id == id }) {
            remove(transfer)
            transfer.finish(.failure(.cancelled))
        }
    }

    /// Moves everything on by what has arrived, then sleeps until there is more.
    ///
    /// - Parameter idle: how long to sleep at most.
    func turn(idle: Duration) {
        admit()
        var count: Int32 = 0
        _ = curl.multiPerform(multi, &count)
        readMessages()
        stopStalled()
        let sleep = running.values.map { $0.windowEnd - .now }.min() ?? idle
        guard !canAdmit || waiting.isEmpty, sleep > .zero else { return }
        _ = curl.multiPoll(multi, nil, 0, Int32(clamping: min(sleep, .seconds(60)).wholeMilliseconds), nil)
    }

    /// Starts what waits, in order, as far as there are places.
    private func admit() {
        guard canAdmit else { return }
        canAdmit = false
        var rest: [Transfer] = []
        for transfer in waiting {
            let isFree =
                running.count < settings.transfers
                && runningPerHost[transfer.address.authority, default: 0] < settings.transfersPerHost
            guard isFree else {
                rest.append(transfer)
                continue
            }
            start(transfer)
        }
        waiting = rest
    }

    private func start(_ transfer: Transfer) {
        guard let handle = transfer.prepare(), curl.multiAdd(multi, handle) == CURLM_OK else {
            return transfer.finish(.failure(.badAddress(transfer.job.request.url)))
        }
        running[handle] = transfer
        runningPerHost[transfer.address.authority, default: 0] += 1
    }

    private func remove(_ transfer: Transfer) {
        guard let handle = transfer.handle, running.removeValue(forKey: handle) != nil else { return }
        _ = curl.multiRemove(multi, handle)
        let host = transfer.address.authority
        runningPerHost[host] = runningPerHost[host].flatMap { $0 > 1 ? $0 - 1 : nil }
        canAdmit = true
    }

    private func readMessages() {
        var left: Int32 = 0
        while let message = curl.multiMessage(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
                let transfer = running[handle]
            else { continue }
            let code = message.pointee.data.result
            remove(transfer)
            if let result = transfer.result(code) {
                transfer.finish(result)
            } else {
                // A redirect takes its turn at the host that it leads to, before what came later.
                waiting.insert(transfer, at: 0)
            }
        }
    }

    private func stopStalled() {
        let now = ContinuousClock.now
        for transfer in Array(running.values) where transfer.isStalled(at: now) {
            remove(transfer)
            transfer.finish(.failure(.stalled(host: transfer.address.host, settings.slowTime)))
        }
    }
}
