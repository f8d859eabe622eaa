extension Array where Element: Equatable {
    /// All of them in their order, one by so many places further on; nil where there is no such place.
    func moving(_ element: Element, by step: Int) -> Self? {
        guard let place = firstIndex(of: element), indices.contains(place + step) else { return nil }
        var moved = self
        moved.insert(moved.remove(at: place), at: place + step)
        return moved
    }
}
