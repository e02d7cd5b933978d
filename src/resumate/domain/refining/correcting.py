"""
What the resume has otherwise, by the person's word: "in 2020, not in 2021".
"""

import re

from resumate.domain.language.gist import share, stems, weights
from resumate.domain.patterns import regex
from resumate.domain.refining.claiming import claim
from resumate.domain.refining.desk import Desk
from resumate.domain.refining.held import text_of
from resumate.domain.resume import LineKind, ResumeLine
from resumate.domain.turn import Option, OptionKind, Question


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
    named = {"id": line.id, "line": line.text, "right": right}
    if (line.role and line.kind is LineKind.ENTRY) or line.confirmed_at:
        desk.reply("correct_post" if line.role else "correct_fact", **named)
        return
    label = desk.speech("say_correct", id=line.id)
    options = (
        Option(OptionKind.CORRECT, label, right, line.id),
        Option(OptionKind.ASK, desk.speech("leave_resume")),
    )
    desk.proposal.question = Question(desk.speech("correct_line", **named), options)


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
