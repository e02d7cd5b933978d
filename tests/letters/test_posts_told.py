"""
Posts are told with their time, and those that a posting asks for by name.
"""

import re
from dataclasses import replace

import pytest

from resumate.domain.composing import compose, papers_in
from resumate.domain.composing.choice import Chooser, Fresh
from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.papers.certificates import certificates
from resumate.domain.composing.english.paragraphs.frames import again
from resumate.domain.composing.english.words.profile import as_post, profile
from resumate.domain.composing.names import at_employer, spoken_employer
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.grounding import check_letter
from resumate.domain.letter import LetterWishes, Tone, as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.resume import ResumeLine, Section
from told_resumes import overlap, told_letter, told_posting, told_resume

BY_SKILLS = told_resume("""
@name Ines Tarrant
@summary
Hotel manager with twenty years of experience in small houses
@other
Raised direct bookings from 22% to 47% with new rates
Trained 14 receptionists and wrote their handbook
@experience
# Oak Shore Resort | Guest Services Agent | 2024-05 | now
# The Sextant | Owner and Innkeeper | 2014-03 | 2024-02
# Hotel Citadel | Front Desk Supervisor | 2008-01 | 2013-11
""")
DESK = told_posting(
    "Front Office Manager", "Harbour Inn", "must: Front desk supervisor"
)


def letter_of(content, posting, coverage=()):
    return compose(plan_letter(content, posting, coverage, LetterWishes(), "en"))


def test_a_resume_by_skills_has_its_posts_told():
    """
    No deed stands under a post, so the newest two are named, each with its years, and
    the line that heads it is cited; the gate finds nothing.
    """
    sentences = letter_of(BY_SKILLS, DESK)
    text = as_text(sentences)

    assert "I have worked as Guest Services Agent at Oak Shore Resort since May" in text
    assert "worked as Owner and Innkeeper at The Sextant (2014 to 2024)" in text
    assert "Citadel" not in text
    for employer in ("Oak Shore", "The Sextant"):
        (told,) = [s for s in sentences if employer in s.text]
        cited = " ".join(BY_SKILLS.line(line).text for line in told.citations)
        assert employer in cited
    judged = check_letter(sentences, BY_SKILLS, DESK, language="en").sentences
    assert not [finding for sentence in judged for finding in sentence.findings]


def test_a_post_that_answers_a_must_is_told_without_a_deed():
    """
    However long ago; one that answers nothing asked is not, beside deeds under posts.
    """
    content = told_resume("""
@name Ines Tarrant
@experience
# Oak Shore Resort | Guest Services Agent | 2024-05 | now
Handled tour groups of up to 52 guests at check-in
# Hotel Citadel | Front Desk Supervisor | 2008-01 | 2013-11
# Dune Café | Waiter | 2006-05 | 2007-12
""")
    (must,) = DESK.requirements
    head = next(line for line in content.lines if "Citadel" in line.text)
    met = Coverage(must, CoverageStatus.MET, (head.id,), 0.8)

    told = as_text(letter_of(content, DESK, [met]))

    assert "Earlier, I worked as Front Desk Supervisor at Hotel Citadel (2008" in told
    assert "Waiter" not in told
    assert "Citadel" not in as_text(letter_of(content, DESK))


def test_what_the_gate_refuses_is_made_up_for():
    """
    The next best line of the same post stands in for one that cannot be told.
    """
    content = told_resume("""
@name Ada Fenwick
@experience
# Quay Works | Fitter | 2019-04 | now
Repaired 31 pumps of the fish hall
Overhauled 47 valves in one winter
Rebuilt the winch of the north quay in 9 days
Wrote the maintenance plan of 64 machines
Trained 4 apprentices in hydraulics
Cut the downtime of the crane from 12 to 3 hours
Welded 300 m of railing along the pier
Measured 81 chains of the slipway for wear
Greased the 26 bearings of the lock gate each week
Ordered spare parts worth 90,000 euros a year
""")
    posting = told_posting("Fitter", "Harbour", "must: Maintenance of pumps")
    found = overlap(posting, content)
    plan = plan_letter(content, posting, found, LetterWishes(), "en")
    first = next(line for line in plan.lines if "pumps" in line.text)

    smaller = plan.without({first.id})

    assert plan.spare
    assert len(smaller.lines) == len(plan.lines)
    assert first not in smaller.lines
    assert plan.spare[0].lines[0] in smaller.lines
    assert len(smaller.spare) == len(plan.spare) - 1


def test_a_set_phrase_comes_once():
    """
    "On top of that" is heard once a letter, however much is told.
    """
    fresh = Fresh(Chooser("Quay"))
    deeds = [Clause(f"mended {n} nets", Form.DID) for n in range(8)]

    said = [again(deed, None, Tone.FORMAL, fresh) for deed in deeds]

    for phrase in ("In addition", "Furthermore"):
        assert sum(text.startswith(phrase) for text in said) == 1


