/// Finds who and what an article speaks of.
package enum EntityFinder {
    /// Entities in order of first mention, numbered from 1.
    package static func entities(in text: TokenizedText) throws(CancellationError) -> [Entity] {
        []
    }
}
