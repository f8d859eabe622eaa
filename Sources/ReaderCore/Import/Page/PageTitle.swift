import ReaderBasics

/// The headline of a page and the name of its site.
enum PageTitle {
    private static let divisions = [" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ", " // ", " • "]

    static func site(_ signs: PageSigns, _ data: LinkedData, url: String?) -> String? {
        let stated =
            signs.meta["og:site_name"] ?? signs.meta["application-name"] ?? data.site
            ?? signs.meta["dc.publisher"] ?? signs.meta["twitter:site"].map { String($0.drop { $0 == "@" }) }
        if let stated = stated?.nonEmpty { return stated }
        return url.flatMap(WebAddress.host).map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
    }

    /// The headline as the page shows it, where what the page states is about the same; else the best statement.
    static func title(
        _ signs: PageSigns, _ data: LinkedData, site: String?
    ) -> (title: String?, heading: MarkupTree.Index?) {
        let stated = [
            signs.meta["og:title"], data.headline, signs.meta["twitter:title"], signs.meta["dc.title"],
            signs.meta["dcterms.title"], signs.meta["parsely-title"], signs.meta["sailthru.title"],
            signs.meta["headline"],
        ]
        let entries = signs.headings.filter(\.isEntryName)
        if entries.count == 1 { return (entries[0].text, entries[0].node) }
        let named = stated.compactMap { $0?.nonEmpty }
        let titles = (named + [signs.documentTitle].compactMap(\.self)).map { $0.onOneLine }
        let candidate = titles.first { !isSite($0, site) }.map { withoutSite($0, site: site) }
        guard let candidate else {
            // Where every title is the site's name, the headline is a heading.
            let heading = signs.headings.first { !isSite($0.text, site) }
            return (heading?.text ?? signs.entryName ?? titles.first, heading?.node)
        }
        if let split = withoutName(candidate, signs) { return split }
        let headline = headline(signs, insteadOf: candidate, titles)
        guard let heading = heading(signs, like: candidate, site: site) else {
            return (headline ?? signs.entryName ?? candidate, nil)
        }
        if headline == heading.text || isShown(heading.text, candidate, signs) {
            return (heading.text, heading.node)
        }
        // What is not the title is part of the text.
        return (candidate, likeness(words(heading.text), words(candidate)) > 0.3 ? heading.node : nil)
    }

    /// The only heading of level 1 where the titles, all the same, share no word with it and say less: such a title is the
    /// name of a site that does not state it elsewhere.
    private static func headline(_ signs: PageSigns, insteadOf candidate: String, _ titles: [String]) -> String? {
        let first = signs.headings.filter { $0.level == 1 }
        guard first.count == 1, Set(titles.map(letters)).count == 1, let heading = first.first else { return nil }
        let (shown, said) = (words(heading.text).subtracting(small), words(candidate).subtracting(small))
        let isMore = shown.count >= 3 && shown.count > said.count && said.count < 5
        return isMore && shown.isDisjoint(with: said) ? heading.text : nil
    }

    /// Words that any two titles may share.
    private static let small: Set<String> = [
        "the", "a", "an", "of", "and", "in", "on", "for", "to", "at", "der", "die", "das", "und", "le", "la", "les",
        "de", "el", "los", "y", "et", "il", "e", "het", "een",
    ]

    /// The title without a name that ends it, where the page shows the name alone in its only heading of level 1: a site
    /// has a name of three words at most, all with capitals, and a headline is longer and has words without.
    private static func withoutName(
        _ title: String, _ signs: PageSigns
    ) -> (title: String?, heading: MarkupTree.Index?)? {
        let first = signs.headings.filter { $0.level == 1 }
        guard first.count == 1, let name = first.first, title.hasSuffix(name.text),
            let division = divisions.first(where: title.contains),
            title.hasSuffix(division + name.text)
        else { return nil }
        let rest = title.dropLast(division.count + name.text.count).trimmedSpaces
        let (nameWords, words) = (name.text.split(separator: " "), rest.split(separator: " "))
        guard nameWords.count < 4, words.count > 3, words.count > nameWords.count,
            nameWords.allSatisfy({ $0.first?.isUppercase ?? false }),
            words.contains(where: { $0.count > 3 && $0.first?.isLowercase ?? false })
        else { return nil }
        return (rest, name.node)
    }

