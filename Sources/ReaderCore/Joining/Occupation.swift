import ReaderModel

/// What people do and what organisations are, in classes that seldom go together in one.
///
/// Only nouns that mean one thing are listed: a president heads a country, a club or a company, a captain leads a ship
/// or a team, a director makes films or runs an agency, so they say nothing here.
enum Occupation {
    private static let people = """
        office: senator senators congressman congresswoman lawmaker legislator parliamentarian mp mep sen rep governor gov mayor \
        minister premier diplomat ambassador envoy consul king queen emperor empress monarch sultan emir politician councillor \
        councilman councilwoman
        sport: footballer striker midfielder defender goalkeeper goalie quarterback linebacker pitcher shortstop golfer swimmer \
        sprinter boxer wrestler winger batsman bowler cricketer cyclist skier skater gymnast athlete coach jockey marathoner \
        fullback halfback biathlete
        arts: actor actress singer musician rapper guitarist drummer comedian filmmaker composer pianist violinist dancer \
        ballerina model songwriter painter sculptor novelist poet playwright
        church: pope archbishop bishop cardinal ayatollah imam rabbi priest mullah pastor patriarch nun mufti monk
        science: physicist biologist chemist astronomer epidemiologist mathematician psychologist sociologist geologist \
        economist historian scientist researcher professor philosopher
        medicine: doctor surgeon physician nurse psychiatrist virologist
        law: lawyer attorney prosecutor barrister solicitor judge magistrate
        arms: general admiral colonel lieutenant sergeant brigadier marshal soldier gen col lt sgt cmdr adm
        police: detective constable sheriff policeman policewoman
        business: businessman businesswoman entrepreneur tycoon banker financier ceo investor billionaire
        press: journalist reporter columnist photographer correspondent
        crime: gunman murderer robber kidnapper smuggler
        work: teacher engineer farmer student astronaut pilot accountant mechanic electrician bricklayer
        """

    private static let organizations = """
        business: company firm corporation conglomerate manufacturer automaker carmaker retailer airline startup bank lender \
        newspaper magazine broadcaster daily publisher
        state: ministry regulator watchdog court tribunal
        party: party
        club: club
        university: university college
        """

    /// Occupations that one and the same may well have: those who rule come from the law, the army, business and learning.
    private static let neighbours: Set<Set<Substring>> = [
        ["office", "law"], ["office", "arms"], ["office", "business"], ["office", "science"], ["office", "press"],
        ["office", "medicine"], ["office", "work"], ["science", "medicine"], ["science", "law"], ["science", "press"],
        ["science", "business"], ["science", "work"], ["arts", "press"], ["arts", "business"], ["arts", "work"],
        ["press", "law"], ["business", "law"], ["business", "work"], ["arms", "police"], ["arms", "work"],
        ["police", "work"], ["church", "science"], ["medicine", "work"], ["business", "press"], ["law", "police"],
        ["medicine", "arms"], ["science", "arms"], ["work", "press"], ["work", "crime"], ["medicine", "business"],
    ]

    private static let occupations: [Entity.Kind: [Substring: Substring]] = {
        [.person: read(people), .organization: read(organizations)]
    }()

    private static func read(_ table: String) -> [Substring: Substring] {
        var occupations: [Substring: Substring] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":")
            for noun in parts[1].split(separator: " ") { occupations[noun] = parts[0] }
        }
        return occupations
    }

    /// The class of a folded noun; nil where it says none.
    static func of(_ noun: Substring, _ kind: Entity.Kind) -> Substring? { occupations[kind]?[noun] }

    static func goTogether(_ left: Substring, _ right: Substring) -> Bool {
        left == right || neighbours.contains([left, right])
    }
}
