"""
What a name names: a post, an employer, a school or a degree.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

import re

from resumate.domain.forgetting import remembered
from resumate.domain.language.folding import fold
from resumate.domain.lexicon import degrees, organisations, places, titles
from resumate.domain.patterns import regex

_TITLE_NOUNS = frozenset(map(fold, titles.HEADS)) | titles.OTHER_NOUNS
_WITH = r"\s(?:&|\+|and|und|et|y|e)\s+"
_KIN = (
    r"(?:sons?|daughters?|brothers?|sisters?|sohn|söhne|tochter|töchter|brüder"
    r"|fils|filles?|hijos|hijas|figli|co|cie)\b\.?"
)
_PARTNERS = regex(rf"{_WITH}(?:{_KIN}|(?:partners?|associates?)\b\.?)", re.IGNORECASE)
"""The end of a firm's name: its partners are nobody's job title."""
_FAMILY_FIRM = regex(rf"[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?(?i:{_WITH}{_KIN})")
"""A firm that bears a name, which may be a trade, too: "Baker & Daughter"."""
_SHOP_OF = regex(
    r"[A-ZÄÖÜ]\w*(?:erei|haus|hof|betrieb|werkstatt|[Kk]anzlei|[Pp]raxis|[Ss]alon) "
    r"(?:Koch|Schneider|Meister|Gärtner|Maurer|Schlosser|Dreher|Zimmermann|Kaufmann"
    r"|Förster|Schreiner|Tischler|Maler|Sattler|Drucker)"
)
"""A shop by the name of its family, which is a trade, too: "Tischlerei Koch"."""
_CRAFTSMAN = regex(
    r"(?:Elektro|Metallbau|Stahlbau|Holzbau|Fensterbau|Gartenbau|Heizungsbau|Haustechnik|"
    r"Sanitär|Kälte|Landtechnik|Fahrzeugbau|Optik|Möbel|Küchen|Getränke|Blumen|Fliesen|"
    r"Raumausstattung|Zweirad|Fahrrad|Foto|Schuh|Mode) "
    r"(?!(?i:\w*(?:eure?|ist|iker|ierer|meister|helfer|berater|verkäufer|planer|leiter)"
    r"(?:in)?)(?:,|$))"
    r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?(?:, [A-ZÄÖÜ][\w -]+)?"
)
"""A firm by its craft and its family, which may be a trade: "Elektro Schreiner"."""
_GRADES = frozenset("i ii iii iv v".split())
"""Behind a title: "Technician II"."""
_PAID_STUDENT = regex(
    r"\b(?:working|ph\.?d|doctoral|vacation|summer|placement) student\b", re.IGNORECASE
)
"""Who studies and is employed: "Working Student, R&D lab"."""
_CALLED_SO = regex(
    r"(?:(?:school|college|year \d+) )?work experience(?: placement)?"
    r"|(?:saturday|sunday|weekend|summer|holiday|student) job|paper round"
    r"|au[- ]pair(?: in [^,]+)?"
    r"|(?:\w+ )?(?:security|crossing|train|night) guard|lollipop (?:lady|man)"
    r"|health visitor|(?:patient|vehicle|car) transporter|scrum master"
    r"|freiwilliges (?:soziales|ökologisches) jahr",
    re.IGNORECASE,
)
"""Posts that no one word of theirs tells: "School work experience"."""
_TOWN_OF_STATE = regex(
    rf"(?<=, )[A-Z][a-z]+, (?:{'|'.join(sorted(places.REGIONS))})(?=$|[\t(])"
)
"""A town behind a name, whatever its word means besides: "Acme, Macon, GA"."""
_ASIDE = regex(r"(?:^|(?<=\w)\s)\([^()]*\)")
"""What is said beside a name, and names nothing: "(Team of 6)"."""
_WORD = regex(r"[\w.'’+#/-]+")


def words_of(text: str) -> list[str]:
    """
    The words of *text*, folded, without marks around them.
    """
    return [w.strip("'-/") for w in _WORD.findall(fold(text)) if w.strip("'-/.")]


@remembered(1_024)
def title_score(text: str) -> int:
    """
    How much *text* reads like a job title: 0 not at all, 3 very much.
    """
    told = _TOWN_OF_STATE.sub(" ", _PARTNERS.sub(" ", text))
    words = [w.rstrip(".") for w in words_of(told)]
    if len(words) > 1 and words[-1] in _GRADES:
        words.pop()
    firms = (_FAMILY_FIRM, _SHOP_OF, _CRAFTSMAN)
    if not words or any(firm.fullmatch(text) for firm in firms):
        return 0
    if any(sign in text for sign in titles.SIGNS):
        return 2
    hits = [w for w in words if _is_title_noun(w)]
    if not hits:
        known = _PAID_STUDENT.match(text) or _CALLED_SO.fullmatch(text)
        return 3 if known else 0
    ends = _is_title_noun(words[-1]) or _is_title_noun(words[0])
    return 1 + ends + (len(words) <= 5)


_FEMININE = ("erin", "antin", "istin", "atorin", "ologin", "wartin", "gesellin")
"""How German ends the words for a woman at her trade, and hardly a word besides."""
_NO_FEMININE = frozenset({"schwerin", "erin", "katherin", "glycerin"})


_POST_OF_LEADING = regex(
    r"(?!.*(?:an|ein|ab|zu|um|her|fort|uber|weiter|rohr|wasser|strom|gas|daten|kabel)"
    r"leitung$).{3,}leitung"
    r"|(?!.*(?:wasser|wind|atom|kern|tat|zug|druck|schub|spann|kauf|muskel|schwer|wirt"
    r"|trag|fahr|seh|bio)kraft$).{3,}kraft"
)
"""How German calls a post by what is led, or who does it by that: "Gruppenleitung",
"Aushilfskraft", and neither a water main nor water power."""


_COMPOUND = regex(rf"(?:.{{3,}})?(?:{'|'.join(titles.ENDS)})")
"""A trade, or what is one by its end: "Filialleiter", but not "Rebacker"."""


def _is_title_noun(word: str) -> bool:
    house = word in organisations.NOUNS  # "Co-operative" is no operative
    parts = {word, *([] if house else word.replace("/", "-").split("-"))}
    if any(p.endswith(_FEMININE) and p not in _NO_FEMININE for p in parts):
        return True
    if any(map(_POST_OF_LEADING.fullmatch, parts)):
        return True
    if not parts.isdisjoint(_TITLE_NOUNS):
        return True
    return word.endswith(titles.ENDS) and _COMPOUND.fullmatch(word) is not None


_PRACTICE = regex(
    r"(?:Steuerberater|Rechtsanw[aä]lt|Notar|\w*[Aa]rzt|\w*[Ää]rzt|Architekt|Apotheker|"
    r"Tischler|Schreiner|Gärtner|Friseur)(?:in|meister)? "
    r"(?:(?:Dr|Dipl|Prof|med|dent|vet)\.(?:-\w+\.?)? ?)*"
    r"(?P<who>[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+(?:-[A-Z]\w+)?)"
)


def is_practice(text: str) -> bool:
    """
    Whether *text* names somebody with their trade, who employs others: "Steuerberater
    Dipl.-Kfm. Otto Berg".
    """
    named = _PRACTICE.fullmatch(text)
    return named is not None and not title_score(named["who"])


@remembered(1_024)
def organisation_score(text: str) -> int:
    """
    How much *text* reads like the name of an employer: 0 not at all, 3 very much.
    """
    words = words_of(_ASIDE.sub("", text))
    if not words:
        return 0
    if any(sign in text for sign in organisations.SIGNS):
        return 2
    if any(w in organisations.LEGAL_FORMS for w in words[1:]) or _PARTNERS.search(text):
        return 3
    if (
        _CRAFTSMAN.fullmatch(text)
        or _HOME.search(text)
        or _SOMEBODYS.match(_ASIDE.sub("", text).strip())
    ):
        return 2
    bare = [w.rstrip(".") for w in words]
    first = bare[0] in organisations.FIRST and len(bare) > 1
    if first or _is_organisation_noun(bare[-1]) or _is_organisation_noun(bare[0]):
        return 2
    return int(any(map(_is_organisation_noun, bare)))


_SOMEBODYS = regex(
    r"[A-Z]\w+['’]s (?!(?:[Dd]egree|[Ll]icen[cs]e|Assistant|Aide|Nurse|Level|Award)\b)"
    r"[A-Z]\w+$"
)
"""Whose house it is: "Pennington's Fisheries"."""
_HOME = regex(r"\w (?:Nursing|Care|Residential|Retirement|Rest|Funeral) Home$")
"""Who is called a home: "Elm Nursing Home"."""


def _is_organisation_noun(word: str) -> bool:
    return word in organisations.NOUNS or word.endswith(tuple(organisations.ENDS))


_SCHOOL_DEGREE = regex(
    r"^(?:\w+ ){0,2}(?:school|college) (?:diploma|certificate|degree)(?=$|,)",
    re.IGNORECASE,
)
"""What a school gives, and none itself: "High school diploma"."""
_SCHOOL_SIGNS = ("大学", "学院", "學院", "大學", "学校", "中学", "Sixth Form")


def school_score(text: str) -> int:
    """
    How much *text* reads like a school or university.
    """
    words = [w.rstrip(".") for w in words_of(_SCHOOL_DEGREE.sub("", text))]
    signs = any(s in text for s in _SCHOOL_SIGNS)
    signs = signs or re.search(r"\bMIT\b", text) is not None  # "mit" is German
    ends = ("universitat", "schule", "university", "gymnasium", "akademie", "college")
    joined = any(p in organisations.SCHOOL_NOUNS for w in words for p in w.split("-"))
    return 2 * int(signs or joined or any(w.endswith(ends) for w in words))


PUPILS_SCHOOL = regex(
    r"(?:\w+-)?(?:[A-ZÄÖÜ][a-zäöü]+)?(?:(?P<neuter>gymnasium|kolleg)|(?:real|haupt|"
    r"gesamt|mittel|ober|regel|werkreal|stadtteil|gemeinschafts|sekundar)schule|"
    r"regionale schule)\b",
    re.IGNORECASE,
)
"""A German school of general education, that pupils attend until they leave it."""


_SPACED = regex(r"\b((?:[BM]|Ph)\.) (?=(?:Sc|A|Eng|Ed|D|Phil)\.)")
"""The gap inside a degree: "M. Sc."."""


@remembered(1_024)
def degree_score(text: str) -> int:
    """
    How much *text* reads like a degree or a course of study.
    """
    words = words_of(_SPACED.sub(r"\1", text))
    if any(sign in text for sign in degrees.SIGNS):
        return 3
    hits = [w for w in words if _is_degree_noun(w)]
    hits += ["du"] * text.startswith("DU ")  # "du" is an article
    ends = ("studium", "ausbildung", "abschluss", "diplom")
    if not hits:
        return int(any(w.endswith(ends) for w in words))
    first = words[0] in hits
    return 1 + first + (len(words) <= 8)


def _is_degree_noun(word: str) -> bool:
    german = word.startswith(("diplom-", "dipl.-"))  # "Diplom-Betriebswirtin"
    return german or word in degrees.NOUNS or word.rstrip(".") in degrees.NOUNS
