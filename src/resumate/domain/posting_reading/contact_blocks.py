"""
Lines with whom and where to write to, and those of a form to fill in: they ask nothing
of the work, and what is asked above them ends there.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from resumate.domain.language.name_kinds import organisation_score
from resumate.domain.patterns import Said, regex
from resumate.domain.posting_reading import company_signs as signs
from resumate.domain.posting_reading.clean_titles import names_a_job
from resumate.domain.posting_reading.lines import Line

_MOST_OF_A_NAME = 8
_CALL = (
    r"(?:(?:t|f|m|tel|telefon|telephone|fon|phone|mobile?|mobil|cell|fax|handy|"
    r"whats ?app|text|call|ring|rufnummer)\b\.?:? ?)"
)
_NUMBER = r"\+?\(?\d[\d ()/.–-]{6,20}\d(?: ?(?:ext|dw|durchwahl)\.? ?\d+)?"
_MAIL = r"(?:(?:e-?mail|mail|web|website|internet|online)\b:? ?)?"
_REACHED = regex(
    rf"{_CALL}{_NUMBER}|(?:\+|\(?0){_NUMBER}|"
    rf"{_MAIL}(?:\S+@\S+\.\w+|(?:https?://|www\.)\S+)",
    re.IGNORECASE,
)
"""A line that only tells by what number or address somebody is reached."""
_REFERENCE = regex(
    r"(?:(?:job|position|posting|vacancy|requisition|chiffre|referenz|kenn|auftrags|"
    r"anzeigen|stellen|ausschreibungs|inserats?)[ -]?(?:id|no\.?|nr\.?|number|nummer|"
    r"ziffer|code|ref(?:erence|erenz)?)|(?:our |unsere? )?ref(?:erence|erenz)?(?: "
    r"(?:number|no\.?|code))?|post id)\.?(?:: ?| #)"
    r"(?:[A-Za-z0-9]*[\d/-][\w./-]*|keine|none|n/a)",
    re.IGNORECASE,
)
_FRENCH_WAY = r"(?:rue|avenue|boulevard|bd|place|chemin|quai|allée|route|impasse|cours)"
PARTS = regex(rf"\s*(?:,(?!(?<=\d,) (?i:{_FRENCH_WAY})\b)|\||·|•)\s+")
"""What parts what stands in one line of a block, but not "12, rue de l'Orme"."""
STREET = regex(
    r"(?:[A-ZÄÖÜ][\w.'’-]* ){0,4}(?:[A-ZÄÖÜ]?[\w-]*(?i:stra(?:ß|ss)e|str\.|weg|platz|"
    r"allee|gasse|damm|ufer|markt|chaussee)|[A-ZÄÖÜ][\w-]*ring) \d+ ?[a-z]?(?: ?[-–] "
    r"?\d+)?|"
    r"(?:(?:unit|suite|floor) \d+\w?, )?\d+[A-Za-z]? (?:[A-Z][\w.'’-]*,? ){1,4}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Way|Drive|Dr|Square|Quay|Parade|Terrace|"
    r"Boulevard|Blvd|Close|Court|Crescent|Place)\b\.?(?: [NSEW]| North| South| East| "
    r"West)?|"
    rf"\d{{1,4}}(?: ?(?:bis|ter))?,? (?i:{_FRENCH_WAY}) "
    r"(?:[dl](?:e|es|u|a)? |(?:de )?l['’]|d['’])*"
    r"[A-ZÀ-Þ][\w'’ -]{1,40}",
)
TOWN = regex(
    r"(?:[A-Z]{1,2}-)?\d{4,5} (?!Euro\b|EUR\b|CHF\b)[A-ZÄÖÜ][a-zäöüß.]+"
    r"(?:[ /(-]{1,2}[\wäöüß.)]+){0,3}|"
    r"[A-Z][\w'’. -]{2,30}, [A-Z]{2} \d{5}|"
    r"(?:[A-Z][\w'’-]+,? ){0,3}[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}"
)
_SOMEBODY = regex(
    r"(?:Frau|Herrn?|Mrs?|Ms|Miss|Dr|Prof|Mag|Ing|Dipl)\b\.?(?: [\w.'’-]+){1,5}|"
    r"(?:z\. ?Hd?\.|zu Händen|c/o|attn\b\.?:?|contact:|kontakt:|"
    r"ansprechpartner(?:in)?:) .{3,60}"
)
_NAME = regex(
    r"[A-ZÄÖÜ][\w'’.-]+(?: [A-ZÄÖÜ][\w'’.-]+){1,2}"
    r"(?:, (?P<does>[A-ZÄÖÜ][^.!?]{2,50}))?"
)
"""Who is written to, with or without what they do: "Ina Kern, Personalleiterin"."""
_ANSWER = Said(
    r"^(?:[*•-] ?)?(?:yes|no|ja|nein|select(?: one)?(?:\.{3}|…)?|choose an option|"
    r"bitte "
    r"(?:aus)?wählen)[.…*]*(?:\s*(?:/|\||•| )\s*(?:yes|no|ja|nein))*$",
    r"^(?:[*•-] ?)?(?:\[ ?\]|☐|□|○|\( \)) ?\S",
    r"^\*? ?(?:required (?:question|field)|pflicht(?:feld|frage))s?\.?$",
)
"""What a form lets one choose: "Yes", "[ ] T1  [ ] T2", "* Required question"."""


def asks_in_a_form(lines: Sequence[Line], position: int) -> bool:
    """
    Whether a line is one of a form's answers, or the question right above them.
    """
    if _is_answer(lines[position]):
        return True
    below = lines[position + 1 : position + 2]
    question = lines[position].text.rstrip(" *").endswith("?")
    return question and bool(below) and _is_answer(below[0])


def _is_answer(line: Line) -> bool:
    return _ANSWER.search(line.text) or _ANSWER.search(f"{line.mark} {line.text}")


def contact_lines(lines: Sequence[Line]) -> frozenset[int]:
    """
    Where *lines* tell street, town, telephone, mail or reference and nothing else, and
    the names of whom and where right above these.
    """
    found: set[int] = set()
    for block in _blocks(lines):
        texts = [lines[at].text for at in block]
        for at, text in zip(block, texts, strict=True):
            if not _is_sure(text, texts):
                continue
            found.add(at)
            above = at - 1
            if above in block and TOWN.fullmatch(text) and _is_street(lines[above]):
                found.add(above)
                above -= 1
            while above in block and above not in found and _may_be_name(lines[above]):
                found.add(above)
                above -= 1
    return frozenset(found)


def _blocks(lines: Sequence[Line]) -> list[list[int]]:
    """
    The places of *lines* that stand in one paragraph each.
    """
    number = 0
    numbered: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        number += line.opens
        numbered.append((number, at))
    return [[at for _, at in run] for _, run in groupby(numbered, lambda x: x[0])]


def _is_sure(text: str, block: Sequence[str]) -> bool:
    if _REACHED.fullmatch(text) or _REFERENCE.fullmatch(text):
        return True
    parts = [part for part in PARTS.split(text) if part]
    street = any(STREET.fullmatch(part) for part in (*parts, text))
    if street:
        return True
    town = TOWN.fullmatch(text) is not None
    return town and (
        bool(re.match(r"\D|\d{5}", text))
        or any(STREET.search(other) for other in block)
    )


def _is_street(line: Line) -> bool:
    return not line.bullet and signs.STREET.match(line.text) is not None


def _may_be_name(line: Line) -> bool:
    """
    Whether a line may name who is written to, above where.
    """
    text = line.text
    if line.bullet or len(text.split()) > _MOST_OF_A_NAME or text.endswith((":", ".")):
        return False
    house = signs.WHOLE_NAME.fullmatch(text) and organisation_score(text) > 1
    named = signs.WITH_LEGAL.fullmatch(text) or house
    if named or _SOMEBODY.fullmatch(text):
        return True
    name = _NAME.fullmatch(text)
    return name is not None and (
        names_a_job(name["does"]) if name["does"] else line.opens
    )
