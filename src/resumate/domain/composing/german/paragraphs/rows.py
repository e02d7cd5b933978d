"""
What of a post is told first, and what in one sentence.
"""

import re
from dataclasses import replace

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.german.deeds.events import is_event
from resumate.domain.composing.german.lines.brackets import told_apart
from resumate.domain.composing.units import Unit
from resumate.domain.patterns import regex

_JOINED_WORDS = 22
_FROM_THEN_ON = regex(r"(?:seit|ab|bis) ")
"""When it began, which would be said of the second, too."""


def led(told: list[Unit]) -> list[Unit]:
    """
    What was done leads, unless what the work consists of comes first, is asked for and
    has a figure; what speaks of no work follows in any case.
    """
    asked = told and told[0].point.requirement and re.search(r"\d", told[0].clause.text)
    kinds = {Form.SENTENCE} if asked else {Form.DUTY, Form.SENTENCE}
    lead = next((u for u in told if u.clause.form not in kinds), None)
    lead = lead or next((u for u in told if u.clause.form is not Form.SENTENCE), None)
    return [lead, *(u for u in told if u is not lead)] if lead else told


def join(first: Clause, second: Clause, *, current: bool) -> Clause | None:
    """
    Two short duties with "sowie", two short deeds with "und"; of a post still held no
    event with what goes on.
    """
    if first.form is not second.form or first.words + second.words > _JOINED_WORDS:
        return None
    if first.text.startswith("es, ") and second.text.startswith("es, "):
        also = "sowie" if " und " in first.text + second.text else "und"
        return replace(first, text=f"{first.text} {also} {second.text[4:]}")
    apart = current and is_event(first.text) is not is_event(second.text)
    apart = apart or told_apart(first.text) != first.text
    apart = apart or bool(_FROM_THEN_ON.match(first.text))
    if apart or re.search(r"[:;]|, | sowie ", first.text + second.text):
        return None
    if first.form is Form.DUTY and first.accusative and second.accusative:
        return Clause(
            f"{first.text} sowie {second.text}",
            Form.DUTY,
            plural=True,
            accusative=f"{first.accusative} sowie {second.accusative}",
        )
    perfect = first.text.startswith("habe ") and second.text.startswith("habe ")
    if first.form is Form.DID and perfect and " und " not in first.text + second.text:
        return Clause(f"{first.text} und {second.text.removeprefix('habe ')}", Form.DID)
    return None
