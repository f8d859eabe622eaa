extension TokenLexicon {
    static let german = TokenLexicon(
        titles: """
            Hr Hrn Fr Frl Dr Prof Dipl Ing Mag St Oblt Hptm Lt Kap Sr Msgr Präs Abg Univ
            """,
        abbreviations: """
            bzw usw etc ca vgl evtl ggf inkl exkl sog bspw insb zzgl geb gest verh bez ehem eigtl entspr gegr Mio \
            Mrd Tsd Std Min Sek Tel Str Co Corp Inc Ltd Jr Sr jr u z d o s i v a h B D J Chr e f ff ders dt engl frz \
            ital lat österr schweiz Hrsg hg red dpa gem lt max min mind Jh Jhd Jhdt allg Aufl Bd Bsp
            """,
        abbreviationsBeforeDigits: """
            Nr Nrn Art Abs Kap Abb Tab S Jg Bd Ziff Zif Pos Tel Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
            """,
        openers: """
            Der Die Das Dem Den Des Ein Eine Einer Eines Einem Einen Er Es Sie Wir Ihr Ich Man Dies Diese Dieser \
            Dieses Im In An Am Auf Aus Bei Beim Nach Vor Von Vom Zu Zum Zur Mit Für Durch Gegen Ohne Um Über Unter \
            Seit Während Wegen Trotz Laut Doch Aber Und Oder Denn Auch Noch Nun Nur So Dann Da Dort Hier Wenn Weil \
            Als Ob Dass Obwohl Damit Dabei Dazu Daher Darum Deshalb Dennoch Zudem Außerdem Jedoch Insgesamt Zuvor \
            Bereits Schon Wie Was Wer Wo Warum Alle Viele Mehr Einige Beide Kein Keine Sein Seine Ihre Unser Unsere \
            Heute Gestern Morgen Damals
            """,
        wordsAfterOrdinals: """
            Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär \
            Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Jahrtausend Weltkrieg Weltkriegs \
            Weltkrieges Liga Bundesliga Runde Platz Auflage Mal Tag Tage Tages Woche Monat Jahr Stock Etage Klasse \
            Bezirk Minute Geburtstag Geburtstages Todestag Jahrestag Jubiläum Spieltag Spieltags Kapitel Lebensjahr \
            Lebensjahres Quartal Halbjahr Wahlperiode Legislaturperiode Sitzung Staffel Folge Etappe Rang Armee \
            Division Internationale Parteitag Parteitags Kongress Verfassungszusatz
            """,
        hasGenitive: true)
}
