import ReaderLibrary
import ReaderModel
import ReaderScreen
import ReaderWork

/// The rows of a long list of the library around the selection, and what to ask for as it moves.
struct StoredRows: Equatable, Sendable {
    /// What is listed.
    private(set) var listing: Listing
    private(set) var rows: [ListingRow] = []
    private(set) var viewport = Viewport()
    /// Rows that are seen at once.
    private var height = 1
    /// Whether the first page has come.
    private(set) var hasRows = false
    /// How many rows there are in all; nil where that is not counted.
    private(set) var total: Int?
    /// What lies beyond the rows; nil where nothing does.
    private var before: ListingKey?
    private var after: ListingKey?
    /// The page to ask for next, instead of the rows there are.
    private var wish: PageStart?
    /// Where it begins.
    private let beginning: PageStart
    /// How often the rows were asked for anew.
    private var renewals = 0
    /// Whether they are on their way once more; those that there are stay until then.
    private var isRenewing = false
    /// Whether the selection has been put somewhere and not moved since: it is shown with what leads up to it.
    private var hasLanded = false

    init(_ listing: Listing, from beginning: PageStart = .first) {
        self.listing = listing
        self.beginning = beginning
    }

    var selection: ListingRow? { rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil }
    /// Whether the library is known to have nothing for it.
    var isEmpty: Bool { hasRows && rows.isEmpty && before == nil && after == nil }
    /// Whether rows are on their way.
    var isAwaited: Bool { !hasRows || before != nil || after != nil }
    var hasMoreBelow: Bool { after != nil }

    // MARK: - Pages

    /// Rows of a page; two or three screens.
    static let pageRows = 120

    /// The page that is needed now.
    var wanted: [Request] {
        if let renewal {
            let count = max(Self.pageRows, rows.count)
            return [.ask(.page(listing, renewal, count: count), .renewal(listing, renewals))]
        }
        guard let start else { return [] }
        return [.ask(.page(listing, start, count: Self.pageRows), .page(listing, start))]
    }

    private var start: PageStart? {
        if let wish { return wish }
        if !hasRows { return beginning }
        if let before, viewport.top < height || rows.isEmpty { return .before(before) }
        if let after, viewport.top + 2 * height >= rows.count { return .after(after) }
        return nil
    }

    /// Where the rows begin that are asked for anew; nil where none are.
    private var renewal: PageStart? {
        guard isRenewing, hasRows, wish == nil else { return nil }
        return before.map(PageStart.from) ?? .first
    }

    /// Asks for the rows as they are now in the file; the selection stays where it stands.
    mutating func renew() {
        renewals += 1
        isRenewing = true
    }

    /// Takes a page that is needed; any other is left.
    mutating func take(_ answer: LibraryAnswer) {
        if case .page(listing, let start, let page) = answer, start == renewal { return replaceInPlace(page) }
        guard case .page(listing, let start, let page) = answer, start == self.start else { return }
        if start == wish || !hasRows { return replace(page, start) }
        switch start {
        case .before:
            let wasEmpty = rows.isEmpty
            rows = page.rows + rows
            before = page.before
            viewport.shift(by: wasEmpty ? max(0, page.rows.count - 1) : page.rows.count)
            if hasLanded { land() }
        case .after:
            rows += page.rows
            after = page.after
        case .first, .last, .from, .latest: break
        }
        viewport.settle(count: rows.count, rows: height)
    }

    /// The row that was selected is selected, or the one that stands there now.
    private mutating func replaceInPlace(_ page: ListingPage) {
        let (selected, offset, subject) = (viewport.selected, viewport.selected - viewport.top, selection?.subject)
        isRenewing = false
        (rows, before, after) = (page.rows, page.before, page.after)
        total = page.total ?? total
        let same = rows.indices.filter { rows[$0].subject == subject }
        let row = same.min { abs($0 - selected) < abs($1 - selected) } ?? max(0, min(selected, rows.count - 1))
        viewport.select(row, offset: offset, count: rows.count, rows: height)
    }

    private mutating func replace(_ page: ListingPage, _ start: PageStart) {
        hasRows = true
        wish = nil
        (rows, before, after) = (page.rows, page.before, page.after)
        total = page.total ?? total
        let selected = start == .last ? rows.count - 1 : 0
        viewport = Viewport(selected: selected)
        viewport.settle(count: rows.count, rows: height)
        switch start {
        case .from, .latest: hasLanded = true
        case .first, .last, .before, .after: break
        }
    }

    /// Shows what leads up to the selected row, too.
    private mutating func land() {
        viewport.select(viewport.selected, offset: height / 3, count: rows.count, rows: height)
    }

    /// A page could not be read; it is asked for again when the reader moves.
    mutating func giveUp(_ question: LibraryQuestion) {
        guard case .page(listing, let start, _) = question else { return }
        guard start != renewal else {
            isRenewing = false
            return
        }
        guard start == self.start else { return }
        (wish, hasRows) = (nil, true)
        (before, after) = (nil, nil)
    }

    /// Lists something else, from its beginning.
    ///
    /// - Parameter keepsRows: whether the rows stay until the others come.
    mutating func show(_ listing: Listing, keepsRows: Bool = false) {
        guard listing != self.listing else { return }
        self.listing = listing
        (hasRows, wish, before, after) = (false, nil, nil, nil)
        viewport = Viewport()
        total = nil
        if !keepsRows { rows = [] }
    }

    /// The list as it is now in the file, from where it stands.
    mutating func forget() {
        (hasRows, wish, before, after) = (false, nil, nil, nil)
        rows = []
    }

    /// Goes to a page, instead of the rows there are.
    mutating func go(to start: PageStart?) { wish = start }

    // MARK: - Moving

    mutating func move(_ move: Viewport.Move) {
        hasLanded = false
        switch move {
        case .top where before != nil: wish = .first
        case .end where after != nil: wish = .last
        case .top, .end, .lines, .halfPages, .pages: viewport.move(move, count: rows.count, rows: height)
        }
    }

    /// Selects the row that stands so many rows below the top of the list.
    mutating func select(row: Int) {
        viewport.select(viewport.top + row, count: rows.count, rows: height)
    }

    /// Fits the list to the rows that are seen at once.
    mutating func settle(rows height: Int) {
        self.height = height
        viewport.settle(count: rows.count, rows: height)
    }
}

extension ListingRow {
    /// What a row is about, so that it is known again when the list is read anew.
    fileprivate enum Subject: Equatable {
        case entity(RowID<Entity>)
        case place(LibraryPlace)
    }

    fileprivate var subject: Subject? {
        if case .entity(let entity) = self { return .entity(entity.id) }
        return place.map(Subject.place)
    }
}
