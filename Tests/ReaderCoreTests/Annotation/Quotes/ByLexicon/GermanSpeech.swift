extension SpeechTexts {
    static let german = SpeechTexts(
        "de",
        """
        [„Wir öffnen die Brücke im Frühjahr“]{d Anna Reuter}, sagte Anna Reuter.
        [„Wir öffnen die Brücke im Frühjahr“]{d Anna Reuter}, sagte Anna Reuter am Montag in Kiel der Presse.
        [„Wir öffnen die Brücke im Frühjahr“]{d Anna Reuter}, hat Anna Reuter am Montag gesagt.
        [»Wir öffnen die Brücke im Frühjahr«]{d der Bürgermeister}, versprach der Bürgermeister.
        [«Wir öffnen die Brücke im Frühjahr»]{d ein Sprecher der Polizei}, teilte ein Sprecher der Polizei mit.
        ["Wir öffnen die Brücke im Frühjahr"]{d Verkehrsminister Paul Sommer}, so Verkehrsminister Paul Sommer.
        [„Wir öffnen die Brücke im Frühjahr”]{d Paul Sommer}, erklärte der Minister, Paul Sommer, im Rathaus.
        [„Ist die Brücke sicher?“]{d Paul Sommer}, fragte Paul Sommer.
        [„Die Brücke ist nicht sicher!“]{d eine Anwohnerin}, rief eine Anwohnerin.
        Anna Reuter sagte: [„Wir öffnen die Brücke im Frühjahr.“]{d Anna Reuter}
        Am Montag sagte Anna Reuter: [„Wir öffnen die Brücke im Frühjahr.“]{d Anna Reuter}
        Die Bürgermeisterin, Anna Reuter, fügte hinzu: [„Wir öffnen die Brücke im Frühjahr.“]{d Anna Reuter}
        Dem Sender sagte er: [„Wir öffnen die Brücke im Frühjahr.“]{d}
        Ähnlich äußerte sich Paul Sommer: [„Wir öffnen die Brücke im Frühjahr.“]{d Paul Sommer}
        Die Zeitung zitiert Paul Sommer mit den Worten: [„Wir öffnen die Brücke im Frühjahr.“]{d Paul Sommer}
        [„Die Brücke ist alt“]{d Anna Reuter}, sagte Anna Reuter, [„aber sie hält bis zum Frühjahr“]{+}.
        [„Die Brücke ist alt“]{d Anna Reuter}, sagte Anna Reuter. [„Aber sie hält bis zum Frühjahr.“]{+}
        Bürgermeisterin Anna Reuter besuchte die Brücke. [„Sie ist fester als gedacht“]{d Bürgermeisterin Anna Reuter}, sagte sie.
        [„Die Brücke wird im Frühjahr geöffnet“]{d einer Mitteilung der Stadt}, heißt es in einer Mitteilung der Stadt.
        [„Die Brücke wird bald geöffnet“]{d das Blatt}, schreibt das Blatt „Kieler Tage“.
        Anna Reuter sagte, [dass die Brücke im Frühjahr öffnet]{i Anna Reuter}.
        Anna Reuter sagte, [die Brücke werde im Frühjahr öffnen]{i Anna Reuter}.
        Am Montag sagte Anna Reuter, [die Brücke sei „eine Gefahr für alle“]{m Anna Reuter}.
        Die Polizei teilte mit, [dass niemand verletzt worden sei]{i Die Polizei}.
        [Die Brücke sei zu alt]{i Anna Reuter}, sagte Anna Reuter.
        [Die Brücke ist zu alt]{i die Stadt}, wie die Stadt mitteilte.
        Laut Anna Reuter [ist die Brücke zu alt]{i Anna Reuter}.
        Laut Anna Reuter, der Betreiberin des Hafens, [beginnen die Arbeiten im März]{i Anna Reuter}.
        Laut Anna Reuter, der Betreiberin des Hafens, [beginnen die Arbeiten im März und dauern drei Jahre]{i Anna Reuter}.
        Nach Angaben der Polizei [wurden drei Häuser geräumt]{i der Polizei}.
        Der Polizei zufolge [wurden drei Häuser geräumt]{i Der Polizei}.
        [Drei Häuser wurden]{i der Polizei} laut der Polizei [am Montag geräumt]{+}.
        Wie die Polizei mitteilte, [wurden drei Häuser geräumt]{i die Polizei}.
        Anna Reuter sagte, [die Brücke sei zu schmal]{i Anna Reuter}. [Sie müsse im Sommer erneuert werden]{i Anna Reuter}.
        Anna Reuter sagte, [dass die Brücke öffnet]{i Anna Reuter}, aber der Rat zweifelt.
        Der Film „Schiffe aus Papier“ läuft ab Mittwoch.
        Das Buch „Ein Jahr am Fluss und andere Geschichten“ ist ein Erfolg.
        Der „Flussplan“ wird im Juni beschlossen.
        Anna Reuter glaubt, dass die Brücke im Frühjahr öffnet.
        Der Bürgermeister hofft, dass die Arbeiten im Juni enden.
        Die Brücke wurde am Montag nach der Flut geschlossen.
        Paul Sommer sagte nicht, dass die Brücke schließt.
        Wenn Paul Sommer sagt, dass die Brücke hält, irrt er.
        Man sagt, dass es auf der Brücke spukt.
        """)
}
