import ReaderBasics
import ReaderModel
import TestSupport
import Testing

struct TextAnchorTests {
    static let text: Text = """
        Anna Lindqvist met the council on Tuesday. The council, Lindqvist said, had “no plan” for the ferry.

        Later that day Lindqvist left for Åland; nobody from the council went with her to the island.
        """

    private func anchor(_ words: String, _ number: Int = 1, in text: Text = text) throws -> TextAnchor {
        let places = text.places(of: words)
        return TextAnchor(of: try #require(places.dropFirst(number - 1).first), in: text)
    }

    @Test func `a place holds its words, what stands around them, and where`() throws {
        let anchor = try anchor("Lindqvist", 2)
        #expect(anchor.exact == "Lindqvist")
        #expect(anchor.prefix == "ouncil on Tuesday. The council, ")
        #expect(anchor.suffix == " said, had “no plan” for the fer")
        #expect(Self.text[anchor.position] == "Lindqvist")
    }

    @Test(arguments: 1...3)
    func `a place is found again in the same text`(number: Int) throws {
        let anchor = try anchor("Lindqvist", number)
        #expect(anchor.place(in: Self.text) == anchor.position)
    }

    @Test(arguments: 1...3)
    func `a place is found after words that came before it`(number: Int) throws {
        let anchor = try anchor("Lindqvist", number)
        let place = anchor.place(in: Text("Corrected on Wednesday. " + Self.text.string))
        #expect(place?.lowerBound == anchor.position.lowerBound + 24)
    }

    @Test func `white space, quotation marks and apostrophes do not matter`() throws {
        let changed = Text(
            "A\n" + Self.text.string.replacing("“", with: "\"").replacing("”", with: "\"").replacing(" ", with: "\n  "))
        let place = try #require(try anchor("“no plan”").place(in: changed))
        #expect(changed[place] == "\"no\n  plan\"")
    }

    @Test func `words that are gone have no place`() throws {
        let changed = Text(Self.text.string.replacing("Åland", with: "the islands"))
        #expect(try anchor("Åland").place(in: changed) == nil)
    }

    @Test func `other mentions of the same name do not take the place of one that is gone`() throws {
        let changed = Text(Self.text.string.replacing("Later that day Lindqvist", with: "Later that day she"))
        #expect(try anchor("Lindqvist", 3).place(in: changed) == nil)
    }

    @Test func `two places that are as good are none`() throws {
        let sentence = "The ferry to Åland was late again, the harbour said. "
        let anchor = try anchor("Åland", in: Text(sentence))
        #expect(anchor.place(in: Text("So. " + sentence + sentence)) == nil)
    }

    @Test(arguments: [("Ali", "Alina came. Ali went."), ("東京", "昨日、東京都で。"), ("Iran", "Iranian and Iran")])
    func `a place holds whole words where its script has them`(words: String, text: String) throws {
        let anchor = TextAnchor(exact: words, prefix: "", suffix: "", position: 0..<words.utf8.count)
        let place = try #require(anchor.place(in: Text(text)))
        #expect(place == Text(text).places(of: words).last)
    }

    @Test func `a place at the end of a text is found when the text goes on`() throws {
        let anchor = try anchor("there", in: "He lives there")
        #expect(anchor.place(in: "He lives there with others, and others live there too.") == 9..<14)
    }

    /// A text of sentences with few words, so that the same name stands in many of them.
    private func text(_ random: inout SplitMix) -> [String] {
        let names = ["Anna", "Bengt", "Åland", "the council", "Ødegård"]
        let verbs = ["met", "left", "called", "saw", "“praised”", "warned"]
        let rest = ["in spring", "on Tuesday", "by the old quay", "at noon", "with reluctance", "after the vote"]
        return (0..<40).map { _ in
            [names, verbs, names, rest, rest].compactMap { $0.randomElement(using: &random) }.joined(separator: " ")
                + ". "
        }
    }

    @Test(arguments: Seeds.row(60))
    func `edits of the text never make a place another one`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let sentences = text(&random)
        let old = Text(sentences.joined())
        let places = ["Anna", "Bengt", "Åland", "council", "Ødegård"].flatMap { old.places(of: $0) }
        let anchors = places.map { TextAnchor(of: $0, in: old) }
        // Where each byte of the old text has gone.
        var bytes = old.bytes.enumerated().map { (byte: $1, origin: Optional($0)) }
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let start = bytes[..<at].lastIndex { $0.byte == .space } ?? 0
            if Bool.random(using: &random) {
                let end = bytes[at...].firstIndex { $0.byte == .space } ?? bytes.count
                bytes.removeSubrange(start..<end)
            } else {
                let words = " " + text(&random)[0].dropLast()
                bytes.insert(contentsOf: words.utf8.map { ($0, nil) }, at: start)
            }
        }
        let new = Text(validUTF8: bytes.map(\.byte))
        let found = TextAnchor.places(of: anchors, in: new)
        for (anchor, place) in zip(anchors, found) {
            #expect(place == anchor.place(in: new))
            guard let place else { continue }
            #expect(new[place] == anchor.exact)
            let origins = bytes[place].compactMap(\.origin)
            let isThere = origins.isEmpty || origins.first == anchor.position.lowerBound
            #expect(isThere || isCopy(anchor, at: place, in: new))
        }
    }

    /// Whether the surroundings are those of the anchor for a good part: what was put in may repeat them.
    private func isCopy(_ anchor: TextAnchor, at place: Range<Int>, in text: Text) -> Bool {
        let other = TextAnchor(of: place, in: text)
        return other.suffix.commonPrefix(with: anchor.suffix).count
            + String(other.prefix.reversed()).commonPrefix(with: String(anchor.prefix.reversed())).count >= 16
    }

    @Test func `a long article is gone through once`() throws {
        let filler = String(repeating: "aaaaaaaaaaaaaaa ", count: 1 << 16)
        let old = Text(filler + "The ferry left Åland. " + filler)
        let anchor = try anchor("Åland", in: old)
        let new = Text("b " + filler + filler + "The ferry left Åland. " + filler)
        #expect(anchor.place(in: new)?.lowerBound == anchor.position.lowerBound + 2 + filler.utf8.count)
        let run = TextAnchor(
            exact: String(repeating: "a", count: 4_000), prefix: "", suffix: "", position: 0..<4_000)
        #expect(run.place(in: Text(String(repeating: "a", count: 1 << 20))) == nil)
    }

    @Test func `selectors are written in scalars and read again`() throws {
        let anchor = try anchor("island")
        let offsets = ScalarOffsets(Self.text)
        var json = JSONWriter()
        anchor.writeSelectors(to: &json, offsets: offsets)
        let value = try JSONValue(json.bytes)
        #expect(TextAnchor(selectors: value, offsets: offsets) == anchor)
        guard case .number(let start, _) = value.elements[1]["start"] else {
            Issue.record("no start")
            return
        }
        let scalars = Array(Self.text.string.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[Int(start)..<Int(start) + 6])) == "island")
    }

    @Test(arguments: ["[]", "{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":2}", "7", "[{\"exact\":\"a\"}]"])
    func `what holds no words is no selector`(json: String) throws {
        #expect(TextAnchor(selectors: try JSONValue(Array(json.utf8)), offsets: ScalarOffsets(Self.text)) == nil)
    }

    @Test func `a position beyond the text is its end`() throws {
        let offsets = ScalarOffsets("Åland")
        #expect(offsets.bytes(0..<1) == 0..<2)
        #expect(offsets.bytes(3..<900) == 4..<6)
    }
}

extension Text {
    /// Where some words stand.
    fileprivate func places(of words: String) -> [Range<Int>] {
        let words = Array(words.utf8)
        return bytes.indices.filter { bytes[$0...].starts(with: words) }.map { $0..<$0 + words.count }
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Substring {
        prefix(zip(self, other).prefix { $0 == $1 }.count)
    }
}
