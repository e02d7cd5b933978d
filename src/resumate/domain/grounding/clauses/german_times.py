"""
What a German clause says only of when it was, or of who one is: "Nach der Lehre |
arbeitete ich bei …".
"""

# ruff: noqa: E501 - patterns are read whole

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.grounding.clauses.clause import Clause, Mood, part_of
from resumate.domain.patterns import regex

_DATED = regex(
    r"(?:(?:und|aber|kurz|gleich|direkt|unmittelbar|bereits|schon|noch) )*(?:nach|vor) (?:de[mrn]|meine[mrn]|diese[mrn]) (?:[a-zäöüß]+ ){0,2}?"
    r"(?P<what>[\w-]*(?:lehre|lehrzeit|ausbildung|studium|abitur|matura|abschluss|prüfung|examen|schule|zeit|jahre|jahren|wechsel|weggang|abschied|praktikum|einarbeitung|station|stationen|anstellung|tätigkeit|stelle|posten|eintritt|einstieg|ausstieg|pause|karenz|umzug|umschulung|rückkehr|beförderung|dienst))\b"
    r"[^,;:.!?]*? (?=[a-zäöüß]+ (?:ich|wir|es mich)\b)",
    re.IGNORECASE,
)
"""A time told by what went before or came after, in front of the verb and its "ich"."""


def with_times(text: str, clauses: Sequence[Clause]) -> Iterator[Clause]:
    """
    The clauses, those that begin with such a time as two: what one studied, or where
    one was before, is not where the deed was done.
    """
    for clause in (part for one in clauses for part in _as_one_thinks(text, one)):
        dated = _DATED.match(text, clause.start, clause.end)
        if not dated or clause.mood is Mood.EMPLOYER or clause.mood is Mood.SILENT:
            yield clause
            continue
        when = part_of(clause, clause.start, dated.end(), Mood.FACT)
        yield replace(when, own=False)
        yield part_of(clause, dated.end(), clause.end, clause.mood)


def _as_one_thinks(text: str, clause: Clause) -> Iterator[Clause]:
    """
    The clause, as two where it opens with who one is and goes on with what one thinks:
    "Als Juristin | denke ich an Fristen". The first is told as a fact.
    """
    opens = _AS_WHO.match(text, clause.start, clause.end)
    if not opens or clause.mood is Mood.EMPLOYER:
        yield clause
        return
    told = part_of(clause, clause.start, opens.end(), Mood.SOFT)
    yield replace(told, own=True)
    yield part_of(clause, opens.end(), clause.end, clause.mood)


_AS_WHO = regex(
    r"Als (?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ][\w-]+(?! Sie\b| Ihr)[^,;:]*? (?=(?:denke|finde|glaube|meine) ich\b)"
)
