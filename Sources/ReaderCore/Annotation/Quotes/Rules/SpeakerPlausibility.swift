import ReaderBasics
import ReaderModel

/// Whether the words that were taken for a speaker can be one.
extension QuoteReading {
    /// Whether a phrase that no entity stands for is no noun phrase: a command ("Ask the group"), a clause ("Everyone
    /// loves", "English fluency also exists"), a number or a lone letter.
    func isBroken(_ phrase: SpeakerPhrase) -> Bool {
        let (first, last) = (items[phrase.items.lowerBound], items[phrase.items.upperBound])
        guard last.isWord, !last.isName else { return false }
        if last.mark == .none, !text.bytes[last.range].contains(where: { $0.isASCIILetter || $0 >= 0x80 }) {
            return true
        }
        if last.range.count == 1, last.isLower { return true }
        if last.has([.adverb, .endsLy]), !last.has([.people, .day]), !isPeopleWord(last) { return true }
        // "The team looked": a noun and its verb.
        if phrase.items.count > 1, last.has(.endsEd), last.isLower, last.mark == .none {
            let before = items[phrase.items.upperBound - 1]
            if before.isLower, before.isWord, !before.has([.endsS, .people, .determiner, .endsLy, .adverb]) {
                return true
            }
        }
        guard phrase.kind == .nominal || !first.isName else { return false }
        if phrase.items.count == 1, Self.commands.contains(first.key) { return true }
        if phrase.items.count > 1, Self.commands.contains(first.key),
            !items[phrase.items.lowerBound + 1].has(.possessive)
        {
            return true
        }
        if first.has([.adverb, .endsLy]), phrase.items.count == 2, last.has([.cue, .communication]) || last.isLower {
            return !last.has([.personNoun, .people, .groupNoun, .endsS])
        }
        // "Everyone loves": the verb of a word that is a subject by itself.
        if phrase.items.count > 1, Self.indefinite.contains(first.key), last.isLower { return true }
        return phrase.items.dropFirst().contains { index in
            let item = items[index]
            return item.isLower && item.isWord && (item.has(.auxiliary) || Self.betweenClauses.contains(item.key))
                && !item.has(.possessive) && !items[index - 1].has([.subordinator, .subjectPronoun])
        }
    }

    /// Whether a person, a body of people or something they wrote may be meant.
    func maySpeak(_ phrase: SpeakerPhrase) -> Bool {
        if phrase.entity != nil || phrase.kind == .person || phrase.kind == .pronoun { return true }
        if isBroken(phrase) { return false }
        let head = nounHead(phrase)
        let item = items[head]
        if item.isName {
            let name = names[Int(item.name)]
            return name.isGroup || name.isPerson
        }
        if item.has([.personNoun, .groupNoun, .people, .title, .office, .utterance, .masculine, .feminine, .audience]) {
            return true
        }
        if item.isCapital, phrase.kind == .name { return true }
        return isPeopleWord(item)
    }

    /// The noun a phrase is about: the last before "of", "with" or a clause of its own.
    private func nounHead(_ phrase: SpeakerPhrase) -> Int {
        var index = phrase.items.lowerBound
        while index < phrase.items.upperBound {
            let next = items[index + 1]
            let isOf = next.isWord && next.has([.preposition, .subordinator]) && !next.isName
            if isOf, index > phrase.items.lowerBound || !items[index].has([.determiner, .preposition]) { break }
            if next.isWord, next.has(.endsEd), next.isLower, index + 2 <= phrase.items.upperBound,
                items[index + 2].has(.preposition), index > phrase.items.lowerBound
            {
                break
            }
            index += 1
        }
        return index
    }

