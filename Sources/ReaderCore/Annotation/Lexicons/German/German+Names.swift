extension NameLexicon {
    static let german: NameLexicon = {
        var names = NameLexicon()
        names.particles = words(
            """
            von vom zu zum zur der den des dem die das für im am an in bei auf ob van de la le di del da do al bin of
            the
            """)
        names.conjunctions = words("und")
        names.locatives = Set(words("in im aus nach bei"))
        names.articles = Set(
            words(
                """
                der die das den dem des ein eine einen einem einer eines im am beim vom zum zur
                """))
        names.hasCompounds = true
        names.hasGenitiveS = true
        names.hasOwnWeights = true
        names.listConjunctions = ["sowie", "oder"]
        names.organizers = ["veranstaltet von", "organisiert von", "ausgerichtet von"]
        names.lineLabels = Set(words("eilmeldung exklusiv video interview analyse kommentar live liveticker fotos"))
        names.courtesies = nouns(
            """
            herr+m herrn+m frau+f fräulein+f dr dr. prof prof. mag. ing. dipl.-ing. pater+m schwester+f sankt st.
            """)
        names.ministers = words("minist")
        names.titles = nouns(germanTitles)
        names.titleModifiers = Set(
            words(
                """
                früherer frühere früheren ehemaliger ehemalige ehemaligen damaliger damalige damaligen neuer neue neuen
                bisherige bisherigen amtierende amtierenden stellvertretende stellvertretender stellvertretenden designierte
                verstorbene deutsche deutscher deutschen erster erste ersten regierende
                """))
        names.pronouns = ["er": .male, "sie": .female]
        names.humanVerbs = Set(
            words(
                """
                sagte sagt erklärte betonte meinte kündigte forderte lehnte kritisierte warnte wollte hatte studierte wuchs
                heiratete starb schrieb glaubt glaubte denkt fügte verwies bestritt zeigte räumte äußerte trat gewann
                besuchte arbeitete
                """))
        names.countries = germanCountries
        names.organizations = """
            United Nations|Vereinte Nationen;Vereinten Nationen;UNO;UN
            European Union|Europäische Union;Europäischen Union;EU
            European Commission|Europäische Kommission;Europäischen Kommission;EU-Kommission
            European Parliament|Europäisches Parlament;Europäischen Parlament;Europaparlament;EU-Parlament
            European Central Bank|Europäische Zentralbank;Europäischen Zentralbank;EZB
            International Monetary Fund|Internationaler Währungsfonds;Internationalen Währungsfonds;IWF
            World Health Organization|Weltgesundheitsorganisation;WHO
            World Bank|Weltbank
            World Trade Organization|Welthandelsorganisation;WTO
            NATO|Nato;Nordatlantikpakt
            International Criminal Court|Internationaler Strafgerichtshof;Internationalen Strafgerichtshof;IStGH
            Council of Europe|Europarat
            Red Cross|Rotes Kreuz;Roten Kreuz
            Organization for Security and Co-operation in Europe|OSZE
            OECD|OECD
            International Atomic Energy Agency|Internationale Atomenergiebehörde;Internationalen Atomenergiebehörde;IAEA;IAEO
            """
        return names
    }()

    private static let germanTitles = """
        präsident+m präsidentin+f präsidenten+m kanzler+m kanzlerin+f minister+m ministerin+f ministers+m
        staatssekretär+m staatssekretärin+f senator+m senatorin+f bürgermeister+m bürgermeisterin+f landrat+m
        landrätin+f stadtrat+m abgeordneter+m abgeordnete abgeordneten gouverneur+m gouverneurin+f kommissar+m
        kommissarin+f botschafter+m botschafterin+f sprecher+m sprecherin+f sprechers+m chef+m chefin+f chefs+m
        leiter+m leiterin+f direktor+m direktorin+f vorsitzender+m vorsitzende vorsitzenden vorstand vorstandschef+m
        geschäftsführer+m geschäftsführerin+f gründer+m gründerin+f inhaber+m manager+m managerin+f trainer+m
        trainerin+f coach kapitän+m torwart+m torhüter+m torhüterin+f stürmer+m stürmerin+f verteidiger+m
        verteidigerin+f mittelfeldspieler+m spieler+m spielerin+f profi nationalspieler+m könig+m königin+f prinz+m
        prinzessin+f kaiser+m kaiserin+f herzog+m herzogin+f fürst+m fürstin+f graf+m gräfin+f papst+m kardinal+m
        bischof+m bischöfin+f erzbischof+m pfarrer+m pfarrerin+f pastor+m pastorin+f general+m oberst+m major+m
        hauptmann+m richter+m richterin+f anwalt+m anwältin+f rechtsanwalt+m staatsanwalt+m staatsanwältin+f
        professor+m professorin+f forscher+m forscherin+f wissenschaftler+m wissenschaftlerin+f historiker+m
        historikerin+f ökonom+m ökonomin+f experte+m expertin+f physiker+m physikerin+f arzt+m ärztin+f autor+m
        autorin+f schriftsteller+m schriftstellerin+f journalist+m journalistin+f dichter+m regisseur+m
        regisseurin+f schauspieler+m schauspielerin+f sänger+m sängerin+f musiker+m musikerin+f künstler+m
        künstlerin+f maler+m malerin+f komponist+m komponistin+f architekt+m architektin+f unternehmer+m
        unternehmerin+f aktivist+m aktivistin+f politiker+m politikerin+f kandidat+m kandidatin+f generalsekretär+m
        generalsekretärin+f sekretär+m sekretärin+f rektor+m rektorin+f
        """
}
