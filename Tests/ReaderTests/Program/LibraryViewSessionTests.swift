import Foundation
import ReaderCore
import Testing

/// The views across articles, as a person at a terminal has them.
@Suite(.serialized)
struct LibraryViewSessionTests {
    private static let texts = [
        "Porto, 12 February 2021\n\n“The bridge will stand,” Mayor Ana Ferreira said in Lisbon on Monday.",
        "Porto, 3 March 2021\n\nMayor Ana Ferreira opened the bridge in Lisbon on 3 March 2021. “We crossed it,” she said.",
        "Porto, 9 April 2021\n\nPaul Weber met Mayor Ana Ferreira in Lisbon on 8 April 2021. “It was late,” Paul Weber said.",
    ]

    /// Imports the texts with the program, annotates them, and opens the library.
    private func withLibrary(_ body: (Tmux) throws -> Void) throws {
        try Folder.with { folder in
            let path = folder.path + "/library.sqlite"
            let files = try Self.texts.enumerated().map { try folder.file("\($0.offset).txt", $0.element) }
            let outcome = try Program.run(["import", "--library", path] + files)
            #expect(outcome.output == "3 articles added.\n")
            let library = try Library(at: path)
            for number in 1...3 {
                let id = RowID<ArticleRow>(Int64(number))
                let article = try #require(try library.article(id))
                let annotation = try Annotator.annotate(article, today: CalendarDay(number: 19_000))
                try library.store([AnnotationRecord(article, id: id, annotation)])
            }
            try body(try Tmux([Program.path, "--library", path], columns: 110, rows: 40))
        }
    }

    @Test func `a name of the library leads to its page, into an article, and back`() throws {
        try withLibrary { tmux in
            try tmux.expect("6 Library")
            try tmux.press("7")
            try tmux.expect("the most mentioned first")
            try tmux.press("/")
            try tmux.type("ana")
            try tmux.expect("Paul Weber filtered out") { $0.contains("Ana Ferreira") && !$0.contains("Paul Weber") }
            try tmux.press("Enter", "Enter")
            try tmux.expect("the page of Ana Ferreira") { picture in
                ["Ana Ferreira  person · the whole library", "3 articles", "Quotes by", "Seen with"]
                    .allSatisfy(picture.contains)
            }
            try tmux.press("j", "Enter")
            try tmux.expect("the newest article") { $0.contains("It was late") && !$0.contains("the whole library") }
            try tmux.press("H")
            try tmux.expect("Ana Ferreira  person · the whole library")
        }
    }

    @Test func `timeline and quotes of the library lead to their places`() throws {
        try withLibrary { tmux in
            try tmux.expect("6 Library")
            try tmux.press("8")
            let timeline = try tmux.expect("the timeline") { picture in
                ["3 Mar 2021", "8 Apr 2021", "events", "├"].allSatisfy(picture.contains)
            }
            #expect(timeline.contains("the whole library"))
            try tmux.press("9")
            try tmux.expect("the quotes") { $0.contains("“The bridge will stand,”") && $0.contains("Paul Weber") }
            try tmux.press("G", "Enter")
            try tmux.expect("Mayor Ana Ferreira said in Lisbon")
            try tmux.press("w")
            try tmux.expect("something across articles") { $0.contains("the whole library") }
        }
    }
}
