import ReaderImport
import ReaderModel
import ReaderTimes
import ReaderTokens
import TestSupport
import Testing

struct TimeFuzzTests {
    /// Pieces that rules are made of, and pieces that break tokenisers.
    private static let pieces = [
        "Monday", "monday", "July", "Jan.", "May", "5", "5th", "31", "99", "1995", "2018", "0", "12:30", ":", "-", "–",
        "/",
        ",", ".", "'", "’", "'s", "\"", "“", "(", ")", "$", "%", "the", "of", "last", "next", "this", "early", "mid",
        "year",
        "years", "week", "quarter", "second", "first", "half", "a", "an", "and", "two", "twenty", "hundred", "thousand",
        "several", "few", "ago", "later", "before", "after", "through", "between", "every", "said", "that", "will",
        "to",
        "is", "was", "p.m.", "GMT", "noon", "today", "Christmas", "Easter", "\n", "\n\n", "\t", "é", "日本", "🙂",
        "\u{200B}",
        "\u{1B}[2J", "\u{0}", "999999999999999999999999", "1/2", "1989-86", "P1D", "nineteen", "fiscal", "decade",
        "century",
    ]

    @Test(arguments: 0..<60)
    func `any text gives spans in order that do not overlap`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var text = ""
        for _ in 0..<400 {
            text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
            if random.next() % 5 > 0 { text += " " }
        }
        try check(Text(text))
    }

    @Test(arguments: 0..<40)
    func `random bytes do no harm`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        try check(Text(decoding: (0..<2_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }))
    }

    @Test func `a long line of dates is read to its end`() throws {
        try check(Text(String(repeating: "the last two and a half years of the ", count: 200)))
        try check(Text(String(repeating: "Monday ", count: 500)))
    }

    private func check(_ text: Text) throws {
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        for published in [CalendarDay(iso: "2020-02-29"), CalendarDay(iso: "0001-01-01"), nil] {
            let publication = published.map { PublicationDate($0, basis: .given) }
            let times = try TimeFinder.times(in: tokens, published: publication)
            var end = 0
            for time in times {
                #expect(time.range.lowerBound >= end && !time.range.isEmpty && time.range.upperBound <= text.count)
                #expect(isBoundary(time.range.lowerBound, text) && isBoundary(time.range.upperBound, text))
                #expect(!time.value.isEmpty)
                end = time.range.upperBound
            }
            let events = try EventFinder.events(
                in: tokens, times: times, published: publication, entities: [], quotes: [])
            for event in events {
                #expect(isBoundary(event.range.lowerBound, text) && isBoundary(event.range.upperBound, text))
                #expect(times.contains { $0.id == event.time })
            }
            _ = TimeFinder.published(nil, in: tokens, today: TimesReading.monday)
        }
    }

    private func isBoundary(_ offset: Int, _ text: Text) -> Bool {
        offset == text.count || offset < text.count && text.bytes[offset] & 0xC0 != 0x80
    }
}
