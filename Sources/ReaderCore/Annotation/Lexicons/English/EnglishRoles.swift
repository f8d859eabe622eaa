/// English nouns for what people, organisations and places are.
package enum EnglishRoles {
    /// Nouns for people: the family, a colon, its nouns; "+f" and "+m" behind those that say the sex.
    package static let people = """
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

    /// Nouns for organisations in the same form.
    package static let organizations = """
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

    /// Nouns for places in the same form.
    package static let places = """
        country:country nation kingdom republic
        city:city capital town village metropolis
        region:province state region island peninsula territory county
        """
}
