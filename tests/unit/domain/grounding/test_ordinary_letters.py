"""
What ordinary letters say of plain resumes: clean records, courses, grades and sums.
"""

from dataclasses import replace

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeLine,
    Role,
    Section,
)

ENTRY = LineKind.ENTRY
_EDUCATION, _CERTIFICATES = Section.EDUCATION, Section.CERTIFICATIONS


def _with(resume, *more):
    lines = (
        ResumeLine(f"M{n}", text, section, kind=ENTRY)
        for n, (section, text) in enumerate(more)
    )
    return replace(resume, lines=(*resume.lines, *lines))


DRIVER = _with(
    one_post(
        "en",
        "Fell Haulage",
        "Driver",
        "12 years' experience of night trunking and multi-drop work",
        "No blameworthy accidents in 7 years",
        "Managed a fuel budget of £240,000 a year",
        "Prepared cost reports of 90 GBP for each trip",
    ),
    (_EDUCATION, "LLB Law, 2:1, University of Dunholm, 2011"),
)
CARER = _with(
    one_post(
        "de",
        "Haus Habicht",
        "Pflegehelferin",
        "Grundpflege der Bewohner",
        "Begleitung zu Arztbesuchen",
    ),
    (_EDUCATION, "2006 Ausbildung zur Verkäuferin, Note: gut"),
    (_EDUCATION, "2026 Auffrischungskurs Palliativpflege (24 Std.)"),
    (_EDUCATION, "2025 Kurs Validation (2 Tage)"),
    (_CERTIFICATES, "Professional Scrum Master, 2021"),
)


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            "I have had no blameworthy accidents in 12 years.",
            {FindingCode.NUMBER_WRONG_MEANING},
        ),
        ("I have had no blameworthy accidents in 7 years.", set()),
        ("I have had no experience of tankers in 12 years.", set()),
    ],
)
def test_for_how_long_nothing_went_wrong_is_a_claim(sentence, codes):
    """
    It is no gap, and the time is that of the line that tells it.
    """
    assert codes_of(DRIVER, sentence) == codes


@pytest.mark.parametrize(
    ("amount", "true"),
    [
        ("£240,000", True),
        ("240,000 pounds", True),
        ("GBP 240,000", True),
        ("$240,000", False),
        ("€240,000", False),
    ],
)
def test_a_sum_in_another_money_is_another_sum(amount, true):
    """
    Pounds are no dollars; an amount without a currency may be either.
    """
    expected = set() if true else {FindingCode.NUMBER_UNSUPPORTED}
    assert codes_of(DRIVER, f"I managed a fuel budget of {amount} a year.") == expected


def test_the_class_of_a_degree_may_stand_before_its_subject():
    """
    A "first class law degree" is a first class degree.
    """
    sentence = "I have a first class law degree from the University of Dunholm."
    assert codes_of(DRIVER, sentence) == {FindingCode.CREDENTIAL_UNSUPPORTED}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich übernehme die Grundpflege und begleite die Bewohner zum Arzt.",
        "Meine Ausbildung zur Verkäuferin habe ich mit der Note gut abgeschlossen.",
        "2026 habe ich einen 24-stündigen Kurs zu Palliativpflege besucht.",
        "Seit 2021 bin ich als Professional Scrum Master zertifiziert.",
    ],
)
def test_what_is_true_in_other_forms_is_not_doubted(sentence):
    """
    One goes "zum Arzt" with somebody, a grade stands behind a colon, "24-stündig" is 24
    hours, and a master of Scrum has no master's degree.
    """
    assert codes_of(CARER, sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Zuletzt wurde ich zum Arzt befördert.", FindingCode.TITLE_UNKNOWN),
        (
            "2026 habe ich einen 36-stündigen Auffrischungskurs besucht.",
            FindingCode.NUMBER_UNSUPPORTED,
        ),
    ],
)
def test_what_is_more_than_these_forms_is_found(sentence, code):
    """
    Who is promoted "zum Arzt" is given a title.
    """
    assert code in codes_of(CARER, sentence)


TEAM_LEAD = _with(
    one_post("en", "BrightWatt", "Team Leader", "Lead a team of 14 advisors"),
    (Section.SUMMARY, "Team leader of a team of 14 advisors"),
)


@pytest.mark.parametrize(("advisors", "true"), [(14, True), (28, False)])
def test_what_a_profile_tells_again_is_not_counted_twice(advisors, true):
    """
    Fourteen of the profile and fourteen of the post are the same fourteen.
    """
    expected = set() if true else {FindingCode.NUMBER_UNSUPPORTED}
    sentence = f"I lead a team of {advisors} advisors."
    assert codes_of(TEAM_LEAD, sentence) == expected


