/// What went wrong, in two lines for the reader: what happened, and what to do.
package struct Failure: Error, Equatable, Sendable {
    package let message: String
    package let advice: String

    package init(_ message: String, advice: String) {
        self.message = message
        self.advice = advice
    }
}

/// The bytes of the file at a path that the reader has typed.
package typealias FileLoader = @Sendable (_ path: String) throws(Failure) -> [UInt8]
