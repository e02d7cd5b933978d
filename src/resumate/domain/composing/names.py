"""
Names as a letter writes them: of people, employers and posts.
"""

import re

from resumate.domain.patterns import regex

_MOST_WORDS_OF_A_NAME = 10
SHORT_WORD = 4
SMALL_WORDS = frozenset(
    "OF AND THE FOR IN AT TO ON BY A AN AS OR ALL NEW UND FÜR DER DES IM DE DU ET EN "
    "LA LE LES DEL EL LOS LAS Y".split()
)
_TITLE_TAIL = regex(
    r"\s*[(\[](?:[mwfhdxiga*]\s*[/|,]\s*){1,3}[mwfhdxiga*]+[)\]]|\s*\((?:all genders|"
    r"gn|remote|hybrid|full[- ]time|part[- ]time|vollzeit|teilzeit)[^)]*\)"
    r"|\s*\((?-i:[A-Z]{2,4}(?:/[A-Z]{2,4})+)\)|\s*\((?:band|grade|scale) \w{1,3}\)"
    r"|\s+(?:m/w/d|w/m/d|m/f/d|f/m/d|m/f/x)\b"
    r"|,?\s+\d\d[\d.,]*(?:\s?[-–/]\s?\d[\d.,]*)?\s?(?:%|(?:h|hrs|hours|std|stunden)\b\.?)",
    re.IGNORECASE,
)
_IN_BRACKETS_FIRST = regex(r"^\((\w+)\) ")
"""A level that may be: "(Junior) Controller"."""
_LEGAL_FORM = regex(
    r"(?<![&+]),?\s+(?:Inc|INC|LTD|CORP|LLC|L\.L\.C|Ltd|Limited|Corp|"
    r"(?:Professional )?Corporation|PLC|plc|"
    r"\(?P(?:ty|vt)\.?\)? (?:Ltd|Limited)|Private Limited|GmbH & Co\. KG|GmbH|"
    r"AG|KG|SE|e\. ?V|S\.A\.S|S\.A|SA|SASU?|SARL|Sàrl|EURL|S\.L\.U|S\.L|SLU|SL|BV|Pty|"
    r"inc|ltée|enr|SRL|SPRL|ASBL|asbl|DAC|CLG|Co)\b\.?(?:\s+KG)?$"
)


_SHOUTED = 6
"""Of so many letters one may be small: "CHEF D'ÉQUIPE puis CHEF DE CHANTIER"."""
_SHOUTED_WORD = regex(r"(?<![^\W\d_]\.)[^\W\d_]+(?!\.[A-Z])")
"""No letter of "S.A.S."."""
_LONG_SHOUT = regex(r"(?<![^\W\d_])[^\W\d_a-zß-ÿ]{7,}(?![^\W\d_])")
"""No initials are so long: what stands behind the name is shouted, too."""


def calm(name: str) -> str:
    """
    A name or title that stands in capitals, as it is written in a letter.
    """
    comma = "(" if "(" in name.split(",", maxsplit=1)[0] else ","
    head, comma, tail = name.partition(comma)
    letters = [c for c in head if c.isalpha()]
    small = sum(not c.isupper() for c in letters)
    if len(letters) <= SHORT_WORD or small * _SHOUTED > len(letters):
        return name
    if _LONG_SHOUT.search(tail):
        tail = _SHOUTED_WORD.sub(_calm_word, tail)
    return _SHOUTED_WORD.sub(_calm_word, head) + comma + tail


_PREFIXES = frozenset("TRI PRO MID BIO ECO GEO AIR SEA SUN BAY BIG RED".split())
"""Before a hyphen these are no initials: "TRI-PLAINS"."""


def _calm_word(match: re.Match[str]) -> str:
    word = match.group()
    elided = len(word) == 1 and match.string[match.end() : match.end() + 1] in {
        "'",
        "’",
    }
    if word in SMALL_WORDS or (elided and match.start() and word in "DL"):
        return word.lower()
    joined = match.string[match.end() : match.end() + 1] == "-" and word in _PREFIXES
    if not word.isupper() or (len(word) < SHORT_WORD and not joined):
        return word
    if word == "GMBH":
        return "GmbH"
    return re.sub(r"^Mc([a-z])", lambda m: "Mc" + m[1].upper(), word.capitalize())


_PARTICLES = frozenset("van von der den de da di do dos das del della du la le".split())
_SUFFIXES = frozenset(
    "II III IV MBA MD RN CPA PMP CFA OBE MBE ACA FCA ACCA FCCA ACMA FCMA CGMA CPFA"
    " ACIPD MCIPD FCIPD MCIPS MRICS FRICS RGN RMN".split()
)
_CHARTERED = regex(r"[AMF]CI(?!V)[A-Z]{1,3}|[AMF]R[AEIS][A-Z]{1,3}")
"""Of what institute or society one is: "MCIOF", "FRSA", and no "McIver"."""
_LAST_FIRST = regex(
    r"^([A-ZÀ-Þ]{4,}(?:[ -][A-ZÀ-Þ]{2,})*)"
    r" ([A-ZÀ-Þ][a-zß-ÿ]+(?:[ -][A-ZÀ-Þ][a-zß-ÿ]+)*)$"
)
"""A last name in capitals before the first, as forms have it: "BENALI Rachid"."""
_SCOTTISH = regex(r"\b(Mc)([a-z])")


