extension Query {
    /// What a word can be looked for in, by name.
    package enum Subject: String, CaseIterable, Sendable {
        case entity
        case saidBy = "said-by"
        case said, about, place, feed, folder, tag, title, author, lang, note, story
    }

    /// How a day of publication lies to a date.
    package enum Bound: String, CaseIterable, Sendable {
        case before, after, on
    }

    /// What an article can be.
    package enum State: String, CaseIterable, Sendable {
        case unread, read, starred, annotated, highlighted, today, changed, hidden, deleted, copy
    }

    /// What an article can have.
    package enum Feature: String, CaseIterable, Sendable {
        case quotes, dates, entities, tags, marks, note, story
    }

    /// What stands before a colon.
    package enum Field: Hashable, Sendable {
        case subject(Subject)
        case bound(Bound)
        case state
        case feature

        /// In the order of the documentation.
        package static let all: [Field] =
            Subject.allCases.map(Field.subject) + Bound.allCases.map(Field.bound) + [.state, .feature]

        private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

        /// - Parameter name: in any case.
        init?(name: String) {
            guard let field = Self.byName[name.lowercased()] else { return nil }
            self = field
        }

        package var name: String {
            switch self {
            case .subject(let subject): subject.rawValue
            case .bound(let bound): bound.rawValue
            case .state: "is"
            case .feature: "has"
            }
        }
    }
}

extension Query.Field {
    /// Words that people write for a field.
    private static let otherNames: [(field: String, words: [String])] = [
        ("entity", ["who", "person", "people", "name", "org", "organization", "mentions", "with"]),
        ("said-by", ["by", "speaker", "saidby", "said-from"]),
        ("said", ["says", "quote", "quoted", "quotes", "words"]),
        ("place", ["where", "location", "country", "city", "in"]),
        ("feed", ["site", "source", "from", "publisher", "channel"]),
        ("folder", ["directory", "group"]),
        ("tag", ["label", "category", "keyword", "topic"]),
        ("title", ["subject", "headline", "intitle"]),
        ("author", ["byline", "writer"]),
        ("note", ["notes", "comment", "annotation", "wrote"]),
        ("lang", ["language", "tongue", "locale"]),
        ("before", ["until", "older", "to"]),
        ("after", ["since", "newer"]),
        ("on", ["date", "day", "when", "published", "year", "month"]),
    ]

    /// The field that somebody may have meant.
    static func suggestion(for name: String) -> String? {
        let name = name.lowercased()
        if let other = otherNames.first(where: { $0.words.contains(name) }) { return other.field }
        return Spelling.nearest(to: name, in: all.map(\.name))
    }
}
