import ReaderCommands
import ReaderExport
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// What the commands that copy and open take out of the program.
struct Copying {
    /// What stands under the selection or the cursor.
    let subject: Subject
    let reading: Reading?
    let keymap: Keymap
    /// Where the program is looked at.
    let focus: PaneFocus
    /// The article that is selected, where a list of the library is looked at.
    let selected: ArticleRow?
    /// The article being read, in its list.
    let item: SourceList.Item?

    private var isStored: Bool { focus.main.isStored }

    /// Copies the quote with its speaker, and where and when it stands.
    var quote: [Intent] {
        switch subject.quote {
        case .read(let quote):
            guard let reading else { return [] }
            var citation = Citation(quote, in: reading.article, reading.annotation)
            citation.address = citation.address ?? item?.webAddress
            return Intent.copy(citation.text, "quote")
        case .stored(let quote): return Intent.copy(Citation(quote).text, "quote")
        case nil:
            guard !isStored else { return [.tell("No quote is selected.")] }
            let key = keymap.name(of: TextPane.Command.nextQuote)
            return [.tell("No quote is under the cursor; \(key) goes to the next.")]
        }
    }

    /// Copies the name.
    var name: [Intent] {
        if let name = subject.name { return Intent.copy(name, "name") }
        return [.tell(isStored ? "No name is selected." : "No name is under the cursor.")]
    }

    /// Copies the sentence under the cursor.
    var sentence: [Intent] {
        guard !focus.showsLibrary, let reading, let sentence = reading.sentence else { return [Self.noText] }
        return Intent.copy(reading.line(sentence), "sentence")
    }

    /// Copies the paragraph under the cursor.
    var paragraph: [Intent] {
        guard !focus.showsLibrary, let reading, let block = reading.block else { return [Self.noText] }
        return Intent.copy(reading.line(block), "paragraph")
    }

    private static let noText = Intent.tell("Open an article to copy from its text.")

    /// Copies the address of the link under the cursor.
    var link: [Intent] {
        if let link = reading?.currentLink { return Intent.copy(link.address, "address") }
        let key = keymap.name(of: AppCommand.hints)
        return [.tell("No link is under the cursor; \(key) shows a letter on each.")]
    }

    /// Copies the address of the article that is selected or read.
    var address: [Intent] { withAddress { Intent.copy($0, "address") } }

    /// Opens the link under the cursor, or else the article, in the browser.
    var browse: [Intent] {
        if focus.pane == .text, let place = reading?.currentPlace?.place { return [.follow(place)] }
        if focus.pane == .text, let link = reading?.currentLink { return Intent.browse(link.address) }
        return withAddress(Intent.browse)
    }

    /// Does something with the address of an article; where it has none, that is told.
    private func withAddress(_ body: (String) -> [Intent]) -> [Intent] {
        if focus.showsLibrary, selected == nil { return [.tell("No article is selected.")] }
        let address = focus.showsLibrary ? selected?.url : reading?.article.url ?? item?.webAddress
        return address.map(body) ?? [.tell("This article has no address.")]
    }
}

extension Copying {
    /// What can be copied from where a state is.
    init(of state: AppState) {
        self.init(
            subject: state.subject(of: state.pane), reading: state.reading, keymap: state.configuration.keymap,
            focus: state.focus, selected: state.focus.showsLibrary ? state.subject(of: state.main).article : nil,
            item: state.list.currentItem)
    }
}

extension SourceList.Item {
    /// The address that was typed for it.
    var webAddress: String? { if case .web(let address) = source.origin { address } else { nil } }
}