_LAB = Role(
    "P2",
    "Patel Lab, University of Dunholm",
    "Research Assistant",
    PartialDate(2017, 1),
    PartialDate(2018, 6),
)
STUDENT = replace(
    DRIVER,
    roles=(*DRIVER.roles, _LAB),
    lines=(
        *DRIVER.lines,
        ResumeLine(
            "L90",
            "Research Assistant, Patel Lab, University of Dunholm, 01/2017 - 06/2018",
            Section.EXPERIENCE,
            "P2",
            kind=ENTRY,
        ),
    ),
)


@pytest.mark.parametrize(
    ("months", "true"), [("eighteen months", True), ("eight years", False)]
)
def test_what_is_part_of_a_larger_house_goes_by_its_own_name(months, true):
    """
    "Patel Lab, University of Dunholm" is the Patel Lab, and has that post's dates.
    """
    expected = set() if true else {FindingCode.NUMBER_UNSUPPORTED}
    assert codes_of(STUDENT, f"I worked in the Patel Lab for {months}.") == expected


def test_to_maintain_a_thing_is_no_opinion():
    """
    Only who maintains that something is so tells what they think.
    """
    sentence = "I maintain church organs and diesel engines."
    assert codes_of(DRIVER, sentence) == {FindingCode.DUTY_UNSUPPORTED}


EDUCATOR = one_post(
    "de",
    "Verein Wegweiser",
    "Sozialpädagogin",
    "Hilfeplangespräche mit der Jugendhilfe",
    "Anleitung von Praktikantinnen und Praktikanten",
)


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            (
                "Ich führe Hilfeplangespräche mit der Jugendhilfe und leite"
                " Praktikantinnen und Praktikanten an."
            ),
            set(),
        ),
        ("Ich leite die Praktikanten des Vereins.", {FindingCode.SCOPE_INFLATED}),
    ],
)
def test_who_instructs_leads_nobody(sentence, codes):
    """
    "leite … an" is told of whom one instructs.
    """
    assert codes_of(EDUCATOR, sentence) == codes


CLERK = _with(
    one_post(
        "de",
        "Kanzlei Thode",
        "Sekretärin",
        "Schreiben nach Diktat",
        "seit 2021 Einarbeitung der Auszubildenden",
    ),
    (_EDUCATION, "2026 Auffrischungskurs Vergütungsrecht (24 Std.)"),
    (_EDUCATION, "2025 Word und Outlook, Volkshochschule Kiel"),
)


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            "Der Kurs in Word und Outlook an der Volkshochschule dauerte 24 Stunden.",
            {FindingCode.NUMBER_WRONG_MEANING},
        ),
        ("Der Auffrischungskurs in Vergütungsrecht dauerte 24 Stunden.", set()),
        (
            "Seit 2019 arbeite ich die Auszubildenden ein.",
            {FindingCode.NUMBER_WRONG_MEANING},
        ),
        ("Seit 2021 arbeite ich die Auszubildenden ein.", set()),
        (
            "Eine Ausbildung in Familientherapie habe ich 2025 abgeschlossen.",
            {FindingCode.CREDENTIAL_UNSUPPORTED},
        ),
    ],
)
def test_times_belong_to_the_course_and_the_task_that_is_named(sentence, codes):
    """
    The hours of one course are not another's, "Seit" opens a sentence, too, and an
    "Ausbildung in" something is a paper that one holds.
    """
    assert codes_of(CLERK, sentence) == codes


def test_who_registers_may_stand_before_a_title():
    """
    A "GDC registered dental nurse" has the title of a dental nurse.
    """
    nurse = _with(
        one_post("en", "Lindley Dental", "Dental Nurse", "Chairside assistance"),
        (_CERTIFICATES, "GDC registration current"),
    )
    assert codes_of(nurse, "I am a GDC registered dental nurse.") == set()
    found = codes_of(nurse, "I am an NMC registered dental nurse.")
    assert found & {FindingCode.TITLE_UNKNOWN, FindingCode.CREDENTIAL_UNSUPPORTED}


@pytest.mark.parametrize(
    ("subject", "true"),
    [("Dental Nursing Practice", True), ("Dental Sedation Nursing Practice", False)],
)
def test_a_certificate_is_in_what_it_names(subject, true):
    """
    Three words of four that a certificate has do not make the fourth.
    """
    nurse = _with(
        one_post("en", "Lindley Dental", "Dental Nurse", "Chairside assistance"),
        (_CERTIFICATES, "Certificate in Dental Nursing Practice, 2021"),
    )
    expected = set() if true else {FindingCode.CREDENTIAL_UNSUPPORTED}
    assert codes_of(nurse, f"I hold the Certificate in {subject}.") == expected
