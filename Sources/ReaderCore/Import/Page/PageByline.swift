import ReaderBasics

/// Who wrote a page.
enum PageByline {
    static func byline(_ tree: MarkupTree, _ signs: PageSigns, _ data: LinkedData, site: String?) -> String? {
        let isPerson = { (name: String) in !isHouse(name, site) }
        if let names = names(data.authors).filter(isPerson).nonEmpty { return joined(names) }
        if let link = marked(tree, signs, [{ $0.isAuthorLink }]), isPerson(link) {
            return together(with: link, tree, signs) ?? link
        }
        for stated in [signs.authors, signs.statedAuthors] {
            if let names = names(stated).filter(isPerson).nonEmpty { return joined(names) }
        }
        if let found = marked(tree, signs, marks) { return found }
        // A line that begins with "by" is less sure than a house that is no site.
        if let names = names(data.houses).filter(isPerson).nonEmpty { return joined(names) }
        if let found = spoken(tree, signs) ?? pictured(tree, signs) { return found }
        if data.people.count == 1, let person = cleaned(data.people[0]) { return person }
        // A house that signs its articles itself is better than nobody.
        return names(data.authors + data.houses + signs.authors).first ?? office(tree, signs)
    }

    /// The names of all author links in the element around the first; nil where they are not at least two.
    private static func together(with first: String, _ tree: MarkupTree, _ signs: PageSigns) -> String? {
        let links = signs.marked.filter { mark in
            mark.isAuthorLink && !isInComments(tree, signs, mark.node)
        }
        guard links.count > 1, links.count < 10,
            let start = links.first(where: { tree.line($0.node).flatMap(cleaned) == first }),
            let block = tree.block(around: start.node), tree.end(block) - block < 100
        else { return nil }
        let inside = links.filter { $0.node > block && $0.node < tree.end(block) }
        let names = inside.compactMap { tree.line($0.node).flatMap(cleaned) }
        return Set(names).count > 1 ? joined(names) : nil
    }

    private static func names(_ texts: [String]) -> [String] {
        texts.flatMap { $0.contains("@") && !$0.contains("://") ? Mailboxes.people($0) : [$0] }.compactMap(cleaned)
    }

    /// Signs of an author in the page itself, the surest first.
    private static let marks: [@Sendable (PageSigns.Mark) -> Bool] = [
        { $0.property == "author" },
        { $0.names.contains(.byline) || ($0.names.contains(.name) && $0.isAuthor) },
        { $0.isAuthor },
        { $0.isAuthorAddress },
    ]

    private static func marked(
        _ tree: MarkupTree, _ signs: PageSigns, _ orders: [@Sendable (PageSigns.Mark) -> Bool]
    ) -> String? {
        for isSign in orders {
            for mark in signs.marked where isSign(mark) && !isInComments(tree, signs, mark.node) {
                if mark.isAuthor || mark.property == "author", let name = inner(of: mark.node, tree, signs) {
                    return name
                }
                if mark.names.contains(.byline), let names = people(in: mark.node, tree, signs) { return names }
                guard let text = line(mark.node, tree), text.count < 120, let name = cleaned(text) else { continue }
                return name
            }
        }
        return nil
    }

    /// The name that an element about an author holds beside other words (microformats' `h-card`, schema.org's `Person`).
    private static func inner(of node: MarkupTree.Index, _ tree: MarkupTree, _ signs: PageSigns) -> String? {
        let end = tree.end(node)
        guard end - node < 60 else { return nil }
        for place in node + 1..<max(node + 1, end)
        where !tree.nodes[place].isText && tree.nodes[place].attributeCount > 0 {
            let isName = tree.attribute("itemprop", of: place) == "name"
            let names = tree.attribute("class", of: place)?.split(whereSeparator: \.isWhitespace) ?? []
            guard isName || names.contains(where: { $0 == "p-name" || $0 == "fn" }) else { continue }
            let text = tree.line(place) ?? (isName ? tree.attribute("content", of: place) : nil)
            if let text, text.count < 80, let name = cleaned(text) { return name }
        }
        return nil
    }

    /// The text of an element, its parts divided by commas where nothing but their elements divides them.
    private static func line(_ node: MarkupTree.Index, _ tree: MarkupTree) -> String? {
        guard let line = tree.line(node) else { return nil }
        let end = tree.end(node)
        guard end - node < 40 else { return line }
        var parts = ""
        for text in node..<end where tree.nodes[text].isText {
            let part = String(decoding: tree.bytes(text), as: UTF8.self)
            let isGlued = parts.last?.isLowercase ?? false && part.first?.isUppercase ?? false
            parts += (isGlued ? ", " : "") + part
        }
        return parts.onOneLine.nonEmpty
    }

