import ReaderBasics

/// What is known of a dated clause, as the judge of events weighs it; the words are what a reader is told who asks why.
package enum EventGround: String, CaseIterable, Sendable {
    /// What is so of every dated clause.
    case dated = "a date in a clause"

    // What the clause lacks, or is about.
    case withoutVerb = "no finite verb"
    case withoutDeed = "neither a verb nor anything that happens"
    case withoutSubject = "no subject"
    case withoutWords = "hardly any words"
    case question = "it is asked"
    case nameAlone = "a name and a date"
    case page = "the page tells of itself"
    case possible = "what may be"
    case address = "an address"

    // What the date does in it.
    case comparison = "the time is only compared with"
    case inName = "the year belongs to a name"
    case citation = "the year stands in a reference"
    case clockAlone = "an hour without a day"
    case general = "it tells what is so, not what happens"
    case ofHoliday = "the holiday describes a thing"
    case reference = "where something was published"
    case listed = "an entry of a list or the heading of figures"
    case spokenOf = "the time itself is spoken of"
    case ofThing = "the time describes a thing"
    case ofThingAmongDates = "the time describes a thing beside other dates"
    case yearOfThing = "the year is a thing's and not the verb's"
    case decade = "a decade"
    case longTime = "a long time"
    case season = "a season of sport"

    // How it is told.
    case past = "told in the past"
    case present = "told in the present"
    case ahead = "told of what is to come"
    case untold = "no verb governs the date"
    case behindPreposition = "a preposition before the date"
    case opening = "the date opens the clause"
    case closing = "the date ends the clause"
    case inBrackets = "the date stands in brackets"
    case ofDay = "a day is named"

    private static let numbers = Dictionary(
        allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

    /// The place in the order of all.
    package var number: Int { Self.numbers[self] ?? 0 }
}

/// The weights of the grounds, log-odds.
enum EventJudge {
    private static let weights = read(EventWeights.table)

    static func weight(_ ground: EventGround) -> Double { weights[ground.number] }

    /// Reads "words: hundredths", a line a ground; what is not there counts nothing.
    private static func read(_ table: String) -> [Double] {
        var weights = [Double](repeating: 0, count: EventGround.allCases.count)
        for line in table.split(separator: "\n") {
            guard let colon = line.lastIndex(of: ":"), let ground = EventGround(rawValue: String(line[..<colon])),
                let hundredths = Int(line[line.index(colon, offsetBy: 2)...])
            else { continue }
            weights[ground.number] = Double(hundredths) / 100
        }
        return weights
    }

    // The slope and offset of Platt's curve, fitted to articles labelled by hand.
    private static let slope = 1.5
    private static let offset = 1.25

    /// How sure a sum of weights makes it that something happens, 0…1.
    static func share(_ sum: Double) -> Double { Logistic.share(slope * sum + offset) }
}
