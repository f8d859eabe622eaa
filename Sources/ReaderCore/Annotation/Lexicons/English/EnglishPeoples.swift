/// English adjectives and inhabitants of what is no country, and peoples and faiths.
package enum EnglishPeoples {
    /// Peoples and faiths that belong to no one country.
    package static let otherPeoples = """
        African Africans Asian Asians European Europeans American Arab Arabs Kurd Kurds Kurdish Jew Jews Jewish Muslim \
        Muslims Christian Christians Catholic Catholics Protestant Orthodox Shiite Shiites Shi'ite Shi'ites Sunni Sunnis \
        Hindu Hindus Sikh Sikhs Buddhist Buddhists Korean Koreans Balkan Baltic Nordic Scandinavian Scandinavians Latino \
        Latinos Hispanic Hispanics Islamic Islamist Islamists Caribbean Mediterranean Rohingya Rohingyas Uighur Uighurs \
        Uyghur Uyghurs Tatar Tatars Roma Hutu Tutsi Hutus Tutsis Pashtun Pashtuns Tamil Tamils Catalan Catalans Basque \
        Basques Flemish Siberian Californian Texan Texans Londoner Londoners Parisian Roman Byzantine Ottoman Western \
        Aboriginal Maori Inuit Cossack Slavic Slav Slavs Anglo Mormon Mormons Amish Anglican Anglicans Lutheran Baptist \
        Methodist Alawite Alawites Druze Yazidi Yazidis Houthi Houthis
        """

    /// Peoples and faiths of no one country: forms that are one, divided by commas, the first stands for all.
    package static let forms = """
        muslim muslims,christian christians,catholic catholics,protestant protestants,jewish jew jews,arab arabs,
        kurdish kurd kurds,hindu hindus,sikh sikhs,buddhist buddhists,sunni sunnis,shiite shiites shi'ite shi'ites shia,
        latino latinos latina latinas,hispanic hispanics,islamist islamists,rohingya rohingyas,tatar tatars,hutu hutus,
        uighur uighurs uyghur uyghurs,tutsi tutsis,pashtun pashtuns,tamil tamils,slavic slav slavs,mormon mormons,
        anglican anglicans,alawite alawites,yazidi yazidis yezidi yezidis,cossack cossacks,evangelical evangelicals,
        maori maoris,baptist baptists,methodist methodists,lutheran lutherans,quaker quakers,zulu zulus,roma romani
        """

    /// Home | what its people are called, singular, plural by -s or -men understood; of what is no country.
    package static let homes = """
        Europe|European
        Africa|African
        Asia|Asian
        Oceania|Oceanian
        Korea|Korean
        North America|North American
        South America|South American
        Central America|Central American
        Latin America|Latin American
        North Africa|North African
        East Africa|East African
        West Africa|West African
        Central Africa|Central African
        Southern Africa|Southern African
        Central Asia|Central Asian
        East Asia|East Asian
        South Asia|South Asian
        Southeast Asia|Southeast Asian;South East Asian
        Middle East|Middle Eastern;Middle Easterner
        Eastern Europe|Eastern European;East European
        Western Europe|Western European;West European
        Central Europe|Central European
        Northern Europe|Northern European
        Southern Europe|Southern European
        Scandinavia|Scandinavian
        Balkans|Balkan
        Caribbean|Caribbean;Afro Caribbean
        Polynesia|Polynesian
        Melanesia|Melanesian
        Eurasia|Eurasian
        Levant|Levantine
        Sahel|Sahelian
        Sahara|Saharan
        Andes|Andean
        Himalayas|Himalayan
        Siberia|Siberian;Trans Siberian
        Crimea|Crimean
        Dagestan|Dagestani
        Ingushetia|Ingush
        Abkhazia|Abkhaz;Abkhazian
        South Ossetia|South Ossetian
        Karelia|Karelian
        Catalonia|Catalan;Catalonian
        Basque Country|Basque
        Galicia|Galician
        Andalusia|Andalusian
        Castile|Castilian
        Canary Islands|Canarian
        Brittany|Breton
        Corsica|Corsican
        Alsace|Alsatian
        Provence|Provençal
        Flanders|Flemish
        Wallonia|Walloon
        Friesland|Frisian
        Bavaria|Bavarian
        Prussia|Prussian
        Swabia|Swabian
        Rhineland|Rhinelander
        Silesia|Silesian
        Moravia|Moravian
        Tyrol|Tyrolean;Tyrolese
        Carinthia|Carinthian
        Styria|Styrian
        Transylvania|Transylvanian
        Sicily|Sicilian
        Sardinia|Sardinian
        Tuscany|Tuscan
        Umbria|Umbrian
        Calabria|Calabrian
        Crete|Cretan
        Cornwall|Cornish;Cornishman
        Yorkshire|Yorkshireman;Yorkshirewoman
        Orkney|Orcadian
        Shetland|Shetlander
        Isle of Man|Manx;Manxman
        Gibraltar|Gibraltarian
        Faroe Islands|Faroese;Faroe Islander
        Åland|Ålander
        Anatolia|Anatolian
        Gaza|Gazan
        Kashmir|Kashmiri
        Punjab|Punjabi
        Bengal|Bengali
        Gujarat|Gujarati
        Goa|Goan
        Bihar|Bihari
        Assam|Assamese
        Kerala|Keralite;Malayali
        Sindh|Sindhi
        Balochistan|Baloch;Balochi;Baluch
        Manchuria|Manchurian
        Okinawa|Okinawan
        Macau|Macanese
        Hong Kong|Hong Konger;Hongkonger
        Java|Javanese
        Bali|Balinese
        Sumatra|Sumatran
        Borneo|Bornean
        Aceh|Acehnese
        Zanzibar|Zanzibari
        Tigray|Tigrayan
        Darfur|Darfuri
        Somaliland|Somalilander
        Western Sahara|Sahrawi;Saharawi
        Biafra|Biafran
        Katanga|Katangese
        Bermuda|Bermudian;Bermudan
        Cayman Islands|Caymanian;Cayman Islander
        Falkland Islands|Falkland Islander
        Guam|Guamanian
        Tahiti|Tahitian
        French Polynesia|French Polynesian
        New Caledonia|New Caledonian
        Cook Islands|Cook Islander
        Aruba|Aruban
        Curaçao|Curaçaoan
        Martinique|Martinican
        Guadeloupe|Guadeloupean
        Réunion|Réunionese
        Queensland|Queenslander
        Tasmania|Tasmanian
        Western Australia|Western Australian;West Australian
        South Australia|South Australian
        Quebec|Quebecer;Quebecker;Québécois;Quebecois
        Ontario|Ontarian
        Alberta|Albertan
        British Columbia|British Columbian
        Manitoba|Manitoban
        Saskatchewan|Saskatchewanian
        Nova Scotia|Nova Scotian
        New Brunswick|New Brunswicker
        Newfoundland|Newfoundlander
        United States|African American;Asian American;Mexican American;Native American;American Indian;Italian American;Irish American
        New York|New Yorker
        California|Californian
        Texas|Texan
        Florida|Floridian
        Virginia|Virginian
        Ohio|Ohioan
        Hawaii|Hawaiian
        Alaska|Alaskan
        Pennsylvania|Pennsylvanian
        Michigan|Michigander
        Minnesota|Minnesotan
        Wisconsin|Wisconsinite
        Iowa|Iowan
        Kansas|Kansan
        Nebraska|Nebraskan
        Oklahoma|Oklahoman
        Arizona|Arizonan
        Colorado|Coloradan;Coloradoan
        Oregon|Oregonian
        Nevada|Nevadan
        Utah|Utahn
        Idaho|Idahoan
        Montana|Montanan
        Wyoming|Wyomingite
        New Mexico|New Mexican
        Illinois|Illinoisan
        Indiana|Hoosier
        Tennessee|Tennessean
        Kentucky|Kentuckian
        Alabama|Alabamian;Alabaman
        Mississippi|Mississippian
        Louisiana|Louisianan;Louisianian
        Arkansas|Arkansan
        Missouri|Missourian
        Maryland|Marylander
        Delaware|Delawarean
        Rhode Island|Rhode Islander
        Vermont|Vermonter
        New Hampshire|New Hampshirite
        Maine|Mainer
        North Carolina|North Carolinian
        South Carolina|South Carolinian
        North Dakota|North Dakotan
        South Dakota|South Dakotan
        West Virginia|West Virginian
        New Jersey|New Jerseyan;New Jerseyite
        Long Island|Long Islander
        Staten Island|Staten Islander
        Brooklyn|Brooklynite
        Chicago|Chicagoan
        Boston|Bostonian
        Los Angeles|Angeleno
        San Francisco|San Franciscan
        San Diego|San Diegan
        Seattle|Seattleite
        Philadelphia|Philadelphian
        Houston|Houstonian
        Detroit|Detroiter
        Atlanta|Atlantan
        Miami|Miamian
        Baltimore|Baltimorean
        Pittsburgh|Pittsburgher
        New Orleans|New Orleanian
        Washington|Washingtonian
        Toronto|Torontonian
        Montreal|Montrealer
        Vancouver|Vancouverite
        London|Londoner
        Dublin|Dubliner
        Glasgow|Glaswegian
        Manchester|Mancunian
        Liverpool|Liverpudlian;Scouser
        Aberdeen|Aberdonian
        Paris|Parisian
        Berlin|Berliner
        Vienna|Viennese
        Geneva|Genevan
        Rome|Roman
        Venice|Venetian
        Naples|Neapolitan
        Milan|Milanese
        Florence|Florentine
        Athens|Athenian
        Moscow|Muscovite
        Kyiv|Kyivan;Kievan
        Warsaw|Varsovian
        Amsterdam|Amsterdammer
        Copenhagen|Copenhagener
        Stockholm|Stockholmer
        Barcelona|Barcelonan
        Madrid|Madrilenian
        Jerusalem|Jerusalemite
        Shanghai|Shanghainese
        Beijing|Beijinger
        Tokyo|Tokyoite
        Mumbai|Mumbaikar
        Delhi|Delhiite
        Nairobi|Nairobian
        Johannesburg|Johannesburger
        Cape Town|Capetonian
        Sydney|Sydneysider
        Melbourne|Melburnian
        Auckland|Aucklander
        Byzantium|Byzantine
        Ottoman Empire|Ottoman
        Olympic Games|Olympic;Olympian
        Paralympic Games|Paralympic;Paralympian
        """
}
