extension NameLexicon {
    /// The English name of a country | its names in German, as `Scripts/make-country-names.py` writes them.
    static let germanCountries = """
        Afghanistan|Afghanistan;Islamische Republik Afghanistan
        Albania|Albanien;Republik Albanien
        Algeria|Algerien;Demokratische Volksrepublik Algerien
        Andorra|Andorra;Fürstentum Andorra
        Angola|Angola;Republik Angola
        Antigua and Barbuda|Antigua und Barbuda
        Argentina|Argentinien;Argentinische Republik
        Armenia|Armenien;Republik Armenien
        Australia|Australien
        Austria|Österreich;Republik Österreich
        Azerbaijan|Aserbaidschan;Republik Aserbaidschan
        Bahamas|Bahamas;Commonwealth der Bahamas
        Bahrain|Bahrain;Königreich Bahrain
        Bangladesh|Bangladesch;Volksrepublik Bangladesh
        Barbados|Barbados
        Belarus|Belarus;Weißrussland;Weissrussland;Republik Belarus
        Belgium|Belgien;Königreich Belgien
        Belize|Belize
        Benin|Benin;Republik Benin
        Bhutan|Bhutan;Königreich Bhutan
        Bolivia|Bolivien;Plurinationaler Staat Bolivien
        Bosnia and Herzegovina|Bosnien-Herzegowina;Bosnien und Herzegowina;Bosnien
        Botswana|Botsuana;Republik Botsuana
        Brazil|Brasilien;Föderative Republik Brasilien
        Brunei|Brunei Darussalam
        Bulgaria|Bulgarien;Republik Bulgarien
        Burkina Faso|Burkina Faso
        Burundi|Burundi;Republik Burundi
        Cambodia|Kambodscha;Königreich Kambodscha
        Cameroon|Kamerun;Republik Kamerun
        Canada|Kanada
        Cape Verde|Kap Verde;Republik Kap Verde
        Central African Republic|Zentralafrikanische Republik
        Chad|Tschad;Republik Tschad
        Chechnya|Tschetschenien
        Chile|Chile;Republik Chile
        China|China;Volksrepublik China;VR China
        Colombia|Kolumbien;Republik Kolumbien
        Comoros|Komoren;Vereinigung der Komoren
        Congo|Kongo;Republik Kongo
        Costa Rica|Costa Rica;Republik Costa Rica
        Croatia|Kroatien;Republik Kroatien
        Cuba|Kuba;Republik Kuba
        Cyprus|Zypern;Republik Zypern
        Czech Republic|Tschechien;Tschechische Republik;Tschechischen Republik
        Czechoslovakia|Tschechoslowakei
        Democratic Republic of Congo|Demokratische Republik Kongo;Demokratischen Republik Kongo;DR Kongo;Zaire
        Denmark|Dänemark;Königreich Dänemark
        Djibouti|Dschibuti;Republik Dschibuti
        Dominica|Dominica;Commonwealth Dominica
        Dominican Republic|Dominikanische Republik
        East Germany|DDR;Ostdeutschland
        East Timor|Osttimor;Timor-Leste;Demokratische Republik Timor-Leste
        Ecuador|Ecuador;Republik Ecuador
        Egypt|Ägypten;Arabische Republik Ägypten
        El Salvador|El Salvador;Republik El Salvador
        England|England
        Equatorial Guinea|Äquatorialguinea;Republik Äquatorialguinea
        Eritrea|Eritrea;Staat Eritrea
        Estonia|Estland;Republik Estland
        Eswatini|Königreich Eswatini
        Ethiopia|Äthiopien;Demokratische Bundesrepublik Äthiopien
        Fiji|Fidschi;Republik Fidschi
        Finland|Finnland;Republik Finnland
        France|Frankreich;Französische Republik
        Gabon|Gabun;Gabunische Republik
        Gambia|Gambia;Republik Gambia
        Georgia|Georgien
        Germany|Deutschland;Bundesrepublik;BRD;Bundesrepublik Deutschland
        Ghana|Ghana;Republik Ghana
        Greece|Griechenland;Hellenische Republik
        Greenland|Grönland
        Grenada|Grenada
        Guatemala|Guatemala;Republik Guatemala
        Guinea|Guinea;Republik Guinea
        Guinea-Bissau|Guinea-Bissau;Republik Guinea-Bissau
        Guyana|Guyana;Kooperative Republik Guyana
        Haiti|Haiti;Republik Haiti
        Honduras|Honduras;Republik Honduras
        Hong Kong|Hongkong;Sonderverwaltungsregion Hongkong
        Hungary|Ungarn
        Iceland|Island;Republik Island
        India|Indien;Republik Indien
        Indonesia|Indonesien;Republik Indonesien
        Iran|Iran;Islamische Republik Iran
        Iraq|Irak;Republik Irak
        Ireland|Irland
        Israel|Israel;Staat Israel
        Italy|Italien;Italienische Republik
        Ivory Coast|Elfenbeinküste;Côte d'Ivoire;Republik Côte d'Ivoire
        Jamaica|Jamaika
        Japan|Japan
        Jordan|Jordanien;Haschemitisches Königreich Jordanien
        Kazakhstan|Kasachstan;Republik Kasachstan
        Kenya|Kenia;Republik Kenia
        Kiribati|Kiribati;Republik Kiribati
        Kosovo|Kosovo
        Kuwait|Kuwait;Staat Kuwait
        Kyrgyzstan|Kirgisistan;Kirgistan;Kirgisische Republik
        Laos|Laos
        Latvia|Lettland;Republik Lettland
        Lebanon|Libanon;Libanesische Republik
        Lesotho|Lesotho;Königreich Lesotho
        Liberia|Liberia;Republik Liberia
        Libya|Libyen
        Liechtenstein|Liechtenstein;Fürstentum Liechtenstein
        Lithuania|Litauen;Republik Litauen
        Luxembourg|Luxemburg;Großherzogtum Luxemburg
        Madagascar|Madagaskar;Republik Madagaskar
        Malawi|Malawi;Republik Malawi
        Malaysia|Malaysia
        Maldives|Malediven;Republik Malediven
        Mali|Mali;Republik Mali
        Malta|Malta;Republik Malta
        Marshall Islands|Marshallinseln;Republik Marshallinseln
        Mauritania|Mauretanien;Islamische Republik Mauretanien
        Mauritius|Mauritius;Republik Mauritius
        Mexico|Mexiko;Vereinigte Mexikanische Staaten
        Micronesia|Föderierte Staaten von Mikronesien
        Moldova|Moldau;Moldawien;Republik Moldau
        Monaco|Monaco;Fürstentum Monaco
        Mongolia|Mongolei
        Montenegro|Montenegro
        Morocco|Marokko;Königreich Marokko
        Mozambique|Mosambik;Republik Mosambik
        Myanmar|Myanmar;Birma;Burma;Republik Myanmar
        Namibia|Namibia;Republik Namibia
        Nauru|Nauru;Republik Nauru
        Nepal|Nepal;Demokratische Bundesrepublik Nepal
        Netherlands|Niederlande;Niederlanden;Holland;Königreich der Niederlande
        New Zealand|Neuseeland
        Nicaragua|Nicaragua;Republik Nicaragua
        Niger|Niger;Republik Niger
        Nigeria|Nigeria;Bundesrepublik Nigeria
        North Korea|Nordkorea;DVRK;Demokratische Volksrepublik Korea
        North Macedonia|Nordmazedonien;Mazedonien;Republik Nordmazedonien
        Northern Ireland|Nordirland
        Norway|Norwegen;Königreich Norwegen
        Oman|Oman;Sultanat Oman
        Pakistan|Pakistan;Islamische Republik Pakistan
        Palau|Palau;Republik Palau
        Palestine|Palästina;Palästinensische Gebiete;Staat Palästina
        Panama|Panama;Republik Panama
        Papua New Guinea|Papua-Neuguinea;Unabhängiger Staat Papua-Neuguinea
        Paraguay|Paraguay;Republik Paraguay
        Peru|Peru;Republik Peru
        Philippines|Philippinen;Republik der Philippinen
        Poland|Polen;Republik Polen
        Portugal|Portugal;Portugiesische Republik
        Puerto Rico|Puerto Rico
        Qatar|Katar;Staat Katar
        Romania|Rumänien
        Russia|Russland;Rußland;Russische Föderation;Russischen Föderation
        Rwanda|Ruanda;Republik Ruanda
        Saint Kitts and Nevis|St. Kitts und Nevis
        Saint Lucia|St. Lucia
        Saint Vincent and the Grenadines|St. Vincent und die Grenadinen
        Samoa|Samoa;Unabhängiger Staat Samoa
        San Marino|San Marino;Republik San Marino
        Sao Tome and Principe|São Tomé und Príncipe;Demokratische Republik São Tomé und Príncipe
        Saudi Arabia|Saudi-Arabien;Königreich Saudi-Arabien
        Scotland|Schottland
        Senegal|Senegal;Republik Senegal
        Serbia|Serbien;Republik Serbien
        Seychelles|Seychellen;Republik Seychellen
        Sierra Leone|Sierra Leone;Republik Sierra Leone
        Singapore|Singapur;Republik Singapur
        Slovakia|Slowakei;Slowakische Republik
        Slovenia|Slowenien;Republik Slowenien
        Solomon Islands|Salomoninseln
        Somalia|Somalia;Bundesrepublik Somalia
        South Africa|Südafrika;Republik Südafrika
        South Korea|Südkorea
        South Sudan|Südsudan;Republik Südsudan
        Soviet Union|Sowjetunion;UdSSR;UDSSR
        Spain|Spanien;Königreich Spanien
        Sri Lanka|Sri Lanka;Demokratische sozialistische Republik Sri Lanka
        Sudan|Sudan;Republik Sudan
        Suriname|Suriname;Republik Suriname
        Swaziland|Swasiland;Eswatini
        Sweden|Schweden;Königreich Schweden
        Switzerland|Schweiz;Schweizerische Eidgenossenschaft
        Syria|Syrien
        Taiwan|Taiwan
        Tajikistan|Tadschikistan;Republik Tadschikistan
        Tanzania|Tansania;Vereinigte Republik Tansania
        Thailand|Thailand;Königreich Thailand
        Tibet|Tibet
        Togo|Togo;Republik Togo
        Tonga|Tonga;Königreich Tonga
        Trinidad and Tobago|Trinidad und Tobago;Republik Trinidad und Tobago
        Tunisia|Tunesien;Tunesische Republik
        Turkey|Türkei;Republik Türkei
        Turkmenistan|Turkmenistan
        Tuvalu|Tuvalu
        Uganda|Uganda;Republik Uganda
        Ukraine|Ukraine
        United Arab Emirates|Vereinigte Arabische Emirate;Vereinigten Arabischen Emirate;VAE
        United Kingdom|Großbritannien;Vereinigtes Königreich;Vereinigten Königreich;Grossbritannien;UK
        United States|USA;US;U.S.;Vereinigte Staaten;Amerika;Vereinigten Staaten;Vereinigten Staaten von Amerika
        Uruguay|Uruguay;Republik Östlich des Uruguay
        Uzbekistan|Usbekistan;Republik Usbekistan
        Vanuatu|Vanuatu;Republik Vanuatu
        Vatican|Vatikan;Vatikanstadt;Heiliger Stuhl
        Venezuela|Venezuela;Bolivarische Republik Venezuela
        Vietnam|Vietnam;Sozialistische Republik Vietnam
        Wales|Wales
        Yemen|Jemen;Republik Jemen
        Yugoslavia|Jugoslawien
        Zambia|Sambia;Republik Sambia
        Zimbabwe|Simbabwe;Republik Simbabwe
        """
}
