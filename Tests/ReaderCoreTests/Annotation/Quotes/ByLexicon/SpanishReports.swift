extension SpeechTexts {
    /// Hearers and days between verb and clause, verbs of two words, callings and bodies that speak.
    static let spanishReports = SpeechTexts(
        "es",
        """
        Lucía Romero dijo a la radio [que el puente abriría en primavera]{i Lucía Romero}.
        El alcalde explicó al diario [que las obras iban con retraso]{i El alcalde}.
        Preguntada por la prensa, Lucía Romero respondió [que el puente aguantaría]{i Lucía Romero}.
        El ministerio hizo saber [que el puente había sido revisado]{i El ministerio}.
        El gobierno dio a conocer [que el puente seguiría cerrado]{i El gobierno}.
        El alcalde dejó claro [que el puente no se vende]{i El alcalde}.
        A juicio de Lucía Romero, [el puente aguantará diez años]{i Lucía Romero}.
        En opinión del alcalde, [el puente aguantará diez años]{i alcalde}.
        [«El puente sigue cerrado hasta nuevo aviso»]{d el alcalde}, tuiteó el alcalde.
        [«Pagaremos cada uno la mitad del puente»]{d los dos ministros}, declararon los dos ministros.
        El alcalde confirmó este jueves [que el puente seguiría cerrado]{i El alcalde}.
        La fiscalía precisó, el jueves, [que dos personas habían declarado]{i La fiscalía}.
        La presidenta del consejo, Lucía Romero, recordó [que faltaba dinero]{i Lucía Romero}.
        [El puente seguirá cerrado todo el verano]{i el gobierno}, hizo saber el gobierno.
        Lucía Romero aseguró [no saber nada de las obras]{i Lucía Romero}.
        [«Este puente es toda nuestra vida»]{d Inés Carrasco}, resume emocionada Inés Carrasco.
        [«Este puente es toda nuestra vida»]{d Inés Carrasco}, relató a este diario Inés Carrasco.
        [«Este puente es toda nuestra vida»]{d Inés Carrasco}, rememora Inés Carrasco.
        La embajada ratificó [que el puente lo pagaría el país]{i La embajada}.
        La junta anunció el martes [que el puente abriría]{i La junta}.
        Los comerciantes aseguran [que el puente se mueve de noche]{i Los comerciantes}.
        El club adelantó [que el puente se vende]{i El club}.
        El alcalde hace saber [que el puente está cerrado]{i El alcalde}.
        [«El puente se movió dos veces esta noche»]{d un bombero}, narra un bombero.
        [«El puente se movió dos veces esta noche»]{d una comerciante del muelle}, tuiteó una comerciante del muelle.
        La región quiere que el puente abra.
        El alcalde dejó la llave del puente en la junta.
        El gobierno hizo obras que duraron un año.
        [«Este puente es viejo y caro»]{d una vecina}, cuenta una vecina, que vive junto al río desde niña.
        """)
}
