import ReaderBasics

/// What a page says about its article in JSON-LD, by schema.org's names.
struct LinkedData {
    private(set) var headline: String?
    private(set) var authors: [String] = []
    /// Organisations that stand where authors do.
    private(set) var houses: [String] = []
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var site: String?
    private(set) var language: String?
    private(set) var body: String?
    private(set) var description: String?
    private(set) var url: String?
    /// The names of all persons, for pages that do not say which of them wrote.
    private(set) var people: [String] = []

    /// The types that are an article; others (`WebPage`) count only for what no article says.
    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Report") || type == "Review"
            || type == "AnalysisNewsArticle" || type == "Recipe" || type == "CreativeWork"
    }

    /// - Parameter scripts: the texts of the page's JSON-LD scripts; broken ones are passed over.
    init(_ scripts: [String]) {
        var objects: [JSONValue] = []
        for script in scripts where script.utf8.count < 4_000_000 {
            guard let value = try? JSONValue(Self.withoutComment(script), .lenient) else { continue }
            Self.collect(value, into: &objects, depth: 0)
        }
        let articles = objects.filter { object in
            object["@type"]?.elements.contains { Self.isArticle($0.string ?? "") } ?? false
        }
        if let article = articles.first(where: { $0["headline"] != nil && $0["datePublished"] != nil })
            ?? articles.first
        {
            read(article, objects)
        }
        for page in objects where Self.hasType(page, "WebPage") {
            published = published ?? page["datePublished"]?.string
            modified = modified ?? page["dateModified"]?.string
            language = language ?? page["inLanguage"]?.string
        }
        for object in objects where Self.hasType(object, "Person") {
            if let name = object["name"]?.string, !people.contains(name) {
                people.append(CharacterReference.decoded(name))
            }
        }
        for object in objects where Self.hasType(object, "WebSite") { site = site ?? object["name"]?.string }
    }

    private mutating func read(_ article: JSONValue, _ objects: [JSONValue]) {
        headline = (article["headline"] ?? article["name"])?.elements.first?.string.map(CharacterReference.decoded)
        let (people, houses) = Self.authors(article["author"] ?? article["creator"], objects)
        authors = people.flatMap { Self.names($0, objects) }
        self.houses = houses.flatMap { Self.names($0, objects) }
        published = article["datePublished"]?.scalarText ?? article["dateCreated"]?.scalarText
        modified = article["dateModified"]?.scalarText
        site = (article["publisher"]?.elements.first).flatMap { Self.name($0, objects) }
        language = article["inLanguage"]?.string ?? article["inLanguage"]?["name"]?.string
        body = Self.body(article) ?? Self.updates(article["liveBlogUpdate"])
        description = article["description"]?.string.map(CharacterReference.decoded)
        url = article["url"]?.string ?? article["mainEntityOfPage"]?["@id"]?.string
    }

    /// The text of an article, or of what is posted, which may come in parts.
    private static func body(_ article: JSONValue) -> String? {
        let parts = (article["articleBody"] ?? article["text"])?.elements.compactMap { $0.string?.nonEmpty } ?? []
        return parts.joined(separator: "\n").nonEmpty
    }

    /// Those who wrote: people, and organisations that stand in their place.
    private static func authors(
        _ value: JSONValue?, _ objects: [JSONValue]
    ) -> (people: [JSONValue], houses: [JSONValue]) {
        let all = (value?.elements ?? []).flatMap(\.elements).map { author in
            author["name"] == nil ? object(author, objects) ?? author : author
        }
        return (all.filter { !isHouse($0) }, all.filter(isHouse))
    }

    private static func names(_ author: JSONValue, _ objects: [JSONValue]) -> [String] {
        let names = author["name"]?.elements.compactMap(\.string) ?? []
        if names.count > 1 { return names.map { CharacterReference.decoded($0) } }
        if let name = name(author, objects) { return [name] }
        let parts = [author["givenName"], author["familyName"]].compactMap { $0?.string?.nonEmpty }
        return parts.isEmpty ? [] : [CharacterReference.decoded(parts.joined(separator: " "))]
    }

    private static func isHouse(_ author: JSONValue) -> Bool {
        author["@type"]?.elements.contains { type in
            type.string.map { $0.hasSuffix("Organization") || $0 == "Corporation" || $0 == "WebSite" } ?? false
        } ?? false
    }

    /// The object that a reference means.
    private static func object(_ value: JSONValue, _ objects: [JSONValue]) -> JSONValue? {
        guard let id = value["@id"]?.string else { return nil }
        return objects.first { $0["@id"]?.string == id && $0["name"]?.string != nil }
    }

    /// What a live page reports, each with the time of the day that it states; nil for any other.
    private static func updates(_ value: JSONValue?) -> String? {
        let lines = (value?.elements ?? []).prefix(1_000).compactMap { update -> String? in
            guard let body = update["articleBody"]?.string?.nonEmpty else { return nil }
            let second = update["datePublished"]?.string.flatMap { DateParser.timestamp($0) }?.second
            let clock = second.map { "\($0 / 3_600):" + Timestamp.twoDigits($0 / 60 % 60) }
            let head = [clock, update["headline"]?.string?.nonEmpty].compactMap(\.self).joined(separator: " ")
            return [head.nonEmpty, body].compactMap(\.self).joined(separator: "\n")
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private static func hasType(_ object: JSONValue, _ name: String) -> Bool {
        object["@type"]?.elements.contains { $0.string == name } ?? false
    }

    /// Every object with a type: of a list, of a `@graph`, and what an article is nested in.
    private static func collect(_ value: JSONValue, into objects: inout [JSONValue], depth: Int) {
        guard depth < 6, objects.count < 2_000 else { return }
        switch value {
        case .array(let elements): for element in elements { collect(element, into: &objects, depth: depth + 1) }
        case .object(let members):
            if members["@type"] != nil || members["@id"] != nil { objects.append(value) }
            for name in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"] {
                if let inner = members[name] { collect(inner, into: &objects, depth: depth + 1) }
            }
        default: break
        }
    }

    /// A name, or the name of the person or organisation that an object or a reference means.
    private static func name(_ value: JSONValue, _ objects: [JSONValue]) -> String? {
        if let text = value.string { return CharacterReference.decoded(text) }
        if let name = value["name"] {
            return (name.elements.first?.string ?? name.elements.first?["name"]?.string).map(CharacterReference.decoded)
        }
        return object(value, objects)?["name"]?.string.map(CharacterReference.decoded)
    }

    /// Without the comment or CDATA marks that some pages put around their data.
    private static func withoutComment(_ script: String) -> [UInt8] {
        let bytes = Array(script.utf8)
        guard let start = bytes.firstIndex(where: { $0 == .leftCurlyBracket || $0 == .leftSquareBracket }),
            let end = bytes.lastIndex(where: { $0 == .rightCurlyBracket || $0 == .rightSquareBracket }), start < end
        else { return bytes }
        // `[CDATA[` is no array.
        if bytes[start] == .leftSquareBracket, bytes[start...].starts(with: "[CDATA[".utf8),
            let inner = bytes[(start + 7)...].firstIndex(where: { $0 == .leftCurlyBracket || $0 == .leftSquareBracket }
            ), inner < end
        {
            let close = bytes[inner] == UInt8(ascii: "{") ? UInt8(UInt8(ascii: "}")) : UInt8(ascii: "]")
            let last = bytes.lastIndex(of: close) ?? end
            return Array(bytes[inner...max(inner, last)])
        }
        return Array(bytes[start...end])
    }
}
