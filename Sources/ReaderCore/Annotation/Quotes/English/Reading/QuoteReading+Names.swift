import ReaderModel

extension QuoteReading {
    /// The names that entities go by in the text, in order; of two that overlap the first.
    static func names(of entities: [Entity]) -> [Name] {
        var names: [Name] = []
        for (index, entity) in entities.enumerated() {
            for mention in entity.mentions where mention.form == .name {
                let range = mention.nameRange ?? mention.range
                names.append(
                    Name(
                        range: range, entity: index, isPerson: entity.kind == .person,
                        isGroup: entity.kind == .organization, isOther: entity.kind == .other))
            }
        }
        names.sort { $0.range.lowerBound < $1.range.lowerBound }
        var end = 0
        return names.filter { name in
            guard name.range.lowerBound >= end, !name.range.isEmpty else { return false }
            end = name.range.upperBound
            return true
        }
    }
}
