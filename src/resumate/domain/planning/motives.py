"""
Why a person wants the post: told where a posting asks for it, and by who begins.
"""

from resumate.domain.patterns import Said
from resumate.domain.planning.strength import telling
from resumate.domain.posting import JobPosting

BEGINNERS = Said(
    r"\b(?:(?:berufs)?ausbildung|auszubildende\w*|azubis?|lehrlinge?|lehrstelle|lehre"
    r"|\w*praktik(?:um|ant\w*)|volontariat|volontär\w*|trainee\w*|apprentice(?:ship)?s?"
    r"|intern(?:ship)?s?|school leavers?|graduate (?:scheme|programme|program))\b"
)
"""A post for which nobody need have worked in the trade, by its title."""
_ASKED = Said(
    r"\b(?:why you(?:['’]d| would)? (?:want|like|wish|are)"
    r"|what (?:draws|drew|attracts) you"
    r"|where (?:it|your interest|your passion) comes from|(?:your|a) motivation"
    r"|motivation letter|warum (?:du|sie|ihr|dich|gerade)"
    r"|was (?:dich|sie) (?:an|zu|reizt)"
    r"|(?:deine|ihre) motivation|motivationsschreiben)\b"
)
_TOLD = Said(
    r"\b(?:i|have|i['’]ve) (?:always )?(?:wanted to (?:be|become|work|learn|train)"
    r"|dream(?:ed|t) of|been (?:fascinated|interested|drawn)|loved)\b"
    r"|\b(?:i have|i['’]ve) (?:always|since i was \w+) (?!been|had)[a-z]+\b"
    r"|\b(?:schon immer|von klein auf|seit (?:meiner kindheit|ich \w+ (?:bin|war)))\b"
    r"|\bmy (?:interest|passion|love) (?:in|for|of)\b"
    r"|\bi (?:have )?(?:fell|fallen) in love"
    r"|\b(?:wollte|möchte) ich (?:(?:schon|seit) )?(?:\w+ )*(?:werden|lernen)\b"
    r"|\b(?:fasziniert|begeistert|interessiert) (?:mich|es mich)\b"
    r"|\b(?:mein interesse|meine begeisterung|meine leidenschaft)\b"
)
"""Where a wish comes from."""


def asks_for_motive(posting: JobPosting) -> bool:
    """
    Whether *posting* wants to read why, or is of a post that people begin with.
    """
    return bool(_ASKED.search(posting.text) or BEGINNERS.search(posting.title or ""))


def tells_motive(text: str, posting: JobPosting) -> bool:
    """
    Whether *text* tells where a person's wish for the trade of *posting* comes from.
    """
    trade = telling(f"{posting.title or ''} {posting.text}")
    return bool(_TOLD.search(text)) and not trade.isdisjoint(telling(text))
