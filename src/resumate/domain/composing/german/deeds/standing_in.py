"""
Who stood in for whom, and led or taught for a time: "im Sommer 2025 kommissarische
Leitung".
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.actions import told_as_deed
from resumate.domain.composing.german.words.dates import WHEN
from resumate.domain.patterns import regex

_FOR_A_TIME = regex(
    r"(?:(?P<before>[A-ZÄÖÜ][^:;()]*?), )?"
    r"(?P<when>(?i:im|in|von|vom|seit|ab|zwischen|nach) [^:;,()]*?\b\d[^:;,()]*? |(?:(?:\d+|zwei|drei|vier|fünf|sechs|acht|zehn) (?:Wochen|Monate|Jahre) ))?"
    r"(?P<how>(?i:kommissarische|interimistische|vorübergehende)) "
    r"(?P<what>(?:[A-ZÄÖÜ]\w*)?[Ll]eitung)"
    r"(?P<of> (?:der|des|eine[rs]|von) [^:;,()]+?)?"
    r"(?: (?:während|wegen|infolge|bei|für die Dauer) [^:;,()]+)?"
    r"(?P<beside> \([^()]*\))?"
)
"""A lead that was had for a time, behind what one did else or by itself."""

_SINCE = regex(
    rf"(?P<when>(?i:seit|ab) {WHEN}) (?:auch )?(?:Stellv|V)ertretung "
    r"(?:vom (?P<him>[A-ZÄÖÜ]\w+(?:er|or|chef))|des (?P<his>[A-ZÄÖÜ]\w+(?:er|or|chef))s"
    r"|der (?P<her>[A-ZÄÖÜ]\w+(?:in|ung)))"
    r"(?:,? \(?(?P<beside>(?:ca\. |rund |etwa )?\d+ [A-ZÄÖÜ][\w-]+)\)?)?"
)
"""Since when somebody is stood in for: "Seit 2023 Vertretung vom Schichtleiter"."""

_AND_SINCE = regex(
    rf"(?P<deed>[^,;:()]+), (?P<when>seit {WHEN}) "
    r"(?P<who>[A-ZÄÖÜ][\w-]*(?:ausbilder|anleiter|mentor|trainer|betreuer|beauftragte)(?:in)?|Ausbilder(?:in)?|Mentor(?:in)?)"
)
"""What one came to be besides: "Betreuung der Lehrlinge, seit 2018 Ausbilderin"."""


_IN_A_YEAR = regex(
    r"(?P<year>(?:19|20)\d\d)(?::|,)? (?P<what>Vertretung (?:der|des|von|vom) [^,;:()]+)"
)
"""Whom one stood in for at one time: "2031 Vertretung der Leitung"."""


def _small(when: str) -> str:
    return when[:1].lower() + when[1:]


def standing_in(text: str, *, current: bool) -> Clause | None:
    """
    The clause of a line that tells that somebody led for a time, stands in for somebody
    since then, or came to teach; None of any other line.
    """
    if led := _FOR_A_TIME.fullmatch(text):
        when = _small(led["when"] or "")
        going = current and when.startswith(("seit ", "ab "))
        verb = "habe" if going else "hatte"
        what = f"{led['how'].lower()} {led['what']}{led['of'] or ''}"
        beside = led["beside"] or ""
        return Clause(f"{verb} {when}die {what} inne{beside}", Form.DID, 0.8)
    if since := _SINCE.fullmatch(text):
        him = since["him"] or since["his"]
        whom = f"den {him}" if him else f"die {since['her']}"
        beside = f" ({since['beside']})" if since["beside"] else ""
        when = _small(since["when"])
        if current:
            return Clause(f"vertrete {when} {whom}{beside}", Form.DID, 0.8)
        return Clause(f"habe {when} {whom}{beside} vertreten", Form.DID, 0.8)
    if once := _IN_A_YEAR.fullmatch(text):
        said = f"die {once['what']} ({once['year']})"
        return Clause(said, Form.DUTY, 0.8, accusative=said)
    also = _AND_SINCE.fullmatch(text) if current else None
    told = told_as_deed(also["deed"], current=True) if also else None
    if not (also and told):
        return None
    return Clause(f"bin {also['when']} {also['who']} und {told.text}", Form.DID, 0.8)
