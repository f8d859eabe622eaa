extension SpeechLexicon {
    static let spanish: SpeechLexicon = {
        var lexicon = SpeechLexicon(
            verbs + clauseWords + phraseWords + people, sources: sourcePhrases,
            marks: [
                QuotationMarks("«", closedBy: "»"), QuotationMarks("“", closedBy: "”\"", needsEdge: true),
                QuotationMarks("\"", closedBy: "\"”", needsEdge: true),
            ])
        lexicon.hasDialogueDashes = true
        lexicon.dropsSubjects = true
        lexicon.pluralEndings = ["n"]
        lexicon.adverbEndings = ["mente", "ando", "endo"]
        lexicon.abstractEndings = ["ción", "ciones", "sión", "siones", "dad", "dades", "miento", "anza"]
        lexicon.agentEndings = ["dor", "dora", "dores", "doras", "ista", "istas", "ólogo", "óloga", "ólogos"]
        lexicon.finiteEndings = ["ó", "aron", "ieron"]
        lexicon.thatPrepositions = ["de", "en", "a"]
        lexicon.degrees = [
            "más", "menos", "mejor", "peor", "mayor", "menor", "tan", "tanto", "tanta", "tantos", "tantas",
        ]
        lexicon.idioms = ["cuenta": ["con"], "cuentan": ["con"], "contó": ["con"], "contaron": ["con"]]
        lexicon.impersonals = ["se"]
        lexicon.infinitiveEndings = [
            "ar", "er", "ir", "ír", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla",
        ]
        lexicon.whether = ["si"]
        lexicon.asking = ["pregunta", "preguntan", "preguntó", "preguntaron", "preguntado"]
        lexicon.viewpoints = ["para"]
        lexicon.women = Set(womensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        lexicon.men = Set(mensNames.split(whereSeparator: \.isWhitespace).map(String.init))
        return lexicon
    }()

    private static let verbs: [(SpeechUse, String)] = [
        (
            .says,
            """
            dice dicen dijo dijeron decía decían afirma afirman afirmó afirmaron asegura aseguran aseguró aseguraron señala
            señalan señaló señalaron explica explican explicó explicaron añade añaden añadió añadieron agrega agregan agregó
            agregaron indica indican indicó indicaron declara declaran declaró declararon manifiesta manifiestan manifestó
            manifestaron anuncia anuncian anunció anunciaron advierte advierten advirtió advirtieron destaca destacan destacó
            destacaron sostiene sostienen sostuvo sostuvieron reconoce reconocen reconoció reconocieron admite admiten admitió
            admitieron recuerda recuerdan recordó recordaron insiste insisten insistió insistieron subraya subrayan subrayó
            subrayaron apunta apuntan apuntó apuntaron comenta comentan comentó comentaron cuenta cuentan contó contaron
            relata relatan relató relataron confiesa confiesan confesó precisa precisó precisaron puntualiza puntualizó
            concluye concluyó responde responden respondió respondieron contesta contestó contestaron pregunta preguntan
            preguntó preguntaron escribe escriben escribió escribieron informa informan informó informaron confirma
            confirman confirmó confirmaron denuncia denuncian denunció denunciaron lamenta lamentan lamentó lamentaron
            reitera reiteran reiteró reiteraron resalta resaltó matiza matizó aclara aclaró aclararon promete prometió
            prometieron exclama exclamó espetó bromea bromeó ironizó argumenta argumentó argumentaron alega alegan alegó
            alegaron asevera aseveró expresa expresan expresó expresaron expone expuso opina opinan opinó consideró considera
            consideran consideraron detalla detalló detallaron revela revelan reveló revelaron niega niegan negó negaron exige
            exigió exigieron pide piden pidió pidieron sugiere sugirió recalca recalcó recalcaron remarca remarcó apostilla
            apostilló zanjó sentenció prosigue prosiguió continuó replica replicó vaticinó auguró avisa avisó avisaron
            proclamó estima estimó estimaron reprochó celebró valoró mantuvo mantiene exhortó incidió gritó gritaron defiende defendió plantea
            planteó tuitea tuiteó tuitearon narra narró narraron resume resumió adelanta adelantó adelantaron ratifica ratificó
            ratificaron pronostica pronosticó rememora rememoró constata constató repite repiten repitió repitieron calcula
            calculan calculó calcularon gruñe gruñó queja quejan quejó quejaron
            alerta alertan alertó alertaron reivindica reivindican reivindicó reivindicaron
            """
        ),
        (
            .comments,
            """
            calificó califica calificaron critica criticó criticaron tildó llamó llama tachó acusó acusa acusaron definió
            describió describe aplaudió condenó rechazó rechaza habló
            """
        ),
        (
            .said,
            """
            dicho afirmado asegurado señalado explicado añadido agregado indicado declarado manifestado anunciado advertido
            destacado sostenido reconocido admitido recordado insistido subrayado apuntado comentado contado relatado
            confesado precisado puntualizado concluido respondido contestado preguntado escrito informado confirmado
            denunciado lamentado reiterado resaltado matizado aclarado prometido exclamado argumentado alegado aseverado
            expresado expuesto opinado considerado detallado revelado negado exigido pedido sugerido recalcado remarcado
            zanjado avisado valorado defendido planteado reprochado tuiteado narrado resumido adelantado ratificado
            pronosticado constatado
            """
        ),
        (
            .parted,
            """
            hace+saber hacen+saber hizo+saber hicieron+saber deja+claro dejan+claro dejó+claro dejaron+claro da+conocer pone+manifiesto ponen+manifiesto puso+manifiesto
            pusieron+manifiesto             dan+conocer dio+conocer dieron+conocer
            """
        ),
        (.has, "ha han había habían hubo habría habrían"),
        (.cites, "cita citó"), (.weighs, "considera consideran consideró consideraron plantea planteó valora valoró"),
        (
            .otherVerb,
            """
            ocurre sucede es son era eran fue fueron será está están estaba ha han había tiene tienen tenía hace hacen hizo va van iba puede
            pueden podría debe deben sigue quiere quieren llegó llega hay sería
            """
        ),
        (
            .thinks,
            "cree creen creía piensa piensan espera esperan esperaba teme temen sabe saben quiere desea confía prevé prevén"
        ),
    ]

    private static let clauseWords: [(SpeechUse, String)] = [
        (.but, "pero mientras aunque"),
        (.that, "que"), (.compares, "como según"), (.who, "que quien quienes donde cuyo cuya cual"),
        (.and, "y e o u pero sino ni"),
        (.subordinates, "cuando porque aunque mientras si pues como cómo cuándo dónde porqué"),
        (.not, "no nunca jamás tampoco"),
        (
            .adverb,
            """
            también ayer hoy mañana ya además después luego ahora entonces así aquí allí sólo solo aún todavía siempre
            asimismo anoche más tarde incluso antes tajante rotundo textualmente entretanto durante noche madrugada pasado próximo emocionado emocionada
            """
        ),
        (
            .preposition,
            """
            a al en con por para sin sobre tras ante bajo contra desde entre hacia hasta durante mediante según
            """
        ),
        (.of, "de del"),
        (
            .day,
            """
            lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
            octubre noviembre diciembre
            """
        ),
        (.clitic, "se le les lo la me te nos os"),
    ]

    private static let phraseWords: [(SpeechUse, String)] = [
        (
            .determiner,
            """
            el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi nuestro nuestra varios varias
            algunos algunas aquel aquella aquellos aquellas dicho dicha dos tres cuatro ambos ambas cada otro otra otros muchos todo todos
            """
        ),
        (.indefinite, "un una unos unas varios varias algunos algunas muchos otros"),
        (.feminine, "la una esta esa sra señora doña doctora"), (.masculine, "el un este ese sr señor don"),
        (.nameParticle, "de del la los las y da di van von der al bin"),
        (.he, "él"), (.she, "ella"), (.they, "ellos ellas"),
        (.nobody, "uno alguien nadie muchos algunos otros quien quienes"), (.first, "yo nosotros nosotras"),
        (.this, "esto eso ello aquello"), (.words, "palabras términos frase declaración"),
        (
            .titled,
            """
            película libro canción disco álbum novela título lema eslogan palabra término nombre apodo obra serie programa
            revista proyecto operación campaña exposición tema llamado llamada denominado denominada titulado titulada
            expresión asociación grupo colectivo plataforma partido premio
            """
        ),
    ]

    private static let people: [(SpeechUse, String)] = [
        (.title, "señor señora sr sra don doña doctor doctora dr dra presidente presidenta rey reina papa"),
        (
            .person,
            """
            ministro ministra presidente presidenta portavoz alcalde alcaldesa director directora jefe jefa diputado diputada
            senador senadora secretario secretaria responsable abogado abogada juez jueza fiscal policía testigo testigos
            experto experta expertos investigador investigadora investigadores profesor profesora médico médica entrenador
            entrenadora técnico jugador jugadora autor autora escritor escritora actor actriz fundador analista analistas
            economista vecino vecina vecinos candidato candidata rey reina papa obispo capitán comisario general coronel
            diplomático funcionario funcionarios líder consejero consejera delegado delegada gobernador gobernadora
            vicepresidente vicepresidenta madre padre hombre mujer víctima embajador embajadora científico científica
            científicos sindicalista dirigente vocero vocera canciller concejal estudiante ministros abogados alcaldes
            diputados senadores concejala intendente bombero bomberos arzobispo cardenal psicólogo psicóloga historiador
            historiadora sociólogo socióloga agricultor agricultora agricultores comerciante comerciantes hermano hermana
            amigo amiga compañero compañera manifestante manifestantes activista activistas miembro miembros representante
            representantes hijo hija hijos esposa marido viuda padre titular encargado encargada editor editora redactor
            gerente empresario empresaria empresarios trabajador trabajadora trabajadores exministro exministra expresidente
            expresidenta ganador ganadora campeón campeona ciclista tenista piloto cantante músico artista poeta arquitecto
            arquitecta ingeniero ingeniera maestro maestra guardia soldado soldados militar militares ciudadano ciudadanos
            residente residentes habitantes pescador superviviente supervivientes mandatario mandataria fabricante fabricantes acusado acusada prefecto
            """
        ),
        (
            .body,
            """
            policía gobierno ministerio partido empresa compañía tribunal fiscalía agencia sindicato asociación comisión
            oposición ejército ayuntamiento universidad organización diario periódico cadena banco prensa autoridades fuentes fuente
            consejo federación juzgado ejecutivo parlamento senado congreso fundación hospital escuela club instituto
            embajada presidencia junta alcaldía municipio región comité cámara cancillería delegación portavocía entidad
            patronal equipo familia grupo cadena agencia diócesis iglesia ong confederación instituto
            """
        ),
        (
            .writing,
            "declaración informe estudio comunicado texto carta documento encuesta artículo nota mensaje sentencia"
        ),
    ]

    private static let womensNames = """
        ana maría carmen laura isabel marta elena cristina lucía sara paula patricia pilar rosa teresa silvia beatriz raquel
        mercedes dolores susana yolanda inés irene julia margarita victoria soraya michelle dilma angela claudia alicia
        andrea natalia verónica gabriela sofía valeria
        """

    private static let mensNames = """
        josé juan antonio manuel francisco luis carlos pedro miguel ángel rafael javier fernando jorge alberto alejandro
        andrés diego daniel david eduardo enrique felipe gabriel gonzalo guillermo hugo ignacio jaime joaquín jesús josep
        julio mariano mario martín nicolás óscar pablo ramón ricardo roberto rodrigo santiago sergio tomás vicente víctor
        fidel evo donald barack
        """

    private static let sourcePhrases = """
        según
        de acuerdo con
        de acuerdo a
        a juicio de
        a juicio del
        en palabras de
        en palabras del
        a ojos de
        en opinión de
        en opinión del
        """
}
