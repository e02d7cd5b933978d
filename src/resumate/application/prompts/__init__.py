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
from string import Template

from resumate.application.prompts.shown import (
    MOST_ASKED,
    fenced,
    show_asked,
    show_lines,
    show_plan,
    show_reasons,
    show_reference,
    show_sentences,
)
from resumate.domain.letter import Sentence, as_text
from resumate.domain.plan import LetterPlan
from resumate.domain.posting import JobPosting
from resumate.domain.refining.parts import first_number
from resumate.domain.resume import ResumeContent
from resumate.ports.language_model import Prompt

TOKENS_PER_WORD = 2
"""Generous for European languages: 1.3 in English, up to 2 in German."""
_TOKENS_PER_ANSWER = 24


def draft_letter(plan: LetterPlan, content: ResumeContent) -> Prompt:
    """
    Write the whole letter, of all lines those that speak most for the post.
    """
    words = plan.wishes.length.words
    shown = "\n".join(
        [
            f"<post>{fenced(plan.title or 'not named')}</post>",
            f"<employer>{fenced(plan.company or 'not named')}</employer>",
            f"<addressee>{fenced(plan.addressee or 'not named')}</addressee>",
            f"<reference>{show_reference(plan)}</reference>",
            f"<name>{fenced(plan.contact.name or '')}</name>",
            *show_asked(plan),
            show_lines(plan, content),
            *show_plan(plan),
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
        f"{c.requirement.id} ({c.requirement.kind.value}): {fenced(c.requirement.text)}"
        for c in plan.asked[:MOST_ASKED]
    ]
    shown = "\n".join(["<asked>", *asked, "</asked>", show_lines(plan, content)])
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
    shown = "\n".join([show_lines(plan, content), *show_sentences(letter)])
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
    head = fenced(f"{posting.title or ''} at {posting.company or ''}")
    told = ["<posting>", head, *map(fenced, posting.text.splitlines()), "</posting>"]
    shown = "\n".join([*filter(None, told), *show_sentences(letter)])
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
    content = f"<paragraph>\n{fenced(text)}\n</paragraph>"
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
        f"{number}. {fenced(sentence.text)} [wrong: {show_reasons(sentence)}]"
        for number, sentence in enumerate(failing, start=1)
    ]
    instructions = _render(
        "revise_sentences", language=_language(plan), tone=plan.wishes.tone.value
    )
    shown = "\n".join(
        [
            *show_asked(plan),
            show_lines(plan, content),
            *("<letter>", *(fenced(s.text) for s in letter), "</letter>"),
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
        f"{number}. {'[locked] ' if sentence.locked else ''}{fenced(sentence.text)}"
        for number, sentence in enumerate(sentences, first_number(sentences))
    ]
    instructions = _render(
        "refine_letter", language=_language(plan), tone=plan.wishes.tone.value
    )
    shown = "\n".join(
        [
            show_lines(plan, content),
            *("<sentences>", *numbered, "</sentences>"),
            f"<request>{fenced(instruction)}</request>",
        ]
    )
    limit = len(as_text(tuple(sentences)).split()) * TOKENS_PER_WORD * 2 + 100
    return Prompt(instructions, shown, plan, limit, temperature=0.0)


def _for_answers(asked: int) -> int:
    """
    Tokens for so many short lines.
    """
    return asked * _TOKENS_PER_ANSWER + 50


@cache
def _template(name: str) -> Template:
    text = files(__package__).joinpath(f"{name}.md").read_text(encoding="utf-8")
    return Template(text.split("\n", 1)[1])


def _render(name: str, **values: str) -> str:
    return _template(name).substitute(values)


def _language(plan: LetterPlan) -> str:
    return f"{plan.language}-CH" if plan.swiss else plan.language
