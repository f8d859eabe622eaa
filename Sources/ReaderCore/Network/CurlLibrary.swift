import CCurl
import Glibc
import ReaderBasics

/// The functions of libcurl, opened when the first request is made.
///
/// libcurl draws in two dozen libraries; linked, they would be loaded whenever an article is opened.
struct CurlLibrary: @unchecked Sendable {
    typealias Handle = UnsafeMutableRawPointer
    typealias List = UnsafeMutablePointer<curl_slist>

    let globalInit: @convention(c) (Int) -> CURLcode
    let version: @convention(c) () -> UnsafePointer<CChar>?
    let easyInit: @convention(c) () -> Handle?
    let easyCleanup: @convention(c) (Handle) -> Void
    let easyError: @convention(c) (CURLcode) -> UnsafePointer<CChar>?
    let listAppend: @convention(c) (List?, UnsafePointer<CChar>) -> List?
    let listFree: @convention(c) (List?) -> Void
    let multiInit: @convention(c) () -> Handle?
    let multiCleanup: @convention(c) (Handle) -> CURLMcode
    let multiAdd: @convention(c) (Handle, Handle) -> CURLMcode
    let multiRemove: @convention(c) (Handle, Handle) -> CURLMcode
    let multiPerform: @convention(c) (Handle, UnsafeMutablePointer<Int32>) -> CURLMcode
    let multiPoll:
        @convention(c) (Handle, UnsafeMutableRawPointer?, UInt32, Int32, UnsafeMutablePointer<Int32>?) -> CURLMcode
    let multiWakeup: @convention(c) (Handle) -> CURLMcode
    let multiMessage: @convention(c) (Handle, UnsafeMutablePointer<Int32>) -> UnsafeMutablePointer<CURLMsg>?
    /// Variadic in C: called by way of `reader_curl_…`.
    let setOption: UnsafeMutableRawPointer
    let getInfo: UnsafeMutableRawPointer

    /// Opened once, by whichever thread asks first; that is never the one that draws.
    static let shared = Result { () throws(HTTPFailure) in try CurlLibrary(named: "libcurl.so.4") }

    /// - Parameter name: as the dynamic loader looks for it.
    init(named name: String) throws(HTTPFailure) {
        do throws(SharedLibrary.Missing) {
            try self.init(SharedLibrary(named: name))
        } catch {
            throw .noLibrary(reason: error.reason)
        }
        guard globalInit(Int(CURL_GLOBAL_SSL | CURL_GLOBAL_WIN32)) == CURLE_OK else {
            throw .noLibrary(reason: "\(name) does not start")
        }
    }

    private init(_ library: SharedLibrary) throws(SharedLibrary.Missing) {
        globalInit = try library.function("curl_global_init")
        version = try library.function("curl_version")
        easyInit = try library.function("curl_easy_init")
        easyCleanup = try library.function("curl_easy_cleanup")
        easyError = try library.function("curl_easy_strerror")
        listAppend = try library.function("curl_slist_append")
        listFree = try library.function("curl_slist_free_all")
        multiInit = try library.function("curl_multi_init")
        multiCleanup = try library.function("curl_multi_cleanup")
        multiAdd = try library.function("curl_multi_add_handle")
        multiRemove = try library.function("curl_multi_remove_handle")
        multiPerform = try library.function("curl_multi_perform")
        multiPoll = try library.function("curl_multi_poll")
        multiWakeup = try library.function("curl_multi_wakeup")
        multiMessage = try library.function("curl_multi_info_read")
        setOption = try library.function("curl_easy_setopt")
        getInfo = try library.function("curl_easy_getinfo")
        Self.keepTLS(library)
    }

    /// Asks OpenSSL, where that is what speaks TLS, not to clear up when the program ends: a transfer may still run.
    private static func keepTLS(_ library: SharedLibrary) {
        let found: (@convention(c) (UInt64, UnsafeMutableRawPointer?) -> Int32)? =
            try? library.function("OPENSSL_init_crypto")
        guard let initialise = found else { return }
        let withoutExitHandler: UInt64 = 0x0008_0000  // OPENSSL_INIT_NO_ATEXIT
        _ = initialise(withoutExitHandler, nil)
    }

    /// A list of header lines; the caller frees it.
    func list(_ lines: [String]) -> List? {
        lines.reduce(nil) { listAppend($0, $1) ?? $0 }
    }

    func message(_ code: CURLcode) -> String {
        easyError(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
    }
}

/// What libcurl there is.
package enum CurlVersion {
    /// The first words of what it says of itself: "libcurl/7.88.1 OpenSSL/3.0.17"; nil where it is missing.
    package static var text: String? {
        guard case .success(let curl) = CurlLibrary.shared, let version = curl.version() else { return nil }
        return String(cString: version).split(separator: " ").prefix(2).joined(separator: " ")
    }
}