    /// A word for people by its ending ("villager", "economists", "firefighters", "townspeople") or by list.
    private func isPeopleWord(_ item: QuoteItem) -> Bool {
        if Self.people.contains(item.key) { return true }
        let bytes = text.bytes[item.range]
        let singular = item.has(.endsS) ? bytes.dropLast() : bytes
        guard singular.count >= 5, !Self.things.contains(WordKey(singular)) else { return false }
        return Self.endings.contains { ending in
            singular.count > ending.utf8.count + 1 && singular.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
    }

    private static func words(_ list: String) -> Set<WordKey> {
        Set(list.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
    }

    private static let endings = [
        "er", "or", "ist", "ian", "eer", "ant", "man", "men", "woman", "women", "people", "folk", "mate",
    ]

    /// Words for things that end as words for people do.
    private static let things = words(
        """
        number paper computer server answer matter letter factor monitor indicator order power water weather winter
        summer river border chapter corner center centre theater theatre filter folder header parameter pointer
        counter container cluster character register browser router adapter driver compiler parser scanner printer
        newsletter poster banner barrier disaster error mirror motor sector vector color colour favor favour labor
        labour behavior behaviour floor door flavor harbor harbour humor honor rumor rumour tenor processor sensor
        operator calculator generator simulator elevator list twist mist exist restaurant grant plant variant
        constant important relevant significant warrant giant quadrant instant distant specimen regimen german roman
        human another other further whether rather larger smaller newer older better fewer former latter later lower
        upper higher greater longer offer transfer buffer layer wrapper helper controller tracker manner dinner
        cancer fiber timber identifier modifier trailer feature tower flower shower shoulder finger ladder popular
        similar terror horror anchor minor major prior interior exterior proper super hyper inner outer closer
        easier faster harder stronger weaker cheaper safer simpler earlier bigger deeper wider richer poorer tender
        gender wonder thunder reminder remainder encounter charter quarter metaphor sticker
        """)

    private static let people = words(
        """
        friend friends colleague colleagues neighbour neighbours neighbor neighbors child children kid kids parent
        parents couple family families relative relatives resident residents participant participants respondent
        respondents expert experts official officials source sources staff crew crowd client clients patient
        patients guest guests fan fans ally allies critic critics analyst analysts chief chiefs guard guards police
        troops refugee refugees employee employees nominee attendee attendees interviewee interviewees trustee
        trustees survivor survivors witness witnesses victim victims suspect suspects male female teen teens baby
        veteran veterans mechanic cop cops monk nun priest vicar imam clerk clerks cook chef chefs pilot agent
        agents student students president opponent opponents correspondent adviser host widow widower cousin uncle
        aunt nephew niece twin twins peer peers intern interns fellow fellows guy guys individual individuals person
        persons somebody someone agency agencies panel jury inquiry embassy consulate coalition campaign county city
        town village country nation state university hospital church parish house senate cabinet side sides majority
        minority opposition regime rebels militia army navy force forces unit squad band orchestra magazine journal
        daily weekly outlet outlets media press companies firms groups unions bodies body charities banks parties
        committees ministries businesses schools universities governments states countries nations cities councils
        courts teams clubs brand brands chain arm division branch wing delegation mission administration secretariat
        tribunal parliament legislature congress assembly federation confederation consortium syndicate cartel
        public community communities tribe tribes clan prosecution defense defence judiciary study studies survey
        surveys poll polls analysis review document documents transcript lawsuit suit indictment ruling judgment
        surrogate surrogates operative operatives pundit pundits delegate delegates candidate candidates nominees
        advocate advocates associate associates spouse brief briefs memo dossier note notes diary
        description page webpage site text judgement verdict constitution law bill treaty charter motion petition resolution manifesto rep reps boss
        bosses deputy deputies aide aides mp mps mep meps mla tv channel station
        """)

    /// Verbs that open a command or a list of what to do, and are no noun there.
    private static let commands = words(
        """
        ask asking be become make making select consider let let's let’s include keep give giving get getting take
        taking choose remember avoid try tell telling say saying hear heard imagine ensure create creating add
        adding using having being doing don't don’t do does did is are was were maybe perhaps hopefully please bring
        go come seeing know knowing think finding learn explain explaining describe provide providing identify click
        install download send
        """)

    private static let indefinite = words(
        """
        everyone everybody anyone anybody nobody
        """)

    /// What stands between subject and verb, and not inside a noun phrase.
    private static let betweenClauses = words(
        """
        also already always never often soon then still therefore thus only
        """)
}
