import ReaderBasics
import ReaderModel

/// Finds the mentions that overlap a stretch of text.
struct MentionIndex {
    struct Entry {
        var range: Range<Int>
        var form: Mention.Form
        var entity: Int
    }

    private let entries: [Entry]
    /// The longest mention before or at each entry ends here.
    private let reach: [Int]
    /// People by the last word of their full name; of several the most often named.
    private let byLastWord: [WordKey: Int]

    init(_ entities: [Entity]) {
        var entries: [Entry] = []
        var byLastWord: [WordKey: Int] = [:]
        for (index, entity) in entities.enumerated() {
            for mention in entity.mentions {
                entries.append(Entry(range: mention.nameRange ?? mention.range, form: mention.form, entity: index))
            }
            guard entity.kind == .person, let last = entity.name.split(separator: " ").last else { continue }
            let rival = byLastWord[WordKey(last)].map { entities[$0].mentions.count } ?? 0
            if entity.mentions.count > rival { byLastWord[WordKey(last)] = index }
        }
        entries.sort { $0.range.lowerBound < $1.range.lowerBound }
        var end = 0
        reach = entries.map {
            end = max(end, $0.range.upperBound)
            return end
        }
        self.entries = entries
        self.byLastWord = byLastWord
    }

    /// The last mention of a form that overlaps a range.
    func entity(in range: Range<Int>, form: Mention.Form) -> Int? {
        var index = entries.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        while index > 0, reach[index - 1] > range.lowerBound {
            index -= 1
            if entries[index].form == form, entries[index].range.overlaps(range) { return entries[index].entity }
        }
        return nil
    }

    func person(lastWord: WordKey) -> Int? { byLastWord[lastWord] }
}
