import Foundation
import ReaderBasics
import ReaderLanguage

/// Learns the weights of runs of letters: a softmax regression a script, begun at the weights of naive Bayes.
struct LanguageTrainer {
    let system: WritingSystem
    private let texts: [LanguageTexts]
    /// The chosen runs of letters.
    private(set) var hashes: [UInt32] = []
    /// `LanguageModel.width` a run.
    private(set) var weights: [Float] = []
    private var numbers: [UInt32: Int] = [:]

    private static let width = LanguageModel.width
    /// How much of what naive Bayes says is taken to begin with: runs of letters overlap, and say the same five times.
    private static let trust: Float = 0.12
    /// A run never seen counts as often as this share of all runs.
    private static let floor = 2e-6

    /// - Parameter rows: how many runs of letters are kept.
    init(_ system: WritingSystem, folder: String, rows: Int) throws {
        self.system = system
        let names = system.languages.map { $0 == .other ? "other-\(Self.scriptNames[system] ?? "")" : $0.code }
        texts = try names.map { try LanguageTexts($0, in: folder) }
        choose(rows)
    }

    private static let scriptNames: [WritingSystem: String] = [
        .latin: "Latn", .cyrillic: "Cyrl", .arabic: "Arab", .devanagari: "Deva",
    ]

    // MARK: Choosing

    /// The runs that are frequent in one language and rarer in the middle of all.
    private mutating func choose(_ rows: Int) {
        let count = texts.count
        var shares: [UInt32: [Double]] = [:]
        for (language, texts) in texts.enumerated() {
            var counts: [UInt32: Double] = [:]
            var sum = 0.0
            func add(_ bytes: [UInt8], _ times: Double) {
                forEachGram(bytes) {
                    counts[$0, default: 0] += times
                    sum += times
                }
            }
            for line in texts.lines { add(line, 1) }
            let spoken = sum
            for (word, share) in texts.shares { add(Array(word.utf8), share * max(spoken, 20_000) * 0.2) }
            for (hash, value) in counts where value / sum > Self.floor * 2 {
                shares[hash, default: Array(repeating: 0, count: count)][language] = value / sum
            }
        }
        let ranked = shares.map { hash, shares in
            let logs = shares.map { log($0 + Self.floor) }
            let middle = logs.reduce(0, +) / Double(count)
            let best = shares.indices.map { shares[$0] * abs(logs[$0] - middle) }.max() ?? 0
            return (hash: hash, value: best, logs: logs.map { Float($0 - middle) })
        }.sorted { ($0.value, $0.hash) > ($1.value, $1.hash) }.prefix(rows)
        for (number, run) in ranked.enumerated() {
            numbers[run.hash] = number
            hashes.append(run.hash)
            weights += run.logs.map { $0 * Self.trust } + Array(repeating: 0, count: Self.width - count)
        }
    }

    private func forEachGram(_ bytes: [UInt8], _ body: (UInt32) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var grams = LetterGrams(buffer, 0..<buffer.count)
            while let word = grams.nextWord() { if word.system == system { grams.forEachGram(body) } }
        }
    }

    // MARK: Learning

    /// - Parameters:
    ///   - samples: stretches of each language and round.
    ///   - wordShare: how many stretches are made of words from the table.
    mutating func train(rounds: Int, samples: Int, wordShare: Double, rate: Float, decay: Float, seed: UInt64) {
        var random = SplitMix(seed: seed)
        var squares = [Float](repeating: 1e-3, count: weights.count)
        let count = texts.count
        for round in 0..<rounds {
            var right = 0
            for step in 0..<(samples * count) {
                let language = step % count
                let letters = Int(exp(Double.random(in: log(12.0)...log(140.0), using: &random)))
                let text = texts[language].sample(letters, share: wordShare, &random)
                let runs = rows(text)
                var shares: [Float] = probabilities(runs, count)
                if shares.indices.max(by: { shares[$0] < shares[$1] }) == language { right += 1 }
                shares[language] -= 1
                for run in runs {
                    for lane in 0..<count {
                        let index = run * Self.width + lane
                        let slope = shares[lane] + decay * weights[index]
                        squares[index] += slope * slope
                        weights[index] -= rate * slope / squares[index].squareRoot()
                    }
                }
            }
            print("\(system) round \(round + 1): \(Double(right) / Double(samples * count))")
        }
    }

    private func rows(_ text: [UInt8]) -> [Int] {
        var rows: [Int] = []
        forEachGram(text) { if let row = numbers[$0] { rows.append(row) } }
        return rows
    }

    private func probabilities(_ rows: [Int], _ count: Int) -> [Float] {
        var sums = [Float](repeating: 0, count: count)
        for row in rows { for lane in 0..<count { sums[lane] += weights[row * Self.width + lane] } }
        let most = sums.max() ?? 0
        let powers = sums.map { exp($0 - most) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}

/// Turns learned weights into the bytes that `LanguageModel` reads.
enum LanguageModelWriter {
    static func bytes(_ trainers: [LanguageTrainer]) -> [UInt8] {
        let all = trainers.flatMap(\.hashes)
        var slots = 1024
        while slots * 7 < all.count * 10 { slots *= 2 }
        var hashes = [UInt32](repeating: 0, count: slots)
        var numbers = [UInt16](repeating: 0, count: slots)
        for (number, hash) in all.enumerated() {
            var slot = Int(hash) & (slots - 1)
            while hashes[slot] != 0 { slot = (slot + 1) & (slots - 1) }
            (hashes[slot], numbers[slot]) = (hash, UInt16(number))
        }
        var bytes = littleEndian([LanguageModel.magic, LanguageModel.format, UInt32(slots), UInt32(all.count)])
        bytes += littleEndian(hashes)
        bytes += littleEndian(numbers)
        for weight in trainers.flatMap(\.weights) {
            let value = (weight * Float(LanguageModel.scale)).rounded()
            bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, value)))))
        }
        return bytes
    }

    private static func littleEndian(_ numbers: [some FixedWidthInteger]) -> [UInt8] {
        numbers.flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) }
    }
}
