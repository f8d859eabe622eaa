import ReaderKeys
import ReaderLibrary
import ReaderScreen

/// A list of stories: one row for what several papers tell, which unfolds into their articles.
extension LibraryPane {
    /// Where an article stands in a story of several.
    struct StoryRow: Equatable {
        /// Position of the first article, which stands for the story.
        let first: Int
        let story: ArticleOrder.Story
        let isUnfolded: Bool
    }

    /// The story in whose row, or below whose row, an article of the list stands.
    func storyRow(ofArticle position: Int) -> StoryRow? {
        guard !order.stories.isEmpty, order.ids.indices.contains(position) else { return nil }
        var first = position
        while first > 0, order.stories[order.ids[first]] == nil, !view.unfolded.isEmpty { first -= 1 }
        guard let story = order.stories[order.ids[first]] else { return nil }
        let isUnfolded = view.unfolded.contains(story.number)
        guard first == position || isUnfolded && position < first + story.articles else { return nil }
        return StoryRow(first: first, story: story, isUnfolded: isUnfolded)
    }

    /// Shows the other articles of the story that is selected, or hides them; a list that is not one of stories becomes
    /// one.
    mutating func foldStory(in context: PaneContext) -> [Intent] {
        var view = view
        guard view.grouping == .story else {
            view.grouping = .story
            show(view, landing: .keep)
            return [.tell("One row a story; \(context.keymap.name(of: Command.foldStory)) unfolds the selected one.")]
        }
        guard case .article(let position) = order.row(viewport.selected), let row = storyRow(ofArticle: position) else {
            return [.tell("No other article of this list tells this story.")]
        }
        if view.unfolded.remove(row.story.number) == nil { view.unfolded.insert(row.story.number) }
        let offset = max(0, offset - (viewport.selected - order.row(ofArticle: row.first)))
        show(view, landing: .article(order.ids[row.first], offset: offset))
        return []
    }

    /// Lists the articles of the story that is selected, as a search for it.
    mutating func listStory() -> [Intent] {
        guard case .article(let position) = order.row(viewport.selected), let row = storyRow(ofArticle: position) else {
            return [.tell("Select a story of several articles in a list of stories.")]
        }
        var view = view
        (view.grouping, view.query) = (.none, Query(.subject(.story, Query.Term("\(row.story.number)"))).description)
        show(view, landing: .top)
        return []
    }

    /// The sources of a story, of each its first article; the newest first.
    func sources(of row: StoryRow) -> [String] {
        var seen: Set<String> = []
        return ([order.ids[row.first]] + row.story.others).compactMap { rows[$0]?.source }
            .filter { seen.insert($0).inserted }
    }

    /// How many articles tell the story that is selected, whose they are, and how they are seen.
    package func situation(in context: PaneContext) -> String? {
        guard case .article(let position) = order.row(viewport.selected), marked.isEmpty,
            let row = storyRow(ofArticle: position), row.first == position
        else { return nil }
        let (fold, alone) = (context.keymap.name(of: Command.foldStory), context.keymap.name(of: Command.listStory))
        let keys = "\(fold) \(row.isUnfolded ? "folds" : "unfolds") · \(alone) lists it alone"
        return "\(Self.number(row.story.articles)) articles · \(keys) · \(sources(of: row).joined(separator: ", "))"
    }

    /// Writes before a title how many articles tell the story, and whether they are shown.
    ///
    /// - Returns: columns before the title.
    func draw(
        _ row: StoryRow?, position: Int, row line: Int, column: Int, marks: Marks, in area: Area,
        on screen: inout Screen
    ) -> Int {
        guard let row else { return view.grouping == .story && !order.stories.isEmpty ? 2 : 0 }
        guard row.first == position else { return 4 }
        let fold = row.isUnfolded ? "▾" : "▸"
        return 1
            + screen.write(
                fold + Self.number(row.story.articles), row: line, column: column, in: area, as: .marker, marks: marks)
    }
}
