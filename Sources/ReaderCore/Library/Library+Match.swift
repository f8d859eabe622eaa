import Glibc
import ReaderModel
import ReaderSQLite

/// What the queries of a list find.
extension Library {
    /// The articles that a view's queries find; nil where they ask for everything.
    func matches(of view: ArticleView) throws -> Matches? {
        var found: Matches?
        for (text, isTyping) in [(view.search, false), (view.query, view.isTyping)] {
            guard let matches = try matches(text, isTyping: isTyping) else { continue }
            found = found.map { $0.intersection(matches) } ?? matches
        }
        return found
    }

    private func matches(_ text: String, isTyping: Bool) throws -> Matches? {
        try read { try Self.matches(text, isTyping: isTyping, in: $0) }
    }

    /// The articles that a query finds; nil where it asks for everything.
    ///
    /// - Throws: a `Failure` where the query cannot be understood.
    static func matches(_ text: String, isTyping: Bool, in database: Database) throws -> Matches? {
        let query: Query
        do {
            query = try Query.parse(text, isPartial: isTyping)
        } catch {
            throw error.failure
        }
        guard query != .everything else { return nil }
        let plan = try QueryCompiler(database, today: Self.today).plan(query)
        guard plan.match != nil || plan.condition != nil else { return nil }
        return try Matches(plan, in: database)
    }

    /// By the clock of this machine, in UTC.
    static var today: CalendarDay { CalendarDay(number: time(nil) / 86_400) }

    /// By the clock of this machine, in seconds since 1970, UTC.
    static var moment: Int { time(nil) }
}

/// Articles that were found, one bit each.
struct Matches {
    private(set) var count = 0
    private var bits: [UInt64] = []
    /// More articles than a library can hold; a larger number is that of a damaged file.
    private static let limit = 1 << 28

    /// What full-text search finds.
    init(_ match: String, in database: Database) throws {
        try read("SELECT rowid FROM search WHERE search MATCH \(match)", in: database)
    }

    init(_ articles: [RowID<ArticleRow>]) {
        for article in articles where !contains(article) { insert(article.number) }
    }

    init(_ plan: QueryPlan, in database: Database) throws {
        switch (plan.match, plan.condition) {
        case (nil, let condition):
            try read("SELECT id FROM article WHERE \(condition ?? "TRUE")", in: database)
        case (let match?, nil):
            self = try Matches(match, in: database)
        case (let match?, let condition?):
            // An article looked up by number costs about ten times as much as one that is gone past.
            let found = try Matches(match, in: database)
            let few: SQL =
                found.count > Library.rankLimit ? "" : "id IN (SELECT value FROM json_each(\(found.list))) AND"
            try read("SELECT id FROM article WHERE \(few) \(condition)", in: database)
            self = intersection(found)
        }
    }

    private mutating func read(_ query: SQL, in database: Database) throws {
        try database.makeStatement(sql: query.sql).forEachInteger(arguments: query.arguments) { insert($0) }
    }

    /// - Parameter id: one that is not among them yet.
    private mutating func insert(_ id: Int64) {
        guard (0..<Int64(Self.limit)).contains(id) else { return }
        let word = Int(id >> 6)
        if word >= bits.count { bits += [UInt64](repeating: 0, count: word + 64 - bits.count) }
        bits[word] |= 1 << UInt64(id & 63)
        count += 1
    }

    /// Takes out one that is among them.
    mutating func remove(_ id: RowID<ArticleRow>) {
        guard contains(id) else { return }
        bits[Int(id.number >> 6)] &= ~(1 << UInt64(id.number & 63))
        count -= 1
    }

    /// Takes out those that others hold.
    mutating func remove(_ others: Matches) {
        for index in bits.indices where index < others.bits.count { bits[index] &= ~others.bits[index] }
        count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    func contains(_ id: RowID<ArticleRow>) -> Bool {
        let word = Int(id.number >> 6)
        return word >= 0 && word < bits.count && bits[word] & (1 << UInt64(id.number & 63)) != 0
    }

    /// The first number and the last; nil where there are none.
    var bounds: ClosedRange<Int64>? {
        guard let first = bits.firstIndex(where: { $0 != 0 }), let last = bits.lastIndex(where: { $0 != 0 }) else {
            return nil
        }
        let lowest = Int64(first) << 6 | Int64(bits[first].trailingZeroBitCount)
        return lowest...(Int64(last) << 6 | Int64(63 - bits[last].leadingZeroBitCount))
    }

    /// As a JSON array, for `json_each`.
    var list: String {
        var numbers: [String] = []
        forEach { numbers.append("\($0)") }
        return "[\(numbers.joined(separator: ","))]"
    }

    /// All of them.
    var ids: Set<RowID<ArticleRow>> {
        var ids: Set<RowID<ArticleRow>> = []
        forEach { ids.insert(RowID($0)) }
        return ids
    }

    /// Each number, in order.
    private func forEach(_ body: (Int64) -> Void) {
        for (word, bits) in bits.enumerated() where bits != 0 {
            for bit in 0..<64 where bits & (1 << UInt64(bit)) != 0 { body(Int64(word << 6 | bit)) }
        }
    }

    func intersection(_ other: Matches) -> Matches {
        var common = self
        for index in bits.indices { common.bits[index] &= index < other.bits.count ? other.bits[index] : 0 }
        common.count = common.bits.reduce(0) { $0 + $1.nonzeroBitCount }
        return common
    }
}
