import Testing

@testable import ReaderBasics
@testable import ReaderExport
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderWork

struct TimelineExportTests {
    /// Monday 2 July 2018.
    private static let monday = CalendarDay(iso: "2018-07-02")!

    private static let text = Text(
        "The king met Ann Lee on June 12; he will go to Rome, he said, Thursday through Saturday.")

    private static let article = Article(
        id: Article.ID("a,1"), title: "Kings; queens, and\nknaves \\ \"jokers\"", url: "https://example.org/a?b=1,2",
        published: PublicationDate(Self.monday, basis: .given), text: text,
        blocks: [Block(.paragraph, 0..<text.count)])

    private static func event(
        _ number: Int, _ from: String?, _ to: String?, _ text: String, offset: Int? = nil, precision: Precision = .day
    ) -> Event {
        let interval = from.flatMap { CalendarDay(iso: $0) }.flatMap { from in
            to.flatMap { CalendarDay(iso: $0) }.map { from...$0 }
        }
        return Event(
            id: Event.ID(number), range: 0..<number, time: TimeExpression.ID(number), interval: interval,
            offset: offset,
            precision: precision, text: text, entities: number == 1 ? [Entity.ID(1)] : [])
    }

    private static let annotation = Annotation(
        published: PublicationDate(Self.monday, basis: .given),
        entities: [Entity(id: Entity.ID(1), kind: .person, name: "Lee, Ann", mentions: [])],
        times: [
            TimeExpression(
                id: TimeExpression.ID(1), range: 0..<1, kind: .date, value: "2018-06-12",
                derivation: "The one closest to publication, Mon 2 Jul 2018")
        ],
        events: [
            event(2, "2018-07-05", "2018-07-07", "=he will go; to Rome, \"soon\"\u{1B}[2J \\ * end"),
            event(1, "2018-06-12", "2018-06-12", String(repeating: "Der König traf Anna in Köln – ", count: 6)),
            event(3, nil, nil, "He came the day before", offset: -1),
            event(4, "2016-02-01", "2016-02-29", "It snowed", precision: .month),
        ])

    private static func export(_ format: ExportFormat, _ articles: [(Article, Annotation)]) -> String {
        ArticleExport.text(.timeline, as: format, of: articles, today: monday)
    }

    /// Content lines of an iCalendar object with folds undone: name, parameters and value.
    private func contentLines(_ calendar: String) -> [(name: String, value: String)] {
        var lines: [String] = []
        for line in calendar.split(separator: "\r\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(" ") {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        return lines.filter { !$0.isEmpty }.map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (String(line[..<colon]), String(line[colon...].dropFirst()))
        }
    }

