import ReaderBasics
import ReaderEntities
import ReaderModel

/// What an article says of where a town or region lies.
struct PlaceReader {
    private let text: Text
    /// `near` traits of the whole article.
    private let surroundings: [String]
    private static let mostSurroundings = 8
    private static let mostMentions = 20

    /// - Parameter names: the folded names of all entities of the article.
    init(_ text: Text, names: [String]) {
        self.text = text
        var near: [String] = []
        for name in names where near.count < Self.mostSurroundings {
            for region in Self.regions(name, isNear: true) where !near.contains(Trait.near + region) {
                near.append(Trait.near + region)
            }
        }
        surroundings = near
    }

    /// Countries lie in no other place; of others, what stands behind the name and what is named elsewhere.
    func traits(of entity: Entity) -> [String] {
        guard WorldNames.country(entity.name) == nil else { return [] }
        var inside: [String] = []
        for mention in entity.mentions.prefix(Self.mostMentions) {
            guard let name = mention.nameRange, let behind = behind(name.upperBound) else { continue }
            for region in Self.regions(behind, isNear: false) where !inside.contains(Trait.inside + region) {
                inside.append(Trait.inside + region)
            }
        }
        return inside + surroundings
    }

    /// A country, or a state with its country; peoples stand for their countries.
    private static func regions(_ folded: String, isNear: Bool) -> [String] {
        if let province = Provinces.of(folded), !isNear || folded == province.name, folded != "georgia" || !isNear {
            return [province.country, "\(province.country)/\(province.name)"]
        }
        guard let number = Countries.byName[folded] ?? (isNear ? Countries.byPeople[folded] : nil) else { return [] }
        return [FoldedName.of(Countries.all[number].name)]
    }

    /// ", Texas" behind a name, folded: up to three capitalised words after a comma that no list goes on after.
    private func behind(_ end: Int) -> String? {
        let bytes = text.bytes[end..<min(text.count, end + 48)]
        guard bytes.starts(with: [.comma, .space]) else { return nil }
        var words: [[UInt8]] = []
        var rest = bytes.dropFirst(2)
        while words.count < 3, let first = rest.first, first.isCapitalLetter {
            let word = rest.prefix {
                $0 != .space && $0 != .comma && $0 != .semicolon && $0 != .rightParenthesis && $0 != .lineFeed
            }
            words.append(Array(word))
            rest = rest.dropFirst(word.count)
            guard rest.first == .space else { break }
            rest = rest.dropFirst()
        }
        if rest.starts(with: Array("and ".utf8)) || rest.starts(with: Array(", and ".utf8)) { return nil }
        for count in stride(from: words.count, through: 1, by: -1) {
            let folded = FoldedName.of(
                String(decoding: Array(words[0..<count].joined(separator: [.space])), as: UTF8.self))
            if Provinces.of(folded) != nil || Countries.byName[folded] != nil { return folded }
        }
        return nil
    }
}
