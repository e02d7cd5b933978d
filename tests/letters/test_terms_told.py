"""
Salary, first day and hours come into a letter as the person said them, or not at all.
"""

from dataclasses import replace

import pytest

from resumate.domain.composing import compose
from resumate.domain.drafting.repairing import trace
from resumate.domain.drafting.wished import as_wished
from resumate.domain.grounding import check_letter
from resumate.domain.letter import About, LetterWishes
from resumate.domain.planning import plan_letter
from resumate.domain.resume import LineKind, ResumeLine, Section
from told_resumes import told_posting, told_resume

EVA = told_resume("""
@name Eva Lind
@experience
# Foghorn Systems | Compiler Engineer | 2021-03 | now
Rebuilt the allocator in Rust and cut build times by 30%
Led a team of 4 engineers
@other
Notice period: 60 days
""")
SALARY = ResumeLine(
    "F1",
    "My salary expectation is 48,000 euros a year.",
    Section.OTHER,
    kind=LineKind.BULLET,
)
STATED = replace(EVA, lines=(*EVA.lines, SALARY))
ASKING = "State your notice period and salary expectations in your application."


def planned(content, asked, language="en"):
    posting = told_posting("Engineer", "Northlight", "must: Rust", language)
    posting = replace(posting, text=f"{posting.text}\n{asked}")
    return plan_letter(content, posting, (), LetterWishes(), language), posting


def told(content, asked, language="en"):
    plan, _ = planned(content, asked, language)
    return [s for s in compose(plan) if "salary" in s.text or "notice" in s.text]


def test_what_the_posting_asks_is_told_before_the_wish_to_talk():
    """
    A fact in the person's words, and a note of the resume as a sentence; each rests on
    its line.
    """
    plan, posting = planned(STATED, ASKING)
    letter = compose(plan)
    start = next(i for i, s in enumerate(letter) if s.text.startswith("My salary"))
    salary, notice, close = letter[start : start + 3]

    assert salary.text == SALARY.text
    assert notice.text == "My notice period is 60 days."
    assert (salary.citations, len(notice.citations)) == (("F1",), 1)
    assert close.about is About.CONNECTING
    assert salary.paragraph == close.paragraph
    judged = check_letter(letter, STATED, posting, language="en").sentences
    assert not any(sentence.findings for sentence in judged)


@pytest.mark.parametrize("asked", ["", "Salary: 50,000. Notice period: 3 months."])
def test_nobody_tells_what_is_not_asked(asked):
    """
    A salary that was stated for one letter is no deed for the next.
    """
    assert not told(STATED, asked)


def test_what_was_not_said_is_not_told():
    """
    No default: the resume has a notice period and no salary.
    """
    assert [s.text for s in told(EVA, ASKING)] == ["My notice period is 60 days."]


def test_what_was_said_last_is_told():
    """
    A second salary is the one that holds.
    """
    more = replace(SALARY, id="F2", text="I expect 52,000 euros a year.")
    plan, _ = planned(replace(STATED, lines=(*STATED.lines, more)), ASKING)
    cited = [sentence.citations for sentence in compose(plan)]

    assert ("F2",) in cited
    assert ("F1",) not in cited


def test_a_note_is_not_said_in_another_language():
    """
    Rules do not translate.
    """
    assert not told(EVA, "Bitte mit Gehaltsvorstellung und Kündigungsfrist.", "de")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("I expect 48,000 euros a year.", False),
        ("My notice period is 60 days.", False),
        ("My salary expectation is 58,000 euros a year.", True),
        ("I would like to work 30 hours a week.", True),
    ],
)
def test_a_model_invents_no_terms(said, found):
    """
    In other words they are told with the same numbers; what was not planned is found.
    """
    plan, posting = planned(STATED, ASKING)
    judged = check_letter(said, STATED, posting, language="en")

    [sentence] = as_wished(trace(judged, compose(plan)), plan).sentences

    assert bool(sentence.findings) == found
    assert bool(sentence.citations) != found