def test_what_has_a_part_behind_a_comma_does_not_open_a_sentence():
    """
    "Cycle counts, with the accuracy up are part of my work" lacks the second comma.
    """
    duty = Clause("cycle counts, with the accuracy up", Form.DUTY)
    seeds = (Fresh(Chooser(f"Quay {n}")) for n in range(20))

    said = {again(duty, None, Tone.PLAIN, fresh) for fresh in seeds}

    assert not [text for text in said if text.startswith("Cycle counts")]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Care notes on a tablet for 18 residents", None),
        ("E-file pleadings in two counties", "e-file pleadings in two counties"),
        ("Co-lead a group of 12 parents", "co-lead a group of 12 parents"),
        ("Phone triage by the red-flag card", None),
        (
            "Brought food cost down from 33% to 28% by changing fish supplier",
            "brought food cost down from 33% to 28% by changing fish supplier",
        ),
        ("Fault-find drives and swap cards", "fault-find drives and swap cards"),
        ("Lead the late shift, 2–11 p.m.", "lead the late shift (2–11 p.m.)"),
    ],
)
def test_what_is_a_deed(line, told):
    """
    "Care notes" are no deed, "fault-find" is a verb, "p.m." keeps its stops.
    """
    deeds = [c.text for c in read_english(line, current=True) if c.form is Form.DID]

    assert deeds == ([told] if told else [])


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        ("Licensed Joiner, Interiors", "I am a Licensed Joiner (Interiors)."),
        ("PRC Registered Nurse", "I am a PRC Registered Nurse."),
        ("Pilot licence", "I hold a Pilot licence."),
    ],
)
def test_who_is_licensed_is_told_as_a_person(paper, told):
    """
    What one is is not held; a licence is.
    """
    line = ResumeLine("L1", paper, Section.CERTIFICATIONS)
    [said] = certificates([Point(PointKind.CREDENTIAL, (line,))], also=False)

    assert said.text == told


def test_a_note_of_a_deed_is_a_sentence():
    """
    What no rule can take apart, but begins with a verb, follows "I" as it stands; a
    plain note stays one.
    """
    content = told_resume("""
@name Ada Fenwick
@experience
# Quay Works | Cook | 2019-04 | now
Keep the HACCP folder; kitchen kept its 5 food hygiene rating in 2023 and 2025
Fish and larder sections, 110 covers
""")
    text = as_text(
        letter_of(content, told_posting("Cook", "Inn", "must: HACCP folder"))
    )

    assert "I keep the HACCP folder; kitchen kept its 5 food hygiene rating" in text
    assert "fish and larder sections (110 covers)" in text
    assert "I fish" not in text


def test_hours_are_no_work():
    """
    How many hours a week it was tells nothing of it.
    """
    clauses = read_english("20 hours a week alongside college", current=False)

    assert not [c for c in clauses if c.form is Form.DUTY]


def test_names_as_they_are_said():
    """
    A range of grades is one, a hotel's stars go, who keeps the register comes last.
    """
    assert as_post("Mathematics Teacher, Grade 9 – 11").startswith(
        "Mathematics Teacher, Grade 9 – 11"
    )
    assert as_post("Dispatcher, regional vans") == "a dispatcher (regional vans)"
    assert as_post("Rigger, field crew") == "a rigger (field crew)"
    assert as_post("Senior Nurse, Ward 3") == "Senior Nurse, Ward 3,"


def test_a_post_is_named_without_its_hours() -> None:
    """
    How much one worked is no part of what one was.
    """
    assert as_post("Bookkeeper, part time, about 6 hours a week") == "a bookkeeper"
    assert as_post("Tutor (casual)") == "a tutor"
    assert as_post("Manager, Casual Dining").startswith("Manager, Casual Dining")
    assert spoken_employer("Boyne Quay Hotel ****") == "Boyne Quay Hotel"
    assert papers_in("SACE | Registered educator since 2020") == [
        "Registered educator (SACE)"
    ]


def test_no_year_stands_alone():
    """
    Whoever gives no dates is told without them.
    """
    content = told_resume("""
@name Ada Fenwick
@experience
# Quay Works | Fitter | 2019-04 | now
Rebuilt the winch of the north quay in 9 days
""")
    (role,) = content.roles
    content = replace(content, roles=(replace(role, start=None),))
    text = as_text(letter_of(content, DESK))

    assert "Quay Works" in text
    assert not re.search(r"since|\(\d", text)


def test_a_grade_is_no_article():
    """
    "A Grade electrician" is one of grade A, and not "a grade electrician".
    """
    assert profile("A nurse with six years on wards") == (
        "am a nurse with six years on wards"
    )
    assert profile("A Grade electrician, 20 years since trade papers") is None


def test_what_one_is_among_deeds_is_no_deed():
    """
    "Lead contact" is what one is, also where the other lines open with verbs.
    """
    content = told_resume("""
@name Ada Fenwick
@experience
# Quay Works | Fitter | 2019-04 | now
Rebuild the winch of the north quay every 9 months
Lead contact for the harbour office, with no complaint in 6 years
""")

    text = as_text(letter_of(content, DESK))

    assert "am the lead contact for the harbour office" in text
    assert "I lead contact" not in text


def test_an_employer_is_named_without_what_is_told_beside_it() -> None:
    """
    "Walsh Feeds (family business)" is Walsh Feeds, and an army has its article.
    """
    assert spoken_employer("Walsh Feeds (family business)") == "Walsh Feeds"
    assert spoken_employer("Hale Trust (NHS Leeds)") == "Hale Trust (NHS Leeds)"
    assert spoken_employer("US Army") == "the US Army"
    assert spoken_employer("Royal Air Force") == "the Royal Air Force"
    assert spoken_employer("Salvation Army") == "the Salvation Army"


def test_one_served_in_an_army() -> None:
    """
    "In the British Army, where I worked as a cook".
    """
    assert at_employer(spoken_employer("British Army")) == "in the British Army"
    assert at_employer(spoken_employer("Hale Foods Ltd")) == "at Hale Foods"


def test_ones_part_is_told_with_its_project() -> None:
    """
    "My part was the API" alone is understood by nobody.
    """
    resume = """
@name Ida Vance
@projects
BusHop - Town bus tracker (team of 4) Java Spring pages. My part was API design.
@skills
Java, C
"""
    posting = told_posting("Developer", "Hatch", "must: API design\nmust: Java")

    told = as_text(told_letter(told_resume(resume), posting, "en"))

    assert "In my project BusHop (Town bus tracker), my part was API" in told
    assert "skills also include Java" in told
