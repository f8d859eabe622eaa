extension SpeechTexts {
    /// Hearers and days between verb and clause, verbs of two words, callings and bodies that speak.
    static let frenchReports = SpeechTexts(
        "fr",
        """
        Claire Vasseur a déclaré à la radio [que le pont rouvrirait au printemps]{i Claire Vasseur}.
        Le préfet a expliqué au journal [que les travaux avaient pris du retard]{i Le préfet}.
        Interrogée par la presse, Claire Vasseur a répondu [que le pont tiendrait]{i Claire Vasseur}.
        Le ministère a fait valoir [que le pont avait été contrôlé]{i Le ministère}.
        À en croire le préfet, [le pont tiendra]{i le préfet}.
        De l'avis de Claire Vasseur, [le pont tiendra dix ans]{i Claire Vasseur}.
        [« Le pont est fermé jusqu'à nouvel ordre »]{d le préfet}, a tweeté le préfet.
        [« Le pont est fermé jusqu'à nouvel ordre »]{d Claire Vasseur}, a écrit sur son compte Claire Vasseur.
        [« Nous paierons chacun la moitié du pont »]{d les deux ministres}, ont déclaré les deux ministres.
        Le préfet a confirmé jeudi matin [que le pont resterait fermé]{i Le préfet}.
        Le parquet a précisé, jeudi, [que deux personnes avaient été entendues]{i Le parquet}.
        La présidente du conseil, Claire Vasseur, a rappelé [que la commune manquait d'argent]{i Claire Vasseur}.
        [Le pont restera fermé tout l'été]{i la préfecture}, a fait savoir la préfecture.
        [Le pont restera fermé tout l'été]{i le journal}, rapporte le journal.
        Claire Vasseur a affirmé [ne rien savoir des travaux]{i Claire Vasseur}.
        [« Ce pont, c'est toute notre vie »]{d Lucie Ferrand}, souffle Lucie Ferrand.
        [« Ce pont, c'est toute notre vie »]{d Lucie Ferrand}, se souvient Lucie Ferrand.
        L'ambassade a maintenu [que le pont serait payé par la France]{i L'ambassade}.
        La région a annoncé mardi [que le pont rouvrirait]{i La région}.
        Les riverains affirment [que le pont bouge la nuit]{i Les riverains}.
        La préfète a expliqué mardi soir [que le pont avait bougé]{i La préfète}.
        Le collectif souligne [que le pont appartient à tous]{i Le collectif}.
        [« Le pont a bougé deux fois cette nuit »]{d un pompier}, raconte un pompier.
        [« Le pont a bougé deux fois cette nuit »]{d une commerçante du quai}, souffle une commerçante du quai.
        La région veut que le pont rouvre.
        Le préfet a la clé du pont et la région le sait.
        Une école de la région annonce des travaux.
        """)
}
