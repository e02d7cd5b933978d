"""
What a list asks, told by its items where its heading does not tell.
"""

import re
from collections import Counter
from collections.abc import Sequence

from resumate.domain.patterns import regex
from resumate.domain.posting_reading import cues
from resumate.domain.posting_reading.clause_words import DEEDS, OF_A_PERSON
from resumate.domain.posting_reading.parts import Part

_OFFERED = regex(
    r"\b(?:(?:days?|weeks?) (?:of )?(?:off|leave|vacation|holidays?)|holidays?|"
    r"(?:annual|parental|sick|paid|maternity|study) (?:leave|pay|days?)|time off|"
    r"pensions?|insurance|healthcare|health plan|medical|dental|salary|bonus(?:es)?|"
    r"equity|stock options|401|free|discounts?|allowance|stipend|perks?|snacks|lunch|"
    r"laptop of your|gym|wellness|budget for (?:your|training|learning)|training "
    r"budget|"
    r"(?:learning|training|education) budget|(?:fixed|permanent|open-ended) contract|"
    r"flexible (?:hours|working|schedule)|flexitime|work from home|home ?office|"
    r"remote work|season ticket|bike|company (?:car|phone|laptop)|relocation|housing|"
    r"cottage|accommodation|meals?|per (?:hour|year|annum|month)|an hour|"
    r"tage urlaub|urlaub(?:stage)?|gehalt|vergütung|bezahlung|altersvorsorge|"
    r"\w*(?:zuschuss|zuschüsse|zulagen?|prämien?|ticket|tarif\w*)|"
    r"\w*rad leasing|(?:dienst|firmen)(?:rad|wagen)|jobticket|jobrad|gleitzeit|"
    r"weihnachtsgeld|"
    r"umsatzbeteiligung|unbefristet\w*|fortbildung(?:en|sbudget)?|obst|frei|"
    r"mutuelle|tickets?[- ]restaurants?|télétravail|rtt|primes?|congés|salaire|"
    r"contrato|jornada|vacaciones|seguro|teletrabajo|sueldo|días libres)\b|"
    r"^\w+wohnung\b|[€$£]\s?\d|\d\s?(?:€|euros?\b)",
    re.IGNORECASE,
)
_OF_A_PERSON = regex(
    r"^(?:an? |the |some |very |highly |at least |strong |good |great |excellent |"
    r"solid )*"
    r"(?:experience|knowledge|ability|willing\w*|confiden\w+|happy|comfortable|able|"
    r"fluen\w+|proficien\w+|familiar\w*|understanding|degree|diploma|bachelor\S*|"
    r"master's|certif\w+|licen[sc]e\w*|qualifi\w+|skills?|skilled|careful|reliable|"
    r"patient|passion\w*|curious|track record|minimum|years?|completed|trained|"
    r"portfolio|eye for|sense of|interest\w*|enthusias\w+|organi[sz]ed|calm|friendly|"
    r"english|german|french|spanish|italian|dutch|communicat(?:ion|or)|team player)\b|"
    r"^\d+\+? years|\byears?(?: of|'|\b.{0,30}\b(?:as|in|with|of)\b)|"
    rf"\b(?:{OF_A_PERSON})\b",
    re.IGNORECASE,
)
_GERUND = regex(r"[a-z]{3,}ing$")
_NO_DEED = frozenset(
    """
training engineering marketing understanding outstanding working accounting nursing
banking willing being a an the your our one two three four five some any good great
strong very at over more most no not in on of with by from for and or happy able keen
ready open fit fluent native valid current own clear quick fast calm careful first
""".split()
)
_OBJECT = frozenset(
    """
the our a an your their all and with to on out up for in new any each every weekly daily
monthly annual at from into its own about over down through as
""".split()
)
_NO_VERB_END = regex(
    r"(?:tions?|ments?|ness|ity|ies|ances?|ences?|ship|ed|ly|al|ive|able|ible|ful|ous|"
    r"ic|ism|ist|or|ers?|als)$"
)
_GERMAN_DEED = regex(
    r"^(?:[\w-]*ung(?:en)?|pflege|mitarbeit|aufbau|unterricht|ansprechpartner\w*|"
    r"einsatz|ausbau|verkauf|einkauf|betrieb|umgang)\b|\s[a-zäöüß]{3,}(?:en|ern|eln)$"
)
_ROMANCE_DEED = regex(r"^[a-zà-ÿ]{2,}(?:er|ir|re|ar|oir)(?:se|te|nos)?\s")


def part_of_items(items: Sequence[str], language: str) -> Part | None:
    """
    The part that most of *items* belong to; None if they do not agree.
    """
    votes = Counter(part for item in items if (part := _part(item, language)))
    if not votes:
        return None
    (part, count), *others = votes.most_common(2)
    beaten = not others or count > others[0][1]
    enough = 3 if part is Part.MUST and not others else 2
    return part if beaten and count * enough >= len(items) else None


def _part(item: str, language: str) -> Part | None:
    if _is_deed(item, language):
        return Part.DUTY
    if _OF_A_PERSON.search(item) or cues.ASKS.search(item):
        return Part.MUST
    return Part.ASIDE if _OFFERED.search(item) else None


def _is_deed(item: str, language: str) -> bool:
    """
    Whether *item* begins as what one does: "Feed the lemurs", "Pflege der Gäste".
    """
    folded = item.casefold().rstrip(".!")
    if language == "de":
        asked = _OF_A_PERSON.search(item) or _OFFERED.search(item)
        return bool(_GERMAN_DEED.search(folded)) and not asked
    if language in {"fr", "es", "it", "pt"}:
        return bool(_ROMANCE_DEED.match(folded))
    first, *rest = re.findall(r"[\w'-]+", folded) or [""]
    if first in DEEDS:
        return True
    if first in _NO_DEED or _OF_A_PERSON.match(item):
        return False
    if _GERUND.match(first):
        return True
    verb = first.isalpha() and not _NO_VERB_END.search(first)
    return bool(rest) and rest[0] in _OBJECT and verb and not _OFFERED.search(item)
