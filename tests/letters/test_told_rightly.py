"""
What a person would put right first in a letter that is to be sent.
"""

import pytest

from resumate.domain.grounding import check_letter
from resumate.domain.letter import Length, LetterWishes, as_text
from told_resumes import told_letter, told_posting, told_resume


def letter(resume, asked, language="en", title="Coordinator", length=Length.STANDARD):
    """
    The letter for a posting that asks for *asked*; the gate finds nothing in it.
    """
    content = told_resume(resume)
    posting = told_posting(title, "Hatch", asked)
    text = as_text(told_letter(content, posting, language, LetterWishes(length=length)))
    critique = check_letter(text, content, posting, language=language)
    assert not [s.text for s in critique.sentences if s.findings]
    return text


COURIER = """
@name Ida Vance
@experience
# Moor Parcels | Courier | 2019-03 | now
Deliver parcels to 90 farms between Skipton and Settle
Fewest returns of the branch in 2022
Customer feedback score of 4.9
Own the weekly route plan in Excel, read by 14 drivers
# Tarn Bakery | Shop Assistant | 2016-01 | 2019-02
Up to 200 customers a day
Served customers at the counter and in the tea room
@other
I train the village youth band on Sundays
"""


def test_what_was_reached_is_had_and_no_part_of_the_work():
    """
    A score or a best result is told as what one had, and no sentence opens with a size.
    """
    told = letter(COURIER, "must: Parcel delivery\nnice: Customer service")

    assert "I have had a customer feedback score of 4.9" in told
    assert "part of my work" not in told


def test_what_others_did_is_no_deed_beside_ones_own():
    """
    A plan that is "read by 14 drivers" was not read by who owns it.
    """
    told = letter(COURIER, "must: Excel\nmust: Route planning")

    assert "route plan in Excel, read by 14 drivers" in told


def test_what_is_done_at_leisure_is_told_as_that():
    """
    It stands beside the work.
    """
    told = letter(
        """
        @name Ida Vance
        @experience
        # Moor Parcels | Courier | 2019-03 | now
        Deliver parcels to 90 farms between Skipton and Settle
        @other
        I coach under-12s netball on Saturdays
        """,
        "must: Parcel delivery",
    )

    assert "Besides my work, I coach under-12s netball on Saturdays." in told


TEACHER = """
@name Oda Quill
@experience
# Tarn School | Teacher of Biology | 2016-09 | now
A-level grades A*–B rose from 38% in 2020 to 57% in 2024
Ran 12 patch tests of lesson plans with colleagues
Taught biology to pupils aged 11 to 18
@certifications
Qualified Teacher Status (QTS), 2015
National Professional Qualification for Senior Leadership (NPQSL), 2022
@skills
Patch testing, SIMS, Stata (learning)
"""


def test_a_status_has_no_article_and_a_qualification_has_one():
    """
    One holds Qualified Teacher Status, and the National Professional Qualification.
    """
    told = letter(TEACHER, "must: Qualified Teacher Status\nnice: NPQSL qualification")

    assert "Qualified Teacher Status" in told
    assert "a Qualified Teacher Status" not in told
    assert "include National" not in told


def test_a_level_keeps_its_capital():
    """
    "A-level" is no article.
    """
    assert "A-level grades A*–B rose" in letter(TEACHER, "must: A-level grades")


def test_a_skill_is_told_once_and_only_if_it_is_had():
    """
    "Ran 12 patch tests" tells patch testing; what is being learnt is no skill.
    """
    told = letter(TEACHER, "must: Patch testing\nmust: SIMS\nnice: Stata")

    assert "My skills also include SIMS." in told


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("must: Regatta experience\nduty: Run two regattas", "show regatta experience"),
        ("must: Successful experience of auctions", "show successful experience"),
        ("must: Tarnova experience", "show Tarnova experience"),
    ],
)
def test_what_is_missing_is_written_small_in_a_sentence(asked, said):
    """
    Unless its first word may be a name.
    """
    others = "\nmust: Biology\nmust: Lesson plans\nmust: Pupils\nmust: A-level"

    assert said in letter(TEACHER, asked + others)


GROWER = """
@name Oda Quill
@experience
# Tarn Orchards | Orchard supervisor | 2026-09 | now
Lead a picking gang of 12 on 40 ha of apples
Some cherry work in the lower block, mostly netting
Finance lead for the new packhouse, live July 2031, on budget
# Alder Foods | Packhouse hand, night shift | 2022 | 2026
Graded and stacked 300 trays an hour
@skills
Injection moulding, Excel
"""


def test_what_is_asked_experience_in_is_written_as_the_resume_has_it():
    """
    "Cherry experience" is of cherries where the resume writes "cherry"; what may be a
    name is not asked for aloud.
    """
    told = letter(GROWER, "must: Picking gangs\nnice: Cherry experience")
    other = letter(GROWER, "must: Picking gangs\nnice: Tarnova experience")

    assert "Cherry experience" not in told
    assert "You ask for Tarnova" not in other


def test_what_one_led_to_its_end_is_over():
    """
    Though the post goes on.
    """
    told = letter(GROWER, "must: Packhouse\nmust: Finance lead\nmust: Trays graded")

    assert "I was a finance lead for the new packhouse" in told


def test_a_skill_that_is_no_name_is_written_small():
    """
    In the middle of a sentence.
    """
    told = letter(GROWER, "must: Injection moulding\nmust: Excel")

    assert "injection moulding" in told


