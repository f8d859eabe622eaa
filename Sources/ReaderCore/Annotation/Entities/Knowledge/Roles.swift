package import ReaderModel

/// Nouns for what people, organisations and places are: what stands before a name, beside it, or in its stead.
package enum Roles {
    package enum Sex: Sendable {
        case female, male
    }

    package struct Noun: Sendable {
        package let kind: Entity.Kind
        /// Roles of one family may name the same person ("the leader" for a president).
        package let family: Substring
        package let sex: Sex?
    }

    /// What a noun in lower case says; nil where it is no role.
    package static func role(_ noun: String) -> Noun? { roles[noun] }

    /// All role nouns, singular.
    package static var nouns: [String] { Array(roles.keys) }

    /// Courtesy titles: they say the sex or nothing, and are no description.
    package static let courtesies: [String: Sex?] = [
        "mr": .male, "mr.": .male, "sir": .male, "lord": .male, "mrs": .female, "mrs.": .female, "ms": .female,
        "ms.": .female, "miss": .female, "madam": .female, "dame": .female, "lady": .female, "mister": .male,
        "baroness": .female,
        "dr": nil, "dr.": nil, "prof": nil, "prof.": nil, "messrs.": .male, "mme.": .female, "mlle.": .female,
        "st.": nil, "saint": nil, "cllr": nil, "cllr.": nil,
    ]

    /// Courtesies that belong to the form of a name: the bare name is no form of address.
    static let honours: Set<String> = ["sir", "lord", "dame", "lady", "baroness"]

    /// Titles of several words and courtesies.
    package static let titles: [String] =
        Array(courtesies.keys) + [
            "prime minister", "foreign minister", "defence minister", "defense minister", "finance minister",
            "interior minister", "secretary of state", "secretary general", "secretary-general", "vice president",
            "attorney general", "chief executive", "chief justice", "supreme leader", "crown prince", "first lady",
            "managing director", "director general", "executive director", "deputy", "vice",
        ]

    private static let roles: [String: Noun] = {
        var roles: [String: Noun] = [:]
        for (kind, table) in [(Entity.Kind.person, people), (.organization, organizations), (.place, places)] {
            for line in table.split(separator: "\n") {
                let parts = line.split(separator: ":")
                guard parts.count == 2 else { continue }
                for noun in parts[1].split(separator: " ") {
                    let sex: Sex? = noun.hasSuffix("+f") ? .female : noun.hasSuffix("+m") ? .male : nil
                    let word = String(sex == nil ? noun : noun.dropLast(2))
                    if roles[word] == nil { roles[word] = Noun(kind: kind, family: parts[0], sex: sex) }
                }
            }
        }
        return roles
    }()

    private static let people = """
        leader:leader president chairman+m chairwoman+f chairperson chair premier ruler king+m queen+f emperor+m empress+f \
        sultan+m emir+m amir+m dictator strongman+m chancellor monarch president-elect
        minister:minister
        diplomat:diplomat ambassador envoy consul negotiator
        secretary:secretary
        speaker:spokesperson spokesman+m spokeswoman+f
        lawmaker:senator congressman+m congresswoman+f lawmaker representative legislator mp deputy parliamentarian sen. \
        rep. mep senators
        governor:governor gov.
        mayor:mayor
        officer:general admiral colonel captain lieutenant major sergeant commander gen. col. capt. lt. maj. sgt. cmdr. adm. \
        brigadier marshal corporal cpl. private
        police:detective constable sheriff inspector superintendent officer
        chief:chief director head boss ceo cfo coo cto executive manager administrator commissioner superintendent \
        founder co-founder owner
        judge:judge justice magistrate
        lawyer:lawyer attorney prosecutor barrister solicitor counsel
        cleric:pope+m archbishop bishop cardinal ayatollah imam+m maulana+m mufti+m pastor priest rabbi reverend rev. cleric father+m mullah \
        sheikh+m patriarch+m nun+f
        royal:archduke+m archduchess+f prince+m princess+f duke+m duchess+f
        scholar:professor historian economist scientist researcher analyst expert scholar biologist physicist \
        epidemiologist psychologist astronomer sociologist
        writer:author writer novelist poet journalist reporter correspondent editor columnist photographer publisher commenter
        artist:actor actress+f singer musician rapper artist director filmmaker composer painter comedian star
        athlete:striker midfielder defender goalkeeper captain player footballer champion skipper quarterback pitcher \
        golfer swimmer sprinter boxer driver winger batsman+m bowler
        coach:coach
        doctor:doctor physician surgeon nurse
        adviser:adviser advisor aide strategist consultant
        activist:activist dissident campaigner organizer organiser
        candidate:candidate nominee contender
        businessman:businessman+m businesswoman+f entrepreneur billionaire tycoon investor banker financier
        rebel:militant warlord gunman+m suspect fugitive
        worker:teacher engineer farmer student astronaut pilot accountant whistleblower veteran
        family:son+m daughter+f wife+f husband+m brother+m sister+f mother+f widow+f nephew+m niece+f uncle+m aunt+f \
        grandson+m granddaughter+f cousin
        """

    private static let organizations = """
        company:company firm corporation conglomerate manufacturer automaker carmaker retailer giant airline startup \
        start-up maker operator subsidiary
        bank:bank lender
        agency:agency watchdog regulator ministry department bureau
        party:party
        group:group organization organisation nonprofit charity ngo association militia union movement bloc alliance
        club:club team side
        paper:newspaper magazine broadcaster daily
        university:university college school
        court:court tribunal
        """

    private static let places = """
        country:country nation kingdom republic
        city:city capital town village metropolis
        region:province state region island peninsula territory county
        """
}
