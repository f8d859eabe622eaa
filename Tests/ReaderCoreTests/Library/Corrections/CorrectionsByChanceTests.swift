import LibraryTestSupport
import ReaderAnnotation
import ReaderCorrections
import ReaderModel
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary

/// Decisions, edits of the text and second thoughts in any order, by two who have the library open at once.
struct CorrectionsByChanceTests {
    private static let now = 1_800_000_000
    private let store: TemporaryLibrary
    private let other: Library
    private var libraries: [Library] { [store.library, other] }
    private let id: RowID<ArticleRow>

    init() throws {
        store = try TemporaryLibrary()
        id = try store.keep("Empty.", title: "By chance", published: "2019-05-06").id
        other = try Library(at: store.path)
    }

    /// A text each of whose bytes is known again wherever edits take it.
    private struct Tracked {
        private(set) var bytes: [(byte: UInt8, origin: Int)] = []
        private var next = 0

        var text: Text { Text(validUTF8: bytes.map(\.byte)) }

        mutating func insert(_ words: String, at offset: Int) {
            bytes.insert(contentsOf: words.utf8.enumerated().map { ($1, next + $0) }, at: offset)
            next += words.utf8.count
        }

        mutating func remove(_ range: Range<Int>) { bytes.removeSubrange(range) }

        /// The words, by their bytes.
        var words: [Range<Int>] {
            var words: [Range<Int>] = []
            var start: Int?
            for (index, byte) in (bytes.map(\.byte) + [UInt8(ascii: " ")]).enumerated() {
                let isLetter = byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                if isLetter {
                    start = start ?? index
                } else if let first = start {
                    words.append(first..<index)
                    start = nil
                }
            }
            return words
        }
    }

    /// A decision that is in the file, and where its words come from.
    private struct Kept {
        var number: Int64
        let name: String
        let anchor: TextAnchor
        let origin: Int
    }

    private static func sentence(_ random: inout SplitMix) -> String {
        let things = ["blorn", "quay", "ferry", "åland", "skerry", "tarn", "lighthouse"]
        let verbs = ["met", "left", "called", "saw", "passed", "warned"]
        let rest = ["in spring", "by the old quay", "at noon", "with reluctance", "after the vote", "near the tarn"]
        return
            ([things, verbs, things, rest, rest].compactMap { $0.randomElement(using: &random) }
            .joined(separator: " ")) + ". "
    }

    private func annotate() async throws {
        try await AnnotationRun(store.library, today: CalendarDay(number: Self.now / 86_400)).run()
    }

    private func write(_ text: Text, in library: Library) throws {
        var article = try #require(try library.article(id))
        article.text = text
        article.blocks = [Block(.paragraph, 0..<text.count)]
        try library.replaceText(of: id, with: article)
    }

    /// Where the library says that a name stands, by itself.
    private func places(ofName name: String) throws -> [Range<Int>] {
        try store.library.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT places FROM mention JOIN entity ON entity.id = entity WHERE entity.name = ?",
                arguments: [name]
            ).flatMap { PackedRanges.ranges(in: $0[0]) }
        }
    }

    /// What the tables of findings hold, in words.
    private func findings(_ library: Library) throws -> [String] {
        try library.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT 'entity ' || kind || ' ' || name || ' ' || articles || ' ' || mentions || ' ' || quotes FROM entity
                    UNION ALL SELECT 'mention ' || entity.name || ' ' || count || ' ' || hex(places)
                        FROM mention JOIN entity ON entity.id = entity
                    UNION ALL SELECT 'quote ' || start || ' ' || hex(parts) FROM quote
                    UNION ALL SELECT 'event ' || fromDay || ' ' || toDay || ' ' || start FROM event
                    ORDER BY 1
                    """)
        }
    }

    @Test(arguments: Seeds.row(10))
    func `a decision never goes to other words, and taking all back leaves what is found`(seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        var text = Tracked()
        text.insert((0..<24).map { _ in Self.sentence(&random) }.joined(), at: 0)
        try write(text.text, in: store.library)
        try await annotate()
        var (kept, taken): ([Kept], [(TakenBack, Kept)]) = ([], [])
        for step in 0..<14 {
            let library = libraries[Int.random(in: 0...1, using: &random)]
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<8:
                guard let range = text.words.randomElement(using: &random) else { continue }
                let (name, anchor) = ("Zork \(step)", TextAnchor(of: range, in: text.text))
                guard !kept.contains(where: { $0.anchor.place(in: text.text)?.overlaps(range) == true }) else {
                    continue
                }
                let decision = Correction(.name(EntityName(name, .other)), at: anchor)
                let number = try #require(try library.correct(id, [decision], now: Self.now).first)
                kept.append(
                    Kept(number: number, name: name, anchor: anchor, origin: text.bytes[range.lowerBound].origin))
            case 8..<15:
                edit(&text, &random)
                try write(text.text, in: library)
            case 15..<18:
                guard let index = kept.indices.randomElement(using: &random) else { continue }
                let old = kept.remove(at: index)
                let back = try library.takeBack([old.number], now: Self.now).taken
                taken.append((try #require(back.first), old))
            default:
                guard let (back, earlier) = taken.popLast() else { continue }
                var old = earlier
                old.number = try #require(try library.bringBack([back], now: Self.now).first)
                kept.append(old)
            }
            try await annotate()
            try look(at: kept, in: text)
        }
        try other.takeBack(kept.map(\.number), now: Self.now)
        try await annotate()
        let fresh = try CorrectionsByChanceTests()
        try fresh.write(text.text, in: fresh.store.library)
        try await fresh.annotate()
        #expect(try findings(store.library) == findings(fresh.store.library))
    }

    /// Words go, or others come in, or both.
    private func edit(_ text: inout Tracked, _ random: inout SplitMix) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let words = text.words
            guard words.count > 20 else { return text.insert(Self.sentence(&random), at: 0) }
            let first = Int.random(in: 0..<words.count - 6, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                text.remove(words[first].lowerBound..<words[first + Int.random(in: 1...6, using: &random)].lowerBound)
            case 1: text.insert(Self.sentence(&random), at: words[first].lowerBound)
            default:
                text.insert("blorn ", at: words[first].lowerBound)
                text.insert("ferry called ", at: words[max(0, first - 3)].lowerBound)
            }
        }
    }

    /// Every decision is there, and stands where its words have gone; one whose words are gone stands nowhere.
    private func look(at kept: [Kept], in text: Tracked) throws {
        let there = try store.library.corrections(of: id).kept
        #expect(Set(there.map(\.id)) == Set(kept.map(\.number)) && there.count == kept.count)
        let whole = text.text
        for decision in kept {
            let places = try places(ofName: decision.name)
            #expect(places == [decision.anchor.place(in: whole)].compactMap(\.self), "\(decision.name)")
            for place in places {
                #expect(whole[place] == decision.anchor.exact)
                let isThere = text.bytes[place.lowerBound].origin == decision.origin
                #expect(isThere || agreement(decision.anchor, at: place, in: whole) >= 16, "\(decision.name)")
            }
        }
    }

    /// Scalars around a place that are those around the words: what was put in may repeat them.
    private func agreement(_ anchor: TextAnchor, at place: Range<Int>, in text: Text) -> Int {
        let other = TextAnchor(of: place, in: text)
        let before = zip(other.prefix.reversed(), anchor.prefix.reversed()).prefix { $0 == $1 }.count
        return before + zip(other.suffix, anchor.suffix).prefix { $0 == $1 }.count
    }
}
