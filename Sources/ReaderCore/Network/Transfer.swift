import CCurl
import Glibc

/// One request on its way, over all its redirects; belongs to the thread of the loop.
final class Transfer {
    private static let shortBody = 65_536

    let job: TransferJob
    /// Where it is at the moment.
    private(set) var address: AddressParts
    private let start: AddressParts
    private(set) var handle: CurlLibrary.Handle?
    /// When the speed is looked at next.
    private(set) var windowEnd = ContinuousClock.now
    private let curl: CurlLibrary
    private let settings: HTTPSettings
    private var headers: CurlLibrary.List?
    private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var deadline: ContinuousClock.Instant?
    private var windowBytes = 0
    private var trail: RedirectTrail
    private var gate: TransferGate
    private var head = HTTPHead()
    private var body: [UInt8] = []
    /// Bytes of a body that nobody wants.
    private var passedOver = 0
    /// Why a callback stopped the transfer.
    private var refusal: HTTPFailure?

    /// Nil where the address is none that is fetched.
    init?(_ job: TransferJob, _ curl: CurlLibrary, _ settings: HTTPSettings) {
        guard let address = AddressParts(job.request.url), address.isWeb else { return nil }
        self.job = job
        self.curl = curl
        self.settings = settings
        self.address = address
        start = address
        trail = RedirectTrail(start: address, limit: settings.redirects)
        let ownProxy = job.request.manner.proxy.flatMap(ProxyPorts.port)
        gate = TransferGate(
            reach: job.request.reach,
            proxies: (settings.usesProxies ? ProxyPorts.ofThisMachine : []).union([ownProxy].compactMap(\.self)))
        errorText.pointee = 0
    }

    deinit {
        if let handle { curl.easyCleanup(handle) }
        curl.listFree(headers)
        errorText.deallocate()
    }

    /// Whether already the words of its address say that it leads where it may not.
    var isOutOfReach: Bool { gate.refuses(address.host) }

    func finish(_ result: Result<HTTPResponse, HTTPFailure>) {
        job.continuation.resume(returning: result)
    }

    /// A handle that is ready for the address at hand.
    func prepare() -> CurlLibrary.Handle? {
        let now = ContinuousClock.now
        deadline = deadline ?? now + settings.wholeTime
        (windowEnd, windowBytes) = (now + settings.slowTime, 0)
        (head, body, passedOver) = (HTTPHead(), [], 0)
        gate.begin()
        handle = handle ?? curl.easyInit()
        guard let handle else { return nil }
        let left = max(1, ((deadline ?? now) - now).wholeMilliseconds)
        setUp(CurlOptions(curl: curl, handle: handle), left: left)
        return handle
    }

