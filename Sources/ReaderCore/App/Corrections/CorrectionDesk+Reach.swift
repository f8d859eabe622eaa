import ReaderCorrections
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// How far a decision about a name goes.
extension CorrectionDesk {
    /// Asks how far a decision about a name goes; the library says first in how many articles it stands.
    mutating func far(_ draft: Draft) -> [Intent] {
        self.draft = draft
        if case .name(let name) = draft { return [.ask(.reach(of: name.name, asWords: true))] }
        guard let name = target?.name else { return [] }
        return [.ask(.reach(of: name.name, asWords: draft == .notName))]
    }

    /// The menu of how far it goes, once that is known.
    func reaches(articles: Int) -> [Intent] {
        guard let target, let draft, let title = target.name?.name ?? draft.name else { return [] }
        var rows: [Picker.Row] = []
        if target.place != .library {
            if let name = target.name, draft.name == nil, name.mentions != 1 {
                rows.append(Picker.Row(choice: .correction(.reach(.mention)), name: "These words: “\(name.words)”"))
            }
            if draft.name != nil, target.selection != nil {
                rows.append(Picker.Row(choice: .correction(.reach(.mention)), name: "These words"))
            }
            let mentions = draft.name == nil ? target.name?.mentions ?? 0 : 0
            let count = mentions > 1 ? " (\(mentions) mentions)" : ""
            rows.append(Picker.Row(choice: .correction(.reach(.article)), name: "In this article\(count)"))
        }
        if let detail = everywhere(draft, target, articles) {
            rows.append(
                Picker.Row(choice: .correction(.reach(.everywhere)), name: "Everywhere, always", detail: detail))
        }
        return [.pick(Picker(draft.title(title), rows, selected: nil, manner: .few))]
    }

    /// What is told of the rule; nil where there is none.
    private func everywhere(_ draft: Draft, _ target: CorrectionTarget, _ articles: Int) -> String? {
        let many = articles == 1 ? "1 article has" : "\(articles.grouped) articles have"
        guard draft == .apart else { return "\(many) “\(draft.name ?? target.name?.name ?? "")”" }
        guard let name = target.name, name.words != name.name else { return nil }
        return "“\(name.words)” and “\(name.name)” are two"
    }

    func finish(_ reach: CorrectionReach, _ reading: Reading?) -> [Intent] {
        guard let target, let draft else { return [] }
        if case .name(let added) = draft {
            switch reach {
            case .everywhere: return [.change(.rule(.always(added)))]
            case .article: return mark(added, reading)
            case .mention: return decide(.name(added), at: target.selection, reading)
            }
        }
        guard let name = target.name else { return [] }
        let own = EntityName(name.name, name.kind)
        guard reach != .everywhere else {
            switch draft {
            case .notName: return [.change(.rule(.never(name.name)))]
            case .kind(let kind): return [.change(.rule(.kind(EntityName(name.name, kind))))]
            case .same(let other): return [.change(.rule(.same(own, as: other)))]
            case .apart: return [.change(.rule(.two(EntityName(name.words, name.kind), own)))]
            case .name: return []
            }
        }
        let goes: Correction.Reach = reach == .mention ? .mention : .article
        let decision: Correction.Decision =
            switch draft {
            case .notName: .notName(goes)
            case .kind(let kind): .kind(kind, goes)
            case .same(let other): .same(other, goes)
            case .apart: .apart(goes)
            case .name(let name): .name(name)
            }
        return decide(decision, at: name.range, reading)
    }
}

extension CorrectionDesk.Draft {
    /// The words that are to be a name; nil where a name was found.
    fileprivate var name: String? { if case .name(let name) = self { name.name } else { nil } }

    /// Over the menu of how far it goes.
    func title(_ name: String) -> String {
        switch self {
        case .notName: "Not a name"
        case .kind(let kind): "“\(name)” is \(kind.withArticle)"
        case .same(let other): "“\(name)” is “\(other.name)”"
        case .apart: "“\(name)” is not the same as others of the name"
        case .name(let added): "“\(added.name)” is \(added.kind.withArticle)"
        }
    }
}
