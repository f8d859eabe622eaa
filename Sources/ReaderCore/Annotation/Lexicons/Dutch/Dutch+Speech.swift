extension SpeechLexicon {
    static let dutch: SpeechLexicon = {
        var lexicon = SpeechLexicon(
            verbs + clauseWords + phraseWords + people, sources: sourcePhrases,
            marks: [
                QuotationMarks("“", closedBy: "”\"", needsEdge: true), QuotationMarks("„", closedBy: "”“\""),
                QuotationMarks("\"", closedBy: "\"”", needsEdge: true),
                QuotationMarks("‘", closedBy: "’", needsEdge: true),
                QuotationMarks("'", closedBy: "'’", needsEdge: true), QuotationMarks("«", closedBy: "»"),
            ])
        lexicon.isVerbSecond = true
        lexicon.pluralEndings = ["en"]
        lexicon.abstractEndings = ["ing", "ingen", "heid", "heden", "teit", "tie", "ties", "isme"]
        lexicon.purposes = ["om", "zonder"]
        lexicon.sourcePronouns = ["hem": false, "haar": true]
        lexicon.focus = ["ook", "zelfs", "alleen"]
        lexicon.adverbEndings = ["vraagd", "lijk", "gewijs", "lang"]
        lexicon.agentEndings = ["oloog", "ologe"]
        lexicon.capitalAdjectives = ["se", "isch", "aans", "ees", "als"]
        lexicon.infinitiveEndings = ["en", "an", "ien", "oen", "aan", "ijn"]
        lexicon.infinitiveMarks = ["te"]
        lexicon.women = Set(womensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        lexicon.men = Set(mensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        return lexicon
    }()

    private static let verbs: [(SpeechUse, String)] = [
        (
            .says,
            """
            zegt zeggen zei zeiden vertelt vertelde vertellen vertelden verklaart verklaarde verklaarden verklaren schrijft
            schreef schrijven schreven meldt meldde melden meldden stelt stelde stelden benadrukt benadrukte benadrukken
            vindt vond vinden roept riep roepen waarschuwt waarschuwde waarschuwden waarschuwen bevestigt bevestigde
            bevestigden ontkent ontkende ontkenden erkent erkende erkenden belooft beloofde beloofden antwoordt antwoordde
            vraagt vroeg vroegen reageert reageerde reageerden lacht lachte zucht zuchtte grapt grapte concludeert
            concludeerde concludeerden constateert constateerde oordeelt oordeelde betoogt betoogde beweert beweerde beweren
            beweerden bericht berichtte berichten herhaalt herhaalde onderstreept onderstreepte klaagt klaagde twittert
            twitterde eist eiste pleit pleitte luidt luidde mijmert verzucht verzuchtte vervolgt vervolgde bekent bekende
            besluit snikt juicht fluistert schreeuwt schreeuwde analyseert vreest somt voorspelt voorspelde adviseert verzekert verzekerde
            verzekerden schat schatte schatten bromt bromde mompelt
            """
        ),
        (
            .comments,
            """
            noemt noemde noemden bekritiseert bekritiseerde prijst prees hekelt hekelde beschuldigt beschuldigde omschrijft
            omschreef sprak spreekt
            """
        ),
        (
            .parted,
            """
            legt+uit legde+uit leggen+uit voegt+toe voegde+toe voegden+toe merkt+op merkte+op geeft+toe gaf+toe gaven+toe
            geeft+aan gaf+aan gaven+aan laat+weten liet+weten lieten+weten laten+weten maakt+bekend maakte+bekend
            maakten+bekend kondigt+aan kondigde+aan kondigden+aan licht+toe lichtte+toe brengt+uit vult+aan vulde+aan
            wijst+erop wees+erop werpt+tegen geeft+door maakt+duidelijk maakte+duidelijk maakten+duidelijk vat+samen
            vatte+samen
            """
        ),
        (
            .said,
            """
            gezegd verteld verklaard geschreven gemeld gesteld benadrukt uitgelegd toegevoegd opgemerkt toegegeven aangegeven
            geroepen weten bekendgemaakt aangekondigd gewaarschuwd bevestigd ontkend erkend beloofd geantwoord gevraagd
            gereageerd geconcludeerd beweerd bericht toegelicht geëist
            """
        ),
        (.has, "heeft hebben had hadden"),
        (.cites, "citeert citeerde"), (.weighs, "stelt stelde stelden stellen vindt vinden vond vonden"),
        (.passive, "wordt worden werd werden"),
        (
            .otherVerb,
            """
            is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest zal
            zullen zou zouden wil willen wilde gaat gaan ging gingen komt komen kwam kwamen staat staan blijft maakt doet deed
            """
        ),
        (
            .thinks,
            "denkt dacht denken hoopt hoopte hopen verwacht verwachtte verwachten gelooft geloofde weet wist wil vermoedt"
        ),
    ]

    private static let clauseWords: [(SpeechUse, String)] = [
        (.but, "maar terwijl"),
        (.that, "dat of"), (.thus, "aldus zo"), (.compares, "zoals"), (.who, "die dat wie wat waar waarin waarop"),
        (.and, "en of maar want dus"),
        (.subordinates, "omdat terwijl toen nadat voordat als hoewel zodat doordat indien hoe waarom wanneer"),
        (.not, "niet nooit geen"),
        (
            .adverb,
            """
            ook gisteren vandaag morgen al nog verder later eerder daarna daarbij eraan erbij daarop daarmee nu dan toen hier
            daar alleen zelf wel toch steeds weer onlangs inmiddels vervolgens bovendien tevens eerst gisteravond
            vanmorgen vanavond vanmiddag vanochtend zich er stellig lachend opgelucht
            """
        ),
        (
            .preposition,
            """
            in op bij met na naar over onder voor tegen tegenover uit door om aan volgens vanuit tijdens sinds tot tussen
            achter langs zonder binnen via rond namens
            """
        ),
        (.of, "van der"),
        (
            .day,
            """
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
            september oktober november december maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
            zaterdagavond zondagavond avond ochtend middag
            """
        ),
        (.clitic, "hem haar hen hun ons mij me zich"),
    ]

    private static let phraseWords: [(SpeechUse, String)] = [
        (
            .determiner,
            """
            de het een deze dit die dat zijn haar hun ons onze enkele veel twee drie vier meerdere diverse sommige beide alle elke ieder mijn
            verschillende
            """
        ),
        (.indefinite, "een meerdere diverse enkele veel sommige verschillende"),
        (.feminine, "mevrouw mevr koningin"), (.masculine, "meneer dhr koning"),
        (.nameParticle, "van de der den ter ten het von le la el"),
        (.he, "hij"), (.she, "zij ze"), (.they, "zij ze"), (.nobody, "men iemand niemand velen sommigen anderen er"),
        (.first, "ik wij we"), (.this, "dit dat deze die"), (.words, "woorden zin verklaring"),
        (
            .titled,
            """
            film boek lied liedje nummer album roman titel motto slogan woord term naam bijnaam stuk serie programma
            tijdschrift blad project campagne tentoonstelling thema uitdrukking vereniging groep stichting partij zogeheten
            zogenaamde
            """
        ),
    ]

    private static let people: [(SpeechUse, String)] = [
        (
            .title,
            "meneer mevrouw mevr dhr dr prof professor minister premier president koning koningin burgemeester paus"
        ),
        (
            .person,
            """
            minister president premier woordvoerder woordvoerster burgemeester directeur directrice voorzitter voorzitster
            chef kamerlid wethouder staatssecretaris secretaris advocaat advocate rechter officier agent getuige getuigen
            expert experts deskundige deskundigen onderzoeker onderzoekster onderzoekers hoogleraar arts trainer coach speler
            speelster auteur schrijver schrijfster acteur actrice oprichter analist analisten econoom econome buurman
            buurvrouw bewoner bewoners bewoonster kandidaat koning koningin paus bisschop kapitein commissaris generaal
            kolonel diplomaat functionaris leider moeder vader man vrouw slachtoffer ambassadeur wetenschapper wetenschappers
            vakbondsman bestuurder student studente ondernemer regisseur fractievoorzitter gedeputeerde boswachter topman
            topvrouw eigenaar eigenares zakenman zakenvrouw lid leden vertegenwoordiger vertegenwoordigers zoon dochter broer zus
            verpleegkundige verpleegkundigen vroedvrouw astronoom bioloog historicus schipper visser verdachte winnaar
            winnares kampioen wielrenner zanger zangeres kunstenaar architect ingenieur soldaat militairen burgers inwoners
            medewerker medewerkers aanklager fabrikant fabrikanten visser organisator hoofdredacteur redacteur
            """
        ),
        (
            .body,
            """
            politie kabinet regering ministerie partij bedrijf onderneming rechtbank justitie agentschap vakbond vereniging
            commissie oppositie leger gemeente universiteit organisatie krant zender bank pers autoriteiten bronnen raad bond
            brandweer parket ziekenhuis school club ambassade senaat gemeenteraad provincie museum instituut overheid
            administratie comité delegatie directie familie team kerk redactie
            """
        ),
        (.writing, "rapport onderzoek persbericht verklaring tekst brief document peiling artikel bericht"),
    ]

    private static let womensNames = """
        anna maria johanna sophie emma lisa sanne eva femke marieke ingrid anja annemarie astrid beatrix carola esther
        hanneke ilse inge janneke jolande judith karin kim linda lotte maaike marianne marjan marloes mieke monique nina
        petra renate saskia sigrid sylvia tineke wilma yvonne dilan mona neelie
        """

    private static let mensNames = """
        jan piet kees hans peter johan henk willem gerard wim frank paul mark rob marcel erik bas bart daan dirk dries ed ernst
        geert guus herman jaap jeroen job joost joris jos karel klaas lars lodewijk louis luc maarten martijn max michiel
        pieter pim ralph rené robert ronald ruud sander sjoerd stef thijs thomas tom wouter yves guy jean karl elio
        """

    private static let sourcePhrases = """
        volgens
        naar zeggen van
        in de woorden van
        """
}
