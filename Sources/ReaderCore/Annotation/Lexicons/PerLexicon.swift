import ReaderLanguage
import Synchronization

/// A value for each language that has a lexicon, made when a text in it is first met, and kept.
package final class PerLexicon<Value: Sendable>: Sendable {
    private let values = Mutex<[Language: Value]>([:])
    private let make: @Sendable (Lexicon) -> Value

    package init(_ make: @escaping @Sendable (Lexicon) -> Value) { self.make = make }

    /// The value of a language; others wait while it is made.
    package func of(_ lexicon: Lexicon) -> Value {
        values.withLock { values in
            if let value = values[lexicon.language] { return value }
            let value = make(lexicon)
            values[lexicon.language] = value
            return value
        }
    }
}
