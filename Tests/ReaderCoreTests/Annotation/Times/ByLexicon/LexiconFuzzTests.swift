import ReaderModel
import ReaderTimes
import ReaderTokens
import TestSupport
import Testing

struct LexiconFuzzTests {
    /// Words that phrases are made of, and pieces that break what cuts them.
    private static let pieces = [
        "Montag", "montags", "Mai", "3.", "3", "31", "99", "1995", "2018", "0", "20.30", "Uhr", "17h30", ":", "-", "–",
        "/",
        ",", ".", "'", "’", "l'", "d’", "an", "le", "du", "au", "el", "de", "del", "o", "há", "um", "ano", "vor",
        "drei",
        "Jahren", "il", "y", "a", "deux", "semaines", "hace", "dos", "días", "segunda", "feira", "siècle", "XVe",
        "années",
        "90er", "Jahre", "quest", "anno", "scorso", "vorige", "week", "geleden", "lunes", "pasado", "sera", "Ostern",
        "Pâques", "Natal", "wird", "foi", "ó", "À", "É", "ß", "\n", "\n\n", "\t", "日本", "🙂", "\u{200B}", "\u{A0}",
        "\u{202F}", "\u{1B}[2J", "\u{0}", "999999999999999999999999", "1.500,25", "(", ")", "„", "“", "«", "»", "XXX",
        "vingt", "quatre", "dix", "sept", "ein", "halbes", "mezzo", "…", "%",
    ]

    @Test(arguments: 0..<20)
    func `any text gives spans in order that do not overlap`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var text = ""
        for _ in 0..<300 {
            text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
            if random.next() % 5 > 0 { text += " " }
        }
        try check(Text(text))
    }

    @Test(arguments: 0..<15)
    func `random bytes do no harm`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        try check(Text(decoding: (0..<1_500).map { _ in UInt8(truncatingIfNeeded: random.next()) }))
    }

    @Test func `long lines are read to their end`() throws {
        try check(Text(String(repeating: "3. Mai lundi 3 mai el 3 de mayo ", count: 120)))
        try check(Text(String(repeating: "dix-", count: 400)))
        try check(Text(String(repeating: "1.", count: 800)))
    }

    private func check(_ text: Text) throws {
        for code in LexiconTimes.codes {
            let lexicon = try LexiconTimes.lexicon(code)
            let tokens = LexiconTimes.tokens(text, lexicon)
            for published in [CalendarDay(iso: "2020-02-29"), CalendarDay(iso: "0001-01-01"), nil] {
                let publication = published.map { PublicationDate($0, basis: .given) }
                let times = try TimeFinder.times(in: tokens, published: publication, lexicon: lexicon)
                var end = 0
                for time in times {
                    #expect(time.range.lowerBound >= end && !time.range.isEmpty && time.range.upperBound <= text.count)
                    #expect(isBoundary(time.range.lowerBound, text) && isBoundary(time.range.upperBound, text))
                    #expect(!time.value.isEmpty)
                    end = time.range.upperBound
                }
                let events = try EventFinder.events(
                    in: tokens, times: times, published: publication, entities: [], quotes: [], lexicon: lexicon)
                for event in events {
                    #expect(isBoundary(event.range.lowerBound, text) && isBoundary(event.range.upperBound, text))
                    #expect(times.contains { $0.id == event.time })
                }
            }
            _ = try TimeFinder.published(nil, in: tokens, today: TimesReading.monday, lexicon: lexicon)
        }
    }

    private func isBoundary(_ offset: Int, _ text: Text) -> Bool {
        offset == text.count || offset < text.count && text.bytes[offset] & 0xC0 != 0x80
    }
}
