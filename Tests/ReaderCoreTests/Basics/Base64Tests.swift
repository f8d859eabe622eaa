import Foundation
import ReaderBasics
import TestSupport
import Testing

/// Bytes as letters, and back.
struct Base64Tests {
    @Test func `any bytes come back, and are written as others write them`() {
        var random = SplitMix(seed: 11)
        for count in 0..<70 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Base64.encoded(bytes)
            #expect(text == Data(bytes).base64EncodedString())
            #expect(Base64.decoded(text) == bytes)
            #expect(Base64.decoded(text.replacing("+", with: "-").replacing("/", with: "_")) == bytes)
        }
    }

    @Test func `signs of no alphabet are passed over`() {
        #expect(Base64.decoded("aM\r\nOp b*Gxv=") == Array("hé".utf8) + Array("llo".utf8))
        #expect(Base64.decoded("") == [])
    }
}
