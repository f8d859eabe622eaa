import LibraryTestSupport
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// A library of six articles, asked in every way.
struct QueryLibraryTests {
    static let today = CalendarDay(number: 17_720)  // 2018-07-08

    /// Titles of what is found, in order.
    private func titles(
        _ text: String, sort: ArticleView.Sort? = .newest, in store: TemporaryLibrary
    ) throws -> [String] {
        let query = try Query.parse(text)
        let ids = try store.library.articleIDs(matching: query, sort: sort, today: Self.today)
        #expect(try store.library.count(matching: query, today: Self.today) == ids.count, "\(text)")
        return try store.library.rows(ids).map { $0.title ?? "" }
    }

    static func store() throws -> TemporaryLibrary {
        let store = try TemporaryLibrary()
        let voa = try store.addFeed("https://voa.example/rss")
        let now = today.number * 86_400
        let articles: [(title: String, text: String, published: String?, feed: RowID<FeedRow>?)] = [
            ("Summit", "Kim Jong Un met Donald Trump in Singapore.", "2018-06-12", voa),
            ("Envoy", "Mike Pompeo flew to Pyongyang for talks after the summit.", "2018-07-05", voa),
            (
                "Bridge", "The Brücke of Köln is closed, said the O'Neill report on well-known ferries.", "2018-07-08",
                nil
            ),
            ("Tariffs", "Trade war: tariffs on steel. Tariffs on cars. The trade in war goods.", "2018-06-30", nil),
            ("Old", "A summit of 1999.", "1999-03-01", nil),
            ("Undated", "Nobody knows when or where.", nil, nil),
        ]
        for (index, article) in articles.enumerated() {
            try store.keep(
                article.text, title: article.title, published: article.published, feed: article.feed,
                entry: article.feed.map { _ in "\(index)" }, now: now)
        }
        try store.library.write { database in
            try database.execute(
                sql: """
                    UPDATE article SET byline = 'Ana Ferreira' WHERE title = 'Bridge';
                    UPDATE article SET site = 'Gazette 100%' WHERE title = 'Bridge';
                    UPDATE article SET isRead = 1, annotatedBy = 1 WHERE title IN ('Summit', 'Old');
                    UPDATE article SET isStarred = 1 WHERE title = 'Summit';
                    UPDATE feed SET title = 'VOA News';
                    INSERT INTO entity (id, kind, name) VALUES (1, 'person', 'Kim Jong Un'), (2, 'place', 'Singapore'),
                        (3, 'person', 'Mike Pompeo');
                    INSERT INTO entityName (name, entity) VALUES ('kim jong un', 1), ('chairman kim', 1),
                        ('singapore', 2), ('mike pompeo', 3), ('pompeo', 3);
                    INSERT INTO mention (entity, sortedAt, article, count, places) SELECT 1, sortedAt, id, 4, x'' FROM article WHERE title = 'Summit';
                    INSERT INTO mention (entity, sortedAt, article, count, places) SELECT 1, sortedAt, id, 1, x'' FROM article WHERE title = 'Old';
                    INSERT INTO mention (entity, sortedAt, article, count, places) SELECT 2, sortedAt, id, 1, x'' FROM article WHERE title = 'Summit';
                    INSERT INTO mention (entity, sortedAt, article, count, places) SELECT 3, sortedAt, id, 1, x'' FROM article WHERE title = 'Envoy';
                    INSERT INTO quote (article, sortedAt, speaker, kind, start, parts)
                        SELECT id, sortedAt, 3, 'direct', 0, x'' FROM article WHERE title = 'Envoy';
                    INSERT INTO event (article, fromDay, toDay, precision, start, length)
                        SELECT id, 1, 1, 'day', 0, 1 FROM article WHERE title = 'Old';
                    INSERT INTO tag VALUES (1, 'Economy');
                    INSERT INTO articleTag SELECT 1, id FROM article WHERE title = 'Tariffs';
                    INSERT INTO mark SELECT id, 'a', 0 FROM article WHERE title = 'Tariffs';
                    """)
        }
        return store
    }

