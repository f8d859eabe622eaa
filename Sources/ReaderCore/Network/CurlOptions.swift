import CCurl

/// Options of one handle. An option that libcurl was built without is passed over, but for the schemes.
struct CurlOptions {
    let curl: CurlLibrary
    let handle: CurlLibrary.Handle

    /// Nothing but HTTP and HTTPS; redirects are left to us, and libcurl raises no signals.
    func restrictToWeb() {
        // Known since libcurl 7.85; before, the same was a set of bits.
        if reader_curl_setopt_string(curl.setOption, handle, CURLOPT_PROTOCOLS_STR, "http,https") != CURLE_OK {
            set(CURLOPT_PROTOCOLS, Int(CURLPROTO_HTTP | CURLPROTO_HTTPS))
        }
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    func set(_ option: CURLoption, _ value: Int) {
        _ = reader_curl_setopt_long(curl.setOption, handle, option, value)
    }

    func set(_ option: CURLoption, size: Int) {
        _ = reader_curl_setopt_size(curl.setOption, handle, option, size)
    }

    /// libcurl keeps a copy.
    func set(_ option: CURLoption, _ value: String) {
        _ = reader_curl_setopt_string(curl.setOption, handle, option, value)
    }

    /// - Parameter value: nil takes back what was set before.
    func set(_ option: CURLoption, optional value: String?) {
        guard let value else {
            _ = reader_curl_setopt_string(curl.setOption, handle, option, nil)
            return
        }
        set(option, value)
    }

    func set(_ option: CURLoption, pointer: UnsafeMutableRawPointer) {
        _ = reader_curl_setopt_pointer(curl.setOption, handle, option, pointer)
    }

    func set(_ option: CURLoption, list: CurlLibrary.List?) {
        _ = reader_curl_setopt_list(curl.setOption, handle, option, list)
    }

    func setOpenSocket(_ callback: curl_opensocket_callback) {
        _ = reader_curl_setopt_open_socket(curl.setOption, handle, callback)
    }

    /// - Returns: whether libcurl knows it (since 7.80).
    func setBeforeRequest(_ context: UnsafeMutableRawPointer, _ callback: curl_prereq_callback) -> Bool {
        reader_curl_setopt_before_request_data(curl.setOption, handle, context) == CURLE_OK
            && reader_curl_setopt_before_request(curl.setOption, handle, callback) == CURLE_OK
    }

    func set(_ option: CURLoption, _ callback: curl_write_callback) {
        _ = reader_curl_setopt_callback(curl.setOption, handle, option, callback)
    }
}
