/// Where a password comes from.
package enum PasswordSource: Equatable, Sendable {
    /// The first line that a program writes; its name and arguments.
    case command([String])
    /// The first line of a file.
    case file(String)
}

/// Gets a password; it may take as long as a program that asks somebody.
package typealias PasswordLoader = @Sendable (PasswordSource) throws(Failure) -> String
