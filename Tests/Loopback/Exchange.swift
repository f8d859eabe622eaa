import Foundation

/// What a client asked.
package struct Request: Equatable, Sendable {
    package var method: String
    package var path: String
    /// Names in lower case.
    package var headers: [String: String]

    /// Nil where the connection ends before the empty line.
    init?(from connection: Int32) {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard bytes.count < 65_536, recv(connection, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
        }
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count == 3 else { return nil }
        method = String(words[0])
        path = String(words[1])
        headers = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                in: .whitespaces)
        }
    }
}

/// A request, and the connection to answer it by.
package struct Exchange: Sendable {
    package let request: Request
    let connection: Int32

    package var path: String { request.path }

    /// A whole and proper answer.
    package func respond(_ status: Int = 200, _ headers: [String: String] = [:], body: some Collection<UInt8>) {
        var lines = ["HTTP/1.1 \(status) Status", "Content-Length: \(body.count)", "Connection: close"]
        lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + Array(body))
    }

    package func respond(_ status: Int = 200, _ headers: [String: String] = [:], _ text: String = "") {
        respond(status, headers, body: Array(text.utf8))
    }

    /// - Returns: whether the client still takes it.
    @discardableResult
    package func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { send(connection, $0.baseAddress! + sent, bytes.count - sent, 0) }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    package func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Says nothing until the client goes away.
    package func waitForClose() {
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) > 0 {}
    }

    /// Until the client has gone away, or so many milliseconds have passed.
    package func waitForClose(upTo milliseconds: Int32) {
        var descriptor = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
        _ = poll(&descriptor, 1, milliseconds)
    }
}
