extension SpeechTexts {
    /// Hearers and days between verb and clause, verbs of two words, callings and bodies that speak.
    static let portugueseReports = SpeechTexts(
        "pt",
        """
        Lúcia Romeiro disse à rádio [que a ponte abriria na primavera]{i Lúcia Romeiro}.
        O autarca explicou ao jornal [que as obras estavam atrasadas]{i O autarca}.
        Questionada pelos jornalistas, Lúcia Romeiro respondeu [que a ponte aguentaria]{i Lúcia Romeiro}.
        O ministério fez saber [que a ponte tinha sido vistoriada]{i O ministério}.
        O governo deu a conhecer [que a ponte continuaria fechada]{i O governo}.
        O prefeito deixou claro [que a ponte não está à venda]{i O prefeito}.
        Na opinião de Lúcia Romeiro, [a ponte aguentará dez anos]{i Lúcia Romeiro}.
        Na avaliação do prefeito, [a ponte aguentará dez anos]{i prefeito}.
        [«A ponte continua fechada até novo aviso»]{d o prefeito}, tuitou o prefeito.
        [«Pagaremos cada um metade da ponte»]{d os dois ministros}, declararam os dois ministros.
        O prefeito confirmou nesta quinta-feira [que a ponte continuaria fechada]{i O prefeito}.
        A procuradoria precisou, na quinta-feira, [que duas pessoas foram ouvidas]{i A procuradoria}.
        A presidente do conselho, Lúcia Romeiro, lembrou [que faltava dinheiro]{i Lúcia Romeiro}.
        [A ponte ficará fechada todo o verão]{i o governo}, fez saber o governo.
        [A ponte ficará fechada todo o verão]{i o jornal}, noticia o jornal.
        O sindicato perguntou [se o Estado pagaria a ponte]{i O sindicato}.
        Lúcia Romeiro garantiu [não saber nada das obras]{i Lúcia Romeiro}.
        [«Esta ponte é toda a nossa vida»]{d Inês Carrasco}, desabafa Inês Carrasco.
        A embaixada reafirmou [que a ponte será paga pelo país]{i A embaixada}.
        O senado anunciou na terça-feira [que a ponte abriria]{i O senado}.
        Os comerciantes garantem [que a ponte se move de noite]{i Os comerciantes}.
        O clube divulgou [que a ponte está à venda]{i O clube}.
        Na visão de Lúcia Romeiro, [a ponte aguentará dez anos]{i Lúcia Romeiro}.
        [«A ponte mexeu duas vezes esta noite»]{d um bombeiro}, narrou um bombeiro.
        [«A ponte mexeu duas vezes esta noite»]{d uma comerciante do cais}, postou uma comerciante do cais.
        A região quer que a ponte abra.
        O prefeito deixou a chave da ponte no senado.
        O governo fez obras que duraram um ano.
        [«Esta ponte é velha e cara»]{d uma moradora}, conta uma moradora, que vive junto ao rio desde menina.
        """)
}
