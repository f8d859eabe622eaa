import ReaderBasics
import ReaderModel

/// Passages that somebody highlighted in books, gathered by book: an article each, a quotation a passage.
struct HighlightedBooks {
    /// One passage with what was written beside it.
    struct Passage {
        var text: String
        var note: String?
        var date: Timestamp?
    }

    private struct Book {
        var entry: SavedEntry
        var html = ""
    }

    private let program: String
    private var books: [Book] = []
    private var places: [String: Int] = [:]

    init(_ program: String) { self.program = program }

    /// Adds a passage, or a remark that stands by itself where the passage is empty.
    mutating func add(
        _ passage: Passage, title: String, author: String?, address: String? = nil, tags: [String] = []
    ) {
        let name = "\(title)\u{1F}\(author ?? "")"
        let place = places[name] ?? books.count
        if place == books.count {
            var entry = SavedEntry(address: address)
            (entry.name, entry.title, entry.byline) = ("\(title) \(author ?? "")", title, author)
            places[name] = place
            books.append(Book(entry: entry))
        }
        for tag in tags where !books[place].entry.tags.contains(tag) { books[place].entry.tags.append(tag) }
        // A remark that stands by itself follows the passage that it is about.
        if !passage.text.isEmpty {
            books[place].entry.marks.highlights.append(SavedHighlight(passage.text, note: passage.note?.nonEmpty))
        } else if let note = passage.note?.nonEmpty {
            books[place].entry.marks.addNote(note)
        }
        if !passage.text.isEmpty { books[place].html += "<blockquote>\(Self.escaped(passage.text))</blockquote>" }
        if let note = passage.note?.nonEmpty { books[place].html += "<p>\(Self.escaped(note))</p>" }
        let moment = passage.date?.secondsSince1970
        books[place].entry.marks.savedAt = [books[place].entry.marks.savedAt, moment].compactMap(\.self).max()
    }

    var list: SavedList {
        var list = SavedList(program)
        for book in books {
            var entry = book.entry
            // They were read when they were highlighted.
            entry.marks.isRead = true
            entry.body = .html(book.html)
            list.add(entry)
        }
        return list
    }

    /// Lines of a passage are paragraphs.
    private static func escaped(_ text: String) -> String {
        let safe = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return safe.split(separator: "\n").compactMap(\.nonEmpty).map { "<p>\($0)</p>" }.joined()
    }
}
