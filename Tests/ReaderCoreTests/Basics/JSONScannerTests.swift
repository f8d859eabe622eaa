import Testing

@testable import ReaderBasics

/// Objects read member by member.
struct JSONScannerTests {
    private func members(
        _ text: String, _ grammar: JSONScanner.Grammar = .strict
    ) throws(JSONScanner.Problem) -> [String: JSONScanner.Value] {
        var members: [String: JSONScanner.Value] = [:]
        try Array(text.utf8).withUnsafeBufferPointer { bytes throws(JSONScanner.Problem) in
            var scanner = JSONScanner(bytes, grammar)
            try scanner.object { key, value throws(JSONScanner.Problem) in
                members[String(decoding: key, as: UTF8.self)] = value
            }
        }
        return members
    }

    @Test func `members are handed on, numbers as they are written`() throws {
        let text = #"{"a": "b\n", "c": -1.50E+2, "d": null, "e": true, "f": [1, {"g": [[]]}, {}], "h": {}}"#
        #expect(
            try members(text) == [
                "a": .string(Array("b\n".utf8)), "c": .number(Array("-1.50E+2".utf8)), "d": .null, "e": .other,
                "f": .other, "h": .other,
            ])
    }

    @Test func `a comma before a closing bracket is allowed leniently only`() throws {
        let text = #"{"a": [1, [2,], {"b": 3,},], "c": "d",}"#
        #expect(throws: JSONScanner.Problem.self) { try members(text) }
        #expect(try members(text, .lenient) == ["a": .other, "c": .string(Array("d".utf8))])
    }

    @Test(arguments: [
        "", "[]", "{} {}", "{", #"{"a": 01}"#, #"{"a": [1 2]}"#, #"{"a": {"b"}}"#, #"{"a": [}"#, #"{"a": +1}"#,
        #"{"a": [1,]}"#, "{\"a\": \"\u{1}\"}",
    ])
    func `what is no object is refused`(text: String) {
        #expect(throws: JSONScanner.Problem.self) { try members(text) }
    }
}
