import CLibArchive
import Glibc
import ReaderBasics

/// The text files of an archive in memory; nothing is ever written to disk.
enum ArchiveFiles {
    struct Contents {
        /// By path within the archive.
        var files: [String: [UInt8]] = [:]
        /// The path by its name in lower case, as it is and with `%20` worked out: some books write theirs differently from
        /// their archive.
        var named: [String: String] = [:]
        /// Whether limits left something out, or the archive ends too early.
        var isCut = false
    }

    private static var library: ArchiveLibrary { .shared }

    private static let mostEntries = 20_000
    /// Endings of files that hold no text. A chapter may have any other, or none: the book's manifest says what it is.
    private static let otherKinds: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "ttf", "otf", "woff", "woff2", "mp3",
        "mp4", "m4a", "m4v", "ogg", "opus", "wav", "webm", "mov", "css", "js", "json", "pdf", "zip",
    ]

    /// Nil where the bytes are no archive.
    ///
    /// - Parameter wanted: endings that hold text here, though not in books.
    static func contents(of bytes: [UInt8], limits: ImportLimits, besides wanted: Set<String> = []) -> Contents? {
        // libarchive gives names in the encoding of the locale, and none where that cannot write them.
        let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        let before = locale.map { uselocale($0) }
        defer {
            if let before { uselocale(before) }
            if let locale { freelocale(locale) }
        }
        guard let archive = library.new() else { return nil }
        defer { _ = library.free(archive) }
        _ = library.supportZip(archive)
        return bytes.withUnsafeBytes { buffer -> Contents? in
            guard library.open(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return nil }
            var contents = Contents()
            var left = min(limits.unpackedSize, 80_000_000)
            var isFirst = true
            for _ in 0..<mostEntries {
                var entry: OpaquePointer?
                let status = library.next(archive, &entry)
                if status == ARCHIVE_EOF { return contents }
                guard status >= ARCHIVE_WARN, let entry else {
                    contents.isCut = true
                    return isFirst ? nil : contents
                }
                isFirst = false
                // A link names a place outside; a folder has no text.
                guard library.kind(entry) & 0o170_000 == 0o100_000, let name = name(of: entry) else {
                    continue
                }
                // A page is known by its first sign, whatever its name ends with.
                let file = isText(name, wanted) ? data(archive, most: min(left, 16_000_000)) : page(archive, most: left)
                guard isText(name, wanted) || file != nil else { continue }
                guard let file else {
                    contents.isCut = true
                    continue
                }
                left -= file.count
                if contents.files[name] == nil { contents.files[name] = file }
                for known in [name, String(decoding: PercentCoding.decoded(name), as: UTF8.self)] {
                    contents.named[known.lowercased()] = name
                }
            }
            contents.isCut = true
            return contents
        }
    }

    private static func isText(_ name: String, _ wanted: Set<String>) -> Bool {
        let ending = Format.fileExtension(of: name)
        return wanted.contains(ending) || !otherKinds.contains(ending)
    }

    /// In UTF-8; old archives have names in the encoding of DOS, whose bytes are taken for those of windows-1252.
    private static func name(of entry: OpaquePointer) -> String? {
        if let name = library.nameInUTF8(entry) { return String(cString: name).replacing("\\", with: "/") }
        guard let name = library.name(entry) else { return nil }
        let bytes = Array(UnsafeBufferPointer(start: name, count: strlen(name))).map { UInt8(bitPattern: $0) }
        return String(decoding: TextDecoder.decode(bytes, declared: nil).bytes, as: UTF8.self)
    }

    /// The bytes of the entry at hand, where a tag is what they begin with.
    private static func page(_ archive: OpaquePointer, most: Int) -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 512)
        let count = library.data(archive, &chunk, chunk.count)
        guard count > 0 else { return nil }
        let start = ByteSearch.lowercased(chunk[..<count].drop { $0 <= .space || $0 >= 0x80 })
        guard start.first == .lessThanSign, ByteSearch.contains(start, Array("<html".utf8)) else { return nil }
        return data(archive, most: min(most, 16_000_000), after: Array(chunk[..<count]))
    }

    /// The bytes of the entry at hand; nil where it is damaged or larger than allowed.
    ///
    /// - Parameter beginning: what was read of them.
    private static func data(_ archive: OpaquePointer, most: Int, after beginning: [UInt8] = []) -> [UInt8]? {
        var out = beginning
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = library.data(archive, &chunk, chunk.count)
            if count == 0 { return out }
            guard count > 0, out.count + count <= most else { return nil }
            out.append(contentsOf: chunk[..<count])
        }
    }
}
