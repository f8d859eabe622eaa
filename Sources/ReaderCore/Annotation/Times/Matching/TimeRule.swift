/// How one family of time expressions looks, and what it means.
///
/// An example is a text with its answers written in, read as published on Monday 2 July 2018:
/// `It begins [July 5th]{2018-07-05}.`; `SET` before a value says that it is a set.
package struct TimeRule: Sendable {
    package let name: String
    let patterns: [String]
    package let examples: [String]
    /// Nil where the words only look like this family.
    let meaning: @Sendable (TimeMatch, inout TimeReading) -> TimeMeaning?

    init(
        _ name: String, _ patterns: [String], examples: [String],
        meaning: @escaping @Sendable (TimeMatch, inout TimeReading) -> TimeMeaning?
    ) {
        self.name = name
        self.patterns = patterns
        self.examples = examples
        self.meaning = meaning
    }
}
