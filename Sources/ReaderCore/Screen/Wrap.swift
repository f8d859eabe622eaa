package import ReaderModel

/// Breaks a block of text into lines that fit a number of columns.
package enum Wrap {
    /// The bytes of each line, without the spaces at its ends; at least one line.
    ///
    /// Lines break at white space, after hyphens and dashes inside words, and beside East Asian wide characters
    /// (but not before closing or after opening punctuation); a word longer than the line is cut. The blanks that French
    /// sets inside « … » and before marks do not break.
    package static func lines(
        of text: Text, in range: Range<Int>, columns: Int, mode: GlyphReader.Mode = .prose
    ) -> [Range<Int>] {
        var state = State(columns: max(2, columns), start: range.lowerBound)
        var reader = GlyphReader(text, range, mode: mode)
        while let step = reader.next() {
            if mode == .code {
                state.takeCode(step)
            } else {
                state.take(step, opens: step.glyph == "»" && isBeforeLetter(reader))
            }
        }
        return state.finish(at: range.upperBound)
    }

    private static func isBeforeLetter(_ reader: GlyphReader) -> Bool {
        var ahead = reader
        return ahead.next()?.glyph.isLetter ?? false
    }

    private struct State {
        let columns: Int
        var lines: [Range<Int>] = []
        /// The line under way.
        var start: Int
        var end: Int
        var used = 0
        /// The last place where the line could break: where it would end, where the next would start, and the columns
        /// from there on.
        var breakEnd: Int?
        var breakNext = 0
        var sinceBreak = 0
        var isEmpty = true
        /// That place as it was before the last blank.
        var beforeBlank: (end: Int?, next: Int, since: Int) = (nil, 0, 0)
        var previous: Character = " "
        var previousWidth = 1
        /// Whether the last mark is a « that has a blank before it: it opens a quotation.
        var isOpened = false

        init(columns: Int, start: Int) {
            self.columns = columns
            self.start = start
            end = start
        }

        /// - Parameter opens: whether a » opens a quotation, as in German.
        mutating func take(_ step: GlyphReader.Step, opens: Bool) {
            if step.isSpace {
                if isEmpty {
                    start = step.bytes.upperBound
                    end = start
                    return
                }
                beforeBlank = (breakEnd, breakNext, sinceBreak + 1)
                if isOpened { sinceBreak += 1 } else { allowBreak(at: end, next: step.bytes.upperBound) }
                used += 1
                isOpened = false
                previous = " "
                previousWidth = 1
                return
            }
            guard step.width > 0 else { return }
            if previous == " ", !isEmpty, Wrap.frenchClosing.contains(step.glyph), !opens {
                (breakEnd, breakNext, sinceBreak) = beforeBlank
            }
            if step.width == 2 || previousWidth == 2, !isEmpty, previous != " ",
                !Wrap.closing.contains(step.glyph), !Wrap.opening.contains(previous)
            {
                allowBreak(at: end, next: step.bytes.lowerBound)
            }
            while !isEmpty, used + step.width > columns { breakLine(before: step.bytes.lowerBound) }
            append(step)
            if Wrap.isBreakable(after: step.glyph, previous: previous) { allowBreak(at: end, next: end) }
            isOpened = step.glyph == "«" && previous == " "
            previous = step.glyph
            previousWidth = step.width
        }

        mutating func takeCode(_ step: GlyphReader.Step) {
            if step.isBreak {
                lines.append(start..<max(start, end))
                begin(at: step.bytes.upperBound)
                return
            }
            if used + step.width > columns {
                lines.append(start..<end)
                begin(at: step.bytes.lowerBound)
            }
            append(step)
        }

        private mutating func append(_ step: GlyphReader.Step) {
            if isEmpty { start = step.bytes.lowerBound }
            isEmpty = false
            end = step.bytes.upperBound
            used += step.width
            sinceBreak += step.width
        }

        private mutating func allowBreak(at end: Int, next: Int) {
            breakEnd = end
            breakNext = next
            sinceBreak = 0
        }

        private mutating func breakLine(before position: Int) {
            guard let breakEnd, breakEnd > start else {
                lines.append(start..<end)
                begin(at: position)
                return
            }
            lines.append(start..<breakEnd)
            let carried = sinceBreak
            let wasEnd = end
            begin(at: breakNext)
            if carried > 0 {
                isEmpty = false
                end = wasEnd
                used = carried
                sinceBreak = carried
            }
        }

        private mutating func begin(at position: Int) {
            start = position
            end = position
            used = 0
            sinceBreak = 0
            breakEnd = nil
            isEmpty = true
        }

        mutating func finish(at last: Int) -> [Range<Int>] {
            if !isEmpty || lines.isEmpty { lines.append(start..<max(start, end)) }
            return lines
        }
    }

    private static let closing: Set<Character> = [
        "。", "、", "，", "．", "」", "』", "）", "】", "》", "〉", "！", "？", "：", "；", "・", "ー", "々", "〕", "”", "’",
    ]
    private static let opening: Set<Character> = ["「", "『", "（", "【", "《", "〈", "〔", "“", "‘"]

    /// Marks that French sets behind a blank.
    private static let frenchClosing: Set<Character> = ["»", "!", "?", ":", ";"]

    private static func isBreakable(after glyph: Character, previous: Character) -> Bool {
        switch glyph {
        case "-", "–", "/": previous.isLetter || previous.isNumber
        case "—": true
        default: false
        }
    }
}
