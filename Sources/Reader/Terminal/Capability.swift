import CNcurses
import ReaderCore

/// A string of the terminal's description, as bytes to write.
enum Capability {
    /// The string without numbers in it; nil where the terminal has none.
    @MainActor
    static func bytes(_ name: String) -> [UInt8]? {
        pointer(name).map { unpadded(String(cString: $0)) }
    }

    /// The string with its numbers filled in, counted from 0; nil where the terminal has none.
    @MainActor
    static func bytes(_ name: String, _ first: Int, _ second: Int = 0) -> [UInt8]? {
        guard let pointer = pointer(name), let filled = reader_filled(pointer, Int32(first), Int32(second)) else {
            return nil
        }
        return unpadded(String(cString: filled))
    }

    private static func pointer(_ name: String) -> UnsafePointer<CChar>? {
        guard let value = tigetstr(name), Int(bitPattern: value) != -1, value.pointee != 0 else { return nil }
        return UnsafePointer(value)
    }

    /// Without the pauses that terminals of long ago needed: `$<5>`.
    private static func unpadded(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if byte == .dollarSign, rest.dropFirst().first == .lessThanSign,
                let end = rest.firstIndex(of: .greaterThanSign)
            {
                rest = rest[(end + 1)...]
            } else {
                bytes.append(byte)
                rest.removeFirst()
            }
        }
        return bytes
    }
}
