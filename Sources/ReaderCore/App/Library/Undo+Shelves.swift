import ReaderKeys
import ReaderLibrary
import ReaderWork

/// Taking back what was done to shelves and rules.
extension Undo {
    /// What takes back a change of shelves or rules, or says that nothing does; nil for any other.
    init?(of change: LibraryChange, _ keymap: Keymap) {
        switch change {
        case .shelf(.removeSearch(let name, let query)) where !query.isEmpty:
            shelf = .saveSearch(name, query: query)
        case .shelf(.saveSearch(let name, let query)): shelf = .removeSearch(name, query: query)
        case .shelf(.wholePages(let feed, let isSet)): shelf = .wholePages(feed, !isSet)
        case .shelf(.rename), .shelf(.move), .shelf(.renameSearch), .shelf(.renameFolder), .shelf(.renameTag):
            isImpossible = Self.told("A name or folder is not taken back: it can be typed again.", keymap)
        case .unsubscribe: isImpossible = Self.told("A subscription is not taken back: it can begin anew.", keymap)
        case .rules(.remove), .rules(.put):
            isImpossible = Self.told("A rule is not taken back: it can be made anew.", keymap)
        case .rules(.apply): isImpossible = Self.told("What a rule has done is not taken back.", keymap)
        case .emptyBin: isImpossible = Self.told("What is deleted for good is not taken back.", keymap)
        default: return nil
        }
    }

    private static func told(_ reason: String, _ keymap: Keymap) -> String {
        "\(reason) \(keymap.name(of: AppCommand.undo)) takes back what was before it."
    }

    /// What is told when a change of the shelves has taken another back.
    static func told(of change: LibraryChange) -> String? {
        switch change {
        case .shelf(.saveSearch(let name, _)): "Taken back: the search \(name) is among the shelves."
        case .shelf(.removeSearch(let name, _)): "Taken back: the search \(name) is not kept."
        case .shelf(.wholePages): "Taken back: pages are fetched as before."
        default: nil
        }
    }
}
