import ReaderBasics

/// The names that files give their encodings.
package enum EncodingLabel {
    /// What a label means, in the converter's words; nil for what is unknown or never to be decoded (UTF-7).
    ///
    /// After the labels of the WHATWG Encoding Standard, where old names mean their later supersets. A label of UTF-16
    /// that could be read at all was not written in UTF-16 (HTML, "determining the character encoding").
    static func canonical(_ label: String) -> String? {
        let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        switch name {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "x-user-defined": return "UTF-8"
        case let wide where wide.hasPrefix("utf-16") || wide.hasPrefix("utf16") || wide == "unicode": return "UTF-8"
        case "utf-7", "utf7": return nil
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252",
            "x-cp1252":
            return "WINDOWS-1252"
        case "iso-8859-9", "latin5": return "CP1254"
        case "iso-8859-11", "tis-620": return "CP874"
        case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j": return "CP932"
        case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949": return "CP949"
        case "gb2312", "gbk", "gb18030", "x-gbk", "chinese", "gb_2312-80", "cp936": return "GB18030"
        case "big5", "big5-hkscs", "cn-big5", "x-x-big5": return "BIG5-HKSCS"
        case "euc-jp", "x-euc-jp": return "EUC-JP"
        case "iso-2022-jp", "csiso2022jp": return "ISO-2022-JP"
        case "iso-2022-jp-1", "iso-2022-jp-2", "csiso2022jp2": return "ISO-2022-JP-2"
        case "iso-2022-jp-3", "iso-2022-jp-2004", "iso-2022-jp-ms": return "ISO-2022-JP-3"
        case "iso-2022-kr", "csiso2022kr": return "ISO-2022-KR"
        case "iso-2022-cn", "iso-2022-cn-ext": return "ISO-2022-CN-EXT"
        case "koi8-r", "koi8", "koi": return "KOI8-R"
        case "koi8-u": return "KOI8-U"
        case "macintosh", "mac", "x-mac-roman": return "MACINTOSH"
        case "x-mac-cyrillic", "x-mac-ukrainian", "mac-cyrillic": return "MAC-CYRILLIC"
        case let page where page.hasPrefix("windows-125"): return "CP125" + page.dropFirst(11)
        case let page where page.hasPrefix("x-cp125"): return "CP125" + page.dropFirst(7)
        case let page where page.hasPrefix("cp") || page.hasPrefix("ibm"): return page.uppercased()
        default:
            return latin(name).flatMap {
                $0 == 1 || $0 == 9 || $0 == 11 ? canonical("iso-8859-\($0)") : "ISO-8859-\($0)"
            }
        }
    }

    /// The number of an ISO 8859 part: `iso8859-2`, `iso_8859-2:1987`, `iso-8859-8-i`, `latin2`, `l2`, `csisolatin2`.
    private static func latin(_ name: String) -> Int? {
        let plain = name.filter { $0.isLetter || $0.isNumber || $0 == ":" }.prefix { $0 != ":" }
        if plain.hasPrefix("iso8859") {
            let rest = plain.dropFirst(7)
            let digits = rest.prefix { $0.isNumber }
            // Hebrew's order of writing may follow: `iso-8859-8-i`.
            guard ["", "i", "e"].contains(rest.dropFirst(digits.count)), let part = Int(digits) else { return nil }
            return (1...16).contains(part) ? part : nil
        }
        for start in ["csisolatin", "latin", "l"] where plain.hasPrefix(start) {
            // The numbers of the alphabets and of the parts differ from the fifth on.
            return Int(plain.dropFirst(start.count)).flatMap {
                [1: 1, 2: 2, 3: 3, 4: 4, 5: 9, 6: 10, 9: 15, 10: 16][$0]
            }
        }
        return nil
    }

    /// What a page or an XML file says near its start: `encoding="…"` in the XML declaration, `charset=…` in a `meta`.
    package static func declared(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4_096).map { $0 < 0x80 ? $0 : .questionMark }
        if let start = find("<?xml", in: head, from: 0), start < 16, let end = find("?>", in: head, from: start),
            let name = value(after: "encoding", in: head[start..<end])
        {
            return name
        }
        return MetaPrescan.label(bytes.prefix(16_384))
    }

    private static func value(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
        let slice = Array(bytes)
        guard let found = find(key, in: slice, from: 0) else { return nil }
        var rest = slice[(found + key.utf8.count)...].drop { $0 <= .space }
        guard rest.first == .equalsSign else { return nil }
        rest = rest.dropFirst().drop { $0 <= .space || $0 == .quotationMark || $0 == .apostrophe }
        let name = rest.prefix {
            $0 > .space && ![.quotationMark, .apostrophe, .semicolon, .greaterThanSign, .solidus].contains($0)
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    /// Where an ASCII needle in lower case occurs, whatever its case there.
    private static func find(_ needle: String, in bytes: [UInt8], from: Int) -> Int? {
        let wanted = Array(needle.utf8)
        guard bytes.count >= wanted.count + from else { return nil }
        return (from...(bytes.count - wanted.count)).first { start in
            wanted.indices.allSatisfy { place in
                let byte = bytes[start + place]
                return (byte.isCapitalLetter ? byte | 0x20 : byte) == wanted[place]
            }
        }
    }
}
