import ReaderBasics
import ReaderModel

/// Words beside a name that say what it is.
enum KindCues {
    /// Between a dateline and what it stands before.
    static let dashes: Set<String> = ["-", "--", "–", "—"]
    /// As datelines write them.
    static let months = Set(
        (CalendarNames.months + CalendarNames.shortMonths + ["Sept"]).map { $0.lowercased() }
            .flatMap { [$0, $0 + "."] })
    /// What companies do and places do not, right behind the name.
    static let companyVerbs: Set<String> = words(
        """
        acquired acquires announced announces bought buys filed hired hires introduced introduces launched launches makes \
        offers owns posted raised released releases reported rolled sells shipped sued unveiled unveils sued expanded
        """)
    /// What people and organisations do.
    static let sayingVerbs: Set<String> = words(
        """
        said says told tells announced announces added adds wrote writes tweeted confirmed denied declined argued argues agreed \
        explained explains noted notes recalled recalls warned warns asked
        """)
    /// What a company has: behind "Lindqvist's" or "of Lindqvist" and before it.
    static let companyParts: Set<String> = words(
        """
        ceo coo cfo cto founder founders co-founder cofounder shareholders shareholder subsidiary headquarters revenue \
        profit profits earnings customers acquisition employees workforce stock shares spokesperson spokesman spokeswoman \
        executives engineers rival competitor competitors board chairman chairwoman
        """)
    /// Who stands right behind a company's name: "Lindra founder Erik Holm".
    static let companyPeople: Set<String> = words(
        """
        ceo coo cfo cto founder founders co-founder cofounder shareholders spokesperson spokesman spokeswoman executives \
        engineers employees subsidiary
        """)
    /// Before "by" or the name itself.
    static let buying: Set<String> = words("acquired acquire acquires acquiring bought buying sued suing")
    static let legalForms: Set<String> = words(
        "inc inc. corp corp. corporation ltd ltd. llc plc gmbh ag co. holdings group records productions studios")
    /// What a product, a work or an event is called by, right behind its name.
    static let productNouns: Set<String> = words(
        """
        sedan suv crossover hatchback coupe convertible pickup truck smartphone phone handset laptop tablet headset console \
        browser app apps software library framework plugin plugins plug-in extension kernel chip processor keyboard operating \
        festival awards tour album single series show sitcom franchise trilogy musical mission spacecraft rocket rover \
        telescope lander capsule missile engine model models edition act treaty program programme initiative summit platform \
        game games app-store streaming release beta file files command
        """)
    /// Last words that companies have and people have not.
    static let companyHeads: Set<String> = words(
        """
        advisors advisers energy airlines airways technologies systems studios entertainment productions pictures records media foundation \
        institute university industries holdings ventures partners pharmaceuticals pharma motors electronics insurance bank \
        petroleum oil mining steel foods software telecom logistics securities brands labs laboratories communications \
        networks solutions services group inc. inc corp. corp ltd llc plc
        """)

    static func isProduct(_ word: String) -> Bool {
        productNouns.contains(word) || word.hasSuffix("s") && productNouns.contains(String(word.dropLast()))
    }

    /// Nouns for organisations beside those of `Roles`.
    static let companyRoles: Set<String> = words(
        "label publication outlet publisher studio studios developer insurer brewer chain supplier vendor contractor rival team"
    )
    static let productRoles: Set<String> = words(
        """
        sedan suv car crossover smartphone phone laptop tablet app browser software tool library framework game film movie \
        album song series show novel book festival spacecraft rocket rover telescope platform service programme program \
        initiative conference tournament
        """)
    /// Before the name of a place.
    static let nearness: Set<String> = words(
        "near outside across throughout downtown northern southern eastern western central")
    /// Whom a team has and what it does.
    static let teamParts: Set<String> = words(
        """
        manager boss coach striker goalkeeper keeper defender midfielder winger forward captain skipper fans supporters side \
        squad players teammate teammates legend star quarterback pitcher defence attack midfield bench
        """)
    /// Whom only clubs have.
    static let athletes: Set<String> = words(
        "coach striker goalkeeper midfielder defender winger quarterback pitcher shortstop skipper batsman")
    /// What is done with software and devices.
    static let handling: Set<String> = words("using install installing installed running via upgrading")
    /// Behind a number with a point that counts something.
    static let amounts: Set<String> = words(
        "percent per million billion trillion m bn km miles metres meters points degrees times inches feet kg tonnes goals"
    )

    /// What a name of several words is by its first one.
    static let firstHeads: [String: Entity.Kind] = {
        var heads: [String: Entity.Kind] = [:]
        for word in words("uss hms rms ins operation hurricane typhoon cyclone storm") { heads[word] = .other }
        for word in words("hmp mount mt mt. lake fort cape port interstate highway route camp isle strait") {
            heads[word] = .place
        }
        return heads
    }()

    /// Before what a storm is called.
    static let storms: Set<String> = words("storm hurricane typhoon cyclone")
    /// Last words of streets, which are family names too.
    static let streets: Set<String> = words("lane street road avenue boulevard vineyard crescent terrace")

    static let opponents: Set<String> = words("against beat beats v vs vs. versus thrashed defeated joined")

    /// What a name of several words is by its last one.
    static let heads: [String: Entity.Kind] = {
        var heads: [String: Entity.Kind] = [:]
        let others = """
            award awards festival agreement act treaty league cup championship championships summit programme program initiative \
            series strategy policy handbook concept prize tour games olympics marathon expo convention referendum protocol accord \
            accords bill code open masters trophy anthem edition dialogue
            """
        let organizations = """
            studios entertainment productions pictures records panel commission society group media news times post journal \
            gazette herald tribune foundation institute university college school council committee team department ministry \
            agency bureau authority association federation union party bank airlines airways motors company corporation \
            industries technologies systems solutions project partners ventures capital holdings advisors advisers \
            police constabulary orchestra theater theatre force command
            """
        let places = """
            statehouse capitol airport stadium arena park bridge tower street avenue road square river lake mountain mountains \
            island islands plateau sea ocean peninsula beach bay station prison jail castle cathedral valley desert canyon
            """
        for word in words(others) { heads[word] = .other }
        for word in words(places) { heads[word] = .place }
        for word in words(organizations) { heads[word] = .organization }
        return heads
    }()

    private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
