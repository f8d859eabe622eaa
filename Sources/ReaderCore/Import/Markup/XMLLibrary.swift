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

    static let shared = SharedLibrary.required(String(cString: reader_xml_library), XMLLibrary.init)

    private init(_ library: SharedLibrary) throws(SharedLibrary.Missing) {
        // Before several threads read at once: libxml2 2.9 makes a lock anew that another has taken, and all stand still.
        let prepare: @convention(c) () -> Void = try library.function("xmlInitParser")
        prepare()
        newContext = try library.function("xmlNewParserCtxt")
        freeContext = try library.function("xmlFreeParserCtxt")
        read = try library.function("xmlCtxtReadMemory")
        newPageContext = try library.function("htmlNewParserCtxt")
        freePageContext = try library.function("htmlFreeParserCtxt")
        readPage = try library.function("htmlCtxtReadMemory")
        freeDocument = try library.function("xmlFreeDoc")
    }
}
