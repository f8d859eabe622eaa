import ReaderLibrary

/// The annotation of the library on its way, as the status line tells of it.
package struct LibraryAnnotation: Equatable, Sendable {
    /// Tells one run from the next.
    var number: Int
    var progress = AnnotationProgress()
    /// Whether articles have come since it was asked for.
    var isAskedAgain = false

    /// `annotating 120/3400`; nil until it is known that something waits.
    var line: String? { progress.total > 0 ? "annotating \(progress.done)/\(progress.total)" : nil }
}
