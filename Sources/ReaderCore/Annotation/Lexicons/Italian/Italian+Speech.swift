extension SpeechLexicon {
    static let italian: SpeechLexicon = {
        var lexicon = SpeechLexicon(
            verbs + clauseWords + phraseWords + people, sources: sourcePhrases,
            marks: [
                QuotationMarks("«", closedBy: "»"), QuotationMarks("“", closedBy: "”\"", needsEdge: true),
                QuotationMarks("\"", closedBy: "\"”", needsEdge: true), QuotationMarks("„", closedBy: "“”"),
            ])
        lexicon.dropsSubjects = true
        lexicon.pluralEndings = ["no"]
        lexicon.adverbEndings = ["mente", "ando", "endo"]
        lexicon.abstractEndings = ["zione", "zioni", "sione", "sioni", "ità", "mento", "menti", "anza", "enza"]
        lexicon.agentEndings = ["tore", "tori", "trice", "trici", "ologo", "ologa", "ologi"]
        lexicon.degrees = [
            "più", "meno", "meglio", "peggio", "così", "tanto", "tanta", "tanti", "tante", "maggiore", "minore",
        ]
        lexicon.idioms = ["parla": ["di"]]
        lexicon.impersonals = ["si"]
        lexicon.infinitiveEndings = [
            "are", "ere", "ire", "rre", "arsi", "ersi", "irsi", "aver", "esser", "voler", "poter", "dover",
        ]
        lexicon.infinitiveMarks = ["di"]
        lexicon.viewpoints = ["per"]
        lexicon.women = Set(womensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        lexicon.men = Set(mensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        return lexicon
    }()

    private static let verbs: [(SpeechUse, String)] = [
        (
            .says,
            """
            dice dicono disse dissero diceva dicevano afferma affermano affermò dichiara dichiarano dichiarò spiega spiegano
            spiegò spiegava aggiunge aggiungono aggiunse sostiene sostengono sostenne sottolinea sottolineano sottolineò
            racconta raccontano raccontò ricorda ricordano ricordò conclude concludono concluse osserva osservano osservò
            commenta commentano commentò ammette ammettono ammise confessa confessano annuncia annunciano annunciò avverte
            avvertono avvertì precisa precisano precisò risponde rispondono rispose scrive scrivono scrisse ribadisce
            ribadiscono assicura assicurano denuncia denunciano prosegue proseguono continua chiede chiedono chiese esclama
            esclamò insiste insistono conferma confermano confermò rivela rivelano nega negano promette promettono replica
            replicano replicò ribatte tuona rilancia puntualizza chiarisce rassicura evidenzia segnala segnalano rileva
            informa informano lamenta lamentano auspica incalza chiosa sbotta riferisce riferiscono riferì considera ritiene
            ritengono suggerisce minaccia giura dichiarava affermava grida gridano urla riporta
            riportano riportò twitta twittano riassume riassumono sfoga rincara riconosce riconoscono constata ripete ripetono calcola calcolano brontola
            """
        ),
        (
            .comments,
            """
            definisce definiscono definì critica criticano chiama accusa accusano attacca condanna descrive parla elogia
            """
        ),
        (.parted, "fa+sapere fanno+sapere fece+sapere fa+notare rende+noto rendono+noto rese+noto"),
        (
            .said,
            """
            detto affermato dichiarato spiegato aggiunto sostenuto sottolineato raccontato ricordato concluso osservato
            commentato ammesso confessato annunciato avvertito precisato risposto scritto ribadito assicurato denunciato
            proseguito continuato chiesto esclamato insistito confermato rivelato negato promesso replicato ribattuto
            puntualizzato chiarito rassicurato evidenziato segnalato rilevato informato lamentato auspicato riferito sapere
            notare gridato giurato definito criticato noto twittato riportato riassunto ripetuto calcolato brontolato sfogato detta
            """
        ),
        (.has, "ha hanno aveva avevano avrebbe avrebbero abbia"),
        (.cites, "cita citano"),
        (
            .otherVerb,
            """
            è sono era erano fu furono sarà sta stanno ha hanno aveva avevano fa fanno va vanno può possono potrebbe deve
            devono vuole vogliono viene vengono resta rimane arriva sarebbe
            """
        ),
        (
            .thinks,
            "crede credono pensa pensano spera sperano teme temono sa sanno vuole desidera prevede prevedono immagina"
        ),
    ]

    private static let clauseWords: [(SpeechUse, String)] = [
        (.but, "ma mentre però"),
        (.that, "che se"), (.compares, "come"), (.who, "che chi cui quale dove"), (.and, "e ed o ma però né"),
        (.subordinates, "quando perché mentre se poiché come sebbene affinché dove"), (.not, "non mai"),
        (
            .adverb,
            """
            anche ieri oggi domani già ancora poi dopo adesso ora allora così qui lì solo sempre più tardi inoltre infatti
            subito invece pure infine quindi tuttavia poco peraltro comunque intanto pertanto dunque oggi successivamente fortunatamente sera mattina stamattina stasera scorso scorsa recentemente proprio convinto convinta convinti commosso commossa
            """
        ),
        (
            .preposition,
            """
            a al allo alla ai agli alle all' ad in nel nello nella nei negli nelle nell' con per su sul sullo sulla sui sugli
            sulle sull' da dal dallo dalla dai dagli dalle dall' tra fra durante dopo prima contro verso presso attraverso
            senza sotto oltre davanti
            """
        ),
        (.of, "di del dello della dei degli delle dell' d'"),
        (
            .day,
            """
            lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
            settembre ottobre novembre dicembre
            """
        ),
        (.clitic, "si mi ti ci vi ne lo gli le la li fatto reso s' c' v' m' t'"),
    ]

    private static let phraseWords: [(SpeechUse, String)] = [
        (
            .determiner,
            """
            il lo la i gli le l' un uno una un' questo questa questi quello quella quest' quell' suo sua suoi sue loro mio
            nostro alcuni alcune due tre quattro diversi molti ogni altri tutti entrambi
            """
        ),
        (.indefinite, "un uno una un' alcuni alcune diversi molti altri"),
        (.feminine, "la una un' questa signora sig.ra"), (.masculine, "il lo un uno questo signor sig"),
        (.nameParticle, "di de del della da dei van von bin al"),
        (.he, "lui egli"), (.she, "lei ella"), (.they, "loro essi esse"),
        (.nobody, "qualcuno nessuno molti uno altri chi"),
        (.first, "io noi"), (.this, "ciò questo quello"), (.words, "parole termini frase dichiarazione"),
        (
            .titled,
            """
            film libro canzone disco album romanzo titolo motto slogan parola termine nome soprannome opera serie programma
            rivista progetto operazione campagna mostra tema cosiddetto cosiddetta chiamato chiamata intitolato intitolata
            denominato denominata espressione associazione gruppo movimento partito premio
            """
        ),
    ]

    private static let people: [(SpeechUse, String)] = [
        (
            .title,
            """
            signor signora sig dott dottor dottoressa prof professor professoressa onorevole on don monsignor presidente re papa
            """
        ),
        (
            .person,
            """
            ministro ministra presidente presidentessa portavoce sindaco sindaca direttore direttrice capo deputato deputata
            senatore senatrice segretario segretaria responsabile avvocato avvocata giudice procuratore procuratrice poliziotto
            testimone testimoni esperto esperta esperti ricercatore ricercatrice ricercatori professore professoressa medico
            allenatore allenatrice tecnico giocatore giocatrice autore autrice scrittore scrittrice attore attrice fondatore
            analista analisti economista vicino vicini abitanti residente candidato candidata re regina papa vescovo
            arcivescovo cardinale capitano commissario generale colonnello diplomatico funzionario leader governatore
            governatrice assessore assessora consigliere premier vicepresidente madre padre uomo donna vittima ambasciatore
            ambasciatrice scienziato scienziata scienziati sindacalista dirigente questore prefetto studente studentessa
            imprenditore regista cancelliere cancelliera ministri avvocati sindaci psicologo psicologa storico storica sociologo
            sociologa agricoltore agricoltori commerciante commercianti fratello sorella amico amica collega pompiere
            manifestante manifestanti attivista attivisti membro membri rappresentante rappresentanti figlio figlia figli
            moglie marito vedova editore editrice imprenditrice lavoratori lavoratore ex-ministro vincitore vincitrice
            campione campionessa tennista pilota cantante musicista artista poeta architetto ingegnere soldato soldati
            militare cittadini cittadino pescatore sopravvissuto sopravvissuti imputato organizzatore organizzatori
            comandante dirigenti parroco maestro maestra infermiere infermiera astronomo astronoma biologo biologa
            """
        ),
        (
            .body,
            """
            polizia governo ministero partito azienda società tribunale procura agenzia sindacato associazione commissione
            opposizione esercito comune università organizzazione giornale quotidiano emittente banca stampa autorità fonti
            consiglio federazione questura carabinieri regione provincia senato camera ospedale scuola club istituto ambasciata
            presidenza fondazione prefettura comitato delegazione squadra famiglia gruppo chiesa confederazione giunta
            corte procura rivista sito testata
            """
        ),
        (.writing, "rapporto studio comunicato testo lettera documento sondaggio articolo nota messaggio"),
    ]

    private static let womensNames = """
        anna maria giulia laura chiara francesca elena sara paola silvia roberta valentina alessandra federica elisa marta
        giorgia martina lucia caterina cristina daniela giovanna barbara emma rosa angela teresa monica claudia ilaria
        michela serena simona sofia stefania virginia elly ursula
        """

    private static let mensNames = """
        giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo
        michele giorgio aldo sergio luciano roberto marco andrea matteo luca alessandro davide stefano riccardo federico
        lorenzo simone nicola fabio claudio massimo enrico silvio romano piero gianni giulio alberto filippo emanuele
        maurizio walter umberto beppe
        """

    private static let sourcePhrases = """
        secondo quanto riferito da
        secondo quanto riferito dal
        secondo quanto riferito dalla
        secondo quanto riportato da
        secondo quanto riportato dal
        secondo quanto riportato dalla
        secondo quanto dichiarato da
        secondo quanto dichiarato dal
        secondo quanto dichiarato dalla
        secondo
        a detta di
        a detta del
        a detta della
        stando a
        stando al
        stando alla
        a parere di
        a parere del
        a giudizio di
        a giudizio del
        """
}