    private func setUp(_ options: CurlOptions, left: Int) {
        let me = Unmanaged.passUnretained(self).toOpaque()
        options.restrictToWeb()
        options.set(CURLOPT_URL, address.encoded)
        options.set(CURLOPT_ERRORBUFFER, pointer: errorText)
        options.set(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTime.wholeMilliseconds)
        options.set(CURLOPT_TIMEOUT_MS, left)
        options.set(CURLOPT_ACCEPT_ENCODING, "")
        let manner = manner
        options.set(CURLOPT_USERAGENT, manner.userAgent ?? settings.userAgent)
        options.set(CURLOPT_MAXFILESIZE_LARGE, size: settings.bodySize)
        if !settings.usesProxies { options.set(CURLOPT_PROXY, "") }
        if let file = settings.certificates { options.set(CURLOPT_CAINFO, file) }
        if let proxy = manner.proxy { options.set(CURLOPT_PROXY, proxy) }
        // The handle still has those of the address before.
        options.set(CURLOPT_USERNAME, optional: manner.user)
        options.set(CURLOPT_PASSWORD, optional: manner.user.map { _ in manner.password ?? "" })
        let lines = ["Accept: \(job.request.kind.accept)"] + job.request.validators.headers + manner.lines
        let before = headers
        headers = curl.list(lines)
        options.set(CURLOPT_HTTPHEADER, list: headers)
        curl.listFree(before)
        options.set(CURLOPT_WRITEDATA, pointer: me)
        options.set(CURLOPT_HEADERDATA, pointer: me)
        setGate(options, me)
        options.set(CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        options.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.takeHead(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
    }

    /// What the server at hand is told: secrets only where it is the one that they are for.
    private var manner: RequestManner {
        let isStart = address.scheme == start.scheme && address.authority == start.authority
        return isStart ? job.request.manner : job.request.manner.elsewhere
    }

    /// Has libcurl ask before it makes a connection, and before it uses one that is there.
    private func setGate(_ options: CurlOptions, _ me: UnsafeMutableRawPointer) {
        options.set(CURLOPT_OPENSOCKETDATA, pointer: me)
        options.setOpenSocket { context, _, address in
            guard let transfer = Transfer.from(context), let address, transfer.gate.admits(address) else { return -1 }
            return socket(
                address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
                address.pointee.protocol)
        }
        let isAsked = options.setBeforeRequest(me) { context, ip, _, port, _ in
            guard let transfer = Transfer.from(context), let ip else { return 1 }
            return transfer.gate.admits(String(cString: ip), port: Int(port)) ? 0 : 1
        }
        if !isAsked { options.set(CURLOPT_FRESH_CONNECT, 1) }
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// - Returns: the count taken; any other stops the transfer.
    private func takeHead(_ line: UnsafeRawBufferPointer) -> Int {
        head.read(line)
        guard head.size <= settings.headSize else {
            refusal = .badAnswer(host: address.host, reason: "its headers do not end")
            return 0
        }
        return line.count
    }

    private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        // What a redirect says beside its target is of no use. A short one is read, so that the connection can be
        // used again; the end of a long one is told by libcurl as an error, which `result` passes over.
        if head.isRedirect {
            passedOver += bytes.count
            return passedOver <= Self.shortBody ? bytes.count : 0
        }
        guard body.count + bytes.count <= settings.bodySize else {
            refusal = .tooLarge(host: address.host, limit: settings.bodySize)
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    /// Whether hardly anything has come for a while; asked from time to time.
    func isStalled(at now: ContinuousClock.Instant) -> Bool {
        guard now >= windowEnd, let handle else { return false }
        var received = 0
        _ = reader_curl_getinfo_size(curl.getInfo, handle, CURLINFO_SIZE_DOWNLOAD_T, &received)
        let total = received + head.size
        defer { (windowEnd, windowBytes) = (now + settings.slowTime, total) }
        return total - windowBytes < settings.slowBytes
    }

    /// What came of it; nil where it goes on at another address.
    func result(_ code: CURLcode) -> Result<HTTPResponse, HTTPFailure>? {
        if let refusal { return .failure(refusal) }
        if head.isRedirect {
            do {
                address = try trail.follow(head, from: address)
                gate.follow()
                return gate.refuses(address.host) ? .failure(.outOfReach(host: address.host)) : nil
            } catch {
                return .failure(error)
            }
        }
        // libcurl takes the end of the connection for the end of the headers.
        guard head.isWhole || code != CURLE_OK else { return .failure(.cutOff(host: address.host)) }
        guard code == CURLE_OK || hasUsefulBeginning(code) else {
            return .failure(gate.hasRefused ? .outOfReach(host: address.host) : failure(code))
        }
        return .success(
            HTTPResponse(
                status: head.status, body: body, isWhole: code == CURLE_OK, space: gate.space, asked: job.request.url,
                url: address.shown,
                movedTo: trail.movedTo,
                validators: head.validators, mediaType: head.mediaType, charset: head.charset,
                retryAfter: head.retryAfter(now: time(nil)), links: head["link"]))
    }

    /// Whether what has come of a feed before its end has entries, perhaps.
    private func hasUsefulBeginning(_ code: CURLcode) -> Bool {
        guard job.request.kind == .feed, head.isWhole, (200...299).contains(head.status), !body.isEmpty else {
            return false
        }
        switch code {
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_OPERATION_TIMEDOUT, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2,
            CURLE_HTTP2_STREAM, CURLE_HTTP3:
            return true
        default: return false
        }
    }

    private func failure(_ code: CURLcode) -> HTTPFailure {
        var untilRequest = 0
        if let handle {
            _ = reader_curl_getinfo_size(curl.getInfo, handle, CURLINFO_PRETRANSFER_TIME_T, &untilRequest)
        }
        let text = String(cString: errorText)
        return HTTPFailure(
            code, host: address.host, reason: text.isEmpty ? curl.message(code) : text, settings: settings,
            received: body.count, isConnected: untilRequest > 0)
    }
}
