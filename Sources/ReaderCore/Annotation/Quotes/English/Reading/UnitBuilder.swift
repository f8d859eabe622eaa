/// Divides the items of paragraphs into units and marks the names in them.
struct UnitBuilder {
    let insides: [StretchInside]
    var items: [QuoteItem] = []
    private(set) var units: [QuoteReading.Unit] = []

    init(insides: [StretchInside]) {
        self.insides = insides
    }

    /// Divides the items from an index to the end, one paragraph, into units.
    mutating func divide(from first: Int, paragraph: Int) {
        var start = first
        for index in first..<items.count where index + 1 == items.count || breaks(after: index) {
            units.append(QuoteReading.Unit(items: start..<(index + 1), paragraph: paragraph))
            start = index + 1
        }
    }

    private func breaks(after index: Int) -> Bool {
        let item = items[index]
        let next = items[index + 1]
        guard item.isQuoted else {
            guard item.mark.isFinal, !isInsideName(index) else { return false }
            return next.isQuoted || !next.form.isDisjoint(with: [.capital, .digit, .handle])
                || next.mark == .opening || next.mark == .openBracket
        }
        let inside = insides[Int(item.stretch)]
        guard inside.endsSentence, inside.endsWithDot || !inside.isEmbedded else { return false }
        if next.isQuoted { return true }
        if next.isLower { return false }
        if opensSentence(next), !isSaidLast(from: index + 1) { return true }
        switch next.mark {
        case .comma, .semicolon, .emDash, .enDash, .hyphen, .bar, .closeBracket: return false
        default: return inside.endsWithDot || !isAttributed(from: index + 1)
        }
    }

    /// "E! News", "R-W.Va.": a mark right behind a single capital letter.
    private func isInsideName(_ index: Int) -> Bool {
        guard index > 0, items[index - 1].isWord, items[index - 1].end == items[index].start else { return false }
        if items[index].mark == .exclamation { return items[index - 1].isCapital && items[index - 1].range.count == 1 }
        // "R-W.Va."
        let isJoined = items[index + 1].isWord && items[index + 1].start == items[index].end
        return items[index].mark == .stop && isJoined && items[index - 1].isCapital && items[index - 1].range.count == 3
    }

    /// “Is it?” An usher …, “Is it?” At which point …: words that are written small where the sentence goes on.
    private func opensSentence(_ item: QuoteItem) -> Bool {
        item.isWord && item.isCapital && item.has([.determiner, .preposition, .subordinator, .conjunction])
            && !item.form.contains(.shout)
    }

    /// “Is it?” The mayor asked.
    private func isSaidLast(from start: Int) -> Bool {
        for index in start..<min(start + 8, items.count) where items[index].has(.cue) && index > start {
            return index + 1 == items.count || items[index + 1].mark.isFinal || items[index + 1].mark == .comma
        }
        return false
    }

    /// “Is it?” Smith said …: a reporting verb follows within a dozen words.
    private func isAttributed(from start: Int) -> Bool {
        for index in start..<min(start + 11, items.count) {
            let item = items[index]
            if item.isQuoted || item.mark.endsSentence || item.mark == .colon { return false }
            if item.has(.cue) || item.has(.mannerCue) && index < start + 5, index > start { return true }
        }
        return false
    }

    /// - Parameter names: in order of the text.
    mutating func mark(_ names: [QuoteReading.Name]) {
        var name = 0
        for index in items.indices where items[index].isWord {
            while name < names.count, names[name].range.upperBound <= Int(items[index].start) { name += 1 }
            guard name < names.count else { return }
            let range = names[name].range
            guard range.lowerBound < Int(items[index].end) else { continue }
            items[index].name = Int32(name)
            items[index].isPerson = names[name].isPerson
        }
    }
}
