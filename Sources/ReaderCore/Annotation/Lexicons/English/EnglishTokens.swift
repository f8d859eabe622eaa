/// Words of English that decide where words and sentences end, divided by blanks.
package enum EnglishTokens {
    /// Abbreviations that stand before a name and never end a sentence.
    package static let titles = """
        Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Capt Cpl Sgt Maj Cmdr Adm Brig Pvt Rev Hon Supt Insp \
        Fr Messrs Mlle Mme Cllr Mt St Ste Ft Pres Amb Atty MR MRS MS DR PROF SEN REP GOV GEN COL LT CAPT SGT ST Sr Sra
        """

    /// What is always an abbreviation; it ends a sentence only before a word that opens one.
    package static let abbreviations = """
        Inc Corp Ltd Bros Jr vs etc Assn Dept Univ approx Blvd Ave Co Cos Cie Pty Intl Natl Mfg Govt INC CORP LTD \
        Ala Ariz Calif Colo Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Tenn Va Vt Wyo ca cf al Ph Esq Est
        """

    /// Words that open a sentence when they have a capital behind an abbreviation.
    package static let sentenceOpeners = """
        The A An This That These Those It Its He His She Her They Their We Our You Your I In On At By For From With To Of \
        As And But Or So Yet If When While Where After Before Since Until Although Though Because However Meanwhile \
        Moreover Also Both Each Some Many Most Much More Several Such Other Others Another All Any No Not Now Then There \
        Here What Who Why How Which During Under Over Between Among Despite According Earlier Later Last Next One Two \
        Three Even Once Only Just Still Instead Unlike Like Through Without Within About Asked Nor Perhaps Today
        """

    /// Words whose dot ends no sentence, as the rules for quotes read them.
    package static let dotted = """
        Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Maj Capt Adm Rev Hon Prof St Jr Sr Jan Feb Mar Apr Aug Sept Sep Oct
        Nov Dec No vs Inc Corp Co Ltd Reps Sens Govs Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass
        Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc Messrs Mme Cmdr Brig Cpl Supt
        Spc Pfc Pvt Insp Det Ens Amb Msgr Atty Assn Bros Dept
        """
}
