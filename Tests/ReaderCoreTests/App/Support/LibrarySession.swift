import LibraryTestSupport
import ScreenTestSupport

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderScreen
@testable import ReaderWork

/// A state beside a real library: what it asks for is answered at once.
struct LibrarySession {
    var state: AppState
    let library: Library
    /// Keeps the file where nobody else does.
    private var harbour: HarbourLibrary?
    /// What was asked for since the last key.
    private(set) var requests: [LibraryQuestion] = []

    init(_ library: Library, columns: Int = 80, rows: Int = 24) throws {
        self.library = library
        state = AppState(size: Size(columns: columns, rows: rows), library: LibraryState(isHome: true))
        try run(state.start())
    }

    init(_ harbour: HarbourLibrary, columns: Int = 80, rows: Int = 24) throws {
        try self.init(harbour.store.library, columns: columns, rows: rows)
        self.harbour = harbour
    }

    mutating func press(_ names: String...) throws {
        requests = []
        for name in names {
            guard let key = Key(name: name) else { preconditionFailure("\(name) is no key") }
            try run(state.update(.pressed(key)))
        }
    }

    mutating func type(_ text: String) throws {
        for character in text { try run(state.update(.pressed(.character(character)))) }
    }

    mutating func run(_ effects: [Effect]) throws {
        for effect in effects {
            switch effect {
            case .start(let request): try run(request.work)
            case .change(let change): try run(state.update(.stored(try library.make(change))))
            case .terminal: break
            }
        }
    }

    private mutating func run(_ work: Request.Work) throws {
        switch work {
        case .ask(let question):
            requests.append(question)
            try run(state.update(.answered(try library.answer(question))))
        case .load(let source):
            guard case .stored(let id) = source.origin, let article = try library.article(id) else { return }
            let loaded = Loaded(article: article, stored: try library.reading(of: id))
            try run(state.update(.loaded(source.id, loaded)))
        case .annotate, .annotateLibrary, .refreshFeeds, .addFeed, .importFeeds, .export, .page, .handOver: break
        }
    }

    var lines: [String] { Screen(state).lines }
    var text: String { lines.joined(separator: "\n") }
    /// The row that the cursor stands on.
    var selected: String {
        let screen = Screen(state)
        // A strip has a cursor of its own, of a column or a few.
        let row = (0..<screen.size.rows).first { row in
            screen[row: row].count { $0.marks.contains(.cursor) } > screen.size.columns / 2
        }
        return row.map { lines[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    }
}
