/// ZIP archives without compression.
package enum StoredArchive {
    package static func bytes(_ files: [(name: String, text: String)]) -> [UInt8] {
        var (out, directory): ([UInt8], [UInt8]) = ([], [])
        for (name, text) in files {
            let (path, data) = (Array(name.utf8), Array(text.utf8))
            // Version, flags (names in UTF-8), method, time and date; checksum, sizes; lengths of name and extra.
            let facts =
                two(20) + two(0x800) + two(0) + two(0) + two(0x21) + four(checksum(data)) + four(data.count)
                + four(data.count) + two(path.count) + two(0)
            directory +=
                four(0x0201_4B50) + two(20) + facts + two(0) + two(0) + two(0) + four(0) + four(out.count) + path
            out += four(0x0403_4B50) + facts + path + data
        }
        let end = four(0x0605_4B50) + two(0) + two(0) + two(files.count) + two(files.count)
        return out + directory + end + four(directory.count) + four(out.count) + two(0)
    }

    private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

    private static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

    /// CRC-32 as archives have it.
    private static func checksum(_ data: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in data {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
