/// What is done with articles that a query matches when a feed brings them.
package struct IncomingRule: Equatable, Sendable {
    /// What is done with an article.
    package enum Action: Equatable, Sendable {
        case read
        case star
        case tag(String)
        /// Take it out, so that no feed brings it back.
        case delete
        /// Keep it, but out of every list that does not ask for what is hidden.
        case hide
        /// Let it stand out in lists.
        case highlight
        /// Count it and tell the reader.
        case notify
    }

    package var name: String
    package var query: Query
    /// In the order in which they are done.
    package var actions: [Action]

    package init(name: String, query: Query, actions: [Action]) {
        self.name = name
        self.query = query
        self.actions = actions
    }
}

extension IncomingRule.Action {
    /// Reads an action as the configuration writes it: `read`, `star`, `tag NAME`, `delete`, `hide`,
    /// `highlight`, `notify`; nil for any other.
    package init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1)
        switch (words.first, words.count) {
        case ("read", 1): self = .read
        case ("star", 1): self = .star
        case ("delete", 1): self = .delete
        case ("hide", 1): self = .hide
        case ("highlight", 1): self = .highlight
        case ("notify", 1): self = .notify
        case ("tag", 2):
            let name = words[1].split(separator: " ").joined(separator: " ")
            guard !name.isEmpty else { return nil }
            self = .tag(name)
        default: return nil
        }
    }

    /// As the configuration writes it.
    package var text: String {
        switch self {
        case .read: "read"
        case .star: "star"
        case .tag(let name): "tag \(name)"
        case .delete: "delete"
        case .hide: "hide"
        case .highlight: "highlight"
        case .notify: "notify"
        }
    }
}

/// Articles that a rule asks to be told of.
package struct RuleNews: Equatable, Sendable {
    /// The name of the rule.
    package let rule: String
    package var count = 0
    /// Of the first few of them.
    package var titles: [String] = []

    /// Titles that are told.
    static let mostTitles = 5

    package init(rule: String, count: Int = 0, titles: [String] = []) {
        (self.rule, self.count, self.titles) = (rule, count, titles)
    }

    /// `Ships: 3 new articles`.
    package var line: String { "\(rule): \(count) new article\(count == 1 ? "" : "s")" }

    mutating func add(_ title: String?) {
        count += 1
        if titles.count < Self.mostTitles, let title { titles.append(title) }
    }
}
