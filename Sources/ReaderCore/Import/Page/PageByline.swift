/// Who wrote a page.
enum PageByline {
    static func byline(_ tree: MarkupTree, _ signs: PageSigns, _ data: LinkedData, site: String?) -> String? {
        let named = [data.authors, signs.authors, signs.statedAuthors].lazy.map { names in
            names.compactMap { cleaned($0) }.filter { !isSite($0, site) }
        }
        if let stated = named.first(where: { !$0.isEmpty }) { return joined(stated) }
        if let found = marked(tree, signs) ?? spoken(tree) { return found }
        if data.people.count == 1, let person = cleaned(data.people[0]) { return person }
        // A house that signs its articles itself is better than nobody.
        return (data.authors + signs.authors).lazy.compactMap { cleaned($0) }.first
    }

    /// What stands in the page itself, the surest mark first.
    private static func marked(_ tree: MarkupTree, _ signs: PageSigns) -> String? {
        let orders: [(PageSigns.Mark) -> Bool] = [
            { $0.isAuthorLink },
            { $0.property == "author" },
            { $0.words.contains("byline") || ($0.words.contains("name") && $0.isAuthor) },
            { $0.isAuthor },
            { $0.isAuthorAddress },
        ]
        for isSign in orders {
            for mark in signs.marked where isSign(mark) && !isInComments(tree, mark.node) {
                guard let text = tree.line(mark.node), text.count < 120, let name = cleaned(text) else { continue }
                return name
            }
        }
        return nil
    }

    /// A short line that says who wrote: "By Jane Doe", "Von …", "Auteur : …".
    private static func spoken(_ tree: MarkupTree) -> String? {
        for node in 0..<tree.count where tree.nodes[node].isText && tree.nodes[node].count < 100 {
            let text = TextHeader.oneLine(String(decoding: tree.bytes(node), as: UTF8.self))
            let lower = text.lowercased()
            guard let prefix = spokenPrefixes.first(where: lower.hasPrefix), !isInComments(tree, node) else { continue }
            var rest = text.count > prefix.count + 2 ? String(text.dropFirst(prefix.count)) : ""
            if rest.isEmpty, let next = nextText(tree, after: node) { rest = next }
            guard let name = cleaned(rest), isName(name) else { continue }
            return name
        }
        return nil
    }

    private static let spokenPrefixes = [
        "by ", "by:", "written by", "posted by", "story by", "words by", "author:", "authors:", "von ", "von:",
        "autor:",
        "autorin:", "ein artikel von", "text:", "text von", "verfasst von", "par ", "par:", "auteur :", "auteur:",
        "por ", "autora:", "escrito por", "scritto da", "di ", "door ", "skrevet af", "av ",
    ].sorted { $0.count > $1.count }

    private static func nextText(_ tree: MarkupTree, after node: MarkupTree.Index) -> String? {
        for next in node + 1..<min(tree.count, node + 6) where tree.nodes[next].isText {
            if let line = tree.line(next) { return line }
        }
        return nil
    }

    /// Two to five words, each with a capital or a small word of names.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let small = [
            "von", "van", "de", "der", "den", "la", "le", "du", "und", "and", "et", "y", "di", "da", "zu", "bin", "al",
        ]
        return (2...7).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase ?? false || small.contains(String($0)) }
    }

    private static func isSite(_ name: String, _ site: String?) -> Bool {
        guard let site else { return false }
        let (own, house) = (PageTitle.letters(name), PageTitle.letters(site))
        return own == house || (house.count > 3 && own.hasPrefix(house)) || (own.count > 3 && house.hasPrefix(own))
    }

    private static func isInComments(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        var place: MarkupTree.Index? = node
        while let here = place {
            let name = ((tree.attribute("class", of: here) ?? "") + (tree.attribute("id", of: here) ?? "")).lowercased()
            if name.contains("comment") || tree.nodes[here].tag == .footer || tree.nodes[here].tag == .aside {
                return true
            }
            place = tree.parent(here)
        }
        return false
    }

    private static func joined(_ names: [String]) -> String {
        var kept: [String] = []
        for name in names where !kept.contains(name) { kept.append(name) }
        return kept.prefix(8).joined(separator: ", ")
    }

    /// A name without "By", addresses and what follows a bar; nil where no name is left.
    static func cleaned(_ text: String) -> String? {
        var name = TextHeader.oneLine(CharacterReference.decoded(text))
        guard !name.contains("://"), !name.lowercased().hasPrefix("www.") else { return nil }
        for bar in [" | ", " • ", " – ", " — ", " · "] {
            if let range = name.firstRange(of: bar) { name = String(name[..<range.lowerBound]) }
        }
        let lower = name.lowercased()
        let prefixes = [
            "written by ", "posted by ", "published by ", "by: ", "by ", "von ", "par ", "por ", "di ", "author: ",
            "authors: ", "autor: ", "auteur: ", "text: ", "text von ", "de ", "ein beitrag von ", "story by ",
            "words by ",
            "geschrieben von ", "veröffentlicht von ", "af ", "door ", "foto: ",
        ]
        if let prefix = prefixes.first(where: lower.hasPrefix) { name = String(name.dropFirst(prefix.count)) }
        for word in [" on ", " am ", " Posted ", " Published ", " Updated ", " Follow "] {
            if let range = name.firstRange(of: word),
                name[range.upperBound...].contains(where: \.isNumber) || word.first == " " && word.count > 5
            {
                name = String(name[..<range.lowerBound])
            }
        }
        name = String(name.drop { !$0.isLetter }).trimmedSpaces
        while let last = name.last, ",;:|-–/".contains(last) || last.isWhitespace { name.removeLast() }
        let plain = [
            "admin", "administrator", "author", "autor", "redaktion", "editor", "staff", "webmaster", "by", "unknown",
        ]
        guard name.count > 2, name.count < 100, !plain.contains(name.lowercased()),
            !name.contains("@") || name.contains(" "),
            name.filter(\.isNumber).count < 3
        else { return nil }
        return name
    }
}
