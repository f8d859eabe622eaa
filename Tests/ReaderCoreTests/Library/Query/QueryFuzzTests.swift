import TestSupport
import Testing

@testable import ReaderLibrary

struct QueryFuzzTests {
    private static let pieces = [
        "a", "Summit", "AND", "OR", "NOT", "and", "-", "--", "(", ")", "\"", "“", "”", "*", "\\", ":", "entity:",
        "said-by:", "is:", "is:unread", "has:quotes", "before:", "2018-06", "2018-06-01..2019", "7d", "0d", "today",
        "foo:", "http://x", "é", "e\u{301}", "\u{301}", "日本", "🇵🇹", "\u{0}", "\n", "\r\n", "\u{200B}", "\u{A0}", " ",
        "'",
    ]

    private func text(_ random: inout SplitMix) -> String {
        var text = ""
        for _ in 0..<Int(random.next() % 14) {
            text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
            if random.next() % 3 == 0 { text += " " }
        }
        return text
    }

    @Test(arguments: 0..<40)
    func `what is read can be written and read again`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var whole = 0
        for _ in 0..<200 {
            let text = text(&random)
            for query in [try? Query.parse(text), Query(typing: text)].compactMap({ $0 }) {
                let again = try? Query.parse(query.description)
                #expect(again == query, "\(text.debugDescription) became \(query.description.debugDescription)")
                whole += 1
            }
        }
        #expect(whole > 200)
    }

    @Test(arguments: 0..<20)
    func `a mistake lies inside the query`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<200 {
            let text = text(&random)
            do {
                _ = try Query.parse(text)
            } catch {
                #expect(error.range.upperBound <= text.unicodeScalars.count && !error.range.isEmpty)
                #expect(!error.part.isEmpty && error.message.hasSuffix(".") || error.message.hasSuffix("?"))
            }
        }
    }

    @Test(arguments: 0..<20)
    func `random bytes do no harm`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let bytes = (0..<60).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let text = String(decoding: bytes, as: UTF8.self)
            let query = Query(typing: text)
            #expect((try? Query.parse(query.description)) == query)
        }
    }
}