    private static func isSite(_ text: String, _ site: String?) -> Bool {
        guard let site = site.map(letters)?.nonEmpty else { return false }
        return letters(text) == site
    }

    /// Whether a heading says what the title says, or is the name of the site.
    static func isTold(_ heading: String, by title: String?, site: String?) -> Bool {
        guard let title else { return true }
        return isSite(heading, site) || likeness(words(heading), words(title)) > 0.5
            || letters(title).contains(letters(heading))
    }

    /// The heading that says most of what a title says: one of level 1 before one of level 2.
    private static func heading(_ signs: PageSigns, like title: String, site: String?) -> PageSigns.Heading? {
        let wanted = words(title)
        for level in 1...2 {
            let rated = signs.headings.lazy.filter { $0.level == level }.map { ($0, likeness(words($0.text), wanted)) }
            var best: (heading: PageSigns.Heading, likeness: Double)?
            for (heading, likeness) in rated where likeness > best?.likeness ?? 0.45 { best = (heading, likeness) }
            if let best { return best.heading }
        }
        let first = signs.headings.filter { $0.level == 1 }
        return first.count == 1 && site.map(letters) != letters(first[0].text) ? first[0] : nil
    }

    /// Whether a heading is the headline, and the statement the same in other words or with more around it.
    private static func isShown(_ heading: String, _ candidate: String, _ signs: PageSigns) -> Bool {
        let (shown, said) = (letters(heading), letters(candidate))
        let isPart = shown.count >= 15 && said.contains(shown)
        let count = heading.split(separator: " ").count
        let isAlike = count >= 3 && likeness(words(heading), words(candidate)) >= 0.5
        let saysNothing = candidate.split(separator: " ").count < 2 && count > 2
        let isDocuments = signs.documentTitle.map { title in
            let title = letters(title)
            return shown.count >= 5 && title.hasPrefix(shown) && !title.contains(said)
        }
        return isPart || isAlike || saysNothing || isDocuments ?? false
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// How much of the shorter of two texts is in the other, 0...1.
    private static func likeness(_ first: Set<String>, _ second: Set<String>) -> Double {
        let smaller = min(first.count, second.count)
        return smaller == 0 ? 0 : Double(first.intersection(second).count) / Double(smaller)
    }

    /// "Headline - Example Post" without its second part.
    static func withoutSite(_ title: String, site: String?) -> String {
        let name = site.map(letters) ?? ""
        for division in divisions where title.contains(division) {
            let parts = title.split(separator: division, omittingEmptySubsequences: true)
            guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
            if isName(String(last), of: name) {
                return String(title.dropLast(last.count + division.count)).trimmedSpaces
            }
            if isName(String(first), of: name) {
                return String(title.dropFirst(first.count + division.count)).trimmedSpaces
            }
        }
        return title
    }

    private static func isName(_ part: String, of site: String) -> Bool {
        let part = letters(part)
        guard !part.isEmpty, !site.isEmpty else { return false }
        return site.hasPrefix(part) || part.hasPrefix(site) || (part.count > 3 && site.contains(part))
            || (site.count > 3 && part.contains(site) && part.count < site.count * 3)
    }

    /// Letters and digits alone, in lower case.
    static func letters(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: out.append(UInt8(scalar.value))
            case 0x41...0x5A: out.append(UInt8(scalar.value) | 0x20)
            case ..<0x80: continue
            default:
                let properties = scalar.properties
                guard properties.isAlphabetic || properties.numericType != nil else { continue }
                out.append(contentsOf: properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
