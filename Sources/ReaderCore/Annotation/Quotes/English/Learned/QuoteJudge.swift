import Glibc
import ReaderBasics

/// Decides with learned weights what the rules leave open: which stretches are speech, and whose.
struct QuoteJudge {
    let reading: QuoteReading
    let ranker: LinearModel
    let classifier: LinearModel
    /// A speaker less likely than this is not told.
    static let surest: Float = 0.3

    static func judged(_ findings: [Finding], in reading: QuoteReading) -> [Finding] {
        let judge = Self(reading: reading, ranker: QuoteModels.speaker, classifier: QuoteModels.speech)
        return judge.judged(findings)
    }

    /// Findings in the same order, without those that are no speech, and with the likeliest speakers.
    func judged(_ findings: [Finding]) -> [Finding] {
        var judged: [Finding] = []
        var pool = SpeakerCandidates(reading)
        var previous: ClosedRange<Int>?
        for finding in findings {
            guard finding.rule != .block, let stretch = Self.stretch(of: finding, reading) else {
                judged.append(finding)
                previous = finding.speaker?.items ?? previous
                continue
            }
            var kept = finding
            // A signature says it all, and is too rare in news to learn.
            guard ![.signature, .turn, .block].contains(finding.rule) else {
                judged.append(finding)
                previous = finding.speaker?.items ?? previous
                continue
            }
            guard isSpeech(stretch, finding) else {
                if let rest = Self.withoutStretch(finding, reading) { judged.append(rest) }
                continue
            }
            // "The court heard he was “a menace”": the rules know that nobody is told to have said it.
            if finding.rule == .cue, finding.speaker == nil {
                judged.append(finding)
                continue
            }
            let spoken = SpeakerCase(stretch, finding, previous: previous, reading, &pool)
            kept.speaker = likeliest(spoken, finding)
            if kept.rule == .short {
                // A word or two that nobody says.
                guard kept.speaker != nil else { continue }
                kept.rule = .fallback
            }
            judged.append(kept)
            previous = kept.speaker?.items ?? previous
        }
        return judged
    }

    /// The stretch that speaks for a finding: the first that is no mere word or two.
    static func stretch(of finding: Finding, _ reading: QuoteReading) -> Int? {
        var first: Int?
        for content in finding.contents {
            for index in content where reading.items[index].isQuoted {
                if !reading.inside(index).isEmbedded { return index }
                first = first ?? index
            }
        }
        return first
    }

    /// What a finding says when its stretch is no speech: reported words with a scare quote in them, or nothing.
    private static func withoutStretch(_ finding: Finding, _ reading: QuoteReading) -> Finding? {
        guard finding.rule == .cue else { return nil }
        let stretches = finding.contents.joined().filter { reading.items[$0].isQuoted }
        guard stretches.count == 1 else { return finding }
        guard finding.contents.contains(where: { $0.count > 3 }) else { return nil }
        var rest = finding
        rest.isWithoutQuotes = true
        return rest
    }

    private func isSpeech(_ stretch: Int, _ finding: Finding) -> Bool {
        SpeechFeatures.isInHeadline(stretch, reading.units[finding.unit], reading)
            || classifier.score(SpeechFeatures.features(stretch, finding, reading)) > 0
                && !SpeechFeatures.isTitleInContent(stretch, finding, reading)
    }

    private func likeliest(_ spoken: SpeakerCase, _ finding: Finding) -> SpeakerPhrase? {
        // "according to the Harbour Office": the source itself.
        if finding.rule == .cue, let cue = finding.cue, cue.kind != .verb, cue.kind != .colon,
            let own = finding.speaker,
            own.kind != .pronoun, reading.maySpeak(own)
        {
            return own
        }
        let scores = Self.scores(spoken, reading, ranker)
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), best < spoken.candidates.count else {
            return nil
        }
        let top = scores[best]
        let sum = scores.reduce(Float(0)) { $0 + expf($1 - top) }
        guard 1 / sum >= Self.surest else { return nil }
        let chosen = spoken.candidates[best].items
        if isCertain(finding, spoken), let ruled = finding.speaker?.items, chosen != ruled,
            let own = spoken.candidates.firstIndex(where: { $0.items == ruled }),
            expf(scores[own] - top) >= Self.trust
        {
            return finding.speaker
        }
        return chosen == finding.speaker?.items ? finding.speaker : reading.speaker(chosen)
    }

    /// The share of the best candidate's likelihood at which the subject of the verb stays the speaker.
    private static let trust: Float = 0.1

    /// A verb of communication with its subject right before it or behind.
    private func isCertain(_ finding: Finding, _ spoken: SpeakerCase) -> Bool {
        guard finding.rule == .cue, let cue = finding.cue, let speaker = finding.speaker else { return false }
        guard cue.kind == .verb, reading.items[cue.item].has([.communication, .naming]) else { return false }
        let isBeside = speaker.items.upperBound + 1 == cue.item || speaker.items.lowerBound == cue.item + 1
        return isBeside && (speaker.kind == .person || speaker.kind == .pronoun || spoken.inside.wordCount < 4)
    }

    /// The scores of a case's candidates; the last is that of no speaker.
    static func scores(_ spoken: SpeakerCase, _ reading: QuoteReading, _ model: LinearModel) -> [Float] {
        spoken.candidates.map { model.score(SpeakerFeatures.features($0, spoken, reading)) }
            + [model.score(SpeakerFeatures.unattributed(spoken))]
    }
}
