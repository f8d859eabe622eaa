import ReaderBasics
import ReaderLibrary

/// Other names for what stands among the shelves.
extension ShelvesPane {
    /// The name of a tag as it is shown or typed, without what stands before it.
    static func tag(_ name: String) -> String { String(name.onOneLine.drop { $0 == "#" }) }

    /// Nothing is put in the place of another search, and a tag is one.
    func mistake(in text: String, of row: ShelfRow, _ context: PaneContext) -> QueryError? {
        if row.kind == .tag {
            let isName = !Self.tag(text).isEmpty && !text.contains(",")
            return isName
                ? nil : QueryError("A tag is a name without commas.", in: text, at: 0..<text.unicodeScalars.count)
        }
        guard row.kind == .search(isSaved: true), let shelves else { return nil }
        let name = text.onOneLine
        let isTaken = ShelfRow.all(shelves, context.searches, folded: []).contains {
            if case .search = $0.kind { $0.name == name && name != row.name } else { false }
        }
        let words = name.isEmpty ? "A search has a name." : isTaken ? "Another search is called so." : nil
        return words.map { QueryError($0, in: text, at: 0..<text.unicodeScalars.count) }
    }

    func rename(_ row: ShelfRow, _ name: String, _ context: PaneContext) -> [Intent] {
        switch row.kind {
        case .feed(let id): return [.shelf(.rename(id, name))]
        case .folder(let path):
            let name = name.split(separator: "/").joined(separator: " ")
            guard !name.isEmpty else { return [.tell("A folder has a name.")] }
            let above = path.split(separator: "/").dropLast().map(String.init)
            let renamed = (above + [name]).joined(separator: "/")
            return [.shelf(.renameFolder(path, renamed))]
                + relisted(
                    row, Shelf(title: name, search: Query(.subject(.folder, Query.Term(renamed))).description), context)
        case .tag:
            let name = Self.tag(name)
            return [.shelf(.renameTag(Self.tag(row.name), name))]
                + relisted(
                    row, Shelf(title: "#\(name)", search: Query(.subject(.tag, Query.Term(name))).description), context)
        case .search(isSaved: true):
            return [.shelf(.renameSearch(row.name, name))]
        case .search, .everything, .view, .stories, .story, .heading: return []
        }
    }

    /// What is listed by its name is listed by its new one.
    private func relisted(_ row: ShelfRow, _ shelf: Shelf, _ context: PaneContext) -> [Intent] {
        row.shelf.lists(context.shelf) ? [.list(shelf), .show(.shelves, nil)] : []
    }
}
