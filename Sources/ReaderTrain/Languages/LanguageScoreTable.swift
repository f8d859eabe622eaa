import Foundation
import ReaderBasics
import ReaderLanguage

/// How often the language of a sentence is told right, by the length that is shown.
enum LanguageScoreTable {
    /// The languages that a wrong answer must not be.
    private static let seven: Set<String> = ["en", "de", "fr", "es", "it", "pt", "nl"]

    /// - Parameters:
    ///   - folder: a folder a language with `dev.txt`.
    ///   - first: sentences that were learned from, and are left out.
    static func report(_ folder: String, leavingOut first: Int, model: LanguageModel) throws {
        let languages = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
            FileManager.default.fileExists(atPath: "\(folder)/\($0)/dev.txt")
        }
        for length in [20, 40, 80, Int.max] {
            var (right, all, rightOfSeven, allOfSeven, taken, others, unsure, bytes) = (0, 0, 0, 0, 0, 0, 0, 0)
            var wrong: [String: Int] = [:]
            let start = ContinuousClock.now
            for language in languages {
                let text = try String(contentsOfFile: "\(folder)/\(language)/dev.txt", encoding: .utf8)
                for line in text.split(separator: "\n").dropFirst(first) where line.count >= 30 {
                    guard let piece = cut(line, length) else { continue }
                    bytes += piece.utf8.count
                    let guess = Array(piece.utf8).withUnsafeBufferPointer { bytes in
                        LanguageGuess(LanguageScores(bytes, 0..<bytes.count, model: model))
                    }
                    let answer = guess?.language.code ?? "und"
                    all += 1
                    if answer == language { right += 1 } else { wrong["\(language) \(answer)", default: 0] += 1 }
                    if guess?.isSure != true { unsure += 1 }
                    if seven.contains(language) {
                        allOfSeven += 1
                        if answer == language { rightOfSeven += 1 }
                    } else {
                        others += 1
                        if seven.contains(answer), guess?.isSure == true { taken += 1 }
                    }
                }
            }
            let time = (ContinuousClock.now - start) / .seconds(1)
            func share(_ part: Int, _ whole: Int) -> String {
                String(format: "%.2f", Double(part) / Double(whole) * 100)
            }
            print(
                length == Int.max ? "all" : "\(length)", share(right, all), share(rightOfSeven, allOfSeven),
                share(taken, others), share(unsure, all), all, String(format: "%.1f MB/s", Double(bytes) / time / 1e6),
                wrong.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { "\($0.key) \($0.value)" })
        }
    }

    /// The words that fit into a length; nil for a sentence that is shorter.
    private static func cut(_ line: Substring, _ length: Int) -> Substring? {
        guard length < Int.max else { return line }
        guard line.count > length else { return nil }
        let start = line.prefix(length)
        guard let space = start.lastIndex(of: " "), start[..<space].count * 2 > length else { return start }
        return start[..<space]
    }
}
