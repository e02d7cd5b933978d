"""
Who is to be written to by the first name alone, and named whole elsewhere.
"""

import re

from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex
from resumate.domain.posting_reading.clean_titles import names_a_job

_WORD = r"[A-ZÄÖÜÀ-Þ][a-zß-ÿ'’]+"
_WRITTEN_TO = regex(
    r"\b(?i:send|e-?mail|call|ring|text|contact|ask(?: for)?|write(?: to)?|apply to|"
    r"(?:talk|speak|reach out|get in touch with)(?: to)?|"
    r"(?:cv|r[eé]sum[eé]|application|letter|questions?|[ei]nquir(?:y|i?es)) to|"
    r"(?:melde[nt]?|bewirb|bewerben) (?:dich|sie sich|euch) bei|"
    r"schick(?:e|en sie)?(?: uns)? (?:deinen?|ihren?) [A-ZÄÖÜ]\w+ an|"
    r"schick(?:e|en sie)?|ruf(?:e|en sie)?|frag(?:e|en sie)?(?: nach)?|an)"
    rf" (?P<first>{_WORD})(?![\w-]| {_WORD})"
)
_AFTER = regex(r"(?:, |\s?\n| \(| [–-] )([^.!?\n]{1,40})")
_BEFORE = regex(r"[^.!?\n]{0,25}, $")
_POST_BEFORE = regex(r"(?:[A-Z]\w+ ){1,3}$")
"""What somebody is called by: "under Team Leader Mark Reed"."""


def named_elsewhere(text: str) -> str | None:
    """
    "Wade Harlan" where the posting *text* says "send Wade your resume" and, elsewhere,
    "Wade Harlan, Store Manager"; None unless that is one person.
    """
    firsts = dict.fromkeys(m["first"] for m in _WRITTEN_TO.finditer(text))
    whole = {name for first in firsts for name in _whole(first, text)}
    return whole.pop() if len(whole) == 1 else None


def _whole(first: str, text: str) -> set[str]:
    """
    The names in *text* that begin with *first* and stand beside what a person is.
    """
    pattern = rf"\b{first} (?:[A-Z]\. )?{_WORD}(?:-{_WORD})?(?![\w-])"
    by_name = {
        found[0]
        for found in re.finditer(pattern, text)
        if _is_somebody(text[: found.start()][-27:], text[found.end() :])
    }
    # Her own address spells her last name, too: "an Ute (ute.kern@firma.example)".
    mail = re.search(rf"\b{first} \({first}[._]([a-z]{{3,}})@", text, re.IGNORECASE)
    by_mail = {f"{first} {mail[1].capitalize()}"} if mail else set()
    return by_name or by_mail


def _is_somebody(before: str, after: str) -> bool:
    behind = _AFTER.match(after)
    told = _BEFORE.search(before)
    post = _POST_BEFORE.search(before)
    if post and title_score(post[0]) > 1:
        return True
    return bool((behind and names_a_job(behind[1])) or (told and names_a_job(told[0])))
