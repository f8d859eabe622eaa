import ReaderCorrections
import ReaderModel
import ReaderPanes

/// What is typed where something is put right.
extension CorrectionDesk {
    /// Takes a line that was typed; nil where it cannot be understood.
    mutating func take(_ line: CorrectionLine, _ typed: String, _ reading: Reading?) -> [Intent]? {
        switch line {
        case .date: return TypedDate.value(typed).map { decide(.date($0), at: target?.date, reading) }
        case .eventDate:
            return TypedDate.value(typed).map { decide(.eventDate($0), at: target?.event, reading) }
        case .published:
            guard let value = TypedDate.value(typed), value.precision == .day else { return nil }
            return decide(.published(value.interval.lowerBound), at: nil, reading)
        case .rename:
            guard let name = target?.name, !typed.isEmpty else { return nil }
            command = .same
            return far(.same(EntityName(typed, name.kind)))
        case .addName:
            guard let reading, !reading.article.text.places(ofWords: typed).isEmpty else { return nil }
            return add(typed)
        }
    }

    /// Words that are to be a name: first its kind is chosen.
    func add(_ words: String) -> [Intent] {
        guard EntityName.isName(words) else { return [.tell("A name has at least one letter.")] }
        let rows = Entity.Kind.allCases.map {
            Picker.Row(choice: .correction(.entity(EntityName(words, $0))), name: $0.withArticle)
        }
        return [.pick(Picker("“\(words)” is", rows, selected: nil, manner: .few))]
    }

    /// Marks words as a name wherever they stand in the article.
    func mark(_ name: EntityName, _ reading: Reading?) -> [Intent] {
        guard let text = reading?.article.text else { return [] }
        let places = text.places(ofWords: name.name).prefix(Self.mostMarked)
        return [.correct(places.map { Correction(.name(name), at: TextAnchor(of: $0, in: text)) })]
    }

    /// Where a name stands more often, a rule says so with fewer words.
    private static let mostMarked = 200
}
