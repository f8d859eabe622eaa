extension NameLexicon {
    static let italian: NameLexicon = {
        var names = NameLexicon()
        names.particles = words(
            """
            di del della dello dei degli delle dell' dell’ d' d’ da dal de la lo le il al alla nel nell' nell’ per von
            van der el bin of the do dos
            """)
        names.conjunctions = words("e ed")
        names.locatives = Set(words("a in da nel"))
        names.articles = Set(
            words(
                """
                il lo la i gli le l' l’ un uno una un' un’ al allo alla dal dalla del dello della dell' dell’ nel nella
                """))
        names.listConjunctions = ["o"]
        names.organizers = Set(
            ["organizzato", "organizzata", "organizzati", "organizzate"].flatMap { verb in
                ["da", "dal", "dalla", "dall'"].map { verb + " " + $0 }
            })
        names.lineLabels = Set(words("esclusiva video diretta intervista analisi inchiesta foto ultimora"))
        names.teamArticles = ["il", "al", "del", "dal"]
        names.gameWords = Set(
            words(
                """
                partita partite gol rete reti squadra squadre giornata allenatore arbitro vittoria sconfitta pareggio
                campionato stagione giocatore giocatori punti minuto portiere attaccante classifica stadio calcio
                """))
        names.waters = ["fiume", "torrente"]
        names.regionCodes = Set(
            words(
                """
                ag al an ao ap aq ar at av ba bg bi bl bn bo br bs bt bz ca cb ce ch cl cn co cr cs ct cz en fc fe fg fi fm fr ge
                go gr im is kr lc le li lo lt lu mb mc me mi mn mo ms mt na no nu or pa pc pd pe pg pi pn po pr pt pu pv pz ra rc
                re rg ri rm rn ro sa si so sp sr ss su sv ta te tn to tp tr ts tv ud va vb vc ve vi vr vt vv
                """))
        names.courtesies = nouns(
            """
            signor+m signora+f signorina+f sig. sig.ra+f dott.+m dott.ssa+f dottor+m dottoressa+f don+m suor+f padre+m
            fra+m san+m santa+f on. onorevole ing. avv. prof.
            """)
        names.ministers = words("minist")
        names.titles = nouns(italianTitles)
        names.titleModifiers = Set(
            words(
                """
                ex vice nuovo nuova attuale defunto generale primo prima italiano italiana
                """))
        names.pronouns = ["lui": .male, "lei": .female, "egli": .male, "ella": .female]
        names.humanVerbs = Set(
            words(
                """
                detto dichiarato affermato aggiunto spiegato sottolineato annunciato ricordato ammesso dice afferma aggiunge
                spiega sottolinea annuncia ricorda pensa crede vuole voleva disse
                """))
        names.countries = italianCountries
        names.organizations = """
            United Nations|Nazioni Unite;Organizzazione delle Nazioni Unite;ONU;Onu
            European Union|Unione europea;Unione Europea;UE;Ue
            European Commission|Commissione europea;Commissione Europea
            European Parliament|Parlamento europeo;Parlamento Europeo
            European Central Bank|Banca centrale europea;Banca Centrale Europea;BCE;Bce
            International Monetary Fund|Fondo monetario internazionale;Fondo Monetario Internazionale;FMI;Fmi
            World Health Organization|Organizzazione mondiale della sanità;OMS;Oms
            World Bank|Banca mondiale;Banca Mondiale
            World Trade Organization|Organizzazione mondiale del commercio;OMC;WTO
            NATO|NATO;Nato
            International Criminal Court|Corte penale internazionale;CPI
            Council of Europe|Consiglio d'Europa
            Red Cross|Croce Rossa
            Organization for Security and Co-operation in Europe|OSCE;Osce
            OECD|OCSE;Ocse
            International Atomic Energy Agency|Agenzia internazionale per l'energia atomica;AIEA;Aiea
            """
        names.leastPerson = 0.6
        names.leastOrganization = 0.79
        names.leastPlace = 0.8
        return names
    }()

    private static let italianTitles = """
        presidente premier ministro+m ministra+f primo cancelliere+m cancelliera+f vicepresidente segretario+m
        segretaria+f sottosegretario+m senatore+m senatrice+f deputato+m deputata+f sindaco+m sindaca+f
        governatore+m governatrice+f commissario+m ambasciatore+m ambasciatrice+f portavoce direttore+m direttrice+f
        capo leader dirigente fondatore+m fondatrice+f amministratore+m imprenditore+m imprenditrice+f responsabile
        titolare allenatore+m allenatrice+f tecnico+m ct capitano+m attaccante portiere+m difensore+m centrocampista
        giocatore+m giocatrice+f calciatore+m calciatrice+f pilota tennista re+m regina+f principe+m principessa+f
        imperatore+m duca+m conte+m papa+m cardinale+m vescovo+m arcivescovo+m generale+m colonnello+m comandante
        tenente ammiraglio+m giudice pm procuratore+m avvocato+m avvocata+f professore+m professoressa+f
        ricercatore+m ricercatrice+f storico+m economista analista fisico+m medico scrittore+m scrittrice+f autore+m
        autrice+f giornalista poeta attore+m attrice+f cantante musicista artista pittore+m pittrice+f compositore+m
        architetto regista candidato+m candidata+f attivista
        """
}
