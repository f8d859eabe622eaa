import ReaderBasics
import ReaderLexicons

/// A stretch in marks and what stands around it.
struct Place {
    let stretch: QuotedStretch
    let unitNumber: Int
    /// The items of its unit.
    let unit: Range<Int>
    let item: Int
    let words: Int
    let startsUnit: Bool
    let startsParagraph: Bool
    /// A colon stands before it, or ends the unit before.
    let isBehindColon: Bool
    /// Ends with a full stop or the like inside its marks, or before one.
    let endsSentence: Bool
    /// Behind a noun for what has a name in marks: "der Film", "unter dem Motto".
    let isTitled: Bool
    /// Begins with a capital or a digit inside a sentence, behind a determiner or in a list.
    let isNameLike: Bool

    /// Nil where nothing stands in the marks.
    init?(_ number: Int, _ reading: SpeechReading) {
        stretch = reading.stretches[number]
        (unitNumber, item) = reading.places[number]
        unit = reading.units[unitNumber].items
        words = reading.words(in: stretch.range)
        guard words > 0 else { return nil }
        let items = reading.items
        var first = unit.lowerBound
        while first < item, !items[first].isWord, items[first].stretch == nil { first += 1 }
        startsUnit = first == item
        startsParagraph =
            startsUnit
            && (unitNumber == 0 || reading.units[unitNumber - 1].paragraph != reading.units[unitNumber].paragraph)
        if startsUnit {
            let before = unitNumber > 0 ? reading.units[unitNumber - 1].items.upperBound - 1 : nil
            let isNear =
                unitNumber > 0 && reading.units[unitNumber].paragraph - reading.units[unitNumber - 1].paragraph <= 1
            isBehindColon = before.map { items[$0].isColon } == true && isNear
        } else {
            isBehindColon = items[item - 1].isColon
        }
        let last = reading.lastInside(stretch)
        let isStop = [UInt32.fullStop, .exclamationMark, .questionMark, 0x2026].contains(last)
        endsSentence =
            isStop || stretch.isUnclosed || startsUnit && item + 1 < unit.upperBound && items[item + 1].endsSentence
        let inside = reading.firstInside(stretch)
        let isCapital =
            Unicode.Scalar(inside).map { $0.properties.isUppercase || $0.properties.numericType != nil } == true
        isNameLike = isCapital && !startsUnit && !isBehindColon && !endsSentence
        isTitled = !startsUnit && Self.isTitled(item, unit, items)
    }

    private static func isTitled(_ item: Int, _ unit: Range<Int>, _ items: [SpeechItem]) -> Bool {
        var before = item - 1
        while before > unit.lowerBound, items[before].isColon || items[before].isComma { before -= 1 }
        guard before >= unit.lowerBound, items[before].has(.titled) else { return false }
        // "s'est dit « très inquiet »": a participle.
        return !(items[before].has(.said) && before > unit.lowerBound && items[before - 1].has([.has, .adverb]))
    }
}
