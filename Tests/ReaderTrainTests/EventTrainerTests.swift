import Foundation
import ReaderTimes
import Testing

@testable import ReaderTrain

/// What the judge of events learns, and from what.
struct EventTrainerTests {
    /// Sentences as CoNLL-U has them: "word head relation part features", heads counted from 1.
    private static func document(_ sentences: [[String]]) throws -> DependencyDocument {
        var lines = ["# newdoc id = one", "# meta::dateCreated = 2018-07-02"]
        for sentence in sentences {
            lines.append("# newpar")
            for (number, word) in sentence.enumerated() {
                let fields = word.split(separator: " ")
                lines.append(
                    "\(number + 1)\t\(fields[0])\t_\t\(fields[3])\t_\t\(fields[4])\t\(fields[1])\t\(fields[2])\t_\t"
                        + (fields.count > 5 ? String(fields[5]) : "_"))
            }
            lines.append("")
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).conllu")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        return try #require(try DependencyDocument.read(file.path).first)
    }

    private static func dates(_ sentence: [String], _ date: String) throws -> Bool? {
        let document = try document([sentence])
        let text = String(decoding: document.bytes, as: UTF8.self)
        let range = try #require(text.range(of: date))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return document.dates(start..<(start + date.utf8.count))
    }

    @Test func `a date that hangs on a past verb or an event dates what happens`() throws {
        let sank = ["Ships 2 nsubj NOUN _", "sank 0 root VERB Tense=Past", "in 4 case ADP _", "1911 2 obl NUM _"]
        #expect(try Self.dates(sank, "1911") == true)
        let race = [
            "The 3 det DET _ Entity=(1-event-new-x", "1911 3 nmod NUM _", "race 4 nsubj NOUN _ Entity=1)",
            "ended 0 root VERB Tense=Past",
        ]
        #expect(try Self.dates(race, "1911") == true)
    }

    @Test func `a date that names a thing, or hangs on what may be, dates nothing`() throws {
        let car = ["The 3 det DET _", "1911 3 compound NUM _", "car 4 nsubj NOUN _", "stood 0 root VERB Tense=Past"]
        #expect(try Self.dates(car, "1911") == false)
        let may = [
            "Ships 3 nsubj NOUN _", "may 3 aux AUX _", "sink 0 root VERB VerbForm=Inf", "in 5 case ADP _",
            "May 3 obl PROPN _",
        ]
        #expect(try Self.dates(may, "May") == false)
    }

    @Test func `the present of a verb tells neither`() throws {
        let opens = [
            "It 2 nsubj PRON _", "opens 0 root VERB Tense=Pres|VerbForm=Fin", "in 4 case ADP _", "May 2 obl PROPN _",
        ]
        #expect(try Self.dates(opens, "May") == nil)
    }

    @Test func `weights follow what is seen often, and keep what is not`() {
        let dated = EventGround.dated.number
        let bracket = EventGround.inBrackets.number
        let lessons = (0..<200).map {
            EventTrainer.Lesson(grounds: $0 % 2 == 0 ? [dated] : [dated, bracket], happens: $0 % 2 == 0)
        }
        let weights = EventTrainer(freedom: 1).weights(lessons)
        #expect(weights[bracket] < EventTrainer.prior[bracket] - 1)
        #expect(weights[EventGround.page.number] == EventTrainer.prior[EventGround.page.number])
        #expect(abs(weights[EventGround.decade.number] - EventTrainer.prior[EventGround.decade.number]) < 0.01)
        #expect(EventTrainer.share(lessons[0], weights) > 0.8)
        #expect(EventTrainer.share(lessons[1], weights) < 0.3)
    }
}
