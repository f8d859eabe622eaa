import ReaderBasics
import ReaderModel

/// When a page was published and last changed.
struct PageDates {
    private(set) var published: Timestamp?
    private(set) var modified: Timestamp?

    /// `meta` names that mean the day of publication and nothing else.
    private static let surestNames = ["article:published_time", "og:article:published_time"]
    /// `meta` names that give the day of publication, the surest first.
    private static let publishedNames = [
        "article:published", "article.published", "datepublished", "og:published_time", "og:publish_date",
        "article:publish_date", "date_published", "og:release_date",
        "published_time", "parsely-pub-date", "sailthru.date", "pubdate", "pub_date", "publishdate", "publish-date",
        "publish_date", "published_at", "published", "publicationdate", "article:publicationdate", "og:pubdate",
        "dc.date.issued", "dcterms.date", "dcterms.issued", "dc.date", "dcterms.created", "dc.date.created",
        "article_date_original", "article.created", "datecreated", "cxenseparse:recs:publishtime",
        "displaydate", "release_date", "vr:published-time", "sn-post-date", "bt:pubdate", "rnews:datepublished",
        "citation_publication_date", "citation_date", "dcsext.articlefirstpublished", "analyticsattributes.articledate",
        "acquia_lift:published_date", "last-published", "dc.terms.issued",
    ]
    /// `meta` names that may mean any day; what the page shows is better.
    private static let plainNames = ["date", "pdate"]
    private static let modifiedNames = [
        "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "article.updated",
        "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "article_date_updated", "lastmod",
        "updated-date", "revision_date", "last_updated",
    ]

    init(_ tree: MarkupTree, _ signs: PageSigns, _ data: LinkedData, language: String?, url: String?) {
        let isAmerican = language.map { $0.lowercased() == "en-us" || $0.lowercased() == "en" } ?? true
        let parse = { (text: String) in DateParser.timestamp(text.trimmedSpaces, dayFirst: !isAmerican) }
        modified =
            data.modified.flatMap(parse) ?? Self.modifiedNames.lazy.compactMap { signs.meta[$0].flatMap(parse) }.first
        let stated = { (names: [String]) in names.lazy.compactMap { signs.meta[$0].flatMap(parse) }.first }
        published =
            stated(Self.surestNames) ?? data.published.flatMap(parse) ?? stated(Self.publishedNames)
            ?? Self.marked(tree, signs, parse) ?? stated(Self.plainNames)
            ?? Self.written(tree, signs, parse)
            ?? url.flatMap(Self.inAddress)
            ?? Self.loose(tree, signs, isStrict: true, parse)
            ?? Self.loose(tree, signs, isStrict: false, parse)
        if published == nil { published = modified }
        published = published.map { Self.local($0, language: language) }
        if let first = published, let last = modified, last.secondsSince1970 < first.secondsSince1970 - 86_400 * 2 {
            modified = nil
        }
    }

    /// A moment that is midnight where the page's language is spoken, stated in UTC, is that day and not the one before.
    private static func local(_ date: Timestamp, language: String?) -> Timestamp {
        let centralEuropean: Set<String> = [
            "de", "fr", "it", "es", "nl", "da", "sv", "nb", "no", "pl", "cs", "sk", "hu", "sl", "hr", "ca",
        ]
        guard date.offset == 0, let second = date.second, second == 22 * 3_600 || second == 23 * 3_600,
            centralEuropean.contains(String(language?.lowercased().prefix(2) ?? ""))
        else { return date }
        return Timestamp(date.day.adding(days: 1), second: 0, offset: (24 * 3_600 - second) / 60)
    }

