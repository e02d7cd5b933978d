"""
Work that came to an end though its post goes on: what took place in a year, or was
changed once and for all.
"""

# ruff: noqa: E501 - patterns are read whole

import re
from itertools import takewhile

from resumate.domain.composing.german.words.nouns import gender
from resumate.domain.composing.wording import COMMA
from resumate.domain.patterns import regex

_YEAR = r"(?:19|20)\d\d(?:/(?:(?:19|20)\d\d|\d\d))?(?![\d:])"
_CHANGE = (
    r"(?:\w*(?:[Ee]inführung|[Uu]mstellung|[Aa]blösung|[Mm]igration|[Vv]erlagerung|[Ee]röffnung|[Gg]ründung|"
    r"[Ii]nbetriebnahme)|(?:Um|Aus|Neu|Auf)bau(?:e?s)?|Um(?:stieg|zug)s?|Rollout|Relaunch|Retrofit)"
)
"""What is done when it is done: nothing is changed over for ever."""
_PART_IN_IT = (
    r"(?:Mit(?:arbeit|wirkung|hilfe)|Zuarbeit|Beteiligung|Teilnahme|Begleitung|Unterstützung|Leitung|Projektleitung) "
    r"(?:an |in |zu |bei |beim |im |am |zum |zur )?(?:der |den |dem |des )?"
)
_QUOTED = regex(r"„[^“]*“|\"[^\"]*\"|\((?:EU|EG|EWG|AHV)\) \d+/\d+")
_GOES_ON = regex(
    r"\b(?:seit|ab|(?:jähr|monat|wöchent|täg)lich\w*|laufend\w*|regelmä(?:ß|ss)ig\w*|jeweils|künftig\w*|geplant\w*)\b(?! auf| Betrieb)"
)
_EACH = regex(r"\b(?:pro|je|im Jahr)\b(?! (?:19|20)\d\d)")
_BRACKETS = regex(r" \([^()]*\)")
_TOOK_PLACE = regex(
    rf"\b[\w-]*(?:ung|tion|tur|audits?|messen?|wahl|umzug|umbau|neubau|abschluss|ungen|tionen|wahlen|projekt|relaunch|jubiläum)"
    rf" (?:im (?:[A-ZÄÖÜ][a-zäöü]+ )?|in )?(?:\d\d/)?{_YEAR}",
    re.IGNORECASE,
)
_DATED_BESIDE = regex(
    rf"[(;,] ?(?:bis |Anfang |Mitte |Ende )?(?:\d\d/)?{_YEAR}(?: ?[–-] ?{_YEAR})?[,;)]"
)
_HEAD = rf"^(?:(?:die|der|das|den) )?(?:[a-zäöü]\S+e[nr]? )?(?:{_PART_IN_IT})?"
_CHANGED_IN = regex(
    rf"{_HEAD}(?:{_CHANGE}|Teilnahme|Mitarbeit|Mitwirkung|Beteiligung)\b[^()]* {_YEAR}"
)
_CHANGED_ONE = regex(
    rf"(?:{_HEAD}|\((?=[A-ZÄÖÜ]\w+ von )){_CHANGE} (?:(?:des|eine[sr]|vo[nm] [^,;()]+ auf) |auf (?=\S*[A-Z\d])|"
    r"der (?P<one>[A-ZÄÖÜ][\w-]+)|von (?=\S*[a-zß\d-][A-Z]|[A-Z]{2}|\d))"
)
"""One thing that was changed: "Ablösung eines Servers", "Umstieg von X auf Y"."""
_NAMED_PROJECT = regex(r"^(?:(?:die|der) )?(?:\w*[Pp]rojektleitung) [„\"]")
_SIGNS = (_TOOK_PLACE, _DATED_BESIDE, _CHANGED_IN, _NAMED_PROJECT)


def is_event(text: str) -> bool:
    """
    Whether the words name what took place once: "die Umstellung auf SAP 2022", "die
    Einführung der E-Akte"; no lasting work, as "Einführung neuer Kräfte" is.
    """
    bare = _QUOTED.sub("„“", text)
    if _GOES_ON.search(bare) or _EACH.search(_BRACKETS.sub("", bare)):
        return False
    without = _BRACKETS.sub("", bare)
    if any(sign.search(one) for sign in _SIGNS for one in (bare, without)):
        return True
    one = _CHANGED_ONE.search(bare)
    return one is not None and (one["one"] is None or gender(one["one"]) == "f")


def going_on(row: str) -> str:
    """
    What of a row goes on, ahead of what took place once: "Bestellung, Umbau 2031".
    """
    pieces = [] if ":" in row else COMMA.split(row)
    lasting = list(takewhile(lambda piece: not is_event(piece), pieces))
    if not lasting or len(lasting) == len(pieces):
        return row
    return (" und " if len(lasting) == _TWO else ", ").join(lasting)


_TWO = 2
