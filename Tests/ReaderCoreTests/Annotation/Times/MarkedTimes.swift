import ReaderImport
import ReaderModel
import ReaderTimes
import ReaderTokens
import Testing

/// A text with the values of its time expressions written in: `He left [Monday]{2018-07-02}.`
///
/// `SET` before a value says that the expression is a set. A failure shows both texts.
struct MarkedTimes: CustomTestStringConvertible, Sendable, Equatable {
    /// The text without marks.
    let plain: String
    /// The text with its marks.
    let marked: String

    /// A text written with marks.
    init(_ marked: String) {
        self.marked = marked
        var plain = ""
        var isValue = false
        for character in marked {
            switch character {
            case "[", "]": break
            case "{": isValue = true
            case "}": isValue = false
            default: if !isValue { plain.append(character) }
            }
        }
        self.plain = plain
    }

    /// A text with the expressions found in it.
    init(_ plain: String, _ times: [TimeExpression]) {
        self.plain = plain
        let bytes = Array(plain.utf8)
        var marked: [UInt8] = []
        var position = 0
        for time in times {
            marked += bytes[position..<time.range.lowerBound] + Array("[".utf8) + bytes[time.range]
            marked += Array("]{\(time.kind == .set ? "SET " : "")\(time.value)}".utf8)
            position = time.range.upperBound
        }
        marked += bytes[position...]
        self.marked = String(decoding: marked, as: UTF8.self)
    }

    var testDescription: String { marked }
}

/// What the finders make of a text.
enum TimesReading {
    /// Monday 2 July 2018.
    static let monday = CalendarDay(iso: "2018-07-02")!

    static func tokens(_ text: String) -> TokenizedText {
        let text = Text(text)
        return Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
    }

    static func times(_ text: String, published: CalendarDay? = monday) throws -> [TimeExpression] {
        try TimeFinder.times(in: tokens(text), published: published.map { PublicationDate($0, basis: .given) })
    }

    static func events(_ text: String, published: CalendarDay? = monday) throws -> [Event] {
        let tokens = tokens(text)
        let publication = published.map { PublicationDate($0, basis: .given) }
        let times = try TimeFinder.times(in: tokens, published: publication)
        return try EventFinder.events(in: tokens, times: times, published: publication, entities: [], quotes: [])
    }
}
