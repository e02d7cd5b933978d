"""
What can be the name of an employer, and how it is written.
"""

import re

from resumate.domain.language.folding import fold
from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.lexicon import organisations
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.places import is_place

MOST_WORDS = 7
_ARTICLE_AND_NAME = 3
_FORMED = 3
_WITHIN = regex(
    r"^(?:Am|An der|Im|In der|Beim|Bei der|Für (?:die|das|den|unsere?n?)) "
    r"(?=(?:[A-ZÄÖÜ]\w*)?(?:[Gg]ymnasium|[Ss]chule|[Dd]ienst|[Aa]mt|[Ii]nstitut|[Kk]linik\w*|"
    r"[Kk]rankenhaus|[Uu]niversität|[Bb]ereich|[Rr]eferat|[Dd]ezernat|[Zz]entrum|[Hh]aus|"
    r"[Ff]akultät|[Mm]useum|[Tt]heater|[Bb]auhof|[Ee]igenbetrieb) )"
)
"""Where a sentence of the posting says that a post is to be filled: "Am Gymnasium Tann
ist … zu besetzen"."""


_DAY = regex(rf" on (?:\d{{1,2}} )?(?:{IN_ENGLISH})\b.*$")
"""When it was posted: "Ardent Partners on 3 March"."""


_FIRM = regex(r"^(?:Firma|Fa\.) (?=[A-ZÄÖÜ])")
"""What only says that the name of a firm follows."""

_COPYRIGHT = regex(r"^(?:©|\([Cc]\) |Copyright )[ ©]*(?:\d{4}(?:[-–]\d{2,4})? )?")
_ON_A_STREET = regex(r" (?:on|at|in) (?:[A-Z][\w'’-]+ ){1,3}(?:St|Rd|Ave|Blvd)\b\.?.*$")
"""Where a house is: "Tarn Books on Mill St."."""
_PART_OF = regex(
    r"^(?:AG|Arbeitsgruppe|Arbeitsbereich|Abteilung|Lehrstuhl|Fachbereich|Fachgebiet|"
    r"Referat|Sachgebiet|Forschungsgruppe|Department|Research Group|School|Faculty|"
    r"Division|Office) .+? (?:am|an der|im|in der|des|der|at|at the) "
    r"(?=(?:[A-ZÄÖÜ]\w*)?(?:[Ii]nstitut|[Uu]niversität|[Hh]ochschule|[Kk]linik|[Mm]useum|"
    r"[Kk]rankenhaus|[Zz]entrum|University|Institute|College|Hospital|Museum))"
)
"""What is a part of the house that is named behind it: "AG Moore am Institut für …"."""
_OF_NONE = regex(
    r"\b(?:No|Nr|Ref)\. ?\d|\b\d{1,2}\.\d{1,2}\.|"
    r"\b(?:Log ?in|Sign (?:in|up)|Anmelden|Registrieren)\b|\b(?:This|It|We|You|"
    r"They|That|There)$|^(?:Recursos Humanos|Ressources [Hh]umaines)$|"
    r"^Als (?:Firma|Unternehmen|\w*[Bb]etrieb)\b"
)
"""What ends no name, though it begins as one: "Competition No. 7", "Beta This"."""


def clean(raw: str) -> str:
    """
    A name without what stands behind it, and without its article.
    """
    bare = _COPYRIGHT.sub("", raw.strip())
    name = re.split(r"\s*[|·•;(]\s*|\s[-–—]\s", bare)[0]
    name = re.sub(r",\s*(?:[A-Z]{1,2}-)?\d{4,5} \S.*$", "", name)
    name = without_town(_DAY.sub("", _ON_A_STREET.sub("", name)))
    name = _FIRM.sub("", name.strip(" ,:\"'“”!?"))
    name = _PART_OF.sub("", _WITHIN.sub("", name))
    if re.search(rf"(?:^|[ ,]){signs.LEGAL}\.?$", name):
        name = name if re.search(signs.DOTTED_LEGAL, name) else name.rstrip(".")
        return signs.ARTICLE.sub("", name)
    name = signs.ARTICLE.sub("", name)
    if re.search(signs.DOTTED_LEGAL, name):
        return name
    return name.rstrip(".") + (
        "." if raw.strip().endswith(".") and raw.strip().isupper() else ""
    )


