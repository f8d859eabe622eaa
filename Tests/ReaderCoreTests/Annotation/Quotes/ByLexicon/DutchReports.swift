extension SpeechTexts {
    /// Hearers and days between verb and clause, verbs of two words, callings and bodies that speak.
    static let dutchReports = SpeechTexts(
        "nl",
        """
        Anna Verbeek zei tegen de radio [dat de brug in het voorjaar opengaat]{i Anna Verbeek}.
        De burgemeester vertelde de krant [dat de werken vertraging hebben]{i De burgemeester}.
        Gevraagd naar de brug antwoordde Anna Verbeek [dat die het houdt]{i Anna Verbeek}.
        Anna Verbeek zegt ervan overtuigd te zijn dat de brug het houdt.
        Het ministerie maakte duidelijk [dat de brug is nagekeken]{i Het ministerie}.
        Het bedrijf liet donderdag weten [dat de brug dicht blijft]{i Het bedrijf}.
        Naar eigen zeggen wist de burgemeester van niets.
        Volgens burgemeester Anna Verbeek [houdt de brug het nog tien jaar]{i burgemeester Anna Verbeek}.
        Anna Verbeek laat in een reactie weten [dat de brug dicht blijft]{i Anna Verbeek}.
        [‘De brug blijft dicht tot nader order’]{d de burgemeester}, twitterde de burgemeester.
        [‘De brug blijft dicht tot nader order’]{d Anna Verbeek}, schrijft Anna Verbeek op X.
        [‘We betalen elk de helft van de brug’]{d de twee ministers}, verklaarden de twee ministers.
        De burgemeester bevestigde donderdag [dat de brug dicht blijft]{i De burgemeester}.
        Het parket meldde donderdag [dat twee mensen zijn verhoord]{i Het parket}.
        De voorzitter van de raad, Anna Verbeek, wees erop [dat er geen geld is]{i Anna Verbeek}.
        [De brug blijft de hele zomer dicht]{i de gemeente}, laat de gemeente weten.
        [De brug blijft de hele zomer dicht]{i de krant}, schrijft de krant.
        De vakbond vroeg [of de staat de brug betaalt]{i De vakbond}.
        [‘Deze brug is ons hele leven’]{d Eva Kramer}, vat Eva Kramer samen.
        [‘Deze brug is ons hele leven’]{d Eva Kramer}, herinnert Eva Kramer zich.
        [‘Deze brug is ons hele leven’]{d Eva Kramer}, glimlacht Eva Kramer.
        Het ziekenhuis bevestigde [dat de brug dicht blijft]{i Het ziekenhuis}.
        De ambassade maakt duidelijk [dat het land de brug betaalt]{i De ambassade}.
        Het museum meldde dinsdag [dat de brug opengaat]{i Het museum}.
        De burgemeester maakte de brug weer open.
        Het museum wil dat de brug opengaat.
        De school hoopt dat de brug opengaat.
        """)
}
