import ReaderImport
import ReaderModel
import Testing

struct SamplesTests {
    @Test func `twelve samples come in the order of their names`() {
        let names = Samples.files.map(\.name)
        #expect(names.count == 12)
        #expect(names == Set(names).sorted())
        #expect(names.allSatisfy { $0.hasSuffix(".md") })
    }

    @Test(arguments: Samples.files.map(\.name))
    func `a sample is UTF-8 with a title and a date at its head`(name: String) throws {
        let bytes = try #require(Samples.files.first { $0.name == name }).bytes
        let text = try #require(String(validating: bytes, as: UTF8.self))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "---")
        let end = try #require(lines.dropFirst().firstIndex(of: "---"))
        let head = Dictionary(
            lines[1..<end].compactMap { line -> (Substring, String)? in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                return (line[..<colon], line[colon...].dropFirst(2).filter { $0 != "\"" })
            }, uniquingKeysWith: { first, _ in first })
        #expect(head["title"]?.isEmpty == false)
        #expect(CalendarDay(iso: head["date"] ?? "") != nil)
        let words = lines[(end + 1)...].joined(separator: " ").split(separator: " ").count
        #expect((350...650).contains(words))
    }
}