    private static let searches = [
        ("", "Bridge Envoy Tariffs Summit Old Undated"),
        ("summit", "Envoy Summit Old"),
        ("SUMMIT talks", "Envoy"),
        ("summit OR tariffs", "Envoy Tariffs Summit Old"),
        ("summit -talks", "Summit Old"),
        ("-summit", "Bridge Tariffs Undated"),
        ("-summit -tariffs", "Bridge Undated"),
        ("NOT (summit OR tariffs) is:unread", "Bridge Undated"),
        ("\"trade war\"", "Tariffs"),
        ("\"war trade\"", ""),
        ("trad*", "Tariffs"),
        ("\"trade wa\"*", "Tariffs"),
        ("brucke", "Bridge"),
        ("BRÜCKE", "Bridge"),
        ("O'Neill", "Bridge"),
        ("well-known", "Bridge"),
        ("and", ""),
        ("when or", "Undated"),
        ("title:summit", "Summit"),
        ("author:ferreira", "Bridge"),
        ("author:ana title:bridge -title:summit", "Bridge"),
        ("entity:\"Kim Jong Un\"", "Summit Old"),
        ("entity:kim", "Summit Old"),
        ("entity:\"kim j\"*", "Summit Old"),
        ("entity:\"jong un\"", "Summit Old"),
        ("entity:un", "Summit Old"),
        ("entity:\"jong u\"*", "Summit Old"),
        ("entity:\"un kim\"", ""),
        ("entity:ong", ""),
        ("said-by:mike", "Envoy"),
        ("entity:Singapore", "Summit"),
        ("entity:singap", ""),
        ("entity:singap*", "Summit"),
        ("-entity:Kim", "Bridge Envoy Tariffs Undated"),
        ("place:Singapore", "Summit"),
        ("place:Kim", ""),
        ("said-by:Pompeo", "Envoy"),
        ("said-by:Kim", ""),
        ("about:Kim", "Summit"),
        ("about:tariffs", "Tariffs"),
        ("feed:voa", "Envoy Summit"),
        ("feed:\"voa news\"", "Envoy Summit"),
        ("feed:100%", "Bridge"),
        ("feed:%", "Bridge"),
        ("-feed:voa", "Bridge Tariffs Old Undated"),
        ("tag:economy", "Tariffs"),
        ("tag:eco", ""),
        ("tag:eco*", "Tariffs"),
        ("is:read", "Summit Old"),
        ("is:unread summit", "Envoy"),
        ("is:starred", "Summit"),
        ("is:annotated", "Summit Old"),
        ("is:today", "Bridge"),
        ("has:quotes", "Envoy"),
        ("has:dates", "Old"),
        ("has:entities", "Envoy Summit Old"),
        ("has:tags", "Tariffs"),
        ("has:marks", "Tariffs"),
        ("on:2018-06", "Tariffs Summit"),
        ("after:2018-07-05", "Bridge Envoy"),
        ("before:2018-06-12", "Old"),
        ("after:2018-06 before:2018-07", "Tariffs Summit"),
        ("on:1999..2018-06-12", "Summit Old"),
        ("on:2019..2018", ""),
        ("after:3d", "Bridge Envoy"),
        ("on:yesterday", ""),
        ("summit OR is:today", "Bridge Envoy Summit Old"),
        ("summit (entity:Kim OR talks)", "Envoy Summit Old"),
        ("(summit AND -talks) OR tag:economy", "Tariffs Summit Old"),
        ("- summit", "Envoy Summit Old"),
        ("— summit", "Envoy Summit Old"),
        ("summit OR …", "Envoy Summit Old"),
        ("summit \"*\" entity:\"-\"", "Envoy Summit Old"),
    ]

    @Test func `a query finds what it asks for`() throws {
        let store = try Self.store()
        for (text, expected) in Self.searches {
            #expect(try titles(text, in: store).joined(separator: " ") == expected, "\(text)")
        }
    }

    @Test(
        arguments: [
            (ArticleView.Sort.oldest, "Old Summit Tariffs Envoy Bridge Undated"),
            (.title, "Bridge Envoy Old Summit Tariffs Undated"),
            (.longest, "Bridge Tariffs Envoy Summit Undated Old"),
            (.starred, "Summit Bridge Envoy Tariffs Old Undated"),
        ])
    func `articles stand in the order asked for`(sort: ArticleView.Sort, expected: String) throws {
        #expect(try titles("", sort: sort, in: Self.store()).joined(separator: " ") == expected)
    }

