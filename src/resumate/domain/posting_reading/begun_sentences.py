"""
A line that leaves its sentence to the items below: "We would like to hear from you if
you" over "hold a degree" and "can stay calm".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumate.domain.patterns import Said, regex
from resumate.domain.posting_reading import cues
from resumate.domain.posting_reading.clause_words import HOLDS
from resumate.domain.posting_reading.german_acts import german_holdings
from resumate.domain.posting_reading.headings import known_part
from resumate.domain.posting_reading.inline_headings import lead_in_part
from resumate.domain.posting_reading.parts import Part

_BREAKS_OFF = regex(
    r"(?:^|,\s|\b(?:if|when|that|because|where|as|ideally|preferably|wenn|falls|dass|"
    r"weil) )"
    r"(?P<subject>you|du|sie|ihr)(?P<verb>['’]ll|['’]re|['’]ve| will| must| should| "
    r"need"
    r"(?: to)?| can| are| have| wirst| werden| solltest| sollten| bist| sind| hast|"
    r" haben)?(?: (?:also|auch|zudem|already|bereits|be|have))*$"
    r"|\b(?P<one>person|candidate|applicant|post ?holder)"
    r" (?P<must>will|may|might|should|must|can|could)(?: (?:also|have|be))*$"
    r"|\b(?P<whom>who|jemand\w*,? (?:der|die))(?: (?P<does>will|can|wird|kann))?$",
    re.IGNORECASE,
)
_ENDING = regex(r"[\s:…–—.-]+$")
_ENDED = regex(r"(?<!\.\.)\.$|[!?;]$")
_DOES = frozenset(["will", "'ll", "’ll", "wirst", "werden", "wird"])
_WISHED = Said(
    r"\b(?:better|bonus|bonuspunkte|plus|pluspunkte?|nice|lovely|great|brilliant|"
    r"delighted|impress\w*|advantage|extra|schön|toll|super|klasse|prima|ideal|"
    r"(?:not|nicht) (?:an? )?(?:essential|required|needed|zwingend|nötig))\b|"
    r"\bwe(?:['’]d| would) love it\b|\beven \w+er\b|\bnoch \w+er\b|\bumso \w+er\b|"
    r"\b(?:also|auch|zudem|außerdem)\b.* (?:if|wenn) \w+$|\b(?:may|might|could)\b"
)
_OFFERED = Said(r"\b(?:in return|we offer|dafür|im gegenzug|wir bieten|bieten wir)\b")
_LONGEST = 24


@dataclass(frozen=True)
class Begun:
    """
    What a line begins for the items below it.
    """

    part: Part
    subject: str
    """"You" where the items go on with its verb; empty where they do not."""


def begun(text: str, items: Sequence[str]) -> Begun | None:
    """
    What *text* begins for *items*; None where it is a sentence, or a heading of its
    own.
    """
    if not items or _ENDED.search(text) or len(text.split()) > _LONGEST:
        return None
    bare = _ENDING.sub("", text)
    match = _BREAKS_OFF.search(bare)
    if match is None or known_part(bare):
        return None
    verb = (match["verb"] or match["must"] or match["does"] or "").strip().casefold()
    subject = "" if verb else (match["subject"] or "").capitalize()
    return Begun(_part(bare, verb, items), subject)


def _part(text: str, verb: str, items: Sequence[str]) -> Part:
    if _OFFERED.search(text):
        return Part.ASIDE
    if cues.NICE.search(text) or _WISHED.search(text):
        return Part.NICE
    if verb in _DOES:
        return lead_in_part(f"{text}:") or Part.DUTY
    subordinate = re.search(r"\b(?:if|wenn|falls)\s\w+$", text, re.IGNORECASE)
    if verb or subordinate or text.casefold().endswith(("der", "die")):
        return Part.MUST
    holds = sum(HOLDS.search(item) for item in items)
    return Part.MUST if 2 * holds >= len(items) else Part.DUTY


_ENDS_AS_HELD = regex(
    r" (?:hast|haben|habt|bist|sind|seid|mitbring(?:st|en|t)|besitz(?:t|en)|"
    r"verfüg(?:st|en|t)|kannst|können|könnt|möchtest|möchten)[.,;]?$"
)


def with_subject(subject: str, item: str) -> str:
    """
    *item* as the sentence that it ends: "have a degree" said of you; in German, which
    has the verb at the end, "Freude am Kochen hast" without it.
    """
    if subject == "You" and HOLDS.search(item) and not item[0].isupper():
        return f"You {item}"
    if not subject:
        return item
    if _ENDS_AS_HELD.search(item):
        return _ENDS_AS_HELD.sub("", item)
    held = german_holdings(item.rstrip(".,;"))
    return held[0] if len(held) == 1 else item
