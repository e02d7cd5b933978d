"""
Driving licences: which classes are asked, and which a resume holds.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from resumate.domain.lexicon.driving import LICENCE, with_brought
from resumate.domain.matching.holding import ReadLine
from resumate.domain.patterns import regex
from resumate.domain.resume import ResumeLine, Section

_LICENCE = (
    r"(?:driv(?:ing|ers?|er['’]s) ?licen[cs]es?|"
    rf"(?<!\w)(?:pkw-)?{LICENCE}(?:klassen?)?"
    r"|permis (?:de conduire|(?=b\b))"
    r"|carn[eé] (?:de conducir|(?=b\b)))"
)
_CLASS = r"(?:A[12M]?|B(?:E|F17|96)?|C1?E?|D1?E?|[FLMT]|MR|HR|HC)"
_LOCAL = r"(?:[1-6]L?|G[12]?|RE|R|MC)"
"""Classes of countries outside of Europe, which "class" tells or the word beside it."""
_ONE = rf"(?:{_CLASS}|{_LOCAL})"
_CLASSES = (
    r"(?:\W{0,2}(?:(?i:klassen?|kl|kategorie|kat|category|categories|cat|class|classes)"
    rf"\b\.?)?\W{{0,2}}(?P<classes>{_CLASS}(?:(?:\s*[,/&+]\s*|\s+(?:and|und|or|"
    rf"oder)\s+)"
    rf"{_CLASS})*)(?![\w+-])|\W{{0,3}}[Cc]lass(?:es)? (?P<local>{_LOCAL}"
    rf"(?:(?:, | and | & | ?/ ?){_LOCAL})*)(?![\w+-]))?"
)
_BEFORE = r"(?:(?:an?|valid|full|clean|current|own|gültige[rn]?|[A-Z][\w'’]*)\s+)*"
_OF_A_CLASS = (
    rf"\b(?:[Cc]lass(?:es)? (?P<listed>{_ONE}(?:(?:, | and | & | ?/ ?){_ONE})*)"
    rf"|(?P<one>{_ONE}(?=[- ][Cc]lass)|"
    rf"(?:(?<=[Ff]ull )|(?<=[Cc]lean )){_CLASS}(?= licen)|"
    rf"(?!A ){_ONE}(?= [Dd]riv)|[LMH]R|[HM]C)"
    r"(?:[- ][Cc]lass)?)(?: (?:truck|[Dd]riv(?:ing|ers?|er['’]s)))? [Ll]icen[cs]es?\b"
)
"""A licence whose class stands before it: "Class 1 and 2 licence", "HR licence"."""
_ASKED = regex(
    rf"{_BEFORE}(?:(?i:{_LICENCE})\w*{_CLASSES}|{_OF_A_CLASS})(?:\s*\([^()]*\))?"
)
_HELD = regex(
    rf"{_OF_A_CLASS}|(?i:{_LICENCE})\w*{_CLASSES}"
    rf"|(?i:\b(?:full|clean|UK|irish|EU|{_BEFORE}class)\s)(?:[A-Z][\w'’]*\s|clean\s|"
    rf"full\s){{0,3}}licen[cs]e\b|\blicen[cs]e(?= {_CLASS}\b)"
)
_CLASS_BEFORE = regex(_OF_A_CLASS)
_CELL = regex(
    rf"^(?:Führerschein)?[Kk]lassen?\b\W{{0,3}}"
    rf"(?P<classes>{_CLASS}(?:(?:\s*[,/&+]\s*|\s+und\s+){_CLASS})*)(?![\w+-])"
)
"""A licence among others by its classes alone: "Klassen | B, BE, C, CE"."""
_BARE = regex(
    rf"^(?:Full|Clean)(?:,? clean)? (?P<classes>{_CLASS})(?=[,.]? ?(?:clean)?[,.]?$)"
)
"""A licence in so few words: "Full B, clean."."""
_THEORY = regex(
    r"\b(?:passed|hold|have) (?:my |the )?(?:driving )?theory\b"
    r"|\b(?:practical|driving) test (?:is )?booked\b"
    r"|\bprovisional (?:driving )?licen[cs]e\b|\b(?:taking|having) driving lessons\b"
    r"|\btheorie(?:prüfung)? bestanden\b|\bführerschein (?:in arbeit|begonnen)\b",
    re.IGNORECASE,
)
"""Who is on the way to a licence."""
_MAY_BE_BEGUN = regex(
    r"\bor (?:be )?working towards?\b|\bor willing(?:ness)? to (?:get|obtain)\b"
    r"|\boder (?:die )?Bereitschaft\b",
    re.IGNORECASE,
)
_POINTS = regex(
    r"\b(?:with )?(?:(?:no|not|fewer|less|max\w*|up)\b[\w ]{0,15})"
    r"\d+ (?:penalty )?points?\b",
    re.IGNORECASE,
)
"""How clean it is to be: no resume tells how many points there are."""
_BY_CLASS = regex(r"\b(?:[HL]GV )?[Cc]lass (?P<listed>[1-6])\b")
"""A licence among others, told by its class alone: "HGV Class 1"."""
_WISHED = regex(
    r"[,;(]?\s*(?:besser|ideally|idealerweise|wünschenswert)\b.*$"
    r"|\([^()]*\b(?:regarded|preferred|advantage|plus|von Vorteil)\)"
)
_WHAT_FOR = regex(
    r"[,;(]?\s*\b(?:as|since|because|da|weil|denn) "
    r"(?:you|we|this|the (?:role|post|job|work)|Sie|du|wir"
    r"|die (?:Stelle|Arbeit|Tätigkeit))\b.*$",
    re.IGNORECASE,
)
"""Why it is asked, which nobody needs to show."""
_BESIDE = {
    "clean": r"\bclean\b|\bno (?:points|endorsements)\b",
    "manual": r"\bmanual\b",
    "a car": r"(?<!\bkein )(?<!\bkeinen )(?<!\bohne )(?<!\bno )"
    r"\b(?:own|eigene[rsn]?|reliable|use of an?|access to an?|with) (?:own )?"
    r"(?:car|van|vehicle|transport|auto|pkw|fahrzeug|wagen)\b"
    r"|\bprivat(?:auto|wagen|pkw)\b",
}
"""What may be asked beside a licence; a resume that does not tell it shows half."""
_OWN_CAR = regex(
    r"\W*(?:(?:an?|einen?|die nutzung eines) )?(?:(?:own|eigene[rsn]?|private[rsn]?) )"
    r"(?:car|vehicle|transport|auto|pkw|fahrzeug|wagen)\W*"
    r"|\W*(?:ein(?:en)? )?privat(?:auto|wagen|pkw)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DrivingAsked:
    """
    A licence of these classes; of none, one to drive a car.
    """

    classes: frozenset[str]
    any_does: bool
    beside: tuple[str, ...]
    rest: str
    """What else the requirement says."""
    begun: bool = False
    """Whether who is on the way to one will do."""
    licence: bool = True
    """False where nothing is asked but a car of one's own."""


