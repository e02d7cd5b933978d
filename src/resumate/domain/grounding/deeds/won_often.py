"""
How often a sentence says that somebody won something.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.dates import YEARS
from resumate.domain.letter import FindingCode

_WON = r"(?:won|received|awarded|honou?red|elected|re-elected|nominated|named|gewonnen|gewann|erhalten|ausgezeichnet|gewählt)"
_OFTEN = r"(?P<often>twice|two times|three times|four times|several times|repeatedly|zweimal|dreimal|viermal|mehrfach|mehrmals)"
_SAID = AnyCase(
    rf"\b{_WON}\b[^.;,]{{0,60}}\b{_OFTEN.replace('often', 'behind')}\b|\b{_OFTEN}\b[^.;,]{{0,40}}\b{_WON}\b"
)
_TOLD = AnyCase(
    rf"\b{_OFTEN.replace('?P<often>', '?:')}\b|\b\d ?[x×]|\bagain\b|\berneut\b|\bre-?elected\b|\bboth years\b|\b\w+s in (?:19|20)\d\d and\b"
)


def check_won_often(text: str, judgement: Judgement, facts: Facts) -> None:
    """
    What one line tells once was not won "twice": a second line, a second year or its own
    words must say so.
    """
    said = _SAID.search(text)
    if said is None or judgement.findings:
        return
    lines = facts.lines_of(judgement.support)
    if len(lines) == 1 and not _says_often(lines[0]):
        often = said["often"] or said["behind"]
        judgement.find(
            FindingCode.NUMBER_UNSUPPORTED,
            often,
            f"The resume does not say so of {often}: “{lines[0].line.text}”",
        )


def _says_often(facts: LineFacts) -> bool:
    years = set(YEARS.findall(facts.line.text))
    return len(years) > 1 or _TOLD.search(facts.line.text) is not None
