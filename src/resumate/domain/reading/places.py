"""
Places: what only says where, and what stands before it.

Towns are known from ``towns.txt``, which ``evals/towns.py`` writes.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re
from functools import cache
from importlib.resources import files

from resumate.domain.patterns import regex
from resumate.domain.reading.headings import fold
from resumate.domain.reading.vocabulary import (
    LEGAL_FORMS,
    organisation_score,
    title_score,
)


def _names(text: str) -> frozenset[str]:
    names = text.replace("\n", "|").split("|")
    return frozenset(fold(name.strip()) for name in names if name.strip())


_REGIONS = frozenset(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV
    NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL
    NS ON PE QC SK NSW VIC QLD USA US UK UAE EU
    """.split()
)
_NOWHERE = frozenset(
    {
        "remote",
        "hybrid",
        "on-site",
        "onsite",
        "home office",
        "homeoffice",
        "telecommute",
    }
)
"""They say how one works: no city stands before them."""
_COUNTRIES = _names(
    """
    remote|hybrid|on-site|onsite|home office|homeoffice|telecommute|worldwide|anywhere
    united states|united states of america|united kingdom|england|scotland|wales|ireland
    northern ireland|canada|germany|deutschland|austria|österreich|switzerland|schweiz
    suisse|france|spain|españa|portugal|italy|italia|netherlands|nederland|belgium
    belgique|belgien|luxembourg|denmark|sweden|norway|finland|poland|czech republic
    czechia|hungary|romania|bulgaria|greece|turkey|türkiye|russia|ukraine|india|china
    中国|japan|korea|south korea|singapore|malaysia|indonesia|vietnam|thailand
    philippines|pakistan|bangladesh|sri lanka|nepal|australia|new zealand|south africa
    nigeria|kenya|ghana|egypt|morocco|tunisia|israel|saudi arabia|qatar|dubai
    mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|iran|iraq|lebanon
    frankreich|spanien|italien|niederlande|allemagne|espagne|italie|alemania|francia
    estados unidos|reino unido|états-unis|royaume-uni|usa|uk|hong kong|taiwan|estonia
    latvia|lithuania|croatia|serbia|slovenia|slovakia|cyprus|malta|iceland
    """
)
_STATES = _names(
    """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida
    georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland
    massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
    new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio
    oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee
    texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
    alberta|british columbia|manitoba|new brunswick|newfoundland and labrador
    nova scotia|ontario|prince edward island|quebec|saskatchewan
    new south wales|victoria|queensland|south australia|western australia|tasmania
    northern territory|gauteng|western cape|eastern cape|kwazulu-natal
    andhra pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh
    jharkhand|karnataka|kerala|madhya pradesh|maharashtra|odisha|punjab|rajasthan
    tamil nadu|telangana|uttar pradesh|uttarakhand|west bengal
    baden-württemberg|bayern|bavaria|brandenburg|hessen|mecklenburg-vorpommern
    niedersachsen|nordrhein-westfalen|nrw|rheinland-pfalz|saarland|sachsen
    sachsen-anhalt|schleswig-holstein|thüringen|burgenland|kärnten|niederösterreich
    oberösterreich|steiermark|tirol|vorarlberg|aargau|graubünden|thurgau|tessin
    wallis|waadt|cornwall|devon|dorset|essex|kent|norfolk|suffolk|surrey|sussex
    east sussex|west sussex|cumbria|northumberland|rutland|merseyside|west midlands
    tyne and wear|west yorkshire|south yorkshire|north yorkshire|highland|fife
    île-de-france|catalunya|cataluña|andalucía|lombardia|toscana
    """
)
_COUNTY = regex(
    r"(?:Co\.?|County|Kanton|Kt\.|Landkreis|Lkr\.|Kreis|Bezirk) [A-ZÄÖÜ][\w-]+"
    r"|[A-Z][a-z]+shire|[A-Z][a-z]+ County"
)
_CITIES = _names(
    """
    london|paris|berlin|madrid|barcelona|munich|münchen|hamburg|köln|cologne|frankfurt
    frankfurt am main|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen
    vienna|wien|graz|zürich|zurich|bern|basel|geneva|genève|lausanne|lyon|marseille
    toulouse|lille|bordeaux|nantes|strasbourg|nice|rennes|montpellier|sevilla|valencia
    bilbao|málaga|zaragoza|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino
    naples|napoli|bologna|florence|firenze|amsterdam|rotterdam|utrecht|eindhoven
    the hague|den haag|brussels|bruxelles|brüssel|antwerp|copenhagen|stockholm|oslo
    helsinki|warsaw|warszawa|kraków|krakow|prague|praha|budapest|bucharest|sofia|athens
    istanbul|ankara|moscow|kyiv|dublin|cork|edinburgh|glasgow|manchester|birmingham
    liverpool|leeds|bristol|cambridge|oxford|new york|new york city|nyc|san francisco
    los angeles|chicago|boston|seattle|austin|dallas|houston|atlanta|miami|denver
    portland|philadelphia|washington|washington dc|washington, dc|san diego|san jose
    palo alto|mountain view|toronto|montreal|montréal|vancouver|ottawa|calgary
    mexico city|ciudad de méxico|bogotá|buenos aires|lima|santiago|são paulo|sao paulo
    rio de janeiro|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune
    kolkata|beijing|北京|shanghai|上海|shenzhen|深圳|广州|杭州|tokyo|seoul|sydney|melbourne
    brisbane|auckland|cape town|johannesburg|nairobi|lagos|cairo|tel aviv
    """
)

