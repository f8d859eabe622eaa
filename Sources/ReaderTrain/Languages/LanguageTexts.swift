import Foundation
import ReaderBasics
import ReaderLanguage

/// What there is to learn one language from, as `Scripts/make-language-data.py` laid it out.
struct LanguageTexts {
    /// Passages of running text.
    let lines: [[UInt8]]
    /// Words, and the running sums of how often each stands among all.
    private let words: [String]
    private let sums: [Double]

    /// - Parameters:
    ///   - folder: holds `NAME.txt` and, where there is one, `NAME.tsv`.
    init(_ name: String, in folder: String) throws {
        let text = try String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)
        lines = text.split(separator: "\n").map { Array($0.utf8) }
        var (words, sums, sum) = ([String](), [Double](), 0.0)
        let table = (try? String(contentsOfFile: "\(folder)/\(name).tsv", encoding: .utf8)) ?? ""
        for row in table.split(separator: "\n") {
            let cells = row.split(separator: "\t")
            guard cells.count == 2, let share = Double(cells[1]) else { continue }
            sum += share
            words.append(String(cells[0]))
            sums.append(sum)
        }
        (self.words, self.sums) = (words, sums)
    }

    /// How many of all words a word of the table is, for each.
    var shares: [(word: String, share: Double)] {
        words.indices.map { (words[$0], (sums[$0] - ($0 > 0 ? sums[$0 - 1] : 0)) / (sums.last ?? 1)) }
    }

    /// A stretch of a passage, or words drawn from the table, of about so many letters.
    func sample(_ letters: Int, share: Double, _ random: inout SplitMix) -> [UInt8] {
        guard !words.isEmpty, Double.random(in: 0..<1, using: &random) < share || lines.isEmpty else {
            return stretch(letters, &random)
        }
        var text: [UInt8] = []
        while text.count < letters {
            let sum = Double.random(in: 0..<(sums.last ?? 1), using: &random)
            text += Array(words[min(words.count - 1, sums.partitioningIndex { $0 > sum })].utf8) + [.space]
        }
        return text
    }

    /// From the beginning of a word on.
    private func stretch(_ letters: Int, _ random: inout SplitMix) -> [UInt8] {
        let line = lines[Int.random(in: 0..<lines.count, using: &random)]
        guard line.count > letters else { return line }
        var start = Int.random(in: 0...(line.count - letters), using: &random)
        while start > 0, line[start - 1] != .space { start -= 1 }
        var end = min(line.count, start + letters)
        while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
        return Array(line[start..<end])
    }
}
