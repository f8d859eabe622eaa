/// Sources in the middle of what they tell.
extension UnitAttributor {
    /// "A fire officials say was started by campers": several people right behind what they speak of, in front of its verb.
    func insertedSource(_ order: Int) -> Claim? {
        let cue = cues[order].item
        guard items[cue].has(.say), cue - 3 > taken, cue + 2 <= end, items[cue + 1].isWord, items[cue + 1].isLower,
            items[cue + 1].has(.auxiliary), !items[cue + 1].has(.possessive)
        else { return nil }
        let (people, noun) = (items[cue - 1], items[cue - 2])
        guard people.isLower, !people.isName, people.has([.people, .endsS]), reading.isPeopleWord(people),
            noun.isWord, noun.isLower, noun.mark == .none,
            !noun.has([.determiner, .preposition, .possessive, .conjunction, .auxiliary, .endsS, .endsEd, .endsIng])
        else { return nil }
        let start = (max(taken + 1, unit.first, cue - 6)..<(cue - 2)).last { items[$0].is("a") || items[$0].is("an") }
        guard let start, (start..<cue).allSatisfy({ items[$0].isWord && items[$0].mark == .none }) else { return nil }
        return claim(of: (cue - 1)...(cue - 1), about: start...(cue - 2), order)
    }

    private func claim(of people: ClosedRange<Int>, about thing: ClosedRange<Int>, _ order: Int) -> Claim {
        let start = cues[order].item + 1
        return Claim(
            speaker: reading.speaker(people), subject: people,
            contents: [thing, start...max(start, contentEnd(from: start, after: order))])
    }
}
