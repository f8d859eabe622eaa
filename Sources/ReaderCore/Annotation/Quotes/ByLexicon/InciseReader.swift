import ReaderBasics
import ReaderLexicons

/// Finds an attribution inside the marks: "« Nous irons, a dit X, et vite. »", "—Vamos —dijo X—. Ya es hora".
struct InciseReader {
    let bytes: [UInt8]
    let lexicon: SpeechLexicon

    struct Cut {
        var cue: SpeechCue
        /// Bytes of what was said, before and behind.
        var parts: [Range<Int>]
    }

    /// Words of an attribution inside marks, at most.
    private static let longest = 22

    /// The first attribution in a stretch of bytes; nil where it has none.
    func cut(_ stretch: Range<Int>) -> Cut? {
        guard !lexicon.isVerbSecond else { return nil }
        let items = SpeechLexer.items(in: stretch, of: bytes, lexicon: lexicon, stretches: EmptyCollection())
        let cues = CueFinder(items, lexicon)
        for index in items.indices.dropFirst(2) where isEdge(items[index]) && index + 1 < items.count {
            guard let end = end(of: index, items), let cue = cue(index, before: end, items, cues) else { continue }
            var parts = [stretch.lowerBound..<items[index - 1].range.upperBound]
            if let next = (end..<items.count).first(where: { items[$0].isWord }) {
                parts.append(items[next].range.lowerBound..<stretch.upperBound)
            }
            if parts.count == 1, !items[index].isComma, !items[index].isDash {
                parts[0] = stretch.lowerBound..<items[index].range.upperBound
            }
            return Cut(cue: cue, parts: parts)
        }
        return nil
    }

    private func isEdge(_ item: SpeechItem) -> Bool {
        item.isComma || item.isDash || item.isMark(.exclamationMark) || item.isMark(.questionMark)
            || item.isMark(0x2026)
    }

    /// Where an attribution that begins behind an edge ends: at the next comma, dash or stop.
    private func end(of edge: Int, _ items: [SpeechItem]) -> Int? {
        let limit = min(items.count, edge + Self.longest)
        return (edge + 2..<max(edge + 2, limit)).first { !items[$0].isWord } ?? (limit == items.count ? limit : nil)
    }

    private func cue(_ edge: Int, before end: Int, _ items: [SpeechItem], _ cues: CueFinder) -> SpeechCue? {
        var start = edge + 1
        while start < end, items[start].has(.clitic), items[start].key.first != "-" { start += 1 }
        guard start < end, let cue = cues.after(start, before: end), cue.form == .verb,
            cue.items.lowerBound >= start
        else { return nil }
        guard let source = cue.source else {
            // "– ha detto –": whoever spoke before.
            return lexicon.dropsSubjects && items[edge].isDash && end < items.count && items[end].isDash
                ? cue : nil
        }
        switch source.kind {
        case .named, .pronoun, .described: return isPlain(cue, before: end, items) ? cue : nil
        case .nobody, .thing: return nil
        }
    }

    /// Whether the attribution begins with its verb and holds no clause of its own.
    private func isPlain(_ cue: SpeechCue, before end: Int, _ items: [SpeechItem]) -> Bool {
        !(cue.items.lowerBound..<end).contains { items[$0].has([.that, .who]) }
    }

    /// The paragraphs that a dash opens and an attribution divides: what somebody says.
    ///
    /// - Parameter stretches: those in quotation marks.
    func dialogue(_ paragraphs: [Range<Int>], beside stretches: [QuotedStretch]) -> [QuotedStretch] {
        guard lexicon.hasDialogueDashes else { return [] }
        let taken = Set(stretches.map(\.paragraph))
        return paragraphs.enumerated().compactMap { number, range in
            let first = ScalarReader(bytes: bytes, bounds: range).scalar(at: range.lowerBound).value
            guard [0x2013, 0x2014, 0x2015].contains(first), !taken.contains(number) else { return nil }
            var end = range.upperBound
            while end > range.lowerBound, bytes[end - 1] <= .space { end -= 1 }
            guard cut(range.lowerBound..<end) != nil else { return nil }
            return QuotedStretch(range: range.lowerBound..<end, paragraph: number, isDialogue: true)
        }
    }
}
