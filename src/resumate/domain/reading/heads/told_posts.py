"""
Posts told in whole sentences: "From 2029 to 2031 I was a cook at Alder Foods."
"""

from resumate.domain.forgetting import remembered
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import (
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.places import is_somewhere
from resumate.domain.patterns import regex

_FIRM = (
    r"(?P<firm>[A-ZÄÖÜ][^,;()]*?)(?:,? (?:danach|then)\b.*|[,;(].*"
    r"| (?:and|und) (?:[a-z]+ed|ran|led|was|did|had|took|kept) .*)?\.?"
)
_WHERE = r"(?:bei(?: de[mr])?|beim|an der|am|im|in der)"
_THEN = regex(
    r"(?:(?:Before|After)(?: that| this)?|Then|Previously|Earlier|Davor|Danach|Zuvor"
    r"|Anschließend|Vorher|Zuletzt),? "
)
"""What leads from one post to the next: "Before that, from 2019 to 2021, I was …"."""
_WAS = r"I (?:was|am|have been|worked|have worked|work) (?:as )?(?:an? |the )?"
_POST = r"(?P<post>[^,;.]+?)"
_WORKED = (
    r"I (?:have worked|worked|work|have been working|am working|was working"
    r"|was employed|am employed) (?:at|for|with|by|in) (?:the )?"
    r"(?P<firm>[A-ZÄÖÜ][^,;()\t]*?)"
)
_AT = rf"{_WHERE} (?P<firm>[A-ZÄÖÜ][^,;()\t]*?)"
_SPOKEN = (
    regex(
        rf"(?:From|Since|Between)? ?\t,? {_WORKED},? as (?:an? |the )?{_POST}"
        r"(?:[,;(].*)?\.?"
    ),
    regex(rf"{_WORKED},? (?:from|since)? ?\t,? as (?:an? |the )?{_POST}\.?"),
    regex(
        rf"(?:Von |Seit )?\t (?:habe|war|bin) ich {_AT} als {_POST}"
        r" (?:gearbeitet|tätig|beschäftigt|angestellt)\.?"
    ),
    regex(
        rf"(?:Von |Seit )?\t (?:habe|war|bin) ich als {_POST} {_AT}"
        r" (?:gearbeitet|tätig|beschäftigt|angestellt)\.?"
    ),
    regex(
        rf"(?:War|Bin|Ich war|Ich bin) (?:ich )?als {_POST} {_AT}"
        r" (?:tätig|beschäftigt|angestellt),? \(?(?:von |seit )?\t\)?\.?"
    ),
    regex(
        r"(?:Von|Seit|Ab)? ?\t (?:war|bin|arbeite|arbeitete) ich (?:als )?"
        rf"{_POST} {_WHERE} {_FIRM}"
    ),
    regex(
        r"(?:Von|Seit|Ab)? ?\t (?:war|bin) ich (?:als )?"
        rf"{_POST}(?:, (?:erst|zuerst|zunächst|anfangs)\b.*)?\.?"
    ),
    regex(
        r"(?:Seit|Von)? ?\t (?:arbeite|arbeitete) ich "
        rf"(?:bei(?: de[mr])?|beim|an der|im|in der) {_FIRM}"
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
    regex(
        r"(?:War|Arbeitete|Arbeite|Bin) ich (?:von |seit )?\t (?:als )?"
        rf"{_POST} {_WHERE} {_FIRM}"
    ),
    regex(
        r"\t: (?P<post>[A-Z][^,;.()]*?)(?: \([^()]*\))? (?:in|at|for|with) (?:an?|the) "
        r"[^,;.()]*, (?P<firm>[A-Z][^,;()\t]*?)\.?"
    ),
    regex(rf"Von \t (?:als )?{_POST} (?:{_WHERE}|auf de[mr]) {_FIRM}"),
    regex(r"Von \t (?:als )?(?P<post>[^,;.]+?)(?: (?:auf|in|bei) [a-zäöü].*)?\.?"),
    regex(
        r"(?:Since|From)? ?\t,? I (?:have worked|worked|work"
        r"|(?:have been|was|am) (?!study|train|learn)[a-z]+ing) "
        rf"(?:[a-z][^,;.()]* )??(?:at|for|with) (?:the )?{_FIRM}"
    ),
)
_ASIDE = regex(r" (?:\(|für |for |in |with |mit ).*$")
_PLACE = regex(r" in [A-ZÄÖÜ].*$")


_NOWHERE = frozenset(
    "raum großraum grossraum bereich gebiet landkreis kreis kanton bezirk auftrag "
    "wechsel team büro homeoffice außendienst aussendienst innendienst".split()
)
"""What says where or how, and names no employer: "im Raum Ulm"."""
_PARTICLES = frozenset("von van der den de zu zum zur am an im & und and".split())
_MOST_WORDS = 7


def _is_named(firm: str) -> bool:
    """
    Whether that is the name of an employer: by its words, or as two names that are no
    place.
    """
    names = firm.split()
    if not names or len(names) > _MOST_WORDS:
        return False
    score = organisation_score(firm)
    proper = len(names) > 1 and names[0][0].isupper() and names[-1][0].isupper()
    proper = proper and all(n[0].isupper() or n in _PARTICLES for n in names)
    proper = proper and names[0].lower() not in _NOWHERE and not is_somewhere(firm)
    likely = score > 1 or (score and len(names) > 1)
    return bool(likely or school_score(firm) or proper)


@remembered(1_024)
def told_post(sentence: str) -> str | None:
    """
    The head that a sentence tells of a post that somebody held: dates, post and firm.
    """
    span = find_dates(sentence)
    if span is None or not span.ranged:
        return None
    dates = sentence[span.begin : span.stop]
    plain = f"{sentence[: span.begin]}\t{sentence[span.stop :]}"
    plain = _THEN.sub("", plain, count=1)
    plain = plain[0].upper() + plain[1:]
    told = [m.groupdict() for p in _SPOKEN if (m := p.fullmatch(plain))]
    for parts in told:
        post = _ASIDE.sub("", parts.get("post") or "")
        firm = _PLACE.sub("", parts.get("firm") or "")
        firm = firm.strip()
        named = _is_named(firm)
        if title_score(post) or ("post" not in parts and named):
            return "\t".join(filter(None, (dates, post, firm if named else "")))
    return None
