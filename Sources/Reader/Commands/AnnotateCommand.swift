import ArgumentParser
import FoundationEssentials
import ReaderCore

/// `reader annotate`: annotations as data.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Write entities, quotes, times and events as data.")

    @Option(help: "json, jsonl or text.")
    var format: String = "jsonl"
    @Argument(help: "Files, or - for standard input.")
    var paths: [String] = ["-"]

    private struct Line: Decodable {
        var id: String?
        var title: String?
        var published: String?
        var text: String
    }

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let today = CalendarDay(number: Int(Date().timeIntervalSince1970 / 86_400))
        var number = 0
        while let line = readLine() {
            number += 1
            let input = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            let text = Text(input.text)
            let day = input.published.flatMap { CalendarDay(iso: $0) }
            let article = Article(
                id: Article.ID(input.id ?? "\(number)"), title: input.title,
                published: day.map { PublicationDate($0, basis: .given) }, text: text,
                blocks: PlainText.blocks(of: text))
            let record = AnnotationRecord(article, try Annotator.annotate(article, today: today), withText: false)
            print(String(decoding: try encoder.encode(record), as: UTF8.self))
        }
    }
}
