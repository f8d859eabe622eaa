import Foundation
import ReaderEntities
import ReaderModel

/// Gives the people and cities of a document other names, so that context is learned and not who was in the news.
///
/// Half of the new names come from the word lists, half are spliced of two of them and stand in no list. A word is
/// replaced by the same word throughout a document.
struct NameSwap {
    private let firstNames: [String]
    private let surnames: [String]
    private let cities: [String]

    /// - Parameter path: the file that `Scripts/make-word-lists.py` wrote.
    init(_ path: String) throws {
        var columns: [Substring: [String]] = [:]
        let content = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        for line in content.split(separator: "\n") {
            let parts = line.split(separator: "\t")
            guard parts.count == 2, parts[0].utf8.count > 2, !parts[0].contains(" ") else { continue }
            columns[parts[1], default: []].append(parts[0].prefix(1).uppercased() + parts[0].dropFirst())
        }
        // The numbers of the script: census and world names, large and small cities.
        firstNames = (columns["5"] ?? []) + (columns["12"] ?? [])
        surnames = (columns["6"] ?? []) + (columns["19"] ?? []) + (columns["19"] ?? [])
        cities = (columns["1"] ?? []) + (columns["2"] ?? [])
    }

    func swapped(_ document: ConllDocument, _ random: inout SplitMix) -> ConllDocument {
        var document = document
        var names: [String: String] = [:]
        for sentence in document.sentences.indices {
            for name in document.sentences[sentence].names {
                let words = document.sentences[sentence].words[name.tokens]
                guard name.kind == .person || name.kind == .place && words.count == 1 else { continue }
                if name.kind == .place, !isCity(words.first ?? "") { continue }
                for token in name.tokens {
                    let word = document.sentences[sentence].words[token]
                    guard isPlain(word) else { continue }
                    let isFirst = token == name.tokens.lowerBound && name.tokens.count > 1
                    let list = name.kind == .place ? cities : isFirst ? firstNames : surnames
                    let new = names[word] ?? fresh(list, &random)
                    names[word] = new
                    document.sentences[sentence].words[token] = new
                }
            }
        }
        return document
    }

    private func isPlain(_ word: String) -> Bool {
        word.utf8.count > 2 && word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
    }

    private func isCity(_ word: String) -> Bool { isPlain(word) && Countries.number(of: word) == nil }

    private func fresh(_ list: [String], _ random: inout SplitMix) -> String {
        let one = list.randomElement(using: &random) ?? "Doe"
        guard Bool.random(using: &random) else { return one }
        let other = list.randomElement(using: &random) ?? "Doe"
        let half = (one.count + 1) / 2
        return String(one.prefix(half)) + String(other.suffix(other.count / 2))
    }
}