    @Test func `common words find the same articles as rare ones, titles a month ahead`() throws {
        let store = try Self.store()
        for (text, _) in Self.searches {
            let query = try Query.parse(text)
            let rare = try store.library.articleIDs(matching: query, today: Self.today)
            for sort in [nil, ArticleView.Sort.title] {
                let common = try store.library.articleIDs(
                    matching: query, sort: sort, today: Self.today, rankLimit: -1)
                #expect(Set(common) == Set(rare) && common.count == rare.count, "\(text)")
            }
        }
        let ids = try store.library.articleIDs(matching: Query.parse("summit"), today: Self.today, rankLimit: -1)
        // A title of 12 June before a text of 5 July, and both before a text of 1999.
        #expect(try store.library.rows(ids).map { $0.title ?? "" } == ["Summit", "Envoy", "Old"])
    }

    @Test func `a list shows what its query finds, in its order`() throws {
        let store = try Self.store()
        for text in ["summit", "entity:Kim -is:starred", "summit is:read", "is:unread", "", "-"] {
            let query = try Query.parse(text)
            let ids = try store.library.articleIDs(matching: query, sort: .newest, today: Self.today)
            var view = ArticleView(query: text)
            view.ranking = false
            #expect(try store.library.order(of: view).ids == ids, "\(text)")
        }
        var typing = ArticleView(query: "entity:\"Kim Jo")
        typing.isTyping = true
        #expect(try store.library.order(of: typing).ids.count == 2)
        #expect(throws: Failure.self) { try store.library.order(of: ArticleView(query: "entity:")) }
        #expect(try store.library.order(of: ArticleView(query: "summit", grouping: .day)).groups.count == 3)
    }

    @Test func `a word in the title counts for more, and a later article too`() throws {
        #expect(try titles("summit", sort: nil, in: Self.store()).first == "Summit")
        #expect(try titles("summit -title:summit", sort: nil, in: Self.store()) == ["Envoy", "Old"])
    }

    @Test(arguments: 0..<3)
    func `no query breaks the store`(seed: UInt64) throws {
        let store = try Self.store()
        var random = SplitMix(seed: seed)
        let pieces = [
            "summit", "\"", "'", "*", "(", ")", "-", "AND", "OR", "NOT", "title:", "entity:", "feed:", "tag:", "\0",
            "NEAR", "^a", "{", "}", "+", "search:", "%", "_", "\\", "is:read", "on:2018", "🙂", "日本", "a\"b", "--;",
        ]
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<Int(random.next() % 12) {
                text += pieces[Int(random.next() % UInt64(pieces.count))] + (random.next() % 2 == 0 ? " " : "")
            }
            let query = Query(typing: text)
            let ids = try store.library.articleIDs(matching: query, sort: nil, today: Self.today)
            #expect(
                try store.library.count(matching: query, today: Self.today) == ids.count, "\(text.debugDescription)")
            // What is not found is found by the opposite; punctuation alone asks for nothing either way.
            guard let root = query.root, try isSearchable(query, in: store) else { continue }
            let rest = try store.library.articleIDs(matching: Query(root.negated), today: Self.today)
            #expect(ids.count + rest.count == 6, "\(text.debugDescription)")
        }
    }

    private func isSearchable(_ query: Query, in store: TemporaryLibrary) throws -> Bool {
        try store.library.read { database in
            let plan = try QueryCompiler(database, today: Self.today).plan(query)
            return plan.match != nil || plan.condition != nil
        }
    }

    @Test func `the deepest query and the longest are answered`() throws {
        let store = try Self.store()
        var deep = "summit"
        for level in 0..<QueryParser.depthLimit { deep = level % 2 == 0 ? "(\(deep) OR talks)" : "(\(deep) -x)" }
        _ = try titles(deep, in: store)
        let long = (0..<QueryLexer.termLimit).map { "w\($0)" }.joined(separator: " OR ")
        #expect(try titles(long, in: store) == [])
        let names = (0..<QueryLexer.termLimit).map { "entity:w\($0)" }.joined(separator: " OR ")
        #expect(try titles(names, in: store) == [])
    }
}
