"""
What one is said to have made: who kept, used or tested a thing did not make it.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Sequence

from resumate.domain.grounding.claim import Claim
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.words import Word
from resumate.domain.resume import LineKind, ResumeLine

MADE = "designed|built|created|developed|wrote|implemented|invented|devised|founded"
"""What is said of a thing that was not there before."""
_MADE = (
    AnyCase(
        rf"\b(?:I|and|['’]ve) (?:(?:have|had|also|\w+ly) ){{0,3}}(?P<did>{MADE}|coded|programmed|written|engineered)(?P<what>(?: [\w'’-]+){{1,6}})"
    ),
    AnyCase(
        r"\b(?:habe ich|ich habe) (?P<what>(?:[\w-]+ ){1,6}?)(?P<did>entwickelt|gebaut|programmiert|entworfen|konzipiert|geschrieben|aufgebaut|gegründet)\b"
    ),
)
_BEHIND = AnyCase(
    r"\b(?:in|at|for|with|on|from|to|that|which|using|and|by|für|mit|bei|beim|im|zur|zum|von|vom)\b"
)
"""What follows is another thing."""
_KEPT = AnyCase(
    r"\W*(?:(?:manual\w*|regular\w*|daily|also|day-to-day) )?(?:test(?:ed|ing|s)?|us(?:ed?|ing|age)|operat(?:ed?|ing)|maintain(?:ed|ing)?|maintenance|review(?:ed|ing)?|check(?:ed|ing)?|audit(?:ed|ing)?|inspect(?:ed|ing)?|monitor(?:ed|ing)?|verif(?:y|ied)|validat(?:ed?|ing)|proofread(?:ing)?"
    r"|updat(?:ed?|ing)|sold|sell(?:ing)?|clean(?:ed|ing)?|look(?:ed)? after|bedien\w+|wart\w+|pflege|betreuung|betrieb|nutzung|anwendung|prüfung|kontrolle|überwachung|tests?)\b"
)
"""How a line begins that tells of what was there."""
NEW = r"introduc\w*|implement\w*|launch\w*|set(?:ting)? up|creat\w*|buil[dt]\w*|develop\w*|new|einführ\w*|erstell\w*|neu\w*"
"""How a line says that something was not there before; in any case."""
_MAKES = AnyCase(
    rf"\b(?:{NEW}|design\w*|cod(?:ed|ing)|programm\w*|wr(?:it\w*|ote)|engineer\w*|invent\w*|devis\w*|found\w*|rebuil\w*|redesign\w*|automat\w*|draft\w*|prepar\w*"
    r"|\w*entwick\w*|\w*bau\w*|entw[ou]rf\w*|konzept\w*|konzip\w*|\w*schreib\w*|gründ\w*)\b"
)
"""How a line says that something was made."""


def check_made(claim: Claim) -> None:
    """
    Who made a thing has a line that says so, and not only one on what was done with it.
    """
    if claim.judgement.findings or not claim.clause.own:
        return
    found = _MADE[claim.language == "de"].search(claim.piece)
    if found is None:
        return
    begins = claim.clause.start + found.start("what")
    behind = _BEHIND.search(found["what"])
    ends = begins + (behind.start() if behind else len(found["what"]))
    what = [
        w for w in claim.clause.words if w.weight == 1.0 and begins <= w.start < ends
    ]
    lines = _lines_on(claim, what)
    if lines and all(map(_only_kept, lines)):
        claim.judgement.find_less(
            found["did"],
            lines[0].text,
        )


def _lines_on(claim: Claim, what: Sequence[Word]) -> list[ResumeLine]:
    """
    The lines that name the thing that was made, its last word at least.
    """
    if not what:
        return []
    lines = claim.facts.lines_having(what) or claim.facts.lines_having(what[-1:])
    return [f.line for f in lines if f.line.kind is not LineKind.ENTRY]


def _only_kept(line: ResumeLine) -> bool:
    return _KEPT.match(line.text) is not None and not _MAKES.search(line.text)
