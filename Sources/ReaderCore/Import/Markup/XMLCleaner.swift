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
        let rest = bytes[start...]
        if rest.starts(with: "<!--".utf8) { return find("-->", in: bytes, from: start + 4) ?? bytes.count }
        if rest.starts(with: "<?".utf8) { return find("?>", in: bytes, from: start) ?? bytes.count }
        if rest.starts(with: "<![CDATA[".utf8) {
            let end = find("]]>", in: bytes, from: start) ?? bytes.count
            for byte in bytes[start..<end] where byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                out.append(byte)
            }
            return end
        }
        if rest.starts(with: "<!".utf8) { return declarationEnd(bytes, from: start) }
        out.append(0x3C)
        return start + 1
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
    private static func find(_ needle: String, in bytes: [UInt8], from start: Int) -> Int? {
        let needle = Array(needle.utf8)
        var index = start
        while index + needle.count <= bytes.count {
            if bytes[index] == needle[0], bytes[index..<index + needle.count].elementsEqual(needle) {
                return index + needle.count
            }
            index += 1
        }
        return nil
    }
}
