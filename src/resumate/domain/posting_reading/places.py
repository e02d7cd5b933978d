"""
Places that stand beside titles and employers, so that they are not taken for either.

Not complete and need not be: country, "remote" and "City, ST" are told by their form.
"""

import re

from resumate.domain.patterns import regex

_CITIES = """
aachen, aberdeen, amsterdam, antwerp, antwerpen, athens, atlanta, auckland, augsburg,
austin, baltimore, bangalore, barcelona, basel, bath, belfast, berlin, bern, bielefeld,
bilbao, birmingham, bochum, bologna, bonn, bordeaux, boston, bradford, braunschweig,
bremen, brighton, brisbane, bristol, brno, brussels, brüssel, bucharest, budapest,
cambridge, cardiff, charlotte, chemnitz, chicago, cincinnati, cleveland, cologne,
columbus, copenhagen, córdoba, cork, coventry, dallas, darmstadt, delhi, denver, derby,
detroit, dortmund, dresden, dublin, duisburg, dundee, düsseldorf, edinburgh, eindhoven,
erfurt, erlangen, essen, exeter, florence, frankfurt, freiburg, galway, geneva, genf,
gent, ghent, glasgow, göttingen, gothenburg, granada, graz, grenoble, halle, hamburg,
hannover, heidelberg, helsinki, houston, hyderabad, indianapolis, innsbruck, istanbul,
jena, karlsruhe, kassel, kiel, kiew, kraków, københavn, köln, lausanne, leeds,
leicester, leipzig, lille, limerick, lincoln, linz, lisbon, lisboa, liverpool, london,
lübeck, lucerne, luxembourg, lyon, madison, madrid, magdeburg, mainz, málaga, malmö,
manchester, mannheim, marseille, melbourne, memphis, miami, milan, milano, milwaukee,
minneapolis, montpellier, montreal, montréal, mumbai, münchen, munich, münster, murcia,
nantes, naples, nashville, newcastle, nice, norwich, nottingham, nuremberg, nürnberg,
oakland, oslo, ottawa, oxford, padua, palma, paris, perth, philadelphia, phoenix,
pittsburgh, plymouth, portland, porto, potsdam, prague, prag, québec, raleigh,
regensburg, rennes, rome, roma, rostock, rotterdam, saarbrücken, sacramento, salamanca,
salzburg, seattle, sevilla, seville, sheffield, singapore, sofia, southampton,
stockholm, strasbourg, stuttgart, sydney, tallinn, tampa, toronto, toulouse, tübingen,
turin, ulm, uppsala, utrecht, valencia, valladolid, vancouver, vienna, vigo, vilnius,
warsaw, wien, winnipeg, wolfsburg, wuppertal, würzburg, york, zaragoza, zürich, zurich,
new york, new york city, nyc, los angeles, san francisco, san diego, san jose, san
antonio, salt lake city, kansas city, las vegas, new orleans, st. louis, washington dc,
washington, d.c., the hague, den haag, tel aviv, hong kong, cape town, mexico city,
buenos aires, são paulo, sao paulo, tokyo, pune, chennai, lagos, nairobi, johannesburg,
dubai, stoke-on-trent, milton keynes
"""
_OF_CITIES = frozenset(city.strip() for city in _CITIES.replace("\n", " ").split(","))
_RIVER = regex(
    r"^(?P<city>[A-ZÄÖÜ][\w-]+) (?:im|am|an der|in der|a\.? ?d\.?|i\.? ?d\.?|ob der|"
    r"upon|on|sur|-sur-|del|de la) [A-ZÄÖÜ][\w-]+$"
)
_AROUND = regex(
    r"^(?:(?:greater|central|north|south|east|west|downtown|großraum|raum|région|near|in)"
    r" )+|(?: (?:area|metro|city centre|city|region|umgebung|und umgebung))+$",
    re.IGNORECASE,
)


def is_place(text: str) -> bool:
    """
    Whether *text* names a place and nothing else, as far as it is known here.
    """
    bare = _AROUND.sub("", text.strip(" ,.-–—()"))
    parts = re.split(r"\s*(?:/|\||&|\bor\b|\boder\b|\bou\b|\band\b|\bund\b)\s*", bare)
    return bool(bare) and all(
        _RIVER.sub(r"\g<city>", part).casefold() in _OF_CITIES for part in parts
    )
