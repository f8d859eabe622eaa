extension NameLexicon {
    static let portuguese: NameLexicon = {
        var names = NameLexicon()
        names.particles = words(
            """
            de do da dos das d' d’ del la los von van der di al el bin of the para em no na
            """)
        names.conjunctions = words("e")
        names.locatives = Set(words("em no na desde"))
        names.articles = Set(
            words(
                """
                o a os as um uma ao à aos às do da dos das no na nos nas
                """))
        names.hasOwnWeights = true
        names.listConjunctions = ["ou"]
        names.organizers = Set(
            ["organizado", "organizada", "organizados", "organizadas"].flatMap {
                [$0 + " por", $0 + " pelo", $0 + " pela"]
            })
        names.lineLabels = Set(words("exclusivo vídeo entrevista análise reportagem fotos urgente"))
        names.gameWords = Set(
            words(
                """
                jogo jogos partida partidas golo golos gol gols equipa equipas time times jornada rodada treinador técnico
                árbitro vitória derrota empate campeonato temporada época jogador jogadores pontos minuto baliza guarda-redes
                goleiro avançado atacante zagueiro estádio futebol torcida adeptos clube clubes
                """))
        names.waters = Set(words("rio ribeirão"))
        names.regionCodes = Set(
            words("ac al ap am ba ce df es go ma mt ms mg pa pb pr pe pi rj rn rs ro rr sc sp se to"))
        names.courtesies = nouns(
            """
            senhor+m senhora+f sr+m sr.+m sra+f sra.+f sr.ª+f dr.ª+f dom+m dona+f d. dr+m dr.+m dra+f dra.+f padre+m frei+m são+m
            santo+m santa+f
            """)
        names.titles = nouns(portugueseTitles)
        names.titleModifiers = Set(
            words(
                """
                ex vice novo nova actual atual antigo antiga falecido geral primeiro primeira adjunto português brasileiro
                """))
        names.pronouns = ["ele": .male, "ela": .female]
        names.humanVerbs = Set(
            words(
                """
                disse afirmou declarou acrescentou explicou considerou garantiu anunciou defendeu lembrou reconheceu pediu
                diz afirma declara acrescenta explica considera garante defende lembra acredita pensa quer queria contou
                nasceu
                """))
        names.countries = portugueseCountries
        names.organizations = """
            United Nations|Nações Unidas;Organização das Nações Unidas;ONU
            European Union|União Europeia;União Européia;UE
            European Commission|Comissão Europeia;Comissão Européia
            European Parliament|Parlamento Europeu
            European Central Bank|Banco Central Europeu;BCE
            International Monetary Fund|Fundo Monetário Internacional;FMI
            World Health Organization|Organização Mundial da Saúde;Organização Mundial de Saúde;OMS
            World Bank|Banco Mundial
            World Trade Organization|Organização Mundial do Comércio;Organização Mundial de Comércio;OMC
            NATO|NATO;OTAN;Otan
            International Criminal Court|Tribunal Penal Internacional;TPI
            Council of Europe|Conselho da Europa
            Red Cross|Cruz Vermelha
            Organization for Security and Co-operation in Europe|OSCE
            OECD|OCDE
            International Atomic Energy Agency|Agência Internacional de Energia Atómica;Agência Internacional de Energia Atômica;AIEA
            """
        names.generic = Set(words("governo estado executivo universidade federação nacional"))
        return names
    }()

    private static let portugueseTitles = """
        presidente presidenta+f ministro+m ministra+f primeiro-ministro+m primeira-ministra+f chanceler vice-
        presidente secretário+m secretária+f senador+m senadora+f deputado+m deputada+f vereador+m vereadora+f
        prefeito+m prefeita+f governador+m governadora+f comissário+m comissária+f embaixador+m embaixadora+f porta-
        voz director+m directora+f diretor+m diretora+f chefe líder dirigente fundador+m fundadora+f empresário+m
        empresária+f responsável técnico+m técnica+f treinador+m treinadora+f seleccionador+m selecionador+m
        capitão+m atacante avançado+m goleiro+m guarda-redes zagueiro+m lateral meia médio+m jogador+m jogadora+f
        piloto tenista rei+m rainha+f príncipe+m princesa+f imperador+m duque+m papa+m cardeal+m bispo+m arcebispo+m
        general+m coronel+m comandante tenente almirante juiz+m juíza+f procurador+m procuradora+f advogado+m
        advogada+f professor+m professora+f pesquisador+m pesquisadora+f investigador+m investigadora+f
        historiador+m historiadora+f economista analista físico+m médico+m médica+f escritor+m escritora+f autor+m
        autora+f jornalista poeta romancista actor+m actriz+f ator+m atriz+f cantor+m cantora+f músico+m artista
        pintor+m pintora+f compositor+m arquitecto+m arquiteto+m cineasta candidato+m candidata+f activista ativista
        doutor+m doutora+f delegado+m delegada+f ex-presidente ex-ministro+m
        """
}
