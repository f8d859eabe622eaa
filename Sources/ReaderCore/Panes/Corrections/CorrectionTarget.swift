package import ReaderLibrary
package import ReaderModel

/// What a correction is to be about: what stands under the cursor or a selection.
package struct CorrectionTarget: Equatable, Sendable {
    /// Where an article is.
    package enum Place: Equatable, Sendable {
        /// On the screen, from this source.
        case open(Article.ID)
        /// In the library.
        case stored(RowID<ArticleRow>)
        /// Nowhere: it is about the whole library.
        case library
    }

    /// A name: its words, and whose it is.
    package struct Name: Equatable, Sendable {
        package var range: Range<Int>
        package var words: String
        package var name: String
        package var kind: Entity.Kind
        /// How often it is mentioned in the article.
        package var mentions: Int

        package init(range: Range<Int>, words: String, name: String, kind: Entity.Kind, mentions: Int) {
            (self.range, self.words, self.name, self.kind, self.mentions) = (range, words, name, kind, mentions)
        }
    }

    package var place: Place
    package var name: Name?
    package var quote: Range<Int>?
    package var date: Range<Int>?
    package var event: Range<Int>?
    /// Words that are searched for, which may be a name.
    package var hit: Range<Int>?
    /// The sentence under the cursor.
    package var sentence: Range<Int>?
    /// What is selected in the text.
    package var selection: Range<Int>?

    package init(_ place: Place) { self.place = place }

    /// What can be put right there, in the order of the menu.
    package var commands: [CorrectionCommand] {
        guard selection == nil else {
            return [.addName, .addQuote] + (name == nil && quote == nil ? [] : [.span])
        }
        var commands: [CorrectionCommand] = []
        if name != nil { commands += [.notName, .kind, .same, .rename, .apart] }
        if quote != nil { commands += [.notSaid, .speaker] }
        if place != .library, name != nil || quote != nil { commands.append(.span) }
        if date != nil { commands += [.date, .notDate] }
        if event != nil { commands += [.eventDate, .notEvent] }
        if case .open = place {
            commands += [.addName] + (sentence == nil ? [] : [.addQuote]) + [.published, .language, .list]
        }
        if case .stored = place { commands += [.published, .language, .list] }
        return commands
    }
}

extension CorrectionTarget {
    /// What stands at the cursor of an article, or is selected beside it.
    ///
    /// - Parameter pane: where it is looked at: a list is about what is selected in it alone.
    package init(_ reading: Reading, source: Article.ID, _ subject: Subject, in pane: Pane) {
        self.init(.open(source))
        switch pane {
        case .quotes: quote = subject.selectedQuote?.range
        case .timeline: takeEvent(subject.event, reading)
        case .card, .names:
            name = subject.entity.flatMap { Self.name(of: $0, at: reading.cursor, in: reading) }
            if case .card = pane {
                quote = subject.isOfRow ? subject.selectedQuote?.range : nil
                takeEvent(subject.event, reading)
            }
        case .text, .page, .mentions, .notes, .articles, .library, .shelves, .rules: takeCursor(reading, subject)
        }
    }

    private mutating func takeEvent(_ event: Event?, _ reading: Reading) {
        self.event = event?.range
        date = event.flatMap { reading.annotated.time(of: $0)?.range }
    }

    private mutating func takeCursor(_ reading: Reading, _ subject: Subject) {
        guard let cursor = reading.cursor else { return }
        name = subject.entity.flatMap { Self.name(of: $0, at: cursor, in: reading) }
        quote = subject.selectedQuote?.range
        date = reading.currentTime?.range
        event = reading.currentEvent?.range
        sentence = reading.sentence
        if reading.focus == .hit, let search = reading.search {
            hit = search.next(in: reading.article.text, from: cursor, to: cursor + 1)
        }
    }

    /// What is selected in an article: words that may be a name or a statement, or the right ends of the one that they
    /// share words with.
    package init(_ reading: Reading, source: Article.ID, selected range: Range<Int>) {
        self.init(.open(source))
        selection = range
        // Who said it is no part of what was said.
        let quotes = (reading.annotation.quotes + reading.annotation.unsureQuotes)
            .filter { quote in quote.parts.contains { $0.overlaps(range) } }.map(\.range)
        let mention = reading.index.mentions(in: range).lazy.filter { $0.range.overlaps(range) }
            .flatMap { entry in
                reading.annotation.entities[entry.entity].mentions
                    .filter { $0.range == entry.range && $0.form == .name }
                    .map { (entity: entry.entity, range: $0.nameRange ?? $0.range) }
            }
            .min { Self.difference($0.range, range) < Self.difference($1.range, range) }
        let quote =
            quotes
            .min { Self.difference($0, range) < Self.difference($1, range) }
        if let quote, mention.map({ Self.difference(quote, range) < Self.difference($0.range, range) }) ?? true {
            self.quote = quote
        } else if let mention {
            let entity = reading.annotation.entities[mention.entity]
            name = Name(
                range: mention.range, words: reading.line(mention.range), name: entity.name, kind: entity.kind,
                mentions: entity.mentions.count)
        }
    }

    private static func difference(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        abs(left.lowerBound - right.lowerBound) + abs(left.upperBound - right.upperBound)
    }

    /// The mention at the cursor, else the first by name.
    private static func name(of entity: Entity, at cursor: Int?, in reading: Reading) -> Name? {
        let mention =
            cursor.flatMap { cursor in entity.mentions.first { $0.range.contains(cursor) } }
            ?? entity.mentions.first { $0.form == .name } ?? entity.mentions.first
        guard let mention else { return nil }
        let range = mention.nameRange ?? mention.range
        return Name(
            range: range, words: reading.line(range), name: entity.name, kind: entity.kind,
            mentions: entity.mentions.count)
    }

    /// What is selected in a list of the library; nil where that is nothing.
    ///
    /// - Parameter entity: whom the list is about.
    package init?(_ row: ListingRow?, of entity: LibraryEntity?) {
        switch row {
        case .entity(let entity): self.init(entity)
        case nil:
            guard let entity else { return nil }
            self.init(entity)
        case .article(let article, _): self.init(.stored(article.id))
        case .mention(let mention):
            self.init(.stored(mention.article.id))
            name = entity.map {
                Name(range: mention.range, words: mention.words, name: $0.name, kind: $0.kind, mentions: 0)
            }
        case .quote(let quote):
            self.init(.stored(quote.article.id))
            self.quote = quote.range
        case .event(let event):
            self.init(.stored(event.article.id))
            self.event = event.range
        }
    }

    /// An entity of the library.
    package init(_ entity: LibraryEntity) {
        self.init(.library)
        name = Name(range: 0..<0, words: entity.name, name: entity.name, kind: entity.kind, mentions: entity.mentions)
    }
}
