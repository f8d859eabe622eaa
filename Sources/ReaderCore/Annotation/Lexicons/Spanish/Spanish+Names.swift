extension NameLexicon {
    static let spanish: NameLexicon = {
        var names = NameLexicon()
        names.particles = words(
            """
            de del la las los el al y von van der di da do dos bin of the para en
            """)
        names.conjunctions = words("e")
        names.locatives = Set(words("en desde hacia"))
        names.articles = Set(
            words(
                """
                el la los las un una unos unas al del lo
                """))
        names.hasOwnWeights = true
        names.listConjunctions = ["y", "o"]
        names.organizers = Set(["organizado", "organizada", "organizados", "organizadas"].map { $0 + " por" })
        names.lineLabels = Set(words("exclusiva vídeo video directo entrevista análisis reportaje fotos última"))
        names.teamArticles = ["el", "al", "del"]
        names.gameWords = Set(
            words(
                """
                partido partidos gol goles liga equipo equipos jornada entrenador árbitro victoria derrota empate temporada
                campeonato jugador jugadores puntos minuto portero delantero clasificación estadio fútbol baloncesto
                """))
        names.waters = ["río"]
        names.courtesies = nouns(
            """
            señor+m señora+f señorita+f sr+m sr.+m sra+f sra.+f don+m doña+f d.+m dr dr. dra+f dra.+f fray+m padre+m
            sor+f san+m santa+f
            """)
        names.ministers = words("minist consejer secretar")
        names.titles = nouns(spanishTitles)
        names.titleModifiers = Set(
            words(
                """
                ex ex- vice nuevo nueva actual antiguo antigua fallecido general primer primera adjunto español española
                estadounidense italiano francés argentino
                """))
        names.pronouns = ["él": .male, "ella": .female]
        names.humanVerbs = Set(
            words(
                """
                dijo señaló afirmó añadió indicó aseguró explicó declaró manifestó anunció subrayó reconoció recordó pidió
                dice afirma asegura explica cree piensa quiere quería agregó apuntó destacó nació
                """))
        names.countries = spanishCountries
        names.organizations = """
            United Nations|Naciones Unidas;Organización de las Naciones Unidas;ONU
            European Union|Unión Europea;UE
            European Commission|Comisión Europea
            European Parliament|Parlamento Europeo;Eurocámara
            European Central Bank|Banco Central Europeo;BCE
            International Monetary Fund|Fondo Monetario Internacional;FMI
            World Health Organization|Organización Mundial de la Salud;OMS
            World Bank|Banco Mundial
            World Trade Organization|Organización Mundial del Comercio;OMC
            NATO|OTAN;Alianza Atlántica
            International Criminal Court|Corte Penal Internacional;CPI
            Council of Europe|Consejo de Europa
            Red Cross|Cruz Roja
            Organization for Security and Co-operation in Europe|OSCE
            OECD|OCDE
            International Atomic Energy Agency|Organismo Internacional de Energía Atómica;OIEA
            """
        return names
    }()

    private static let spanishTitles = """
        presidente+m presidenta+f ministro+m ministra+f primer primera canciller vicepresidente+m vicepresidenta+f
        secretario+m secretaria+f consejero+m consejera+f senador+m senadora+f diputado+m diputada+f alcalde+m
        alcaldesa+f gobernador+m gobernadora+f comisario+m comisaria+f embajador+m embajadora+f portavoz vocero+m
        vocera+f director+m directora+f jefe+m jefa+f líder dirigente fundador+m fundadora+f empresario+m
        empresaria+f responsable titular técnico+m entrenador+m entrenadora+f seleccionador+m capitán+m delantero+m
        delantera+f portero+m portera+f defensa centrocampista jugador+m jugadora+f futbolista tenista ciclista
        piloto rey+m reina+f príncipe+m princesa+f emperador+m duque+m duquesa+f conde+m papa+m cardenal+m obispo+m
        arzobispo+m general+m coronel+m comandante teniente almirante juez jueza+f magistrado+m magistrada+f fiscal
        abogado+m abogada+f profesor+m profesora+f catedrático+m catedrática+f investigador+m investigadora+f
        historiador+m historiadora+f economista analista físico+m médico+m escritor+m escritora+f autor+m autora+f
        periodista poeta novelista actor+m actriz+f cantante músico+m artista pintor+m pintora+f compositor+m
        arquitecto+m arquitecta+f cineasta candidato+m candidata+f activista expresidente+m expresidenta+f
        exministro+m exministra+f coordinador+m coordinadora+f delegado+m delegada+f concejal concejala+f doctor+m
        doctora+f ex
        """
}
