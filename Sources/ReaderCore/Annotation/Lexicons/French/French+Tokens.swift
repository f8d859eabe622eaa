extension TokenLexicon {
    static let french = TokenLexicon(
        titles: "M MM Mme Mmes Mlle Mlles Me Mes Mgr Dr Pr Prof St Ste Gal Cel Cdt Cne Lt",
        abbreviations: """
            etc cf av apr env ex p pp vol éd dir hab min max boul bd Cie Jr Sr Inc Corp Ltd n c i e J C
            """,
        abbreviationsBeforeDigits: "art Art no No fig Fig chap tél Tél p pp janv févr avr juil sept oct nov déc vol",
        openers: """
            Le La Les L' Un Une Des Ce Cette Ces C' Il Elle Ils Elles On Nous Vous Je J' Tu Dans En Au Aux À A Pour \
            Par Sur Avec Sans Sous Selon D' De Du Mais Et Ou Or Donc Car Ainsi Alors Depuis Pendant Après Avant Si \
            Quand Lorsque Comme Son Sa Ses Leur Leurs Notre Votre Tout Tous Toutes Plus Moins Aucun Aucune Chaque \
            Plusieurs Cependant Pourtant Toutefois Enfin Puis Hier Aujourd'hui Demain
            """,
        elisions: "l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr",
        spacedClosers: "» ›")
}
