extension SpeechTexts {
    static let spanish = SpeechTexts(
        "es",
        """
        [«Abriremos el puente en primavera»]{d Lucía Romero}, dijo Lucía Romero.
        [«Abriremos el puente en primavera»]{d Lucía Romero}, afirmó ayer Lucía Romero ante la prensa.
        [“Abriremos el puente en primavera”]{d Lucía Romero}, señaló Lucía Romero, alcaldesa de la ciudad.
        ["Abriremos el puente en primavera"]{d el alcalde}, prometió el alcalde.
        ["Abriremos el puente en primavera"]{d el ministro de Transportes}, explicó el ministro de Transportes en rueda de prensa.
        ["Abriremos el puente en primavera"]{d Andrés Molina}, explicó en rueda de prensa el ministro de Transportes, Andrés Molina.
        ["Abriremos el puente en primavera"]{d Andrés Molina}, ha declarado el ministro, Andrés Molina.
        [«¿Es seguro el puente?»]{d Andrés Molina}, preguntó Andrés Molina.
        [«¡El puente no es seguro!»]{d una vecina}, exclamó una vecina.
        Lucía Romero dijo: [«Abriremos el puente en primavera»]{d Lucía Romero}.
        La alcaldesa, Lucía Romero, añadió: [«Abriremos el puente en primavera»]{d Lucía Romero}.
        Según Lucía Romero, portavoz del sindicato, [el puente abrirá en primavera]{i Lucía Romero}.
        Según Lucía Romero (PVI), [el puente abrirá en primavera]{i Lucía Romero}.
        Según Lucía Romero, [el puente abrirá en primavera]{i Lucía Romero}.
        De acuerdo con la policía, [tres casas fueron desalojadas]{i la policía}.
        [Tres casas fueron desalojadas]{i la policía}, según la policía.
        Lucía Romero dijo [que el puente abriría en primavera]{i Lucía Romero}.
        El ministro afirmó ayer [que el puente abriría en primavera]{i El ministro}.
        Andrés Molina ha asegurado [que las obras costarán dos millones de euros]{i Andrés Molina}.
        La policía indicó [que nadie resultó herido]{i La policía}.
        El sindicato anunció [que la huelga seguiría el lunes]{i El sindicato}.
        Lucía Romero dijo [que el puente era «un peligro para todos»]{m Lucía Romero}.
        Según el informe, [el puente es «un peligro para todos los vecinos»]{m el informe}.
        [«El puente es viejo»]{d Lucía Romero}, explicó Lucía Romero, [«pero aguantará hasta la primavera»]{+}.
        [«El puente es viejo»]{d Lucía Romero}, explicó Lucía Romero. [«Pero aguantará hasta la primavera»]{+}.
        [«El puente es viejo]{d el alcalde} —lamentó el alcalde—. [Pero aguantará hasta la primavera»]{+}.
        El ministro Andrés Molina visitó el puente. [«Es más sólido de lo previsto»]{d Molina}, dijo Molina.
        Andrés Molina visitó el puente. [«Es más sólido de lo previsto»]{d Andrés Molina}, dijo Andrés Molina. Añadió [que no habría más cierres]{i Andrés Molina}.
        Lucía Romero anunció [que la escuela cerraría]{i Lucía Romero} y añadió [que abriría en mayo]{i Lucía Romero}.
        [«Las obras empezarán el próximo lunes»]{d un portavoz de la policía}, indicó un portavoz de la policía.
        [«Las obras empezarán el próximo lunes»]{d fuentes del ministerio}, aseguraron fuentes del ministerio.
        [«Las obras empezarán el próximo lunes»]{d el presidente Molina}, aseguró el presidente Molina.
        [«Las obras empezarán el próximo lunes»]{d la señora Romero}, aseguró la señora Romero.
        Preguntado el lunes, Molina respondió: [«Las obras empezarán el próximo lunes»]{d Molina}.
        [«Es una victoria para el pueblo»]{d el abogado}, celebró el abogado.
        [«Es una victoria para el pueblo»]{d Inés Carrasco}, opina Inés Carrasco, presidenta de la asociación.
        [«Es una victoria para el pueblo»]{d la abogada Inés Carrasco}, subrayó la abogada Inés Carrasco.
        Como dijo Lucía Romero, [el puente abrirá en primavera]{i Lucía Romero}.
        La película «Barcos de papel» se estrena el miércoles.
        El libro «Una temporada junto al río» ha vendido mil ejemplares.
        El «plan río» se votará en junio.
        Lucía Romero cree que el puente abrirá en primavera.
        El alcalde espera que las obras terminen en junio.
        El puente se cerró el lunes tras la crecida.
        Se dice que el puente está encantado.
        Andrés Molina no dijo que el puente cerraría.
        Vio al ministro y a la alcaldesa en el puente.
        El consejo votó un presupuesto «de transición» el martes.
        El informe señala [que el puente debe repararse]{i El informe}.
        El diario informó [que el puente será vendido]{i El diario}.
        La empresa confirmó [que la obra se retrasaría]{i La empresa}.
        Lucía Romero afirmó [que el puente abriría]{i Lucía Romero}, pero el consejo lo duda.
        [«Nunca he visto una crecida así en mi vida»]{d una vecina}, cuenta una vecina.
        [«Nunca he visto una crecida así en mi vida»]{d Juan Carlos Olmedo}, cuenta Juan Carlos Olmedo, de 62 años.
        [«Nunca he visto una crecida así»]{d el jefe de los bomberos}, confesó el jefe de los bomberos.
        ["No abandonaremos a nadie en la orilla"]{d la gobernadora}, dijo la gobernadora.
        [«El agua sigue subiendo y somos prudentes»]{d Ana Delgado}, advierte Ana Delgado, investigadora en Sevilla.
        Ana Delgado advierte: [«El agua sigue subiendo y somos prudentes»]{d Ana Delgado}.
        En un comunicado, el gobierno anunció [que la escuela seguiría cerrada]{i el gobierno}.
        [«La escuela seguirá cerrada mañana»]{d el gobierno}, anunció el gobierno en un comunicado.
        [La escuela seguirá cerrada hasta el viernes]{i el alcalde}, anunció el alcalde.
        [—Nos vamos mañana temprano]{d Lucía} —dijo Lucía—. [Ya es hora.]{+}
        Grabó otra versión de la canción "El puente que nunca quiso cruzar", de su grupo Los Andenes.
        """)
}
