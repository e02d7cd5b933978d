"""
What stands in a list of a resume is written in a sentence as one writes it there.
"""

import pytest

from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.papers.certificates import certificates
from resumate.domain.composing.english.papers.degrees import degree
from resumate.domain.composing.english.papers.languages import languages
from resumate.domain.composing.english.papers.paper_names import called, titled
from resumate.domain.composing.english.words.profile import as_post
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


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        ("Cert III in Ropework (Moor TAFE)", "Certificate III in Ropework (Moor TAFE)"),
        ("Cert Ropework", "Cert Ropework"),
        ("Deck registration (full)", "full Deck registration"),
        ("Deck registration (provisional)", "Deck registration (provisional)"),
    ],
)
def test_a_paper_is_called_in_full(paper, told):
    """
    Its short form and its state are said as one says them.
    """
    assert called(paper) == told


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (("Welsh (at home, fluent, passed an exam in 2031)",), "fluent Welsh"),
        (("Welsh (conversational, rusty in writing)",), "conversational Welsh"),
        (
            ("Welsh (basic in writing, fluent)",),
            "Welsh (basic in writing, fluent)",
        ),
    ],
)
def test_a_language_is_spoken_as_its_bracket_says(items, told):
    """
    In one word, where nothing in it says less.
    """
    line = ResumeLine("L1", items[0], Section.LANGUAGES, kind=LineKind.LIST)
    said = languages(Point(PointKind.CREDENTIAL, (line,), items=items))

    assert said is not None
    assert said.text == f"I speak {told}."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Keep the crew and lost baggage list",
            "keep the crew and lost baggage list",
        ),
        ("Plan the day from yesterdays tides", "plan the day from yesterday's tides"),
        ("Tell guests whats on", "tell guests what's on"),
    ],
)
def test_small_slips_are_not_sent(line, told):
    """
    An article where none belongs, and an apostrophe that lacks.
    """
    assert read_english(line, current=True)[0].text == told
