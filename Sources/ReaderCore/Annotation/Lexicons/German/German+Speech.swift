extension SpeechLexicon {
    static let german: SpeechLexicon = {
        var lexicon = SpeechLexicon(
            verbs + clauseWords + phraseWords + people, sources: sourcePhrases,
            marks: [
                QuotationMarks("„", closedBy: "“”\"‟"), QuotationMarks("»", closedBy: "«", needsEdge: true),
                QuotationMarks("«", closedBy: "»"), QuotationMarks("“", closedBy: "”“\"", needsEdge: true),
                QuotationMarks("‟", closedBy: "”“"), QuotationMarks("\"", closedBy: "\"“”", needsEdge: true),
                QuotationMarks("‚", closedBy: "‘’", needsEdge: true),
                QuotationMarks("›", closedBy: "‹", needsEdge: true),
                QuotationMarks("‹", closedBy: "›", needsEdge: true),
            ])
        lexicon.isVerbSecond = true
        lexicon.capitalizesNouns = true
        lexicon.fewestEmbedded = 6
        lexicon.pluralEndings = ["en", "ten"]
        lexicon.feminineEndings = ["in"]
        lexicon.adverbEndings = ["lich", "lang", "ig", "isch", "end", "weise", "maßen", "wärts", "ell"]
        lexicon.abstractEndings = [
            "ung", "ungen", "heit", "heiten", "keit", "keiten", "ismus", "ität", "ion", "ionen", "nis", "nisse", "tum",
        ]
        lexicon.purposes = ["um", "ohne", "anstatt", "statt"]
        lexicon.sourcePronouns = ["ihm": false, "ihr": true]
        lexicon.focus = ["auch", "selbst", "sogar"]
        lexicon.infinitiveEndings = ["en", "ern", "eln", "sein", "tun"]
        lexicon.infinitiveMarks = ["zu"]
        lexicon.women = Set(womensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        lexicon.men = Set(mensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        return lexicon
    }()

    private static let verbs: [(SpeechUse, String)] = [
        (
            .says,
            """
            sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten
            meinen berichtet berichtete berichteten berichten kommentiert kommentierte kommentierten äußert äußerte äußerten
            äußern warnt warnte warnten warnen schrieb schrieben schreibt schreiben erläutert erläuterte erläuterten ergänzt
            ergänzte ergänzten versichert versicherte versicherten begründet begründete begründeten bestätigt bestätigte
            bestätigten bestätigen behauptet behauptete behaupteten behaupten fragt fragte fragten rief riefen ruft rufen
            antwortet antwortete antworteten unterstreicht unterstrich unterstrichen dementiert dementierte dementierten
            bedauert bedauerte bedauerten verkündet verkündete verkündeten formuliert formulierte formulierten mahnt mahnte
            mahnten konstatiert konstatierte konstatierten resümiert resümierte twittert twitterte twitterten argumentiert
            argumentierte argumentierten argumentieren bekräftigt bekräftigte bekräftigten erzählt erzählte erzählten erzählen
            entgegnet entgegnete entgegneten meldet meldete meldeten melden vermeldete vermeldet erwidert erwiderte erwiderten
            klagt klagte klagten versprach versprachen verspricht versprechen beteuert beteuerte beteuerten beklagt beklagte
            beklagten beschrieb beschrieben beschreibt bemängelt bemängelte bemängelten bemerkt bemerkte bemerkten wiederholt
            wiederholte prophezeit prophezeite prognostiziert prognostizierte prognostizierten schilderte schildert schilderten
            gesteht gestand gestanden urteilt urteilte urteilten verriet verrät verrieten witzelt witzelte scherzte spottete
            präzisierte präzisiert bilanzierte bilanziert moniert monierte monierten jubelte jubelt lautet lautete lauteten
            plädiert plädierte plädierten signalisierte signalisierten droht drohte drohten verlautbarte erinnert erinnerte
            erinnerten postete schimpfte schimpft flüsterte schrie skandierten spekuliert spekulierte orakelte sinnierte
            schwärmte schwärmt freute freut empfahl empfiehlt empfahlen verlangt verlangte verlangten fordert forderte
            forderten fordern appelliert appellierte appellierten kontert konterte attestiert attestierte besagt
            """
        ),
        (
            .comments,
            """
            nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen kritisiert kritisierte kritisierten
            kritisieren verurteilt verurteilte verurteilten verurteilen verteidigt verteidigte verteidigten lobt lobte lobten
            dankt dankte dankten sprach sprachen spricht sprechen würdigt würdigte würdigten
            verglich vergleicht verglichen reagierte reagiert reagierten bezweifelt bezweifelte attackierte attackiert
            beurteilte bewertete bewertet rügte rügt bewertete begrüßte begrüßt begrüßten feierte feierten feiert zeigte
            zeigten zeigt empfindet formulierten charakterisierte deutete definierte
            """
        ),
        (
            .parted,
            """
            teilt+mit teilte+mit teilten+mit teilen+mit fügt+hinzu fügte+hinzu fügten+hinzu gab+bekannt gaben+bekannt
            gibt+bekannt geben+bekannt gab+an gaben+an gibt+an geben+an gab+zu gibt+zu gaben+zu kündigt+an kündigte+an
            kündigten+an kündigen+an räumt+ein räumte+ein räumten+ein hob+hervor hebt+hervor hoben+hervor wies+hin
            wiesen+hin weist+hin weisen+hin wies+zurück wiesen+zurück weist+zurück führt+aus führte+aus führten+aus
            stellt+fest stellte+fest stellten+fest stellte+klar stellt+klar stellten+klar sagte+aus sagten+aus
            sagte+zu sagten+zu warf+vor wirft+vor warfen+vor werfen+vor schlug+vor schlägt+vor schlugen+vor
            machte+klar macht+klar machte+deutlich macht+deutlich machten+deutlich stritt+ab streitet+ab stritten+ab
            strich+heraus ließ+verlauten ließ+wissen ließ+mitteilen ließ+erklären legte+nahe gestand+ein fasste+zusammen
            fasst+zusammen merkte+an merkt+an schob+nach sicherte+zu sichert+zu sicherten+zu schränkte+ein schränkt+ein
            pflichtete+bei stimmte+zu mahnte+an prangerte+an prangerten+an prangert+an setzte+hinzu legte+dar hielt+fest
            hielten+fest hält+fest hielt+entgegen hält+entgegen gab+wieder lehnt+ab lehnte+ab lehnten+ab kam+schluss kommt+schluss kamen+schluss
            kommen+schluss             deutete+an deutet+an riet+ab rief+auf forderte+auf drückte+aus brachte+ausdruck
            """
        ),
        (
            .said,
            """
            gesagt erklärt betont gemeint mitgeteilt berichtet kommentiert geäußert gewarnt geschrieben erläutert ergänzt
            versichert begründet bestätigt angekündigt behauptet gefragt gerufen geantwortet unterstrichen eingeräumt
            hervorgehoben dementiert bedauert verkündet formuliert gemahnt festgestellt zugegeben bekanntgegeben argumentiert
            hingewiesen bekräftigt erzählt entgegnet gemeldet erwidert geklagt versprochen beteuert beklagt beschrieben
            vorgeworfen klargestellt ausgesagt angegeben angemerkt hinzugefügt ausgeführt prophezeit gestanden abgestritten
            zugesichert geschildert signalisiert gefordert verlangt empfohlen vorgeschlagen kritisiert bezeichnet genannt
            gedroht verraten geurteilt bemängelt geheißen
            """
        ),
        (.cites, "zitiert zitierte zitierten zitieren"), (.passive, "wird werden wurde wurden"),
        (.has, "hat haben hatte hatten habe hätte hätten"),
        (.reads, "heißt hieß heisst hiess"),
        (
            .otherVerb,
            """
            ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte
            sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte durften geht ging gingen gehen
            kommt kam kamen steht stand standen gibt liegt lag lagen sieht sah sahen macht machte machten lässt ließ ließen
            bleibt blieb blieben nahm nahmen nimmt begann beginnt fand fanden findet hält hielt hielten gilt galt führte
            """
        ),
        (
            .reported,
            """
            sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe bleibe lasse mache nehme sehe liege
            halte wisse brauche gelte finde sehne führe trage bestehe handle handele bedeute erhalte befinde besitze
            bringe denke fehle gehöre glaube hoffe lebe leide spreche verliere verstehe zeige arbeite bekomme bitte
            """
        ),
        (
            .thinks,
            """
            glaubt glaubte glaubten glauben denkt dachte dachten denken hofft hoffte hofften hoffen erwartet erwartete
            erwarteten erwarten plant plante planten planen befürchtet befürchtete befürchteten befürchten fürchtet
            fürchtete vermutet vermutete vermuteten vermuten schätzt schätzte schätzten weiß wusste wussten wissen wünscht
            wünschte findet fand beschloss beschlossen entschied ergab zeigt zeigte zeigten ergaben belegt belegen bedeutet
            bedeutete beabsichtigt beabsichtigte rechnet rechnete
            """
        ),
    ]

    private static let clauseWords: [(SpeechUse, String)] = [
        (.but, "aber doch jedoch während wohingegen sondern"),
        (.that, "dass daß ob"),
        (.thus, "so"),
        (.compares, "wie"),
        (.who, "der die das dem den deren dessen welcher welche welches wer was wo wofür wobei womit wodurch"),
        (.and, "und oder aber doch sondern denn sowie jedoch"),
        (
            .subordinates,
            """
            weil während nachdem bevor als wenn falls obwohl damit seit bis sobald sodass indem obgleich wohingegen da um
            ohne anstatt warum wann wieso zumal nachdem soweit sofern
            """
        ),
        (.not, "nicht nie niemals kein keine keinen keiner"),
        (
            .adverb,
            """
            erst auch heute gestern vorgestern morgen bereits schon weiter weiters weiterhin später dazu hierzu darauf daraufhin
            dabei dagegen zugleich gleichzeitig zudem außerdem jetzt nun dann danach zuvor vorher wörtlich ferner unterdessen
            inzwischen einst einmal abschließend schließlich zuletzt zunächst erneut wiederum damals kürzlich jüngst noch nur
            sich so hier dort indes allerdings hingegen ausdrücklich offenbar deutlich scharf heftig immer wieder mehrfach
            ebenfalls ebenso selbst vormittags nachmittags abends morgens anschließend daher deshalb jüngst folgendes
            folgendermaßen demnach sogar bislang bisher lediglich zumindest laut überdies hinzu mir uns ihm ihnen dennoch
            einerseits andererseits übrigens besonders insbesondere vor allem mittlerweile sofort längst beispielsweise
            gegenüber eben eher zwar trotzdem stattdessen darin daran davon dafür darüber darunter derzeit dahinter dadurch
            daraus hierfür hierbei hieran worauf ursprünglich kurz
            """
        ),
        (
            .preposition,
            """
            am im in an auf bei beim mit nach seit zu zum zur für über unter vor gegen gegenüber aus durch ohne um wegen
            während trotz zwischen hinter neben laut gemäß anlässlich angesichts innerhalb außerhalb ab bis per samt
            hinsichtlich bezüglich infolge aufgrund dank entgegen mithilfe ins ans aufs vom von
            """
        ),
        (.of, "von vom für des aus"),
        (.endsSource, "zufolge"),
        (
            .day,
            """
            montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli
            august september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend
            samstagabend sonntagabend vormittag nachmittag abend mittag montagmorgen dienstagmorgen mittwochmorgen
            donnerstagmorgen freitagmorgen
            """
        ),
    ]

    private static let phraseWords: [(SpeechUse, String)] = [
        (
            .determiner,
            """
            der die das ein eine einer des dem den einem einen eines sein seine seiner ihr ihre ihrer unser unsere dieser
            diese dieses jener jene mehrere viele einige zwei drei vier fünf beide zahlreiche alle manche ihres seines
            """
        ),
        (.indefinite, "ein eine einer mehrere viele einige manche zahlreiche"),
        (.oblique, "dem den einem einen diesem diesen seinem seinen ihrem ihren des eines"),
        (.nameParticle, "von van de del der zu la le al bin el da di du den ter"),
        (.he, "er"), (.she, "sie"), (.they, "sie"),
        (.nobody, "man jemand niemand viele andere manche einige jeder es wer"),
        (.first, "ich wir"), (.this, "dies das dieses dieser diese jener jene der die"),
        (.words, "worten satz worte aussage begründung hinweis ankündigung erklärung frage botschaft"),
        (
            .titled,
            """
            film buch lied song album roman titel motto slogan schlagwort begriff wort ausdruck namen name stück oper serie
            sendung zeitung magazin zeitschrift projekt programm aktion initiative kampagne bündnis ausstellung aufschrift
            thema reihe spiel schiff operation gruppe band verein organisation partei stiftung bezeichnung spitznamen parole
            transparent plakat inschrift überschrift schlagzeile
            """
        ),
    ]

    private static let people: [(SpeechUse, String)] = [
        (.title, "herr frau herrn dr prof professor professorin präsident präsidentin papst könig königin"),
        (.masculine, "herr herrn papst könig prinz präsident"), (.feminine, "frau königin prinzessin"),
        (
            .person,
            """
            sprecher minister präsident chef kanzler vorsitzender vorsitzende vorsitzenden richter anwalt trainer bürgermeister
            leiter direktor experte experten forscher autor sekretär beamter beamte beamten politiker abgeordneter abgeordnete
            präsidentin ministerin kanzlerin sprecherin senator könig papst bischof augenzeugen zeugen zeuge kritiker
            wissenschaftler mediziner ärzte arzt anwohner demonstranten vertreter mitarbeiter gewerkschafter geschäftsführer
            manager präsidenten verteidiger kläger opfer vater mutter sohn tochter frau mann botschafter staatsanwalt autoren
            analysten beobachter ermittler polizist
            """
        ),
        (
            .body,
            """
            polizei regierung ministerium behörde behörden staatsanwaltschaft partei unternehmen konzern gericht agentur
            gewerkschaft verband verein bank kommission opposition armee militär feuerwehr stadt universität organisation
            zeitung sender firma fraktion medien quellen kreise amt bundesamt nachrichtenagentur bundesregierung
            """
        ),
        (
            .writing,
            """
            bericht studie mitteilung pressemitteilung erklärung brief umfrage text urteil entwurf dokument schreiben
            stellungnahme gutachten begründung
            """
        ),
    ]

    private static let womensNames = """
        angela anna andrea annette barbara beate birgit brigitte christiane christina claudia daniela doris elisabeth eva
        franziska gabriele heike hillary ilse ingrid julia katharina katrin katja karin lisa maria marie martina monika nancy
        nicole petra renate sabine sandra sarah silvia stefanie susanne tanja theresa ulla ursula ute annalena kamala ulrike
        """

    private static let mensNames = """
        alexander andreas bernd christian daniel david dieter dirk donald emmanuel frank franz friedrich fritz georg gerhard
        günter guido hans heinrich heinz helmut horst jan jens joachim johannes josef jürgen karl kofi klaus kurt lothar
        manfred markus martin matthias michael norbert olaf oliver otto paul peter philipp rainer ralf robert roland rolf
        rudolf sebastian sigmar stefan stephan thomas tony ulrich uwe volker walter werner wladimir wolfgang barack george
        """

    private static let sourcePhrases = """
        laut
        nach angaben von
        nach angaben
        nach auskunft von
        nach auskunft
        nach aussage von
        nach aussage
        nach aussagen von
        nach aussagen
        nach den worten von
        nach den worten
        nach worten von
        nach worten
        nach darstellung von
        nach darstellung
        nach einschätzung von
        nach einschätzung
        nach ansicht von
        nach ansicht
        nach meinung von
        nach meinung
        nach auffassung von
        nach auffassung
        nach informationen von
        nach informationen
        nach berichten von
        nach berichten
        nach einem bericht von
        nach einem bericht
        nach mitteilung von
        nach mitteilung
        nach aussagen von
        nach aussagen
        nach darstellungen von
        nach darstellungen
        nach überzeugung von
        nach überzeugung
        nach erkenntnissen von
        nach erkenntnissen
        nach angabe von
        nach angabe
        nach schätzungen von
        nach schätzungen
        """
}
