import Foundation
import Testing

/// A corpus that was annotated elsewhere, taken into a library with what was found.
struct AnnotatedImportTests {
    private static let articles = [
        ["id": "1", "title": "Ferry", "published": "2024-05-06", "url": "https://n.example/1", "text": Sample.article],
        [
            "id": "2", "title": "Bridge", "published": "2024-05-07",
            "text":
                "Zoë 🙂 Lindqvist, the mayor of Lund, said on Monday that “the bridge” would open in June. It rained.",
        ],
        ["id": "3", "text": "Nothing happens here."],
    ]

    private func lines() throws -> String {
        try Self.articles.map {
            String(decoding: try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys), as: UTF8.self) + "\n"
        }.joined()
    }

    private func export(_ library: String) throws -> [[String]] {
        try ["quotes", "entities", "timeline", "articles"].map { subject in
            try Program.run(["export", subject, "--kept", "--format", "jsonl", "--library", library]).output
                .split(separator: "\n").map(String.init).sorted()
        }
    }

    @Test func `it is the same as one that was annotated where it lies`() throws {
        try Folder.with { folder in
            let articles = try folder.file("articles.jsonl", try lines())
            let found = try Program.run(["annotate", "--format", "jsonl", "--with-text", articles])
            let annotated = try folder.file("annotated.jsonl", found.output)
            let (here, there) = (folder.path + "/here.db", folder.path + "/there.db")
            let outcome = try Program.run(["import", "--annotated", annotated, "--library", here])
            #expect(outcome.status == 0 && outcome.output == "3 articles added.\n")
            // Nothing waits.
            #expect(try Program.run(["annotate", "--waiting", "--library", here]).output == "0 articles annotated.\n")
            #expect(try Program.run(["import", "--annotate", articles, "--library", there]).status == 0)
            let exports = try export(here)
            #expect(try exports == export(there))
            #expect(exports.allSatisfy { !$0.isEmpty })
            #expect(try Program.run(["import", "--annotated", annotated, "--library", here]).output.contains("3 were"))
        }
    }

    @Test func `a line that was changed, is of another version or is none is told, and the rest is taken`() throws {
        try Folder.with { folder in
            let found = try Program.run(
                ["annotate", "--format", "jsonl", "--with-text", "-"], input: Data(lines().utf8))
            var lines = found.output.split(separator: "\n").map(String.init)
            lines[0].replace(/"annotator":(\d+)/) { "\"annotator\":\(Int($0.1).map { $0 + 1 } ?? 0)" }
            lines[1].replace("the mayor of Lund", with: "mayor of Lund")
            lines.append(#"{"text": "An article alone."}"#)
            let outcome = try Program.run(
                ["import", "--annotated", "-", "--library", folder.path + "/l.db"],
                input: Data(lines.joined(separator: "\n").utf8))
            #expect(outcome.status == 1 && outcome.output == "1 article added.\n")
            for told in ["line 1: annotated by another version", "line 2: what was found", "line 4: no annotation"] {
                #expect(outcome.errors.contains(told), "\(told)")
            }
        }
    }

    @Test func `what else would be done with the articles is refused`() throws {
        for option in [["--annotate"], ["--pages"], ["--published", "2024-05-06"]] {
            #expect(try Program.run(["import", "--annotated", "-"] + option).status == 64)
        }
    }
}
