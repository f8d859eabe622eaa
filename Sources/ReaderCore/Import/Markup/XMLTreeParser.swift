import CLibXML2
import Glibc
import ReaderBasics

/// Reads XML with libxml2, going on after errors.
///
/// Names come in lower case, with one prefix for each known vocabulary whatever the document calls it: `atom:title`,
/// `dc:creator`. The parser gets cleaned bytes: no document type, no entities, no network.
enum XMLTreeParser {
    /// - Parameter bytes: let go before the tree is made, where nobody else needs them.
    static func tree(of bytes: consuming [UInt8], limits: ImportLimits) -> MarkupTree {
        var clean = XMLCleaner(bytes)
        let builder = MarkupBuilder(limits: limits, names: .xml, size: clean.markup.count)
        builder.layAside(clean.takeTexts(), clean.ranges)
        let library = XMLLibrary.shared
        guard let context = library.newContext() else { return builder.finish() }
        defer { library.freeContext(context) }
        context.pointee.sax.pointee = handler
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
        clean.markup.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let document = library.read(context, start, Int32(buffer.count), nil, "UTF-8", Int32(options))
            if let document { library.freeDocument(document) }
        }
        return withExtendedLifetime(builder) { builder.finish() }
    }

    private static func builder(_ context: UnsafeMutableRawPointer?) -> MarkupBuilder? {
        context.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    /// libxml2 hands an ampersand of an attribute on as `&#38;`, where it is not to replace entities.
    ///
    /// - Returns: nil where there is none.
    private static func withAmpersands(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let written = Array("&#38;".utf8)
        guard value.contains(.ampersand) else { return nil }
        var out: [UInt8] = []
        var index = 0
        while index < value.count {
            out.append(value[index])
            let isWritten = value[index] == .ampersand && value[index...].starts(with: written)
            index += isWritten ? written.count : 1
        }
        return out
    }

    private static func name(
        _ builder: MarkupBuilder, _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?,
        _ space: UnsafePointer<UInt8>?
    ) -> Int32 {
        let key = AddressTable.Key(
            name: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), space: UInt(bitPattern: space))
        return builder.name(key) { XMLNames.name(local, prefix, space) }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            guard let builder = XMLTreeParser.builder(context), let local else { return }
            builder.start(XMLTreeParser.name(builder, local, prefix, uri))
            guard let attributes else { return }
            // Five pointers each: name, prefix, namespace, start and end of the value.
            for index in 0..<Int(count) {
                let part = attributes + index * 5
                guard let key = part[0], let start = part[3], let end = part[4], end >= start else { continue }
                let value = UnsafeBufferPointer(start: start, count: end - start)
                let name = XMLTreeParser.name(builder, key, part[1], part[2])
                if let plain = XMLTreeParser.withAmpersands(value) {
                    plain.withUnsafeBufferPointer { builder.attribute(name, $0) }
                } else {
                    builder.attribute(name, value)
                }
            }
        }
        handler.endElementNs = { context, local, prefix, uri in
            guard let builder = XMLTreeParser.builder(context), let local else { return }
            builder.end(XMLTreeParser.name(builder, local, prefix, uri))
        }
        handler.characters = { context, bytes, count in
            guard let builder = XMLTreeParser.builder(context) else { return }
            builder.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.processingInstruction = { context, _, data in
            guard let builder = XMLTreeParser.builder(context), let data else { return }
            let number = Int(strtol(UnsafeRawPointer(data).assumingMemoryBound(to: CChar.self), nil, 10))
            builder.text(laidAside: number)
        }
        return handler
    }
}

/// One name for an element whatever its document calls the vocabulary.
enum XMLNames {
    private static let prefixes: [(part: String, prefix: String)] = [
        ("www.w3.org/2005/atom", "atom:"), ("purl.org/atom/ns", "atom:"), ("purl.org/dc/elements", "dc:"),
        ("purl.org/dc/terms", "dcterms:"), ("modules/content", "content:"), ("search.yahoo.com/mrss", "media:"),
        ("itunes.com/dtds", "itunes:"), ("22-rdf-syntax-ns", "rdf:"), ("1999/xhtml", "xhtml:"),
        ("iptc.org", ""), ("purl.org/rss/1.0/modules/", "module:"), ("purl.org/rss/1.0", ""),
        ("podcast-namespace", "podcast:"), ("podcastindex.org/namespace", "podcast:"),
        ("podlove.org/simple-chapters", "psc:"),
        ("rdf/simple", ""), ("backend.userland.com", ""), ("blogs.law.harvard.edu", ""), ("xml/1998/namespace", "xml:"),
    ]

    static func name(
        _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
    ) -> String {
        let name = String(cString: local).lowercased()
        guard let uri else { return prefix.map { String(cString: $0).lowercased() + ":" + name } ?? name }
        let space = String(cString: uri).lowercased()
        let known = prefixes.first { strstr(space, $0.part) != nil }
        if let known { return known.prefix + name }
        return prefix.map { String(cString: $0).lowercased() + ":" + name } ?? name
    }
}
