"""
Whether what one did in another's place is told as one's own post.
"""

# ruff: noqa: E501 - patterns are read whole

from collections.abc import Iterator, Sequence

from resumate.domain.grounding.claim import Judgement
from resumate.domain.grounding.clauses.clause import Clause, Mood
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.grounding.sources.line_facts import LineFacts
from resumate.domain.language.any_case import AnyCase
from resumate.domain.language.levels import MANAGED, level_of
from resumate.domain.language.words import Word, keys_of
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind

_IN_PLACE = AnyCase(
    r"\bcover(?:ed|ing|s)?\b[^;,.]*\b(?:when|while|during|absence|in case|if)\b|\b(?:holiday|maternity|sick(?:ness)?|lead|leave|absence) cover\b|\b(?:stand|stood|standing)[ -]in\b|\bdeputi[sz]\w+|\bfill(?:ed|ing)?[ -]in for\b"
    r"|\b(?:the|her|his|their|\w+['’]s) absence\b|\b(?:is|was|are|were) (?:off|away|absent|on (?:leave|holiday|vacation))\b|\bin place of (?:the|an?)\b|\bvertretung (?:de[rs]|von|im|bei|an)\b|\bvertret\w*|\bvertrat\w*|\bin abwesenheit\b|\b(?:eingesprungen|einspringen|springe)\b"
)
"""How a line says that one did it only where its holder was not there."""
KEPT = AnyCase(
    r"\b(?:cover\w*|stand(?:ing)?[- ]in|stood in|deput\w*|fill\w* in|filled|absen\w*|off|away|out|leave|holidays?|vacation|place|when\w*|if|while|step\w*|stepp\w*|substitut\w*|replac\w*|instead|acting|second|relief|reliev\w*|behalf|interim|temporar\w*|some|several|twice|once|sometimes|occasion\w*|at times|weeks?|weekends?|months?|\w+days?|\w+ in for|two ic|2ic"
    r"|vertret\w*|vertrat\w*|abwesen\w*|einspring\w*|springe\w*|sprang\w*|eingespr\w*|\w*vertret(?:er|erin|end|ende\w*|ung)|wenn|sobald|solange|falls|urlaub\w*|krank\w*|fehl\w*|ausfall\w*|ausfällen|ersatz\w*|aushilf\w*|ausgeholfen|statt|anstelle|zeitweise|manchmal|gelegentlich|wochen|(?<!für )(?<!jede )(?<!jeder )(?<!pro )woche(?! für woche)|wochenend\w*|monate?n?|\w+tags?)\b"
)
"""What in a sentence keeps that, or says that it was for a time."""
_ITEM = regex(r"[^;,|]+(?:,(?=\d)[^;,|]*)*")


def check_standing_in(
    text: str, clauses: Sequence[Clause], judgement: Judgement, facts: Facts
) -> None:
    """
    "I run the payroll" is more than "Covered the payroll when the cashier was away".
    """
    claims = any(
        c.own
        and c.mood in {Mood.CLAIM, Mood.SOFT}
        and level_of(c.words, facts.language, claimed=True) >= MANAGED
        for c in clauses
    )
    if not claims or not judgement.support or KEPT.search(text):
        return
    best = max(judgement.support, key=lambda line: judgement.support[line])
    line = next(f for f in facts.lines if f.line.id == best)
    if line.line.kind is LineKind.ENTRY:
        return
    said = keys_of(w for c in clauses for w in c.words if w.weight)
    if _told_in_full(judgement, facts, said):
        return
    if any(keys_of(item) & said for item in _in_place(line)):
        judgement.find_less(
            text,
            line.line.text,
        )


def _told_in_full(judgement: Judgement, facts: Facts, said: frozenset[str]) -> bool:
    """
    Whether another line that the sentence counts by tells that one led these: "Supervise
    5 bakers", beside "Run the bakehouse in the owner's absence".
    """
    lines = (facts.lines[i] for i in judgement.anchored)
    return any(
        deed.level >= MANAGED and deed.keys & said and not any(_in_place(line))
        for line in lines
        for deed in line.deeds
    )


def _in_place(line: LineFacts) -> Iterator[Sequence[Word]]:
    """
    The telling words of each part of the line that was done in another's place.
    """
    for item in _ITEM.finditer(line.line.text):
        if _IN_PLACE.search(item[0]):
            yield [
                w
                for w in line.words
                if item.start() <= w.start < item.end()
                and w.weight
                and not _IN_PLACE.search(w.text)
            ]
