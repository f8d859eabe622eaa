/// Makes XML out of what feeds call XML, before the parser sees it.
///
/// Document types go, and every entity with them: nothing can be expanded or fetched. HTML's named characters become
/// characters, a bare `&` becomes `&amp;`, what stands before the first tag and control characters are dropped.
enum XMLCleaner {
    /// - Parameter bytes: UTF-8.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        guard var index = bytes.firstIndex(of: 0x3C) else { return [] }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x3C: index = copyMarkup(bytes, at: index, into: &out)
            case 0x26: index = copyReference(bytes, at: index, into: &out)
            case ..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: index += 1
            default:
                let end = plainEnd(bytes, from: index)
                out.append(contentsOf: bytes[index..<end])
                index = end
            }
        }
        return out
    }

    private static func plainEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != 0x3C, bytes[index] != 0x26, bytes[index] >= 0x20 { index += 1 }
        return index
    }

    /// Copies a `<` and, for comments, CDATA and declarations, all of it or none of it.
    private static func copyMarkup(_ bytes: [UInt8], at start: Int, into out: inout [UInt8]) -> Int {
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        guard next == 0x21 || next == 0x3F else {
            out.append(0x3C)
            return start + 1
        }
        let rest = bytes[start..<min(bytes.count, start + 12)]
        if rest.starts(with: "<!--".utf8) { return find("-->", in: bytes, from: start + 4) ?? bytes.count }
        if rest.starts(with: "<?".utf8) { return find("?>", in: bytes, from: start) ?? bytes.count }
        if rest.starts(with: "<![CDATA[".utf8) {
            let end = find("]]>", in: bytes, from: start) ?? bytes.count
            appendText(bytes[start..<end], to: &out)
            return end
        }
        return declarationEnd(bytes, from: start)
    }

    /// Without control characters, which XML does not allow.
    private static func appendText(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] < 0x20 {
            let byte = bytes[index]
            guard byte != 0x09, byte != 0x0A, byte != 0x0D else { continue }
            out.append(contentsOf: bytes[start..<index])
            start = index + 1
        }
        out.append(contentsOf: bytes[start...])
    }

    /// Past a document type, with the declarations in its brackets.
    private static func declarationEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        var quote: UInt8?
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3C {
                depth += 1
            } else if byte == 0x3E {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return bytes.count
    }

    private static func copyReference(_ bytes: [UInt8], at start: Int, into out: inout [UInt8]) -> Int {
        guard let (value, length) = CharacterReference.scalar(bytes, at: start) else {
            out.append(contentsOf: "&amp;".utf8)
            return start + 1
        }
        switch value {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27: out.append(contentsOf: "&#\(value);".utf8)
        case ..<0x20 where value != 0x09 && value != 0x0A && value != 0x0D: break
        case 0xFFFE, 0xFFFF: break
        default: out.append(utf8: value)
        }
        return start + length
    }

    /// Past the next occurrence of an ASCII needle.
    private static func find(_ needle: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        needle.withUTF8Buffer { needle in
            bytes.withUnsafeBufferPointer { bytes in
                var index = start
                while index + needle.count <= bytes.count {
                    if bytes[index] == needle[0] {
                        var length = 1
                        while length < needle.count, bytes[index + length] == needle[length] { length += 1 }
                        if length == needle.count { return index + length }
                    }
                    index += 1
                }
                return nil
            }
        }
    }
}
