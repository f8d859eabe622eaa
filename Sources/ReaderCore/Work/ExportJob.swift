package import ReaderLibrary
package import ReaderModel

/// What is written for other programs.
package enum ExportSubject: String, CaseIterable, Sendable {
    case quotes, entities, timeline
    /// What the reader has marked and written; of the library alone.
    case notes
    /// The articles themselves, with what was found in them.
    case articles

    /// In which formats it can be written.
    package var formats: [ExportFormat] {
        switch self {
        case .quotes, .entities, .notes: [.markdown, .csv, .json, .jsonl, .jsonld]
        case .timeline: [.markdown, .csv, .json, .jsonl, .ics, .jsonld]
        case .articles: [.html, .markdown, .text, .csv, .json, .jsonl, .jsonld]
        }
    }
}

/// How it is written.
package enum ExportFormat: String, CaseIterable, Sendable {
    case json, jsonl, csv, markdown, html, text
    /// iCalendar (RFC 5545).
    case ics
    /// W3C Web Annotations.
    case jsonld

    /// What a file of it ends with, without the dot.
    package var suffix: String {
        switch self {
        case .json, .jsonl, .csv, .html, .ics, .jsonld: rawValue
        case .markdown: "md"
        case .text: "txt"
        }
    }

    /// What the name of a file asks for; nil where it ends with nothing that is known.
    package init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        let suffix = fileName[fileName.index(after: dot)...].lowercased()
        let others: [String: ExportFormat] = [
            "htm": .html, "xhtml": .html, "markdown": .markdown, "text": .text, "ndjson": .jsonl,
        ]
        guard let format = Self.allCases.first(where: { $0.suffix == suffix }) ?? others[suffix] else { return nil }
        self = format
    }

    /// What it is called on the screen.
    package var title: String {
        switch self {
        case .json: "JSON"
        case .jsonl: "JSON Lines"
        case .csv: "CSV"
        case .markdown: "Markdown"
        case .html: "web page"
        case .text: "plain text"
        case .ics: "calendar"
        case .jsonld: "Web Annotations"
        }
    }
}

/// A file that is to be written from the screen.
package struct ExportJob: Equatable, Sendable {
    /// Of what.
    package enum Source: Equatable, Sendable {
        /// The article being read, or what is selected in it.
        case article(ShownArticle)
        /// An article of the library.
        case stored(RowID<ArticleRow>)
        /// The articles that a list of the library shows, in its order.
        case view(ArticleView)
        /// What a list of names, quotes or events of the library shows; of other subjects, of the articles that it is of.
        case listing(Listing)
        /// What an entity of the library is in, and says.
        case entity(RowID<Entity>)
        /// A selection or a quote.
        case passage(Passage)
        /// The list of feeds (OPML), whatever the format.
        case feeds(withPasswords: Bool)
    }

    package var source: Source
    package var subject: ExportSubject
    package var format: ExportFormat
    /// As it was typed.
    package var path: String
    /// Whether a file of that name may go.
    package var replaces = false

    package init(
        _ subject: ExportSubject, _ format: ExportFormat, of source: Source, to path: String, replaces: Bool = false
    ) {
        self.source = source
        self.subject = subject
        self.format = format
        self.path = path
        self.replaces = replaces
    }
}

/// What came of a job.
package enum ExportOutcome: Equatable, Sendable {
    /// The whole path, and how many bytes stand there.
    case written(path: String, bytes: Int)
    /// Something of that name is there already, and was left as it is.
    case exists
}
