import Foundation
import Testing

/// The exported timeline, read by another program: the icalendar module of Python.
struct CalendarTests {
    /// Prints start, end and summary of each event, after checking what RFC 5545 asks of each.
    private static let script = """
        import datetime, icalendar, sys
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        assert not calendar.errors, calendar.errors
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
        seen = set()
        for event in calendar.walk("VEVENT"):
            assert not event.errors, event.errors
            assert event["UID"] not in seen and event["DTSTAMP"].dt
            seen.add(event["UID"])
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            assert type(start) is datetime.date and start < end
            print(start, end, event["SUMMARY"])
        """

    private let article = """
        Ana Ferreira \\\\ left Bergen on 3 March 2021.

        Paul Weber will travel to Osaka from 12 March 2021 to 14 March 2021, the ministry of foreign affairs and trade \
        said in a statement that was longer than seventy-five octets — and held “quotes”, commas, and a \\\\ backslash.
        """

    @Test func `another program reads the exported calendar`() throws {
        let exported = try Program.run(
            ["export", "timeline", "--format", "ics", "--published", "2021-03-02"], input: Data(article.utf8))
        #expect(exported.status == 0)
        let lines = exported.output.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let read = try Program.run(
            ["-c", Self.script], input: Data(exported.output.utf8), program: "/usr/bin/python3")
        #expect(read.status == 0, "\(read.errors)")
        #expect(read.output.contains("2021-03-03 2021-03-04 Ana Ferreira \\ left Bergen"))
        #expect(read.output.contains("2021-03-12 2021-03-15 Paul Weber will travel to Osaka"))
    }
}
