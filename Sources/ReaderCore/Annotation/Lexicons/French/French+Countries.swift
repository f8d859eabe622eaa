extension NameLexicon {
    /// The English name of a country | its names in French, as `Scripts/make-country-names.py` writes them.
    static let frenchCountries = """
        Afghanistan|Afghanistan;République islamique d'Afghanistan
        Albania|Albanie;République d'Albanie
        Algeria|Algérie;République algérienne démocratique et populaire
        Andorra|Andorre;Principauté d'Andorre
        Angola|Angola;République d'Angola
        Antigua and Barbuda|Antigua-et-Barbuda
        Argentina|Argentine;République d'Argentine
        Armenia|Arménie;République d'Arménie
        Australia|Australie
        Austria|Autriche;République d'Autriche
        Azerbaijan|Azerbaïdjan;République d'Azerbaïdjan
        Bahamas|Bahamas;Commonwealth des Bahamas
        Bahrain|Bahreïn;Royaume de Bahreïn
        Bangladesh|Bangladesh;République populaire du Bengladesh
        Barbados|Barbade
        Belarus|Biélorussie;Bélarus;République du Bélarus
        Belgium|Belgique;Royaume de Belgique
        Belize|Belize
        Benin|Bénin;République du Bénin
        Bhutan|Bhoutan;Royaume du Bouthan
        Bolivia|Bolivie;État plurinational de Bolivie
        Bosnia and Herzegovina|Bosnie-Herzégovine;Bosnie;République de Bosnie et Herzégovine
        Botswana|Botswana;République du Botswana
        Brazil|Brésil;République fédérale du Brésil
        Brunei|Brunéi Darussalam
        Bulgaria|Bulgarie;République de Bulgarie
        Burkina Faso|Burkina Faso
        Burundi|Burundi;République du Burundi
        Cambodia|Cambodge;Royaume du Cambodge
        Cameroon|Cameroun;République du Cameroun
        Canada|Canada
        Cape Verde|Cap-Vert;République du Cap-Vert
        Central African Republic|République centrafricaine
        Chad|Tchad;République du Tchad
        Chechnya|Tchétchénie
        Chile|Chili;République du Chili
        China|Chine;République populaire de Chine
        Colombia|Colombie;République de Colombie
        Comoros|Comores;Union des Comores
        Congo|Congo;Congo-Brazzaville;République du Congo
        Costa Rica|Costa Rica;République du Costa Rica
        Croatia|Croatie;République de Croatie
        Cuba|Cuba;République de Cuba
        Cyprus|Chypre;République de Chypre
        Czech Republic|République tchèque;Tchéquie
        Czechoslovakia|Tchécoslovaquie
        Democratic Republic of Congo|République démocratique du Congo;RDC;RD Congo;Zaïre
        Denmark|Danemark;Royaume du Danemark
        Djibouti|Djibouti;République de Djibouti
        Dominica|Dominique;Commonwealth de la Dominique
        Dominican Republic|République dominicaine
        East Germany|RDA;Allemagne de l'Est
        East Timor|Timor oriental;République démocratique du Timor-Leste
        Ecuador|Équateur;Equateur;République d'Équateur
        Egypt|Égypte;Egypte;République arabe d'Égypte
        El Salvador|Salvador;République d'El Salvador
        England|Angleterre
        Equatorial Guinea|Guinée Équatoriale;République de Guinée Équatoriale
        Eritrea|Érythrée;Erythrée;l'État d'Érythrée
        Estonia|Estonie;République d'Estonie
        Eswatini|Eswatini;Royaume d’Eswatini
        Ethiopia|Éthiopie;Ethiopie;République fédérale démocratique d'Éthiopie
        Fiji|Fidji;République des Fidji
        Finland|Finlande;République de Finlande
        France|France;République française
        Gabon|Gabon;République gabonaise
        Gambia|Gambie;République de Gambie
        Georgia|Géorgie
        Germany|Allemagne;RFA;République fédérale d'Allemagne
        Ghana|Ghana;République du Ghana
        Greece|Grèce;République grecque
        Greenland|Groënland
        Grenada|Grenade
        Guatemala|Guatemala;République du Guatemala
        Guinea|Guinée;République de Guinée
        Guinea-Bissau|Guinée-Bissau;République de Guinée-Bissau
        Guyana|Guyana;République de Guyana
        Haiti|Haïti;République de Haïti
        Honduras|Honduras;République du Honduras
        Hong Kong|Hong Kong;Région spéciale administrative chinoise de Hong-Kong
        Hungary|Hongrie
        Iceland|Islande;République d'Islande
        India|Inde;République d'Inde
        Indonesia|Indonésie;République d'Indonésie
        Iran|Iran;République islamique d'Iran
        Iraq|Irak;République d'Iraq
        Ireland|Irlande
        Israel|Israël;État d'Israël
        Italy|Italie;République italienne
        Ivory Coast|Côte d'Ivoire;République de Côte d'Ivoire
        Jamaica|Jamaïque
        Japan|Japon
        Jordan|Jordanie;Royaume hachémite de Jordanie
        Kazakhstan|Kazakhstan;République du Kazakhstan
        Kenya|Kenya;République du Kenya
        Kiribati|Kiribati;République de Kiribati
        Kosovo|Kosovo
        Kuwait|Koweït;État du Koweït
        Kyrgyzstan|Kirghizistan;République kirghize
        Laos|Laos
        Latvia|Lettonie;République de Lettonie
        Lebanon|Liban;République libanaise
        Lesotho|Lesotho;Royaume du Lesotho
        Liberia|Libéria;République du Libéria
        Libya|Libye
        Liechtenstein|Liechtenstein;Principauté du Liechtenstein
        Lithuania|Lituanie;République de Lituanie
        Luxembourg|Luxembourg;Grand-duché du Luxembourg
        Madagascar|Madagascar;République de Madagascar
        Malawi|Malawi;République du Malawi
        Malaysia|Malaisie
        Maldives|Maldives;République des Maldives
        Mali|Mali;République du Mali
        Malta|Malte;République de Malte
        Marshall Islands|Îles Marshall;République des Îles Marshall
        Mauritania|Mauritanie;République islamique de Mauritanie
        Mauritius|Maurice;République de l'Île Maurice
        Mexico|Mexique;États-Unis du Mexique
        Micronesia|États fédérés de Micronésie
        Moldova|Moldavie;République de Moldova
        Monaco|Monaco;Principauté de Monaco
        Mongolia|Mongolie
        Montenegro|Monténégro
        Morocco|Maroc;Royaume du Maroc
        Mozambique|Mozambique;République du Mozambique
        Myanmar|Birmanie;Myanmar;République de Myanmar
        Namibia|Namibie;République de Namibie
        Nauru|Nauru;République de Nauru
        Nepal|Népal;République fédérale démocratique du Népal
        Netherlands|Pays-Bas;Hollande;Royaume des Pays-Bas
        New Zealand|Nouvelle-Zélande
        Nicaragua|Nicaragua;République du Nicaragua
        Niger|Niger;République du Niger
        Nigeria|Nigeria;République fédérale du Nigeria
        North Korea|Corée du Nord;RPDC;République démocratique populaire de Corée
        North Macedonia|Macédoine du Nord;Macédoine;République de Macédoine du Nord
        Northern Ireland|Irlande du Nord
        Norway|Norvège;Royaume de Norvège
        Oman|Oman;Sultanat d'Oman
        Pakistan|Pakistan;République islamique du Pakistan
        Palau|Palaos;République de Palau
        Palestine|Palestine;l'État de Palestine
        Panama|Panama;République du Panama
        Papua New Guinea|Papouasie-Nouvelle-Guinée;État indépendant de Papouasie-Nouvelle-Guinée
        Paraguay|Paraguay;République du Paraguay
        Peru|Pérou;République du Pérou
        Philippines|Philippines;République des Philippines
        Poland|Pologne;République de Pologne
        Portugal|Portugal;République portugaise
        Puerto Rico|Porto Rico
        Qatar|Qatar;État du Qatar
        Romania|Roumanie
        Russia|Russie;Fédération de Russie
        Rwanda|Rwanda;République rwandaise
        Saint Kitts and Nevis|Saint-Christophe-et-Niévès
        Saint Lucia|Sainte-Lucie
        Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines
        Samoa|Samoa;État indépendant de Samoa
        San Marino|Saint-Marin;République de San Marin
        Sao Tome and Principe|Sao Tomé-et-Principe;République démocratique de Sao Tomé et Principe
        Saudi Arabia|Arabie saoudite;Royaume d'Arabie saoudite
        Scotland|Écosse;Ecosse
        Senegal|Sénégal;République du Sénégal
        Serbia|Serbie;République de Serbie
        Seychelles|Seychelles;République des Seychelles
        Sierra Leone|Sierra Leone;République de Sierra Leone
        Singapore|Singapour;République de Singapour
        Slovakia|Slovaquie;République slovaque
        Slovenia|Slovénie;République de Slovénie
        Solomon Islands|Salomon
        Somalia|Somalie;République fédérale de Somalie
        South Africa|Afrique du Sud;République d'Afrique du Sud
        South Korea|Corée du Sud
        South Sudan|Soudan du Sud;République du Soudan du Sud
        Soviet Union|Union soviétique;URSS
        Spain|Espagne;Royaume d'Espagne
        Sri Lanka|Sri Lanka;République démocratique socialiste de Sri Lanka
        Sudan|Soudan;République du Soudan
        Suriname|Surinam;République du Surinam
        Sweden|Suède;Royaume de Suède
        Switzerland|Suisse;Confédération helvétique
        Syria|Syrie;Syria
        Taiwan|Taïwan;Taiwan
        Tajikistan|Tadjikistan;République du Tadjikistan
        Tanzania|Tanzanie;République unie de Tanzanie
        Thailand|Thaïlande;Royaume de Thaïlande
        Tibet|Tibet
        Togo|Togo;République togolaise
        Tonga|Tonga;Royaume des Tonga
        Trinidad and Tobago|Trinité-et-Tobago;République de Trinité et Tobago
        Tunisia|Tunisie;République de Tunisie
        Turkey|Türkiye
        Turkmenistan|Turkménistan
        Tuvalu|Tuvalu
        Uganda|Ouganda;République d'Ouganda
        Ukraine|Ukraine
        United Arab Emirates|Émirats arabes unis;Emirats arabes unis;EAU
        United Kingdom|Royaume-Uni;Grande-Bretagne;Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
        United States|États-Unis;Etats-Unis;USA;États-Unis d'Amérique;Amérique
        Uruguay|Uruguay;République orientale d'Uruguay
        Uzbekistan|Ouzbékistan;République d'Ouzbékistan
        Vanuatu|Vanuatu;République du Vanuatu
        Vatican|Vatican;Saint-Siège
        Venezuela|Vénézuela;République bolivarienne du Vénézuela
        Vietnam|Viêt Nam;République socialiste du Viet Nam
        Wales|pays de Galles;Pays de Galles
        Yemen|Yémen;République du Yémen
        Yugoslavia|Yougoslavie
        Zambia|Zambie;République de Zambie
        Zimbabwe|Zimbabwe;République du Zimbabwe
        """
}
