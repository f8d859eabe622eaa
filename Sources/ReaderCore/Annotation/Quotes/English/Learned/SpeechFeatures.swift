import ReaderBasics
import ReaderModel

/// The questions that tell speech from scare quotes, titles and names. Training and use share them.
package enum SpeechFeatures {
    static func features(_ stretch: Int, _ finding: Finding, _ reading: QuoteReading) -> Features {
        var features = Features()
        let unit = reading.units[finding.unit]
        let inside = reading.inside(stretch)
        let rule = Int(finding.rule.rawValue)
        let words = min(inside.wordCount, 9)
        let isWhole = finding.rule != .cue || finding.contents.contains { $0.count == 1 && $0.lowerBound == stretch }
        features.add(1, words)
        features.add(2, rule)
        features.add(3, rule, words)
        features.add(4, lastMark(inside))
        features.add(5, lastMark(inside), words)
        let capitals = capitals(inside, reading)
        features.add(6, capitals, min(words, 5))
        features.add(14, capitals, rule)
        features.add(15, capitals, lastMark(inside))
        features.add(7, isWhole ? 1 : 0, rule, min(words, 4))
        features.add(
            8, reading.stretches[Int(reading.items[stretch].stretch)].isSingle ? 1 : 0, unit.paragraph == 0 ? 1 : 0)
        features.add(9, if: reading.saysFirstPerson(inside.range))
        features.add(10, ScalarReader.isWord(inside.first) ? (inside.beginsLower ? 0 : 1) : 2, min(words, 4))
        features.add(11, unit.items.contains { reading.items[$0].has(.cue) } ? 1 : 0, rule)
        features.add(12, unit.items.contains { reading.items[$0].isName } ? 1 : 0)
        features.add(13, reading.paragraphShare(of: stretch, unit))
        askNeighbours(&features, stretch, unit, reading, words, capitals)
        if let cue = finding.cue {
            features.add(30, low(reading.items[cue.item].key))
            features.add(31, SpeakerFeatures.bucket(abs(stretch - cue.item)), cue.item < stretch ? 1 : 0, min(words, 4))
            features.add(32, reading.items[cue.item].has(.objectCue) ? 1 : 0, min(words, 4))
        }
        features.add(33, low(firstWord(inside, reading)))
        features.add(60, if: isLabel(stretch, reading), rule, min(words, 4))
        features.add(61, if: isNearTitleNoun(stretch, reading), rule, capitals)
        features.add(62, rule, lastMark(inside), min(words, 4))
        return features
    }

    private static func askNeighbours(
        _ features: inout Features, _ stretch: Int, _ unit: QuoteReading.Unit, _ reading: QuoteReading, _ words: Int,
        _ capitals: Int
    ) {
        let around = [-3, -2, -1, 1, 2].map { word(stretch + $0, unit, reading) }
        for (index, word) in around.enumerated() {
            features.add(20 + UInt32(index), word)
            features.add(40 + UInt32(index), word, min(words, 4))
            features.add(50 + UInt32(index), word, capitals)
        }
        features.add(26, around[1], around[2])
        features.add(27, around[2], around[3])
        features.add(28, around[2], around[3], min(words, 4))
    }

    /// A neighbour: closed-class words and cues by themselves, others by class.
    private static func word(_ index: Int, _ unit: QuoteReading.Unit, _ reading: QuoteReading) -> Int {
        guard unit.items.contains(index) else { return 0 }
        let item = reading.items[index]
        if item.isQuoted { return 1 }
        if item.mark != .none { return 32 + Int(item.mark.rawValue) }
        if item.isName { return item.isPerson ? 2 : 3 }
        if !item.classes.isDisjoint(with: [.cue, .told]) { return low(item.key) }
        let isClosed = item.has([
            .preposition, .determiner, .auxiliary, .subordinator, .conjunction, .subjectPronoun, .possessive,
        ])
        if isClosed { return low(item.key) }
        if item.isCapital { return 4 }
        if titleNouns.contains(item.key) { return 5 }
        return item.has(.endsLy) ? 6 : item.has(.endsS) ? 7 : item.has(.endsEd) ? 8 : item.has(.endsIng) ? 9 : 10
    }

    /// Whether a stretch is a label in its sentence rather than speech: a word or a few behind an article, adjective,
    /// noun or preposition, or before a noun that they describe.
    static func isLabel(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let inside = reading.inside(stretch)
        guard stretch > 0, inside.wordCount <= 7 else { return false }
        if isAttribute(stretch, reading) || isMentioned(stretch, reading) { return true }
        let before = reading.items[stretch - 1]
        let unit = reading.units[reading.unit(of: stretch)]
        guard stretch > unit.first, before.isWord, before.mark == .none,
            !before.has([.cue, .communication, .mannerCue]) || before.has(.naming) && before.has(.endsEd),
            !before.is("that")
        else { return false }
        let isTitle = capitals(inside, reading) == 3
        return isTitle || inside.wordCount <= 4 || before.has([.determiner, .possessive])
    }

    /// "improvements such as “tags,” “levels” and “full names”": terms that are listed.
    static func isExample(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        guard isLabelLike(stretch, reading) else { return false }
        let first = reading.units[reading.unit(of: stretch)].first
        var index = stretch - 1
        while index > first,
            reading.items[index].isQuoted && isLabelLike(index, reading) || reading.items[index].mark == .comma
                || reading.items[index].is("and") || reading.items[index].is("or")
        {
            index -= 1
        }
        guard index > first, reading.items[index].isWord else { return false }
        let word = reading.items[index]
        return word.is("as") && reading.items[index - 1].is("such") || word.is("including") || word.is("like")
    }

    private static func isLabelLike(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        reading.inside(stretch).wordCount <= 4 && !reading.inside(stretch).endsSentence
    }

    /// Harbour Works Limited (“Harbour”), (the “Agreement”), (collectively, “Users”): what something is called from here on.
    static func isDefinedTerm(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let inside = reading.inside(stretch)
        let unit = reading.units[reading.unit(of: stretch)]
        guard inside.wordCount <= 4, !inside.beginsLower, !inside.endsSentence, stretch < unit.last,
            reading.items[stretch + 1].mark == .closeBracket
        else { return false }
        return (max(unit.first, stretch - 3)..<stretch).contains { reading.items[$0].mark == .openBracket }
    }

    /// the “Pose” actor, the ‘oxygen bar’ trend: words that describe the noun behind them.
    static func isAttribute(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let unit = reading.units[reading.unit(of: stretch)]
        guard stretch < unit.last, !reading.inside(stretch).endsWithStop || reading.inside(stretch).endsWithDot else {
            return false
        }
        let after = reading.items[stretch + 1]
        guard after.isWord, after.isLower, !after.has(notNouns) else { return false }
        guard stretch > unit.first else { return true }
        let before = reading.items[stretch - 1]
        return before.isWord && (before.isLower || before.has([.determiner, .possessive, .preposition]))
    }

    /// “keep them” does not mean: words that are themselves the subject.
    private static func isMentioned(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let unit = reading.units[reading.unit(of: stretch)]
        guard stretch < unit.last, reading.inside(stretch).wordCount <= 4, !reading.inside(stretch).endsOpenly else {
            return false
        }
        let after = reading.items[stretch + 1]
        return after.isWord && after.has(.auxiliary) && !after.has(.possessive)
    }

    /// print("…"), name="…": a sign of code stands right before the marks.
    static func isCode(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let start = reading.stretches[Int(reading.items[stretch].stretch)].range.lowerBound
        guard start > 1 else { return false }
        let unit = reading.units[reading.unit(of: stretch)]
        if unit.items.contains(where: { reading.items[$0].isWord && isCodeSign(reading.items[$0], reading) }) {
            return true
        }
        let (before, second) = (reading.text.bytes[start - 1], reading.text.bytes[start - 2])
        let isCall = before == UInt8(ascii: "(") && (ScalarReader.isWord(UInt32(second)) || second == UInt8(ascii: "!"))
        return isCall || before == UInt8(ascii: "=")
            || before == UInt8(ascii: "[") && ScalarReader.isWord(UInt32(second))
    }

    private static func isCodeSign(_ item: QuoteItem, _ reading: QuoteReading) -> Bool {
        guard item.range.count == 1 else { return false }
        return ["=", "{", "}"].contains(reading.text[item.range])
    }

    /// “…” is a saying, a sign or a slogan.
    static func isNearSaying(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let unit = reading.units[reading.unit(of: stretch)]
        return (max(unit.first, stretch - 4)..<stretch).contains { sayings.contains(reading.items[$0].key) }
    }

    static let sayings: WordSet = [
        "saying", "sayings", "proverb", "proverbs", "adage", "motto", "slogan", "slogans", "tagline", "sign", "signs",
        "plaque",
        "plaques", "banner", "banners", "placard", "placards", "headstone", "gravestone", "tombstone", "inscription",
        "banner", "banners", "placard", "placards", "poster", "posters", "song", "songs", "chorus", "t-shirt",
        "t-shirts", "sticker", "stickers", "graffiti",
    ]

    /// "In his book, “Build Your Own Boat,” Smith suggested": every word capitalised, behind a noun for what bears a
    /// title, a preposition or a possessive.
    static func isTitleInContent(_ stretch: Int, _ finding: Finding, _ reading: QuoteReading) -> Bool {
        guard finding.rule == .cue, let cue = finding.cue, !reading.items[cue.item].has(.naming), stretch > 0,
            capitals(reading.inside(stretch), reading) == 3, reading.inside(stretch).wordCount <= 8
        else { return false }
        return isNearTitleNoun(stretch, reading) || reading.isTitle(stretch)
    }

    /// "Minister ‘refuses to resign’", "Trends Are ‘Terrifying’": single marks in a headline, where no title stands.
    static func isInHeadline(_ stretch: Int, _ unit: QuoteReading.Unit, _ reading: QuoteReading) -> Bool {
        guard unit.paragraph == 0, stretch > unit.first, !reading.items[unit.last].mark.isFinal,
            reading.items[stretch - 1].isWord,
            reading.stretches[Int(reading.items[stretch].stretch)].isSingle, !isAttribute(stretch, reading)
        else { return false }
        let inside = reading.inside(stretch)
        if inside.beginsLower { return inside.wordCount > 1 }
        let before = reading.items[stretch - 1]
        return before.has(.be) || isBehindAs(stretch, reading) || before.is("sees")
    }

    private static let notNouns: WordClass = [
        .cue, .communication, .auxiliary, .preposition, .conjunction, .subordinator, .adverb, .determiner,
        .subjectPronoun, .endsEd, .endsIng,
    ]

    /// dismissed it as a “disgrace”.
    static func isBehindAs(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        guard stretch > 1 else { return false }
        let before = reading.items[stretch - 1]
        return before.is("as") || before.has(.determiner) && reading.items[stretch - 2].is("as")
    }

    /// Whether a noun for what bears a title or name stands near a stretch.
    static func isNearTitleNoun(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let unit = reading.units[reading.unit(of: stretch)]
        let near = max(unit.first, stretch - 4)..<min(unit.items.upperBound, stretch + 2)
        return near.contains { $0 != stretch && reading.items[$0].isWord && titleNouns.contains(reading.items[$0].key) }
    }

    /// Words with capitals between commas right behind a noun for what is published.
    static func isReportTitle(_ stretch: Int, _ reading: QuoteReading) -> Bool {
        let unit = reading.units[reading.unit(of: stretch)]
        guard stretch - 2 >= unit.first, reading.items[stretch - 1].mark == .comma, stretch < unit.last,
            reading.items[stretch - 2].isWord, reading.items[stretch + 1].isLower
        else { return false }
        let noun = reading.items[stretch - 2]
        guard
            noun.has(.utterance) || titleNouns.contains(noun.key)
                || ["study", "survey", "column", "commentary"].contains(noun.key)
        else {
            return false
        }
        // "Brown's column, “Why the harbour must stay,” is read in Leeds".
        let inside = reading.inside(stretch)
        let isSubject = reading.items[stretch + 1].has([.auxiliary, .pastForm]) && inside.last == .comma
        return capitals(inside, reading) >= (isSubject ? 1 : 2)
    }

    /// What bears a title in quotation marks.
    private static let titleNouns: WordSet = [
        "book", "film", "movie", "show", "song", "album", "series", "program", "host", "play", "memoir", "novel",
        "documentary", "known", "term", "word", "words", "phrase", "dubbed", "nicknamed", "titled", "entitled",
        "so-called", "headline", "sketch", "episode", "single", "article", "essay", "podcast", "slogan", "name",
        "named",
        "brand", "label", "tagline", "motto", "category", "account", "hashtag", "chapter", "exhibition",
        "musical", "opera", "track", "hit", "concept", "films", "songs", "books", "titles", "sign", "signs", "banner",
    ]

    private static func low(_ key: WordKey) -> Int { Int(truncatingIfNeeded: key.value ^ key.value >> 32) }

    private static func lastMark(_ inside: StretchInside) -> Int {
        inside.last < 0x80 && !ScalarReader.isWord(inside.last) ? Int(inside.last) : inside.last == 0x2026 ? 1 : 0
    }

    /// 0 no capital, 1 the first word only, 2 some, 3 every word of four letters or more, as in a title.
    static func capitals(_ inside: StretchInside, _ reading: QuoteReading) -> Int {
        var words: [QuoteItem] = []
        let limit = min(inside.range.upperBound, inside.range.lowerBound + 120)
        ItemLexer.cut(reading.text.bytes, inside.range.lowerBound..<reading.text.scalarStart(limit), into: &words)
        words.removeAll { $0.form.isDisjoint(with: [.capital, .lower]) }
        guard let first = words.first, words.contains(where: \.isCapital) else { return 0 }
        let long = words.dropFirst().filter { $0.range.count >= 4 && !$0.has([.preposition, .conjunction]) }
        if first.isCapital, long.allSatisfy(\.isCapital), words.count > 1 || !inside.endsWithStop {
            return long.isEmpty && words.count > 2 ? 2 : 3
        }
        return first.isCapital && words.dropFirst().allSatisfy { !$0.isCapital } ? 1 : 2
    }

    private static func firstWord(_ inside: StretchInside, _ reading: QuoteReading) -> WordKey {
        let bytes = reading.text.bytes[inside.range]
        let end = bytes.firstIndex { $0 <= .space || $0 == .comma } ?? bytes.endIndex
        let key = WordKey(bytes[bytes.startIndex..<min(end, bytes.startIndex + 12)])
        return WordTable[key].isEmpty ? "" : key
    }
}

extension QuoteReading {
    /// How much of its unit a stretch is: 0 all, 1 most, 2 some, 3 little.
    func paragraphShare(of stretch: Int, _ unit: Unit) -> Int {
        let words = unit.items.count { items[$0].isWord && !items[$0].form.isEmpty }
        if words == 0 { return 0 }
        let inner = inside(stretch).wordCount
        return inner > words ? 1 : inner * 4 > words ? 2 : 3
    }
}