    /// The name that the words of an author's picture are.
    private static func pictured(_ tree: MarkupTree, _ signs: PageSigns) -> String? {
        for mark in signs.marked
        where (mark.isAuthor || mark.isAuthorLink || mark.isAuthorAddress) && !isInComments(tree, signs, mark.node) {
            let images = (mark.node..<tree.end(mark.node)).lazy.filter { tree.nodes[$0].tag == .img }
            if let words = images.compactMap({ tree.attribute("alt", of: $0)?.nonEmpty }).first,
                let name = cleaned(words), isName(name, isSure: false)
            {
                return name
            }
        }
        return nil
    }

    /// Those inside a byline whose elements say that they are authors.
    private static func people(
        in byline: MarkupTree.Index, _ tree: MarkupTree, _ signs: PageSigns
    ) -> String? {
        var end = byline
        let names = signs.marked.compactMap { mark -> String? in
            guard mark.node > byline, mark.node < tree.end(byline), mark.node >= end,
                mark.isAuthor || mark.isAuthorLink || mark.isAuthorAddress || mark.property == "author",
                let text = tree.line(mark.node), text.count < 80, let name = cleaned(text)
            else { return nil }
            end = tree.end(mark.node)
            return name
        }
        return names.isEmpty ? nil : joined(names)
    }

    /// "Redaktion" and the like where an article's byline is nothing else.
    private static func office(_ tree: MarkupTree, _ signs: PageSigns) -> String? {
        let marked = signs.marked.lazy.filter { $0.isAuthor || $0.names.contains(.byline) }
            .compactMap { tree.line($0.node) }
        let offices: Set<String> = [
            "redaktion", "redaktionsteam", "redaction", "redacción", "redazione", "newsroom", "staff",
        ]
        for text in (signs.authors + signs.statedAuthors + marked.prefix(20)) where text.count < 60 {
            let words = text.split { !$0.isLetter }
            if let word = words.last, words.count <= 2, offices.contains(word.lowercased()) { return String(word) }
        }
        return nil
    }

