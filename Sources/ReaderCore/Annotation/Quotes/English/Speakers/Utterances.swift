import ReaderModel

/// Remembers whose the statements, letters and reports of a text are, so that "the statement" has a speaker.
struct Utterances {
    private var owners: [WordKey: Int] = [:]
    private(set) var last: (position: Int, entity: Int)?
    /// How far back "the statement" may look, in bytes.
    private static let reach = 4_000

    /// "Smith's letter", "a DoD news release", "Smith said in a statement".
    mutating func note(_ unit: QuoteReading.Unit, subject: Int?, in reading: QuoteReading) {
        for index in unit.items where reading.items[index].isWord && reading.items[index].has(.utterance) {
            let item = reading.items[index]
            guard !item.isName else { continue }
            let phrase = reading.nounPhrase(endingAt: index, from: unit.first)
            let named = phrase.flatMap { reading.ownerName($0) }.map {
                reading.names[Int(reading.items[$0].name)].entity
            }
            // "according to a statement from Lindra".
            if let author = author(behind: index, unit, reading) {
                note(item.key, of: author, at: Int(item.start))
                continue
            }
            // "Tom Brown said in the statement": it has been spoken of before.
            if named == nil, index > unit.first, reading.items[index - 1].is("the"), owners[item.key] ?? -1 >= 0 {
                continue
            }
            let isSource = isSource(index, unit, reading)
            if named == nil, isSource, owners[item.key] ?? -1 < 0 {
                // "according to a release": whose it is, is not known.
                owners[item.key] = -1
                continue
            }
            guard let owner = named ?? subject, owner >= 0 else { continue }
            owners[item.key] = owner
            last = (Int(item.start), owner)
        }
    }

    /// Takes note that somebody wrote or said something.
    mutating func note(_ noun: WordKey, of owner: Int, at position: Int) {
        owners[noun] = owner
        last = (position, owner)
    }

    /// "a statement from Lindra", "an email by Anna Lindqvist".
    private func author(behind noun: Int, _ unit: QuoteReading.Unit, _ reading: QuoteReading) -> Int? {
        guard noun + 2 <= unit.last, reading.items[noun + 1].is("from") || reading.items[noun + 1].is("by") else {
            return nil
        }
        let first = reading.items[noun + 2].is("the") ? noun + 3 : noun + 2
        guard first <= unit.last, reading.items[first].isWord, reading.items[first].isName else { return nil }
        let name = reading.names[Int(reading.items[first].name)]
        return name.isPerson || name.isGroup ? name.entity : nil
    }

    /// "according to a report"
    private func isSource(_ noun: Int, _ unit: QuoteReading.Unit, _ reading: QuoteReading) -> Bool {
        var start = noun
        while start > unit.first, noun - start < 4, !reading.items[start - 1].has(.preposition) { start -= 1 }
        return start > unit.first && reading.items[start - 1].is("to")
    }

    /// Whose "the statement" is.
    func owner(of noun: WordKey, at position: Int) -> Int? {
        if let owner = owners[noun] { return owner >= 0 ? owner : nil }
        // "The article" is of whoever wrote it, and not of who spoke last.
        guard !["article", "report", "blog", "press"].contains(noun), let last, position - last.position < Self.reach
        else { return nil }
        return last.entity
    }
}

extension QuoteReading {
    /// The first item of the last name before the head of a phrase, where it may own what the head names.
    func ownerName(_ phrase: ClosedRange<Int>) -> Int? {
        guard phrase.count > 1 else { return nil }
        var index = phrase.upperBound - 1
        while index >= phrase.lowerBound {
            let item = items[index]
            if item.isWord, item.isName, names[Int(item.name)].entity >= 0 {
                let name = names[Int(item.name)]
                return name.isPerson || name.isGroup ? index : nil
            }
            index -= 1
        }
        return nil
    }
}
