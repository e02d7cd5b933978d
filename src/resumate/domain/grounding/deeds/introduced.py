"""
What one is said to have brought into a house: a tool that is only used was there.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Claim
from resumate.domain.grounding.deeds.made import NEW
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word
from resumate.domain.resume import LineKind

_INTRODUCED = AnyCase(
    r"\b(?<!was )(?<!been )(?:introduced|brought in|rolled out)\b(?! to\b)|\beingeführt\b|\bführte [^,;]*\bein(?=\s*(?:$|[.,;]))"
)
_TELLS = AnyCase(
    rf"\b(?:{NEW}|br(?:ing|ought) in|roll(?:ed|ing|s)?[- ]?out|install\w*|migrat\w*|establish\w*|pilot\w*|adopt\w*|start(?:ed|ing)?"
    r"|mov(?:ed|ing)|switch\w*|replac\w*|chang\w*|convert\w*|first|\w*einführung\w*|eingeführt|umstell\w*|umgestellt|umstieg|aufbau\w*|aufgebaut|etablier\w*|migrier\w*|entwickel\w*|ablösung|abgelöst)\b"
)
"""How a line says that something was not there before, or that it took another's place."""


def check_introduced(claim: Claim) -> None:
    """
    Who introduced a tool has a line that says so, and not only one that has its name.
    """
    found = _INTRODUCED.search(claim.piece)
    if found is None or claim.judgement.findings or not claim.clause.own:
        return
    for word in _names(claim):
        told = [claim.line(i) for i in claim.facts.hits(word)]
        lines = [f.line for f in told]
        if lines and not any(_TELLS.search(line.text) for line in lines):
            listed = all(line.kind is not LineKind.ENTRY for line in lines)
            if listed:
                claim.judgement.find_less(
                    found[0] if len(found[0]) < _LONG else word.text,
                    lines[0].text,
                )
                return


_LONG = 20


def _names(claim: Claim) -> list[Word]:
    """
    The names of things in the clause: what has capitals inside, or stands in one.
    """
    language, first = claim.language, claim.clause.words[0].start
    known = (w for w in claim.clause.words if w.capitalised and w.start != first)
    employers = {
        k for r in claim.facts.content.roles for k in claim.facts.employer(r.id)
    }
    return [
        w
        for w in known
        if not (w.keys & employers)
        and (
            language != "de" or not w.text.istitle() or w.text[1:] != w.text[1:].lower()
        )
    ]
