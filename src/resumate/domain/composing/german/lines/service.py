"""
Unpaid work that a German line names, and from when to when.
"""

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.language.dates import find_dates
from resumate.domain.patterns import regex

_EDGES = regex(r"^[\s,;|(–-]+|[\s,;|(–-]*(?:\b(?:seit|ab))?[\s,;|(–-]*$")


def service(text: str) -> Clause | None:
    """
    "Besuchsdienst Hospizverein, seit 2031" as a sentence; None where no time is told.
    """
    span = find_dates(text)
    if span is None or span.start is None or not span.ranged:
        return None
    before, behind = text[: span.begin], text[span.stop :].strip(" ,;|)–-")
    what = ", ".join(filter(None, (_EDGES.sub("", before), behind)))
    if not what:
        return None
    if span.current:
        told = f"Ehrenamtlich engagiere ich mich seit {span.start.year}: {what}"
        return Clause(told, Form.SENTENCE)
    if span.end is None:
        return None
    years = f"von {span.start.year} bis {span.end.year}"
    return Clause(
        f"Ehrenamtlich habe ich mich {years} engagiert: {what}", Form.SENTENCE
    )