    /// `<time>` and microdata; those that say "published" first, those in comments never.
    private static func marked(
        _ tree: MarkupTree, _ signs: PageSigns, _ parse: @escaping (String) -> Timestamp?
    ) -> Timestamp? {
        for mark in signs.marked where mark.property.map({ $0 == "datePublished" || $0 == "dateCreated" }) ?? false {
            if let found = value(tree, mark.node, parse) { return found }
        }
        var candidates: [(order: Int, date: Timestamp)] = []
        for node in signs.times {
            guard let found = value(tree, node, parse), let order = order(tree, signs, node),
                !isOfHappening(tree, signs, node)
            else { continue }
            candidates.append((order, found))
        }
        return candidates.min { $0.order < $1.order }?.date
    }

    private static func value(
        _ tree: MarkupTree, _ node: MarkupTree.Index, _ parse: @escaping (String) -> Timestamp?
    ) -> Timestamp? {
        for name in ["datetime", "content", "data-datetime", "title"] {
            if let found = tree.attribute(name, of: node).flatMap(parse) { return found }
        }
        return tree.line(node).flatMap(dateIn(parse))
    }

    /// Whether a `<time>` stands in a sentence that does not speak of publishing: that is the time of what it tells.
    private static func isOfHappening(_ tree: MarkupTree, _ signs: PageSigns, _ node: MarkupTree.Index) -> Bool {
        guard SentencePart.isOne(node, tree, signs.names), let line = tree.block(around: node).flatMap(tree.line) else {
            return false
        }
        return !["publi", "posted", "updated", "written", "veröffentlicht", "aktualisiert"].contains {
            line.lowercased().contains($0)
        }
    }

    /// How likely a `<time>` is the article's own; nil in comments, asides and lists of other articles.
    private static func order(
        _ tree: MarkupTree, _ signs: PageSigns, _ node: MarkupTree.Index, isStrict: Bool = true
    ) -> Int? {
        var order = 5
        var place: MarkupTree.Index? = node
        var steps = 0
        while let here = place, steps < 10, tree.nodes[here].tag != .body {
            let names = signs.names[here]
            if !names.isDisjoint(with: isStrict ? [.comment, .others] : .comment) { return nil }
            switch tree.nodes[here].tag {
            case .aside, .footer, .nav: return nil
            case .li: order += 4
            case .article, .header, .main: order = min(order, 3)
            default: break
            }
            if steps < 4 {
                if names.contains(.published) || tree.attribute("pubdate", of: here) != nil {
                    order = min(order, 1)
                }
                if names.contains(.updated) { order += 3 }
            }
            place = tree.parent(here)
            steps += 1
        }
        return order
    }

    /// A date in the text of an element whose class speaks of one.
    private static func written(
        _ tree: MarkupTree, _ signs: PageSigns, _ parse: @escaping (String) -> Timestamp?
    ) -> Timestamp? {
        for mark in signs.marked where mark.isDate {
            guard order(tree, signs, mark.node) != nil else { continue }
            // `<abbr class="published" title="2018-07-02">` (hAtom).
            let stated = ["title", "datetime", "content"].lazy.compactMap {
                tree.attribute($0, of: mark.node).flatMap(parse)
            }
            if let found = stated.first { return found }
            guard let text = tree.line(mark.node), text.count < 200 else { continue }
            if let found = dateIn(parse)(text) { return found }
        }
        return nil
    }

    /// A date in a short run of text: the first after the page's first main heading, or the first before it.
    private static func loose(
        _ tree: MarkupTree, _ signs: PageSigns, isStrict: Bool, _ parse: @escaping (String) -> Timestamp?
    ) -> Timestamp? {
        var before: Timestamp?
        var isPastHeading = false
        for node in 0..<tree.count {
            if tree.nodes[node].tag == .h1 { isPastHeading = true }
            guard tree.nodes[node].isText, let text = mayDate(tree.bytes(node)),
                order(tree, signs, node, isStrict: isStrict) != nil, !isScript(tree, node),
                case let line = String(decoding: text, as: UTF8.self).onOneLine, !isSentence(line),
                let found = dateIn(parse)(line)
            else { continue }
            if isPastHeading { return found }
            before = before ?? found
        }
        return before
    }

