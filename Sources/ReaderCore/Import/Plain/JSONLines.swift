package import ReaderBasics
package import ReaderModel

/// A corpus with one article a line: `{"id", "title", "published", "text"}`, of which only `text` is needed.
package enum JSONLines {
    /// Lines that cannot be read are told by number and left out.
    static func articles(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        var imported = Imported()
        var bad: [Int] = []
        var number = 0
        for line in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > .space }) else { continue }
            if Task.isCancelled { throw .cancelled }
            if let article = article(Array(line), number: number, source: source) {
                imported.articles.append(article)
            } else {
                bad.append(number)
            }
            if imported.articles.count == source.limits.articles { break }
        }
        guard !imported.articles.isEmpty else {
            throw .unreadable(name: source.name, reason: "no line is a JSON object with a \"text\"")
        }
        if !bad.isEmpty { imported.notices.append(notice(bad, name: source.name)) }
        return imported
    }

    /// - Parameter number: counts lines from 1; names the article where the line does not.
    package static func article(_ line: [UInt8], number: Int, name: String) -> Article? {
        article(line, number: number, source: ImportSource(name: name, limits: .standard))
    }

    /// - Parameter number: counts lines from 1; names the article where the object does not.
    package static func article(_ value: JSONValue, number: Int, name: String) -> Article? {
        article(value, number: number, source: ImportSource(name: name, limits: .standard))
    }

    private static func article(_ line: [UInt8], number: Int, source: ImportSource) -> Article? {
        (try? JSONValue(line, .lenient)).flatMap { article($0, number: number, source: source) }
    }

    private static func article(_ value: JSONValue, number: Int, source: ImportSource) -> Article? {
        guard case .string(let string)? = value["text"] else { return nil }
        return article(value, text: string, id: value["id"]?.scalarText ?? "\(number)", source: source)
    }

    /// What other corpora call a member, by the name that it has here.
    package static let otherNames = ["byline": "author", "site": "source", "published": "date", "language": "lang"]

    private static func member(_ name: String, of value: JSONValue) -> JSONValue? {
        value[name] ?? otherNames[name].flatMap { value[$0] }
    }

    /// An article out of an object with the corpus's names.
    static func article(_ value: JSONValue, text string: String, id: String, source: ImportSource) -> Article {
        let text = Text(validUTF8: HiddenCharacters.removed(Array(string.utf8)))
        let published = member("published", of: value)?.scalarText.flatMap { DateParser.timestamp($0) }
        return Article(
            id: source.id(id), title: value["title"]?.string.map { CharacterReference.decoded($0) },
            byline: member("byline", of: value)?.string, site: member("site", of: value)?.string,
            url: value["url"]?.string.flatMap { WebAddress.resolved($0, base: nil) },
            published: published.map { PublicationDate($0.day, basis: .metadata) },
            language: member("language", of: value)?.string, text: text, blocks: PlainText.blocks(of: text))
    }

    /// - Parameter lines: numbers from 1.
    package static func notice(_ lines: [Int], name: String) -> Failure {
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
        let more = lines.count > 5 ? " and \(lines.count - 5) more" : ""
        return Failure(
            "\(name): line \(shown)\(more) could not be read and was left out.",
            advice: "Each line must be a JSON object with a \"text\".")
    }
}
