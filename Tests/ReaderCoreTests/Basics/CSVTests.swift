import ReaderBasics
import Testing

/// Records of comma-separated values.
struct CSVTests {
    @Test func `fields stand in quotation marks where they need them`() {
        #expect(CSV.record(["a", "", "b c"]) == "a,,b c\r\n")
        #expect(CSV.record(["a,b", "\"c\"", "d\ne", "f\r"]) == "\"a,b\",\"\"\"c\"\"\",\"d\ne\",\"f\r\"\r\n")
    }

    @Test func `nothing is run as a formula`() {
        for field in ["=1+1", "+1", "-1", "@a", "\tb", "\r=c", "=\u{301}"] { #expect(CSV.text(field) == "'" + field) }
        for field in ["", "a=1", "1-2", "'=1", "–1"] { #expect(CSV.text(field) == field) }
    }
}
