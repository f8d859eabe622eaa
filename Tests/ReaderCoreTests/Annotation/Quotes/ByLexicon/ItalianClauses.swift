extension SpeechTexts {
    /// Infinitives that report, views, questions, descriptions between a name and its verb, and clauses that only look like
    /// reports.
    static let italianClauses = SpeechTexts(
        "it",
        """
        Chiara Valenti ha detto [di non sapere nulla dei lavori]{i Chiara Valenti}.
        Il prefetto assicura [di aver fatto tutto per il ponte]{i Il prefetto}.
        La ministra ha promesso ieri [di riaprire il ponte in primavera]{i La ministra}.
        Il sindaco ha chiesto [se il ponte riaprirà]{i Il sindaco}.
        Per Chiara Valenti, presidente del sindacato, [«questo ponte è un pericolo»]{d Chiara Valenti}.
        Per il sindaco, «il ponte» è un bar.
        Per il ministro, [«bisogna chiudere il ponte prima dell'inverno»]{d il ministro}.
        Chiara Valenti ha visitato il ponte. Secondo lei, [i lavori cominceranno a maggio]{i Chiara Valenti}.
        Chiara Valenti ha visitato il ponte. Lei ha promesso [che i lavori cominceranno a maggio]{i Chiara Valenti}.
        La direttrice della scuola, Elena Carraro, lo ha confermato: [«Chiudiamo venerdì»]{d Elena Carraro}.
        [«Chiudiamo venerdì»]{d Elena Carraro}, conferma al giornale Elena Carraro, la direttrice.
        Contattato dal giornale, il comune ha risposto [che il ponte è sicuro]{i il comune}.
        Il sindaco, che presiedeva la seduta, ha dichiarato [che il ponte è sicuro]{i Il sindaco}.
        Sul ponte, Marco Morandi ha detto [che «nulla è deciso»]{m Marco Morandi}.
        Il rapporto, pubblicato lunedì, conclude [che il ponte può essere salvato]{i Il rapporto}.
        Il ponte che annuncia la regione è caro.
        La legge che difende il ministro sarà votata martedì.
        [«Abbiamo avuto molta paura»]{d Karim}, ricorda Karim, 34 anni.
        Ma l'opposizione afferma [che il ponte costa troppo]{i l'opposizione}.
        La deputata ha negato [di aver ricevuto denaro]{i La deputata}.
        Il sindaco ha poi aggiunto [che il ponte è sicuro]{i Il sindaco}.
        Il sindaco ha deciso di chiudere il ponte.
        Il Papa, che nel corso dell'udienza generale di ieri ha detto [che il ponte è vecchio]{i Il Papa}, è stanco.
        Secondo quanto riferito da Chiara Valenti, [il ponte riaprirà]{i Chiara Valenti}.
        Tuttavia, nel pomeriggio, il ministero aveva affermato [che il ponte è chiuso]{i il ministero}.
        La presidente della regione è venuta. [«Nessuno ci ha avvisati»]{d La presidente della regione}, ha lamentato.
        """)
}
