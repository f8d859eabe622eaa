/// Hands bytes on some at a time.
final class OutputBuffer {
    private var bytes: [UInt8] = []
    private let hand: ([UInt8]) -> Void
    private static let limit = 64 * 1024

    init(_ hand: @escaping ([UInt8]) -> Void) { self.hand = hand }

    func write(_ text: String) {
        bytes += text.utf8
        if bytes.count >= Self.limit { end() }
    }

    func write(_ more: [UInt8]) {
        bytes += more
        if bytes.count >= Self.limit { end() }
    }

    func end() {
        if !bytes.isEmpty { hand(bytes) }
        bytes.removeAll(keepingCapacity: true)
    }
}
