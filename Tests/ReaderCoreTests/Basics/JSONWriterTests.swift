import TestSupport
import Testing

@testable import ReaderBasics

/// What is written is JSON, and comes back as it was.
struct JSONWriterTests {
    private func written(isPretty: Bool = false, _ content: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(isPretty: isPretty)
        content(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `commas and indentation are the writer's business`() {
        let content = { (json: inout JSONWriter) in
            json.object { json in
                json.field("a", 1)
                json.key("b")
                json.array { json in
                    json.string("c")
                    json.int(-20)
                    json.object { _ in }
                }
                json.field("d", nil)
            }
        }
        #expect(written(content) == #"{"a":1,"b":["c",-20,{}]}"#)
        #expect(
            written(isPretty: true, content) == """
                {
                  "a": 1,
                  "b": [
                    "c",
                    -20,
                    {}
                  ]
                }
                """)
    }

    @Test func `quotation marks, backslashes, controls and DEL are escaped`() {
        #expect(
            written { $0.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}é") } == #""\"\\/\n\r\t\u0000\u001f\u007fé""#)
    }

    @Test func `the smallest and the largest number are written whole`() {
        #expect(written { $0.int(.min) } == "\(Int.min)")
        #expect(written { $0.int(.max) } == "\(Int.max)")
    }

    @Test func `lines stand for themselves`() {
        let lines = written { json in
            for number in 1...2 {
                json.object { $0.field("n", number) }
                json.endLine()
            }
        }
        #expect(lines == "{\"n\":1}\n{\"n\":2}\n")
    }

    @Test func `an array of strings is a text of its own`() {
        #expect(JSONWriter.array(of: []) == "[]")
        #expect(JSONWriter.array(of: ["a", "\"b\"", ""]) == #"["a","\"b\"",""]"#)
    }

    @Test func `any text survives being written and read`() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<300 {
            let scalars = (0..<40).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)) }
            let text = String(String.UnicodeScalarView(scalars))
            let bytes = Array(JSONWriter.array(of: [text]).utf8)
            #expect(try JSONValue(bytes) == .array([.string(text)]))
            #expect(try JSONValue(bytes, .lenient) == .array([.string(text)]))
        }
    }
}
