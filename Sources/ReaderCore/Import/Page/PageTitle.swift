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

    /// The headline that a heading and what the page states agree on, or the best single statement.
    static func title(_ signs: PageSigns, _ data: LinkedData, site: String?) -> String? {
        let stated = [
            signs.meta["og:title"], data.headline, signs.meta["twitter:title"], signs.meta["dc.title"],
            signs.meta["dcterms.title"], signs.meta["parsely-title"], signs.meta["sailthru.title"],
            signs.meta["headline"],
        ]
        let candidate = (stated.compactMap { $0?.nonEmpty }.first ?? signs.documentTitle)
            .map { withoutSite(TextHeader.oneLine($0), site: site) }
        guard let heading = signs.mainHeading.map(TextHeader.oneLine) else { return candidate }
        guard let candidate else { return heading }
        let (shown, said) = (letters(heading), letters(candidate))
        // A heading that the statement goes on from is the headline; the rest is site, section or date.
        let isPart = shown.count >= 15 && shown.count * 2 > said.count && said.contains(shown)
        let saysNothing = candidate.split(separator: " ").count < 2 && heading.split(separator: " ").count > 2
        return isPart || saysNothing ? heading : candidate
    }

    /// "Headline - Example Post" without its second part.
    static func withoutSite(_ title: String, site: String?) -> String {
        let name = site.map(letters) ?? ""
        for division in divisions {
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

    static func letters(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
