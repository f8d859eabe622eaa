package import ReaderBasics
package import ReaderModel
package import ReaderTokens

/// What a text teaches of which somebody said what is a statement in it.
package struct ContextLessons: Sendable {
    /// Words that a reader judged.
    package struct Known: Sendable {
        /// Bytes from the first to the last.
        package var range: Range<Int>
        package var isStatement: Bool
        /// Whether the right speaker is told.
        package var isSpeakerRight: Bool
        /// Whether it begins and ends where it should.
        package var isWhole: Bool

        package init(range: Range<Int>, isStatement: Bool, isSpeakerRight: Bool, isWhole: Bool) {
            self.range = range
            self.isStatement = isStatement
            self.isSpeakerRight = isSpeakerRight
            self.isWhole = isWhole
        }
    }

    package struct Lesson: Sendable {
        package var features: Features
        package var known: Known
        /// How sure the judges of the sentence are.
        package var before: Float
        package var hasSpeaker: Bool
    }

    package private(set) var lessons: [Lesson] = []

    /// - Throws: `CancellationError` where the task is cancelled.
    package init(_ text: TokenizedText, entities: [Entity], known: [Known]) throws(CancellationError) {
        let reading = QuoteReading(text, entities: entities)
        let findings = try QuoteFinder.weighed(in: reading, entities: entities)
        let register = TextRegister(reading, findings)
        guard register.isReadable else { return }
        for index in findings.indices where ContextJudge.asks(findings[index], reading) {
            let contents = findings[index].contents.map { reading.bytes(of: $0) }
            let range = contents.reduce(contents[0]) {
                min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
            }
            guard let match = known.first(where: { Self.isSame($0.range, range) }) else { continue }
            lessons.append(
                Lesson(
                    features: ContextFeatures.features(index, of: findings, reading, entities, register), known: match,
                    before: findings[index].confidence, hasSpeaker: findings[index].speaker != nil))
        }
    }

    /// Lessons of news of which is known what was said: every finding is one.
    ///
    /// - Parameters:
    ///   - quoted: every stretch of the text that is speech.
    ///   - reports: everything the text reports without marks.
    /// - Throws: `CancellationError` where the task is cancelled.
    package init(
        _ text: TokenizedText, entities: [Entity], quoted: [QuoteLessons.Known], reports: [QuoteLessons.KnownReport]
    ) throws(CancellationError) {
        let reading = QuoteReading(text, entities: entities)
        let findings = try QuoteFinder.weighed(in: reading, entities: entities)
        let register = TextRegister(reading, findings)
        guard register.isReadable else { return }
        for index in findings.indices where ContextJudge.asks(findings[index], reading) {
            let contents = findings[index].contents.map { reading.bytes(of: $0) }
            let stretch = findings[index].isWithoutQuotes ? nil : QuoteJudge.stretch(of: findings[index], reading)
            let isStatement =
                if let stretch {
                    quoted.contains { Self.isSame($0.range, reading.items[stretch].range) }
                } else {
                    QuoteLessons.isKnown(contents, reports)
                }
            let known = Known(range: contents[0], isStatement: isStatement, isSpeakerRight: true, isWhole: true)
            lessons.append(
                Lesson(
                    features: ContextFeatures.features(index, of: findings, reading, entities, register), known: known,
                    before: findings[index].confidence, hasSpeaker: findings[index].speaker != nil))
        }
    }

    /// Four fifths of both in common.
    private static func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let common = left.clamped(to: right).count
        return common * 5 >= max(left.count, right.count) * 4 && common > 0
    }
}
