"""
What writers are asked: one file a prompt, one typed function a file.

The posting's own text is in none of them: a writer reads the plan, whose only words
from the posting are the title, the company, the person to write to and the
requirements that points answer.
The person's lines are fenced; a line cannot close its fence.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from string import Template

from resumate.domain.letter import Sentence, as_text
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.resume import ResumeLine
from resumate.ports.language_model import Prompt

TOKENS_PER_WORD = 2
"""Generous for European languages: 1.3 in English, up to 2 in German."""
MOST_LINES = 80
"""Of a resume that are shown at once."""


def draft_letter(plan: LetterPlan) -> Prompt:
    """
    Write the whole letter from the plan.
    """
    words = plan.wishes.length.words
    content = "\n".join(
        [
            f"<post>{_data(plan.title or 'not named')}</post>",
            f"<employer>{_data(plan.company or 'not named')}</employer>",
            f"<addressee>{_data(plan.addressee or 'not named')}</addressee>",
            f"<name>{_data(plan.contact.name or '')}</name>",
            _lines(plan),
            "<plan>",
            *_points(plan),
            "</plan>",
        ]
    )
    instructions = _render(
        "draft_letter",
        language=plan.language,
        tone=plan.wishes.tone.value,
        words=str(words),
    )
    limit = words * TOKENS_PER_WORD * 2
    return Prompt(instructions, content, plan, max_output_tokens=limit)


def polish_paragraph(plan: LetterPlan, paragraph: Sequence[Sentence]) -> Prompt:
    """
    Smooth one composed paragraph.
    """
    text = " ".join(sentence.text for sentence in paragraph)
    instructions = _render(
        "polish_paragraph", language=plan.language, tone=plan.wishes.tone.value
    )
    content = f"<paragraph>\n{_data(text)}\n</paragraph>"
    limit = len(text.split()) * TOKENS_PER_WORD * 2
    return Prompt(instructions, content, plan, limit, temperature=0.0)


def revise_sentences(plan: LetterPlan, failing: Sequence[Sentence]) -> Prompt:
    """
    Write the failing sentences again; their findings say what is wrong.
    """
    numbered = [
        f"{number}. {_data(sentence.text)} [wrong: {_reasons(sentence)}]"
        for number, sentence in enumerate(failing, start=1)
    ]
    instructions = _render(
        "revise_sentences", language=plan.language, tone=plan.wishes.tone.value
    )
    content = "\n".join(
        [_lines(plan), "<sentences>", *numbered, "</sentences>"],
    )
    limit = len(as_text(tuple(failing)).split()) * TOKENS_PER_WORD * 2 + 50
    return Prompt(instructions, content, plan, limit, temperature=0.0)


def refine_letter(
    plan: LetterPlan,
    lines: Sequence[ResumeLine],
    sentences: Sequence[Sentence],
    instruction: str,
) -> Prompt:
    """
    Change the sentences that the person's request is about, and no others.
    """
    numbered = [
        f"{number}. {'[locked] ' if sentence.locked else ''}{_data(sentence.text)}"
        for number, sentence in enumerate(sentences, start=1)
    ]
    rows = [f"{line.id}: {_data(line.text)}" for line in lines[:MOST_LINES]]
    instructions = _render(
        "refine_letter", language=plan.language, tone=plan.wishes.tone.value
    )
    content = "\n".join(
        [
            *("<lines>", *rows, "</lines>"),
            *("<sentences>", *numbered, "</sentences>"),
            f"<request>{_data(instruction)}</request>",
        ]
    )
    limit = len(as_text(tuple(sentences)).split()) * TOKENS_PER_WORD * 2 + 100
    return Prompt(instructions, content, plan, limit, temperature=0.0)


@cache
def _template(name: str) -> Template:
    text = files(__package__).joinpath(f"{name}.md").read_text(encoding="utf-8")
    return Template(text.split("\n", 1)[1])


def _render(name: str, **values: str) -> str:
    return _template(name).substitute(values)


def _lines(plan: LetterPlan) -> str:
    roles = {
        line.id: point.role
        for paragraph in plan.paragraphs
        for point in paragraph.points
        for line in point.lines
        if point.role
    }
    rows = []
    for line in plan.lines:
        role = roles.get(line.id)
        where = f" ({_data(f'{role.title}, {role.employer}')})" if role else ""
        rows.append(f"{line.id}{where}: {_data(line.text)}")
    return "\n".join(["<lines>", *rows, "</lines>"])


def _points(plan: LetterPlan) -> list[str]:
    return [
        f"{number}. {_point(point)}"
        for number, paragraph in enumerate(plan.paragraphs, start=1)
        for point in paragraph.points
    ]


def _point(point: Point) -> str:
    asked = f" answers: {_data(point.requirement.text)}" if point.requirement else ""
    if point.kind is PointKind.INTEREST:
        return f"interest: what draws the person to the post:{asked}"
    if point.kind is PointKind.GAP and not point.requirement:
        return "gap: the posts held are of another trade; say so in one plain sentence"
    if point.kind is PointKind.GAP:
        return f"gap:{asked or ' nothing'} (the resume does not show this)"
    if point.kind is PointKind.BREAK:
        told = "a recent time away from work, told openly in one short sentence"
        return f"break: {told}: lines {_ids(point.lines)}"
    return f"{point.kind.value}: lines {_ids(point.lines)}{asked}"


def _ids(lines: Sequence[ResumeLine]) -> str:
    return ", ".join(line.id for line in lines) or "none"


def _reasons(sentence: Sentence) -> str:
    return "; ".join(_data(finding.message) for finding in sentence.findings)


def _data(text: str) -> str:
    """
    Text that cannot end the fence it stands in, on one line.
    """
    return " ".join(text.replace("<", "‹").replace(">", "›").split())
