import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Work that goes on whatever is shown: fetching feeds, and annotating the library.
package struct BackgroundWork: Equatable, Sendable {
    /// Feeds that are being fetched; nil while none are.
    package private(set) var feeds: FeedWork?
    /// An address or path of feeds that was typed and has led to nothing yet; it is there when one is asked for again.
    private var unheard: Prompt?
    /// The annotation of the library; nil while nothing waits.
    package private(set) var annotation: LibraryAnnotation?
    /// How often the annotation of the library has been begun.
    private var annotationRuns = 0
    /// Files that are being written.
    private var exports = RunningJobs<ExportJob>()
    /// Pages that are being fetched.
    var pages = RunningJobs<PageJob>()
    /// Programs that run.
    private(set) var programs = RunningJobs<ProgramJob>()

    // MARK: - Feeds

    /// Remembers an address or path of feeds until something has come of it.
    mutating func remember(_ typed: Prompt) { unheard = typed }

    /// A line that is empty, with what was typed for the same in vain.
    func filled(_ prompt: Prompt) -> Prompt {
        guard let unheard, unheard.purpose == prompt.purpose, prompt.field.text.isEmpty else { return prompt }
        var filled = prompt
        filled.choose(unheard.field.text)
        return filled.selected
    }

    /// Begins to fetch feeds, or to add one; one at a time.
    mutating func beginFeeds(_ work: Request.Work) -> [Intent] {
        guard feeds == nil else { return [.tell("Feeds are being fetched already.")] }
        feeds = FeedWork(work)
        return []
    }

    /// Fetches all feeds without being asked, unless some are on their way.
    ///
    /// - Parameter isPossible: whether there is a library.
    mutating func refreshByItself(isPossible: Bool) {
        guard isPossible, feeds == nil else { return }
        feeds = FeedWork(.refreshFeeds(.all), isAskedFor: false)
    }

    mutating func take(_ progress: FeedProgress) -> [Intent] {
        feeds?.take(progress)
        guard case .finished(let outcome) = progress, outcome.added + outcome.updated > 0 else { return [] }
        return (feeds?.isUnderWay == true ? [] : [.invalidateLibrary]) + [.annotateLibrary]
    }

    /// Rules have something to tell, which waits for the feeds on their way.
    ///
    /// - Parameter shown: the line that is shown now, which is not taken away.
    mutating func take(_ news: [RuleNews], shown: String?) -> [Intent] {
        guard feeds == nil else {
            feeds?.found += news
            return [.terminal(.notify(news))]
        }
        let line = news.map { "\($0.line)." }.joined(separator: " ")
        return [.tell([shown, line].compactMap(\.self).joined(separator: " ")), .terminal(.notify(news))]
    }

    /// A subscription has been made, or was there; a line says which.
    mutating func finishAdding(_ text: String) -> [Intent] {
        (feeds, unheard) = (nil, nil)
        return [.tell(text), .invalidateLibrary]
    }

    /// No more comes of the feeds; with the reason where it ended early.
    mutating func finishFeeds(_ failure: Failure?, _ keymap: Keymap) -> [Intent] {
        guard let work = feeds else { return [] }
        feeds = nil
        let shown: [Intent] = work.hasBrought ? [.invalidateLibrary] : []
        if let failure { return shown + (work.isAskedFor ? [.fail(failure)] : []) }
        // What nobody has asked for tells of itself only where it brings something.
        guard work.isAskedFor || work.added > 0 else { return shown }
        let summary = work.summary(keymap)
        return shown + [work.failures.isEmpty ? .tell(summary) : .warn(summary)]
    }

    // MARK: - Annotation

    /// Has what waits in the library annotated: when the list is shown for the first time, and after articles have
    /// come.
    mutating func annotateLibrary() {
        if annotation == nil { beginAnnotation() } else { annotation?.isAskedAgain = true }
    }

    private mutating func beginAnnotation() {
        annotationRuns += 1
        annotation = LibraryAnnotation(number: annotationRuns)
    }

    mutating func take(_ progress: AnnotationProgress) -> [Intent] {
        guard progress.isFinal else {
            annotation?.progress = progress
            return []
        }
        let isAskedAgain = annotation?.isAskedAgain ?? false
        annotation = nil
        if isAskedAgain { beginAnnotation() }
        return progress.done > 0 ? [.invalidateLibrary] : []
    }

    // MARK: - Files

    mutating func write(_ job: ExportJob) { exports.begin(job) }

    mutating func finish(_ job: ExportJob) { exports.end(job) }

    // MARK: - Programs

    mutating func hand(_ job: ProgramJob) { programs.begin(job) }

    /// - Returns: whether it was still wanted.
    mutating func finishProgram(_ number: Int) -> Bool { programs.end(number) }

    /// Stops the program that was begun last.
    ///
    /// - Returns: its name; nil where none runs.
    mutating func stopProgram() -> String? { programs.stopLast()?.program.name }

    // MARK: - Requests

    /// What goes on.
    ///
    /// - Parameters:
    ///   - started: what has been started already.
    ///   - isAnnotationHeldBack: whether the annotation of the library waits for the article on the screen, unless it
    ///     has been started.
    func wanted(started: Set<Request.ID>, isAnnotationHeldBack: Bool) -> [Request] {
        var wanted =
            (feeds.map { [Request(.feeds, $0.work)] } ?? []) + exports.requests + pages.requests + programs.requests
        if let annotation {
            let request = Request(.libraryAnnotation(annotation.number), .annotateLibrary)
            if !isAnnotationHeldBack || started.contains(request.id) { wanted.append(request) }
        }
        return wanted
    }
}
