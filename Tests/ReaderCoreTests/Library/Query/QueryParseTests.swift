import Testing

@testable import ReaderLibrary

/// Queries, and how they are understood: written in brackets with every operator.
struct QueryParseTests {
    @Test(
        arguments: [
            ("brid", "brid*"), ("harbour brid", "harbour brid*"), ("-brid", "-brid*"), ("entity:Lind", "entity:Lind*"),
            ("brid ", "brid "), ("brid*", "brid*"), ("\"har brid\"", "\"har brid\""), ("is:unread", "is:unread"),
            ("after:2018", "after:2018"), ("(har brid)", "(har brid)"), ("", ""), ("entity:", "entity:"),
        ])
    func `a query finds the same once it is finished as while it was typed`(typed: String, finished: String) throws {
        #expect(Query.finished(typed) == finished)
        guard let query = try? Query.parse(finished) else { return }
        #expect(try Query.parse(typed, isPartial: true) == query)
    }

    @Test(
        arguments: [
            ("", ""),
            ("   ", ""),
            ("summit", "'summit'"),
            ("summit talks", "('summit' & 'talks')"),
            ("summit AND talks", "('summit' & 'talks')"),
            ("summit and talks", "('summit' & 'and' & 'talks')"),
            ("a OR b c", "('a' | ('b' & 'c'))"),
            ("a b OR c d", "(('a' & 'b') | ('c' & 'd'))"),
            ("(a OR b) c", "(('a' | 'b') & 'c')"),
            ("NOT a b", "(!'a' & 'b')"),
            ("NOT a OR b", "(!'a' | 'b')"),
            ("NOT (a OR b)", "!('a' | 'b')"),
            ("-a", "!'a'"),
            ("NOT -a", "'a'"),
            ("a - b", "('a' & '-' & 'b')"),
            ("well-known", "'well-known'"),
            ("((a))", "'a'"),
            ("a (b (c d))", "('a' & 'b' & 'c' & 'd')"),
            ("\"trade war\"", "'trade war'"),
            ("“trade war”", "'trade war'"),
            ("\"say \\\"no\\\"\"", "'say \"no\"'"),
            ("\"OR\"", "'OR'"),
            ("summ*", "'summ'*"),
            ("\"trade wa\"*", "'trade wa'*"),
            ("*", "'*'"),
            ("10:30", "'10:30'"),
            ("https://example.org/a", "'https://example.org/a'"),
            ("foo\"bar\"", "('foo' & 'bar')"),
            ("entity:Trump", "entity='Trump'"),
            ("Entity:Trump", "entity='Trump'"),
            ("entity:\"Kim Jong Un\" said-by:Sanders", "(entity='Kim Jong Un' & said-by='Sanders')"),
            ("-place:Iran", "!place='Iran'"),
            ("entity:(Trump OR \"Kim Jong Un\" -Xi)", "(entity='Trump' | (entity='Kim Jong Un' & !entity='Xi'))"),
            ("entity:(Trump place:Iran) summit", "(entity='Trump' & place='Iran' & 'summit')"),
            ("title:OR", "title='OR'"),
            ("is:unread IS:Starred has:quotes", "(is unread & is starred & has quotes)"),
            ("after:2018-06-01 before:2018-7", "(after 2018-06-01 & before 2018-07)"),
            ("on:2018-06..2018-08 -on:2018", "(on 2018-06..2018-08 & !on 2018)"),
            ("after:7d before:yesterday on:today", "(after 7d & before yesterday & on today)"),
        ])
    func `a query is read as it is meant`(text: String, meaning: String) throws {
        #expect(try Query.parse(text).root?.spelled ?? "" == meaning)
    }

