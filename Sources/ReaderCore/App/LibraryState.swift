import ReaderLibrary
import ReaderModel
package import ReaderPanes
package import ReaderWork

/// What the program knows of the library while it is on the screen.
package struct LibraryState: Equatable, Sendable {
    package internal(set) var pane = LibraryPane()
    /// Whether the program began with the list, so that leaving the list ends it.
    package internal(set) var isHome: Bool
    /// What to read where the library turns out to be empty.
    var fallback: [Source]
    /// Whether the list has been asked for.
    var isAsked = false
    /// Whether the first rows of the list have come, or cannot come.
    var hasBegun = false
    /// Whether somebody has written into the library since the list was asked for.
    var isStale = false
    /// What has been asked because of a key and not been answered yet.
    private(set) var questions: [Request] = []
    private var lastQuestion = 0

    /// The words that led to the article that is being opened.
    var wanted: String?
    /// Whether the list has been on the screen since it was last asked for.
    var isShown = false

    /// The articles of the library that have been opened, by the source they were opened from.
    var stored: [Article.ID: RowID<ArticleRow>] = [:]
    /// Those of them that have been read in full and that the library has not annotated yet.
    var unannotated: Set<RowID<ArticleRow>> = []
    /// The sources of those that were opened from the library's own lists.
    var entered: Set<Article.ID> = []
    /// Articles that are being kept, or could not be.
    var offered: Set<Article.ID> = []
    /// The places that the file holds.
    var places: [RowID<ArticleRow>: Int] = [:]
    /// The article that is being read.
    var opened: RowID<ArticleRow>?
    /// Changes that are shown and not yet in the file.
    var pending: [Pending] = []
    /// The last changes of this sitting, the newest at the end.
    var undoing: [Undo] = []

    /// The list as it was before a query was typed.
    var beforeFilter: BeforeFilter?
    var shelves: [Shelf] = []
    var tags: [String] = []

    struct BeforeFilter: Equatable {
        var view: ArticleView
        var selected: RowID<ArticleRow>?
        var offset: Int

        init(_ pane: LibraryPane) {
            view = pane.view
            selected = pane.selection
            offset = pane.offset
        }

        /// Where the selection returns to.
        var landing: LibraryPane.Landing { selected.map { .article($0, offset: offset) } ?? .top }
    }

    /// Asks something once; a question of the same kind that is not answered yet is given up.
    mutating func ask(_ question: LibraryQuestion) {
        forget(question.kind)
        lastQuestion += 1
        questions.append(.ask(question, .question(lastQuestion)))
    }

    /// A question of this kind has been answered, or cannot be.
    mutating func forget(_ kind: LibraryQuestion.Kind) {
        questions.removeAll { request in
            if case .ask(let question) = request.work { question.kind == kind } else { false }
        }
    }

    struct Pending: Equatable {
        var change: LibraryChange
        /// Whether its success is worth a line.
        var isTold: Bool
    }

    /// - Parameters:
    ///   - isHome: whether the list is shown first.
    ///   - fallback: read instead of an empty library.
    package init(isHome: Bool, fallback: [Source] = []) {
        self.isHome = isHome
        self.fallback = fallback
    }
}
