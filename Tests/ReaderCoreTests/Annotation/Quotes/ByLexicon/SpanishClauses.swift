extension SpeechTexts {
    /// Infinitives that report, views, questions, descriptions between a name and its verb, and clauses that only look like
    /// reports.
    static let spanishClauses = SpeechTexts(
        "es",
        """
        Lucía Romero aseguró [no saber nada de las obras]{i Lucía Romero}.
        El prefecto dice [haber hecho todo lo posible por el puente]{i El prefecto}.
        La ministra prometió ayer [abrir el puente en primavera]{i La ministra}.
        El alcalde preguntó [si el puente abriría]{i El alcalde}.
        El alcalde se pregunta si el puente abrirá.
        Para Lucía Romero, presidenta del sindicato, [«este puente es un peligro»]{d Lucía Romero}.
        Para el alcalde, «el puente» es un bar.
        Para el ministro, [«hay que cerrar el puente antes del invierno»]{d el ministro}.
        Lucía Romero visitó el puente. Según ella, [las obras empezarán en mayo]{i Lucía Romero}.
        Lucía Romero visitó el puente. Ella prometió [que las obras empezarían en mayo]{i Lucía Romero}.
        La directora de la escuela, Inés Carrasco, lo confirmó: [«Cerramos el viernes»]{d Inés Carrasco}.
        [«Cerramos el viernes»]{d Inés Carrasco}, confirma a este diario Inés Carrasco, la directora.
        Consultado por este diario, el ayuntamiento respondió [que el puente es seguro]{i el ayuntamiento}.
        El alcalde, que presidía la sesión, declaró [que el puente es seguro]{i El alcalde}.
        El alcalde considera retirar la ayuda.
        Andrés Molina se mostró convencido de que el puente es seguro.
        Sobre el puente, Andrés Molina indicó [que «no hay nada decidido»]{m Andrés Molina}.
        El informe, publicado el lunes, concluye [que el puente puede salvarse]{i El informe}.
        El puente que anuncia la región es caro.
        La ley que defiende el ministro se votará el martes.
        [«Pasamos mucho miedo»]{d Karim}, recuerda Karim, de 34 años.
        Pero la oposición afirma [que el puente es demasiado caro]{i la oposición}.
        La diputada negó [haber recibido dinero]{i La diputada}.
        [“El puente es seguro”]{d Molina}, ha zanjado Molina.
        [«Pagaremos cada uno la mitad del puente»]{d los dos ministros}, explicaron los dos ministros en la rueda que dieron ayer.
        El árbitro señaló más faltas que otros años.
        Lucía Romero aseguró [que el puente abrirá]{i Lucía Romero} y destacó la calma de los vecinos.
        El alcalde advirtió de [que el puente es viejo]{i El alcalde}.
        Según el portavoz de la policía en Sevilla, [el puente es seguro]{i el portavoz de la policía}.
        Prometió por ello ayuda a la ciudad, y al respecto agregó que había dinero.
        La hija del alcalde reivindicó la obra y dijo [que el puente abrirá]{i La hija del alcalde}.
        [«El puente es viejo y caro y nadie lo quiere»]{d el acusado}, espetó el acusado.
        [«Este puente es toda nuestra vida»]{d Inés Carrasco}, reconoció este jueves Inés Carrasco.
        La presidenta de la región no quiso decir más. [«Nadie nos avisó del cierre»]{d La presidenta de la región}, lamentó.
        Según un estudio publicado el lunes en una revista, [el puente se mueve de noche]{i un estudio publicado}.
        """)
}
