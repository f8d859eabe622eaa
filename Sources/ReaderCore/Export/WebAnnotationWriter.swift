import ReaderBasics
import ReaderModel

/// Writes an annotation collection with one page, annotation by annotation.
struct WebAnnotationWriter {
    private let output: OutputBuffer
    private var count = 0
    /// Names that are given already, of annotations of the same article.
    private var named: (source: String, ids: Set<String>) = ("", [])
    /// Of everything that was written.
    private var hash = Hash.seed

    init(to output: OutputBuffer) {
        self.output = output
        output.write(
            """
            {"@context":"http://www.w3.org/ns/anno.jsonld",
            "type":"AnnotationCollection",
            "generator":{"type":"Software","name":"Reader \(ReaderVersion.number)"},
            "first":{"type":"AnnotationPage","startIndex":0,
            "items":[

            """)
    }

    /// What says the same of the same place is written once.
    mutating func add(_ annotation: WebAnnotation) {
        let places = annotation.targets.map { "\($0.scalars)" }.joined(separator: ",")
        let bodies = annotation.bodies.map(\.value).joined(separator: "\u{1F}")
        let id = UniformName.of(
            "\(annotation.source) \(annotation.motivation) \(places) \(bodies)\(annotation.created ?? "")")
        if named.source != annotation.source { named = (annotation.source, []) }
        guard named.ids.insert(id).inserted else { return }
        var json = JSONWriter()
        annotation.write(to: &json, id: id)
        hash = json.bytes.reduce(hash) { Hash.adding($1, to: $0) }
        if count > 0 { output.write(",\n") }
        output.write(json.bytes)
        count += 1
    }

    /// What can be said only now stands behind.
    func end() {
        let name = UniformName.of("collection \(hash)")
        let page = UniformName.of("page \(hash)")
        output.write("],\n\"id\":\"\(page)\",\n\"partOf\":\"\(name)\"},\n\"id\":\"\(name)\",\n\"total\":\(count)}\n")
    }
}

/// Names for what has no address: the same for the same thing.
enum UniformName {
    /// `urn:uuid:…`, of version 8 (RFC 9562, section 5.8), made from a hash of a text.
    static func of(_ text: String) -> String {
        let high = Hash.of(text.utf8) & ~0xF000 | 0x8000
        let low = Hash.of("\(text) ".utf8) & ~(0b11 << 62) | (0b10 << 62)
        let digits = Array(hexadecimal(high) + hexadecimal(low))
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The address of an article where it has one that is an IRI, else a name made from what is known of it.
    static func article(_ url: String?, _ id: Article.ID) -> String {
        guard let url = url.map(VisibleText.line), !url.contains(" "), url.contains(/^[A-Za-z][A-Za-z0-9+.-]*:/) else {
            return of("article \(id)")
        }
        return url
    }
}
