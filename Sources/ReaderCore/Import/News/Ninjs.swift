import ReaderBasics
import ReaderModel

/// ninjs, the news in JSON of the IPTC, versions 1 to 3.
enum Ninjs {
    static func isItem(_ value: JSONValue) -> Bool {
        value["uri"] != nil
            && [
                "headline", "headlines", "body_text", "body_xhtml", "bodies", "versioncreated", "versionCreated",
                "type",
            ]
            .contains { value[$0] != nil }
    }

    static func entry(_ item: JSONValue, source: ImportSource) -> (EntryFacts, WebPage.Content?) {
        var facts = EntryFacts()
        facts.id = item["uri"]?.string
        facts.title = text(item, ["headline"]) ?? listed(item["headlines"], nil) ?? text(item, ["title"])
        facts.author =
            text(item, ["byline"]) ?? listed(item["by"], nil)
            ?? item["people"]?.elements.first { $0["role"]?.string?.contains("author") ?? false }?["name"]?.string
        facts.published = date(item, ["firstcreated", "firstCreated", "contentcreated", "contentCreated"])
        facts.updated = date(item, ["versioncreated", "versionCreated"])
        facts.summary =
            text(item, ["description_text", "description_xhtml", "slugline"]) ?? listed(item["descriptions"], nil)
        facts.language = item["language"]?.string
        facts.site = text(item, ["usageterms", "usageTerms"]) == nil ? item["copyrightholder"]?.string : nil
        facts.tags = item["subject"]?.elements.compactMap { $0["name"]?.string } ?? []
        let content = content(item, source: source)
        facts.content = content?.text.string.nonEmpty
        return (facts, content ?? facts.summary.map { PlainContent.content($0) })
    }

    private static func content(_ item: JSONValue, source: ImportSource) -> WebPage.Content? {
        let xhtml = item["body_xhtml"]?.string ?? item["body_html5"]?.string
        if let xhtml = xhtml ?? listed(item["bodies"], "html") ?? anyMember(item, prefix: "body_x") {
            return FeedText.content(html: xhtml, base: source.url, limits: source.limits)
        }
        if let markup = listed(item["bodies"], "nitf"), let content = NITF.content(markup, source: source) {
            return content
        }
        guard let plain = item["body_text"]?.string ?? listed(item["bodies"], nil) ?? anyMember(item, prefix: "body_")
        else {
            return nil
        }
        return PlainContent.content(plain)
    }

    private static func text(_ item: JSONValue, _ names: [String]) -> String? {
        for name in names {
            guard let text = item[name]?.string else { continue }
            return TextHeader.oneLine(String(decoding: TagStripper.text(of: Array(text.utf8)), as: UTF8.self)).nonEmpty
        }
        return nil
    }

    private static func date(_ item: JSONValue, _ names: [String]) -> Timestamp? {
        names.lazy.compactMap { item[$0]?.string.flatMap { DateParser.timestamp($0) } }.first
    }

    /// Version 2 and on: a list of `{role, contenttype, value}`; the main one is first or says so.
    private static func listed(_ list: JSONValue?, _ kind: String?) -> String? {
        guard let list else { return nil }
        let values = list.elements.filter { element in
            guard let kind else { return true }
            return (element["contentType"] ?? element["contenttype"])?.string?.lowercased().contains(kind) ?? false
        }
        return (values.first { ["main", "text", "body"].contains($0["role"]?.string ?? "") } ?? values.first)?["value"]?
            .string
    }

    private static func anyMember(_ item: JSONValue, prefix: String) -> String? {
        guard case .object(let members) = item else { return nil }
        return members.keys.sorted().first { $0.hasPrefix(prefix) && members[$0]?.string != nil }.flatMap {
            members[$0]?.string
        }
    }
}
