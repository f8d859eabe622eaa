extension Countries {
    /// Country | other names | its people's adjectives and nouns, plural by -s understood | regions it lies in.
    ///
    /// Regions are those of the United Nations' M49 standard, with the names that newspapers give them; the first name
    /// is the one in common use.
    static let table = """
        Afghanistan|Islamic Emirate of Afghanistan|Afghan|South Asian;Asian;Central Asian
        Albania||Albanian|European;Balkan;Southeast European
        Algeria||Algerian|North African;African;Arab
        Andorra||Andorran|European
        Angola||Angolan|African;Southern African
        Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|South American;Latin American
        Armenia||Armenian|Caucasus;Asian
        Australia||Australian;Aussie|Pacific
        Austria||Austrian|European;Alpine
        Azerbaijan||Azerbaijani;Azeri;Azerbaidzhani|Caucasus;Asian
        Bahamas|The Bahamas|Bahamian|Caribbean;island
        Bahrain|Kingdom of Bahrain|Bahraini|Middle Eastern;Gulf;Arab;island;Asian
        Bangladesh||Bangladeshi|South Asian;Asian
        Barbados||Barbadian|Caribbean;island
        Belarus|Byelorussia|Belarusian;Belarussian;Byelorussian|European;Eastern European
        Belgium||Belgian|European
        Belize||Belizean|Central American;Latin American
        Benin||Beninese|West African;African
        Bhutan||Bhutanese|South Asian;Asian;Himalayan
        Bolivia||Bolivian|South American;Latin American;Andean
        Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH|Bosnian|European;Balkan
        Botswana||Botswanan;Motswana;Batswana;Tswana|African;Southern African
        Brazil|Federative Republic of Brazil|Brazilian|South American;Latin American
        Brunei|Brunei Darussalam|Bruneian|Southeast Asian;Asian
        Bulgaria||Bulgarian|European;Balkan;Eastern European
        Burkina Faso||Burkinabe;Burkinabè;Burkinabé|West African;African
        Burundi||Burundian|African;East African;Central African
        Cambodia|Kampuchea|Cambodian;Khmer|Southeast Asian;Asian
        Cameroon||Cameroonian|African;Central African;West African
        Canada||Canadian|North American
        Cape Verde|Cabo Verde|Cape Verdean;Cabo Verdean|African;West African;island
        Central African Republic|CAR||African;Central African
        Chad||Chadian|African;Central African
        Chile||Chilean|South American;Latin American
        China|People's Republic of China;PRC;Mainland China;Communist China|Chinese|East Asian;Asian
        Colombia||Colombian|South American;Latin American;Andean
        Comoros||Comorian;Comoran|African;island
        Congo|Republic of Congo;Republic of the Congo;Congo-Brazzaville|Congolese|African;Central African
        Democratic Republic of Congo|Democratic Republic of the Congo;DRC;DR Congo;Congo-Kinshasa;Zaire|Zairian|African;Central African
        Costa Rica||Costa Rican|Central American;Latin American
        Croatia||Croatian;Croat|European;Balkan
        Cuba||Cuban|Caribbean;Latin American;island
        Cyprus|Republic of Cyprus|Cypriot|European;Mediterranean;island
        Czech Republic|Czechia|Czech|European;Eastern European;Central European
        Denmark||Danish;Dane|European;Nordic;Scandinavian
        Djibouti||Djiboutian|East African;African
        Dominica|||Caribbean;island
        Dominican Republic||Dominican|Caribbean;Latin American
        East Timor|Timor-Leste|Timorese;East Timorese|Southeast Asian;Asian
        Ecuador||Ecuadorian;Ecuadorean;Ecuadoran|South American;Latin American;Andean
        Egypt|Arab Republic of Egypt|Egyptian|North African;African;Arab;Middle Eastern
        El Salvador||Salvadoran;Salvadorean|Central American;Latin American
        Equatorial Guinea||Equatoguinean;Equatorial Guinean|African;Central African
        Eritrea||Eritrean|East African;African
        Estonia||Estonian|European;Baltic
        Eswatini|Swaziland|Swazi;Swati|African;Southern African
        Ethiopia||Ethiopian|East African;African
        Fiji||Fijian|Pacific;island
        Finland||Finnish;Finn|European;Nordic
        France|French Republic|French;Frenchman;Frenchwoman;Frenchmen;Frenchwomen|European
        Gabon||Gabonese|African;Central African
        Gambia|The Gambia|Gambian|West African;African
        Georgia||Georgian|Caucasus;Asian
        Germany|Federal Republic of Germany;FRG|German|European
        Ghana||Ghanaian|West African;African
        Greece|Hellenic Republic|Greek;Hellenic|European;Mediterranean
        Grenada||Grenadian|Caribbean;island
        Guatemala||Guatemalan|Central American;Latin American
        Guinea||Guinean|West African;African
        Guinea-Bissau||Bissau-Guinean|West African;African
        Guyana||Guyanese|South American
        Haiti||Haitian|Caribbean
        Honduras||Honduran|Central American;Latin American
        Hungary||Hungarian|European;Eastern European;Central European
        Iceland||Icelandic;Icelander|European;Nordic;island
        India|Republic of India|Indian|South Asian;Asian
        Indonesia||Indonesian|Southeast Asian;Asian;island
        Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Middle Eastern;Asian;Gulf
        Iraq||Iraqi|Middle Eastern;Arab;Asian
        Ireland|Republic of Ireland;Irish Republic|Irish;Irishman;Irishwoman;Irishwomen|European
        Israel||Israeli|Middle Eastern;Asian
        Italy||Italian|European;Mediterranean
        Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivoirian;Ivoirien|West African;African
        Jamaica||Jamaican|Caribbean;island
        Japan||Japanese|East Asian;Asian;island
        Jordan|Hashemite Kingdom of Jordan|Jordanian|Middle Eastern;Arab;Asian
        Kazakhstan||Kazakh;Kazakhstani|Central Asian;Asian
        Kenya||Kenyan|East African;African
        Kiribati||I Kiribati|Pacific;island
        Kosovo|Republic of Kosovo|Kosovar;Kosovan|European;Balkan
        Kuwait||Kuwaiti|Middle Eastern;Gulf;Arab;Asian
        Kyrgyzstan|Kirgizstan;Kyrgyz Republic|Kyrgyz;Kirgiz;Kyrgyzstani|Central Asian;Asian
        Laos||Laotian;Lao|Southeast Asian;Asian
        Latvia||Latvian|European;Baltic
        Lebanon||Lebanese|Middle Eastern;Arab;Asian;Mediterranean
        Lesotho||Basotho;Mosotho;Lesothan|African;Southern African
        Liberia||Liberian|West African;African
        Libya||Libyan|North African;African;Arab
        Liechtenstein||Liechtensteiner|European;Alpine
        Lithuania||Lithuanian|European;Baltic
        Luxembourg||Luxembourgish;Luxembourger;Luxembourgian;Luxembourgeois|European
        Madagascar||Malagasy;Madagascan|African;island
        Malawi||Malawian|African;Southern African
        Malaysia||Malaysian|Southeast Asian;Asian
        Maldives|The Maldives|Maldivian;Maldivan|South Asian;Asian;island
        Mali||Malian|West African;African
        Malta||Maltese|European;Mediterranean;island
        Mauritania||Mauritanian|West African;African
        Mauritius||Mauritian|African;island
        Mexico||Mexican|Latin American;North American
        Micronesia||Micronesian|Pacific;island
        Moldova||Moldovan|European;Eastern European
        Monaco||Monegasque;Monegasques;Monégasque;Monacan|European
        Mongolia||Mongolian;Mongol|East Asian;Asian
        Montenegro||Montenegrin|European;Balkan
        Morocco||Moroccan|North African;African;Arab
        Mozambique||Mozambican|African;Southern African
        Myanmar|Burma|Burmese;Myanmarese;Burman|Southeast Asian;Asian
        Namibia||Namibian|African;Southern African
        Nauru||Nauruan|Pacific;island
        Nepal||Nepalese;Nepali|South Asian;Asian;Himalayan
        Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchwoman;Dutchwomen;Netherlander|European
        New Zealand||New Zealander;Kiwi|Pacific;island
        Nicaragua||Nicaraguan|Central American;Latin American
        Niger||Nigerien|West African;African
        Nigeria||Nigerian|West African;African
        North Korea|DPRK;Democratic People's Republic of Korea|North Korean|East Asian;Asian
        North Macedonia|Macedonia;FYROM|Macedonian|European;Balkan
        Norway||Norwegian|European;Nordic;Scandinavian
        Oman||Omani|Middle Eastern;Gulf;Arab;Asian
        Pakistan||Pakistani|South Asian;Asian
        Palau||Palauan|Pacific;island
        Palestine|State of Palestine|Palestinian|Middle Eastern;Arab
        Panama||Panamanian|Central American;Latin American
        Papua New Guinea|PNG|Papuan;Papua New Guinean|Pacific;island
        Paraguay||Paraguayan|South American;Latin American
        Peru||Peruvian|South American;Latin American;Andean
        Philippines|The Philippines|Philippine;Filipino;Filipina;Pinoy;Filipinas|Southeast Asian;Asian;island
        Poland||Polish;Pole|European;Eastern European;Central European
        Portugal||Portuguese|European
        Qatar||Qatari|Middle Eastern;Gulf;Arab;Asian
        Romania||Romanian|European;Eastern European;Balkan
        Russia|Russian Federation|Russian|European;Eurasian
        Rwanda||Rwandan|East African;African;Central African
        Samoa||Samoan|Pacific;island
        San Marino||Sammarinese;San Marinese|European
        Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Middle Eastern;Gulf;Arab;Asian
        Senegal||Senegalese|West African;African
        Serbia||Serbian;Serb|European;Balkan
        Seychelles||Seychellois;Seychelloise|African;island
        Sierra Leone||Sierra Leonean|West African;African
        Singapore||Singaporean|Southeast Asian;Asian;island
        Slovakia|Slovak Republic|Slovak;Slovakian|European;Eastern European;Central European
        Slovenia||Slovenian;Slovene|European;Balkan
        Solomon Islands|Solomons|Solomon Islander|Pacific;island
        Somalia||Somali;Somalian|East African;African
        South Africa|Republic of South Africa|South African|African;Southern African
        South Korea|Republic of Korea;ROK|South Korean|East Asian;Asian
        South Sudan||South Sudanese|East African;African
        Soviet Union|USSR;U.S.S.R.|Soviet|
        Spain||Spanish;Spaniard|European;Mediterranean
        Sri Lanka|Ceylon|Sri Lankan|South Asian;Asian;island
        Sudan||Sudanese|North African;African;Arab;East African
        Suriname||Surinamese|South American
        Sweden||Swedish;Swede|European;Nordic;Scandinavian
        Switzerland|Swiss Confederation|Swiss|European;Alpine
        Syria|Syrian Arab Republic|Syrian|Middle Eastern;Arab;Asian
        Taiwan|Republic of China;Chinese Taipei|Taiwanese|East Asian;Asian;island
        Tajikistan||Tajik;Tajikistani|Central Asian;Asian
        Tanzania||Tanzanian|East African;African
        Thailand||Thai|Southeast Asian;Asian
        Togo||Togolese|West African;African
        Tonga||Tongan|Pacific;island
        Trinidad and Tobago|Trinidad|Trinidadian;Tobagonian;Trinbagonian|Caribbean;island
        Tunisia||Tunisian|North African;African;Arab
        Turkey|Türkiye;Turkiye|Turkish;Turk|Middle Eastern;Asian;European
        Turkmenistan||Turkmen;Turkmenistani|Central Asian;Asian
        Tuvalu||Tuvaluan|Pacific;island
        Uganda||Ugandan|East African;African
        Ukraine|The Ukraine|Ukrainian|European;Eastern European
        United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Middle Eastern;Gulf;Arab;Asian
        United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton;Brit|European;island
        United States|US;U.S.;USA;U.S.A.;United States of America;America;The States|American;Yank|North American
        Uruguay||Uruguayan|South American;Latin American
        Uzbekistan||Uzbek;Uzbekistani|Central Asian;Asian
        Vanuatu||Vanuatuan;Ni Vanuatu|Pacific;island
        Vatican|Holy See;Vatican City|Vaticanian|European
        Venezuela|Bolivarian Republic of Venezuela|Venezuelan|South American;Latin American
        Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Southeast Asian;Asian
        Yemen||Yemeni;Yemenite|Middle Eastern;Arab;Asian
        Yugoslavia||Yugoslav;Yugoslavian|European;Balkan
        Zambia||Zambian|African;Southern African
        Zimbabwe|Rhodesia|Zimbabwean|African;Southern African
        East Germany|GDR;German Democratic Republic|East German|European
        West Germany||West German|European
        Hong Kong||Hongkonger|Asian;East Asian
        England||English;Englishman;Englishwoman;Englishwomen|European
        Scotland||Scottish;Scot;Scots;Scotsman;Scotswoman;Scotswomen|European
        Wales||Welsh;Welshman;Welshwoman|European
        Northern Ireland||Northern Irish;Northern Irishman|European
        Greenland||Greenlandic;Greenlander|
        Puerto Rico||Puerto Rican|Caribbean
        Chechnya||Chechen|
        Tibet||Tibetan|Himalayan
        Antigua and Barbuda|Antigua|Antiguan;Barbudan|Caribbean;island
        Marshall Islands||Marshallese;Marshall Islander|Pacific;island
        Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts|Kittitian;Nevisian|Caribbean;island
        Saint Lucia|St Lucia|Saint Lucian;St Lucian|Caribbean;island
        Saint Vincent and the Grenadines|St Vincent and the Grenadines|Vincentian|Caribbean;island
        Sao Tome and Principe|São Tomé and Príncipe|Santomean;São Toméan|African;island
        Czechoslovakia||Czechoslovak;Czechoslovakian|European
        """
}
