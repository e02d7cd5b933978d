"""
What people write as they speak, and a letter says otherwise: something "included"
between commas, one's "own" without "my", a month without "in".
"""

from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

_INCLUDED = regex(
    r", (?P<what>(?!and |or )[\w'’&/.-]+(?: [\w'’&/.-]+){0,3}) "
    r"(?P<how>included|excluded|excepted)(?=,|;|$)"
)
"""An aside between commas: "most of the mowing, banks included, ..."."""
_OWN = regex(
    r"\b(?P<verb>[Dd]o|[Dd]id|[Dd]oes|[Dd]oing|[Mm]a[dk]e|[Ww]rite|[Ww]rote|[Uu]sed?|"
    r"[Rr]un|[Rr]an|[Kk]eep|[Kk]ept|[Cc]ook|[Gg]row|[Gg]rew) own (?=[a-z])"
)
"""What is one's own: "do own repairs"."""
_MONTH = regex(rf"(?<=[a-z]{{3}}) (?P<when>(?:{IN_ENGLISH})[a-z]*\.? (?:19|20)\d\d)$")
"""When, behind what was done: "made supervisor July 2031"."""
_LEADS_TO_TIME = regex(
    r"\b(?:in|since|from|to|until|till|by|of|for|on|before|after|and|or|during|"
    r"between|early|late|mid|spring|summer|autumn|winter|the|end|dated?)$",
)


def without_loose_ends(text: str) -> str:
    """
    The text as a letter says it.
    """
    told = _INCLUDED.sub(r" (\g<what> \g<how>)", text)
    told = _OWN.sub(r"\g<verb> my own ", told)
    month = _MONTH.search(told)
    if month and not _LEADS_TO_TIME.search(told[: month.start()]):
        told = f"{told[: month.start()]} in {month['when']}"
    return told
