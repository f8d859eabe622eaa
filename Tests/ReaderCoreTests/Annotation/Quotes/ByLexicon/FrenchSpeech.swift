extension SpeechTexts {
    static let french = SpeechTexts(
        "fr",
        """
        [« Nous rouvrirons le pont au printemps »]{d Claire Vasseur}, a déclaré Claire Vasseur.
        [« Nous rouvrirons le pont au printemps »]{d Claire Vasseur}, a déclaré hier Claire Vasseur devant la presse.
        [« Nous rouvrirons le pont au printemps »]{d Claire Vasseur}, déclare Claire Vasseur, maire de la ville.
        [“Nous rouvrirons le pont au printemps”]{d Claire Vasseur}, explique Claire Vasseur.
        [« Nous rouvrirons le pont au printemps. »]{d le maire} a promis le maire.
        [« Nous rouvrirons le pont au printemps »]{d le ministre des Transports}, a annoncé le ministre des Transports en conférence de presse.
        [« Nous rouvrirons le pont au printemps »]{d Paul Marchand}, a précisé le ministre, Paul Marchand.
        [« Le pont est-il vraiment sûr ? »]{d Paul Marchand} a demandé Paul Marchand.
        [« Le pont n'est pas sûr ! »]{d un habitant du quartier} s'exclame un habitant du quartier.
        Claire Vasseur a déclaré : [« Nous rouvrirons le pont au printemps. »]{d Claire Vasseur}
        La maire, Claire Vasseur, a ajouté : [« Nous rouvrirons le pont au printemps. »]{d Claire Vasseur}
        Selon Claire Vasseur, [le pont rouvrira au printemps]{i Claire Vasseur}.
        Selon Claire Vasseur, l'exploitante du pont, [les travaux commenceront en mars]{i Claire Vasseur}.
        Selon Claire Vasseur, l'exploitante du pont, [les travaux commenceront en mars et dureront trois ans]{i Claire Vasseur}.
        Selon Claire Vasseur, [les élus et la ville, les riverains aussi et le port sont d'accord]{i Claire Vasseur}.
        Selon Claire Vasseur, [les élus, les habitants et la ville sont d'accord]{i Claire Vasseur}.
        Selon Claire Vasseur, présidente du syndicat, [le pont rouvrira au printemps]{i Claire Vasseur}.
        D'après la préfecture, [trois maisons ont été évacuées]{i la préfecture}.
        [Trois maisons ont été évacuées]{i la préfecture}, selon la préfecture.
        Claire Vasseur a déclaré [que le pont rouvrirait au printemps]{i Claire Vasseur}.
        Le ministre a affirmé hier [que le pont rouvrirait au printemps]{i Le ministre}.
        Paul Marchand affirme [que les travaux coûteront deux millions d'euros]{i Paul Marchand}.
        La police a indiqué [que personne n'avait été blessé]{i La police}.
        Le syndicat a fait savoir [que la grève continuerait lundi]{i Le syndicat}.
        Claire Vasseur a dit [que le pont était « un danger pour tous »]{m Claire Vasseur}.
        Selon le rapport, [le pont est « un danger pour tous les riverains »]{m le rapport}.
        [« Le pont est vieux]{d Claire Vasseur}, a expliqué Claire Vasseur, [mais il tiendra jusqu'au printemps. »]{+}
        [« Le pont est vieux »]{d Claire Vasseur}, a expliqué Claire Vasseur. [« Mais il tiendra jusqu'au printemps. »]{+}
        [« Le pont est vieux]{d le maire}, regrette le maire. [Mais il tiendra jusqu'au printemps. »]{+}
        Paul Marchand a inspecté le pont. [« Il est plus solide que prévu »]{d Paul Marchand}, a-t-il dit.
        Claire Vasseur a inspecté le pont. [« Il est plus solide que prévu »]{d Claire Vasseur}, a-t-elle ajouté.
        Paul Marchand a inspecté le pont. [« Il est plus solide que prévu]{d Paul Marchand}, dit-il, [et nous en sommes heureux. »]{+}
        [« Les travaux commenceront lundi prochain »]{d un porte-parole de la préfecture}, a indiqué un porte-parole de la préfecture.
        [« Les travaux commenceront lundi prochain »]{d des sources proches du dossier}, affirment des sources proches du dossier.
        [« Les travaux commenceront lundi prochain »]{d M. Marchand}, a assuré M. Marchand.
        [« Les travaux commenceront lundi prochain »]{d Mme Vasseur}, assure Mme Vasseur.
        Interrogé lundi, M. Marchand répond : [« Les travaux commenceront lundi prochain. »]{d M. Marchand}
        [« C'est une victoire pour le village »]{d l'avocat}, se réjouit l'avocat.
        [« C'est une victoire pour le village »]{d Lucie Ferrand}, estime Lucie Ferrand, présidente de l'association.
        [« C'est une victoire pour le village »]{d l'avocate Lucie Ferrand}, a souligné l'avocate Lucie Ferrand.
        Comme l'a dit Claire Vasseur, [le pont rouvrira au printemps]{i Claire Vasseur}.
        Le film « Les Bateaux de papier » sort mercredi.
        Le livre « Une saison au bord du fleuve » a été vendu à mille exemplaires.
        Le « plan fleuve » sera voté en juin.
        Claire Vasseur croit que le pont rouvrira au printemps.
        Le maire espère que les travaux finiront en juin.
        Le pont a été fermé lundi après la crue.
        On dit que le pont est hanté.
        Paul Marchand n'a pas dit que le pont fermerait.
        Il a vu le ministre et la maire sur le pont.
        Le conseil a voté un budget « de transition » mardi soir.
        Le rapport indique [que le pont doit être réparé]{i Le rapport}.
        Le journal rapporte [que le pont sera vendu]{i Le journal}.
        L'entreprise a confirmé [que le chantier serait retardé]{i L'entreprise}.
        Claire Vasseur a affirmé [que le pont rouvrirait]{i Claire Vasseur}, mais le conseil doute.
        [« Je n'ai jamais vu une crue pareille de ma vie »]{d une voisine}, raconte une voisine.
        [« Je n'ai jamais vu une crue pareille de ma vie »]{d Jean-Marc Ollivier}, raconte Jean-Marc Ollivier, 62 ans.
        [« Je n'ai jamais vu une crue pareille »]{d le capitaine des pompiers}, confie le capitaine des pompiers.
        [" Nous n'abandonnerons personne sur la rive "]{d le préfet}, a lancé le préfet.
        [« L'eau monte encore et nous restons prudents »]{d Anne Delorme}, prévient Anne Delorme, chercheuse à Lyon.
        Anne Delorme prévient : [« L'eau monte encore, et nous restons prudents. »]{d Anne Delorme}
        Dans un communiqué, la préfecture a annoncé [que l'école resterait fermée]{i la préfecture}.
        [« L'école restera fermée demain »]{d la préfecture}, annonce la préfecture dans un communiqué.
        [L'école restera fermée jusqu'à vendredi]{i le maire}, a annoncé le maire.
        [— Nous partons demain matin]{d Lucie}, dit Lucie. [Il le faut bien.]{+}
        Il a repris la chanson « Le pont que tu ne veux jamais passer », de son groupe Les Quais.
        """)
}
