"""
What is shown to writers: the resume's lines, what is asked, the plan, the sentences.

All of it is data: it stands in fences that it cannot close.
"""

from collections.abc import Sequence
from itertools import groupby

from resumate.domain.composing.quoting import reference_in
from resumate.domain.evidence import Coverage
from resumate.domain.language.steering import steers
from resumate.domain.letter import Sentence
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.planning.terms import tells_terms
from resumate.domain.resume import ResumeContent, ResumeLine, Role

MOST_LINES = 80
"""Of a resume that are shown at once."""
MOST_ASKED = 30
"""Requirements that are shown at once."""
_FOR_THE_PERSON = regex(r",? or add the line if it is true\.")
"""What a finding advises that no writer can do."""


def show_reference(plan: LetterPlan) -> str:
    """
    What the posting is to be quoted by, as a letter in the plan's language quotes it.
    """
    known = plan.reference
    return fenced(reference_in(known, plan.language)) if known else "none"


def show_asked(plan: LetterPlan) -> list[str]:
    """
    The requirements, each with the lines that were found for it.
    """
    return ["<asked>", *map(_asked, plan.asked[:MOST_ASKED]), "</asked>"]


def _asked(coverage: Coverage) -> str:
    asked = coverage.requirement
    found = f" (see {', '.join(coverage.evidence)})" if coverage.evidence else ""
    return f"{asked.kind.value}: {fenced(asked.text)}{found}"


def show_lines(plan: LetterPlan, content: ResumeContent) -> str:
    """
    The resume, each line under its section and role.
    """
    rows = []
    shown = groupby(shown_lines(plan, content), lambda line: (line.section, line.role))
    for (section, role), lines in shown:
        rows.append(f"[{section.value}{_post(content.role(role))}]")
        rows += [f"{line.id}: {fenced(line.text)}" for line in lines]
    return "\n".join(["<lines>", *rows, "</lines>"])


def _post(role: Role | None) -> str:
    if role is None:
        return ""
    end = "today" if role.current else role.end
    when = " to ".join(str(date) for date in (role.start, end) if date)
    return f": {fenced(', '.join(filter(None, (role.title, role.employer, when))))}"


def shown_lines(plan: LetterPlan, content: ResumeContent) -> list[ResumeLine]:
    """
    In the resume's order; of a long one the planned lines and what was found for the
    posting first. Of salary, start and hours only what is planned to be told.
    """
    chosen = dict.fromkeys(line.id for line in plan.lines)
    lines = [
        line
        for line in content.lines
        if not steers(line.text)
        and (line.id in chosen or not tells_terms(line, plan.language))
    ]
    chosen |= dict.fromkeys(one for c in plan.asked for one in c.evidence)
    chosen |= dict.fromkeys(line.id for line in lines)
    shown = set(list(chosen)[:MOST_LINES])
    return [line for line in lines if line.id in shown]


def show_plan(plan: LetterPlan) -> list[str]:
    """
    The points of the plan, with the numbers of their paragraphs.
    """
    points = [
        f"{number}. {_point(point)}"
        for number, paragraph in enumerate(plan.paragraphs, start=1)
        for point in paragraph.points
    ]
    return ["<plan>", *points, "</plan>"]


def _point(point: Point) -> str:
    asked = f" answers: {fenced(point.requirement.text)}" if point.requirement else ""
    if point.kind is PointKind.INTEREST:
        return f"interest: what draws the person to the post:{asked}"
    if point.kind is PointKind.GAP and not point.requirement:
        return "gap: the posts held are of another trade; say so in one plain sentence"
    if point.kind is PointKind.GAP:
        return f"gap:{asked or ' nothing'} (the resume does not show this)"
    if point.kind is PointKind.BREAK:
        told = "a recent time away from work, told openly in one short sentence"
        return f"break: {told}: lines {_ids(point.lines)}"
    if point.kind is PointKind.TERMS:
        return f"terms: said in one short sentence: lines {_ids(point.lines)}"
    return f"{point.kind.value}: lines {_ids(point.lines)}{asked}"


def _ids(lines: Sequence[ResumeLine]) -> str:
    return ", ".join(line.id for line in lines) or "none"


def show_reasons(sentence: Sentence) -> str:
    """
    What was found wrong with *sentence*, without what only the person can do.
    """
    messages = (fenced(finding.message) for finding in sentence.findings)
    return "; ".join(_FOR_THE_PERSON.sub(".", message) for message in messages)


def fenced(text: str) -> str:
    """
    Text that cannot end the fence it stands in, on one line.
    """
    return " ".join(text.replace("<", "‹").replace(">", "›").split())


def show_sentences(letter: Sequence[tuple[int | None, str]]) -> list[str]:
    """
    A letter sentence by sentence, those that are asked about with their numbers.
    """
    rows = [f"{f'{number}.' if number else '-'} {fenced(t)}" for number, t in letter]
    return ["<sentences>", *rows, "</sentences>"]
