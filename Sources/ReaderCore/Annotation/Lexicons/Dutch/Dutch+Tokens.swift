extension TokenLexicon {
    static let dutch = TokenLexicon(
        titles: "Dr Drs dr drs Prof Mr Ir Ing Mevr Mw Dhr dhr mevr mw Hr St Gen Kol Kap Lt Ds Mgr",
        abbreviations: """
            enz etc ca bijv bv nl resp evt incl excl o a d w z i v m b s t nr Co Inc Corp Ltd Jr jl ong vgl zgn \
            afd mln mld
            """,
        abbreviationsBeforeDigits: """
            nr Nr nrs art Art tel Tel blz p pp hfst fig jan feb mrt apr jun jul aug sep sept okt nov dec
            """,
        openers: """
            De Het Een Dit Dat Deze Die Hij Zij Ze Wij We Ik Jij Je U Men Er In Op Aan Bij Naar Van Voor Met Zonder \
            Door Om Over Onder Tegen Tot Uit Sinds Tijdens Volgens Na En Of Maar Want Dus Ook Nog Nu Toen Dan Daar \
            Hier Als Omdat Terwijl Hoewel Toch Daarna Daarom Bovendien Echter Zo Zijn Haar Hun Ons Onze Alle Veel \
            Meer Enkele Beide Geen Vandaag Gisteren Morgen Wat Wie Waar Waarom Hoe
            """,
        hasGenitive: true)
}
