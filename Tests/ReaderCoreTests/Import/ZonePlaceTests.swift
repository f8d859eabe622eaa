import ReaderModel
import Testing

@testable import ReaderImport

struct ZonePlaceTests {
    @Test(arguments: [
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2018-07-02", 7_200), ("CET-1CEST,M3.5.0,M10.5.0/3", "2018-12-02", 3_600),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2018-01-02", 39_600), ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2018-07-02", 36_000),
        ("<+0330>-3:30", "2018-07-02", 12_600), ("EST5", "2018-07-02", -18_000),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2018-07-02", -3_600), ("XXX3YYY2,J60/0,J300/0", "2020-03-01", -7_200),
        ("XXX3YYY2,J60/0,J300/0", "2020-02-29", -10_800), ("XXX3YYY2,59/0,299/0", "2020-02-29", -7_200),
        ("XXX3YYY1:30,59,299", "2020-07-02", -5_400), ("IST-1GMT0,M10.5.0,M3.5.0/1", "2018-12-02", 0),
    ])
    func `clocks are changed on the days that a rule names`(rule: String, day: String, seconds: Int) throws {
        let noon = try #require(CalendarDay(iso: day)).number * 86_400 + 43_200
        #expect(ZoneRule(rule)?.seconds(at: noon) == seconds)
    }

    @Test(arguments: [
        "", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0x", "5",
    ])
    func `what is no rule is none`(text: String) {
        #expect(ZoneRule(text) == nil)
    }

    /// A file that holds no change of clocks, only the rule for all years.
    @Test func `a file may leave everything to its rule`() throws {
        let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
        let old = header + counts + [0, 0, 0, 0, 0, 0] + Array("LMT".utf8) + [0]
        let file = old + old + Array("\nNZST-12NZDT,M9.5.0,M4.1.0/3\n".utf8)
        let place = try #require(ZonePlace(file))
        let day = try #require(CalendarDay(iso: "2018-01-02")).number * 86_400
        #expect(place.offset(at: day) == 780)
        #expect(place.offset(at: day + 180 * 86_400) == 720)
    }

    @Test func `what is no file of the database gives no place`() {
        #expect(ZonePlace([]) == nil)
        #expect(ZonePlace(Array("TZif2".utf8) + [UInt8](repeating: 255, count: 80)) == nil)
        #expect(ZonePlace(named: "Europe/Atlantis") == nil)
    }

    @Test(arguments: ["10:00 Europe/../passwd", "10:00 /etc/passwd", "10:00 Europe/", "10:00 Europe", "26/06/2018"])
    func `a name that leads elsewhere is no place`(text: String) {
        #expect(ZonePlace.split(text) == nil)
    }
}
