/// English words beside a name that say what it is, in small letters.
package enum EnglishKindWords {
    /// What stands before who hears something.
    package static let tellingVerbs: Set<String> = words("told tells telling")
    /// Cities whose university goes by their name.
    package static let universities: Set<String> = words(
        """
        cambridge oxford georgetown princeton berkeley harvard yale stanford cornell columbia dartmouth duke \
        rutgers tulane vanderbilt purdue caltech durham warwick
        """)
    /// What companies do and places do not, right behind the name.
    package static let companyVerbs: Set<String> = words(
        """
        acquired acquires announced announces bought buys filed hired hires introduced introduces launched launches makes \
        offers owns posted raised released releases reported rolled sells shipped sued unveiled unveils sued expanded
        """)
    /// What people and organisations do.
    package static let sayingVerbs: Set<String> = words(
        """
        said says told tells announced announces added adds wrote writes tweeted confirmed denied declined argued argues agreed \
        explained explains noted notes recalled recalls warned warns asked
        """)
    /// What a company has: behind "Lindqvist's" or "of Lindqvist" and before it.
    package static let companyParts: Set<String> = words(
        """
        ceo coo cfo cto founder founders co-founder cofounder shareholders shareholder subsidiary headquarters revenue \
        profit profits earnings customers acquisition employees workforce stock shares spokesperson spokesman spokeswoman \
        executives engineers rival competitor competitors board chairman chairwoman
        """)
    /// Who stands right behind a company's name: "Lindra founder Erik Holm".
    package static let companyPeople: Set<String> = words(
        """
        ceo coo cfo cto founder founders co-founder cofounder shareholders spokesperson spokesman spokeswoman executives \
        engineers employees subsidiary
        """)
    /// Before "by" or the name itself.
    package static let buying: Set<String> = words("acquired acquire acquires acquiring bought buying sued suing")
    package static let legalForms: Set<String> = words(
        "inc inc. corp corp. corporation ltd ltd. llc plc gmbh ag co. holdings group records productions studios")
    /// Last words that a company is called without, too: "Kestrel Foods", "Lindra Airlines".
    package static let companyTails: Set<String> = words(
        """
        airlines airways foods motors pharmaceuticals semiconductor brewing entertainment technologies communications energy \
        industries systems
        """
    ).union(sureBodies)
    /// Last words of landmarks, which are called without them, too: "Kestrel Volcano".
    package static let landmarks: Set<String> = words("volcano mountain glacier reservoir crater")
    /// What a product, a work or an event is called by, right behind its name.
    package static let productNouns: Set<String> = words(
        """
        sedan suv crossover hatchback coupe convertible pickup truck smartphone phone handset laptop tablet headset console \
        browser app apps software library framework plugin plugins plug-in extension kernel chip processor keyboard operating \
        festival awards tour album single series show sitcom franchise trilogy musical mission spacecraft rocket rover \
        telescope lander capsule missile engine model models edition act treaty program programme initiative summit platform \
        game games app-store streaming release beta file files command
        """)
    /// Last words that companies have and people have not.
    package static let companyHeads: Set<String> = words(
        """
        advisors advisers energy airlines airways technologies systems studios entertainment productions pictures records media foundation \
        institute university industries holdings ventures partners pharmaceuticals pharma motors electronics insurance bank \
        petroleum oil mining steel foods software telecom logistics securities brands labs laboratories communications \
        networks solutions services group inc. inc corp. corp ltd llc plc brewing brewery winery dairy semiconductor \
        semiconductors biotech therapeutics biosciences robotics bancorp enterprises outfitters publishing publishers
        """)
    /// Nouns for organisations beside those of `Roles`.
    package static let companyRoles: Set<String> = words(
        "label publication outlet publisher studio studios developer insurer brewer chain supplier vendor contractor rival team"
    )
    package static let productRoles: Set<String> = words(
        """
        sedan suv car crossover smartphone phone laptop tablet app browser software tool library framework game film movie \
        album song series show novel book festival spacecraft rocket rover telescope platform service programme program \
        initiative conference tournament
        """)
    /// Before the name of a place.
    package static let nearness: Set<String> = words(
        "near outside across throughout downtown northern southern eastern western central")
    /// Whom a team has and what it does.
    package static let teamParts: Set<String> = words(
        """
        manager boss coach striker goalkeeper keeper defender midfielder winger forward captain skipper fans supporters side \
        squad players teammate teammates legend star quarterback pitcher defence attack midfield bench
        """)
    /// Whom only clubs have.
    package static let athletes: Set<String> = words(
        "coach striker goalkeeper midfielder defender winger quarterback pitcher shortstop skipper batsman")
    /// What is done with software and devices.
    package static let handling: Set<String> = words("using install installing installed running via upgrading")
    /// Behind a number with a point that counts something.
    package static let amounts: Set<String> = words(
        "percent per million billion trillion m bn km miles metres meters points degrees times inches feet kg tonnes goals"
    )
    /// Before what a storm is called.
    package static let storms: Set<String> = words("storm hurricane typhoon cyclone")
    /// Last words of streets, which are family names too.
    package static let streets: Set<String> = words(
        "lane street road avenue boulevard vineyard crescent terrace rd rd. ave ave. blvd blvd.")
    /// Last words of the quarters of Indian and Pakistani towns.
    package static let localities: Set<String> = words(
        "nagar vihar marg chowk enclave bagh ganj puram pally peth mohalla bazaar bazar maidan ghat colony gali palya kunj chawl"
    )
    /// What only people do.
    package static let actingVerbs: Set<String> = words(
        "portrayed portrays starred sang sings tweeted wept smiled grinned nodded shrugged laughed sighed")
    /// Companies, right before their names.
    package static let firms: Set<String> = words(
        "conglomerate company firm manufacturer retailer automaker carmaker airline startup bank lender broadcaster publisher"
    )
    /// Bodies that are houses or serve others, right before their names.
    package static let houses: Set<String> = words(
        """
        charity nonprofit agency exchange cooperative co-operative consultancy brewery winery restaurant hotel supermarket \
        insurer website newspaper magazine watchdog bookmaker chipmaker drugmaker brewer studio distillery pub
        """)
    /// Who stands before "at" and the company where they hold an office.
    package static let officers: Set<String> = words(
        """
        officer director chief editor manager reporter analyst economist lawyer developer designer producer consultant \
        strategist engineer partner correspondent
        """)
    /// What people settle, before "of" and its name or behind the name and a comma.
    package static let settlements: Set<String> = words(
        "town village hamlet suburb township borough parish municipality neighborhood neighbourhood")
    /// What a place beside those is, behind its name and a comma.
    package static let grounds: Set<String> = words(
        "park estate river lake island peninsula beach valley mountain reservoir city district county street hill resort farm"
    ).union(settlements)
    /// Kinds of dogs, horses and cats, which are called after where they come from.
    package static let breeds: Set<String> = words(
        """
        terrier terriers spaniel spaniels retriever retrievers bulldog bulldogs shepherd shepherds mastiff mastiffs collie \
        collies poodle poodles setter setters pinscher pinschers ridgeback ridgebacks wolfhound wolfhounds foxhound foxhounds \
        sheepdog sheepdogs corgi corgis shorthair shorthairs longhair longhairs pony ponies
        """)
    /// Breeds that are one word.
    package static let loneBreeds: Set<String> = words(
        """
        rottweiler rottweilers labrador labradors chihuahua chihuahuas dobermann dobermanns doberman dobermans dachshund \
        dachshunds dalmatian dalmatians pomeranian pomeranians alsatian alsatians weimaraner weimaraners labradoodle \
        labradoodles cockapoo cockapoos
        """)
    /// Who works at a company.
    package static let workers: Set<String> = words(
        "people engineer engineers researcher researchers scientist scientists employee employees executive executives colleagues work worked works working job jobs staff"
    )
    /// Before the place where something is.
    package static let within: Set<String> = words("in near outside")
    package static let opponents: Set<String> = words("against beat beats v vs vs. versus thrashed defeated joined")

    /// Last words of the names of works, events and agreements.
    package static let workHeads: Set<String> = words(
        """
        award awards festival agreement act treaty league cup championship championships summit programme program initiative \
        series strategy policy handbook concept prize tour games olympics marathon expo convention referendum protocol accord \
        accords bill code open masters trophy anthem edition dialogue challenge score index hackathon communique communiqué \
        declaration manifesto pact memorandum
        """)

    /// Last words of the names of organisations.
    package static let organizationHeads: Set<String> = words(
        """
        studios entertainment productions pictures records panel commission society group media news times post journal \
        gazette herald tribune foundation institute university college school council committee team department ministry \
        agency bureau authority association federation union party bank airlines airways motors company corporation \
        industries technologies systems solutions project partners ventures capital holdings advisors advisers \
        police constabulary orchestra theater theatre force command brewing brewery winery dairy foods semiconductor \
        semiconductors klan publishing publishers bancorp enterprises outfitters examiner inquirer chronicle telegraph courier \
        sentinel dispatch exchange
        """
    ).union(sureBodies)
    /// Those of them that are surer than what else speaks for a name, and that it is called without, too.
    package static let sureBodies: Set<String> = words("housing guardians racing kennels")

    /// Last words of the names of places.
    package static let placeHeads: Set<String> = words(
        """
        statehouse capitol airport stadium arena park bridge tower street avenue road square river lake mountain mountains \
        island islands plateau sea ocean peninsula beach bay station prison jail castle cathedral valley desert canyon volcano glacier reservoir crematorium cemetery cafe café \
        panhandle rd rd. ave ave. blvd blvd.
        """)

    /// First words of the names of ships, operations and storms.
    package static let firstWorkHeads: Set<String> = words("uss hms rms ins operation hurricane typhoon cyclone storm")
    /// First words of the names of places.
    package static let firstPlaceHeads: Set<String> = words(
        "hmp mount mt mt. lake fort cape port interstate highway route camp isle strait")

    /// What works are, right before or behind a title.
    package static let works: Set<String> = words(
        """
        film films movie movies song songs album albums single novel novels novella book books memoir memoirs play plays musical \
        musicals opera sitcom sitcoms series miniseries drama dramas documentary show shows poem poems podcast thriller comedy \
        biopic sequel ballad hymn paperback bestseller telenovela melodrama
        """)
    /// Before "of" and a title.
    package static let makings: Set<String> = words(
        "remake production productions revival episode episodes adaptation screening version author cast sequel finale")

    private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
