import Foundation
import Synchronization

/// A server on 127.0.0.1 that answers as a test tells it to; a thread a connection, one request each.
package final class LoopbackServer: Sendable {
    package struct Failure: Error {
        var message: String
    }

    package let port: UInt16
    private let listener: Int32
    private let seen = Mutex<[Request]>([])
    private let answer: @Sendable (Exchange) -> Void

    /// - Parameter answer: runs on a thread of its own, which may wait; the connection is closed after it.
    package init(_ answer: @escaping @Sendable (Exchange) -> Void) throws {
        signal(SIGPIPE, SIG_IGN)
        let (listener, port) = try Self.boundSocket()
        guard listen(listener, 512) == 0 else { throw Failure(message: "nothing listens on 127.0.0.1") }
        self.listener = listener
        self.answer = answer
        self.port = port
        Thread.detachNewThread { [weak self] in
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                Thread.detachNewThread { [weak self] in
                    self?.serve(connection)
                    close(connection)
                }
            }
            close(listener)
        }
    }

    /// A socket with a port of its own, which nobody listens on yet.
    static func boundSocket() throws -> (socket: Int32, port: UInt16) {
        let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(made, $0, size) == 0 && getsockname(made, $0, &size) == 0
            }
        }
        guard isBound else { throw Failure(message: "no port on 127.0.0.1") }
        return (made, UInt16(bigEndian: address.sin_port))
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    package func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    package var requests: [Request] { seen.withLock { $0 } }

    private func serve(_ connection: Int32) {
        guard let request = Request(from: connection) else { return }
        seen.withLock { $0.append(request) }
        answer(Exchange(request: request, connection: connection))
    }
}

/// A port of 127.0.0.1 on which connections are refused, for as long as this lives.
package final class ClosedPort: Sendable {
    package let number: UInt16
    private let descriptor: Int32

    package init() throws {
        (descriptor, number) = try LoopbackServer.boundSocket()
    }

    deinit {
        close(descriptor)
    }
}
