"""
What stands in a list of a resume is written in a sentence as one writes it there.
"""

import pytest

from resumate.domain.composing.english.certificates import certificates
from resumate.domain.composing.english.degrees import degree
from resumate.domain.composing.english.paper_names import titled
from resumate.domain.composing.english.profile import as_post
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, ResumeLine, Section
from told_resumes import told_letter, told_posting, told_resume


def held(text, section=Section.CERTIFICATIONS):
    """
    A line of what is held, as a point.
    """
    line = ResumeLine("L1", text, section, kind=LineKind.ENTRY)
    return Point(PointKind.CREDENTIAL, (line,))


@pytest.mark.parametrize(
    ("paper", "named"),
    [
        ("Rope splicing", "Rope Splicing"),
        ("Deck safety and new Harbour Rules", "Deck Safety and New Harbour Rules"),
        ("Crane driving (Moor Docks)", "Crane Driving (Moor Docks)"),
        ("Reach truck F3", "Reach Truck F3"),
        ("Splicing for beginners", "Splicing for beginners"),
        ("First Aid at Work", "First Aid at Work"),
        ("IPAF harness use", "IPAF harness use"),
        ("Harness inspection course", "Harness Inspection course"),
    ],
)
def test_a_course_is_written_as_a_name(paper, named):
    """
    All its words have capitals, or it is left as it stands.
    """
    assert titled(paper) == named


def test_that_they_are_courses_is_said_once():
    """
    Of all that the sentence names.
    """
    [said] = certificates(
        [
            held("Hygienic galley course, 1 day, 2031"),
            held("Fire watch, 2030"),
            held("Rope splicing, 2 days, 2030"),
        ],
        also=False,
    )

    assert said.text == (
        "My certificates and courses include Hygienic Galley, Fire Watch and "
        "Rope Splicing."
    )
    assert said.citations


def test_a_licence_keeps_its_small_letters():
    """
    It is no name.
    """
    [said] = certificates([held("Full clean driving licence")], also=False)

    assert said.text == "I hold a full clean driving licence."


def test_what_a_certificate_is_in_is_a_name():
    """
    What a degree has besides is none.
    """
    online = degree(held("Certificate in Low stress handling", Section.EDUCATION))
    minor = degree(held("BA in History, minor in Welsh", Section.EDUCATION))

    assert online is not None
    assert online.text == "I hold a Certificate in Low Stress Handling."
    assert minor is not None
    assert "a minor in Welsh" in minor.text


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Crew Leader: Night Ferry", "Crew Leader (Night Ferry)"),
        ("Nursery teacher, Lower Group", "a nursery teacher (Lower Group)"),
        ("Director, Brand Marketing", "Director, Brand Marketing,"),
        ("Nursery teacher, later head", "a nursery teacher, later a head,"),
        ("Deckhand / bus driver", "a deckhand and bus driver"),
        ("Stock Clerk / Shift Manager", "Stock Clerk and Shift Manager"),
        ("Driver / Yard", "Driver / Yard"),
        ("Teacher, Year 1 / Year 2", "Teacher, Year 1 / Year 2,"),
    ],
)
def test_a_title_reads_as_one(title, post):
    """
    What is behind its colon stands in brackets, and two posts with "and".
    """
    assert as_post(title) == post


def test_a_skill_is_small_where_its_word_is():
    """
    The resume has "signal" elsewhere, "Moorcad" nowhere else.
    """
    resume = told_resume(
        """
        @name Ida Vance
        @experience
        # Moor Rail | Fitter | 2029-03 | now
        Fitted new relays to the signal boxes of two branch lines
        @skills
        Signal drawings, Moorcad drawings
        """
    )
    posting = told_posting(
        "Fitter", "Hatch", "must: Signal drawings\nmust: Moorcad drawings"
    )
    text = as_text(told_letter(resume, posting, "en"))

    assert "signal drawings and Moorcad drawings" in text
