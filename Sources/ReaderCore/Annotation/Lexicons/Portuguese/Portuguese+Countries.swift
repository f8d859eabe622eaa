extension NameLexicon {
    /// The English name of a country | its names in Portuguese, as `Scripts/make-country-names.py` writes them.
    static let portugueseCountries = """
        Afghanistan|Afeganistão;República Islâmica do Afeganistão;República Islâmica do Paquistão
        Albania|Albânia;República da Albânia
        Algeria|Argélia;República Democrática e Popular da Argélia;República Democrática Popular da Argélia
        Andorra|Andorra;Principado de Andorra
        Angola|Angola;República de Angola
        Antigua and Barbuda|Antígua e Barbuda
        Argentina|Argentina;República Argentina;República da Argentina
        Armenia|Arménia;Armênia;República da Arménia;República da Armênia
        Australia|Austrália
        Austria|Áustria;República da Áustria
        Azerbaijan|Azerbaijão;República do Azerbaijão;Azerbaidjão;República do Azerbaidjão
        Bahamas|Bahamas;Comunidade das Bahamas
        Bahrain|Bahrein;Barém;Reino do Barém;Barein;Reino de Barein
        Bangladesh|Bangladeche;República Popular do Bangladeche;Bangladesh;República Popular de Bangladesh
        Barbados|Barbados
        Belarus|Bielorrússia;Belarus;Bielorússia;República da Bielorússia;Bielo-Rússia;República da Bielo-Rússia
        Belgium|Bélgica;Reino da Bélgica
        Belize|Belize
        Benin|Benim;República do Benim;Benin;República de Benin
        Bhutan|Butão;Reino do Butão
        Bolivia|Bolívia;Estado Plurinacional da Bolívia
        Bosnia and Herzegovina|Bósnia-Herzegovina;Bósnia e Herzegovina;Bósnia;República da Bósnia-Herzegóvina
        Botswana|Botsuana;República do Botsuana;República de Botsuana
        Brazil|Brasil;República Federativa do Brasil
        Brunei|Brunei
        Bulgaria|Bulgária;República da Bulgária
        Burkina Faso|Burkina Faso;Burquina
        Burundi|Burundi;República do Burundi
        Cambodia|Camboja;Reino do Camboja
        Cameroon|Camarões;República dos Camarões;República de Camarões
        Canada|Canadá
        Cape Verde|Cabo Verde;República de Cabo Verde;República do Cabo Verde
        Central African Republic|República Centro-Africana
        Chad|Chade;República do Chade
        Chechnya|Chechénia;Tchetchênia
        Chile|Chile;República do Chile
        China|China;República Popular da China
        Colombia|Colômbia;República da Colômbia
        Comoros|Comores;União das Comores
        Congo|Congo;República do Congo
        Costa Rica|Costa Rica;República da Costa Rica;República de Costa Rica
        Croatia|Croácia;República da Croácia
        Cuba|Cuba;República de Cuba
        Cyprus|Chipre;República de Chipre;República do Chipre
        Czech Republic|República Checa;República Tcheca;Chéquia;Tchéquia
        Czechoslovakia|Checoslováquia;Tchecoslováquia
        Democratic Republic of Congo|República Democrática do Congo;RDC;RD Congo;Zaire
        Denmark|Dinamarca;Reino da Dinamarca
        Djibouti|Djibouti;República do Djibouti;Djibuti;República do Djibuti
        Dominica|Dominica;Comunidade da Dominica;Domínica;Comunidade de Domínica
        Dominican Republic|República Dominicana
        East Germany|RDA;Alemanha Oriental
        East Timor|Timor-Leste;Timor Leste;Timor;República Democrática de Timor-Leste
        Ecuador|Equador;República do Equador
        Egypt|Egito;Egipto;República Árabe do Egito
        El Salvador|El Salvador;República de El Salvador
        England|Inglaterra
        Equatorial Guinea|Guiné Equatorial;República da Guiné Equatorial
        Eritrea|Eritreia;Estados da Eritreia;Eritréia;Estado da Eritrea
        Estonia|Estónia;Estônia;República da Estónia;República da Estônia
        Eswatini|Suazilândia;Reino da Suazilândia
        Ethiopia|Etiópia;República Democrática Federal da Etiópia;República Federativa Democrática da Etiópia
        Fiji|Fiji;República das Fiji;República do Fiji
        Finland|Finlândia;República da Finlândia
        France|França;República Francesa;República da França
        Gabon|Gabão;República Gabonesa
        Gambia|Gâmbia;República da Gâmbia
        Georgia|Geórgia
        Germany|Alemanha;República Federal da Alemanha;República Federativa da Alemanha
        Ghana|Gana;República do Gana
        Greece|Grécia;República Helénica;República Helênica
        Greenland|Gronelândia;Groenlândia
        Grenada|Granada
        Guatemala|Guatemala;República da Guatemala
        Guinea|Guiné;República da Guiné
        Guinea-Bissau|Guiné-Bissáu;República da Guiné-Bissáu;Guiné-Bissau;República da Guiné-Bissau
        Guyana|Guiana;República da Guiana
        Haiti|Haiti;República do Haiti
        Honduras|Honduras;República das Honduras
        Hong Kong|Hong Kong;Região Administrativa Especial de Hong Kong
        Hungary|Hungria
        Iceland|Islândia;República da Islândia
        India|Índia;República da Índia
        Indonesia|Indonésia;República da Indonésia
        Iran|Irão;Irã;Iran;República Islâmica do Irão;República Islâmica do Irã
        Iraq|Iraque;República do Iraque
        Ireland|Irlanda
        Israel|Israel;Estado de Israel
        Italy|Itália;República Italiana;República da Itália
        Ivory Coast|Costa do Marfim;República da Costa do Marfim
        Jamaica|Jamaica
        Japan|Japão
        Jordan|Jordânia;Reino Hachemita da Jordânia;Reino Hashemita da Jordânia
        Kazakhstan|Cazaquistão;República do Cazaquistão
        Kenya|Quénia;Quênia;República do Quénia;República do Quênia
        Kiribati|Kiribati;República de Kiribati
        Kosovo|Kosovo
        Kuwait|Kuwait;Estado do Kuwait
        Kyrgyzstan|Quirguistão;República do Quirgistão;República do Quirguistão
        Laos|Laos;República Democrática Popular do Laos;República Popular Democrática do Laos
        Latvia|Letónia;Letônia;República da Letónia;República da Letônia
        Lebanon|Líbano;República do Líbano
        Lesotho|Lesoto;Reino do Lesoto;Reino de Lesoto
        Liberia|Libéria;República da Libéria
        Libya|Líbia
        Liechtenstein|Liechtenstein;Principado do Liechtenstein;Principado de Liechtenstein
        Lithuania|Lituânia;República da Lituânia
        Luxembourg|Luxemburgo;Grã-Ducado do Luxemburgo;Grão-Ducado de Luxemburgo
        Madagascar|Madagáscar;República de Madagáscar;Madagascar;República de Madagascar
        Malawi|Malawi;República do Malawi;Malaui;República de Malaui
        Malaysia|Malásia
        Maldives|Maldivas;República das Maldivas
        Mali|Mali;República do Mali
        Malta|Malta;República de Malta
        Marshall Islands|Ilhas Marshall;República das Ilhas Marshall
        Mauritania|Mauritânia;República Islâmica da Mauritânia
        Mauritius|Maurícia;República de Maurícias;Maurício;República de Maurício
        Mexico|México;Estados Unidos Mexicanos;Estados Unidos do México
        Micronesia|Estados Federados da Micronésia
        Moldova|Moldávia;Moldova;República da Moldávia
        Monaco|Mónaco;Principado do Mónaco;Mônaco;Principado de Mônaco
        Mongolia|Mongólia
        Montenegro|Montenegro
        Morocco|Marrocos;Reino de Marrocos
        Mozambique|Moçambique;República de Moçambique
        Myanmar|Birmânia;Mianmar;Myanmar;República da Birmânia;República da Myanmar
        Namibia|Namíbia;República da Namíbia
        Nauru|Nauru;República de Nauru
        Nepal|Nepal;República Democrática Federal do Nepal;República Democrática Federativa do Nepal
        Netherlands|Países Baixos;Holanda;Reino dos Países Baixos
        New Zealand|Nova Zelândia
        Nicaragua|Nicarágua;República da Nicarágua
        Niger|Níger;República do Níger
        Nigeria|Nigéria;República Federal da Nigéria;República Federativa da Nigéria
        North Korea|Coreia do Norte;Coréia do Norte;República Popular Democrática da Coreia
        North Macedonia|Macedónia do Norte;Macedônia do Norte;Macedónia;Macedônia;República da Macedónia do Norte
        Northern Ireland|Irlanda do Norte
        Norway|Noruega;Reino da Noruega
        Oman|Omã;Sultanato de Omã
        Pakistan|Paquistão;República Islâmica do Paquistão
        Palau|Palau;República de Palau
        Palestine|Palestina;Estado da Palestina
        Panama|Panamá;República do Panamá
        Papua New Guinea|Papua Nova Guiné;Estado Independente de Papua-Nova Guiné;Papua-Nova Guiné
        Paraguay|Paraguai;República do Paraguai
        Peru|Peru;República do Peru
        Philippines|Filipinas;República das Filipinas
        Poland|Polónia;Polônia;República da Polónia;República da Polônia
        Portugal|Portugal;República Portuguesa;República de Portugal
        Puerto Rico|Porto Rico
        Qatar|Catar;Estado do Catar;Estado de Catar
        Romania|Roménia;Romênia
        Russia|Rússia;Federação Russa
        Rwanda|Ruanda;República do Ruanda;República de Ruanda
        Saint Kitts and Nevis|São Cristóvão e Nevis;São Cristóvão e Névis
        Saint Lucia|Santa Lúcia
        Saint Vincent and the Grenadines|São Vicente e Granadinas
        Samoa|Samoa;Estado Independente de Samoa
        San Marino|San Marino;República de San Marino;São Marino;República de São Marino
        Sao Tome and Principe|São Tomé e Príncipe;República Democrática de São Tomé e Príncipe
        Saudi Arabia|Arábia Saudita;Reino da Arábia Saudita
        Scotland|Escócia
        Senegal|Senegal;República do Senegal
        Serbia|Sérvia;República da Sérvia
        Seychelles|Seychelles;República das Seychelles;República de Seychelles
        Sierra Leone|Serra Leoa;República da Serra Leoa;República de Serra Leoa
        Singapore|Singapura;República de Singapura;Cingapura;República de Cingapura
        Slovakia|Eslováquia;República Eslovaca;República da Eslováquia
        Slovenia|Eslovénia;Eslovênia;República da Eslovénia;República da Eslovênia
        Solomon Islands|Ilhas Salomão
        Somalia|Somália;República Federal da Somália;República Federativa da Somália
        South Africa|África do Sul;República da África do Sul;República da Africa do Sul
        South Korea|Coreia do Sul;Coréia do Sul
        South Sudan|Sudão do Sul;República do Sudão do Sul
        Soviet Union|União Soviética;URSS
        Spain|Espanha;Reino de Espanha;Reino da Espanha
        Sri Lanka|Sri Lanka;República Democrática Socialista do Sri Lanka
        Sudan|Sudão;República do Sudão
        Suriname|Suriname;República do Suriname
        Sweden|Suécia;Reino da Suécia
        Switzerland|Suíça;Confederação Suíça
        Syria|Síria;Syria;República Árabe Síria;República Árabe da Síria
        Taiwan|Taiwan
        Tajikistan|Tajiquistão;República do Tajiquistão;Tadjiquistão;República do Tadjiquistão
        Tanzania|Tanzânia;República Unida da Tanzânia
        Thailand|Tailândia;Reino da Tailândia
        Tibet|Tibete
        Togo|Togo;República Togolesa;República de Togo
        Tonga|Tonga;Reino de Tonga
        Trinidad and Tobago|Trindade e Tobago;República de Trinidade e Tobago;Trinidade e Tobago
        Tunisia|Tunísia;República da Tunísia
        Turkey|Turquia;República da Turquia
        Turkmenistan|Turquemenistão;Turcomenistão
        Tuvalu|Tuvalu
        Uganda|Uganda;República do Uganda;República de Uganda
        Ukraine|Ucrânia
        United Arab Emirates|Emirados Árabes Unidos;Emirados Árabes;EAU
        United Kingdom|Reino Unido;Grã-Bretanha;Reino Unido da Grã-Bretanha e Irlanda do Norte
        United States|Estados Unidos;EUA;USA;Estados Unidos da América;América
        Uruguay|Uruguai;República Oriental do Uruguai
        Uzbekistan|Uzbequistão;República do Uzbequistão
        Vanuatu|Vanuatu;República de Vanuatu
        Vatican|Vaticano;Santa Sé
        Venezuela|Venezuela;República Bolivariana da Venezuela
        Vietnam|Vietname;Vietnã;República Socialista do Vietname;República Socialista do Vietnã
        Wales|País de Gales;Gales
        Yemen|Iémen;Iêmen;República do Iémen;República do Iêmen
        Yugoslavia|Jugoslávia;Iugoslávia
        Zambia|Zâmbia;República da Zâmbia;República de Zâmbia
        Zimbabwe|Zimbábue;República do Zimbábue;República de Zimbábue
        """
}
