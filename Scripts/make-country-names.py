#!/usr/bin/env python3
"""Write what countries are called in the languages that have a lexicon: Sources/…/Lexicons/*/*+Countries.swift.

usage: make-country-names.py
needs: Debian's iso-codes (LGPL-2.1-or-later), whose translations of ISO 3166-1 these are, and the names below, which
newspapers use and the standard does not.
"""
import gettext
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources/ReaderCore/Annotation"
LANGUAGES = {
    "German": ["de"], "French": ["fr"], "Spanish": ["es"], "Portuguese": ["pt", "pt_BR"], "Italian": ["it"],
    "Dutch": ["nl"],
}

# English name: names in common use.
COMMON = {
    "German": """
        United States: USA, US, U.S., Vereinigte Staaten, Amerika, Vereinigten Staaten, Vereinigten Staaten von Amerika
        United Kingdom: Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, Grossbritannien, UK
        Germany: Deutschland, Bundesrepublik, BRD, Bundesrepublik Deutschland
        Russia: Russland, Rußland, Russische Föderation, Russischen Föderation
        Ivory Coast: Elfenbeinküste
        Democratic Republic of Congo: Demokratische Republik Kongo, Demokratischen Republik Kongo, DR Kongo, Zaire
        Congo: Kongo, Republik Kongo
        North Korea: Nordkorea, DVRK
        South Korea: Südkorea
        Netherlands: Niederlande, Niederlanden, Holland
        Belarus: Belarus, Weißrussland, Weissrussland
        Moldova: Moldau, Moldawien
        East Timor: Osttimor
        Myanmar: Myanmar, Birma, Burma
        Vatican: Vatikan, Vatikanstadt, Heiliger Stuhl
        Palestine: Palästina, Palästinensische Gebiete
        Syria: Syrien
        Taiwan: Taiwan
        United Arab Emirates: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, VAE
        Czech Republic: Tschechien, Tschechische Republik, Tschechischen Republik
        Czechoslovakia: Tschechoslowakei
        Soviet Union: Sowjetunion, UdSSR, UDSSR
        Yugoslavia: Jugoslawien
        East Germany: DDR, Ostdeutschland
        Kosovo: Kosovo
        England: England
        Scotland: Schottland
        Wales: Wales
        Northern Ireland: Nordirland
        Chechnya: Tschetschenien
        Tibet: Tibet
        China: China, Volksrepublik China, VR China
        Swaziland: Swasiland, Eswatini
        Bosnia and Herzegovina: Bosnien-Herzegowina, Bosnien und Herzegowina, Bosnien
        North Macedonia: Nordmazedonien, Mazedonien
        Zimbabwe: Simbabwe
        Kenya: Kenia
        Kazakhstan: Kasachstan
        Tajikistan: Tadschikistan
        Azerbaijan: Aserbaidschan
        Kyrgyzstan: Kirgisistan, Kirgistan
        Turkey: Türkei
        Switzerland: Schweiz
        Ukraine: Ukraine
        Iran: Iran
        Iraq: Irak
        Slovakia: Slowakei
        Qatar: Katar
        """,
    "French": """
        United States: États-Unis, Etats-Unis, USA, États-Unis d'Amérique, Amérique
        United Kingdom: Royaume-Uni, Grande-Bretagne
        Russia: Russie, Fédération de Russie
        Germany: Allemagne, RFA
        Ivory Coast: Côte d'Ivoire
        Democratic Republic of Congo: République démocratique du Congo, RDC, RD Congo, Zaïre
        Congo: Congo, Congo-Brazzaville
        North Korea: Corée du Nord, RPDC
        South Korea: Corée du Sud
        Netherlands: Pays-Bas, Hollande
        Belarus: Biélorussie, Bélarus
        Moldova: Moldavie
        Myanmar: Birmanie, Myanmar
        Vatican: Vatican, Saint-Siège
        Palestine: Palestine
        Syria: Syrie
        Taiwan: Taïwan, Taiwan
        United Arab Emirates: Émirats arabes unis, Emirats arabes unis, EAU
        Czech Republic: République tchèque, Tchéquie
        Czechoslovakia: Tchécoslovaquie
        Soviet Union: Union soviétique, URSS
        Yugoslavia: Yougoslavie
        East Germany: RDA, Allemagne de l'Est
        Kosovo: Kosovo
        England: Angleterre
        Scotland: Écosse, Ecosse
        Wales: pays de Galles, Pays de Galles
        Northern Ireland: Irlande du Nord
        Chechnya: Tchétchénie
        Tibet: Tibet
        China: Chine, République populaire de Chine
        Bosnia and Herzegovina: Bosnie-Herzégovine, Bosnie
        North Macedonia: Macédoine du Nord, Macédoine
        Egypt: Égypte, Egypte
        Ethiopia: Éthiopie, Ethiopie
        Ecuador: Équateur, Equateur
        Eritrea: Érythrée, Erythrée
        """,
    "Spanish": """
        United States: Estados Unidos, EE.UU., EEUU, EE UU, EE. UU., EU, EUA, USA, Estados Unidos de América, Norteamérica
        United Kingdom: Reino Unido, Gran Bretaña
        Russia: Rusia, Federación Rusa, Federación de Rusia
        Ivory Coast: Costa de Marfil
        Democratic Republic of Congo: República Democrática del Congo, RD del Congo, RDC, Zaire
        Congo: Congo
        North Korea: Corea del Norte
        South Korea: Corea del Sur
        Netherlands: Países Bajos, Holanda
        Belarus: Bielorrusia, Belarús
        Moldova: Moldavia
        Myanmar: Birmania, Myanmar
        Vatican: Vaticano, El Vaticano, Santa Sede
        Palestine: Palestina
        Syria: Siria
        Taiwan: Taiwán, Taiwan
        United Arab Emirates: Emiratos Árabes Unidos, Emiratos Árabes, EAU
        Czech Republic: República Checa, Chequia
        Czechoslovakia: Checoslovaquia
        Soviet Union: Unión Soviética, URSS
        Yugoslavia: Yugoslavia
        East Germany: RDA, Alemania Oriental
        Kosovo: Kosovo, Kósovo
        England: Inglaterra
        Scotland: Escocia
        Wales: Gales, País de Gales
        Northern Ireland: Irlanda del Norte
        Chechnya: Chechenia
        Tibet: Tíbet
        China: China, República Popular China
        Bosnia and Herzegovina: Bosnia-Herzegovina, Bosnia y Herzegovina, Bosnia
        North Macedonia: Macedonia del Norte, Macedonia
        Iran: Irán
        Iraq: Irak, Iraq
        Japan: Japón
        Qatar: Catar, Qatar
        Mexico: México, Méjico
        Germany: Alemania, RFA
        """,
    "Portuguese": """
        United States: Estados Unidos, EUA, USA, Estados Unidos da América, América
        United Kingdom: Reino Unido, Grã-Bretanha
        Russia: Rússia, Federação Russa
        Ivory Coast: Costa do Marfim
        Democratic Republic of Congo: República Democrática do Congo, RDC, RD Congo, Zaire
        Congo: Congo
        North Korea: Coreia do Norte, Coréia do Norte
        South Korea: Coreia do Sul, Coréia do Sul
        Netherlands: Países Baixos, Holanda
        Belarus: Bielorrússia, Belarus
        Moldova: Moldávia, Moldova
        Myanmar: Birmânia, Mianmar, Myanmar
        Vatican: Vaticano, Santa Sé
        Palestine: Palestina
        Syria: Síria
        Taiwan: Taiwan
        United Arab Emirates: Emirados Árabes Unidos, Emirados Árabes, EAU
        Czech Republic: República Checa, República Tcheca, Chéquia, Tchéquia
        Czechoslovakia: Checoslováquia, Tchecoslováquia
        Soviet Union: União Soviética, URSS
        Yugoslavia: Jugoslávia, Iugoslávia
        East Germany: RDA, Alemanha Oriental
        Kosovo: Kosovo
        England: Inglaterra
        Scotland: Escócia
        Wales: País de Gales, Gales
        Northern Ireland: Irlanda do Norte
        Chechnya: Chechénia, Tchetchênia
        Tibet: Tibete
        China: China, República Popular da China
        Bosnia and Herzegovina: Bósnia-Herzegovina, Bósnia e Herzegovina, Bósnia
        North Macedonia: Macedónia do Norte, Macedônia do Norte, Macedónia, Macedônia
        Iran: Irão, Irã
        Iraq: Iraque
        Vietnam: Vietname, Vietnã
        East Timor: Timor-Leste, Timor Leste, Timor
        Poland: Polónia, Polônia
        Romania: Roménia, Romênia
        Slovenia: Eslovénia, Eslovênia
        Estonia: Estónia, Estônia
        Latvia: Letónia, Letônia
        Armenia: Arménia, Armênia
        Kenya: Quénia, Quênia
        Yemen: Iémen, Iêmen
        Bahrain: Bahrein, Barém
        Egypt: Egito, Egipto
        Singapore: Singapura
        Mozambique: Moçambique
        """,
    "Italian": """
        United States: Stati Uniti, Usa, USA, Stati Uniti d'America
        United Kingdom: Regno Unito, Gran Bretagna
        Russia: Russia, Federazione russa, Federazione Russa
        Ivory Coast: Costa d'Avorio
        Democratic Republic of Congo: Repubblica democratica del Congo, Repubblica Democratica del Congo, Zaire
        Congo: Congo
        North Korea: Corea del Nord
        South Korea: Corea del Sud
        Netherlands: Paesi Bassi, Olanda
        Belarus: Bielorussia
        Moldova: Moldavia, Moldova
        Myanmar: Birmania, Myanmar
        Vatican: Vaticano, Città del Vaticano, Santa Sede
        Palestine: Palestina
        Syria: Siria
        Taiwan: Taiwan
        United Arab Emirates: Emirati Arabi Uniti, Emirati Arabi, Emirati
        Czech Republic: Repubblica Ceca, Cechia
        Czechoslovakia: Cecoslovacchia
        Soviet Union: Unione Sovietica, URSS, Urss
        Yugoslavia: Jugoslavia
        East Germany: DDR, Germania Est
        Kosovo: Kosovo
        England: Inghilterra
        Scotland: Scozia
        Wales: Galles
        Northern Ireland: Irlanda del Nord
        Chechnya: Cecenia
        Tibet: Tibet
        China: Cina, Repubblica Popolare Cinese
        Bosnia and Herzegovina: Bosnia-Erzegovina, Bosnia ed Erzegovina, Bosnia
        North Macedonia: Macedonia del Nord, Macedonia
        """,
    "Dutch": """
        United States: Verenigde Staten, VS, V.S., Amerika, USA, Verenigde Staten van Amerika
        United Kingdom: Verenigd Koninkrijk, Groot-Brittannië, VK
        Russia: Rusland, Russische Federatie
        Ivory Coast: Ivoorkust
        Democratic Republic of Congo: Democratische Republiek Congo, DR Congo, Congo-Kinshasa, Zaïre
        Congo: Congo
        North Korea: Noord-Korea
        South Korea: Zuid-Korea
        Netherlands: Nederland, Holland
        Belarus: Wit-Rusland, Belarus
        Moldova: Moldavië
        Myanmar: Myanmar, Birma
        Vatican: Vaticaan, Vaticaanstad, Heilige Stoel
        Palestine: Palestina
        Syria: Syrië
        Taiwan: Taiwan
        United Arab Emirates: Verenigde Arabische Emiraten, VAE
        Czech Republic: Tsjechië, Tsjechische Republiek
        Czechoslovakia: Tsjechoslowakije
        Soviet Union: Sovjet-Unie, Sovjetunie, USSR
        Yugoslavia: Joegoslavië
        East Germany: DDR, Oost-Duitsland
        Kosovo: Kosovo
        England: Engeland
        Scotland: Schotland
        Wales: Wales
        Northern Ireland: Noord-Ierland
        Chechnya: Tsjetsjenië
        Tibet: Tibet
        China: China, Volksrepubliek China
        Bosnia and Herzegovina: Bosnië-Herzegovina, Bosnië en Herzegovina, Bosnië
        North Macedonia: Noord-Macedonië, Macedonië
        """,
}


