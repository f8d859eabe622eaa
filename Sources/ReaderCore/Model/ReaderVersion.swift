/// The version of the program, as `reader --version` and requests to servers say it.
package enum ReaderVersion {
    package static let number = "0.2.0"
}
