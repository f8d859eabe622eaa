import ReaderModel
import Testing

@testable import ReaderAnnotation

struct NumericDatesTests {
    @Test(arguments: [
        ("Helsinki 2024-05-03 klo 12", ["2024-05-03"]), ("2024-05-03T12:00Z", ["2024-05-03"]),
        ("am 3.5.2024 und am 03. 05. 2025.", ["2024-05-03", "2025-05-03"]), ("2024. 05. 03.", ["2024-05-03"]),
        ("le 25/12/2024, el 12/25/2024", ["2024-12-25", "2024-12-25"]), ("05/05/2024", ["2024-05-05"]),
        ("2024年5月3日に", ["2024-05-03"]), ("2024년 5월 3일", ["2024-05-03"]), ("2024/05/03", ["2024-05-03"]),
        ("25-12-2024", ["2024-12-25"]), ("(3.5.2024)", ["2024-05-03"]),
    ])
    func `dates in digits that can be read one way are read`(text: String, days: [String]) {
        #expect(dates(text) == days)
    }

    @Test(arguments: [
        "3/5/2024", "03-05-2024", "3.5.24", "31.2.2024", "1.2.3.2024", "192.168.1.2024", "v2024-05-03", "12024-05-03",
        "2024-05-033", "2024-5-3", "13.13.2024", "1234", "2024", "2024-05", "3.5.2024.7", "99/99/2024", "2024-05-03-04",
        "3.5/2024", "2024年", "",
    ])
    func `what could be read otherwise, or is no date, is left`(text: String) {
        #expect(dates(text) == [])
    }

    @Test func `the whole date is the range`() {
        let bytes = Array("Am 03. 05. 2025 war".utf8)
        #expect(NumericDates.dates(in: bytes, 0..<bytes.count).map(\.range) == [3..<15])
    }

    private func dates(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return NumericDates.dates(in: bytes, 0..<bytes.count).map(\.day.description)
    }
}
