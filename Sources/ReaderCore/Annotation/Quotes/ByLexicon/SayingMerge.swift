/// Joins what was found in marks with what was found without them.
enum SayingMerge {
    /// In order of the text. A clause with words in marks inside takes them; a clause that a quotation in marks cuts is none.
    static func merged(direct: [Saying], indirect: [Saying], in reading: SpeechReading) -> [Saying] {
        var kept: [Saying] = []
        var taken: Set<Int> = []
        for clause in indirect {
            var clause = clause
            let inside = direct.indices.filter { index in
                direct[index].parts.contains { part in clause.parts.contains { $0.overlaps(part) } }
            }
            let isCut = inside.contains { !yields(direct[$0], to: clause) }
            let stretches = reading.stretches.filter { stretch in clause.parts.contains { $0.overlaps(stretch.range) } }
            let isWhole = stretches.allSatisfy { stretch in
                clause.parts.contains {
                    $0.lowerBound <= stretch.range.lowerBound && stretch.range.upperBound <= $0.upperBound
                }
            }
            guard !isCut, isWhole else { continue }
            clause.stretches = stretches.map(\.range)
            taken.formUnion(inside)
            kept.append(clause)
        }
        kept += direct.indices.filter { !taken.contains($0) }.map { direct[$0] }
        return kept.sorted { $0.parts[0].lowerBound < $1.parts[0].lowerBound }
    }

    /// Whether words in marks are a part of a reported clause, and no quotation of their own.
    private static func yields(_ quotation: Saying, to clause: Saying) -> Bool {
        switch quotation.rule {
        case .before, .embedded, .source, .near: true
        case .continued, .carried, .after, .colon, .incise, .dialogue, .clause, .mood, .trailing: false
        }
    }
}
