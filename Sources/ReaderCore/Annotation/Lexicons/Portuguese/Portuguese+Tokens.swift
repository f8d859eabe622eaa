extension TokenLexicon {
    static let portuguese = TokenLexicon(
        titles: """
            Sr Sra Srs Sras sr sra Dr Dra dr dra Drs D Prof Profa Eng Arq Gen Cel Cap Ten Sgt Sto Sta Fr Pe Mons Exmo Exma
            """,
        abbreviations: "etc aprox av Av Cia Ltda Inc Corp Ltd Jr a C d p pp ex ed vs obs",
        abbreviationsBeforeDigits: """
            art Art arts núm nº no No n tel Tel pág págs p pp cap fig vol jan fev mar abr mai jun jul ago set out \
            nov dez
            """,
        openers: """
            O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Esses Aquele Aquela Isto Isso Ele Ela Eles \
            Elas Eu Nós Você Vocês Em No Na Nos Nas Num Numa De Do Da Dos Das Por Pelo Pela Para Com Sem Sobre \
            Segundo Desde Até Entre Após Durante Perante E Ou Mas Porém Embora Porque Pois Como Quando Se Enquanto \
            Onde Também Além Assim Então Depois Antes Agora Hoje Ontem Amanhã Seu Sua Seus Suas Meu Nosso Nossa Todo \
            Todos Toda Cada Outro Outra Muitos Alguns Nenhum Não Já Ainda Mais Há É São Foi Era
            """)
}