_TOWN = r"[A-ZÄÖÜ][a-zäöüß]+(?:[ -][A-ZÄÖÜ]?[a-zäöüß]+){0,2}"
_TOWNS = regex(rf"{_TOWN}(?:, (?:{_TOWN}|[A-Z]{{2,3}}))*\.?")


def without_town(name: str) -> str:
    """
    "Kestrel & Fry Ltd, Staveley, Cumbria" without where that is: what stands behind a
    legal form or the kind of house, and is none itself, or is known as a town.
    """
    first, _, rest = name.partition(", ")
    if not _TOWNS.fullmatch(rest) or signs.OF_AN_EMPLOYER.search(rest):
        return name
    formed = signs.WITH_LEGAL.fullmatch(first) or ends_as_employer(first)
    return first if formed or is_place(rest) else name


def is_name(
    name: str, title: str | None, *, labelled: bool, proper: bool = False
) -> bool:
    """
    Whether *name* can be that of who offers a post; less is asked of a labelled one. A
    *proper* one may be a trade, too.
    """
    words = re.findall(r"[\w/'’-]+", name.casefold())
    most = MOST_WORDS + 3 * labelled
    if not words or len(words) > most or not re.search(r"[^\W\d_]{2}", name):
        return False
    if "<" in name or "@" in name or "http" in name or _OF_NONE.search(name):
        return False
    if labelled:
        return not set(words) <= signs.NO_NAME
    article = signs.ROMANCE_ARTICLE.match(name)
    words = words[1:] if article and len(words) >= _ARTICLE_AND_NAME else words
    if words[0] in signs.NO_NAME or set(words) <= signs.NO_NAME or known_part(name):
        return False
    return stands_for_itself(name, title, proper=proper)


def stands_for_itself(name: str, title: str | None, *, proper: bool = False) -> bool:
    """
    Whether *name* is no part of the title, no place, no bare "Council" and, unless it
    is known to be *proper*, no trade.
    """
    if title and name.casefold() in title.casefold():
        behind = [without_place(x) for x in re.split(r"\s[-–—|·•]\s", title)[1:]]
        return " " in name and name.casefold() in map(str.casefold, behind)
    bare = signs.OF_AN_EMPLOYER.fullmatch(name) or signs.BARE_TOWN.fullmatch(name)
    kind = fold(name) in organisations.NOUNS | organisations.AREAS
    if bare or kind or signs.OF_WORK.fullmatch(name):
        return False
    if signs.STREET.match(name) or is_place(name):
        return False
    if re.search(r"\w [A-ZÀ-Þ]\w+s$", name):  # "Pike & Tarn Architects" are a firm
        return True
    firm = re.search(rf"{signs.LEGAL}\b", name) or ends_as_employer(name)
    return proper or not names_a_job(name) or bool(firm) or has_form(name)


def has_form(name: str) -> bool:
    """
    Whether *name* tells its legal form or partners: "Koch & Sohn".
    """
    if signs.WITH_LEGAL.fullmatch(name):
        return True
    formed = organisation_score(name) >= _FORMED
    return formed and not (
        signs.OR_A_STATE.search(name) or signs.NOT_ALONE.search(name)
    )


def ends_as_employer(name: str) -> bool:
    """
    "Coral Street Specialist Centre" is no specialist.
    """
    *others, last = name.split(" ")
    return bool(others) and signs.OF_AN_EMPLOYER.fullmatch(last) is not None


def has_kind(name: str) -> bool:
    """
    Whether *name* begins with what kind of house it is: "Stadtwerke Emden".
    """
    return signs.BEGINS_AS_EMPLOYER.match(name) is not None


def may_be_whole(text: str) -> bool:
    """
    Whether *text* is a name and nothing else.
    """
    whole = signs.WHOLE_NAME.fullmatch(text) is not None
    return whole and not (signs.NOT_ALONE.search(text) or signs.OR_A_STATE.search(text))


def without_place(text: str) -> str:
    """
    The name before what tells where, or of what kind: "Alder House (charity), Hull".
    """
    return re.split(r", | \(", text)[0]
