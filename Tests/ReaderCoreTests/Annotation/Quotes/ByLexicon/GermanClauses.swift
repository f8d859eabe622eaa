extension SpeechTexts {
    /// Infinitives that report, sources of one pronoun, and clauses that only look like reports.
    static let germanClauses = SpeechTexts(
        "de",
        """
        Die Ministerin versprach, [die Brücke im Frühjahr zu öffnen]{i Die Ministerin}.
        Der Abgeordnete behauptet, [nichts von den Arbeiten zu wissen]{i Der Abgeordnete}.
        Der Bürgermeister beschloss, die Brücke zu schließen.
        Anna Reuter besuchte die Brücke. Ihr zufolge [beginnen die Arbeiten im Mai]{i Anna Reuter}.
        Anna Reuter besuchte die Brücke. Sie versprach, [dass die Arbeiten im Mai beginnen]{i Anna Reuter}.
        Die Leiterin der Schule, Eva Kramer, bestätigte: [„Wir schließen am Freitag.“]{d Eva Kramer}
        Auf Anfrage antwortete die Stadt, [die Brücke sei sicher]{i die Stadt}.
        Der Bürgermeister, der die Sitzung leitete, erklärte, [die Brücke sei sicher]{i Der Bürgermeister}.
        Für Anna Reuter ist die Brücke „ein Risiko“.
        Der Bericht, der am Montag erschien, kommt zu dem Schluss, [dass die Brücke zu retten ist]{i Der Bericht}.
        [„Wir hatten große Angst“]{d Karim}, erinnert sich Karim (34).
        Die Opposition hingegen sagt, [die Brücke sei zu teuer]{i Die Opposition}.
        Anna Reuter zufolge [ist die Brücke sicher]{i Anna Reuter}.
        Die Brücke sei sicher.
        Erst am Montag kündigte der Konzern an, [die Brücke zu schließen]{i der Konzern}.
        Die Stadt betont, [man habe die Brücke geprüft]{i Die Stadt}.
        Nach Ansicht von Anna Reuter [muss die Brücke geschlossen werden]{i Anna Reuter}.
        [„Das war knapp“]{d die Trainerin}, so die Trainerin nach dem Spiel.
        """)
}
