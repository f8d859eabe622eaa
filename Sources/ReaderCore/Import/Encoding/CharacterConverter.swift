import CLibXML2
import Glibc

/// The C library's converter, for the encodings that need large tables.
enum CharacterConverter {
    /// Nil where this system does not know the encoding.
    static func decode(_ bytes: ArraySlice<UInt8>, from encoding: String) -> TextDecoder.Decoded? {
        guard let handle = iconv_open("UTF-8", encoding), Int(bitPattern: handle) != -1 else { return nil }
        defer { iconv_close(handle) }
        var input = Array(bytes)
        var out: [UInt8] = []
        out.reserveCapacity(input.count * 2)
        var isDamaged = false
        input.withUnsafeMutableBytes { buffer in
            var chunk = [CChar](repeating: 0, count: 16_384)
            var from = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = buffer.count
            while left > 0 {
                let result = chunk.withUnsafeMutableBufferPointer { space -> Int in
                    var to = space.baseAddress
                    var room = space.count
                    let result = iconv(handle, &from, &left, &to, &room)
                    out.append(contentsOf: UnsafeRawBufferPointer(space).prefix(space.count - room))
                    return result
                }
                // Besides a full output chunk, only bytes that mean nothing stop the converter: mark and step over.
                if result == -1, left > 0, errno != E2BIG {
                    out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    isDamaged = true
                    from = from.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return TextDecoder.Decoded(bytes: TextDecoder.repaired(out[...]), encoding: encoding, isDamaged: isDamaged)
    }
}
