import ReaderBasics

/// Tells old encodings apart by their bytes, where nothing is declared and UTF-8 is ruled out.
///
/// Looks only for what is unmistakable: double-byte structure, or Cyrillic words in runs of high bytes. Anything else
/// is Western.
enum EncodingGuess {
    static func encoding(of bytes: [UInt8]) -> String {
        let sample = Array(bytes.prefix(65_536))
        let high = sample.count { $0 >= 0x80 }
        guard high >= 4 else { return "WINDOWS-1252" }
        if let japanese = shiftJIS(sample, high: high) { return japanese }
        if let paired = pairedEncoding(sample, high: high) { return paired }
        return cyrillic(sample, high: high) ?? "WINDOWS-1252"
    }

    /// Kana are 0x82 or 0x83 and a second byte: at least a fifth of the high bytes of Japanese text lead so.
    private static func shiftJIS(_ bytes: [UInt8], high: Int) -> String? {
        var index = 0
        var kana = 0
        while index < bytes.count {
            let lead = bytes[index]
            if (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead) {
                guard index + 1 < bytes.count else { break }
                let trail = bytes[index + 1]
                guard (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail) else { return nil }
                if lead == 0x82 || lead == 0x83 { kana += 1 }
                index += 2
            } else if lead == 0x80 || lead > 0xFC {
                return nil
            } else {
                index += 1
            }
        }
        return kana * 5 >= high / 2 && kana > 1 ? "CP932" : nil
    }

    /// The EUC family: high bytes come in pairs of 0xA1–0xFE. Kana rows tell Japanese, Hangul rows Korean.
    private static func pairedEncoding(_ bytes: [UInt8], high: Int) -> String? {
        var index = 0
        var pairs = 0
        var rows = [Int](repeating: 0, count: 256)
        while index < bytes.count {
            let lead = bytes[index]
            guard lead >= 0x80 else {
                index += 1
                continue
            }
            guard index + 1 < bytes.count else { break }
            guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(bytes[index + 1]) else { return nil }
            rows[Int(lead)] += 1
            pairs += 1
            index += 2
        }
        guard pairs > 3 else { return nil }
        let kana = rows[0xA4] + rows[0xA5]
        let hangul = rows[0xB0...0xC8].reduce(0, +)
        let hanzi = rows[0xC9...0xF7].reduce(0, +)
        if kana * 4 > pairs { return "EUC-JP" }
        if hangul * 10 > pairs * 8, hanzi * 10 < pairs { return "CP949" }
        return looksCyrillic(bytes, high: high) ? nil : "GB18030"
    }

    private static func cyrillic(_ bytes: [UInt8], high: Int) -> String? {
        guard looksCyrillic(bytes, high: high) else { return nil }
        // Small letters are the common ones: 0xE0–0xFF in windows-1251, 0xC0–0xDF in KOI8-R.
        let upperHalf = bytes.count { $0 >= 0xE0 }
        let lowerHalf = bytes.count { (0xC0...0xDF).contains($0) }
        return upperHalf >= lowerHalf ? "CP1251" : "KOI8-R"
    }

    /// Words wholly of high letters: in Western text a high letter stands between plain ones.
    private static func looksCyrillic(_ bytes: [UInt8], high: Int) -> Bool {
        var inRuns = 0
        var run = 0
        for byte in bytes + [.space] {
            if byte >= 0xC0 {
                run += 1
            } else {
                if run >= 3 { inRuns += run }
                run = 0
            }
        }
        return inRuns * 10 >= high * 7
    }
}