_AREA = regex(
    r"(?:greater |grand |großraum |metropolitan )?[^\W\d_][\w .'-]{2,30}"
    r"(?: metropolitan area| area| region| und umgebung|, [^,]{3,30} area)",
    re.IGNORECASE,
)


def is_place(text: str) -> bool:
    """
    Whether *text* only says where: a city, a region, a country, "Remote".
    """
    text = text.strip(" .()[]")
    if not text or len(text) > 60:
        return False
    if _is_country(text) or _is_town(text) or _is_area(text):
        return True
    inner = re.fullmatch(r"(.{2,40}?)\s*\(([^()]+)\)", text)
    if inner:
        return is_place(inner[2]) and len(inner[1].split()) <= 3
    pieces = [p.strip() for p in re.split(r"[,，]\s*", text) if p.strip()]
    if len(pieces) < 2:
        return False
    if all(is_place(p) for p in pieces):
        return True
    town = len(pieces) > 2 and _is_town(pieces[1]) and not _is_land(pieces[2])
    return (
        not town  # "Iron Range Builders, Virginia, MN"
        and _may_be_city(pieces[0])
        and fold(pieces[-1]) not in _STATES  # a firm has one, too
        and all(_is_country(p) for p in pieces[1:])
    )


def _is_area(text: str) -> bool:
    """
    "Greater Leeds Area", "München und Umgebung".
    """
    return text[0].isupper() and len(text.split()) <= 5 and bool(_AREA.fullmatch(text))


def _is_country(text: str) -> bool:
    return (
        text in _REGIONS
        or _is_land(text)
        or fold(text) in _STATES
        or _COUNTY.fullmatch(text) is not None
    )


def _is_land(text: str) -> bool:
    return fold(text) in _COUNTRIES


def _is_town(text: str) -> bool:
    named = fold(text)
    return named in _CITIES or (text[0].isupper() and named in _towns())


@cache
def _towns() -> frozenset[str]:
    text = (files(__package__) / "towns.txt").read_text("utf-8")
    return frozenset(text.splitlines())


def _may_be_city(text: str) -> bool:
    words = text.split()
    return (
        1 <= len(words) <= 4
        and text[:1].isupper()
        and not organisation_score(text)
        and not title_score(text)
        and not any(c.isdigit() for c in text)
    )


def without_place(text: str, *, cut_unknown: bool) -> str:
    """
    "Acme Ltd, Leeds, UK" -> "Acme Ltd".

    With *cut_unknown*, whatever follows the first comma counts as the place, too, if it
    is no part of a firm's name.
    """
    match = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    if match and is_place(match[2]):
        text = match[1]
    pieces = [p.strip() for p in re.split(r"[,，]\s*", text)]
    merged: list[str] = []
    for piece in pieces:
        legal = fold(piece).rstrip(".") in {f.rstrip(".") for f in LEGAL_FORMS}
        if merged and (legal or fold(piece) in LEGAL_FORMS):
            merged[-1] += f", {piece}"
        else:
            merged.append(piece)
    country = False
    while len(merged) > 1 and _is_country(merged[-1].strip(" .()")):
        country = fold(merged.pop().strip(" .()")) not in _NOWHERE or country
    if len(merged) > 1 and (
        is_place(merged[-1]) or (country and _may_be_city(merged[-1]))
    ):
        merged.pop()
    if cut_unknown and len(merged) > 1 and not organisation_score(merged[-1]):
        merged = merged[:1]
    return ", ".join(merged).strip(" ,;")
