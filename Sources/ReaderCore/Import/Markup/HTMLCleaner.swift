import ReaderBasics

/// Takes out of a page what libxml2 stumbles over.
///
/// Zero bytes end its reading, and it compares each attribute of a tag with all others: a tag with a hundred thousand
/// would take minutes.
struct HTMLCleaner {
    /// Attributes, counted by the white space before them, that a tag may have.
    private static let mostAttributes = 400

    private let bytes: [UInt8]
    private var out: [UInt8] = []
    private var index = 0

    static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        var cleaner = HTMLCleaner(bytes: bytes)
        cleaner.run()
        return cleaner.out
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        out.reserveCapacity(bytes.count)
    }

    private mutating func run() {
        while index < bytes.count {
            copyPlain()
            guard index < bytes.count else { return }
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), index + 1 < bytes.count,
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index + 1] | 0x20)
            {
                let isScript = startsTag("script")
                let isStyle = startsTag("style")
                copyTag()
                // What looks like a tag in there is none.
                if isScript { copy(upTo: "</script") } else if isStyle { copy(upTo: "</style") }
            } else {
                if byte != 0 { out.append(byte) }
                index += 1
            }
        }
    }

    /// Copies what is neither the start of a tag nor a zero byte.
    private mutating func copyPlain() {
        let start = index
        bytes.withUnsafeBufferPointer { bytes in
            while index < bytes.count, bytes[index] != .lessThanSign, bytes[index] != 0 { index += 1 }
        }
        if index > start { out.append(contentsOf: bytes[start..<index]) }
    }

    private func startsTag(_ name: String) -> Bool {
        matches(name, at: index + 1)
            && (index + 1 + name.utf8.count >= bytes.count || bytes[index + 1 + name.utf8.count] | 0x20 < .letterA)
    }

    private func matches(_ text: String, at start: Int) -> Bool {
        guard start + text.utf8.count <= bytes.count else { return false }
        var place = start
        for byte in text.utf8 {
            let here = bytes[place]
            guard (here.isCapitalLetter ? here | 0x20 : here) == byte else { return false }
            place += 1
        }
        return true
    }

    private mutating func copyTag() {
        let start = index
        let (end, isPlain) = bytes.withUnsafeBufferPointer { Self.tagEnd($0, from: start) }
        if isPlain {
            out.append(contentsOf: bytes[start..<end])
            index = end
        } else {
            copyLongTag()
        }
    }

    /// Past the end of a tag, and whether it can be taken as it is.
    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isPlain: Bool) {
        var spaces = 0
        var last: UInt8 = 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == .greaterThanSign { return (index, true) }
            if byte <= .space {
                if byte == 0 { return (start, false) }
                if last > .space { spaces += 1 }
                if spaces > mostAttributes { return (start, false) }
            } else if last == .equalsSign, byte == .quotationMark || byte == .apostrophe {
                while index < bytes.count, bytes[index] != byte, bytes[index] != 0 { index += 1 }
                guard index < bytes.count, bytes[index] != 0 else { return (start, false) }
                index += 1
            }
            last = byte
        }
        return (index, true)
    }

    /// A tag with zero bytes, too many attributes or an open quotation mark, byte by byte.
    private mutating func copyLongTag() {
        var spaces = 0
        var quote: UInt8?
        var last: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0 { continue }
            if let mark = quote, spaces <= Self.mostAttributes {
                if byte == mark { quote = nil }
            } else if byte == .greaterThanSign {
                out.append(byte)
                return
            } else if byte <= .space {
                if last > .space { spaces += 1 }
            } else if last == .equalsSign, byte == .quotationMark || byte == .apostrophe {
                quote = byte
            }
            if spaces <= Self.mostAttributes { out.append(byte) }
            last = byte
        }
    }

    private mutating func copy(upTo end: String) {
        while index < bytes.count {
            copyPlain()
            guard index < bytes.count, bytes[index] == 0 || !matches(end, at: index) else { return }
            if bytes[index] != 0 { out.append(bytes[index]) }
            index += 1
        }
    }
}
