import ReaderModel

/// A dated clause that was found, with all that the judge of happenings is told of it.
struct DatedClause {
    let clause: EventClause
    /// The tokens of the date.
    let date: Range<Int>
    let time: TimeExpression
    let evidence: EventEvidence
    /// The tokens of its sentence.
    let sentence: Range<Int>
    /// The tokens of the dates of its sentence.
    let dates: [Range<Int>]
}
