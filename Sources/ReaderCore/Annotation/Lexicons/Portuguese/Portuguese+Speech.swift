extension SpeechLexicon {
    static let portuguese: SpeechLexicon = {
        var lexicon = SpeechLexicon(
            verbs + clauseWords + phraseWords + people, sources: sourcePhrases,
            marks: [
                QuotationMarks("«", closedBy: "»"), QuotationMarks("“", closedBy: "”\"", needsEdge: true),
                QuotationMarks("\"", closedBy: "\"”", needsEdge: true),
            ])
        lexicon.hasDialogueDashes = true
        lexicon.dropsSubjects = true
        lexicon.pluralEndings = ["m"]
        lexicon.adverbEndings = ["mente", "ando", "endo", "indo"]
        lexicon.abstractEndings = ["ção", "ções", "são", "sões", "dade", "dades", "mento", "ança"]
        lexicon.agentEndings = ["dor", "dora", "dores", "doras", "ista", "istas", "ólogo", "óloga", "ólogos"]
        lexicon.finiteEndings = ["ou", "iu", "aram", "eram", "iram"]
        lexicon.thatPrepositions = ["de", "em", "para"]
        lexicon.degrees = [
            "mais", "menos", "melhor", "pior", "maior", "menor", "tão", "tanto", "tanta", "tantos", "tantas",
        ]
        lexicon.idioms = Dictionary(
            uniqueKeysWithValues: ["diz", "dizem", "dizia", "disse"].map { ($0, ["respeito"]) })
        lexicon.impersonals = ["se"]
        lexicon.infinitiveEndings = ["ter", "ar", "er", "ir", "ar-se", "er-se", "ir-se"]
        lexicon.viewpoints = ["para"]
        lexicon.women = Set(womensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        lexicon.men = Set(mensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        return lexicon
    }()

    private static let verbs: [(SpeechUse, String)] = [
        (
            .says,
            """
            diz dizem disse disseram dizia diziam afirma afirmam afirmou afirmaram declara declaram declarou declararam
            explica explicam explicou explicaram acrescenta acrescentam acrescentou acrescentaram adianta adiantou adiantaram
            garante garantem garantiu garantiram conta contam contou contaram lembra lembram lembrou lembraram ressalta
            ressaltou ressaltaram destaca destacam destacou destacaram salienta salientou salientaram sublinha sublinhou
            sublinharam refere referem referiu referiram indica indicam indicou indicaram informa informam informou
            informaram anuncia anunciam anunciou anunciaram avisa avisou avisaram alerta alertam alertou alertaram admite
            admitem admitiu admitiram reconhece reconhecem reconheceu considera consideram considerou consideraram defende
            defendem defendeu defenderam insiste insistem insistiu conclui concluem concluiu responde respondem respondeu
            responderam pergunta perguntou perguntaram escreve escrevem escreveu escreveram comenta comentam comentou
            comentaram observa observou opina opinou argumenta argumentam argumentou argumentaram alega alegam alegou
            alegaram confirma confirmam confirmou confirmaram nega negam negou negaram revela revelam revelou revelaram
            relata relatam relatou relataram lamenta lamentam lamentou lamentaram denuncia denunciam denunciou denunciaram
            promete prometem prometeu prometeram exclama exclamou brinca brincou reitera reiterou reforça reforçou frisa
            frisou aponta apontam apontou apontaram assegura asseguram assegurou asseguraram detalha detalhou desabafa
            desabafou prossegue prosseguiu rebate rebateu retruca retrucou sustenta sustentou pede pedem pediu pediram exige
            exigiu completa completou recorda recordam recordou confessa confessou sugere sugeriu avalia avaliou analisa
            analisou pondera ponderou ironizou celebrou questiona questionou esclarece esclareceu advertiu adverte replicou realça realçou gritou gritaram
            constata constatou tuitou tuitaram postou postaram noticia noticiam noticiou noticiaram resume resumiu narra narrou
            antecipa antecipou precisou precisaram divulgou divulgaram reafirma reafirmou enfatiza enfatizou repete repetem
            repetiu repetiram calcula calculam calculou resmunga resmungou queixa queixou
            """
        ),
        (
            .comments,
            """
            classifica classificou classificaram chamou chama acusa acusou acusaram criticou criticaram critica definiu
            descreveu falou rejeitou
            """
        ),
        (
            .said,
            """
            dito afirmado declarado explicado acrescentado adiantado garantido contado lembrado destacado salientado
            sublinhado referido indicado informado anunciado avisado alertado admitido reconhecido considerado defendido
            respondido perguntado escrito comentado observado alegado confirmado negado revelado relatado lamentado denunciado
            prometido
            """
        ),
        (
            .parted,
            """
            faz+saber fazem+saber fez+saber fizeram+saber deixa+claro deixam+claro deixou+claro deixaram+claro deu+conhecer
            deram+conhecer tornou+público tornaram+público
            """
        ),
        (.has, "tinha tinham havia haviam tem têm teria"),
        (.cites, "cita citou"),
        (.weighs, "considera consideram considerou pondera ponderou avalia avaliou analisa analisou"),
        (
            .otherVerb,
            """
            é são era eram foi foram será está estão estava tem têm tinha faz fazem fez vai vão ia pode podem poderia deve
            devem quer querem chegou chega há seria ficou fica
            """
        ),
        (
            .thinks,
            "acredita acreditam pensa pensam espera esperam esperava teme temem sabe sabem quer deseja prevê acha acham"
        ),
    ]

    private static let clauseWords: [(SpeechUse, String)] = [
        (.but, "mas enquanto porém"),
        (.that, "que se"), (.compares, "como conforme segundo"), (.who, "que quem onde cujo cuja qual"),
        (.and, "e ou mas nem porém"), (.subordinates, "quando porque embora enquanto se pois como caso"),
        (.not, "não nunca jamais"),
        (
            .adverb,
            """
            também ontem hoje amanhã já ainda depois agora então assim aqui ali só apenas sempre mais tarde mesmo antes
            recentemente entretanto contudo todavia inclusive finalmente noite manhã tarde passado passada próxima
            """
        ),
        (
            .preposition,
            """
            a em no na nos nas ao à aos às com por pelo pela pelos pelas para sem sobre após ante contra desde entre até
            durante perante num numa junto nesta neste nessa nesse
            """
        ),
        (.of, "de do da dos das"),
        (
            .day,
            """
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
            janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
            """
        ),
        (.clitic, "se lhe lhes o a me te nos lo la -lhe -lhes -se -me -nos -o -a"),
    ]

    private static let phraseWords: [(SpeechUse, String)] = [
        (
            .determiner,
            """
            o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu minha nosso nossa vários várias
            alguns algumas qualquer dois duas três quatro cada outro outra outros muitos ambos todos
            """
        ),
        (.indefinite, "um uma uns umas vários várias alguns algumas outros muitos"),
        (.feminine, "a uma esta essa sra senhora dona doutora"), (.masculine, "o um este esse sr senhor doutor"),
        (.nameParticle, "de da do dos das e di van von"),
        (.he, "ele"), (.she, "ela"), (.they, "eles elas"), (.nobody, "alguém ninguém muitos alguns outros quem você"),
        (.first, "eu nós"), (.this, "isto isso aquilo"), (.words, "palavras termos frase declaração"),
        (
            .titled,
            """
            filme livro canção música disco álbum romance título lema slogan palavra termo nome apelido alcunha obra peça
            série programa revista projeto projecto operação campanha exposição tema chamado chamada denominado denominada
            intitulado intitulada expressão associação grupo movimento partido prémio prêmio
            """
        ),
    ]

    private static let people: [(SpeechUse, String)] = [
        (.title, "senhor senhora sr sra dom dona doutor doutora dr dra presidente rei rainha papa"),
        (
            .person,
            """
            ministro ministra presidente presidenta porta-voz prefeito prefeita autarca diretor diretora director directora
            chefe deputado deputada senador senadora secretário secretária responsável advogado advogada juiz juíza procurador
            procuradora policial testemunha testemunhas especialista especialistas investigador investigadora pesquisador
            pesquisadora pesquisadores professor professora médico médica treinador treinadora técnico técnica jogador
            jogadora autor autora escritor escritora ator atriz fundador analista analistas economista economistas vizinho
            vizinha moradores morador moradora candidato candidata rei rainha papa bispo capitão delegado delegada general
            coronel diplomata funcionário líder governador governadora vereador vereadora vice-presidente mãe pai homem
            mulher vítima embaixador embaixadora cientista cientistas sindicalista dirigente coordenador coordenadora
            bastonário estudante empresário empresária ministros advogados prefeitos bombeiro bombeiros arcebispo cardeal
            psicólogo psicóloga historiador historiadora sociólogo socióloga agricultor agricultora agricultores
            comerciante comerciantes irmão irmã amigo amiga colega manifestante manifestantes ativista ativistas membro
            membros representante representantes filho filha filhos esposa marido viúva editor editora gerente trabalhador
            trabalhadora trabalhadores ex-ministro ex-ministra ex-presidente vencedor vencedora campeão campeã tenista piloto
            cantor cantora músico artista poeta arquiteto arquiteta arquitecto engenheiro engenheira soldado soldados militar
            militares cidadão cidadãos habitantes pescador sobrevivente fabricante fabricantes sobreviventes arguido réu taxista astrofísico
            presidente-executivo assessor assessora empresários comandante treinadores delegados padre irmã
            """
        ),
        (
            .body,
            """
            polícia governo ministério partido empresa companhia tribunal agência sindicato associação comissão oposição
            exército prefeitura câmara universidade organização diário jornal emissora banco imprensa autoridades fontes fonte
            conselho federação procuradoria parlamento senado congresso fundação hospital escola clube instituto embaixada
            presidência secretaria município região comité comitê delegação entidade equipe equipa família grupo cadeia
            igreja ong confederação júri direção direcção administração autarquia
            """
        ),
        (
            .writing,
            "declaração relatório estudo comunicado texto carta documento pesquisa sondagem artigo nota mensagem"
        ),
    ]

    private static let womensNames = """
        ana maria carla paula sofia marta teresa catarina inês joana rita sara helena isabel luísa manuela margarida patrícia
        raquel sandra sílvia susana beatriz carolina cristina fernanda gabriela juliana letícia mariana marina dilma rosa
        vanessa adriana aline camila débora luciana renata simone tatiana michelle angela
        """

    private static let mensNames = """
        josé joão antónio antônio manuel francisco luís luiz carlos pedro paulo miguel rafael fernando jorge alberto alexandre
        andré bruno daniel diogo duarte eduardo fábio felipe filipe gabriel gonçalo guilherme gustavo henrique hugo jaime
        jair joaquim júlio leonardo lucas marcelo marco marcos mário mateus nuno otávio rodrigo ricardo roberto rui sérgio
        thiago tiago tomás vasco victor vítor aníbal
        """

    private static let sourcePhrases = """
        segundo
        de acordo com
        conforme
        na avaliação de
        na avaliação do
        na avaliação da
        na visão de
        na visão do
        na visão da
        na opinião de
        na opinião do
        na opinião da
        nas palavras de
        nas palavras do
        nas palavras da
        no entender de
        no entender do
        no entender da
        """
}