def driving_asked(text: str) -> DrivingAsked | None:
    """
    The driving licence that *text* asks, if it does.
    """
    if _OWN_CAR.fullmatch(text):
        return DrivingAsked(
            frozenset(), any_does=True, beside=(), rest="", licence=False
        )
    found = _ASKED.search(_WISHED.sub("", text))
    if found is None:
        return None
    before = _CLASS_BEFORE.search(text)
    listed = found["classes"] or found["local"] or _before(before)
    beside = tuple(what for what in _BESIDE if _tells(what, text))
    rest = _POINTS.sub(" ", _WISHED.sub("", text).replace(found[0], " "))
    rest = _WHAT_FOR.sub(" ", rest)
    for what in beside:
        rest = re.sub(_BESIDE[what], " ", rest, flags=re.IGNORECASE)
    any_does = bool(re.search(r"/|\b(?:or|oder)\b", listed))
    begun = _MAY_BE_BEGUN.search(text) is not None
    rest = _MAY_BE_BEGUN.sub(" ", rest)
    return DrivingAsked(_listed(listed), any_does, beside, rest, begun)


def driving_held(asked: DrivingAsked, lines: Sequence[ReadLine]) -> dict[str, float]:
    """
    The lines that show such a licence, and how far.
    """
    if not asked.licence:
        return {ln.line.id: 1.0 for ln in lines if _tells("a car", ln.line.text)}
    told = " ".join(ln.line.text for ln in lines)
    found: dict[str, float] = {}
    for ln in lines:
        if asked.begun and _THEORY.search(ln.line.text):
            found[ln.line.id] = 1.0
        for match in _held_in(ln.line):
            named = map(match.groupdict().get, ("classes", "listed", "local"))
            classes = next(filter(None, named), "")
            held = _listed(classes) or _class_before(ln.line.text)
            in_hand = _in_hand(ln, match[0].strip(), held)
            if in_hand is not None and _covers(asked, in_hand):
                said = (told if b == "a car" else ln.line.text for b in asked.beside)
                shown = map(_tells, asked.beside, said)
                found[ln.line.id] = 1.0 if all(shown) else 0.5
    return found


def _in_hand(
    read: ReadLine, ours: str, classes: frozenset[str]
) -> frozenset[str] | None:
    """
    Of the *classes* that *ours* names those in hand, None where it is not: of a row
    each class is by itself, "B, C, CE lapsed".
    """
    if read.in_hand(lambda entry: ours in entry) >= 1:
        return classes
    if "," not in ours:
        return None
    each = {one: regex(rf"(?<!\w){one}(?!\w)") for one in classes}
    held = (one for one, sign in each.items() if read.in_hand(_named_by(sign)) >= 1)
    return frozenset(held) or None


def _named_by(sign: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda entry: sign.search(entry) is not None


def tells_licence(line: ResumeLine) -> bool:
    """
    Whether *line* names a licence to drive.
    """
    return any(True for _ in _held_in(line))


def _held_in(line: ResumeLine) -> Iterator[re.Match[str]]:
    yield from _HELD.finditer(line.text)
    yield from _BARE.finditer(line.text)
    if line.section is Section.CERTIFICATIONS:
        yield from _BY_CLASS.finditer(line.text)
        yield from _CELL.finditer(line.text)


def _tells(beside: str, text: str) -> bool:
    return re.search(_BESIDE[beside], text, re.IGNORECASE) is not None


def _class_before(text: str) -> frozenset[str]:
    found = _CLASS_BEFORE.search(text)
    return _listed(_before(found))


def _before(found: re.Match[str] | None) -> str:
    return found["listed"] or found["one"] if found else ""


def _listed(classes: str) -> frozenset[str]:
    return frozenset(re.findall(rf"\b{_ONE}\b", classes))


def _covers(asked: DrivingAsked, held: frozenset[str]) -> bool:
    if not asked.classes or (asked.classes == {"B"} and not held):
        return True
    have = with_brought(held)
    return bool(asked.classes & have) if asked.any_does else asked.classes <= have
