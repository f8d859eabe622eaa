import CLibArchive

/// The text files of an archive in memory; nothing is ever written to disk.
enum ArchiveFiles {
    struct Contents {
        /// By path within the archive.
        var files: [String: [UInt8]] = [:]
        /// Whether limits left something out, or the archive ends too early.
        var isCut = false
    }

    private static let mostEntries = 20_000
    private static let kinds: Set<String> = ["opf", "xhtml", "html", "htm", "xml", "ncx", "xht"]

    /// Nil where the bytes are no archive.
    static func contents(of bytes: [UInt8], limits: ImportLimits) -> Contents? {
        guard let archive = archive_read_new() else { return nil }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        return bytes.withUnsafeBytes { buffer -> Contents? in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return nil }
            var contents = Contents()
            var left = min(limits.unpackedSize, 80_000_000)
            var isFirst = true
            for _ in 0..<mostEntries {
                var entry: OpaquePointer?
                let status = archive_read_next_header(archive, &entry)
                if status == ARCHIVE_EOF { return contents }
                guard status >= ARCHIVE_WARN, let entry else {
                    contents.isCut = true
                    return isFirst ? nil : contents
                }
                isFirst = false
                // A link names a place outside; a folder has no text.
                guard archive_entry_filetype(entry) & UInt32(S_IFMT) == UInt32(S_IFREG),
                    let name = archive_entry_pathname(entry).map({ String(cString: $0) }),
                    kinds.contains(Format.fileExtension(of: name))
                else { continue }
                guard let file = data(archive, most: min(left, 16_000_000)) else {
                    contents.isCut = true
                    continue
                }
                left -= file.count
                if contents.files[name] == nil { contents.files[name] = file }
            }
            contents.isCut = true
            return contents
        }
    }

    /// The bytes of the entry at hand; nil where it is damaged or larger than allowed.
    private static func data(_ archive: OpaquePointer, most: Int) -> [UInt8]? {
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = archive_read_data(archive, &chunk, chunk.count)
            if count == 0 { return out }
            guard count > 0, out.count + count <= most else { return nil }
            out.append(contentsOf: chunk[..<count])
        }
    }
}
