/// The names that a parse knows before it begins.
///
/// Most scraps of HTML in feeds hold nothing but these, and need no table of their own.
struct MarkupNames: Sendable {
    let names: [String]
    let tags: [PageTag]
    /// Whether an attribute of the name is kept.
    let isKept: [Bool]
    /// Whether attributes of other names are.
    let keepsOthers: Bool
    /// The place of each in `names`.
    let numbers: [String: Int32]

    private init(_ names: [String], kept: Set<String>?) {
        self.names = names
        tags = names.map { PageTag(name: $0) }
        isKept = names.map { kept?.contains($0) ?? true }
        keepsOthers = kept == nil
        numbers = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    }

    /// Any vocabulary, with every attribute.
    static let xml = MarkupNames([], kept: nil)

    /// The elements of pages, and what extraction looks at of their attributes: the rest (scripts' handlers, picture
    /// sizes) is most of a page.
    static let html: MarkupNames = {
        let attributes: Set<String> = [
            "id", "class", "href", "content", "name", "property", "itemprop", "itemtype", "datetime", "type", "rel",
            "role", "hidden", "style", "aria-hidden", "lang", "xml:lang", "title", "start", "data-datetime", "pubdate",
            "http-equiv", "data-testid", "data-component", "value", "src", "alt", "data-src", "width", "height",
            "checked", "colspan", "rowspan", "epub:type", "reversed", "aria-label",
        ]
        let elements = Set(PageTag.allCases.map(\.rawValue))
        let passedOver = ["target", "srcset", "sizes", "loading", "border", "align"]
        return MarkupNames(elements.union(attributes).union(passedOver).sorted(), kept: attributes)
    }()
}
