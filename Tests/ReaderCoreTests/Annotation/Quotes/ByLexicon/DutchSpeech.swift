extension SpeechTexts {
    static let dutch = SpeechTexts(
        "nl",
        """
        [‘We openen de brug in het voorjaar’]{d Anna Verbeek}, zegt Anna Verbeek.
        ['We openen de brug in het voorjaar']{d Anna Verbeek}, zei Anna Verbeek gisteren tegen de pers.
        [“We openen de brug in het voorjaar”]{d Anna Verbeek}, vertelt Anna Verbeek, burgemeester van de stad.
        ["We openen de brug in het voorjaar"]{d de burgemeester}, beloofde de burgemeester.
        [„We openen de brug in het voorjaar”]{d de minister van Vervoer}, zei de minister van Vervoer.
        ["We openen de brug in het voorjaar"]{d minister Mulder}, zei minister Mulder dinsdag.
        ["We openen de brug in het voorjaar"]{d Jan Mulder}, aldus Jan Mulder.
        ["We openen de brug in het voorjaar"]{d een woordvoerder van de politie}, aldus een woordvoerder van de politie.
        [‘Is de brug wel veilig?’]{d Jan Mulder}, vroeg Jan Mulder.
        [‘De brug is niet veilig!’]{d een bewoner}, roept een bewoner.
        Anna Verbeek zei: [‘We openen de brug in het voorjaar.’]{d Anna Verbeek}
        De burgemeester, Anna Verbeek, voegde eraan toe: [‘We openen de brug in het voorjaar.’]{d Anna Verbeek}
        Gisteren zei Anna Verbeek: [‘We openen de brug in het voorjaar.’]{d Anna Verbeek}
        Volgens Anna Verbeek [gaat de brug in het voorjaar open]{i Anna Verbeek}.
        Volgens de politie [zijn drie huizen ontruimd]{i de politie}.
        [Drie huizen zijn ontruimd]{i de politie}, volgens de politie.
        [Drie huizen zijn ontruimd]{i de politie}, meldt de politie.
        Anna Verbeek zei [dat de brug in het voorjaar opengaat]{i Anna Verbeek}.
        De minister zei gisteren [dat de brug in het voorjaar opengaat]{i De minister}.
        Gisteren zei de minister [dat de brug in het voorjaar opengaat]{i de minister}.
        Jan Mulder heeft verklaard [dat de werken twee miljoen euro kosten]{i Jan Mulder}.
        De politie meldt [dat niemand gewond raakte]{i De politie}.
        De vakbond liet weten [dat de staking maandag doorgaat]{i De vakbond}.
        Anna Verbeek zei [dat de brug ‘een gevaar voor iedereen’ was]{m Anna Verbeek}.
        Volgens het rapport [is de brug ‘een gevaar voor alle bewoners’]{m het rapport}.
        [‘De brug is oud’]{d Anna Verbeek}, zei Anna Verbeek, [‘maar hij houdt het tot het voorjaar’]{+}.
        [‘De brug is oud’]{d Anna Verbeek}, zei Anna Verbeek. [‘Maar hij houdt het tot het voorjaar.’]{+}
        Minister Jan Mulder bezocht de brug. [‘Hij is sterker dan gedacht’]{d Minister Jan Mulder}, zei hij.
        Anna Verbeek bezocht de brug. [‘Hij is sterker dan gedacht’]{d Anna Verbeek}, zegt ze.
        [‘De werken beginnen volgende maandag’]{d bronnen}, zeggen bronnen bij het ministerie.
        [‘De werken beginnen volgende maandag’]{d president Mulder}, verzekerde president Mulder.
        [‘De werken beginnen volgende maandag’]{d mevrouw Verbeek}, zegt mevrouw Verbeek.
        [‘Het is een zege voor het dorp’]{d de advocaat}, lacht de advocaat.
        [‘Het is een zege voor het dorp’]{d Eva Kramer}, vindt Eva Kramer, voorzitter van de vereniging.
        [‘Het is een zege voor het dorp’]{d advocate Eva Kramer}, benadrukte advocate Eva Kramer.
        Zoals Anna Verbeek zei, [gaat de brug in het voorjaar open]{i Anna Verbeek}.
        De film ‘Papieren boten’ draait vanaf woensdag.
        Het boek ‘Een seizoen aan de rivier’ verkocht duizend exemplaren.
        Het ‘rivierplan’ komt in juni in stemming.
        Anna Verbeek denkt dat de brug in het voorjaar opengaat.
        De burgemeester hoopt dat de werken in juni klaar zijn.
        De brug ging maandag dicht na de vloed.
        Men zegt dat het spookt op de brug.
        Jan Mulder zei niet dat de brug dichtgaat.
        Hij zag de minister en de burgemeester op de brug.
        De raad keurde 's avonds een begroting ‘op proef’ goed.
        Foto's van de auto's hangen 's morgens in de hal.
        Het rapport stelt [dat de brug hersteld moet worden]{i Het rapport}.
        De krant schrijft [dat de brug verkocht wordt]{i De krant}.
        Het bedrijf bevestigde [dat de bouw vertraging heeft]{i Het bedrijf}.
        Anna Verbeek zei [dat de brug opengaat]{i Anna Verbeek}, maar de raad twijfelt.
        [‘Ik heb nog nooit zo'n vloed gezien’]{d een buurvrouw}, vertelt een buurvrouw.
        [‘Ik heb nog nooit zo'n vloed gezien’]{d Klaas de Boer}, vertelt Klaas de Boer (62).
        [‘Ik heb nog nooit zo'n vloed gezien’]{d de commandant van de brandweer}, bekent de commandant van de brandweer.
        ["We laten niemand achter op de oever"]{d de directeur}, zei de directeur.
        [‘Het water stijgt nog en we zijn voorzichtig’]{d Anna Dekker}, waarschuwt Anna Dekker, onderzoeker in Gent.
        Anna Dekker waarschuwt: [‘Het water stijgt nog en we zijn voorzichtig.’]{d Anna Dekker}
        In een verklaring zei de regering [dat de school dicht blijft]{i de regering}.
        [‘De school blijft morgen dicht’]{d de regering}, meldt de regering in een verklaring.
        [De school blijft dicht tot vrijdag]{i de burgemeester}, zei de burgemeester.
        """)
}