    private func unescaped(_ value: String) -> String {
        var result = ""
        var isEscape = false
        for character in value {
            if isEscape {
                result.append(character == "n" ? "\n" : character)
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    private var calendar: String { Self.export(.ics, [(Self.article, Self.annotation)]) }

    @Test func `no line of a calendar is longer than 75 octets, and each ends with CRLF`() {
        let lines = calendar.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        for line in lines.dropLast() {
            #expect(line.last == 0x0D)
            #expect(line.count <= 76)
            #expect(String(line) != nil)
        }
        #expect(lines.contains { $0.first == 0x20 })
    }

    @Test func `a calendar opens and closes what it holds`() {
        let lines = contentLines(calendar)
        #expect(lines.first?.value == "VCALENDAR" && lines.last?.value == "VCALENDAR")
        #expect(lines.filter { $0.name == "BEGIN" }.count == lines.filter { $0.name == "END" }.count)
        #expect(lines.contains { $0.name == "VERSION" && $0.value == "2.0" })
        #expect(lines.contains { $0.name == "PRODID" })
    }

    @Test func `events stand in the order of time, and end on the day after their last`() {
        let lines = contentLines(calendar)
        #expect(lines.filter { $0.name == "DTSTART;VALUE=DATE" }.map(\.value) == ["20160201", "20180612", "20180705"])
        #expect(lines.filter { $0.name == "DTEND;VALUE=DATE" }.map(\.value) == ["20160301", "20180613", "20180708"])
        #expect(lines.filter { $0.name == "DTSTAMP" }.allSatisfy { $0.value == "20180702T000000Z" })
    }

    @Test func `what lasts for longer than a month is an event of one day that says so`() throws {
        let year =
            try #require(
                CalendarDay(year: 2018, month: 1, day: 1))...(try #require(CalendarDay(year: 2018, month: 12, day: 31)))
        let event = Event(
            id: Event.ID(0), range: 0..<4, time: TimeExpression.ID(0), interval: year, precision: .year,
            text: "It rained")
        var annotation = Self.annotation
        annotation.events = [event]
        let lines = contentLines(Self.export(.ics, [(Self.article, annotation)]))
        #expect(lines.first { $0.name == "DTEND;VALUE=DATE" }?.value == "20180102")
        #expect(lines.first { $0.name == "SUMMARY" }?.value == "2018-01-01 to 2018-12-31: It rained")
    }

    @Test func `every event has an identifier of its own, the same each time`() {
        let identifiers = contentLines(calendar).filter { $0.name == "UID" }.map(\.value)
        #expect(Set(identifiers).count == 3)
        #expect(identifiers == contentLines(calendar).filter { $0.name == "UID" }.map(\.value))
    }

    @Test func `the identifier of an event stays when others are found or lost`() {
        var fewer = Self.annotation
        fewer.events.removeFirst()
        fewer.events[0] = Self.event(9, "2018-06-12", "2018-06-12", "The same in other words")
        fewer.events[0].range = Self.annotation.events[1].range
        let all = Set(contentLines(calendar).filter { $0.name == "UID" }.map(\.value))
        let left = contentLines(Self.export(.ics, [(Self.article, fewer)]))
        #expect(Set(left.filter { $0.name == "UID" }.map(\.value)).isSubset(of: all))
    }

    @Test func `several articles make one calendar, one table and one list`() {
        var second = Self.article
        second.url = "https://example.org/b"
        let both = [(Self.article, Self.annotation), (second, Self.annotation)]
        let lines = contentLines(Self.export(.ics, both))
        #expect(lines.filter { $0.name == "BEGIN" && $0.value == "VCALENDAR" }.count == 1)
        #expect(Set(lines.filter { $0.name == "UID" }.map(\.value)).count == 6)
        #expect(Self.export(.csv, both).split(separator: "\r\n").count == 9)
        let json = Self.export(.json, both)
        #expect(json.hasPrefix("[\n{") && json.hasSuffix("}\n]\n"))
        #expect(json.split(separator: "\"from\"").count == 7)
    }

    @Test func `a mark with an accent upon it is quoted in CSV`() {
        var annotation = Self.annotation
        annotation.events = [Self.event(1, "2018-06-12", "2018-06-12", "He said \"\u{301}go\", and went")]
        #expect(Self.export(.csv, [(Self.article, annotation)]).contains(",\"He said \"\"\u{301}go\"\", and went\","))
    }

    @Test func `text comes back from a calendar as it was, without control characters`() {
        let lines = contentLines(calendar)
        let summaries = lines.filter { $0.name == "SUMMARY" }.map { unescaped($0.value) }
        #expect(summaries.last == "=he will go; to Rome, \"soon\"[2J \\ * end")
        #expect(summaries.contains(Self.annotation.events[1].text))
        #expect(lines.first { $0.name == "CATEGORIES" }?.value == "Lee\\, Ann")
        #expect(lines.first { $0.name == "URL" }?.value == "https://example.org/a?b=1,2")
        #expect(lines.first { $0.name == "DESCRIPTION" }?.value.contains("closest to publication\\, Mon 2 Jul") == true)
    }

    @Test func `CSV has a row for each event and quotes what needs it`() {
        let rows = Self.export(.csv, [(Self.article, Self.annotation)]).split(separator: "\r\n")
        #expect(rows.count == 5)
        #expect(rows[0].hasPrefix("from,to,offset,precision,text,entities"))
        #expect(rows[3].contains("\"'=he will go; to Rome, \"\"soon\"\""))
        #expect(rows[4].hasPrefix(",,-1,day,He came the day before,"))
    }

    @Test func `JSON leaves out what is unknown`() {
        let json = Self.export(.json, [(Self.article, Self.annotation)])
        #expect(json.contains("\"offset\":-1"))
        #expect(json.contains("\"from\":\"2016-02-01\""))
        #expect(json.split(separator: "\"text\"").count == 5)
        #expect(!json.contains("null"))
    }

    @Test func `Markdown says when, what and how that is known`() {
        let lines = Self.export(.markdown, [(Self.article, Self.annotation)]).split(separator: "\n")
        #expect(lines[0] == "# Timeline: Kings; queens, and knaves \\\\ \"jokers\"")
        #expect(lines[2] == "- **Feb 2016** It snowed")
        #expect(lines[3].hasSuffix("*(The one closest to publication, Mon 2 Jul 2018)*"))
        #expect(lines[4].contains("\\[2J \\\\ \\* end") && !lines[4].contains("\u{1B}"))
    }

    @Test func `an article without events is an empty calendar and a header`() {
        let none = Annotation()
        #expect(Self.export(.csv, [(Self.article, none)]).split(separator: "\r\n").count == 1)
        #expect(!Self.export(.ics, [(Self.article, none)]).contains("VEVENT"))
        #expect(Self.export(.json, [(Self.article, none)]) == "[\n]\n")
    }
}
