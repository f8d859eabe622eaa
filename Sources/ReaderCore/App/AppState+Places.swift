import ReaderModel
import ReaderPanes
import ReaderWork

/// Links within a book.
extension AppState {
    /// Goes to a place of the text, or of another part of the book where that is in the list; Back returns.
    mutating func follow(_ target: Span.Place) {
        guard let part = target.part else {
            jumps.leave(place)
            return goToText(target.offset, .place)
        }
        guard let index = list.items.firstIndex(where: { isPart($0, part) }) else {
            return tell("It leads to another part of the book; open the book itself to follow it.")
        }
        jumps.leave(place)
        let id = list.items[index].source.id
        landing = Landing(article: readings[id]?.article.id ?? id, offset: target.offset, focus: .place)
        open(index)
        land()
    }

    /// Parts of a book are named after it and the file that they stand in.
    private func isPart(_ item: SourceList.Item, _ part: String) -> Bool {
        let id = readings[item.source.id]?.article.id ?? item.source.id
        return id.value.contains("#\(part)/")
    }
}
