import ReaderLibrary
import ReaderWork

/// The annotation of the library on its way, as the status line tells of it.
package struct LibraryAnnotation: Equatable, Sendable {
    var progress = AnnotationProgress()
    /// Whether articles have come since it was asked for.
    var isAskedAgain = false

    /// `annotating 120/3400`; nil until it is known that something waits.
    var line: String? { progress.total > 0 ? "annotating \(progress.done)/\(progress.total)" : nil }
}

/// Annotating the library while everything else goes on.
extension AppState {
    /// Asks for it when the list is shown for the first time, and after articles have come.
    mutating func annotateLibrary(after action: Action) -> [Effect] {
        guard library != nil, Self.mayBringArticles(action) else { return [] }
        guard annotationWork == nil else {
            annotationWork?.isAskedAgain = true
            return []
        }
        annotationWork = LibraryAnnotation()
        return [.annotateLibrary]
    }

    private static func mayBringArticles(_ action: Action) -> Bool {
        switch action {
        case .library(.articles(.beginning(_, let beginning))): beginning.counts.articles > 0
        case .library(.keeping(.kept)), .libraryChanged: true
        case .feedProgress(.finished(let outcome)): outcome.added + outcome.updated > 0
        default: false
        }
    }

    mutating func take(_ progress: AnnotationProgress) -> [Effect] {
        guard progress.isFinal else {
            annotationWork?.progress = progress
            return []
        }
        let isAskedAgain = annotationWork?.isAskedAgain ?? false
        annotationWork = isAskedAgain ? LibraryAnnotation() : nil
        return (progress.done > 0 ? apply(.libraryChanged) : []) + (isAskedAgain ? [.annotateLibrary] : [])
    }
}
