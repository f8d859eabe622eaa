package import ReaderCorrections
package import ReaderLibrary
package import ReaderModel
package import ReaderScreen

/// An article on the screen: what is known about it, and where the reader is in it.
package struct Reading: Equatable, Sendable {
    package var article: Article
    private var findings = Findings()
    package var annotated: Annotated { _read { yield findings.annotated } }
    /// What was found, without what the reader has decided.
    package var found: Annotated { _read { yield findings.found } }
    /// What the reader has decided.
    package private(set) var corrections = Corrections()
    /// The corrections whose words are gone.
    package private(set) var lost: [Int64] = []
    /// Whether everything that is wanted of the article has been annotated.
    package private(set) var isComplete = false
    /// The byte near which annotation begins.
    package private(set) var annotatedFrom = 0
    /// The byte that is kept at the top whatever the size of the screen.
    package private(set) var anchor = 0
    package private(set) var top = TextPosition()
    private var cache = RowCache()
    /// Rows without text at the top, above the row of `anchor`.
    private var gap = 0
    /// The byte the reader's attention is on, while it is on the screen.
    package private(set) var cursor: Int?
    /// Set by the last jump to a quote or event: what to call the thing under the cursor.
    package var focus: Focus?
    package var search: TextSearch?
    /// An entity to be seen in the text though the cursor is not on it: the one selected in another pane.
    package var highlight: Entity.ID?
    /// Bytes by the letter of the mark.
    package var marks: [Character: Int] = [:]
    /// What the reader has marked, in the order of the text, those that have lost their place last.
    package internal(set) var highlights: [PlacedHighlight] = []
    /// What is being selected.
    package var selection: Range<Int>?
    /// What is other than when the reader read it, in the order of the text.
    package internal(set) var changes: [TextChange] = []
    /// Whether that is marked.
    package var showsChanges = false
    /// Columns and rows of the text, as of the last layout.
    package private(set) var size = Size(columns: 76, rows: 20)

    /// What the last jump went to.
    package enum Focus: Equatable, Sendable {
        case mention, quote, time, event, hit, place, link, change
    }

    package init(article: Article) {
        self.article = article
    }

    /// When it was published, where the library knows the time of day.
    private var moment: ShownMoment?

    /// Takes when it was published from the library.
    package mutating func take(_ moment: ShownMoment?) {
        guard let moment, moment != self.moment else { return }
        self.moment = moment
        cache = RowCache()
    }

    package var annotation: Annotation { annotated.annotation }
    package var index: AnnotationIndex { annotated.index }
    package var published: PublicationDate? { annotation.published ?? article.published }

    package var layout: ArticleLayout {
        ArticleLayout(
            article, measure: size.columns, published: published, language: foreignLanguage,
            moment: moment, cache: cache)
    }

    // MARK: - Place

    /// Takes a new measure and height; the place stays.
    package mutating func resize(_ size: Size) {
        guard size != self.size else { return }
        if size.columns != self.size.columns { cache = RowCache() }
        self.size = size
        keepPlace()
    }

    /// Takes more of the same article, or a later version of it.
    package mutating func take(_ article: Article) {
        self.article = article
        cache = RowCache()
        keepPlace()
    }

    /// Takes another text of the same article: what was found in the old one goes, and the reader stays at the words that
    /// stood there.
    package mutating func takeOther(_ article: Article) {
        let places = PlaceMap(from: self.article.text, to: article.text).places([anchor] + marks.values)
        var other = Reading(article: article)
        (other.size, other.corrections, other.search, other.moment) = (size, corrections, search, moment)
        other.marks = Dictionary(uniqueKeysWithValues: zip(marks.keys, places.dropFirst()))
        other.take(highlights.map(\.stored))
        self = other
        restore(anchor: places[0], cursor: nil)
        clearCursor()
    }

    /// Has the article annotated again, what stands near a byte first; what was found stays until more comes.
    package mutating func annotateAnew(from offset: Int) {
        isComplete = false
        annotatedFrom = offset
    }

    /// Takes what has been found so far.
    package mutating func take(_ annotated: Annotated) {
        isComplete = annotated.isFinal
        putRight(annotated)
    }

    /// Takes what the reader has decided.
    package mutating func take(_ corrections: Corrections) {
        guard corrections != self.corrections else { return }
        self.corrections = corrections
        putRight(found)
    }

    private mutating func putRight(_ found: Annotated) {
        let hadHead = layout.rows(of: 0).count
        let (annotated, lost) = found.corrected(by: corrections, in: article.text)
        (findings, self.lost) = (Findings(found, annotated), lost)
        cache = RowCache()
        if layout.rows(of: 0).count != hadHead { keepPlace() }
    }

    private mutating func keepPlace() {
        let layout = layout
        let row = layout.position(ofByte: anchor)
        let wanted = anchor == 0 ? TextPosition() : TextPosition(element: row.element, row: max(0, row.row - gap))
        top = min(wanted, layout.lastTop(rows: size.rows))
    }

    package mutating func move(_ move: Viewport.Move) {
        let page = max(1, size.rows - 2)
        switch move {
        case .lines(let lines): scroll(lines)
        case .halfPages(let halves): scroll(halves * max(1, size.rows / 2))
        case .pages(let pages): scroll(pages * page)
        case .top:
            setTop(TextPosition())
            // What comes next is the first of the text, also where all of it is on the screen.
            cursor = nil
        case .end: setTop(layout.lastTop(rows: size.rows))
        }
    }

    private mutating func scroll(_ rows: Int) {
        let layout = layout
        let moved = layout.position(top, movedBy: rows)
        setTop(rows > 0 ? min(moved, max(top, layout.lastTop(rows: size.rows))) : moved)
    }

    private mutating func setTop(_ position: TextPosition) {
        top = position
        let layout = layout
        anchor = position == TextPosition() ? 0 : layout.byte(at: position)
        let row = layout.position(ofByte: anchor)
        gap = row.element == position.element ? max(0, row.row - position.row) : 0
        if let cursor, !visible.contains(cursor) { self.cursor = nil }
    }

    /// The bytes on the screen.
    package var visible: Range<Int> {
        let layout = layout
        let start = layout.byte(at: top)
        let rows = layout.rows(from: top, count: size.rows)
        let end = rows.lazy.compactMap { $0.bytes?.upperBound }.max() ?? start
        return start..<max(start, end)
    }

    /// Puts the cursor on a byte and brings it on the screen, a third from the top where it was not.
    package mutating func jump(to offset: Int, focus: Focus) {
        let layout = layout
        let offset = min(max(0, offset), max(0, article.text.count - 1))
        let row = layout.position(ofByte: offset)
        let last = layout.position(top, movedBy: max(0, size.rows - 1))
        if row < top || row > last || (row == last && size.rows > 3) {
            let wanted = layout.position(row, movedBy: -(size.rows / 3))
            setTop(min(wanted, layout.lastTop(rows: size.rows)))
        }
        cursor = offset
        self.focus = focus
    }

    /// Scrolls so that a byte stands in the first row.
    package mutating func showAtTop(_ offset: Int) {
        let layout = layout
        setTop(min(layout.position(ofByte: offset), layout.lastTop(rows: size.rows)))
    }

    /// Returns to a place: the byte at the top and the cursor.
    package mutating func restore(anchor: Int, cursor: Int?) {
        self.anchor = anchor
        gap = 0
        keepPlace()
        self.cursor = cursor
        focus = .place
    }

    /// Takes the cursor out of the text.
    package mutating func clearCursor() {
        cursor = nil
        focus = nil
    }

    /// From where "next" and "previous" count: the cursor, or the edge of the screen.
    package func origin(forward: Bool) -> Int {
        if let cursor { return cursor }
        return forward ? visible.lowerBound - 1 : visible.lowerBound
    }

    /// Where the reader is, from 0 to 100: the last line on the screen in the whole text.
    package var percent: Int {
        guard !article.text.isEmpty else { return 100 }
        let end = visible.upperBound
        let last = article.blocks.last?.range.upperBound ?? article.text.count
        return end >= last ? 100 : 100 * end / max(1, last)
    }

    /// The paragraph at the cursor or the top, counted from 1, and how many there are.
    package var paragraph: (number: Int, count: Int) {
        let offset = cursor ?? visible.lowerBound
        return ((layout.block(at: offset) ?? -1) + 1, article.blocks.count)
    }
}

/// What was found in an article, and what the reader has made of it: held once, however often a reading is handed on.
private final class Findings: Equatable, Sendable {
    let found: Annotated
    let annotated: Annotated

    init(_ found: Annotated = Annotated(), _ annotated: Annotated = Annotated()) {
        (self.found, self.annotated) = (found, annotated)
    }

    static func == (left: Findings, right: Findings) -> Bool {
        left === right || left.found == right.found && left.annotated == right.annotated
    }
}
