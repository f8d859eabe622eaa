import ReaderBasics
import ReaderModel

/// ninjs, the news in JSON of the IPTC, versions 1 to 3.
enum Ninjs {
    static func isItem(_ value: JSONValue) -> Bool {
        guard case .object(let members) = value, members["uri"] != nil else { return false }
        let names = ["headline", "headlines", "bodies", "versioncreated", "versionCreated", "type"]
        return names.contains { members[$0] != nil }
            || members.keys.contains { $0.hasPrefix("headline_") || $0.hasPrefix("body_") }
    }

    static func entry(_ item: JSONValue, source: ImportSource) -> (EntryFacts, WebPage.Content?) {
        var facts = EntryFacts()
        facts.id = item["uri"]?.string
        facts.title =
            text(item, ["headline", "headline_main"]) ?? listed(item["headlines"], nil) ?? anyMember(
                item, prefix: "headline_")
            ?? text(item, ["title"])
        facts.author =
            text(item, ["byline", "by"]) ?? listed(item["by"], nil)
            ?? people(item)
        facts.byline = facts.author.map { PageByline.cleaned($0) ?? $0 }
        facts.published = date(item, ["firstcreated", "firstCreated", "contentcreated", "contentCreated"])
        facts.updated = date(item, ["versioncreated", "versionCreated"])
        facts.summary =
            text(item, ["description_text", "description_xhtml", "description_summary"]) ?? listed(
                item["descriptions"], nil)
            ?? anyMember(item, prefix: "description_") ?? text(item, ["slugline"])
        facts.language = item["language"]?.string
        facts.site = text(item, ["usageterms", "usageTerms"]) == nil ? item["copyrightholder"]?.string : nil
        facts.tags = (item["subjects"] ?? item["subject"])?.elements.compactMap { $0["name"]?.string } ?? []
        facts.status.embargo = date(item, ["embargoed", "embargoedUntil"])
        let status = (item["pubstatus"] ?? item["pubStatus"])?.string?.lowercased()
        facts.status.isCancelled = ["canceled", "cancelled"].contains(status)
        facts.status.isWithheld = status == "withheld"
        facts.status.note = text(item, ["ednote", "edNote"])
        let content = content(item, source: source)
        facts.content = content.flatMap(EntryBody.words)
        facts.attachments = NinjsMedia.attachments(item, base: source.url)
        let inner = content == nil ? NinjsMedia.texts(item).map { entry($0, source: source) } : []
        let parts = inner.compactMap { facts, content -> WebPage.Content? in
            content.map {
                EntryBody.joined([facts.title.map { NewsElements.block(.heading(2), $0) } ?? ("", [], []), $0])
            }
        }
        let text = content ?? (parts.isEmpty ? nil : EntryBody.joined(parts))
        let summary = facts.summary.map { PlainContent.content($0) }
        return (facts, EntryBody(content: text, summary: summary, attachments: facts.attachments).chosen)
    }

    /// Those who are said to have written.
    private static func people(_ item: JSONValue) -> String? {
        let all = (item["person"]?.elements ?? []) + (item["people"]?.elements ?? [])
        let authors = all.filter { person in
            [person["rel"], person["role"]].contains { $0?.string?.lowercased().contains("author") ?? false }
        }
        return authors.compactMap { $0["name"]?.string }.joined(separator: ", ").nonEmpty
    }

    private static func content(_ item: JSONValue, source: ImportSource) -> WebPage.Content? {
        let named = ["body_xhtml", "body_html5", "body_html"].lazy.compactMap { item[$0]?.string }.first
        if let xhtml = named ?? listed(item["bodies"], "html") ?? anyMember(item, prefix: "body_x") {
            return FeedText.content(html: xhtml, base: source.url, limits: source.limits)
        }
        if let markup = listed(item["bodies"], "nitf"), let content = NITF.content(markup, source: source) {
            return content
        }
        let plain = ["body_main", "body_text"].lazy.compactMap { item[$0]?.string }.first
        guard let text = plain ?? listed(item["bodies"], nil) ?? anyMember(item, prefix: "body_") else { return nil }
        // What has tags is markup, whatever its name says.
        let isMarkup = ["</p>", "<p>", "<br", "</div>"].contains { text.contains($0) }
        return isMarkup
            ? FeedText.content(html: text, base: source.url, limits: source.limits) : PlainContent.content(text)
    }

    private static func text(_ item: JSONValue, _ names: [String]) -> String? {
        for name in names {
            guard let text = item[name]?.string else { continue }
            return String(decoding: TagStripper.text(of: Array(text.utf8)), as: UTF8.self).shownLine.nonEmpty
        }
        return nil
    }

    private static func date(_ item: JSONValue, _ names: [String]) -> Timestamp? {
        names.lazy.compactMap { item[$0]?.string.flatMap { DateParser.timestamp($0) } }.first
    }

    /// Version 2 and on: a list of `{role, contenttype, value}`; the main one says so or is the first that is the whole
    /// text, and not one for a caption or a message.
    private static func listed(_ list: JSONValue?, _ kind: String?) -> String? {
        guard let list else { return nil }
        let values = list.elements.filter { element in
            guard let kind else { return true }
            return (element["contentType"] ?? element["contenttype"])?.string?.lowercased().contains(kind) ?? false
        }
        let whole = values.filter { !isPart($0["role"]?.string ?? "") }
        let main = values.first { ["main", "text", "body"].contains($0["role"]?.string?.lowercased() ?? "") }
        return (main ?? whole.first ?? values.first)?["value"]?.string
    }

    /// The first member by name whose name has a prefix, those for captions and messages last.
    private static func anyMember(_ item: JSONValue, prefix: String) -> String? {
        guard case .object(let members) = item else { return nil }
        let names = members.keys.sorted().filter { $0.hasPrefix(prefix) && members[$0]?.string != nil }
        return (names.first { !isPart($0) } ?? names.first).flatMap { members[$0]?.string }
    }

    private static func isPart(_ role: String) -> Bool {
        let role = role.lowercased()
        return ["caption", "sms", "short", "push", "alert", "social", "tweet"].contains { role.contains($0) }
    }
}
