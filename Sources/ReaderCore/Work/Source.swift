package import ReaderLibrary
package import ReaderModel

/// Where an article comes from.
package struct Source: Equatable, Sendable, Identifiable {
    package enum Origin: Equatable, Sendable {
        case file(String)
        /// An address of the web that the reader has typed.
        case web(String)
        /// An address that a link of an article led to.
        ///
        /// - Parameter typed: the address that the reader has typed and that the article came from; nil for none.
        case page(String, typed: String?)
        /// Already read, since it can be read only once.
        case standardInput([UInt8])
        /// One of the articles that come with the program, by name.
        case sample(String)
        /// One of several articles of a file that has been read.
        case article(Article)
        /// An article of the library.
        case stored(RowID<ArticleRow>)
    }

    package let id: Article.ID
    package let origin: Origin

    package init(_ origin: Origin) {
        self.origin = origin
        switch origin {
        case .file(let path), .web(let path), .page(let path, _): id = Article.ID(path)
        case .standardInput: id = Article.ID("-")
        case .sample(let name): id = Article.ID("sample:\(name)")
        case .article(let article): id = article.id
        case .stored(let row): id = Article.ID(stored: row)
        }
    }

    /// What to call it before its title is known.
    package var name: String {
        switch origin {
        case .file(let path): path.split(separator: "/").last.map(String.init) ?? path
        case .web(let address), .page(let address, _): address
        case .standardInput: "standard input"
        case .sample(let name): name
        case .article(let article): article.displayTitle ?? article.id.value
        case .stored: ""
        }
    }
}
