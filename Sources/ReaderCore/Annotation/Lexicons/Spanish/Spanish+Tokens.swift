extension TokenLexicon {
    static let spanish = TokenLexicon(
        titles: """
            Sr Sra Sres Sras Srta sr sra srta Dr Dra dr dra Dres D Dña Da Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sto Sta Fr Rvdo Mons \
            Excmo Excma Pdte
            """,
        abbreviations: """
            etc aprox av Av avda Avda EE UU JJ OO AA CC FF MM Cía Co S A Inc Corp Ltd Jr a C d p pp ej ed vs Ud Uds \
            Vd
            """,
        abbreviationsBeforeDigits: """
            art Art arts núm Núm nº no No tel Tel tfno pág págs p pp cap fig vol ene feb mar abr jun jul ago sep \
            sept oct nov dic
            """,
        openers: """
            El La Los Las Un Una Unos Unas Lo Este Esta Estos Estas Ese Esa Esos Aquel Aquella Él Ella Ellos Ellas \
            Yo Nosotros Usted Ustedes Se En A Al De Del Por Para Con Sin Sobre Según Desde Hasta Entre Tras Durante \
            Ante Y O Pero Sino Aunque Porque Pues Como Cuando Si Mientras Donde También Tampoco Además Así Entonces \
            Luego Después Antes Ahora Hoy Ayer Mañana Su Sus Mi Nuestro Nuestra Todo Todos Todas Cada Otro Otra \
            Otros Muchos Algunos Ningún No Ya Aún Más Hay Es Son Fue Era
            """)
}
