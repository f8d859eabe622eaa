import Testing

@testable import ReaderBasics

/// Documents read whole: strictly as RFC 8259 says, or as pages and feeds write them.
struct JSONValueTests {
    private func read(_ text: String, _ grammar: JSONScanner.Grammar) -> JSONValue? {
        try? JSONValue(Array(text.utf8), grammar)
    }

    private static let both: [JSONScanner.Grammar] = [.strict, .lenient]

    @Test(arguments: both)
    func `every kind of value is read`(grammar: JSONScanner.Grammar) {
        let value = read(#" {"a": [1, -2.50e3, "b", true, false, null, [], {}], "c": {"d": "e"}} "#, grammar)
        #expect(
            value?["a"]
                == .array([
                    .number(1, "1"), .number(-2500, "-2.50e3"), .string("b"), .bool(true), .bool(false), .null,
                    .array([]), .object([:]),
                ]))
        #expect(value?["c"]?["d"] == .string("e"))
        #expect(value?["e"] == nil && value?["c"]?["d"]?["f"] == nil)
    }

    @Test(arguments: both)
    func `escapes stand for what they name`(grammar: JSONScanner.Grammar) {
        let value = read(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00 \ud800 \udc00\ud800\u0041""#, grammar)
        #expect(value == .string("\"\\/\u{8}\u{C}\n\r\té😀 \u{FFFD} \u{FFFD}\u{FFFD}A"))
    }

    @Test(arguments: both)
    func `the first of two members of one name wins`(grammar: JSONScanner.Grammar) {
        #expect(read(#"{"a": 1, "a": 2}"#, grammar)?["a"] == .number(1, "1"))
    }

    @Test func `null has no elements, and any other value but an array is its own only one`() {
        #expect(JSONValue.null.elements.isEmpty)
        #expect(JSONValue.bool(true).elements == [.bool(true)])
        #expect(JSONValue.array([.null]).elements == [.null])
    }

    static let mended: [(text: String, value: JSONValue)] = [
        ("[1,]", .array([.number(1, "1")])),
        (#"{"a": [{},],}"#, .object(["a": .array([.object([:])])])),
        ("\"a\u{1}b\nc\"", .string("a\u{1}b\nc")),
        (#""\q\u12x""#, .string("q\u{FFFD}12x")),
        ("\u{B}[]", .array([])),
        ("01", .number(1, "01")),
        ("+.5", .number(0.5, "+.5")),
    ]

    @Test(arguments: mended)
    func `what pages write beside the standard is read leniently only`(text: String, value: JSONValue) {
        #expect(read(text, .strict) == nil)
        #expect(read(text, .lenient) == value)
    }

    @Test func `semicolons may end the script around a document`() {
        #expect(read("[];", .lenient) == .array([]))
        #expect(read("[];", .strict) == nil)
    }

    static let wrong = [
        "", "{", "[", "[,]", "{,}", "[1 2]", "[1,,2]", #"{"a" 1}"#, #"{"a": 1 "b": 2}"#, "tru", "nul", "'a'", #""a"#,
        #""a\"#, "[] []", "-", "1e", "{]", "[}", "a",
    ]

    @Test(arguments: wrong, both)
    func `what is no document is refused`(text: String, grammar: JSONScanner.Grammar) {
        #expect(throws: JSONScanner.Problem.self) { try JSONValue(Array(text.utf8), grammar) }
    }

    @Test func `a mistake is told by its byte`() {
        let problem = #expect(throws: JSONScanner.Problem.self) { try JSONValue(Array(#"{"é": ?}"#.utf8)) }
        #expect(problem?.offset == 7)
    }

    @Test(arguments: both)
    func `nesting beyond reason is refused, not followed`(grammar: JSONScanner.Grammar) {
        for depth in [199, 201, 100_000] {
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            #expect((read(text, grammar) != nil) == (depth < 200))
        }
    }

    @Test func `bytes that are no UTF-8 become replacement characters`() throws {
        #expect(try JSONValue([.quotationMark, .letterA, 0xFF, .quotationMark]) == .string("a\u{FFFD}"))
    }
}
