import ReaderBasics
import ReaderModel

/// The lines above the headline of a press release: what it is, when it may be printed, whom to ask.
///
/// "FOR IMMEDIATE RELEASE", "Contact: Ada Berg", a telephone number, a date.
struct ReleaseNotice {
    /// How many blocks it takes.
    private(set) var blocks = 0
    private(set) var published: PublicationDate?

    /// - Parameter text: gives the words of a block.
    init(_ blocks: [Block], text: (Block) -> String) {
        guard let first = blocks.first, Self.isShort(first), let line = text(first).split(separator: "\n").first,
            Self.label(of: line.onOneLine) != nil
        else { return }
        for block in blocks.prefix(Self.most) {
            guard Self.isShort(block), take(text(block)) else { break }
            self.blocks += 1
        }
    }

    /// Blocks that are looked at.
    private static let most = 5

    private static func isShort(_ block: Block) -> Bool {
        block.kind == .paragraph && block.quoteDepth == 0 && block.range.count < 400
    }

    /// - Returns: whether every line belongs to the notice.
    private mutating func take(_ block: String) -> Bool {
        var isContact = false
        for line in block.split(separator: "\n").map(\.onOneLine) {
            if let rest = Self.label(of: line) {
                if published == nil { published = Self.day(rest) }
            } else if Self.isContact(line) {
                isContact = true
            } else if let day = Self.day(line) {
                published = published ?? day
            } else if !isContact, !Self.isAddress(line) {
                return false
            }
        }
        return true
    }

    private static func day(_ line: some StringProtocol) -> PublicationDate? {
        DateParser.timestamp(line).map { PublicationDate($0.day, basis: .stated) }
    }

    /// What follows where a line says that it is a release; nil for any other.
    private static func label(of line: String) -> String? {
        let bare = line.drop { !$0.isLetter }
        guard bare.count <= 120, let label = labels.first(where: bare.lowercased().hasPrefix) else { return nil }
        let rest = bare.dropFirst(label.count)
        if rest.isEmpty { return "" }
        if let first = rest.first, first.isLetter { return nil }
        // "Press release writers meet" begins a headline.
        let words = rest.drop { !$0.isLetter && !$0.isNumber }
        let isApart = rest.contains { ":–—|-•/*)]".contains($0) && $0 != words.first } || words.isEmpty
        let isTimed = day(words) != nil || words.first?.isNumber == true || label.hasSuffix("until")
        return isApart || isTimed ? String(words) : nil
    }

    /// In the languages that are read.
    private static let labels = [
        "for immediate release", "for release", "not for release before", "hold for release", "embargoed until",
        "under embargo until", "strictly embargoed until", "press release", "news release", "media release",
        "press statement", "media statement", "press advisory", "media advisory", "news advisory", "pressemitteilung",
        "medienmitteilung", "presseinformation", "sperrfrist", "communiqué de presse", "communique de presse",
        "nota de prensa", "comunicado de prensa", "nota à imprensa", "nota de imprensa", "comunicado de imprensa",
        "comunicato stampa", "persbericht",
    ]

    private static func isContact(_ line: String) -> Bool {
        let lower = line.lowercased()
        guard let word = contacts.first(where: lower.hasPrefix) else { return false }
        let rest = lower.dropFirst(word.count)
        return rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix("s:") || rest == "s"
    }

    private static let contacts = [
        "contact", "media contact", "press contact", "media enquirie", "media inquirie", "press enquirie",
        "press inquirie", "for more information", "for further information", "kontakt", "pressekontakt",
        "medienkontakt", "contact presse", "contacto", "contato", "contatto", "perscontact",
    ]

    /// A number to call, an address to write to or a page.
    private static func isAddress(_ line: String) -> Bool {
        guard line.utf8.count < 100 else { return false }
        let words = line.split(separator: " ")
        let isNamed = words.contains { $0.contains("@") || $0.hasPrefix("http") || $0.hasPrefix("www.") }
        return isNamed || line.count(where: \.isNumber) * 2 > line.count(where: { $0.isLetter || $0.isNumber })
    }
}
