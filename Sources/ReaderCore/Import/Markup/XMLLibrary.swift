import CLibXML2
import ReaderBasics

/// The functions of libxml2, opened when the first page or feed is read: it draws in those of ICU.
struct XMLLibrary: Sendable {
    typealias Document = UnsafeMutablePointer<xmlDoc>
    typealias Context = UnsafeMutablePointer<xmlParserCtxt>
    typealias Read =
        @convention(c) (
            Context, UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32
        ) -> Document?

    let newContext: @convention(c) () -> Context?
    let freeContext: @convention(c) (Context) -> Void
    let read: Read
    let newPageContext: @convention(c) () -> Context?
    let freePageContext: @convention(c) (Context) -> Void
    let readPage: Read
    let freeDocument: @convention(c) (Document) -> Void

    static let shared = XMLLibrary(SharedLibrary(required: String(cString: reader_xml_library)))

    private init(_ library: SharedLibrary) {
        // Before several threads read at once: libxml2 2.9 makes a lock anew that another has taken, and all stand still.
        let prepare: @convention(c) () -> Void = library.function("xmlInitParser")
        prepare()
        newContext = library.function("xmlNewParserCtxt")
        freeContext = library.function("xmlFreeParserCtxt")
        read = library.function("xmlCtxtReadMemory")
        newPageContext = library.function("htmlNewParserCtxt")
        freePageContext = library.function("htmlFreeParserCtxt")
        readPage = library.function("htmlCtxtReadMemory")
        freeDocument = library.function("xmlFreeDoc")
    }
}
