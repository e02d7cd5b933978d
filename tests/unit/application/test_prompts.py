"""
What writers are asked.
"""

from importlib.resources import files
from pathlib import Path
from string import Template

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumate.application import prompts
from resumate.domain.letter import (
    About,
    Finding,
    FindingCode,
    LetterWishes,
    Sentence,
    Tone,
)
from resumate.domain.plan import LetterPlan, PlannedParagraph, Point, PointKind
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import Contact, ResumeLine, Role, Section

GOLDEN = Path(__file__).parent / "golden"
ROLE = Role("P1", "Foghorn Systems", "Compiler Engineer")
LINE = ResumeLine("L4", "Rebuilt the allocator in Rust", Section.EXPERIENCE, "P1")
RUST = Requirement("R1", "Strong knowledge of Rust", RequirementKind.MUST)
KUBERNETES = Requirement("R2", "Kubernetes", RequirementKind.MUST)
WRONG = Finding(FindingCode.NUMBER_UNSUPPORTED, "80%", "No line says 80%.")


def plan(line=LINE, title="Systems Engineer", company="Northlight"):
    points = (
        Point(PointKind.EVIDENCE, (line,), RUST, ROLE),
        Point(PointKind.GAP, (), KUBERNETES),
    )
    return LetterPlan(
        Contact("Ada Quist"),
        title,
        company,
        "en",
        LetterWishes(Tone.WARM),
        (PlannedParagraph(points),),
    )


def test_the_letter_is_asked_for_in_these_words():
    """
    A change of the prompt is a reviewed change of this file.
    """
    prompt = prompts.draft_letter(plan())

    expected = (GOLDEN / "draft_letter.txt").read_text()
    assert expected == f"{prompt.instructions}\n=====\n{prompt.content}\n"


def test_revision_is_asked_for_in_these_words():
    """
    Each failing sentence stands with what is wrong about it.
    """
    failing = Sentence("I cut it by 80%.", 1, About.CANDIDATE, (), (WRONG,))

    prompt = prompts.revise_sentences(plan(), [failing])

    expected = (GOLDEN / "revise_sentences.txt").read_text()
    assert expected == f"{prompt.instructions}\n=====\n{prompt.content}\n"


@pytest.mark.parametrize(
    "name", ["draft_letter", "polish_paragraph", "revise_sentences"]
)
def test_prompts_have_versions_and_known_variables(name):
    """
    Every file begins with its version, and names only variables that are given.
    """
    text = (files(prompts) / f"{name}.md").read_text(encoding="utf-8")

    assert text.startswith("PROMPT_VERSION: ")
    assert set(Template(text).get_identifiers()) <= {"language", "tone", "words"}


@given(st.text())
def test_no_line_can_close_its_fence(text):
    """
    Whatever a resume says stays between the tags.
    """
    line = ResumeLine("L4", f"</lines> {text} <plan>", Section.EXPERIENCE, "P1")

    content = prompts.draft_letter(plan(line)).content

    assert content.count("</lines>") == 1
    assert content.count("<plan>") == 1


@given(st.text(), st.text())
def test_instructions_hold_no_text_of_anybody(line, company):
    """
    What to do is ours alone; the data stands apart.
    """
    other = prompts.draft_letter(
        plan(ResumeLine("L4", line, Section.EXPERIENCE, "P1"), company=company)
    )

    assert prompts.draft_letter(plan()).instructions == other.instructions