def person(name: str) -> str:
    """
    A person's name as it is signed: "Jo HALE" as "Jo Hale", "JO HALE, RN" as "Jo Hale",
    "JO VAN HALE III" as "Jo van Hale III".
    """
    bare = _LAST_FIRST.sub(r"\2 \1", name.split(",", maxsplit=1)[0].strip())
    shouted = bare.isupper()
    words = bare.split(" ")
    calmed = [
        _calm_name(word) if word.isupper() and (shouted or len(word) > 2) else word  # noqa: PLR2004
        for word in words
    ]
    return " ".join(
        word.lower() if shouted and at and word.lower() in _PARTICLES else word
        for at, word in enumerate(calmed)
    )


def _calm_name(word: str) -> str:
    if word in _SUFFIXES or _CHARTERED.fullmatch(word):
        return word
    word = re.sub(r"[^\W\d_]{2,}", lambda part: part.group().capitalize(), word)
    return _SCOTTISH.sub(lambda part: part[1] + part[2].upper(), word)


def only_name(text: str) -> str:
    """
    An employer or post without the place that a table set beside it, and not shouted;
    a plus between two posts is said.
    """
    named = re.split(r"\s*\|\s*|[,;.]? (?:Client|Kunde|Project|Projekt): ", text)[0]
    return calm(named.strip().replace(" + ", " & "))


_WITH_ARTICLE = regex(
    r"^(?:University|College|Institute|Ministry|Department|City|Bank|Port|Museum|"
    r"Bureau|Agency|Authority|Council|Office|State|Government|Church|School|Faculty|"
    r"Board|Division|Society|Diocese|Borough|County) of "
    r"|^(?:Institute|Cent(?:re|er)|Agency|Office|Department|Ministry|School|Foundation|"
    r"Society|Council) for "
)
_ONESELF = regex(
    r"(?:self[- ]employed|free-?lance(?:r)?|independent|own business|"
    r"selbst(?:st)?ändig\w*|freiberuflich\w*|freischaffend\w*|freelance)",
    re.IGNORECASE,
)


def is_oneself(employer: str) -> bool:
    """
    Whether what stands as the employer says that there was none: "self-employed".
    """
    return bool(_ONESELF.fullmatch(employer.strip(" .,()")))


_ARMED = regex(
    r"(?:(?:[A-Z]\w+|U\.S\.) ){1,2}(?:Army|Navy|Air Force|Marine Corps|Coast Guard|"
    r"National Guard|Armed Forces|Defence Forces?)|Royal Marines"
)
"""Who has soldiers: "the British Army"."""
_IN_BRACKETS = regex(r"(?<=\w) \((?![^()]*\bNHS\b)[^()]*[a-z][^()]*\)$")
"""What is told of an employer beside its name: "(family business)", not "(BBC)"."""
_STARS = regex(r"\s*[*★☆]+$")
"""A hotel's stars behind its name."""


def spoken_employer(employer: str) -> str:
    """
    An employer as an English letter names it: "Hartwell Foods" for HARTWELL FOODS, LLC;
    "" where there was none.
    """
    if is_oneself(employer):
        return ""
    name = _IN_BRACKETS.sub("", _STARS.sub("", only_name(employer)))
    said = calm(_LEGAL_FORM.sub("", name)).strip(" ,") or name
    named = _WITH_ARTICLE.match(said) or _ARMED.fullmatch(said)
    return f"the {said}" if named else said


def with_the(name: str) -> str:
    """
    The name of a house as it stands in an English sentence: "the University of Kent".
    """
    return f"the {name}" if _WITH_ARTICLE.match(name) else name


def at_employer(employer: str) -> str:
    """
    Where one worked, of an employer as it is named: "at Hale Foods", "in the British
    Army".
    """
    armed = _ARMED.fullmatch(employer.removeprefix("the "))
    return f"{'in' if armed else 'at'} {employer}"


def plain_title(title: str | None) -> str | None:
    """
    A posting's title as it is said in a sentence: no "(m/w/d)", no second headline.
    """
    if not title:
        return None
    bare = _IN_BRACKETS_FIRST.sub(r"\1 ", _TITLE_TAIL.sub("", title).strip())
    said = re.split(r"\s+[–—|]\s+|\s+-\s+", bare)[0]
    return _a_name(calm(" ".join(said.split()).rstrip(".,;:")))


def plain_company(company: str | None) -> str | None:
    """
    A company's name as its people say it: no legal form.
    """
    if not company:
        return None
    bare = _LEGAL_FORM.sub("", " ".join(company.split())).strip()
    return _a_name(calm(bare).rstrip("."))


def _a_name(text: str) -> str | None:
    """
    The text if it can be a name: a sentence that was taken for one is not said.
    """
    return text if text and len(text.split()) <= _MOST_WORDS_OF_A_NAME else None
