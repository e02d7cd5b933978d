"""
Posts told in whole sentences: "From 2029 to 2031 I was a cook at Alder Foods."
"""

from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import organisation_score, title_score
from resumate.domain.patterns import regex

_FIRM = r"(?P<firm>[A-ZÄÖÜ][^,;()]*?)(?:,? (?:danach|then)\b.*|[,;(].*)?\.?"
_WHERE = r"(?:bei(?: de[mr])?|beim|an der|am|im|in der)"
_WAS = r"I (?:was|am|have been|worked|have worked|work) (?:as )?(?:an? |the )?"
_POST = r"(?P<post>[^,;.]+?)"
_SPOKEN = (
    regex(
        r"(?:Von|Seit|Ab)? ?\t (?:war|bin|arbeite|arbeitete) ich (?:als )?"
        rf"{_POST} {_WHERE} {_FIRM}"
    ),
    regex(
        r"Ich (?:war|bin|arbeite|arbeitete) (?:von |seit |ab )?\t (?:als )?"
        rf"{_POST} {_WHERE} {_FIRM}"
    ),
    regex(
        rf"(?:From|Since|Between)? ?\t,? {_WAS}{_POST} (?:at|for|with) (?:the )?{_FIRM}"
    ),
    regex(
        rf"{_WAS}{_POST} (?:at|for|with) (?:the )?"
        r"(?P<firm>[A-ZÄÖÜ][^,;()\t]*?),? (?:from|since)? ?\t\.?"
    ),
)
_ASIDE = regex(r" (?:\(|für |for |in |with |mit ).*$")
_PLACE = regex(r" in [A-ZÄÖÜ].*$")


def told_post(sentence: str) -> str | None:
    """
    The head that a sentence tells of a post that somebody held: dates, post and firm.
    """
    span = find_dates(sentence)
    if span is None or not span.ranged:
        return None
    dates = sentence[span.begin : span.stop]
    plain = f"{sentence[: span.begin]}\t{sentence[span.stop :]}"
    told = next((m for p in _SPOKEN if (m := p.fullmatch(plain))), None)
    post = _ASIDE.sub("", told["post"]) if told else ""
    if told is None or not title_score(post):
        return None
    firm = _PLACE.sub("", told["firm"])
    named = organisation_score(firm) > 1 and len(firm.split()) <= 7  # noqa: PLR2004
    return f"{dates}\t{post}\t{firm}" if named else f"{dates}\t{post}"
