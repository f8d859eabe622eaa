import CLibXML2
import ReaderBasics

/// Turns the bytes of a file into UTF-8, whatever they were written in.
///
/// In order: a byte order mark; zero bytes that betray UTF-16 or UTF-32; UTF-8 where the bytes are UTF-8; the
/// encoding that the file declares; an encoding that the bytes look like; windows-1252, which takes any byte. Labels
/// mean what the WHATWG Encoding Standard says they mean: `iso-8859-1` is windows-1252.
package enum TextDecoder {
    package struct Decoded {
        /// Well-formed UTF-8 without a byte order mark.
        package var bytes: [UInt8]
        var encoding: String
        /// Whether some bytes could not be read and became U+FFFD.
        var isDamaged: Bool
    }

    /// - Parameter declared: what the file or its carrier says its encoding is.
    package static func decode(_ bytes: [UInt8], declared: String? = nil) -> Decoded {
        if let marked = decodeMarked(bytes) { return marked }
        if let wide = wideEncoding(bytes) { return convert(bytes[...], from: wide) }
        let label = declared.flatMap(EncodingLabel.canonical)
        let count = UTF8Scan.count(bytes, enough: 1)
        if count.invalid == 0 {
            // The encodings of ISO 2022 are seven-bit: only their labels tell them from ASCII.
            if let label, label.hasPrefix("ISO-2022-"), bytes.contains(.escape) {
                return convert(bytes[...], from: label)
            }
            return Decoded(bytes: bytes, encoding: "UTF-8", isDamaged: false)
        }
        if let label, label != "UTF-8" { return convert(bytes[...], from: label) }
        let whole = UTF8Scan.count(bytes)
        if whole.valid > whole.invalid * 2 || (label == "UTF-8" && whole.valid > whole.invalid) {
            return Decoded(bytes: repaired(bytes[...]), encoding: "UTF-8", isDamaged: true)
        }
        return convert(bytes[...], from: EncodingGuess.encoding(of: bytes))
    }

    private static func decodeMarked(_ bytes: [UInt8]) -> Decoded? {
        if bytes.starts(with: ByteOrderMark.utf8) {
            let rest = Array(bytes.dropFirst(3))
            let isDamaged = UTF8Scan.count(rest, enough: 1).invalid > 0
            return Decoded(bytes: isDamaged ? repaired(rest[...]) : rest, encoding: "UTF-8", isDamaged: isDamaged)
        }
        let marks: [(mark: [UInt8], encoding: String)] = [
            ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
            ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
        ]
        guard let found = marks.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
        return convert(bytes.dropFirst(found.mark.count), from: found.encoding)
    }

    /// UTF-16 or UTF-32 without a mark: in text that is mostly Latin, three of four or one of two bytes are zero.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1_024)
        guard head.count >= 8 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 3] += 1 }
        let most = head.count / 4 * 7 / 10
        guard most > 0 else { return nil }
        let isZero = zeros.map { $0 >= most }
        let isNever = zeros.map { $0 <= head.count / 40 }
        if isZero[1], isZero[2], isZero[3], isNever[0] { return "UTF-32LE" }
        if isZero[0], isZero[1], isZero[2], isNever[3] { return "UTF-32BE" }
        if isZero[1], isZero[3], isNever[0], isNever[2] { return "UTF-16LE" }
        if isZero[0], isZero[2], isNever[1], isNever[3] { return "UTF-16BE" }
        return nil
    }

    /// UTF-8 with each ill-formed part replaced by U+FFFD.
    static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> Decoded {
        switch encoding {
        case "UTF-16LE", "UTF-16BE": convertUTF16(bytes, isBigEndian: encoding == "UTF-16BE", name: encoding)
        case "UTF-32LE", "UTF-32BE": convertUTF32(bytes, isBigEndian: encoding == "UTF-32BE", name: encoding)
        case "WINDOWS-1252": Windows1252.decode(bytes)
        default: CharacterConverter.decode(bytes, from: encoding) ?? Windows1252.decode(bytes)
        }
    }

    private static func convertUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool, name: String) -> Decoded {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        let isOdd = index < bytes.endIndex
        return Decoded(bytes: Array(String(decoding: units, as: UTF16.self).utf8), encoding: name, isDamaged: isOdd)
    }

    private static func convertUTF32(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool, name: String) -> Decoded {
        var text = String.UnicodeScalarView()
        var isDamaged = bytes.count % 4 != 0
        var index = bytes.startIndex
        while index + 3 < bytes.endIndex {
            var value: UInt32 = 0
            for place in 0..<4 {
                value = value << 8 | UInt32(bytes[isBigEndian ? index + place : index + 3 - place])
            }
            if Unicode.Scalar(value) == nil { isDamaged = true }
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
            index += 4
        }
        return Decoded(bytes: Array(String(text).utf8), encoding: name, isDamaged: isDamaged)
    }
}
