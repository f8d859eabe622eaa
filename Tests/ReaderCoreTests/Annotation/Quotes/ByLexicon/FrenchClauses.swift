extension SpeechTexts {
    /// Infinitives that report, views, questions, descriptions between a name and its verb, and clauses that only look like
    /// reports.
    static let frenchClauses = SpeechTexts(
        "fr",
        """
        Claire Vasseur a affirmé [ne rien savoir des travaux]{i Claire Vasseur}.
        Le préfet assure [avoir tout tenté pour sauver le pont]{i Le préfet}.
        La ministre a dit hier [vouloir rouvrir le pont au printemps]{i La ministre}.
        Le maire a demandé [si le pont rouvrirait]{i Le maire}.
        Le maire se demande si le pont rouvrira.
        Pour Claire Vasseur, présidente du syndicat, [« ce pont est un danger »]{d Claire Vasseur}.
        Pour le maire, « le pont » est un café.
        Pour le préfet, [« il faut fermer ce pont avant l'hiver »]{d le préfet}.
        Claire Vasseur a visité le pont. Elle a promis [que les travaux commenceraient en mai]{i Claire Vasseur}.
        Claire Vasseur a visité le pont. Elle y voit un danger.
        La directrice de l'école, Mme Ferrand, l'a confirmé : [« Nous fermons vendredi. »]{d Mme Ferrand}
        [« Nous fermons vendredi »]{d Lucie Ferrand}, confirme au Courrier Lucie Ferrand, la directrice.
        Contactée par nos soins, la mairie a répondu [que le pont était sûr]{i la mairie}.
        Le maire, qui présidait la séance, a déclaré [que le pont était sûr]{i Le maire}.
        Paul Marchand, maire depuis dix ans, s'est dit [« très inquiet pour les riverains »]{d Paul Marchand}.
        À propos du pont, Paul Marchand a indiqué [qu'« aucune décision n'est prise »]{d Paul Marchand}.
        Le rapport conclut [que le pont peut être sauvé]{i Le rapport}.
        Le rapport, publié lundi, conclut [que le pont peut être sauvé]{i Le rapport}.
        Le pont que la région annonce est cher.
        La loi que le ministre défend sera votée mardi.
        Le préfet a rappelé [qu'il est interdit de passer sur le pont]{i Le préfet}.
        [« On a eu très peur »]{d Karim}, se souvient Karim, 34 ans.
        Mais l'opposition affirme [que le pont coûte trop cher]{i l'opposition}.
        [Le nouveau pont du quai]{i la préfecture}, dit la préfecture, [ne sera pas rouvert]{+}.
        Il plaide pour que le pont rouvre.
        [« Le pont est vieux »]{d Claire Vasseur}, dit Claire Vasseur, directrice du musée du quai, [« et il est cher »]{+}.
        La présidente de la région est venue. [« Personne ne nous a prévenus »]{d La présidente de la région}, a-t-elle regretté.
        D'après une étude publiée lundi dans une revue, [le pont bouge la nuit]{i une étude publiée}.
        """)
}
