import Glibc
import ReaderBasics
import ReaderModel

/// Turns the bytes of a file into articles.
///
/// The bytes decide what the file is, helped by its name; nothing here touches disk or network.
package enum Importer {
    /// - Parameters:
    ///   - bytes: let go as soon as they are read, where nobody else needs them.
    ///   - name: the file's name or path: it helps to tell the format, names the articles and stands in messages.
    ///   - url: where the bytes came from; relative links are resolved against it.
    ///   - declaredEncoding: what the carrier (an HTTP header) says the encoding is.
    /// - Throws: `ImportError` where there is no article at all in the bytes.
    package static func articles(
        from bytes: consuming [UInt8], name: String, url: String? = nil, declaredEncoding: String? = nil,
        limits: ImportLimits = .standard
    ) throws(ImportError) -> Imported {
        var bytes = bytes
        guard bytes.contains(where: { $0 > .space }) else { throw .empty(name: name) }
        guard bytes.count <= limits.fileSize else { throw .tooLarge(name: name, limit: limits.fileSize) }
        if let refusal = OtherKind.refusal(of: bytes, name: name) { throw refusal }
        let format = Format(content: bytes, name: name)
        let source = ImportSource(name: name, url: url, limits: limits)
        // Archives and mail hold parts with encodings of their own.
        if format == .epub { return try archived(bytes, source) }
        if format == .mail { return try Mail.articles(from: bytes, source: source) }
        let declared =
            declaredEncoding ?? (format == .html || format == .feed ? EncodingLabel.declared(in: bytes) : nil)
        var decoded = TextDecoder.decode(bytes, declared: declared)
        bytes = []
        guard !looksBinary(decoded.bytes) else { throw .binary(name: name) }
        var text = normalisedLineBreaks(decoded.bytes)
        decoded.bytes = []
        var imported = Imported()
        if let saved = try SavedFiles.imported(text, source: source) {
            imported = saved
        } else if format == .feed {
            imported = try FeedImport.articles(from: Self.taken(&text), source: source)
        } else if format == .json {
            imported = try json(Self.taken(&text), source)
        } else {
            imported = try articles(in: text, format: format, source: source)
        }
        for (article, facts) in zip(imported.articles, imported.entries) {
            imported.notices += facts.status.notices(of: article.title ?? name)
        }
        if decoded.isDamaged {
            imported.notices.append(
                Failure(
                    "Some characters of \(name) could not be read as \(decoded.encoding).",
                    advice: "They are shown as \u{FFFD}; save the file as UTF-8 to mend it."))
        }
        return imported
    }

    /// The bytes of a variable, which has none from then on.
    private static func taken(_ bytes: inout [UInt8]) -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// A book, or the library of a service for reading later.
    private static func archived(_ bytes: [UInt8], _ source: ImportSource) throws(ImportError) -> Imported {
        do {
            return try Book.articles(from: bytes, source: source)
        } catch {
            guard let saved = SavedArchive.imported(bytes, source: source) else { throw error }
            return saved
        }
    }

    private static func articles(
        in bytes: [UInt8], format: Format, source: ImportSource
    ) throws(ImportError) -> Imported {
        switch format {
        case .markdown: try Markdown.article(from: bytes, source: source)
        case .jsonLines: try JSONLines.articles(from: bytes, source: source)
        case .html: try WebPage.article(from: bytes, source: source)
        case .plainText, .feed, .json, .epub, .mail: PlainText.article(from: bytes, source: source)
        }
    }

    private static func json(_ bytes: consuming [UInt8], _ source: ImportSource) throws(ImportError) -> Imported {
        let value = try JSONImport.value(bytes, source: source)
        bytes = []
        if let list = SavedJSON.list(value) { return try list.imported(source) }
        return try JSONImport.articles(in: value, source: source)
    }

    /// The names in a folder listing that look like something to read, in the order given.
    ///
    /// Hidden files, and names whose ending promises no text, are left out.
    package static func readable(in names: [String]) -> [String] {
        names.filter { name in
            let last = name.split(separator: "/").last ?? ""
            let isReadable = Format(fileName: name) != nil || tables.contains(Format.fileExtension(of: name))
            return !last.hasPrefix(".") && !last.hasSuffix("~") && isReadable
        }
    }

    /// Endings of tables, which hold saved pages or nothing.
    private static let tables: Set<String> = ["csv", "tsv"]

    /// Control bytes that no text has, in more than one of thirty places, after decoding.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4_096)
        let controls = head.count {
            $0 < .space && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn && $0 != .formFeed && $0 != .escape
        }
        return controls > 8 && controls * 30 > head.count
    }

    /// CR LF and CR alone become LF; the bytes come back untouched where there is no CR.
    private static func normalisedLineBreaks(_ bytes: [UInt8]) -> [UInt8] {
        let found = bytes.withUnsafeBytes { buffer in
            buffer.baseAddress.flatMap { base in memchr(base, 0x0D, buffer.count).map { UnsafeRawPointer($0) - base } }
        }
        guard let first = found else { return bytes }
        var out = Array(bytes[..<first])
        out.reserveCapacity(bytes.count)
        var index = first
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == .carriageReturn {
                out.append(UInt8(ascii: "\n"))
                if index < bytes.count, bytes[index] == .lineFeed { index += 1 }
            } else {
                out.append(byte)
            }
        }
        return out
    }
}
