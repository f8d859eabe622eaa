import TestSupport
import Testing

@testable import ReaderSQLite

struct WordTokenizerTests {
    /// Words of a text as they stand in the index.
    @Test(arguments: [
        ("Don't use C++ 3.5", "don t use c 3 5"),
        ("Łódź Søren Straße İzmir Diyarbakır", "lodz soren strasse izmir diyarbakir"),
        ("Đà Nẵng Ørsted Ægir œuvre ﬁn", "da nang orsted aegir oeuvre fin"), ("co\u{AD}ope\u{AD}ration", "cooperation"),
        ("ΟΔΟΣ οδός ὁδός", "οδοσ οδοσ οδοσ"), ("Ёлка ёлка й", "елка елка и"), ("cafe\u{301} café", "cafe cafe"),
        ("الحُكُومَة الحكومة أحمد", "الحكومه الحكومه احمد"), ("שָׁלוֹם שלום", "שלום שלום"),
        ("हिन्दी की", "हिन्दी की"), ("２０２４ ٢٠٢٤ CO₂", "2024 2024 co2"), ("می‌خواهم", "ميخواهم"),
        ("中文测试", "中文 文测 测试 试"), ("中", "中"), ("ガラス ｶﾞﾗｽ カ\u{3099}ラス", "ガラ ラス ス ガラ ラス ス ガラ ラス ス"),
        ("2024年5月", "2024 年 5 月"), ("A級", "a 級"), ("서울에서", "서울 울에 에서 서"), ("น้ำใจ", "น้ำ ำใ ใจ จ"),
        ("#!? – 😀 ‘’", ""), ("", ""),
    ])
    func `words of any script are cut and folded`(text: String, words: String) throws {
        #expect(try indexed(text) == words)
    }

    @Test(arguments: [("中文测试", "中文 文测 测试"), ("中", "中"), ("東京 tower", "東京 tower"), ("中 文", "中 文")])
    func `of a query only pairs are looked for`(text: String, words: String) throws {
        let tokenizer = try DatabaseQueue(path: ":memory:").read { try $0.makeTokenizer("words") }
        #expect(try tokenizer.tokenize(query: text).joined(separator: " ") == words)
    }

    @Test func `words of a query are cut again to the same`() throws {
        var random = SplitMix(seed: 3)
        let tokenizer = try DatabaseQueue(path: ":memory:").read { try $0.makeTokenizer("words") }
        let letters = Array("aŁßÆ1 ٣中文サｶﾞ서울นก្មि-’İй\u{AD}\u{301}".unicodeScalars)
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                text.append(letters.randomElement(using: &random) ?? "a")
            }
            let words = try tokenizer.tokenize(query: String(text))
            #expect(try tokenizer.tokenize(query: words.joined(separator: " ")) == words, "\(String(text))")
        }
    }

    @Test func `a phrase of the index is found by any stretch of it`() throws {
        let queue = try DatabaseQueue(path: ":memory:")
        try queue.write {
            try $0.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(text, tokenize='words')")
            try $0.execute(sql: "INSERT INTO t VALUES ('東京都は新しい条例を発表した')")
        }
        func isFound(_ query: String) throws -> Bool {
            try queue.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM t WHERE t MATCH ?", arguments: [query]) == 1
            }
        }
        #expect(try isFound("\"東京\"") && isFound("\"新し しい い条 条例\"") && isFound("\"東\" *") && isFound("\"た\" *"))
        #expect(try !isFound("\"京東\"") && !isFound("\"都新\""))
    }

    private func indexed(_ text: String) throws -> String {
        let queue = try DatabaseQueue(path: ":memory:")
        try queue.write {
            try $0.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(text, tokenize='words')")
            try $0.execute(sql: "CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
            try $0.execute(sql: "INSERT INTO t VALUES (?)", arguments: [text])
        }
        return try queue.read {
            try String.fetchAll($0, sql: "SELECT term FROM v ORDER BY offset").joined(separator: " ")
        }
    }
}
