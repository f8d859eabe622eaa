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

/// Annotating the library while everything else goes on.
extension AppState {
    /// Has what waits in the library annotated: when the list is shown for the first time, and after articles have
    /// come.
    mutating func annotateLibrary() {
        guard library != nil else { return }
        if annotationWork == nil {
            beginAnnotation()
        } else {
            annotationWork?.isAskedAgain = true
        }
    }

    private mutating func beginAnnotation() {
        annotationRuns += 1
        annotationWork = LibraryAnnotation(number: annotationRuns)
    }

    mutating func take(_ progress: AnnotationProgress) {
        guard progress.isFinal else {
            annotationWork?.progress = progress
            return
        }
        let isAskedAgain = annotationWork?.isAskedAgain ?? false
        annotationWork = nil
        if isAskedAgain { beginAnnotation() }
        if progress.done > 0 { invalidateLibrary() }
    }
}
