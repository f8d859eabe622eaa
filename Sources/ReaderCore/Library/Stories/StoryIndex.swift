import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Compares articles with those of the same days, and says which of them tell one story.
///
/// Words that matter in an article lead to others that they matter in (`storyTerm`); the few that share most are
/// compared as a whole (`StorySimilarity`).
struct StoryIndex {
    private let database: Database
    private let tokenizer: FTS5Tokenizer
    private let article: Statement
    private let postings: Statement
    private let count: Statement
    private let known: Statement
    private let story: Statement
    private let members: Statement
    private(set) var around: WordsAround

    /// A story is told within so many days of each other; how rare a word is, is told by so many around.
    private static let (nearDays, rarityDays) = (3, 10)
    /// A word that matters in more articles is counted no further; one that matters in fewer already leads to none of them.
    private static let (countLimit, leadLimit) = (2_000, 240)
    /// So many counts are remembered, in about as many megabytes as there are hundred thousands.
    private static let mostCounts = 100_000
    /// To so many articles words lead in all, the rarest first.
    private static let mostLeads = 600
    /// How many articles are compared as a whole.
    private static let compared = 12
    /// Of a story so many articles are looked at, and must be as near as this share of what makes two one story.
    private static let (looked, cohesion) = (8, 0.6)

    /// - Parameter around: what is known of the words of some days already.
    init(_ database: Database, _ around: WordsAround = WordsAround()) throws {
        self.database = database
        self.around = around
        tokenizer = try database.makeTokenizer("words")
        article = try database.cachedStatement(
            sql: """
                SELECT title, url, site, feed, coalesce(published, addedAt / 86400) AS day,
                    CAST(substr(text, 1, \(StorySignature.reach)) AS BLOB) AS text
                FROM article JOIN body ON body.article = article.id WHERE article.id = ?
                """)
        postings = try database.cachedStatement(
            sql: "SELECT article FROM storyTerm WHERE word = ? AND day BETWEEN ? AND ? LIMIT \(Self.leadLimit)")
        count = try database.cachedStatement(
            sql: """
                SELECT count(*) FROM (
                    SELECT 1 FROM storyTerm WHERE word = ? AND day BETWEEN ? AND ? LIMIT \(Self.countLimit))
                """)
        known = try database.cachedStatement(sql: "SELECT day, signature FROM storySignature WHERE article = ?")
        story = try database.cachedStatement(sql: "SELECT story, copyOf FROM storyMember WHERE article = ?")
        members = try database.cachedStatement(
            sql: "SELECT article FROM storyMember WHERE story = ? ORDER BY article DESC LIMIT \(Self.looked)")
    }

    /// Takes an article up, anew where it was known; it waits no longer.
    mutating func take(_ id: RowID<ArticleRow>) throws {
        try forget(id)
        try database.cachedStatement(sql: "DELETE FROM storyWaiting WHERE article = ?").execute(arguments: [id])
        guard let row = try Row.fetchOne(article, arguments: [id]) else { return }
        let day: Int = row["day"]
        let signature = try signature(of: row)
        try prepare(day)
        if let found = try counterpart(of: signature, on: day) { try join(id, to: found) }
        try remember(signature, of: id, on: day)
    }

    private func signature(of row: Row) throws -> StorySignature {
        let title = row["title"] as String? ?? ""
        let text: [UInt8] = row["text"] ?? []
        let address = (row["url"] as String?).flatMap(WebSite.init)
        let site = address?.host ?? row["site"] ?? (row["feed"] as Int?).map { "feed \($0)" }
        return StorySignature(
            title: title, titleWords: try words(Array(title.utf8)), text: text, words: try words(text), site: site)
    }

    private func words(_ bytes: [UInt8]) throws -> [StoryWord] {
        var words: [StoryWord] = []
        try bytes.withUnsafeBufferPointer { bytes in
            try tokenizer.words(of: bytes) { words.append(StoryWord(letters: $0, range: $1)) }
        }
        return words
    }

    // MARK: What is remembered

    private mutating func remember(_ signature: StorySignature, of id: RowID<ArticleRow>, on day: Int) throws {
        try database.cachedStatement(sql: "INSERT INTO storySignature (article, day, signature) VALUES (?, ?, ?)")
            .execute(arguments: [id, day, PackedSignature.bytes(of: signature)])
        let insert = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO storyTerm (word, day, article) VALUES (?, ?, ?)")
        for term in signature.terms {
            try insert.execute(arguments: [Int(term.word), day, id])
            if let count = around.counts[term.word] { around.counts[term.word] = min(count + 1, Self.countLimit) }
        }
        around.articles += 1
    }

