extension SpeechTexts {
    /// Hearers and days between verb and clause, verbs of two words, callings and bodies that speak.
    static let italianReports = SpeechTexts(
        "it",
        """
        Lucia Romano ha detto alla radio [che il ponte aprirà in primavera]{i Lucia Romano}.
        Il sindaco ha spiegato al giornale [che i lavori erano in ritardo]{i Il sindaco}.
        Interpellata dai giornalisti, Lucia Romano ha risposto [che il ponte reggerà]{i Lucia Romano}.
        Il ministero ha fatto sapere [che il ponte è stato controllato]{i Il ministero}.
        La procura ha reso noto [che due persone sono state sentite]{i La procura}.
        A detta del sindaco, [il ponte reggerà dieci anni]{i sindaco}.
        A giudizio di Lucia Romano, [il ponte reggerà dieci anni]{i Lucia Romano}.
        Stando alla procura, [due persone sono state sentite]{i procura}.
        [«Il ponte resta chiuso fino a nuovo avviso»]{d il sindaco}, ha twittato il sindaco.
        [«Pagheremo ciascuno metà del ponte»]{d i due ministri}, hanno dichiarato i due ministri.
        Il sindaco ha confermato giovedì [che il ponte resterà chiuso]{i Il sindaco}.
        La procura ha precisato, giovedì, [che due persone sono state sentite]{i La procura}.
        La presidente del consiglio, Lucia Romano, ha ricordato [che mancano i soldi]{i Lucia Romano}.
        [Il ponte resterà chiuso tutta l'estate]{i la regione}, fa sapere la regione.
        [Il ponte resterà chiuso tutta l'estate]{i il giornale}, riporta il giornale.
        Il sindacato ha chiesto [se lo Stato pagherà il ponte]{i Il sindacato}.
        Lucia Romano ha detto [di non sapere nulla dei lavori]{i Lucia Romano}.
        [«Questo ponte è tutta la nostra vita»]{d Ines Carraro}, riassume commossa Ines Carraro.
        [«Questo ponte è tutta la nostra vita»]{d Ines Carraro}, si sfoga Ines Carraro.
        L'ambasciata ha ribadito [che il ponte sarà pagato dal paese]{i L'ambasciata}.
        La regione ha annunciato martedì [che il ponte riaprirà]{i La regione}.
        I commercianti assicurano [che il ponte si muove di notte]{i I commercianti}.
        Il sindaco fece sapere [che il ponte era chiuso]{i Il sindaco}.
        La prefettura rese noto [che il ponte era chiuso]{i La prefettura}.
        [«Il ponte si è mosso due volte stanotte»]{d un pompiere}, racconta un pompiere.
        [«Il ponte si è mosso due volte stanotte»]{d una collega}, riassume una collega.
        La regione vuole che il ponte riapra.
        Il sindaco fa i lavori che servono al ponte.
        """)
}
