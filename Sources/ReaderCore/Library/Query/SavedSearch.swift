/// A search with a name, from the configuration; the library shows it as a feed.
package struct SavedSearch: Equatable, Sendable {
    package let name: String
    package let query: Query

    package init(name: String, query: Query) {
        self.name = name
        self.query = query
    }
}
