"""
What writers are asked: one file a prompt, one typed function a file.

The posting's own text is in none of those for writing: a writer reads the plan, whose
only words from the posting are the title, the company, the person to write to, the
reference to quote and the single requirements. Who checks what a letter says of the
employer reads it, and sees no line of the resume.
The person's lines are fenced; a line cannot close its fence, and one that speaks to
whoever writes instead of telling something is not shown.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import groupby
from string import Template

from resumate.domain.composing.quoting import reference_in
from resumate.domain.evidence import Coverage
from resumate.domain.language.steering import steers
from resumate.domain.letter import Sentence, as_text
from resumate.domain.patterns import regex
from resumate.domain.plan import LetterPlan, Point, PointKind
from resumate.domain.planning.terms import tells_terms
from resumate.domain.posting import JobPosting
from resumate.domain.refining.parts import first_number
from resumate.domain.resume import ResumeContent, ResumeLine, Role
from resumate.ports.language_model import Prompt

TOKENS_PER_WORD = 2
"""Generous for European languages: 1.3 in English, up to 2 in German."""
_TOKENS_PER_ANSWER = 24
_FOR_THE_PERSON = regex(r",? or add the line if it is true\.")
"""What a finding advises that no writer can do."""
MOST_LINES = 80
"""Of a resume that are shown at once."""
MOST_ASKED = 30
"""Requirements that are shown at once."""


def draft_letter(plan: LetterPlan, content: ResumeContent) -> Prompt:
    """
    Write the whole letter, of all lines those that speak most for the post.
    """
    words = plan.wishes.length.words
    shown = "\n".join(
        [
            f"<post>{_data(plan.title or 'not named')}</post>",
            f"<employer>{_data(plan.company or 'not named')}</employer>",
            f"<addressee>{_data(plan.addressee or 'not named')}</addressee>",
            f"<reference>{_reference(plan)}</reference>",
            f"<name>{_data(plan.contact.name or '')}</name>",
            *("<asked>", *map(_asked, plan.asked[:MOST_ASKED]), "</asked>"),
            _lines(plan, content),
            *("<plan>", *_points(plan), "</plan>"),
        ]
    )
    instructions = _render(
        "draft_letter",
        language=_language(plan),
        tone=plan.wishes.tone.value,
        words=str(words),
    )
    limit = words * TOKENS_PER_WORD * 2
    return Prompt(instructions, shown, plan, max_output_tokens=limit)


def compare_resume(plan: LetterPlan, content: ResumeContent, today: date) -> Prompt:
    """
    Say of each requirement how far the resume answers it, and by which lines.
    """
    asked = [
        f"{c.requirement.id} ({c.requirement.kind.value}): {_data(c.requirement.text)}"
        for c in plan.asked[:MOST_ASKED]
    ]
    shown = "\n".join(["<asked>", *asked, "</asked>", _lines(plan, content)])
    instructions = _render("compare_resume", today=today.isoformat())
    return Prompt(instructions, shown, plan, _for_answers(len(asked)), temperature=0.0)


def read_letter(
    plan: LetterPlan,
    content: ResumeContent,
    letter: Sequence[tuple[int | None, str]],
    today: date,
) -> Prompt:
    """
    Say of each sentence of *letter* that has a number whether the lines that its writer
    saw bear it out.
    """
    shown = "\n".join([_lines(plan, content), *_sentences(letter)])
    limit = _for_answers(sum(number is not None for number, _ in letter))
    instructions = _render("read_letter", today=today.isoformat())
    return Prompt(instructions, shown, plan, limit, temperature=0.0)


def read_for_employer(
    plan: LetterPlan, posting: JobPosting, letter: Sequence[tuple[int | None, str]]
) -> Prompt:
    """
    Say of each sentence of *letter* that has a number whether the posting bears out
    what it says of the employer.
    """
    head = _data(f"{posting.title or ''} at {posting.company or ''}")
    told = ["<posting>", head, *map(_data, posting.text.splitlines()), "</posting>"]
    shown = "\n".join([*filter(None, told), *_sentences(letter)])
    limit = _for_answers(sum(number is not None for number, _ in letter))
    instructions = _render("read_for_employer")
    return Prompt(instructions, shown, plan, limit, temperature=0.0)


def polish_paragraph(plan: LetterPlan, paragraph: Sequence[Sentence]) -> Prompt:
    """
    Smooth one composed paragraph.
    """
    text = " ".join(sentence.text for sentence in paragraph)
    instructions = _render(
        "polish_paragraph", language=_language(plan), tone=plan.wishes.tone.value
    )
    content = f"<paragraph>\n{_data(text)}\n</paragraph>"
    limit = len(text.split()) * TOKENS_PER_WORD * 2
    return Prompt(instructions, content, plan, limit, temperature=0.0)


def revise_sentences(
    plan: LetterPlan, content: ResumeContent, letter: Sequence[Sentence]
) -> Prompt:
    """
    Write the failing sentences of *letter* again; their findings say what is wrong.
    """
    failing = [sentence for sentence in letter if sentence.findings]
    numbered = [
        f"{number}. {_data(sentence.text)} [wrong: {_reasons(sentence)}]"
        for number, sentence in enumerate(failing, start=1)
    ]
    instructions = _render(
        "revise_sentences", language=_language(plan), tone=plan.wishes.tone.value
    )
    shown = "\n".join(
        [
            *("<asked>", *map(_asked, plan.asked[:MOST_ASKED]), "</asked>"),
            _lines(plan, content),
            *("<letter>", *(_data(s.text) for s in letter), "</letter>"),
            *("<sentences>", *numbered, "</sentences>"),
        ]
    )
    limit = len(as_text(tuple(failing)).split()) * TOKENS_PER_WORD * 2 + 50
    return Prompt(instructions, shown, plan, limit, temperature=0.0)


def refine_letter(
    plan: LetterPlan,
    content: ResumeContent,
    sentences: Sequence[Sentence],
    instruction: str,
) -> Prompt:
    """
    Change the sentences that the person's request is about, and no others; they are
    numbered as that counts them.
    """
    numbered = [
        f"{number}. {'[locked] ' if sentence.locked else ''}{_data(sentence.text)}"
        for number, sentence in enumerate(sentences, first_number(sentences))
    ]
    instructions = _render(
        "refine_letter", language=_language(plan), tone=plan.wishes.tone.value
    )
    shown = "\n".join(
        [
            _lines(plan, content),
            *("<sentences>", *numbered, "</sentences>"),
            f"<request>{_data(instruction)}</request>",
        ]
    )
    limit = len(as_text(tuple(sentences)).split()) * TOKENS_PER_WORD * 2 + 100
    return Prompt(instructions, shown, plan, limit, temperature=0.0)


def _for_answers(asked: int) -> int:
    """
    Tokens for so many short lines.
    """
    return asked * _TOKENS_PER_ANSWER + 50


def _sentences(letter: Sequence[tuple[int | None, str]]) -> list[str]:
    rows = [f"{f'{number}.' if number else '-'} {_data(t)}" for number, t in letter]
    return ["<sentences>", *rows, "</sentences>"]


@cache
def _template(name: str) -> Template:
    text = files(__package__).joinpath(f"{name}.md").read_text(encoding="utf-8")
    return Template(text.split("\n", 1)[1])


def _render(name: str, **values: str) -> str:
    return _template(name).substitute(values)


def _language(plan: LetterPlan) -> str:
    return f"{plan.language}-CH" if plan.swiss else plan.language


def _reference(plan: LetterPlan) -> str:
    known = plan.reference
    return _data(reference_in(known, plan.language)) if known else "none"


def _asked(coverage: Coverage) -> str:
    asked = coverage.requirement
    found = f" (see {', '.join(coverage.evidence)})" if coverage.evidence else ""
    return f"{asked.kind.value}: {_data(asked.text)}{found}"


def _lines(plan: LetterPlan, content: ResumeContent) -> str:
    """
    The resume, each line under its section and role.
    """
    rows = []
    shown = groupby(shown_lines(plan, content), lambda line: (line.section, line.role))
    for (section, role), lines in shown:
        rows.append(f"[{section.value}{_post(content.role(role))}]")
        rows += [f"{line.id}: {_data(line.text)}" for line in lines]
    return "\n".join(["<lines>", *rows, "</lines>"])


def _post(role: Role | None) -> str:
    if role is None:
        return ""
    end = "today" if role.current else role.end
    when = " to ".join(str(date) for date in (role.start, end) if date)
    return f": {_data(', '.join(filter(None, (role.title, role.employer, when))))}"


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
    if point.kind is PointKind.TERMS:
        return f"terms: said in one short sentence: lines {_ids(point.lines)}"
    return f"{point.kind.value}: lines {_ids(point.lines)}{asked}"


def _ids(lines: Sequence[ResumeLine]) -> str:
    return ", ".join(line.id for line in lines) or "none"


def _reasons(sentence: Sentence) -> str:
    messages = (_data(finding.message) for finding in sentence.findings)
    return "; ".join(_FOR_THE_PERSON.sub(".", message) for message in messages)


def _data(text: str) -> str:
    """
    Text that cannot end the fence it stands in, on one line.
    """
    return " ".join(text.replace("<", "‹").replace(">", "›").split())
