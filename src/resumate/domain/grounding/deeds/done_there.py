"""
What one says to do at an employer of the resume: "At Northwind I …" is no wish, whatever
words of a wish are in it.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator, Sequence

from resumate.domain.grounding.clauses.clause import Clause, Mood, claimed_up_to
from resumate.domain.grounding.clauses.gaps import admits_little
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.mood_words import COURTESY, NEGATION
from resumate.domain.patterns import regex

_MEANT = r"(?:would|could|can|cannot|will|shall|should|may|might|must|am|was|have|had|do|did|hope|want|wish|plan|intend|aim|aspire|look(?! after)|expect|enjoy|love|like|prefer|admire|appreciate|consider|think|believe|feel|know|learn|need|miss|earn|get|give|owe)\b"
"""Verbs of "I" that tell no deed."""
_MEANT_DE = r"(?:würde|möchte|könnte|hätte|wäre|sollte|wollte|müsste|dürfte|freue|hoffe|wünsche|habe|hatte|werde|suche|finde|schätze|liebe|denke|glaube|sehe|kenne|vermisse|brauche|bewerbe|melde|stehe|bleibe|gehe|komme|wohne|lebe|lerne(?! [^,;.]* an$)|verlasse|kündige|verdiene)\b"
_AT = regex(r"(?:And |But |and |but )?(?:At|With|For|In|at|with|for|in) ")
_ACTS = regex(
    r"(?P<there>[^,;]{2,60}),? I (?:(?:also|now|still|even|then|regularly|often|sometimes|currently|[a-z]+ly) )*"
    rf"(?!{_MEANT})[a-z]{{3,}} "
)
_ACTS_DE = regex(rf"\b(?!{_MEANT_DE})[A-ZÄÖÜa-zäöüß]{{3,}}e ich\b")
_BUT_WISHED = regex(
    r",? and (?:look forward|hope|wish|want|plan|aim|intend|am|apply)\b"
)
"""Where what is wished begins after what is done."""


def done_there(
    text: str, clauses: Sequence[Clause], facts: Facts, language: str
) -> list[Clause]:
    """
    The clauses, those that tell a deed in the present of an employer of the resume as
    claims, up to what they wish.
    """
    before = [None, *clauses]
    return [
        part
        for led_in, clause in zip(before, clauses, strict=False)
        for part in _parts(text, led_in, clause, facts, language)
    ]


def _parts(
    text: str, led_in: Clause | None, clause: Clause, facts: Facts, language: str
) -> Iterator[Clause]:
    piece = text[clause.start : clause.end]
    lacks = NEGATION.search(piece) is not None
    admits = lacks or COURTESY.search(piece) is not None or admits_little(piece)
    if language == "en" and _is_had_done(piece, facts):
        done = clause.mood in {Mood.SILENT, Mood.FACT}
        admits = lacks
    elif language == "de":
        tame = clause.mood in {Mood.SILENT, Mood.SOFT}
        done = tame and _is_done_in_german(piece, facts)
    else:
        tame = clause.mood is Mood.SILENT
        done = tame and _is_done(text, led_in, clause, facts)
    if admits or not done:
        yield clause
        return
    yield from claimed_up_to(clause, _BUT_WISHED.search(text, clause.start, clause.end))


def _is_done(text: str, led_in: Clause | None, clause: Clause, facts: Facts) -> bool:
    """
    Whether the clause, or what leads it in, says where one does what it tells.
    """
    goes_on = led_in is not None and text.startswith("I ", clause.start)
    start = led_in.start if led_in and goes_on else clause.start
    begins = _AT.match(text, start, clause.end)
    acts = _ACTS.match(text, begins.end(), clause.end) if begins else None
    return acts is not None and bool(facts.employers.find(acts["there"]))


def _is_had_done(piece: str, facts: Facts) -> bool:
    """
    Whether an employer of the resume is who had the candidate do it, or made them be it:
    "Northwind had me train the drivers".
    """
    had = _HAD_ME.search(piece)
    return had is not None and bool(facts.employers.find(piece[: had.start()]))


_HAD_ME = regex(
    r"\b(?:had|let|made|asked|kept|put|sent|chose|picked|hired|took|elected|voted|named|moved|brought|called|wanted|needed|allowed|paid|trained|saw|(?:relied|counted|depended|leaned|called) (?:up)?on|(?:turned|looked|came) to|trusted|entrusted|tasked|charged|invited)"
    r" me\b(?! (?:that|how|what|why|want|think|wonder|feel|realise|realize|curious|aware|believe)\b)"
)


def _is_done_in_german(piece: str, facts: Facts) -> bool:
    """
    Whether the clause has a verb of "ich" that tells a deed, and an employer's name.
    """
    return bool(_ACTS_DE.search(piece) and facts.employers.find(piece))
