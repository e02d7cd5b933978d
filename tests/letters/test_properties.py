"""
What holds of the truth gate for every resume and every text.
"""

import sys
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from examples import examples
from resumate.domain.grounding import check_letter
from resumate.domain.resume import ResumeLine, Section

EVALS = Path(__file__).parents[2] / "evals" / "letter_truth"
sys.path.insert(0, str(EVALS))
import run  # noqa: E402 - the scorer is a program, not a package

ITEMS = run.sentences()
SUPPORTED = [s for s in ITEMS if s.label == "supported"]
TODAY = date(2026, 11, 1)
FLOOR, CEILING = 0.92, 0.10
"""Of the test half: least share caught, largest share falsely flagged."""

lines = st.builds(
    ResumeLine,
    st.just("L99"),
    st.one_of(
        st.text(max_size=80),
        st.sampled_from(
            ["Led a team of nine", "Helped with Kafka, 45%", "Kafka, SAP, Rust (2019)"]
            + [
                line.text
                for name in ("engineer", "nurse", "vertrieb")
                for line in run.case(name)[0].lines
            ]
        ),
    ),
    st.sampled_from(list(Section)),
    st.sampled_from([None, "P1", "P2"]),
)


@cache
def unsupported_alone(item) -> bool:
    resume, posting = run.case(item.resume)
    return bool(check_letter(item.sentence, resume, posting, today=TODAY).unsupported)


@given(st.sampled_from(SUPPORTED), lines)
@examples(60)
def test_one_more_line_never_unsupports(item, line):
    """
    A sentence that a resume supports is supported by the same resume with a line more.
    """
    resume, posting = run.case(item.resume)
    more = replace(resume, lines=(*resume.lines, line))

    after = check_letter(
        item.sentence, more, posting, language=resume.language, today=TODAY
    )

    if not unsupported_alone(item):
        assert not after.unsupported


def without_lines(item):
    """
    What is said of it where the resume has no lines.
    """
    resume, posting = run.case(item.resume)
    empty = replace(resume, lines=())
    return check_letter(
        item.sentence, empty, posting, language=resume.language, today=TODAY
    )


def test_without_lines_nothing_is_supported():
    """
    With all lines removed, every claim of the candidate is a finding.
    """
    assert [x.id for x in SUPPORTED if not without_lines(x).unsupported] == []


told = st.lists(
    st.sampled_from(
        "2 10 10 (10 12 24 (12 ) of von davon , ; / - 3-l 45% 2019 06/2021 people"
        " Kunden team led Leitung years Jahre doubled half B2 a".split(" ")
    ),
    min_size=2,
    max_size=9,
).map(" ".join)


@given(told, st.booleans())
@examples(300)
def test_no_line_makes_it_raise(line, german):
    """
    Whatever numbers a line of the resume has, in whatever order, a letter that tells
    them again can be checked.
    """
    resume, posting = run.case("vertrieb" if german else "engineer")
    more = replace(
        resume,
        lines=(*resume.lines, ResumeLine("L99", line, Section.EXPERIENCE, "P1")),
    )
    letter = f"{'Ich leitete' if german else 'I led'} {line}."

    assert check_letter(letter, more, posting, language=resume.language, today=TODAY)


@given(st.text(max_size=300), st.sampled_from(["en", "de", "fr", None]))
@examples(60)
def test_no_text_makes_it_raise(text, language):
    """
    Any text can be checked; spans stand in their sentences.
    """
    resume, posting = run.case("engineer")

    critique = check_letter(text, resume, posting, language=language, today=TODAY)

    for sentence in critique.sentences:
        for finding in sentence.findings:
            assert "".join(finding.span.split()) in "".join(sentence.text.split())


def test_the_labelled_set_is_answered_well():
    """
    On the test half of the labelled set, recall and false alarms stay within the floor.
    """
    scored = run.score(run.check, [s for s in ITEMS if s.split == "test"])

    false = [s for s in scored if s.item.label == "unsupported"]
    true = [s for s in scored if s.item.label != "unsupported"]
    assert sum(bool(s.codes) for s in false) / len(false) >= FLOOR
    assert sum(bool(s.codes) for s in true) / len(true) <= CEILING