    private func forget(_ id: RowID<ArticleRow>) throws {
        guard let row = try Row.fetchOne(known, arguments: [id]) else { return }
        let day: Int = row["day"]
        let delete = try database.cachedStatement(
            sql: "DELETE FROM storyTerm WHERE word = ? AND day = ? AND article = ?")
        for term in PackedSignature.read(row["signature"])?.terms ?? [] {
            try delete.execute(arguments: [Int(term.word), day, id])
        }
        for table in ["storySignature", "storyMember"] {
            try database.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [id])
        }
    }

    // MARK: Words

    /// Counts are those around one day; articles come mostly by day.
    private mutating func prepare(_ day: Int) throws {
        guard around.day != day else { return }
        let count = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT count(*) FROM storySignature WHERE day BETWEEN ? AND ?"),
            arguments: [day - Self.rarityDays, day + Self.rarityDays])
        around = WordsAround(day: day, articles: count ?? 0)
    }

    /// In how many articles around the day a word matters, as far as it is counted.
    private mutating func count(of word: StoryWord.Name) throws -> Int {
        if let count = around.counts[word] { return count }
        let (first, last) = (around.day - Self.rarityDays, around.day + Self.rarityDays)
        let found = try Int.fetchOne(count, arguments: [Int(word), first, last]) ?? 0
        if around.counts.count >= Self.mostCounts { around.counts = [:] }
        around.counts[word] = found
        return found
    }

    // MARK: Comparing

    private struct Counterpart {
        let id: RowID<ArticleRow>
        /// Nil where it tells no story with another yet.
        let story: Int?
        /// What the article copies, where it is a copy.
        let original: RowID<ArticleRow>?
    }

    private mutating func counterpart(of signature: StorySignature, on day: Int) throws -> Counterpart? {
        let near = try nearest(signature, on: day)
        guard !near.isEmpty else { return nil }
        var compared: [(id: RowID<ArticleRow>, likeness: StorySimilarity)] = []
        for id in near {
            guard let likeness = try likeness(of: signature, to: id), likeness.isOneStory else { continue }
            compared.append((id, likeness))
        }
        compared.sort { ($0.likeness.score, $1.id.number) > ($1.likeness.score, $0.id.number) }
        for (id, likeness) in compared {
            let member = try Row.fetchOne(story, arguments: [id])
            let original = likeness.isCopy ? (member?["copyOf"] as RowID<ArticleRow>?) ?? id : nil
            guard let number: Int = member?["story"] else { return Counterpart(id: id, story: nil, original: original) }
            if try likeness.isCopy || isCohesive(number, with: signature) {
                return Counterpart(id: id, story: number, original: original)
            }
        }
        return nil
    }

    /// Those that share the most of what is rare.
    private mutating func nearest(_ signature: StorySignature, on day: Int) throws -> [RowID<ArticleRow>] {
        let rarity = WordRarity(articles: around.articles)
        let words = try signature.terms.map { (term: $0, count: try count(of: $0.word)) }.sorted { $0.count < $1.count }
        var (shared, leads): ([RowID<ArticleRow>: Double], Int) = ([:], 0)
        for (term, count) in words.prefix(while: { $0.count <= Self.leadLimit }) where leads < Self.mostLeads {
            let worth = Double(term.weight) * rarity.of(term.word, in: count)
            let cursor = try RowID<ArticleRow>.fetchCursor(
                postings, arguments: [Int(term.word), day - Self.nearDays, day + Self.nearDays])
            while let article = try cursor.next() {
                shared[article, default: 0] += worth * worth
                leads += 1
            }
        }
        return shared.sorted { ($0.value, $1.key.number) > ($1.value, $0.key.number) }.prefix(Self.compared).map(\.key)
    }

    private mutating func likeness(
        of signature: StorySignature, to id: RowID<ArticleRow>
    ) throws -> StorySimilarity? {
        guard let row = try Row.fetchOne(known, arguments: [id]), let other = PackedSignature.read(row["signature"])
        else { return nil }
        let rarity = WordRarity(articles: around.articles)
        var values: [StoryWord.Name: Double] = [:]
        for word in (signature.terms + other.terms).map(\.word) + signature.title + other.title
        where values[word] == nil {
            values[word] = rarity.of(word, in: try count(of: word))
        }
        return StorySimilarity(signature, other) { values[$0] ?? 0 }
    }

    /// Whether an article is near to all that tell a story, not only to the one that is nearest.
    private mutating func isCohesive(_ number: Int, with signature: StorySignature) throws -> Bool {
        var (sum, count) = (0.0, 0)
        for id in try RowID<ArticleRow>.fetchAll(members, arguments: [number]) {
            guard let likeness = try likeness(of: signature, to: id) else { continue }
            sum += likeness.isCopy ? 1 : likeness.score
            count += 1
        }
        return count == 0 || sum / Double(count) >= Self.cohesion * StorySimilarity.threshold
    }

    private func join(_ id: RowID<ArticleRow>, to found: Counterpart) throws {
        let insert = try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO storyMember (article, story, copyOf) VALUES (?, ?, ?)")
        let number = found.story ?? Int(found.id.number)
        if found.story == nil {
            try insert.execute(arguments: [found.id, number, nil as RowID<ArticleRow>?])
        }
        try insert.execute(arguments: [id, number, found.original])
    }
}

/// How many articles there are around a day, and in how many of them each word matters.
struct WordsAround {
    var day = Int.min
    var articles = 0
    var counts: [StoryWord.Name: Int] = [:]
}
