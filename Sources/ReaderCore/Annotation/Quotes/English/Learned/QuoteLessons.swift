package import ReaderBasics
package import ReaderModel
package import ReaderTokens

/// What a text with known quotes teaches: cases with their right answers.
package struct QuoteLessons: Sendable {
    /// A quoted stretch of which somebody said who speaks.
    package struct Known: Sendable {
        package var range: Range<Int>
        /// Nil where nobody could say.
        package var speaker: Range<Int>?

        package init(range: Range<Int>, speaker: Range<Int>?) {
            self.range = range
            self.speaker = speaker
        }
    }

    /// Something reported without marks.
    package struct KnownReport: Sendable {
        package var ranges: [Range<Int>]
        /// Whether it was said rather than thought or done.
        package var isSpeech: Bool

        package init(ranges: [Range<Int>], isSpeech: Bool) {
            self.ranges = ranges
            self.isSpeech = isSpeech
        }
    }

    package struct SpeakerLesson: Sendable {
        /// One for each candidate, then one for none of them.
        package var features: [Features]
        package var isRight: [Bool]
    }

    package struct SpeechLesson: Sendable {
        package var features: Features
        package var isSpeech: Bool
    }

    package private(set) var speakers: [SpeakerLesson] = []
    package private(set) var speech: [SpeechLesson] = []
    /// What is reported without marks.
    package private(set) var reports: [SpeechLesson] = []

    /// - Parameters:
    ///   - known: every stretch of the text that is speech.
    ///   - knownReports: everything the text reports without marks.
    /// - Throws: `CancellationError` where the task is cancelled.
    package init(
        _ text: TokenizedText, entities: [Entity], known: [Known], knownReports: [KnownReport] = []
    ) throws(CancellationError) {
        let reading = QuoteReading(text, entities: entities)
        let findings = try FindingRules.findings(in: reading)
        var pool = SpeakerCandidates(reading)
        var previous: ClosedRange<Int>?
        for finding in findings where finding.rule != .block {
            guard let stretch = QuoteJudge.stretch(of: finding, reading) else {
                previous = finding.speaker?.items ?? previous
                if let features = ReportFeatures.features(finding, reading) {
                    let isRight =
                        ReportFeatures.mayBeStatement(finding, reading)
                        && Self.isKnown(finding.contents.map { reading.bytes(of: $0) }, knownReports)
                    reports.append(SpeechLesson(features: features, isSpeech: isRight))
                }
                continue
            }
            let range = reading.items[stretch].range
            let match = known.first { Self.isSame($0.range, range) }
            let features = SpeechFeatures.features(stretch, finding, reading)
            speech.append(SpeechLesson(features: features, isSpeech: match != nil))
            guard let match, let speaker = match.speaker else { continue }
            let spoken = SpeakerCase(stretch, finding, previous: previous, reading, &pool)
            let isRight = spoken.candidates.map { Self.names(speaker, $0.items, reading) }
            let all = spoken.candidates.map { SpeakerFeatures.features($0, spoken, reading) }
            speakers.append(
                SpeakerLesson(
                    features: all + [SpeakerFeatures.unattributed(spoken)],
                    isRight: isRight + [!isRight.contains(true)]))
            let right = spoken.candidates.indices.filter { isRight[$0] }.map { spoken.candidates[$0].items }
            previous = right.min { $0.count < $1.count } ?? finding.speaker?.items ?? previous
        }
    }

    /// Half of it in common with something that was said.
    static func isKnown(_ found: [Range<Int>], _ known: [KnownReport]) -> Bool {
        let length = found.reduce(0) { $0 + $1.count }
        return known.contains { report in
            guard report.isSpeech else { return false }
            let common = report.ranges.reduce(0) { sum, range in
                sum + found.reduce(0) { $0 + $1.clamped(to: range).count }
            }
            return common * 2 >= length
        }
    }

    /// Four fifths of both in common.
    private static func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let common = left.clamped(to: right).count
        return common * 5 >= max(left.count, right.count) * 4 && common > 0
    }

    /// Whether a candidate overlaps the speaker, or ends in the same capitalised word.
    private static func names(_ speaker: Range<Int>, _ candidate: ClosedRange<Int>, _ reading: QuoteReading) -> Bool {
        if reading.bytes(of: candidate).overlaps(speaker) { return true }
        let word = reading.items[candidate.upperBound]
        guard word.isWord, word.isCapital, !word.has(.subjectPronoun), word.range.count <= speaker.count else {
            return false
        }
        var last: [QuoteItem] = []
        ItemLexer.cut(reading.text.bytes, speaker, into: &last)
        return last.last.map { $0.isCapital && $0.key == word.key } ?? false
    }
}
