extension NameLexicon {
    /// The English name of a country | its names in Spanish, as `Scripts/make-country-names.py` writes them.
    static let spanishCountries = """
        Afghanistan|Afganistán;República Islámica de Afganistán
        Albania|Albania;República de Albania
        Algeria|Algeria;República Democrática Popular de Argelia
        Andorra|Andorra;Principado de Andorra
        Angola|Angola;República de Angola
        Antigua and Barbuda|Antigua y Barbuda
        Argentina|Argentina;República Argentina
        Armenia|Armenia;República de Armenia
        Australia|Australia
        Austria|Austria;República de Austria
        Azerbaijan|Azerbaiyán;República de Azerbaiyán
        Bahamas|Bahamas;Commonwealth de las Bahamas
        Bahrain|Baréin;Reino de Baréin
        Bangladesh|Bangladés;República Popular de Bangladés
        Barbados|Barbados
        Belarus|Bielorrusia;Belarús;República de Bielorrusia
        Belgium|Bélgica;Reino de Bélgica
        Belize|Belice
        Benin|Benín;República de Benín
        Bhutan|Bután;Reino de Bután
        Bolivia|Bolivia;Estado plurinacional de Bolivia
        Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia y Herzegovina;Bosnia;República de Bosnia y Hercegovina
        Botswana|Botsuana;República de Botsuana
        Brazil|Brasil;República Federativa de Brasil
        Brunei|Brunei Darussalam
        Bulgaria|Bulgaria;República de Bulgaria
        Burkina Faso|Burquina Faso
        Burundi|Burundi;República de Burundi
        Cambodia|Camboya;Reino de Camboya
        Cameroon|Camerún;República del Camerún
        Canada|Canadá
        Cape Verde|Cabo Verde;República de Cabo Verde
        Central African Republic|República Centroafricana
        Chad|Chad;República del Chad
        Chechnya|Chechenia
        Chile|Chile;República de Chile
        China|China;República Popular China
        Colombia|Colombia;República de Colombia
        Comoros|Unión de las Comores
        Congo|Congo;República del Congo
        Costa Rica|Costa Rica;República de Costa Rica
        Croatia|Croacia;República de Croacia
        Cuba|Cuba;República de Cuba
        Cyprus|Chipre;República de Chipre
        Czech Republic|República Checa;Chequia
        Czechoslovakia|Checoslovaquia
        Democratic Republic of Congo|República Democrática del Congo;RD del Congo;RDC;Zaire
        Denmark|Dinamarca;Reino de Dinamarca
        Djibouti|Yibuti;República de Yibuti
        Dominica|Dominica;Commonwealth de Dominica
        Dominican Republic|República Dominicana
        East Germany|RDA;Alemania Oriental
        East Timor|Timor Oriental;República Democrática de Timor Oriental
        Ecuador|Ecuador;República del Ecuador
        Egypt|Egipto;República Árabe de Egipto
        El Salvador|El Salvador;República de El Salvador
        England|Inglaterra
        Equatorial Guinea|Guinea Ecuatorial;República de Guinea Ecuatorial
        Eritrea|Eritrea;Estado de Eritrea
        Estonia|Estonia;República de Estonia
        Eswatini|Esuatini;Reino de Esuatini
        Ethiopia|Etiopía;República Federal Democrática de Etiopía
        Fiji|Fiyi;República de Fiyi
        Finland|Finlandia;República de Finlandia
        France|Francia;República Francesa
        Gabon|Gabón;República Gabonesa
        Gambia|Gambia;República de Gambia
        Georgia|Georgia
        Germany|Alemania;RFA;República Federal de Alemania
        Ghana|Ghana;República de Ghana
        Greece|Grecia;República Helénica
        Greenland|Groenlandia
        Grenada|Granada
        Guatemala|Guatemala;República de Guatemala
        Guinea|Guinea;República de Guinea
        Guinea-Bissau|Guinea-Bisáu;República de Guinea-Bissau
        Guyana|Guyana;República de Guyana
        Haiti|Haití;República de Haití
        Honduras|Honduras;República de Honduras
        Hong Kong|Hong Kong;Región Administrativa Especial China de Hong Kong
        Hungary|Hungría
        Iceland|Islandia;República de Islandia
        India|India;República de la India
        Indonesia|Indonesia;República de Indonesia
        Iran|Irán;Iran;República Islámica de Irán
        Iraq|Irak;Iraq;República de Irak
        Ireland|Irlanda
        Israel|Israel;Estado de Israel
        Italy|Italia;República Italiana
        Ivory Coast|Costa de Marfil;Costa de Marfíl;República de Costa de Marfíl
        Jamaica|Jamaica
        Japan|Japón
        Jordan|Jordania;Reino Hachemí de Jordania
        Kazakhstan|Kazajistán;República de Kazajistán
        Kenya|Kenia;República de Kenia
        Kiribati|Kiribati;República de Kiribati
        Kosovo|Kosovo;Kósovo
        Kuwait|Kuwait;Estado de Kuwait
        Kyrgyzstan|Kirguistán;República Kirguiza
        Laos|Laos;República Democrática Popular de Lao
        Latvia|Letonia;República de Letonia
        Lebanon|Líbano;República Libanesa
        Lesotho|Lesoto;Reino de Lesoto
        Liberia|Liberia;República de Liberia
        Libya|Libia
        Liechtenstein|Liechtenstein;Principado de Liechtenstein
        Lithuania|Lituania;República de Lituania
        Luxembourg|Luxemburgo;Gran Ducado de Luxemburgo
        Madagascar|Madagascar;República de Madagascar
        Malawi|Malaui;República de Malawi
        Malaysia|Malasia
        Maldives|Islas Maldivas;República de Maldivas
        Mali|Malí;República de Mali
        Malta|Malta;República de Malta
        Marshall Islands|Islas Marshall;República de las Islas Marshall
        Mauritania|Mauritania;República Islámica de Mauritania
        Mauritius|Mauricio;República de Mauricio
        Mexico|México;Méjico;Estados Unidos Mexicanos
        Micronesia|Estados Federados de Micronesia
        Moldova|Moldavia;República de Moldavia
        Monaco|Mónaco;Principado de Mónaco
        Mongolia|Mongolia
        Montenegro|Montenegro
        Morocco|Marruecos;Reino de Marruecos
        Mozambique|Mozambique;República de Mozambique
        Myanmar|Birmania;Myanmar;República de la Unión de Myanmar
        Namibia|Namibia;República de Namibia
        Nauru|Nauru;República de Nauru
        Nepal|Nepal;República Federal Democrática de Nepal
        Netherlands|Países Bajos;Holanda;Reino de los Países Bajos
        New Zealand|Nueva Zelanda
        Nicaragua|Nicaragua;República de Nicaragua
        Niger|Niger;República del Níger
        Nigeria|Nigeria;República Federal de Nigeria
        North Korea|Corea del Norte;North Korea;República Popular Democrática de Corea
        North Macedonia|Macedonia del Norte;Macedonia;República de Macedonia del Norte
        Northern Ireland|Irlanda del Norte
        Norway|Noruega;Reino de Noruega
        Oman|Omán;Sultanato de Omán
        Pakistan|Pakistán;República Islámica de Pakistán
        Palau|Palaos;República de Palau
        Palestine|Palestina;Estado de Palestina
        Panama|Panamá;República de Panamá
        Papua New Guinea|Papúa Nueva Guinea;Estado Independiente de Papúa Nueva Guinea
        Paraguay|Paraguay;República del Paraguay
        Peru|Perú;República del Perú
        Philippines|Filipinas;República de Filipinas
        Poland|Polonia;República de Polonia
        Portugal|Portugal;República Portuguesa
        Puerto Rico|Puerto Rico
        Qatar|Catar;Qatar;Estado de Qatar
        Romania|Rumanía
        Russia|Rusia;Federación Rusa;Federación de Rusia
        Rwanda|Ruanda;República de Ruanda
        Saint Kitts and Nevis|San Cristóbal y Nieves
        Saint Lucia|Santa Lucía
        Saint Vincent and the Grenadines|San Vicente y las Granadinas
        Samoa|Samoa;Estado Independiente de Samoa
        San Marino|San Marino;República de San Marino
        Sao Tome and Principe|Santo Tomé y Príncipe;República Democrática de Santo Tomé y Príncipe
        Saudi Arabia|Arabia Saudí;Reino de Arabia Saudí
        Scotland|Escocia
        Senegal|Senegal;República del Senegal
        Serbia|Serbia;República de Serbia
        Seychelles|Seychelles;República de las Seychelles
        Sierra Leone|Sierra Leona;República de Sierra Leona
        Singapore|Singapur;República de Singapur
        Slovakia|Eslovaquia;República Eslovaca
        Slovenia|Eslovenia;República de Eslovenia
        Solomon Islands|Islas Salomón
        Somalia|Somalia;República Federal de Somalia
        South Africa|Sudáfrica;República de Sudáfrica
        South Korea|Corea del Sur;South Korea
        South Sudan|Sudán del Sur;República de Sudán del Sur
        Soviet Union|Unión Soviética;URSS
        Spain|España;Reino de España
        Sri Lanka|Sri Lanka;República Socialista Democrática de Sri Lanka
        Sudan|Sudán;República de Sudán
        Suriname|Surinám;República de Surinam
        Sweden|Suecia;Reino de Suecia
        Switzerland|Suiza;Confederación Suiza
        Syria|Siria;Syria;República árabe de Siria
        Taiwan|Taiwán;Taiwan
        Tajikistan|Tayikistán;República de Tayikistán
        Tanzania|Tanzania;República Unida de Tanzania
        Thailand|Tailandia;Reino de Tailandia
        Tibet|Tíbet
        Togo|Togo;República Togolesa
        Tonga|Tonga;Reino de Tonga
        Trinidad and Tobago|Trinidad y Tobago;República de Trinidad y Tobago
        Tunisia|Tunez;República de Túnez
        Turkey|Türkiye
        Turkmenistan|Turkmenistán
        Tuvalu|Tuvalu
        Uganda|Uganda;República de Uganda
        Ukraine|Ucrania
        United Arab Emirates|Emiratos Árabes Unidos;Emiratos Árabes;EAU
        United Kingdom|Reino Unido;Gran Bretaña;Reino Unido de Gran Bretaña e Irlanda del Norte
        United States|Estados Unidos;EE.UU.;EEUU;EE UU;EE. UU.;EU;EUA;USA;Estados Unidos de América;Norteamérica
        Uruguay|Uruguay;República Oriental del Uruguay
        Uzbekistan|Uzbekistán;República de Uzbekistán
        Vanuatu|Vanuatu;República de Vanuatu
        Vatican|Vaticano;El Vaticano;Santa Sede
        Venezuela|Venezuela;República Bolivariana de Venezuela
        Vietnam|Vietnam;República Socialista de Vietnam
        Wales|Gales;País de Gales
        Yemen|Yemen;República del Yemen
        Yugoslavia|Yugoslavia
        Zambia|Zambia;República de Zambia
        Zimbabwe|Zimbabue;República de Zimbabue
        """
}
