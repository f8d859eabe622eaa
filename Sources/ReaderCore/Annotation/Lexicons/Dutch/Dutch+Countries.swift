extension NameLexicon {
    /// The English name of a country | its names in Dutch, as `Scripts/make-country-names.py` writes them.
    static let dutchCountries = """
        Afghanistan|Afghanistan;Islamitische Republiek Afghanistan
        Albania|Albanië;Republiek Albanië
        Algeria|Algerije;Democratische Volksrepubliek Algerije
        Andorra|Andorra;Vorstendom Andorra
        Angola|Angola;Republiek Angola
        Antigua and Barbuda|Antigua en Barbuda
        Argentina|Argentinië;Argentijnse Republiek
        Armenia|Armenië;Republiek Armenië
        Australia|Australië
        Austria|Oostenrijk;Republiek Oostenrijk
        Azerbaijan|Azerbeidzjan;Republiek Azerbeidzjan
        Bahamas|Bahama's;Gemenebest van de Bahama's
        Bahrain|Bahrein;Koninkrijk Bahrein
        Bangladesh|Bangladesh;Volksrepubliek Bangladesh
        Barbados|Barbados
        Belarus|Wit-Rusland;Belarus;Republiek Belarus
        Belgium|België;Koninkrijk België
        Belize|Belize
        Benin|Benin;Republiek Benin
        Bhutan|Bhutan;Koninkrijk Bhutan
        Bolivia|Bolivia;Multinationale Staat Bolivia
        Bosnia and Herzegovina|Bosnië-Herzegovina;Bosnië en Herzegovina;Bosnië;Republiek Bosnië en Herzegovina
        Botswana|Botswana;Republiek Botswana
        Brazil|Brazilië;Federale Republiek Brazilië
        Brunei|Brunei
        Bulgaria|Bulgarije;Republiek Bulgarije
        Burkina Faso|Burkina Faso
        Burundi|Burundi;Republiek Burundi
        Cambodia|Cambodja;Koninkrijk Cambodja
        Cameroon|Kameroen;Republiek Kameroen
        Canada|Canada
        Cape Verde|Kaapverdië;Republiek Kaapverdië
        Central African Republic|Centraal-Afrikaanse Republiek
        Chad|Tsjaad;Republiek Tsjaad
        Chechnya|Tsjetsjenië
        Chile|Chili;Republiek Chili
        China|China;Volksrepubliek China
        Colombia|Colombia;Republiek Colombia
        Comoros|Comoren;Unie van de Comoren
        Congo|Congo;Republiek Congo
        Costa Rica|Costa Rica;Republiek Costa Rica
        Croatia|Kroatië;Republiek Kroatië
        Cuba|Cuba;Republiek Cuba
        Cyprus|Cyprus;Republiek Cyprus
        Czech Republic|Tsjechië;Tsjechische Republiek
        Czechoslovakia|Tsjechoslowakije
        Democratic Republic of Congo|Democratische Republiek Congo;DR Congo;Congo-Kinshasa;Zaïre
        Denmark|Denemarken;Koninkrijk Denemarken
        Djibouti|Djibouti;Republiek Djibouti
        Dominica|Dominica;Gemenebest van Dominica
        Dominican Republic|Dominicaanse Republiek
        East Germany|DDR;Oost-Duitsland
        East Timor|Oost-Timor;Democratische Republiek Oost-Timor
        Ecuador|Ecuador;Republiek Ecuador
        Egypt|Egypte;Arabische Republiek Egypte
        El Salvador|El Salvador;Republiek El Salvador
        England|Engeland
        Equatorial Guinea|Equatoriaal-Guinea;Republiek Equatoriaal-Guinea
        Eritrea|Eritrea;Staat Eritrea
        Estonia|Estland;Republiek Estland
        Eswatini|Eswatini;Koninkrijk Eswatini
        Ethiopia|Ethiopië;Federale Democratische Republiek Ethiopië
        Fiji|Fiji;Republiek Fiji
        Finland|Finland;Republiek Finland
        France|Frankrijk;Franse Republiek
        Gabon|Gabon;Republiek Gabon
        Gambia|Gambia;Republiek Gambia
        Georgia|Georgia
        Germany|Duitsland;Bondsrepubliek Duitsland
        Ghana|Ghana;Republiek Ghana
        Greece|Griekenland;Helleense Republiek
        Greenland|Groenland
        Grenada|Grenada
        Guatemala|Guatemala;Republiek Guatemala
        Guinea|Guinee;Republiek Guinee
        Guinea-Bissau|Guinee-Bissau;Republiek Guinee-Bissau
        Guyana|Guyana;Republiek Guyana
        Haiti|Haïti;Republiek Haïti
        Honduras|Honduras;Republiek Honduras
        Hong Kong|Hongkong;Speciale Administratieve Regio Hongkong van de Volksrepubliek China
        Hungary|Hongarije
        Iceland|IJsland;Republiek IJsland
        India|India;Republiek India
        Indonesia|Indonesië;Republiek Indonesië
        Iran|Iran;Islamitische Republiek Iran
        Iraq|Irak;Republiek Irak
        Ireland|Ierland
        Israel|Israël;Staat Israël
        Italy|Italië;Italiaanse Republiek
        Ivory Coast|Ivoorkust;Republiek Ivoorkust
        Jamaica|Jamaica
        Japan|Japan
        Jordan|Jordanië;Hasjemitisch Koninkrijk Jordanië
        Kazakhstan|Kazachstan;Republiek Kazachstan
        Kenya|Kenia;Republiek Kenia
        Kiribati|Kiribati;Republiek Kiribati
        Kosovo|Kosovo
        Kuwait|Koeweit;Staat Koeweit
        Kyrgyzstan|Kirgizië;Kirgizische Republiek
        Laos|Laos;Laos Democratische Volksrepubliek
        Latvia|Letland;Republiek Letland
        Lebanon|Libanon;Republiek Libanon
        Lesotho|Lesotho;Koninkrijk Lesotho
        Liberia|Liberia;Republiek Liberia
        Libya|Libië
        Liechtenstein|Liechtenstein;Vorstendom Liechtenstein
        Lithuania|Litouwen;Republiek Litouwen
        Luxembourg|Luxemburg;Groothertogdom Luxemburg
        Madagascar|Madagaskar;Republiek Madagaskar
        Malawi|Malawi;Republiek Malawi
        Malaysia|Maleisië
        Maldives|Maldiven;Republiek der Maldiven
        Mali|Mali;Republiek Mali
        Malta|Malta;Republiek Malta
        Marshall Islands|Marshalleilanden;Republiek der Marshalleilanden
        Mauritania|Mauritanië;Islamitische Republiek Mauritanië
        Mauritius|Mauritius;Republiek Mauritius
        Mexico|Mexico;Verenigde Mexicaanse Staten
        Micronesia|Micronesia;Federale Staten van Micronesia
        Moldova|Moldavië;Republiek Moldavië
        Monaco|Monaco;Vorstendom Monaco
        Mongolia|Mongolië
        Montenegro|Montenegro
        Morocco|Marokko;Koninkrijk Marokko
        Mozambique|Mozambique;Republiek Mozambique
        Myanmar|Myanmar;Birma;Republiek Myanmar
        Namibia|Namibië;Republiek Namibië
        Nauru|Nauru;Republiek Nauru
        Nepal|Nepal;Federale Democratische Republiek van Nepal
        Netherlands|Nederland;Holland;Koninkrijk der Nederlanden
        New Zealand|Nieuw-Zeeland
        Nicaragua|Nicaragua;Republiek Nicaragua
        Niger|Niger;Republiek Niger
        Nigeria|Nigeria;Federale Republiek Nigeria
        North Korea|Noord-Korea;Democratische Volksrepubliek Korea
        North Macedonia|Noord-Macedonië;Macedonië;Republiek Noord-Macedonië
        Northern Ireland|Noord-Ierland
        Norway|Noorwegen;Koninkrijk Noorwegen
        Oman|Oman;Sultanaat Oman
        Pakistan|Pakistan;Islamitische Republiek Pakistan
        Palau|Palau;Republiek Palau
        Palestine|Palestina;Staat Palestina
        Panama|Panama;Republiek Panama
        Papua New Guinea|Papoea-Nieuw-Guinea;Onafhankelijke Staat Papua Nieuw Guinea
        Paraguay|Paraguay;Republiek Paraguay
        Peru|Peru;Republiek Peru
        Philippines|Filipijnen;Republiek der Filipijnen
        Poland|Polen;Republiek Polen
        Portugal|Portugal;Portugese Republiek
        Puerto Rico|Puerto Rico
        Qatar|Qatar;Staat Qatar
        Romania|Roemenië
        Russia|Rusland;Russische Federatie
        Rwanda|Rwanda;Republiek Rwanda
        Saint Kitts and Nevis|Saint Kitts en Nevis
        Saint Lucia|Saint Lucia
        Saint Vincent and the Grenadines|Saint Vincent en de Grenadines
        Samoa|Samoa;Onafhankelijke Staat Samoa
        San Marino|San Marino;Republiek San Marino
        Sao Tome and Principe|Sao Tomé en Principe;Democratische Republiek Sao Tomé en Principe
        Saudi Arabia|Saoedi-Arabië;Koninkrijk Saudi-Arabië
        Scotland|Schotland
        Senegal|Senegal;Republiek Senegal
        Serbia|Servië;Republiek Servië
        Seychelles|Seychellen;Republiek Seychellen
        Sierra Leone|Sierra Leone;Republiek Sierra Leone
        Singapore|Singapore;Republiek Singapore
        Slovakia|Slowakije;Slovaakse Republiek
        Slovenia|Slovenië;Republiek Slovenië
        Solomon Islands|Salomonseilanden
        Somalia|Somalië;Federale Republiek Somalië
        South Africa|Zuid-Afrika;Republiek Zuid-Afrika
        South Korea|Zuid-Korea
        South Sudan|Zuid-Soedan;Republiek Zuid-Soedan
        Soviet Union|Sovjet-Unie;Sovjetunie;USSR
        Spain|Spanje;Koninkrijk Spanje
        Sri Lanka|Sri Lanka;Democratische Socialistische Republiek Sri Lanka
        Sudan|Soedan;Republiek Soedan
        Suriname|Suriname;Republiek Suriname
        Sweden|Zweden;Koninkrijk Zweden
        Switzerland|Zwitserland;Zwitserse Bondsstaat
        Syria|Syrië
        Taiwan|Taiwan
        Tajikistan|Tadzjikistan;Republiek Tadzjikistan
        Tanzania|Tanzania;Verenigde Republiek Tanzania
        Thailand|Thailand;Koninkrijk Thailand
        Tibet|Tibet
        Togo|Togo;Republiek Togo
        Tonga|Tonga;Koninkrijk Tonga
        Trinidad and Tobago|Trinidad en Tobago;Republiek Trinidad en Tobago
        Tunisia|Tunesië;Republiek Tunesië
        Turkey|Turkije;Republiek Turkije
        Turkmenistan|Turkmenistan
        Tuvalu|Tuvalu
        Uganda|Oeganda;Republiek Oeganda
        Ukraine|Oekraïne
        United Arab Emirates|Verenigde Arabische Emiraten;VAE
        United Kingdom|Verenigd Koninkrijk;Groot-Brittannië;VK
        United States|Verenigde Staten;VS;V.S.;Amerika;USA;Verenigde Staten van Amerika
        Uruguay|Uruguay;Oostelijke Republiek Uruguay
        Uzbekistan|Oezbekistan;Republiek Oezbekistan
        Vanuatu|Vanuatu;Republiek Vanuatu
        Vatican|Vaticaan;Vaticaanstad;Heilige Stoel
        Venezuela|Venezuela;Bolivariaanse Republiek Venezuela
        Vietnam|Vietnam;Socialistische Republiek Vietnam
        Wales|Wales
        Yemen|Jemen;Republiek Jemen
        Yugoslavia|Joegoslavië
        Zambia|Zambia;Republiek Zambia
        Zimbabwe|Zimbabwe;Republiek Zimbabwe
        """
}
