import CLibXML2
import Glibc

/// Reads HTML with libxml2, which mends what is broken in it.
package enum HTMLParser {
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - isScrap: whether it is a part of a page out of a feed, where a word may stand in brackets.
    package static func tree(of bytes: [UInt8], limits: ImportLimits, isScrap: Bool = false) -> MarkupTree {
        let builder = MarkupBuilder(limits: limits, names: .html, size: bytes.count)
        let library = XMLLibrary.shared
        guard let context = library.newPageContext() else { return builder.finish() }
        defer { library.freePageContext(context) }
        context.pointee.sax.pointee = handler
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        HTMLCleaner.cleaned(bytes, isScrap: isScrap).withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let document = library.readPage(context, start, Int32(buffer.count), nil, "UTF-8", Int32(options))
            if let document { library.freeDocument(document) }
        }
        return withExtendedLifetime(builder) { builder.finish() }
    }

    private static func builder(_ context: UnsafeMutableRawPointer?) -> MarkupBuilder? {
        context.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let builder = HTMLParser.builder(context), let name else { return }
            builder.start(builder.name(name))
            guard var next = attributes else { return }
            while let key = next.pointee {
                let value = next[1]
                let count = value.map { strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) } ?? 0
                builder.attribute(builder.name(key), UnsafeBufferPointer(start: value, count: count))
                next += 2
            }
        }
        handler.endElement = { context, name in
            guard let builder = HTMLParser.builder(context), let name else { return }
            builder.end(builder.name(name))
        }
        handler.characters = { context, bytes, count in
            guard let builder = HTMLParser.builder(context) else { return }
            builder.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { context, bytes, count in
            guard let builder = HTMLParser.builder(context), builder.isInData else { return }
            builder.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        return handler
    }
}
