import ReaderBasics

/// What an item of ninjs carries or is about besides its text: its own renditions, and the items that go with it.
enum NinjsMedia {
    /// Its own picture or recording, and those of its associations with what is said of them.
    static func attachments(_ item: JSONValue, base: String?) -> [Attachment] {
        let own = isText(item) ? nil : attachment(item, base: base, said: nil)
        let others = associations(item).filter { !isText($0) }.prefix(40).compactMap { item in
            attachment(item, base: base, said: said(item))
        }
        return [own].compactMap(\.self) + others
    }

    /// The associations that are texts.
    static func texts(_ item: JSONValue) -> [JSONValue] {
        Array(associations(item).filter { isText($0) && Ninjs.isItem($0) && $0["associations"] == nil }.prefix(200))
    }

    private static func isText(_ item: JSONValue) -> Bool {
        ["text", "composite", nil].contains(item["type"]?.string?.lowercased())
    }

    /// Named members in version 1, a list later.
    private static func associations(_ item: JSONValue) -> [JSONValue] { members(item["associations"]).map(\.value) }

    private static func members(_ value: JSONValue?) -> [(name: String, value: JSONValue)] {
        switch value {
        case .object(let members)?: members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        case .array(let elements)?: elements.map { ($0["name"]?.string ?? "", $0) }
        case .null?, .bool?, .number?, .string?, nil: []
        }
    }

    private static func said(_ item: JSONValue) -> String? {
        if case .object(let members) = item {
            let names = members.keys.sorted().filter { $0.hasPrefix("description_") || $0.hasPrefix("headline") }
            if let text = names.lazy.compactMap({ members[$0]?.string?.nonEmpty }).first { return text.onOneLine }
        }
        let listed = (item["descriptions"]?.elements ?? []) + (item["headlines"]?.elements ?? [])
        return listed.lazy.compactMap { $0["value"]?.string?.onOneLine.nonEmpty }.first
    }

    /// Of several renditions the main one, else one that is not small.
    private static func attachment(_ item: JSONValue, base: String?, said: String?) -> Attachment? {
        let all = members(item["renditions"]).filter { $0.value["href"]?.string != nil }
        let isSmall = { (name: String) in
            ["thumb", "preview", "small", "icon"].contains { name.lowercased().contains($0) }
        }
        let chosen =
            all.first { ["main", "original", "baseimage", "base"].contains($0.name.lowercased()) }
            ?? all.first { !isSmall($0.name) } ?? all.first
        let kind = item["type"]?.string == "picture" ? "image" : item["type"]?.string
        guard let file = chosen?.value, let href = file["href"]?.string,
            let url = WebAddress.resolved(href, base: base)
        else {
            // Its words are there although it is not.
            return said.map { Attachment(url: "", type: kind, description: $0) }
        }
        let type = (file["mimetype"] ?? file["contentType"] ?? file["contenttype"])?.string
        return Attachment(
            url: url, type: type ?? kind, description: said,
            size: (file["sizeinbytes"] ?? file["sizeInBytes"])?.scalarText.flatMap { Int($0) },
            duration: file["duration"]?.scalarText.flatMap { Attachment.seconds($0) })
    }
}
