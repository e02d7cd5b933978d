"""
What a claim tells larger than the lines that it rests on: how much, how far, how often.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator, Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.deeds.extent import (
    is_told_whole,
    says_whole,
)
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.grounding.untold import kind, untold
from resumate.domain.language.any_case import AnyCase
from resumate.domain.letter import FindingCode

_SIZES = (
    # How far.
    kind(
        r"(?:company|group|nation|world|country|city|hospital|school|district|region)[- ]?wide|across (?:the|our|all) (?:company|group|country|county|region|sites|branches|organi[sz]ation|hospital|trust|business)|throughout the (?:company|group|country|organi[sz]ation|hospital|trust|business)"
        r"|(?:europa|bundes|welt|landes|konzern|unternehmens|haus)weit\w*|(?:standort|abteilungs)übergreifend\w*",
        r"\w*wide|across|throughout|all|every|each|\w*weit\w*|international\w*|alle\w*|gesamt\w*|\w*übergreifend\w*|global\w*|\w*countries|\w*länd\w*|sites|branches|\w*standort\w*|\w*ausland\w*|company|group|organi[sz]ation|trust|konzern\w*|haus\w*",
    ),
    # How much.
    kind(
        r"(?:full (?:responsibility|control|charge|ownership|authority|accountability)|fully|entirely|completely|complete|vollständig\w*|komplett\w*|volle[rn]? verantwortung)(?! (?:agree|convinced|understand|aware|new|different|überzeugt|neu|(?:my|the|this|that|our) (?:file|picture|profile|list|set|package|application|story)|(?:mein|das|dieses) (?:profil|bild))\b)",
        r"full\w*|entire\w*|complet\w*|whole|sole\w*|all|every|vollständig\w*|vollst\w*|komplett\w*|eigenverantwortlich\w*|selbst\w*|gesamt\w*|alle\w*|end[- ]to[- ]end|from|to|bis|own|eigen\w*|responsib\w*|charge|\w*verantwort\w*|\w*leit\w*|abgeschlossen|finish\w*",
    ),
)
_OFTEN = kind(
    r"every(?: single)? day|day in,? day out|permanently|jeden tag|tagtäglich|täglich(?= *(?:$|[,.;]|und\b|mit\b|in\b|an\b|am\b|im\b))|dauerhaft|ständig",
    r"da(?:y|ys|ily)|every|each|per|shifts?|nights?|week\w*|month\w*|permanent\w*|routine\w*|regular\w*|always|continuous\w*|\w*täglich\w*|\w*tage?s?|jede\w*|pro|ständig\w*|laufend\w*|wöchentlich\w*|woche|monat\w*|\w*schicht\w*|dauerhaft\w*|regelmäßig\w*|alltag\w*|unbefristet\w*|full[- ]time",
)
"""How often, which no line tells of a tool that is only listed."""

_SO_MANY = AnyCase(
    r"alle[nr]? (?:beiden?|zwei|drei|vier|fünf|sechs|\d+)\b|all (?:two|three|four|five|six|\d+)\b"
)
"""All of those that the sentence has named before: "A, B und C: in allen drei …"."""


def _named_before(text: str, whole: str) -> bool:
    return any(sign in text[: text.index(whole)] for sign in ":,")


def check_larger(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    All of it, everywhere, every day: one of the lines that are meant must say so.

    Of a sentence in which something else is wrong no more is asked.
    """
    lines = facts.lines_of(judgement.citations)
    if not lines or judgement.findings:
        return
    claims = (c for c in clauses if c.mood is Mood.CLAIM and c.own)
    for span in (next(_larger(text, c, lines, facts), "") for c in claims):
        if span:
            judgement.find(
                FindingCode.SCOPE_INFLATED,
                span,
                f"The resume does not say so of {span}: “{lines[0].line.text}”",
            )


def _larger(
    text: str, clause: Clause, lines: Sequence[LineFacts], facts: Facts
) -> Iterator[str]:
    """
    The words of the clause that tell it larger than the *lines*, or than any line of the
    thing that is said to be whole.
    """
    piece = text[clause.start : clause.end]
    whole = says_whole(piece)
    if whole and not (_SO_MANY.match(whole) and _named_before(text, whole)):
        of = [w for w in clause.words if w.weight and whole.endswith(w.text)]
        same = (f for f in facts.lines if any(w.keys & f.keys for w in of))
        if not is_told_whole(text, clause.words, whole, lines, same, facts):
            yield whole
    sizes = _SIZES if any(f.held for f in lines) else (*_SIZES, _OFTEN)
    told = [f.line.text for f in lines]
    for said in untold(sizes, piece, lambda size: size.is_told(told)):
        yield said[0]
