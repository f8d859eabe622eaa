extension SpeechTexts {
    static let italian = SpeechTexts(
        "it",
        """
        [«Riapriremo il ponte in primavera»]{d Chiara Valenti}, ha detto Chiara Valenti.
        [«Riapriremo il ponte in primavera»]{d Chiara Valenti}, ha affermato ieri Chiara Valenti davanti alla stampa.
        [“Riapriremo il ponte in primavera”]{d Chiara Valenti}, spiega Chiara Valenti, sindaca della città.
        ["Riapriremo il ponte in primavera"]{d il sindaco}, ha promesso il sindaco.
        ["Riapriremo il ponte in primavera"]{d il ministro dei Trasporti}, ha spiegato il ministro dei Trasporti in conferenza stampa.
        ["Riapriremo il ponte in primavera"]{d Marco Morandi}, ha spiegato in conferenza stampa il ministro dei Trasporti, Marco Morandi.
        ["Riapriremo il ponte in primavera"]{d Marco Morandi}, ha dichiarato il ministro, Marco Morandi.
        [«Il ponte è davvero sicuro?»]{d Marco Morandi}, ha chiesto Marco Morandi.
        [«Il ponte non è sicuro!»]{d un abitante del quartiere}, esclama un abitante del quartiere.
        Chiara Valenti ha detto: [«Riapriremo il ponte in primavera»]{d Chiara Valenti}.
        La sindaca, Chiara Valenti, ha aggiunto: [«Riapriremo il ponte in primavera»]{d Chiara Valenti}.
        Secondo Chiara Valenti, [il ponte riaprirà in primavera]{i Chiara Valenti}.
        A detta della polizia, [tre case sono state evacuate]{i polizia}.
        [Tre case sono state evacuate]{i la polizia}, secondo la polizia.
        Chiara Valenti ha detto [che il ponte riaprirà in primavera]{i Chiara Valenti}.
        Il ministro ha affermato ieri [che il ponte riaprirà in primavera]{i Il ministro}.
        Marco Morandi afferma [che i lavori costeranno due milioni di euro]{i Marco Morandi}.
        La polizia ha riferito [che nessuno è rimasto ferito]{i La polizia}.
        Il sindacato ha fatto sapere [che lo sciopero continuerà lunedì]{i Il sindacato}.
        Chiara Valenti ha detto [che il ponte era «un pericolo per tutti»]{m Chiara Valenti}.
        Secondo il rapporto, [il ponte è «un pericolo per tutti gli abitanti»]{m il rapporto}.
        [«Il ponte è vecchio»]{d Chiara Valenti}, ha spiegato Chiara Valenti, [«ma reggerà fino alla primavera»]{+}.
        [«Il ponte è vecchio»]{d Chiara Valenti}, ha spiegato Chiara Valenti. [«Ma reggerà fino alla primavera»]{+}.
        [«Il ponte è vecchio]{d il sindaco} – ha detto il sindaco –. [Ma reggerà fino alla primavera»]{+}.
        Il ministro Marco Morandi ha visitato il ponte. [«È più solido del previsto»]{d Morandi}, ha detto Morandi.
        Marco Morandi ha visitato il ponte. [«È più solido del previsto»]{d Marco Morandi}, ha detto Marco Morandi. Ha aggiunto [che non ci saranno altre chiusure]{i Marco Morandi}.
        Chiara Valenti ha annunciato [che la scuola chiuderà]{i Chiara Valenti} e ha aggiunto [che riaprirà a maggio]{i Chiara Valenti}.
        [«I lavori cominceranno lunedì prossimo»]{d un portavoce della polizia}, ha riferito un portavoce della polizia.
        [«I lavori cominceranno lunedì prossimo»]{d fonti del ministero}, assicurano fonti del ministero.
        [«I lavori cominceranno lunedì prossimo»]{d il presidente Morandi}, ha assicurato il presidente Morandi.
        [«I lavori cominceranno lunedì prossimo»]{d la signora Valenti}, assicura la signora Valenti.
        Interrogato lunedì, Morandi ha risposto: [«I lavori cominceranno lunedì prossimo»]{d Morandi}.
        [«È una vittoria per il paese»]{d l'avvocato}, commenta l'avvocato.
        [«È una vittoria per il paese»]{d Elena Carraro}, osserva Elena Carraro, presidente dell'associazione.
        [«È una vittoria per il paese»]{d l'avvocata Elena Carraro}, ha sottolineato l'avvocata Elena Carraro.
        Come ha detto Chiara Valenti, [il ponte riaprirà in primavera]{i Chiara Valenti}.
        Il film «Barche di carta» esce mercoledì.
        Il libro «Una stagione in riva al fiume» ha venduto mille copie.
        Il «piano fiume» sarà votato a giugno.
        Chiara Valenti crede che il ponte riaprirà in primavera.
        Il sindaco spera che i lavori finiscano a giugno.
        Il ponte è stato chiuso lunedì dopo la piena.
        Si dice che il ponte sia stregato.
        Marco Morandi non ha detto che il ponte chiuderà.
        Ha visto il ministro e la sindaca sul ponte.
        Il consiglio ha votato un bilancio «di transizione» martedì sera.
        Il rapporto afferma [che il ponte deve essere riparato]{i Il rapporto}.
        Il giornale riferisce [che il ponte sarà venduto]{i Il giornale}.
        L'azienda ha confermato [che il cantiere sarà in ritardo]{i L'azienda}.
        Chiara Valenti ha affermato [che il ponte riaprirà]{i Chiara Valenti}, ma il consiglio dubita.
        [«Non ho mai visto una piena così in vita mia»]{d una vicina}, racconta una vicina.
        [«Non ho mai visto una piena così in vita mia»]{d Gian Carlo Olmi}, racconta Gian Carlo Olmi, 62 anni.
        [«Non ho mai visto una piena così»]{d il capo dei pompieri}, confessa il capo dei pompieri.
        ["Non abbandoneremo nessuno sulla riva"]{d il prefetto}, ha detto il prefetto.
        [«L'acqua sale ancora e restiamo prudenti»]{d Anna Delfini}, avverte Anna Delfini, ricercatrice a Bologna.
        Anna Delfini avverte: [«L'acqua sale ancora e restiamo prudenti»]{d Anna Delfini}.
        In un comunicato, il governo ha annunciato [che la scuola resterà chiusa]{i il governo}.
        [«La scuola resterà chiusa domani»]{d il governo}, annuncia il governo in un comunicato.
        [La scuola resterà chiusa fino a venerdì]{i il sindaco}, ha annunciato il sindaco.
        [«Il cielo era nero dell'acqua dell'Adda»]{d un testimone}, ricorda un testimone.
        Ha inciso di nuovo la canzone «Il ponte che non volevi mai passare», del suo gruppo I Binari.
        """)
}