    @Test(
        arguments: [
            ("summit autor:Smith", 8, "autor:", "There is no field “autor:” — did you mean “author:”?"),
            ("from:voa", 1, "from:", "There is no field “from:” — did you mean “feed:”?"),
            ("entyti:x", 1, "entyti:", "There is no field “entyti:” — did you mean “entity:”?"),
            ("Re: x", 1, "Re:", "There is no field “Re:” — there are entity, said-by,"),
            ("é (a OR b", 3, "(", "This bracket is not closed."),
            ("a) b", 2, ")", "This bracket closes nothing."),
            ("x ()", 3, "()", "There is nothing between the brackets."),
            ("say \"no", 5, "\"", "This quotation mark is not closed."),
            ("\"\"", 1, "\"\"", "There is nothing between the quotation marks."),
            ("a OR", 3, "OR", "There is nothing after “OR”."),
            ("OR a", 1, "OR", "There is nothing before “OR”."),
            ("(OR a)", 2, "OR", "There is nothing before “OR”."),
            ("a AND", 3, "AND", "There is nothing after “AND”."),
            ("AND a", 1, "AND", "There is nothing before “AND”."),
            ("a AND OR b", 3, "AND", "There is nothing after “AND”."),
            ("a NOT", 3, "NOT", "There is nothing after “NOT”."),
            ("entity: Trump", 1, "entity:", "“entity:” needs a value right after the colon: entity:\"Kim Jong Un\"."),
            ("is:unred", 4, "unred", "There is no “is:unred” — did you mean “is:unread”?"),
            ("has:pictures", 5, "pictures", "There is no “has:pictures” — there are has:quotes,"),
            ("after:June", 7, "June", "“June” is no date: write 2018,"),
            ("on:2018-02-30", 4, "2018-02-30", "“2018-02-30” is no date"),
            ("before:2018..2019", 8, "2018..2019", "A range of dates stands behind “on:”"),
        ])
    func `a mistake is told with its place`(text: String, character: Int, part: String, message: String) {
        #expect {
            try Query.parse(text)
        } throws: { error in
            guard let error = error as? QueryError else { return false }
            #expect(error.character == character)
            #expect(error.part == part)
            #expect(error.message.hasPrefix(message), "\(error.message)")
            return true
        }
    }

    @Test(
        arguments: [
            ("\"trade wa", "'trade wa'*"),
            ("\"", ""),
            ("san", "'san'*"),
            ("san ", "'san'"),
            ("summit OR", "'summit'"),
            ("summit AND ", "'summit'"),
            ("OR summit ", "'summit'"),
            ("summit NOT ", "'summit'"),
            ("summit -", "'summit'"),
            ("s", ""),
            ("su", "'su'*"),
            ("日", "'日'*"),
            ("entity:", ""),
            ("entity:tru", "entity='tru'*"),
            ("entity:\"Kim Jo", "entity='Kim Jo'*"),
            ("(summit OR tal", "('summit' | 'tal'*)"),
            ("a ) b ", "('a' & 'b')"),
            ("is:unr", ""),
            ("is:unread", "is unread"),
            ("after:2018-0", "after 2018"),
            ("after:201", ""),
            ("on:2018-06..", "on 2018-06"),
            ("after:2018..2019 ", "after 2018"),
            ("autor:smith ", "'autor:smith'"),
        ])
    func `what is still being typed is read as well as can be`(text: String, meaning: String) {
        #expect(Query(typing: text).root?.spelled ?? "" == meaning)
    }

    @Test func `a text that was pasted by mistake is refused, and brackets end somewhere`() {
        let words = String(repeating: "word ", count: 10_000)
        #expect(throws: QueryError.self) { try Query.parse(words) }
        let brackets = String(repeating: "(", count: 100_000)
        #expect(throws: QueryError.self) { try Query.parse(brackets + "a") }
        #expect(Query(typing: brackets) == .everything)
        #expect(Query(typing: words) != .everything)
    }
}

extension Query.Expression {
    /// Every operator and bracket spelled out.
    var spelled: String {
        switch self {
        case .text(let term): term.spelled
        case .subject(let subject, let term): "\(subject.rawValue)=\(term.spelled)"
        case .date(let bound, let date): "\(bound.rawValue) \(date)"
        case .state(let state): "is \(state.rawValue)"
        case .feature(let feature): "has \(feature.rawValue)"
        case .not(let inner): "!\(inner.spelled)"
        case .all(let parts): "(\(parts.map(\.spelled).joined(separator: " & ")))"
        case .any(let parts): "(\(parts.map(\.spelled).joined(separator: " | ")))"
        }
    }
}

extension Query.Term {
    var spelled: String { "'\(text)'\(isPrefix ? "*" : "")" }
}
