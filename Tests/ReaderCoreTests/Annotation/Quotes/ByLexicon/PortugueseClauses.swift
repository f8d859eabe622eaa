extension SpeechTexts {
    /// Infinitives that report, views, questions, descriptions between a name and its verb, and clauses that only look like
    /// reports.
    static let portugueseClauses = SpeechTexts(
        "pt",
        """
        Lúcia Romeiro garantiu [não saber nada das obras]{i Lúcia Romeiro}.
        O governador diz [ter feito tudo pela ponte]{i O governador}.
        A ministra prometeu ontem [abrir a ponte na primavera]{i A ministra}.
        O autarca perguntou [se a ponte abriria]{i O autarca}.
        O deputado pondera deixar o partido.
        Para Lúcia Romeiro, presidente do sindicato, [«esta ponte é um perigo»]{d Lúcia Romeiro}.
        Para o autarca, «a ponte» é um café.
        Para o ministro, [“é preciso fechar a ponte antes do inverno”]{d o ministro}.
        Lúcia Romeiro visitou a ponte. Segundo ela, [as obras começam em maio]{i Lúcia Romeiro}.
        Lúcia Romeiro visitou a ponte. Ela prometeu [que as obras começariam em maio]{i Lúcia Romeiro}.
        A diretora da escola, Inês Carrilho, confirmou: [«Fechamos na sexta-feira.»]{d Inês Carrilho}
        [«Fechamos na sexta»]{d Inês Carrilho}, confirma ao jornal Inês Carrilho, a diretora.
        Contactada pelo jornal, a câmara respondeu [que a ponte é segura]{i a câmara}.
        O autarca, que presidia à sessão, declarou [que a ponte é segura]{i O autarca}.
        Sobre a ponte, Rui Moreno indicou [que «nada está decidido»]{m Rui Moreno}.
        O relatório, publicado na segunda-feira, conclui [que a ponte pode ser salva]{i O relatório}.
        A ponte que anuncia a região é cara.
        A lei que defende o ministro será votada na terça-feira.
        [«Tivemos muito medo»]{d Karim}, recorda Karim, de 34 anos.
        Mas a oposição afirma [que a ponte é demasiado cara]{i a oposição}.
        A deputada negou [ter recebido dinheiro]{i A deputada}.
        O presidente afirmou ainda [que a ponte é segura]{i O presidente}.
        O presidente disse, em entrevista à rádio, [que a ponte é segura]{i O presidente}.
        [«A ponte é velha e cara e ninguém a quer»]{d o arguido}, rematou o arguido.
        «Um vestido para cinco mulheres», a partir de hoje no São Luiz.
        Entretanto, disse que a ponte abriria.
        A presidente da câmara recusou o convite. [«Ninguém nos avisou disso»]{d A presidente da câmara}, lamentou.
        """)
}
