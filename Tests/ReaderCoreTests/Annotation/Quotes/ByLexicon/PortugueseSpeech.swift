extension SpeechTexts {
    static let portuguese = SpeechTexts(
        "pt",
        """
        [«Abriremos a ponte na primavera»]{d Teresa Valente}, disse Teresa Valente.
        [«Abriremos a ponte na primavera»]{d Teresa Valente}, afirmou ontem Teresa Valente aos jornalistas.
        [“Abriremos a ponte na primavera”]{d Teresa Valente}, explica Teresa Valente, presidente da câmara.
        ["Abriremos a ponte na primavera"]{d o prefeito}, prometeu o prefeito.
        ["Abriremos a ponte na primavera"]{d o ministro dos Transportes}, explicou o ministro dos Transportes em conferência de imprensa.
        ["Abriremos a ponte na primavera"]{d Rui Moreno}, explicou em entrevista o ministro dos Transportes, Rui Moreno.
        ["Abriremos a ponte na primavera"]{d Rui Moreno}, declarou o ministro, Rui Moreno.
        [«A ponte é mesmo segura?»]{d Rui Moreno}, perguntou Rui Moreno.
        [«A ponte não é segura!»]{d uma moradora}, exclamou uma moradora.
        Teresa Valente disse: [«Abriremos a ponte na primavera.»]{d Teresa Valente}
        A prefeita, Teresa Valente, acrescentou: [«Abriremos a ponte na primavera»]{d Teresa Valente}.
        Segundo Teresa Valente, [a ponte abrirá na primavera]{i Teresa Valente}.
        De acordo com a polícia, [três casas foram evacuadas]{i a polícia}.
        [Três casas foram evacuadas]{i a polícia}, segundo a polícia.
        Teresa Valente disse [que a ponte abriria na primavera]{i Teresa Valente}.
        O ministro afirmou ontem [que a ponte abriria na primavera]{i O ministro}.
        Rui Moreno garantiu [que as obras custarão dois milhões de euros]{i Rui Moreno}.
        A polícia informou [que ninguém ficou ferido]{i A polícia}.
        O sindicato anunciou [que a greve continuaria na segunda]{i O sindicato}.
        Teresa Valente disse [que a ponte era «um perigo para todos»]{m Teresa Valente}.
        Segundo o relatório, [a ponte é «um perigo para todos os moradores»]{m o relatório}.
        [«A ponte é velha»]{d Teresa Valente}, explicou Teresa Valente, [«mas aguentará até à primavera»]{+}.
        [«A ponte é velha»]{d Teresa Valente}, explicou Teresa Valente. [«Mas aguentará até à primavera.»]{+}
        [«A ponte é velha]{d o autarca}, lamentou o autarca. [Mas aguentará até à primavera»]{+}.
        O ministro Rui Moreno visitou a ponte. [«É mais sólida do que se pensava»]{d Moreno}, disse Moreno.
        Rui Moreno visitou a ponte. [«É mais sólida do que se pensava»]{d Rui Moreno}, disse Rui Moreno. Acrescentou [que não haverá mais cortes]{i Rui Moreno}.
        Teresa Valente anunciou [que a escola fecharia]{i Teresa Valente} e acrescentou [que abriria em maio]{i Teresa Valente}.
        [«As obras começam na próxima semana»]{d um porta-voz da polícia}, indicou um porta-voz da polícia.
        [«As obras começam na próxima semana»]{d fontes do ministério}, asseguraram fontes do ministério.
        [«As obras começam na próxima semana»]{d o presidente Moreno}, garantiu o presidente Moreno.
        [«As obras começam na próxima semana»]{d a senhora Valente}, garantiu a senhora Valente.
        Questionado na segunda-feira, Moreno respondeu: [«As obras começam na próxima semana.»]{d Moreno}
        [«É uma vitória para a aldeia»]{d o advogado}, comentou o advogado.
        [«É uma vitória para a aldeia»]{d Inês Carrilho}, considera Inês Carrilho, presidente da associação.
        [«É uma vitória para a aldeia»]{d a advogada Inês Carrilho}, sublinhou a advogada Inês Carrilho.
        Como disse Teresa Valente, [a ponte abrirá na primavera]{i Teresa Valente}.
        O filme «Barcos de papel» estreia na quarta-feira.
        O livro «Uma temporada junto ao rio» vendeu mil exemplares.
        O «plano rio» será votado em junho.
        Teresa Valente acredita que a ponte abrirá na primavera.
        O prefeito espera que as obras terminem em junho.
        A ponte fechou na segunda-feira depois da cheia.
        Diz-se que a ponte é assombrada.
        Rui Moreno não disse que a ponte fecharia.
        Ele viu o ministro e a prefeita na ponte.
        O conselho votou um orçamento «de transição» na terça.
        O relatório indica [que a ponte deve ser reparada]{i O relatório}.
        O jornal informou [que a ponte será vendida]{i O jornal}.
        A empresa confirmou [que a obra atrasaria]{i A empresa}.
        Teresa Valente afirmou [que a ponte abriria]{i Teresa Valente}, mas o conselho duvida.
        [«Nunca vi uma cheia assim na minha vida»]{d uma vizinha}, conta uma vizinha.
        [«Nunca vi uma cheia assim na minha vida»]{d João Carlos Outeiro}, conta João Carlos Outeiro, de 62 anos.
        [«Nunca vi uma cheia assim»]{d o chefe dos bombeiros}, confessou o chefe dos bombeiros.
        ["Não abandonaremos ninguém na margem"]{d a governadora}, disse a governadora.
        [«A água continua a subir e somos prudentes»]{d Ana Delgado}, alerta Ana Delgado, investigadora em Lisboa.
        Ana Delgado alerta: [«A água continua a subir e somos prudentes»]{d Ana Delgado}.
        Em comunicado, o governo anunciou [que a escola continuaria fechada]{i o governo}.
        [«A escola continuará fechada amanhã»]{d o governo}, anunciou o governo em comunicado.
        [A escola continuará fechada até sexta-feira]{i o prefeito}, anunciou o prefeito.
        [— Partimos amanhã cedo]{d Teresa} — disse Teresa. — [Já é hora.]{+}
        Gravou outra versão da canção "A ponte que nunca quiseste atravessar", do seu grupo Os Cais.
        """)
}