    /// Whether a line tells something, and does not only give a day.
    private static func isSentence(_ line: String) -> Bool {
        line.last.map { ".!?".contains($0) } ?? false && line.split(separator: " ").count > 7
    }

    /// A short text with a year; of a long one the brackets that it begins with, perhaps after the name of a place.
    private static func mayDate(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard bytes.count >= 8 else { return nil }
        if bytes.count < 100 { return hasYear(bytes) ? bytes : nil }
        let beginning = bytes.prefix(60)
        guard let open = beginning.firstIndex(of: .leftParenthesis), open - bytes.startIndex < 24,
            let close = beginning[open...].firstIndex(of: .rightParenthesis), close - open > 8,
            hasYear(beginning[open..<close])
        else { return nil }
        return beginning[(open + 1)..<close]
    }

    private static func isScript(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        tree.parent(node).map { tree.nodes[$0].tag.isNeverText } ?? false
    }

    /// Four digits that begin with 19 or 20.
    private static func hasYear(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index + 3 < bytes.endIndex {
            let isCentury =
                (bytes[index] == .digit1 && bytes[index + 1] == .digit9)
                || (bytes[index] == .digit2 && bytes[index + 1] == .digit0)
            if isCentury, bytes[index + 2].isASCIIDigit, bytes[index + 3].isASCIIDigit {
                return true
            }
            index += 1
        }
        return false
    }

    /// The longest run of words that is a date.
    static func dateIn(_ parse: @escaping (String) -> Timestamp?) -> (String) -> Timestamp? {
        { text in
            if let whole = parse(text) { return whole }
            let text = fromPublication(text)
            let words = text.split(separator: " ").prefix(24)
            for length in stride(from: min(6, words.count), through: 1, by: -1) {
                for start in 0...(words.count - length) {
                    let part = words[start..<start + length].joined(separator: " ")
                    guard part.contains(where: \.isNumber), part.utf8.count > 5 else { continue }
                    let trimmed = part.drop { "(|,•·-–".contains($0) }
                    var end = trimmed[...]
                    while let last = end.last, "|),•·-–:;".contains(last) { end = end.dropLast() }
                    if end.utf8.count > 5, let found = parse(String(end)) { return found }
                }
            }
            return nil
        }
    }

    /// What follows the word for publishing in a line that says before when something was changed.
    private static func fromPublication(_ line: String) -> String {
        let lower = line.lowercased()
        let changes = ["updated", "modified", "aktualisiert", "geändert", "mis à jour", "actualizado", "aggiornato"]
        let words = ["published", "posted", "veröffentlicht", "erstellt", "publié", "publicado", "pubblicato"]
        guard let change = changes.lazy.compactMap({ lower.firstRange(of: $0) }).first,
            let word = words.lazy.compactMap({ lower.firstRange(of: $0) }).first, change.lowerBound < word.lowerBound
        else { return line }
        return String(lower[word.upperBound...])
    }

    /// `/2018/07/02/`, `/2018-07-02`, `/2018/jul/02/` or `/20180702/` in the page's address.
    static func inAddress(_ url: String) -> Timestamp? {
        for part in url.split(separator: "/") where part.prefix(while: \.isNumber).utf8.count == 8 {
            let rest = part.dropFirst(8)
            guard rest.isEmpty || rest.first == "-" || rest.first == "_", let number = Int(part.prefix(8)),
                (1_990...2_100).contains(number / 10_000),
                let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
            else { continue }
            return Timestamp(day)
        }
        let parts = url.split { "/-_".contains($0) }.map {
            Int($0) ?? ($0.count < 10 ? DateWords.month($0.lowercased()) : nil)
        }
        guard parts.count >= 3 else { return nil }
        for index in 0...(parts.count - 3) {
            guard let year = parts[index], let month = parts[index + 1], let day = parts[index + 2],
                (1_990...2_100).contains(year), let found = CalendarDay(year: year, month: month, day: day)
            else { continue }
            return Timestamp(found)
        }
        return nil
    }
}
