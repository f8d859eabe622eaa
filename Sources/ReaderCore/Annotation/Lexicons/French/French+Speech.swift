extension SpeechLexicon {
    static let french: SpeechLexicon = {
        var lexicon = SpeechLexicon(
            verbs + clauseWords + phraseWords + people, sources: sourcePhrases,
            marks: [
                QuotationMarks("«", closedBy: "»"), QuotationMarks("“", closedBy: "”\"", needsEdge: true),
                QuotationMarks("„", closedBy: "“”"), QuotationMarks("\"", closedBy: "\"”", needsEdge: true),
            ])
        lexicon.hasDialogueDashes = true
        lexicon.pluralEndings = ["ent", "ont"]
        lexicon.adverbEndings = ["ment", "ant"]
        lexicon.abstractEndings = ["tion", "tions", "té", "tés", "ance", "ence", "ment"]
        lexicon.agentEndings = ["teur", "teurs", "trice", "trices", "ologue", "ologues"]
        lexicon.degrees = ["plus", "moins", "mieux", "pire", "aussi", "autant", "tellement", "davantage"]
        lexicon.impersonals = ["se"]
        lexicon.infinitiveEndings = [
            "er", "ir", "oir", "être", "faire", "dire", "prendre", "rendre", "mettre", "perdre",
        ]
        lexicon.whether = ["si", "s'"]
        lexicon.asking = ["demande", "demandent", "demandait", "demanda", "demandé"]
        lexicon.viewpoints = ["pour"]
        lexicon.women = Set(womensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        lexicon.men = Set(mensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        return lexicon
    }()

    private static let verbs: [(SpeechUse, String)] = [
        (
            .says,
            """
            dit disent disait disaient affirme affirment affirma affirmait déclare déclarent déclara déclarait explique
            expliquent expliqua expliquait ajoute ajoutent ajouta ajoutait estime estiment estima estimait assure assurent
            assura assurait précise précisent précisa précisait souligne soulignent souligna soulignait indique indiquent
            indiqua indiquait rappelle rappellent rappela rappelait raconte racontent raconta racontait annonce annoncent
            annonça annonçait confie confient confia confiait lance lancent lança poursuit poursuivent poursuivit conclut
            concluent reconnaît reconnaissent reconnut reconnaissait regrette regrettent regretta regrettait dénonce
            dénoncent dénonça résume résument insiste insistent insista insistait prévient préviennent prévint plaide
            plaident plaidait répond répondent répondit répondait demande demandent demanda demandait interroge juge jugent
            jugea jugeait note notent nota notait observe observent observa écrit écrivent écrivit écrivait témoigne
            témoignent commente commentent admet admettent admit avoue avouent avoua soutient soutiennent martèle martela
            ironise exclame exclama insurge indigne inquiète inquiètent réjouit félicite renchérit rétorque rétorqua réplique
            répliqua objecte glisse clame tempère nuance détaille détaillent révèle révèlent confirme confirment confirma
            dément promet promettent promit prétend prétendent jure avertit avertissent alerte alertent relate relatent
            analyse proclame réagit reprend enchaîne murmure crie cria protestent proteste étonne fulmine rapporte
            rapportent signale signalent argumente rassure relativise considère considèrent pointe constate constatent relève relèvent réaffirme réaffirment emporte répète répètent répéta grogne grogna
            souvient tweete tweetent tweeta souffle soufflent maintient maintiennent maintint réitère réitèrent évalue évaluent
            """
        ),
        (
            .comments,
            """
            qualifie qualifient qualifia salue saluent salua fustige accuse accusent condamne condamnent appelle nomme évoque
            évoquent parle critique critiquent décrit décrivent
            """
        ),
        (.parted, "fait+savoir fait+valoir fait+remarquer font+savoir font+valoir fit+savoir fit+valoir"),
        (
            .said,
            """
            dit affirmé déclaré expliqué ajouté estimé assuré précisé souligné indiqué rappelé raconté annoncé confié lancé
            poursuivi conclu reconnu regretté dénoncé résumé insisté prévenu plaidé répondu demandé jugé noté observé écrit
            témoigné commenté admis avoué soutenu martelé ironisé exclamé insurgé indigné inquiété réjoui renchéri rétorqué
            répliqué objecté glissé clamé tempéré nuancé détaillé révélé confirmé démenti promis prétendu juré averti alerté
            relaté proclamé réagi repris crié protesté étonné rapporté signalé argumenté rassuré considéré savoir valoir
            remarquer déploré interrogé constaté relevé réaffirmé emporté répété
            tweeté soufflé maintenu réitéré évalué
            """
        ),
        (.has, "a ont avait avaient aura auraient aurait est sont était"),
        (.cites, "cite citent"),
        (
            .otherVerb,
            """
            est sont était étaient sera seront a ont avait avaient fait font va vont veut veulent peut peuvent doit doivent
            devient reste restent prend prennent met mettent vient viennent voit voient serait pourrait devrait fut furent
            """
        ),
        (
            .thinks,
            """
            croit croient pense pensent pensait espère espèrent espérait craint craignent souhaite souhaitent sait savent
            imagine veut voudrait attend attendent prévoit prévoient
            """
        ),
    ]

    private static let clauseWords: [(SpeechUse, String)] = [
        (.but, "mais tandis alors cependant"),
        (.that, "que qu'"), (.thus, "dixit"), (.compares, "comme ainsi"), (.who, "qui que qu' dont où lequel laquelle"),
        (.and, "et ou mais puis car donc ni"),
        (
            .subordinates,
            "quand lorsque lorsqu' parce puisque puisqu' tandis alors si s'il afin quoique comme pourquoi comment"
        ),
        (.not, "ne n' pas jamais rien guère"),
        (
            .adverb,
            """
            aussi également hier aujourd'hui demain encore toujours déjà notamment ensuite enfin ainsi alors toutefois
            cependant pourtant récemment tard plus là ici même tout très bien soir matin midi après-midi dernier dernière
            auparavant d'abord néanmoins désormais surtout aussitôt peu convaincu convaincue convaincus persuadé persuadée
            """
        ),
        (
            .preposition,
            """
            à au aux en dans sur sous par pour avec sans contre chez vers entre devant derrière lors durant pendant depuis dès
            après avant selon parmi auprès face malgré outre suite jusque jusqu'
            """
        ),
        (.of, "de d' du des"),
        (
            .day,
            """
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
            octobre novembre décembre
            """
        ),
        (.clitic, "lui leur me m' te t' se s' y en nous vous fait -lui -moi -nous"),
    ]

    private static let phraseWords: [(SpeechUse, String)] = [
        (
            .determiner,
            """
            le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma notre nos votre plusieurs deux trois
            quatre quelques certains certaines chaque tous aucun aucune
            """
        ),
        (.indefinite, "un une des du plusieurs quelques certains certaines"),
        (.feminine, "la une cette mme mlle mmes madame"), (.masculine, "le un ce cet m mm monsieur"),
        (.nameParticle, "de d' du des la le van von ben bin al el der da"),
        (.he, "il -il -t-il lui"), (.she, "elle -elle -t-elle"), (.they, "ils elles -ils -t-ils -elles -t-elles"),
        (.nobody, "on -on -t-on quelqu'un certains personne d'autres beaucoup"),
        (.first, "je j' nous vous tu -je"), (.this, "ce cela ça c' ceci"),
        (.words, "mots termes propos déclaration"),
        (
            .titled,
            """
            film livre chanson album roman titre slogan mot terme nom surnom pièce série émission magazine revue projet
            programme opération campagne exposition thème intitulé intitulée baptisé baptisée expression formule association
            groupe collectif mouvement parti dit dite
            """
        ),
    ]

    private static let people: [(SpeechUse, String)] = [
        (.title, "m mm mme mlle mmes dr monsieur madame maître président présidente"),
        (
            .person,
            """
            ministre président présidente porte-parole maire directeur directrice chef député députée sénateur sénatrice
            secrétaire responsable avocat avocate juge procureur procureure policier témoin témoins expert experts chercheur
            chercheuse chercheurs professeur médecin entraîneur joueur joueuse auteur écrivain réalisateur acteur actrice
            fondateur patron patronne analyste analystes économiste habitant habitante habitants voisin voisine syndicaliste
            militant militante candidat candidate roi reine pape évêque capitaine commissaire général colonel diplomate
            officiel officiels responsables élus élu étudiant étudiante mère père homme femme victime ambassadeur
            ambassadrice scientifique scientifiques spécialiste dirigeant dirigeante adjoint adjointe préfet préfète
            procureurs avocats ministres gendarme gendarmes pompier pompiers psychologue historien historienne sociologue
            agriculteur agricultrice agriculteurs commerçant commerçante commerçants riverain riveraine riverains retraité
            retraitée collègue frère sœur ami amie conseiller conseillère organisateur organisatrice organisateurs curé
            archevêque cardinal chancelier chancelière élue membre membres représentant représentante représentants fils fille
            épouse veuve mari éditeur éditrice gérant gérante salarié salariée salariés ouvrier ouvriers ex-ministre
            vice-président vice-présidente vainqueur champion championne cycliste pilote chanteur chanteuse musicien
            musicienne artiste poète architecte ingénieur ingénieure soldat soldats militaire militaires citoyen citoyens
            pêcheur survivant survivants rescapé prévenu accusé magistrat magistrate syndiqué cadre animateur animatrice
            organisateur trésorier trésorière viticulteur viticultrice éleveur éleveurs infirmier infirmière enseignant
            enseignante enseignants caporal lieutenant
            """
        ),
        (
            .body,
            """
            police gouvernement ministère parti entreprise société groupe tribunal parquet agence syndicat association
            commission opposition armée mairie préfecture université organisation journal quotidien chaîne banque presse
            autorités sources source conseil fédération gendarmerie élysée région département ville commune métropole
            hôpital école club institut ambassade présidence ong collectif sénat comité chambre délégation direction équipe
            famille église confédération jury parti cour accusation revue site
            """
        ),
        (.writing, "rapport étude communiqué texte lettre document sondage enquête article message tribune"),
    ]

    private static let womensNames = """
        anne marie claire sophie julie camille nathalie isabelle catherine christine florence hélène jeanne laure laurence
        louise lucie martine michèle monique nicole pauline sandrine ségolène simone sylvie valérie véronique élisabeth
        emma léa chloé manon inès sarah anna amélie cécile céline delphine elsa agnès brigitte élise fatima marine rachida
        """

    private static let mensNames = """
        alain alexandre andré antoine arnaud bernard bruno charles christian christophe claude daniel david didier dominique
        édouard emmanuel éric étienne françois frédéric gabriel georges gérard gilles guillaume henri hervé hugo jacques jean
        jérôme joseph julien laurent louis luc lucas marc marcel mathieu maxime michel nicolas olivier pascal patrick paul
        philippe pierre raphaël rémi rené robert roger romain samuel serge simon stéphane sébastien thierry thomas vincent
        xavier yves karim mohamed rachid
        """

    private static let sourcePhrases = """
        selon
        d' après
        aux dires de
        aux dires du
        de l' avis de
        de l' avis du
        à en croire
        aux yeux de
        """
}
