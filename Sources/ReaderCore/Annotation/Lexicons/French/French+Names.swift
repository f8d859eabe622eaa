extension NameLexicon {
    static let french: NameLexicon = {
        var names = NameLexicon()
        names.particles = words(
            """
            de du des d' d’ la le les l' l’ à au aux en sur sous lès von van der del di da do dos al el bin of the pour
            """)
        names.conjunctions = words("et")
        names.locatives = Set(words("à en dans vers depuis"))
        names.articles = Set(
            words(
                """
                le la les l' l’ un une des du de d' d’ au aux ce cette
                """))
        names.listConjunctions = ["ou"]
        names.streets = Set(words("rue avenue boulevard quai impasse"))
        names.squares = ["place"]
        names.organizers = Set(
            ["organisé", "organisée", "organisés", "organisées", "coorganisé", "coorganisée"].map { $0 + " par" })
        names.lineLabels = Set(
            words(
                "exclusif vidéo vidéos direct live entretien interview analyse enquête portrait récit photos infographie"
            ))
        names.courtesies = nouns(
            """
            m. m+m mm. mme+f mme.+f mlle+f mlle.+f monsieur+m madame+f mademoiselle+f dr dr. me maître docteur pr sœur+f
            père+m saint sainte
            """)
        names.ministers = words("minist")
        names.titles = nouns(frenchTitles)
        names.titleModifiers = Set(
            words(
                """
                ancien ancienne ex vice nouveau nouvelle futur future actuel actuelle feu général générale premier première
                adjoint adjointe français française
                """))
        names.pronouns = ["il": .male, "elle": .female]
        names.humanVerbs = Set(
            words(
                """
                déclaré dit affirmé ajouté expliqué estimé souligné assuré annoncé précisé indiqué demandé déclare affirme
                ajoute explique estime souligne assure annonce précise indique confie pense veut voulait espère regrette
                dénonce promis promet né née épousé reconnu reconnaît rappelle
                """))
        names.countries = frenchCountries
        names.organizations = """
            United Nations|Nations unies;Nations Unies;Organisation des Nations unies;ONU
            European Union|Union européenne;UE
            European Commission|Commission européenne
            European Parliament|Parlement européen
            European Central Bank|Banque centrale européenne;BCE
            International Monetary Fund|Fonds monétaire international;FMI
            World Health Organization|Organisation mondiale de la santé;Organisation mondiale de la Santé;OMS
            World Bank|Banque mondiale
            World Trade Organization|Organisation mondiale du commerce;OMC
            NATO|OTAN;Otan;Alliance atlantique
            International Criminal Court|Cour pénale internationale;CPI
            Council of Europe|Conseil de l'Europe
            Red Cross|Croix-Rouge
            Organization for Security and Co-operation in Europe|OSCE
            OECD|OCDE
            International Atomic Energy Agency|Agence internationale de l'énergie atomique;AIEA
            """
        return names
    }()

    private static let frenchTitles = """
        président+m présidente+f ministre premier première chancelier+m chancelière+f secrétaire sénateur+m
        sénatrice+f député+m députée+f maire préfet+m préfète+f gouverneur+m gouverneure+f commissaire ambassadeur+m
        ambassadrice+f porte-parole directeur+m directrice+f patron+m patronne+f chef cheffe+f pdg dirigeant+m
        dirigeante+f fondateur+m fondatrice+f responsable leader entraîneur+m entraîneuse+f sélectionneur+m
        capitaine gardien+m gardienne+f attaquant+m attaquante+f milieu défenseur joueur+m joueuse+f coureur+m roi+m
        reine+f prince+m princesse+f empereur+m duc+m duchesse+f comte+m pape+m cardinal+m évêque+m archevêque+m
        abbé+m pasteur+m général+m colonel+m commandant lieutenant amiral+m juge procureur+m procureure+f avocat+m
        avocate+f professeur professeure+f chercheur+m chercheuse+f historien+m historienne+f économiste politologue
        sociologue physicien+m physicienne+f médecin écrivain+m écrivaine+f auteur+m autrice+f journaliste poète
        romancier+m romancière+f réalisateur+m réalisatrice+f cinéaste acteur+m actrice+f chanteur+m chanteuse+f
        musicien+m musicienne+f artiste peintre compositeur+m compositrice+f architecte entrepreneur+m
        entrepreneuse+f militant+m militante+f candidat+m candidate+f coéquipier+m conseiller+m conseillère+f
        analyste expert+m experte+f
        """
}
