import ReaderBasics
import ReaderCorrections
import ReaderModel
import Testing

struct CorrectionJSONTests {
    static let text: Text = "Åsa Berg met Bo Ek in Lund on Monday. “No,” she said."
    static let name = EntityName("Bo Ek", .person)

    static var decisions: [Correction.Decision] {
        [
            .notName(.mention), .notName(.article), .kind(.place, .article), .same(name, .mention), .apart(.article),
            .name(name), .notSaid, .speaker(name), .speaker(nil), .said(name), .said(nil), .notDate, .notEvent,
            .span(TextAnchor(of: 0..<4, in: text)),
        ]
            + ["2018", "2018-07", "2018-07-01/2018-07-03"].compactMap { DateValue($0) }.flatMap {
                [Correction.Decision.date($0), .eventDate($0)]
            }
    }

    @Test(arguments: [true, false])
    func `every decision is read as it is written`(inScalars: Bool) throws {
        let offsets = inScalars ? ScalarOffsets(Self.text) : nil
        for decision in Self.decisions {
            let correction = Correction(decision, at: TextAnchor(of: 14..<19, in: Self.text))
            var json = JSONWriter()
            json.object { correction.write(to: &$0, offsets: offsets) }
            #expect(Correction(try JSONValue(json.bytes), offsets: offsets) == correction)
        }
    }

    @Test func `the day of an article needs no words`() throws {
        let correction = Correction(.published(CalendarDay(number: 17_000)), at: nil)
        var json = JSONWriter()
        json.object { correction.write(to: &$0, offsets: nil) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"decision":"published","value":"2016-07-18"}"#)
        #expect(Correction(try JSONValue(json.bytes), offsets: nil) == correction)
    }

    @Test(arguments: [
        CorrectionRule.never("May"), .always(name), .kind(name), .same(name, as: EntityName("Bo", .other)),
        .two(name, EntityName("Bo", .person)),
    ])
    func `every rule is read as it is written`(rule: CorrectionRule) throws {
        var json = JSONWriter()
        json.object { rule.write(to: &$0) }
        #expect(CorrectionRule(try JSONValue(json.bytes)) == rule)
    }

    @Test(arguments: [
        "{}", "7", #"{"decision":"bad"}"#, #"{"decision":"kind","kind":"animal"}"#, #"{"decision":"same"}"#,
        #"{"decision":"not-a-name"}"#, #"{"decision":"published","value":"soon"}"#,
        #"{"decision":"not-a-name","reach":"all","target":[{"type":"TextQuoteSelector","exact":"a"}]}"#,
        #"{"rule":"never"}"#, #"{"rule":"same","name":"a","kind":"person"}"#,
    ])
    func `what is missing something is nothing`(line: String) throws {
        let json = try JSONValue(Array(line.utf8))
        #expect(Correction(json, offsets: nil) == nil)
        #expect(CorrectionRule(json) == nil)
    }
}
