import CCurl
import ReaderBasics

extension HTTPFailure {
    /// - Parameters:
    ///   - reason: libcurl's own words, which may quote what the server sent.
    ///   - received: bytes of the body.
    ///   - isConnected: whether the request could be sent.
    init(_ code: CURLcode, host: String, reason: String, settings: HTTPSettings, received: Int, isConnected: Bool) {
        let reason = VisibleText.line(reason)
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: self = .unknownHost(host)
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY, CURLE_INTERFACE_FAILED, CURLE_SEND_ERROR:
            self = .unreachable(host: host, reason: reason)
        case CURLE_OPERATION_TIMEDOUT:
            self =
                isConnected
                ? .timeOut(host: host, settings.wholeTime, received: received)
                : .connectTimeOut(host: host, min(settings.connectTime, settings.wholeTime))
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_HTTP3:
            self = .cutOff(host: host)
        case CURLE_FILESIZE_EXCEEDED: self = .tooLarge(host: host, limit: settings.bodySize)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_INVALIDCERTSTATUS:
            self = .certificate(host: host, reason: reason)
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
            CURLE_SSL_CERTPROBLEM:
            self = .noTLS(host: host, reason: reason)
        // libcurl's word for a line that is longer than it keeps.
        case CURLE_OUT_OF_MEMORY: self = .badAnswer(host: host, reason: "a line of its headers is too long")
        case CURLE_URL_MALFORMAT: self = .badAddress(host)
        default: self = .badAnswer(host: host, reason: reason)
        }
    }
}
