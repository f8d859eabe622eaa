extension NameLexicon {
    /// The English name of a country | its names in Italian, as `Scripts/make-country-names.py` writes them.
    static let italianCountries = """
        Afghanistan|Afghanistan;Repubblica islamica dell'Afghanistan
        Albania|Albania;Repubblica d'Albania
        Algeria|Algeria;Repubblica Democratica Popolare di Algeria
        Andorra|Andorra;Principato d'Andorra
        Angola|Angola;Repubblica d'Angola
        Antigua and Barbuda|Antigua e Barbuda
        Argentina|Argentina;Repubblica argentina
        Armenia|Armenia;Repubblica d'Armenia
        Australia|Australia
        Austria|Austria;Repubblica d'Austria
        Azerbaijan|Azerbaigian;Repubblica dell'Azerbaigian
        Bahamas|Bahamas;Commonwealth delle Bahamas
        Bahrain|Bahrein;Regno del Bahrein
        Bangladesh|Bangladesh;Repubblica Popolare del Bangladesh
        Barbados|Barbados
        Belarus|Bielorussia;Repubblica di Bielorussia
        Belgium|Belgio;Regno del Belgio
        Belize|Belize
        Benin|Benin;Repubblica del Benin
        Bhutan|Bhutan;Regno del Bhutan
        Bolivia|Bolivia;Stato Plurinazionale della Bolivia
        Bosnia and Herzegovina|Bosnia-Erzegovina;Bosnia ed Erzegovina;Bosnia
        Botswana|Botswana;Repubblica del Botswana
        Brazil|Brasile;Repubblica Federale del Brasile
        Brunei|Brunei
        Bulgaria|Bulgaria;Repubblica di Bulgaria
        Burkina Faso|Burkina Faso
        Burundi|Burundi;Repubblica del Burundi
        Cambodia|Cambogia;Regno di Cambogia
        Cameroon|Camerun;Repubblica del Camerun
        Canada|Canada
        Cape Verde|Capo Verde;Repubblica di Capo Verde
        Central African Republic|Repubblica Centrafricana
        Chad|Ciad;Repubblica del Ciad
        Chechnya|Cecenia
        Chile|Cile;Repubblica del Cile
        China|Cina;Repubblica Popolare Cinese
        Colombia|Colombia;Repubblica di Colombia
        Comoros|Comore;Unione delle Comore
        Congo|Congo;Repubblica del Congo
        Costa Rica|Costa Rica;Repubblica di Costa Rica
        Croatia|Croazia;Repubblica di Croazia
        Cuba|Cuba;Repubblica di Cuba
        Cyprus|Cipro;Repubblica di Cipro
        Czech Republic|Repubblica Ceca;Cechia
        Czechoslovakia|Cecoslovacchia
        Democratic Republic of Congo|Repubblica democratica del Congo;Repubblica Democratica del Congo;Zaire
        Denmark|Danimarca;Regno di Danimarca
        Djibouti|Gibuti;Repubblica di Gibuti
        Dominica|Dominica;Commonwealth di Dominica
        Dominican Republic|Repubblica Dominicana
        East Germany|DDR;Germania Est
        East Timor|Timor Est;Repubblica Democratica di Timor Est
        Ecuador|Ecuador;Repubblica dell'Ecuador
        Egypt|Egitto;Repubblica araba d'Egitto
        El Salvador|El Salvador;Repubblica di El Salvador
        England|Inghilterra
        Equatorial Guinea|Guinea equatoriale;Repubblica della Guinea Equatoriale
        Eritrea|Eritrea;Repubblica dell'Eritrea
        Estonia|Estonia;Repubblica d'Estonia
        Eswatini|Eswatini;Regno di Eswatini
        Ethiopia|Etiopia;Repubblica Federale Democratica d'Etiopia
        Fiji|Figi;Repubblica di Figi
        Finland|Finlandia;Repubblica di Finlandia
        France|Francia;Repubblica francese
        Gabon|Gabon;Repubblica Gabonese
        Gambia|Gambia;Repubblica del Gambia
        Georgia|Georgia
        Germany|Germania;Repubblica Federale di Germania
        Ghana|Ghana;Repubblica del Ghana
        Greece|Grecia;Repubblica Ellenica
        Greenland|Groenlandia
        Grenada|Grenada
        Guatemala|Guatemala;Repubblica del Guatemala
        Guinea|Guinea;Repubblica di Guinea
        Guinea-Bissau|Guinea-Bissau;Repubblica di Guinea-Bissau
        Guyana|Guyana;Repubblica Cooperativa di Guyana
        Haiti|Haiti;Repubblica di Haiti
        Honduras|Honduras;Repubblica dell'Honduras
        Hong Kong|Hong Kong;Regione amministrativa speciale di Hong Kong della Repubblica Popolare Cinese
        Hungary|Ungheria
        Iceland|Islanda;Repubblica d'Islanda
        India|India;Repubblica dell'India
        Indonesia|Indonesia;Repubblica d'Indonesia
        Iran|Iran;Repubblica Islamica dell'Iran
        Iraq|Iraq;Repubblica d'Iraq
        Ireland|Irlanda
        Israel|Israele;Stato d'Israele
        Italy|Italia;Repubblica Italiana
        Ivory Coast|Costa d'Avorio;Repubblica della Costa d'Avorio
        Jamaica|Giamaica
        Japan|Giappone
        Jordan|Giordania;Regno Hascimita di Giordania
        Kazakhstan|Kazakistan;Repubblica del Kazakistan
        Kenya|Kenya;Repubblica del Kenya
        Kiribati|Kiribati;Repubblica di Kiribati
        Kosovo|Kosovo
        Kuwait|Kuwait;Stato del Kuwait
        Kyrgyzstan|Kirghizistan;Repubblica del Kirghizistan
        Laos|Laos
        Latvia|Lettonia;Repubblica di Lettonia
        Lebanon|Libano;Repubblica libanese
        Lesotho|Lesotho;Regno del Lesotho
        Liberia|Liberia;Repubblica di Liberia
        Libya|Libia
        Liechtenstein|Liechtenstein;Principato del Liechtenstein
        Lithuania|Lituania;Repubblica di Lituania
        Luxembourg|Lussemburgo;Granducato di Lussemburgo
        Madagascar|Madagascar;Repubblica del Madagascar
        Malawi|Malawi;Repubblica del Malawi
        Malaysia|Malaysia
        Maldives|Maldive;Repubblica delle Maldive
        Mali|Mali;Repubblica del Mali
        Malta|Malta;Repubblica di Malta
        Marshall Islands|Isole Marshall;Repubblica delle Isole Marshall
        Mauritania|Mauritania;Repubblica islamica di Mauritania
        Mauritius|Maurizio;Repubblica di Mauritius
        Mexico|Messico;Stati Uniti Messicani
        Micronesia|Micronesia;Stati federati di Micronesia
        Moldova|Moldavia;Moldova;Repubblica di Moldavia
        Monaco|Monaco;Principato di Monaco
        Mongolia|Mongolia
        Montenegro|Montenegro
        Morocco|Marocco;Regno del Marocco
        Mozambique|Mozambico;Repubblica del Mozambico
        Myanmar|Birmania;Myanmar;Repubblica cooperativistica di Myanmar
        Namibia|Namibia;Repubblica di Namibia
        Nauru|Nauru;Repubblica di Nauru
        Nepal|Nepal;Repubblica federale democratica del Nepal
        Netherlands|Paesi Bassi;Olanda;Regno dei Paesi Bassi
        New Zealand|Nuova Zelanda
        Nicaragua|Nicaragua;Repubblica di Nicaragua
        Niger|Niger;Repubblica del Niger
        Nigeria|Nigeria;Repubblica federale della Nigeria
        North Korea|Corea del Nord;Repubblica democratica popolare di Corea
        North Macedonia|Macedonia del Nord;Macedonia;Repubblica di Macedonia del Nord
        Northern Ireland|Irlanda del Nord
        Norway|Norvegia;Regno di Norvegia
        Oman|Oman;Sultanato dell'Oman
        Pakistan|Pakistan;Repubblica islamica del Pakistan
        Palau|Palau;Repubblica di Palau
        Palestine|Palestina;Stato di Palestina
        Panama|Panama;Repubblica di Panama
        Papua New Guinea|Papua Nuova Guinea;Stato indipendente di Papua Nuova Guinea
        Paraguay|Paraguay;Repubblica del Paraguay
        Peru|Perù;Repubblica del Perù
        Philippines|Filippine;Repubblica delle Filippine
        Poland|Polonia;Repubblica di Polonia
        Portugal|Portogallo;Repubblica del Portogallo
        Puerto Rico|Portorico
        Qatar|Qatar;Stato del Qatar
        Romania|Romania
        Russia|Russia;Federazione russa;Federazione Russa
        Rwanda|Ruanda;Repubblica del Ruanda
        Saint Kitts and Nevis|Saint Kitts e Nevis
        Saint Lucia|Saint Lucia
        Saint Vincent and the Grenadines|Saint Vincent e Grenadine
        Samoa|Samoa;Stato indipendente di Samoa
        San Marino|San Marino;Repubblica di San Marino
        Sao Tome and Principe|São Tomé e Príncipe;Repubblica democratica di São Tomé e Príncipe
        Saudi Arabia|Arabia Saudita;Regno dell'Arabia Saudita
        Scotland|Scozia
        Senegal|Senegal;Repubblica del Senegal
        Serbia|Serbia;Repubblica di Serbia
        Seychelles|Seychelles;Repubblica delle Seychelles
        Sierra Leone|Sierra Leone;Repubblica della Sierra Leone
        Singapore|Singapore;Repubblica di Singapore
        Slovakia|Slovacchia;Repubblica slovacca
        Slovenia|Slovenia;Repubblica di Slovenia
        Solomon Islands|Isole Salomone
        Somalia|Somalia;Repubblica federale di Somalia
        South Africa|Sudafrica;Repubblica sudafricana
        South Korea|Corea del Sud;Corea del sud
        South Sudan|Sudan del sud;Repubblica del Sudan del Sud
        Soviet Union|Unione Sovietica;URSS;Urss
        Spain|Spagna;Regno di Spagna
        Sri Lanka|Sri Lanka;Repubblica Democratica Socialista dello Sri Lanka
        Sudan|Sudan;Repubblica del Sudan
        Suriname|Suriname;Repubblica di Suriname
        Sweden|Svezia;Regno di Svezia
        Switzerland|Svizzera;Confederazione svizzera
        Syria|Siria;Syria
        Taiwan|Taiwan
        Tajikistan|Tagikistan;Repubblica del Tagikistan
        Tanzania|Tanzania;Repubblica unita di Tanzania
        Thailand|Thailandia;Regno di Thailandia
        Tibet|Tibet
        Togo|Togo;Repubblica del Togo
        Tonga|Tonga;Regno di Tonga
        Trinidad and Tobago|Trinidad e Tobago;Repubblica di Trinidad e Tobago
        Tunisia|Tunisia;Repubblica tunisina
        Turkey|Türkiye
        Turkmenistan|Turkmenistan
        Tuvalu|Tuvalu
        Uganda|Uganda;Repubblica dell'Uganda
        Ukraine|Ucraina
        United Arab Emirates|Emirati Arabi Uniti;Emirati Arabi;Emirati
        United Kingdom|Regno Unito;Gran Bretagna;Regno Unito di Gran Bretagna e d'Irlanda del Nord
        United States|Stati Uniti;Usa;USA;Stati Uniti d'America
        Uruguay|Uruguay;Repubblica orientale dell'Uruguay
        Uzbekistan|Uzbekistan;Repubblica dell'Uzbekistan
        Vanuatu|Vanuatu;Repubblica di Vanuatu
        Vatican|Vaticano;Città del Vaticano;Santa Sede
        Venezuela|Venezuela;Repubblica bolivariana del Venezuela
        Vietnam|Vietnam;Repubblica socialista del Vietnam
        Wales|Galles
        Yemen|Yemen;Repubblica dello Yemen
        Yugoslavia|Jugoslavia
        Zambia|Zambia;Repubblica dello Zambia
        Zimbabwe|Zimbabwe;Repubblica dello Zimbabwe
        """
}
