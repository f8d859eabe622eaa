extension SpeechTexts {
    /// Infinitives that report, views, questions, descriptions between a name and its verb, and clauses that only look like
    /// reports.
    static let dutchClauses = SpeechTexts(
        "nl",
        """
        Anna Verbeek zegt [niets van de werken te weten]{i Anna Verbeek}.
        De minister beloofde gisteren [de brug in het voorjaar te openen]{i De minister}.
        De burgemeester vroeg [of de brug opengaat]{i De burgemeester}.
        Anna Verbeek bezocht de brug. Volgens haar [beginnen de werken in mei]{i Anna Verbeek}.
        Anna Verbeek bezocht de brug. Zij beloofde [dat de werken in mei beginnen]{i Anna Verbeek}.
        De directeur van de school, Eva Kramer, bevestigde het: [‘We sluiten vrijdag.’]{d Eva Kramer}
        Desgevraagd antwoordde de gemeente [dat de brug veilig is]{i de gemeente}.
        De burgemeester, die de zitting leidde, verklaarde [dat de brug veilig is]{i De burgemeester}.
        Over de brug zei Jan Mulder [dat er ‘niets is besloten’]{m Jan Mulder}.
        Het rapport, dat maandag verscheen, concludeert [dat de brug te redden is]{i Het rapport}.
        De brug die de provincie aankondigt is duur.
        [‘We waren erg bang’]{d Karim}, herinnert Karim (34) zich.
        Maar de oppositie zegt [dat de brug te duur is]{i de oppositie}.
        Het Kamerlid ontkent [geld te hebben gekregen]{i Het Kamerlid}.
        De burgemeester heeft besloten de brug te sluiten.
        [De brug is veilig]{i Anna Verbeek}, zo zegt Anna Verbeek.
        Ook de politie meldt [dat de brug veilig is]{i de politie}.
        [‘De brug is oud en duur en niemand wil hem’]{d hoofdvroedvrouw Eva Kramer}, verklaart hoofdvroedvrouw Eva Kramer.
        De Belgische overheid beweert [dat de brug veilig is]{i De Belgische overheid}.
        [‘Ik ben onschuldig’]{d de verdachte}, herhaalde de verdachte voor de rechter.
        """)
}
