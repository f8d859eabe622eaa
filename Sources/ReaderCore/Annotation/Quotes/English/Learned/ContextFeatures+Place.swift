import ReaderBasics
import ReaderModel

/// What is asked of the words themselves, of their sentence, their paragraph and the whole text.
extension ContextFeatures {
    mutating func askContent() {
        guard let first = finding.contents.first, let last = finding.contents.last else { return }
        let words = finding.contents.joined().reduce(0) { sum, index in
            sum + (items[index].isQuoted ? reading.inside(index).wordCount : items[index].mark == .none ? 1 : 0)
        }
        let length = Features.step(words, [2, 3, 4, 6, 9, 14, 25, 50])
        features.add(50, length, kind)
        features.add(51, length, Int(finding.rule.rawValue))
        features.add(52, word(first.lowerBound), kind)
        features.add(53, word(first.lowerBound - 1), kind)
        features.add(54, word(last.upperBound + 1), kind)
        features.add(55, min(3, finding.contents.count), kind)
        if let stretch {
            let inside = reading.inside(stretch)
            let capitals = SpeechFeatures.capitals(inside, reading)
            let end = inside.endsSentence ? 2 : inside.endsOpenly ? 1 : 0
            features.add(56, capitals, end)
            features.add(57, capitals, Int(finding.rule.rawValue))
            features.add(60, if: reading.saysFirstPerson(inside.range), Int(finding.rule.rawValue))
            features.add(61, if: SpeechFeatures.isNearTitleNoun(stretch, reading), capitals)
        }
        if finding.rule == .block { askBlock(first, last) }
    }

    /// What fills paragraphs: how it is introduced, and whether it looks like a speech or like a list, a link or a program.
    private mutating func askBlock(_ first: ClosedRange<Int>, _ last: ClosedRange<Int>) {
        features.add(66, items[first.upperBound].mark.isFinal ? 1 : 0, finding.cue == nil ? 0 : 1)
        features.add(67, items[last.upperBound].mark.isFinal ? 1 : 0, finding.cue == nil ? 0 : 1)
        features.add(68, Features.step(finding.contents.count, [2, 3, 6, 12]))
        let bytes = reading.text.bytes[reading.bytes(of: first)]
        let hasLink = zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/") }
        features.add(69, if: hasLink)
        features.add(70, if: bytes.contains(UInt8(ascii: "{")) || bytes.contains(UInt8(ascii: "=")))
        features.add(71, first.lowerBound == reading.units[reading.unit(of: first.lowerBound)].first ? 1 : 0)
        features.add(72, bytes.first.map { $0.isSmallLetter ? 1 : 0 } ?? 2)
        features.add(73, Features.step(first.count, [3, 6, 12, 25]))
    }

    mutating func askSentence() {
        var seen: Set<Int> = []
        var stretches = 0
        for index in unit.items {
            let item = items[index]
            if item.isQuoted {
                stretches += 1
                continue
            }
            if item.mark != .none { continue }
            if item.isName { seen.insert(item.isPerson ? 0 : reading.names[Int(item.name)].isGroup ? 1 : 2) }
            if item.is("you") || item.is("your") { seen.insert(3) }
            if item.is("i") || item.is("my") { seen.insert(4) }
            if item.is("we") || item.is("our") || item.is("us") { seen.insert(5) }
            if Self.examples.contains(item.key) { seen.insert(6) }
            if Self.suppositions.contains(item.key) { seen.insert(7) }
            if item.isLower, item.has(.communication) { seen.insert(8) }
        }
        for sign in seen {
            features.add(80, sign, kind)
            features.add(81, sign, Int(finding.rule.rawValue))
        }
        features.add(82, items[unit.last].mark == .question ? 1 : 0, kind)
        features.add(83, items[unit.last].mark.isFinal ? 1 : 0, kind)
        features.add(84, min(4, stretches), kind)
        features.add(85, word(unit.first), kind)
        features.add(86, Features.step(unit.items.count, [5, 12, 25, 45]), kind)
    }

    private static let examples: WordSet = [
        "example", "e.g", "e.g.", "like", "such", "instance", "scenario", "imagine", "suppose", "say", "term", "terms",
        "word", "words", "phrase", "meaning", "means",
    ]
    private static let suppositions: WordSet = [
        "if", "when", "whether", "unless", "would", "could", "should", "may",
    ]

    mutating func askParagraph() {
        let paragraph = unit.paragraph
        features.add(90, blockKind(paragraph), kind)
        features.add(91, if: register.references.contains(paragraph), kind)
        features.add(92, min(2, register.references.count), kind)
        features.add(93, paragraph == 0 ? 0 : paragraph < 3 ? 1 : 2, kind)
        features.add(94, min(4, register.stretchCounts[paragraph]), kind)
        features.add(95, Features.step(register.wordCounts[paragraph], [1, 5, 12, 30, 80]), kind)
        let here = (register.sureIn[paragraph] ?? 0) - (register.isSure[index] ? 1 : 0)
        features.add(96, min(2, here), Int(finding.rule.rawValue))
        let near = (register.sureIn[paragraph - 1] ?? 0) + (register.sureIn[paragraph + 1] ?? 0)
        features.add(97, min(2, near), kind)
        features.add(98, opening(paragraph), kind)
    }

    private func blockKind(_ paragraph: Int) -> Int {
        guard reading.blocks.indices.contains(paragraph) else { return 0 }
        let block = reading.blocks[paragraph]
        return block.quoteDepth > 0 ? 9 : block.kind.number
    }

    /// How a paragraph begins: 0 with words in marks, 1 a capital, 2 small, 3 a digit, 4 a sign.
    private func opening(_ paragraph: Int) -> Int {
        var first = finding.unit
        while first > 0, reading.units[first - 1].paragraph == paragraph { first -= 1 }
        let item = items[reading.units[first].first]
        if item.isQuoted { return 0 }
        if item.form.contains(.digit) { return 3 }
        return item.isCapital ? 1 : item.isLower ? 2 : 4
    }

    mutating func askText() {
        let traits = [
            register.telling, register.speakers, register.you, register.own, register.past, register.marked,
            register.length,
        ]
        for (number, trait) in traits.enumerated() {
            features.add(UInt32(110 + number), trait, kind)
            features.add(UInt32(120 + number), trait, cueClass)
        }
        features.add(130, register.telling, isShown, kind)
    }
}
