package import ReaderCorrections
package import ReaderModel

/// A row of one of the menus in which something is put right.
package enum CorrectionChoice: Equatable, Sendable {
    case command(CorrectionCommand)
    case kind(Entity.Kind)
    case entity(EntityName)
    case nobody
    case span(SpanChange)
    /// What the article is written in, as a BCP 47 tag.
    case language(String)
    case reach(CorrectionReach)
    /// One that was made before, by its number.
    case kept(Int64)
    case goTo(Int)
    case takeBack(Int64)
}

/// How far a decision about a name goes.
package enum CorrectionReach: Equatable, Sendable {
    case mention, article, everywhere
}

/// What is typed where something is put right.
package enum CorrectionLine: Equatable, Sendable {
    case date, eventDate, published, rename, addName
}
