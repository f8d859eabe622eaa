extension NameLexicon {
    static let dutch: NameLexicon = {
        var names = NameLexicon()
        names.particles = words(
            """
            van de der den het 't ’t ter ten te tot in op aan bij voor von du la le di del da do al bin of the
            """)
        names.conjunctions = words("en")
        names.locatives = Set(words("in te uit naar bij"))
        names.articles = Set(
            words(
                """
                de het een 't ’t
                """))
        names.listConjunctions = ["of"]
        names.organizers = ["georganiseerd door"]
        names.lineLabels = Set(words("video exclusief live interview analyse reportage foto"))
        names.courtesies = nouns(
            """
            meneer+m mevrouw+f mevr.+f dhr.+m heer+m dr dr. prof. ir. mr. drs. pater+m zuster+f sint
            """)
        names.ministers = words("minist staatssecret")
        names.titles = nouns(dutchTitles)
        names.titleModifiers = Set(
            words(
                """
                voormalig voormalige ex oud vice nieuwe huidige overleden toenmalige demissionair eerste
                """))
        names.pronouns = ["hij": .male, "zij": .female, "ze": .female]
        names.humanVerbs = Set(
            words(
                """
                zei zegt verklaarde aldus vertelde vertelt vond vindt denkt dacht wil wilde kondigde benadrukte schreef werd
                meende overleed trouwde studeerde
                """))
        names.countries = dutchCountries
        names.organizations = """
            United Nations|Verenigde Naties;VN
            European Union|Europese Unie;EU
            European Commission|Europese Commissie
            European Parliament|Europees Parlement;Europarlement
            European Central Bank|Europese Centrale Bank;ECB
            International Monetary Fund|Internationaal Monetair Fonds;IMF
            World Health Organization|Wereldgezondheidsorganisatie;WHO
            World Bank|Wereldbank
            World Trade Organization|Wereldhandelsorganisatie;WTO
            NATO|NAVO;Navo
            International Criminal Court|Internationaal Strafhof
            Council of Europe|Raad van Europa
            Red Cross|Rode Kruis
            Organization for Security and Co-operation in Europe|OVSE
            OECD|OESO
            International Atomic Energy Agency|Internationaal Atoomenergieagentschap;IAEA
            """
        names.leastPerson = 0.51
        names.leastOrganization = 0.54
        names.leastPlace = 0.58
        return names
    }()

    private static let dutchTitles = """
        president premier minister ministers eerste kanselier vicepremier staatssecretaris senator kamerlid
        volksvertegenwoordiger burgemeester gouverneur commissaris ambassadeur woordvoerder+m woordvoerster+f
        directeur directrice+f hoofd leider leidster+f voorzitter fractievoorzitter partijvoorzitter topman+m
        topvrouw+f oprichter oprichtster+f zakenman+m zakenvrouw+f manager trainer coach bondscoach aanvoerder
        doelman+m keeper spits verdediger middenvelder speler speelster+f renner wielrenner koning+m koningin+f
        prins+m prinses+f keizer+m hertog+m graaf+m paus+m kardinaal+m bisschop+m aartsbisschop+m pastoor+m dominee
        generaal+m kolonel+m majoor kapitein luitenant rechter procureur advocaat advocate+f officier professor
        hoogleraar onderzoeker onderzoekster+f historicus+m historica+f econoom+m econome+f analist arts schrijver+m
        schrijfster+f auteur journalist journaliste+f dichter regisseur acteur+m actrice+f zanger+m zangeres+f
        muzikant kunstenaar+m kunstenares+f schilder componist architect ondernemer activist activiste+f politicus+m
        politica+f kandidaat familie
        """
}
