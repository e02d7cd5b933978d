"""
Letters that a person would send as they stand.
"""

import pytest
from tests.told_resumes import told_letter, told_posting, told_resume

from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.papers.certificates import certificates
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import ResumeLine, Section

DRIVER = told_resume("""
@name Ines Holt
@language en
@experience
# Amber Haulage | HGV Driver | 2031-02 | now
Buddy driver for new starters (9 so far), one week in the cab each
On-time delivery of 97.4% in 2032, best of 21 drivers
No at-fault accident in four years (about 80,000 km a year)
@skills
Accounting (Amber Valley College), Tachomaster
""")
HAULAGE = told_posting(
    "HGV Driver",
    "Kestrel Freight",
    "must: accounting\nduty: Show new starters round",
)


def _text(content, posting, language):
    return " ".join(one.text for one in told_letter(content, posting, language))


def test_the_subject_of_a_school_is_no_skill():
    """
    What was learnt there is told with the school, or nowhere.
    """
    assert "Accounting (" not in _text(DRIVER, HAULAGE, "en")


def test_what_a_driver_holds_is_told_as_it_is_called():
    """
    No label is held, nor a licence of no class beside one that names them.
    """
    held = (
        ("Licence: C, CE (held since 2029, no points)", "Licence: C"),
        ("Clean licence, digital tacho card.", "Clean licence"),
        ("Digital tachograph card, valid to 2038", "Digital tachograph card"),
    )
    points = [
        Point(
            PointKind.CREDENTIAL,
            (ResumeLine(f"L{n}", line, Section.CERTIFICATIONS),),
            items=(item,),
        )
        for n, (line, item) in enumerate(held)
    ]

    [said] = certificates(points, also=False)

    assert said.text == (
        "I hold a driving licence (categories C and CE), and I have a digital "
        "tachograph card."
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "On-time delivery of 97.4% in 2032, best of 21 drivers",
            "had on-time delivery of 97.4% in 2032, the best of 21 drivers",
        ),
        (
            "No at-fault accident in four years (about 80,000 km a year)",
            "have had no at-fault accident in four years (about 80,000 km a year)",
        ),
        (
            "Buddy driver for new starters (9 so far), one week in the cab each",
            (
                "am a buddy driver for new starters (9 so far), with one week in the "
                "cab each"
            ),
        ),
        (
            "Regularly among the top five of 40 sellers for warranties",
            "am regularly among the top five of 40 sellers for warranties",
        ),
    ],
)
def test_what_is_to_ones_credit_is_told_though_no_verb_tells_it(line, told):
    """
    As what one had, has had, or is.
    """
    assert read_english(line, current=True)[0].text == told


PLANNER = told_resume("""
@name Jule Sander
@language de
@experience
# Kranz Beschläge GmbH | Planerin | 2031-02 | now
Montage von 40 Ladesäulen für Elektroautos
Leitung der Feinplanung
@languages
Deutsch (Muttersprache), Englisch (B2)
""")


def test_a_german_letter_does_not_say_that_it_is_ones_own_language():
    """
    And how well another is spoken is said as people say it.
    """
    posting = told_posting(
        "Planerin", "Osterwerk", "must: Deutsch\nmust: Englisch", "de"
    )

    text = _text(PLANNER, posting, "de")

    assert "Muttersprache" not in text
    assert "Englisch spreche ich auf dem Niveau B2." in text


def test_what_is_there_by_another_name_is_not_told_as_missing():
    """
    Charging points are of electric mobility.
    """
    posting = told_posting(
        "Planerin", "Osterwerk", "must: Erfahrung mit E-Mobilität", "de"
    )

    assert "noch nicht vorweisen" not in _text(PLANNER, posting, "de")


CLERK = told_resume("""
@name Ada Lund
@language en
@experience
# Larch Foods | Payroll Clerk | 2031-02 | now
Administered levies and deductions for 300 people
Trained four new clerks
""")


def test_nobody_is_drawn_by_a_row_of_many_things():
    """
    A duty of one thing draws, or none does.
    """
    posting = told_posting(
        "Payroll Clerk",
        "Kestrel Freight",
        "duty: Administer levies, deductions, pensions and loans",
    )

    text = _text(CLERK, posting, "en")

    assert "levies, deductions, pensions and loans" not in text
