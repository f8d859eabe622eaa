/// What a rule does, as it is typed on one line: `read, tag sport`.
package enum TypedActions {
    /// All actions, as a hint.
    package static let hint = "read, star, tag NAME, highlight, hide, delete, notify"

    /// What other programs call an action, or what one might hope for, and what does it here.
    private static let others: [(words: Set<String>, advice: String)] = [
        (["ignore", "mute", "kill", "skip", "filter"], "That is hide here: kept, but out of lists."),
        (["colour", "color", "mark", "emphasise", "emphasize"], "That is highlight here: its row stands out."),
        (["unread", "unstar", "keep"], "Articles come unread and without a star."),
        (["label", "category", "folder", "move"], "That is a tag here: tag NAME."),
        (["remove", "trash", "bin"], "That is delete here: into the bin."),
        (["bookmark", "save", "favourite", "favorite"], "That is star here."),
        (["tell", "alert", "notification"], "That is notify here."),
    ]

    /// Reads actions with commas between.
    ///
    /// - Throws: what is wrong with the line, and where.
    package static func parse(_ line: String) throws(QueryError) -> [IncomingRule.Action] {
        var actions: [IncomingRule.Action] = []
        var start = 0
        for part in line.split(separator: ",", omittingEmptySubsequences: false) {
            let range = start..<(start + part.unicodeScalars.count)
            start = range.upperBound + 1
            let words = part.split(separator: " ")
            guard !words.isEmpty else { continue }
            guard let action = IncomingRule.Action(words.joined(separator: " ")) else {
                throw QueryError(mistake(in: words.map { $0.lowercased() }), in: line, at: range)
            }
            if !actions.contains(action) { actions.append(action) }
        }
        guard !actions.isEmpty else {
            throw QueryError("Say what is done: \(hint).", in: line, at: 0..<line.unicodeScalars.count)
        }
        return actions
    }

    private static func mistake(in words: [String]) -> String {
        if words == ["tag"] { return "A tag has a name: tag sport." }
        if let other = others.first(where: { $0.words.contains(words[0]) }) { return other.advice }
        let near = Spelling.nearest(to: words[0], in: ["read", "star", "tag", "highlight", "hide", "delete", "notify"])
        return "There is no “\(words[0])”" + (near.map { " — did you mean “\($0)”?" } ?? "; there are \(hint).")
    }
}
