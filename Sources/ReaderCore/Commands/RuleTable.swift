import ReaderLibrary

/// A rule as the configuration writes it: `name`, `when` it holds, and what is done `then`.
struct RuleTable {
    /// Why it is none.
    struct Mistake: Error {
        let reason: String
    }

    let rule: Result<IncomingRule, Mistake>

    /// - Parameter number: its place among the rules, from 1; names a rule without a name.
    init(_ members: [TOMLMember], number: Int) {
        rule = Result { () throws(Mistake) in try Self.read(members, number: number) }
    }

    private static func read(_ members: [TOMLMember], number: Int) throws(Mistake) -> IncomingRule {
        if let other = members.first(where: { !["name", "when", "then"].contains($0.key) }) {
            throw Mistake(reason: "a rule has name, when and then, and no “\(other.key)”")
        }
        let name = members.first { $0.key == "name" }?.value.string ?? "rule \(number)"
        guard let text = members.first(where: { $0.key == "when" })?.value.string else {
            throw Mistake(reason: "“\(name)” needs a query: when = \"feed:… title:…\"")
        }
        let query: Query
        do {
            query = try Query.parse(text)
        } catch {
            throw Mistake(reason: "the query of “\(name)” is wrong at character \(error.character): \(error.message)")
        }
        return IncomingRule(name: name, query: query, actions: try actions(members, name))
    }

    private static func actions(
        _ members: [TOMLMember], _ name: String
    ) throws(Mistake) -> [IncomingRule.Action] {
        let value = members.first { $0.key == "then" }?.value
        let words = value?.string.map { [$0] } ?? value?.array?.compactMap(\.string) ?? []
        let actions = words.compactMap { IncomingRule.Action($0) }
        guard !actions.isEmpty, actions.count == value?.array?.count ?? 1 else {
            throw Mistake(
                reason: "“\(name)” says what to do: then = \"read\", \"star\", \"tag NAME\", \"highlight\", "
                    + "\"hide\", \"delete\", \"notify\", or a list of them")
        }
        return actions
    }
}
