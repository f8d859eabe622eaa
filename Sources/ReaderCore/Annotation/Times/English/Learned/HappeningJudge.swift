import ReaderBasics
import ReaderModel

/// Says how sure it is that something happens at the time of a dated clause, from its sentence, its paragraph and its text
/// together.
///
/// What the grounds of the clause say is asked first; the rest tells how far they are to be trusted in such a text. Where a
/// text is a few sentences, what they say stands.
enum HappeningJudge {
    /// What is less sure than this is not asked again: what a rule holds against a date stands.
    private static let least = 0.3
    private static let model = LinearModel(text: HappeningWeights.table)

    /// What each clause is asked in its text; nil where nothing but its grounds has a say.
    static func features(
        of clauses: [DatedClause], in scan: TimeScan, published: PublicationDate?, links: EntityLinks
    ) -> [Features?] {
        guard clauses.contains(where: asks) else { return clauses.map { _ in nil } }
        let register = TimeRegister(scan, clauses)
        guard register.isReadable else { return clauses.map { _ in nil } }
        return clauses.map { clause in
            asks(clause) ? HappeningFeatures.features(clause, scan, register, published, links) : nil
        }
    }

    /// How sure each clause is in its text; nil where nothing but its grounds has a say.
    static func confidences(
        of clauses: [DatedClause], in scan: TimeScan, published: PublicationDate?, links: EntityLinks
    ) -> [Double?] {
        features(of: clauses, in: scan, published: published, links: links).map { features in
            features.map(share)
        }
    }

    static func share(_ features: Features) -> Double { Double(Logistic.share(model.score(features))) }

    private static func asks(_ clause: DatedClause) -> Bool { clause.evidence.confidence >= least }
}
