/// Verbs of saying that their neighbours make one.
extension QuoteReading {
    /// "Smith went on to say that", "took to Twitter to say that", "used her speech to accuse them of": the verb before an
    /// infinitive that tells what was done.
    func tellingVerb(before cue: Int, _ unit: Unit) -> Int? {
        guard cue > unit.first + 2, items[cue - 1].is("to") else { return nil }
        for verb in stride(from: cue - 2, through: max(unit.first + 1, cue - 10), by: -1) {
            let item = items[verb]
            guard item.isWord, item.mark == .none || item.mark == .hyphen else { return nil }
            let isUse = item.is("used") || item.is("uses")
            guard isUse || Self.tellings[item.key] != nil else { continue }
            let next = items[verb + 1]
            let isMeant = isUse ? next.has([.determiner, .beforeNoun]) : next.key == Self.tellings[item.key]
            return isMeant && verb + 2 < cue ? verb : nil
        }
        return nil
    }

    /// Verbs before such an infinitive with the word behind them.
    private static let tellings: [WordKey: WordKey] = ["went": "on", "goes": "on", "took": "to", "takes": "to"]

    /// "Others questioned whether it works": a doubt that is told.
    func questionsWhether(_ index: Int) -> Bool {
        let item = items[index]
        guard item.is("questioned") || item.is("questions") || item.is("questioning"), index + 3 < items.count else {
            return false
        }
        return items[index + 1].is("whether")
    }

    /// "The firm claims that it works", "the study notes that": somebody in the singular, a form in -s, and "that" with a
    /// subject behind it.
    func isVerbOfSource(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].has(.communication), index > unit.first, index + 2 < unit.last else { return false }
        let before = items[index - 1]
        // "The group state that".
        let isPlural = !items[index].has([.endsEd, .endsIng, .pastForm]) && before.has(.groupNoun)
        guard items[index].has(.endsS) || isPlural else { return false }
        let that = items[index + 1].is("out") ? index + 2 : index + 1
        guard items[that].is("that"), before.isLower, !before.has([.endsS, .possessive, .beforeNoun]) else {
            return false
        }
        return isPeopleWord(before)
            && !items[that + 1].has([.auxiliary, .cue, .communication, .pastForm, .endsEd])
    }
}
