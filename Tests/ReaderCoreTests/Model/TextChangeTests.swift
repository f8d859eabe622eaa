import TestSupport
import Testing

@testable import ReaderModel

struct TextChangeTests {
    /// What stands there now and what stood there.
    private func changes(_ old: String, _ new: String) -> [String] {
        let text = Text(new)
        return TextChange.all(from: Text(old), to: text).map { "\($0.before)→\(text[$0.range])" }
    }

    @Test func `words that are others, have come or have gone are told with what stood there`() {
        let old = "Three people were hurt when the ferry ran aground near the old pier on Monday evening."
        #expect(changes(old, old).isEmpty)
        #expect(changes(old, old.replacing("Three", with: "Five")) == ["Three→Five"])
        #expect(changes(old, old.replacing("old ", with: "")) == ["old→"])
        #expect(changes(old, old.replacing("ferry", with: "car ferry")) == ["→car"])
        #expect(changes(old, old + "\n\nThe harbour was closed.") == ["→The harbour was closed."])
        #expect(changes("", "Quite new.") == ["→Quite new."])
        #expect(changes("All gone.", "") == ["All gone.→"])
    }

    @Test func `white space is none of the words, and what was written anew is one change`() {
        #expect(changes("A pier\nof stone", "A  pier of\n\nstone").isEmpty)
        let old = "The mayor will speak in the hall at noon, the clerk told us by letter."
        let new = "The mayor has spoken on the quay at noon, the clerk told us by letter."
        #expect(changes(old, new) == ["will speak in the hall→has spoken on the quay"])
    }

    @Test func `the changes of the new text put back give the words of the old one`() {
        var random = SplitMix(seed: 41)
        for length in [1, 7, 60, 900] {
            let words = ["pier", "quay", "crane", "ferry", "mayor", "tide", "and", "the", "of", "opens"]
            let old = (0..<length).map { _ in words.randomElement(using: &random) ?? "pier" }
            var new = old
            for _ in 0..<Int.random(in: 0...(1 + length / 8), using: &random) {
                let place = Int.random(in: 0..<max(1, new.count), using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: new.insert("new\(place)", at: min(place, new.count))
                case 1: if !new.isEmpty { new.remove(at: place) }
                default: if !new.isEmpty { new[place] = "other" }
                }
            }
            let text = Text(new.joined(separator: " "))
            let all = TextChange.all(from: Text(old.joined(separator: " ")), to: text)
            var (words2, place): ([String], Int) = ([], 0)
            for change in all {
                words2.append(text[place..<change.range.lowerBound])
                words2.append(change.before)
                place = change.range.upperBound
            }
            words2.append(text[place..<text.count])
            #expect(words2.joined(separator: " ").split(separator: " ").map(String.init) == old)
        }
    }
}
