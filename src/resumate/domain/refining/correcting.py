"""
What the resume has otherwise, by the person's word: "in 2020, not in 2021".
"""

import re

from resumate.domain.language.gist import share, stems, weights
from resumate.domain.patterns import regex
from resumate.domain.refining import topic_patterns
from resumate.domain.refining.claiming import claim
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.held import text_of
from resumate.domain.refining.wishes import Correct
from resumate.domain.resume import LineKind, ResumeLine

_PLACED = (
    r"(?:(?:in|at|on|since|until|from|for|as|the|an?|am|im|seit|bis|bei|von|als|"
    r"de[rnm]|die|das|ein\w*)\s+)*"
)
_NOT = regex(
    rf"^(?P<said>\S.*?),?\s+(?:and |und )?(?:not|nicht)\s+{_PLACED}"
    r"(?P<old>[\d.,£€$%]*\d[\d.,%]*|[A-ZÄÖÜ][\w'’-]+)[.!]*$"
)
_TOLD = regex(
    r"^(?:I|ich|my|mein\w*|it|that|the|es|das|die|der|[A-ZÄÖÜ]\S+)\b", re.IGNORECASE
)
_NUMBER = regex(r"[\d.,£€$%]*\d[\d.,%]*(?<![.,])")
_NAME = regex(r"(?<=\s)[A-ZÄÖÜ][\w'’-]+")


def read_correction(text: str, _: object) -> Correct | None:
    """
    "I passed it in 2020, not 2021": which word stands for which, and what is told of.
    """
    found = _NOT.match(text)
    if not found or not _TOLD.match(text) or topic_patterns.MENTION.match(text):
        return None
    old = found["old"].rstrip(".,")
    kind = _NUMBER if any(sign.isdigit() for sign in old) else _NAME
    named = [word for word in kind.findall(found["said"]) if word != old]
    return Correct(old, named[-1], found["said"]) if named else None


def correct(desk: Desk, old: str, new: str, said: str) -> None:
    """
    Which line says *old*, and what it would say with *new*, and where to correct it; a
    line that says *new* needs no correction.
    """
    line = _line_with(desk, old, said.replace(new, " "))
    if line is None:
        claim(desk, said)
        return
    right = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, line.text, count=1)
    of_post = line.role and line.kind is LineKind.ENTRY
    key = "correct_post" if of_post else "correct_line"
    desk.reply(key, id=line.id, line=line.text, right=right)


def _line_with(desk: Desk, old: str, said: str) -> ResumeLine | None:
    """
    The line that has *old*, and shares most with what is *said* of it.
    """
    wanted = weights(said)
    has_old = regex(rf"(?<!\w){re.escape(old)}(?!\w)")
    lines = [line for line in desk.content.lines if has_old.search(line.text)]
    shares = {ln.id: share(wanted, stems(text_of(desk.content, ln))) for ln in lines}
    best = max(lines, key=lambda ln: shares[ln.id], default=None)
    return best if best and shares[best.id] > 0 else None
