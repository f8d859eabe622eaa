import ReaderBasics

/// A word of a title or a text, as it matters for whether two articles tell the same.
package struct StoryWord: Equatable, Sendable {
    /// What a word is known by: a hash of its folded letters.
    package typealias Name = UInt32

    package let name: Name
    /// Where it stands, in bytes of its text.
    package let range: Range<Int>
    /// Whether it is written with digits alone.
    package let isNumber: Bool

    package init(name: Name, range: Range<Int>, isNumber: Bool) {
        self.name = name
        self.range = range
        self.isNumber = isNumber
    }

    /// - Parameter letters: a word as the index of the library cuts and folds it, in UTF-8.
    package init(letters: some Collection<UInt8>, range: Range<Int>) {
        self.init(name: Self.name(of: letters), range: range, isNumber: letters.allSatisfy(\.isASCIIDigit))
    }

    static func name(of letters: some Sequence<UInt8>) -> Name {
        Name(truncatingIfNeeded: Hash.mixed(Hash.of(letters)))
    }
}