    /// Two to seven words, each with a capital or a small word of names; one where it is certain to be a name.
    static func isName(_ text: String, isSure: Bool) -> Bool {
        let words = text.split(separator: " ")
        let small = [
            "von", "van", "de", "der", "den", "la", "le", "du", "und", "and", "et", "y", "di", "da", "zu", "bin", "al",
        ]
        return (isSure ? 1...7 : 2...7).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase ?? false || small.contains(String($0)) }
    }

    /// Whether a name is the site's, or that of a firm or a society.
    private static func isHouse(_ name: String, _ site: String?) -> Bool {
        let forms: Set<String> = [
            "gmbh", "ag", "inc", "ltd", "llc", "kg", "ev", "plc", "corp", "sa", "srl", "bv", "corporation", "company",
            "limited", "broadcasting", "media", "agency", "association", "foundation", "institute", "university",
            "department", "ministry", "publishing", "publishers", "newspapers", "network", "services", "newsroom",
            "newsdesk", "desk", "editors", "redaktion", "rédaction", "redacción", "redazione",
        ]
        let words = name.lowercased().split(separator: " ")
        if words.contains(where: { forms.contains($0.filter(\.isLetter)) })
            || words.contains(where: { $0.contains("www.") })
        {
            return true
        }
        guard let site else { return false }
        let (own, house) = (PageTitle.letters(name), PageTitle.letters(site))
        return own == house || (house.count > 3 && own.hasPrefix(house)) || (own.count > 3 && house.hasPrefix(own))
    }

    static func isInComments(_ tree: MarkupTree, _ signs: PageSigns, _ node: MarkupTree.Index) -> Bool {
        var place: MarkupTree.Index? = node
        while let here = place {
            let tag = tree.nodes[here].tag
            if signs.names[here].contains(.comment) || tag == .footer { return true }
            // A box beside the text is about its author or somebody else's.
            if tag == .aside, signs.names[node].isDisjoint(with: [.author, .byline]) { return true }
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
        var name = CharacterReference.decoded(text).onOneLine
        guard !name.contains("://"), !name.lowercased().hasPrefix("www.") else { return nil }
        name = withoutOthers(withoutDate(name))
        for bar in [" | ", " • ", " – ", " — ", " · "] {
            if let range = name.firstRange(of: bar) { name = String(name[..<range.lowerBound]) }
        }
        let lower = name.lowercased()
        let prefixes = [
            "written by ", "posted by ", "published by ", "updated by ", "reported by ", "reporting by ", "story by ",
            "text by ", "interview by ", "review by ", "analysis by ", "compiled by ", "words and pictures by ",
            "words and photos by ", "story and photos by ", "by: ", "by ", "von: ", "par: ", "por: ", "di: ", "door: ",
            "autora: ", "von ", "par ", "por ", "di ", "author: ",
            "authors: ", "written by: ", "texto: ", "testo: ", "texte : ", "tekst: ", "autor: ", "auteur: ", "text: ",
            "text von ", "de ", "ein beitrag von ", "story by ",
            "words by ", "words: ", "from ", "geschrieben von ", "veröffentlicht von ", "erstellt von ", "af ", "door ",
            "foto: ", "view profile for ",
        ]
        if let prefix = prefixes.first(where: lower.hasPrefix) { name = String(name.dropFirst(prefix.count)) }
        for word in [" on ", " am ", " Posted ", " Published ", " Updated ", " Follow "] {
            if let range = name.firstRange(of: word),
                name[range.upperBound...].contains(where: \.isNumber) || word.first == " " && word.count > 5
            {
                name = String(name[..<range.lowerBound])
            }
        }
        for other in [". Photo", ". Foto", ". Picture", " @"] {
            if let range = name.firstRange(of: other) { name = String(name[..<range.lowerBound]) }
        }
        name = BylineOffice.withoutPlace(BylineOffice.without(name.drop { !$0.isLetter }.trimmedSpaces))
        while let last = name.last, ",;:|-–/".contains(last) || last.isWhitespace { name.removeLast() }
        guard name.count > 1, name.count < 100, !isPlain(name.lowercased()), !name.contains("@") || name.contains(" "),
            name.filter(\.isNumber).count < 3
        else { return nil }
        return name
    }

    /// Without a day that stands before the name: "Tue 28 Aug 2018 | Olaf Reed", "Monday, 10:05 am by Ines Marsh".
    private static func withoutDate(_ text: String) -> String {
        for mark in [" | ", " • ", " – ", " — ", " · ", " by ", " By "] {
            guard let range = text.firstRange(of: mark), text[..<range.lowerBound].contains(where: \.isNumber),
                !text[range.upperBound...].trimmedSpaces.isEmpty
            else { continue }
            return text[range.upperBound...].trimmedSpaces
        }
        return text
    }

    /// Without those who did something else for the text ("…, photographs by Olaf Reed", "…; Editing by Olaf Reed"), and
    /// without what stands in brackets behind the name.
    private static func withoutOthers(_ text: String) -> String {
        var name = text
        let parts = name.lowercased()
        let works = [
            "photograph", "photo", "picture", "illustration", "graphic", "video", "film", "edit", "additional",
            "translat", "writing", "production", "produced", "foto", "bild", "illustrat", "compiled", "fact-check",
        ]
        for mark in ["; ", ", ", ". ", " and ", " / "] {
            var from = parts.startIndex
            while let range = parts[from...].firstRange(of: mark) {
                let next = parts[range.upperBound...]
                let isWork = works.contains { next.hasPrefix($0) }
                if isWork, [" by ", " von ", " par ", " de ", ": "].contains(where: { next.prefix(40).contains($0) }) {
                    name = String(name.prefix(parts.distance(from: parts.startIndex, to: range.lowerBound)))
                    break
                }
                from = range.upperBound
            }
        }
        if name.hasSuffix(")"), let start = name.lastIndex(of: "("), name[..<start].trimmedSpaces.contains(" ") {
            name = name[..<start].trimmedSpaces
        }
        return name
    }

    /// Names of nobody, and words of buttons and dates beside a name.
    private static func isPlain(_ name: String) -> Bool {
        let plain: Set<String> = [
            "admin", "administrator", "author", "autor", "redaktion", "redaktionsteam", "redacción", "newsroom",
            "editor", "staff", "webmaster", "by", "unknown", "follow", "folgen", "seguir", "suivre", "share", "guest",
            "posted", "published", "updated", "anonymous",
        ]
        let endings = [" am", " on", " le", " at", " um"]
        if name.hasPrefix("our ") || name.hasPrefix("unser") { return true }
        return plain.contains(name) || name.hasSuffix("admin") || endings.contains(where: name.hasSuffix)
    }
}
