import Foundation
import TestSupport
import Testing

@testable import ReaderBasics
@testable import ReaderExport
@testable import ReaderModel

/// What is written is JSON, and what is read is JSON and nothing else.
struct ArticleLineTests {
    private func read(_ text: String, number: Int = 1) throws(ArticleLineError) -> ArticleLine {
        try Array(text.utf8).withUnsafeBufferPointer { bytes throws(ArticleLineError) in
            try ArticleLine(bytes, number: number, published: nil)
        }
    }

    @Test(arguments: Seeds.row(6)) func `any text survives being written and read`(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        for _ in 0..<50 {
            let scalars = (0..<40).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator)) }
            let text = String(String.UnicodeScalarView(scalars))
            for isPretty in [false, true] {
                var writer = JSONWriter(isPretty: isPretty)
                writer.object { json in
                    json.field("text", text)
                    json.field("number", -120)
                }
                let line = try read(String(decoding: writer.bytes, as: UTF8.self))
                #expect(line.article.text.string == text)
                let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any]
                #expect(object?["text"] as? String == text)
                #expect(object?["number"] as? Int == -120)
            }
        }
    }

    @Test func `identifiers come back as they were written`() throws {
        #expect(try read(#"{"id": 7, "text": ""}"#).id == Array("7".utf8))
        #expect(try read(#"{"id": "a\"b", "text": ""}"#).id == Array(#""a\"b""#.utf8))
        let unnamed = try read(#"{"text": ""}"#, number: 12)
        #expect(unnamed.id == nil && unnamed.article.id.value == "12")
    }

    @Test func `a lone surrogate is one character, a pair is one`() throws {
        #expect(try read(#"{"text": "a\ud83d\ude00b\ud800c"}"#).article.text.string == "a😀b\u{FFFD}c")
    }

    @Test func `other members are read over, however they are nested`() throws {
        let line = try read(#" {"a": [1, {"b": [], "c": {}}, [[2e-5]]], "x": true, "text": "t", "y": {"z": null}} "#)
        #expect(line.article.text.string == "t")
    }

    static let wrong = [
        "", "{", "[]", "{}", #"{"text": 1}"#, #"{"text": "a}"#, #"{"text": "a"} x"#, #"{"text": "a",}"#,
        #"{"text": "\x"}"#, #"{"text": "\u12"}"#, #"{"a": [1,], "text": ""}"#, #"{"a": 01, "text": ""}"#,
        #"{"a": {"b" 1}, "text": ""}"#, #"{'text': ''}"#, "{\"text\": \"a\u{1}\"}", #"{"a": tru, "text": ""}"#,
    ]

    @Test(arguments: wrong)
    func `what is not an article is refused`(text: String) {
        #expect(throws: ArticleLineError.self) { try read(text) }
    }

    @Test func `nesting beyond reason is refused, not followed`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: ArticleLineError.self) { try read("{\"a\": \(deep)") }
    }
}
