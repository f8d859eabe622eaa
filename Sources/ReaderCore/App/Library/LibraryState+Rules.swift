import ReaderLibrary
import ReaderPanes
import ReaderWork

/// Rules that are tried, made and changed on the screen.
extension LibraryState {
    /// What a rule would do, and the question whether it is to be kept or done.
    ///
    /// - Parameter isShown: whether the rules are on the screen, where a no leads back to what was typed.
    static func tried(
        _ rule: IncomingRule, _ change: RuleChange?, line: String, matched: Int, isIdle: Bool, isShown: Bool
    ) -> Intent {
        let what = matched == 0 ? "Nothing here fits it" : "Here it \(line)"
        guard let change else { return .tell("\(what).") }
        switch change {
        case .add, .put:
            return .confirm(
                Confirmation(
                    question: "\(what). Keep the rule?", change: .rules(change),
                    back: isShown ? RulesPane.prompt(forActions: rule) : nil))
        case .apply:
            guard matched > 0, !isIdle else { return .tell("\(what).") }
            return .confirm(Confirmation(question: "\(what). Do it now?", change: .rules(change)))
        case .remove, .move: return .tell("\(what).")
        }
    }

    /// What is told of a change; nil where nothing is.
    static func told(of change: RuleChange, count: Int) -> String? {
        switch change {
        case .add(let rule): "Kept: “\(rule.name)” is done to what feeds bring from now on."
        case .put(_, let rule): "“\(rule.name)” is changed."
        case .remove: "The rule is forgotten."
        case .move: nil
        case .apply(let rule):
            "“\(rule.name)” was done to \(count == 1 ? "1 article" : "\(LibraryPane.number(count)) articles")."
        }
    }
}