PUPIL = """
@name Lale Brandt
@language de
@education
# Realschule am Deich |  | 2021 | now
Voraussichtlicher Abschluss: Mittlere Reife, Juni 2028
@experience
# Tischlerei Holm GmbH | Schülerpraktikum | 2027-03 | 2027-03
Kisten gebaut, Türen montiert unter Anleitung
# Gärtnerei Moos | Schülerpraktikum | 2026-06 | 2026-06
@skills
MS Word, CAD (Schul-AG seit 2025)
@interests
Handball beim TSV Deich (Mannschaftskapitänin), Segeln
"""


def test_a_pupil_tells_placements_skills_and_what_is_done_at_leisure():
    """
    Who has held no post tells all that there is.
    """
    told = letter(
        PUPIL, "must: Teamfähigkeit\nmust: Interesse an Holz", "de", "Tischler"
    )

    assert "(voraussichtlicher Abschluss: Mittlere Reife, Juni 2028)" in told
    assert "habe ich Kisten gebaut und unter Anleitung Türen mont" in told
    assert "ein Schülerpraktikum bei der Gärtnerei Moos gemacht" in told
    assert "MS Word und CAD (Schul-AG seit 2025)" in told
    assert "Handball beim TSV Deich (Mannschaftskapitänin) und Segeln" in told


def test_who_has_held_a_post_tells_no_leisure():
    """
    Nor skills that nobody asks for.
    """
    told = letter(
        PUPIL.replace("Schülerpraktikum | 2026-06", "Gärtnerin | 2023-06"),
        "must: Teamfähigkeit\nmust: Interesse an Holz",
        "de",
        "Tischler",
    )

    assert "Handball" not in told
    assert "MS Word" not in told


ENGLISH_PUPIL = """
@name Ned Farrow
@education
# Tarn High School |  | 2021 | now
@experience
# Moor Joinery | Work experience | 2027-03 | 2027-03
Sanded doors and built two shelves under supervision
@skills
Word, Scratch
@interests
Handball for Tarn Juniors (team captain), model building
"""


def test_a_pupils_english_letter_tells_as_much():
    """
    Skills and interests, too.
    """
    told = letter(ENGLISH_PUPIL, "must: Interest in wood", title="Joinery apprentice")

    assert "My interests include handball for Tarn Juniors (team captain)" in told
    assert "Scratch" in told
    assert "built two shelves under supervision" in told


PLUMBER = """
@name Gil Marsh
@summary
Licensed plumber with 12 years in public buildings
@experience
# Tarn Heating | Plumber | 2014-05 | now
Replaced 30 boilers in schools
Tested gas pipes in two hospitals
@certifications
County Plumbing License (since 2014)
"""


@pytest.mark.parametrize(
    "asked",
    [
        "must: Knowledge of the DZX\nmust: controls tuning experience (Varnholt)",
        "must: controls tuning experience (Varnholt)\nmust: Knowledge of the DZX",
    ],
)
def test_the_gap_that_is_told_is_a_tool_and_not_what_a_licence_implies(asked):
    """
    Who is licensed does not say to lack knowledge of the trade.
    """
    met = "must: County Plumbing License\nmust: Boilers\nmust: Gas pipes\n"
    for length in Length:
        told = letter(PLUMBER, met + asked, length=length)

        assert "controls tuning experience" in told
        assert "DZX" not in told


def test_a_certificate_by_its_initials_is_held():
    """
    "CPA (State of Ohio)" is no course.
    """
    told = letter(PLUMBER + "RQV, State of Idaho (2019)\n", "must: RQV certification")

    assert "the RQV certificate (State of Idaho)" in told


CRANE = """
@name Jule Harms
@language de
@experience
# Werft Tann GmbH | Kranführerin | 2018-04 | now
Verladung von 60 Containern pro Schicht
Wartung der Seile und Haken
@education
Kranführerprüfung nach DGUV 52 (2019)
Brandschutzhelferin nach DGUV 205 (2021)
@skills
SAP Fiori (Grundkenntnisse), Excel
"""
CRANES = "must: Kranführung\nduty: Verladung von Containern\nmust: SAP MM"


def test_a_paper_on_what_is_asked_is_told():
    """
    "Kranführerprüfung" shows what "Kranführung" asks.
    """
    assert "Kranführerprüfung nach DGUV 52" in letter(CRANE, CRANES, "de", "Kranführer")


def test_what_is_hardly_known_answers_only_what_asks_for_it():
    """
    Basics of one SAP are no SAP of another name.
    """
    assert "Fiori" not in letter(CRANE, CRANES, "de", "Kranführer")


NURSE = """
@name Bo Lind
@experience
# Moor Clinic | Nurse | 2018-04 | now
Cared for 6 stroke patients on every shift and trained two students
@certifications
Wound Care Certificate, 2019
Dysphagia Screening Certificate, 2021
"""


def test_a_long_letter_tells_papers_that_nobody_asks_for():
    """
    Where there is room.
    """
    asked = "must: Stroke patients"

    assert "Dysphagia" in letter(NURSE, asked, length=Length.LONG)
    assert "Dysphagia" not in letter(NURSE, asked)


def test_nobody_wishes_for_so_many_a_shift():
    """
    How much there is to do draws no one.
    """
    told = letter(NURSE, "duty: Care for 4 stroke patients per shift")

    assert "per shift" not in told