def known():
    """The names by which the program knows countries in English."""
    table = (ROOT / "Entities/Knowledge/Countries+Table.swift").read_text("utf8")
    names = {}
    for line in table.split("\n"):
        columns = line.strip().split("|")
        if len(columns) > 2:
            for name in [columns[0], *columns[1].split(";")]:
                names.setdefault(name.lower(), columns[0])
    return names


def standard(codes):
    names = known()
    with open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf8") as file:
        countries = json.load(file)["3166-1"]
    result, plain = {}, []
    translations = [gettext.translation("iso_3166-1", "/usr/share/locale", [code]) for code in codes]
    for country in countries:
        english = [country[key] for key in ("common_name", "name", "official_name") if key in country]
        row = next((names[n.lower()] for n in english + [e.split(",")[0] for e in english] if n.lower() in names), None)
        if row is None:
            continue
        for translation in translations:
            for text in english:
                name = re.sub(r"\s*[(\[].*", "", translation.gettext(text))
                isnew = name != text or text == english[0]
                if isnew and "," not in name:
                    result.setdefault(row, []).append(name)
                elif isnew:
                    plain.append((row, name.split(",")[0]))
    taken = {name for listed in result.values() for name in listed}
    for row, name in plain:
        if name not in taken and row not in result:
            result[row] = [name]
    return result


def main():
    for language, codes in LANGUAGES.items():
        rows = standard(codes)
        common = [line.strip().split(": ") for line in COMMON[language].split("\n") if ": " in line]
        for row, listed in common:
            rows[row] = listed.split(", ") + rows.get(row, [])
        owner = {name: row for row, listed in common for name in listed.split(", ")}
        lines = []
        for row in sorted(rows):
            listed = [name for name in dict.fromkeys(rows[row]) if owner.get(name, row) == row]
            line = f"        {row}|"
            for name in listed:
                # Longer lines than the sources allow lose their last names, which are the most solemn ones.
                if len(line) + len(name) < 119:
                    line += name + ";"
            lines.append(line.rstrip(";"))
        text = f'''extension NameLexicon {{
    /// The English name of a country | its names in {language}, as `Scripts/make-country-names.py` writes them.
    static let {language.lower()}Countries = """
''' + "\n".join(lines) + '\n        """\n}\n'
        (ROOT / f"Lexicons/{language}/{language}+Countries.swift").write_text(text, "utf8")


if __name__ == "__main__":
    main()
