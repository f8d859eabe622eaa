extension TokenLexicon {
    static let italian = TokenLexicon(
        titles: """
            Sig Sigg Dott Dr Prof Ing Avv Arch Geom Gen Col Cap Ten On Sen Mons Don Cav S St
            """,
        abbreviations: """
            ecc etc ca cit cfr es pag pagg vol ed Co Inc Corp Ltd Jr spa srl S P A a C d p pp sec
            """,
        abbreviationsBeforeDigits: """
            art Art artt n nn N tel Tel pag pagg p pp cap fig vol gen feb mar apr mag giu lug ago set sett ott nov \
            dic
            """,
        openers: """
            Il Lo La I Gli Le L' Un Uno Una Un' Questo Questa Questi Queste Quello Quella Quelli Egli Lui Lei Loro \
            Noi Voi Io Si In Nel Nella Nello Nei Nelle Nell' A Al Alla Allo Ai Alle All' Di Del Della Dello Dei \
            Delle Dell' Da Dal Dalla Dallo Dai Dall' Per Con Senza Su Sul Sulla Secondo Fra Tra Dopo Prima Durante E \
            Ed O Ma Però Anche Perché Poiché Come Quando Se Mentre Dove Inoltre Così Allora Poi Ora Oggi Ieri Domani \
            Suo Sua Suoi Nostro Tutto Tutti Ogni Altro Altri Molti Alcuni Nessun Non Già Ancora Più È Sono
            """,
        elisions: """
            l un d s c n m t v dell nell all dall sull coll quell quest sant bell gl anch tutt mezz nient dov com \
            quant grand pover senz mill cent
            """)
}
