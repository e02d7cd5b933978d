"""
What a finding or a reckoned number says can be read by a person.
"""

from dataclasses import replace

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.resume import LineKind, PartialDate, ResumeLine, Role, Section

RESUME = one_post(
    "en",
    "Harbour Labs",
    "Nurse",
    "Volunteered at the hospice for 6 hours a week.",
    "Handled claims worth $1,250,000 a month.",
    "Cut complaints by 27% with a new rota.",
    "Cut delivery from 12 days to 9 days.",
    "Trained 70 clinics in five months.",
)


def checked(sentence, resume=RESUME):
    (sentence,) = check_letter(sentence, resume, language="en", today=TODAY).sentences
    return sentence


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "I volunteered at the hospice for 312 hours a year.",
            "312 hours follows from 6 hours (L2).",
        ),
        (
            "I handled claims worth $15,000,000 a year.",
            "$15,000,000 follows from $1,250,000 (L3).",
        ),
        (
            "I brought complaints down to 73% with the new rota.",
            "73%: a change by 27% (L4).",
        ),
        ("I cut delivery by 25%.", "25%: from 12 days to 9 days (L5)."),
        ("I trained 14 clinics a month.", "14 follows from 70 in five months (L6)."),
    ],
)
def test_what_a_number_follows_from_is_told_as_sentence_and_line_have_it(
    sentence, told
):
    """
    In their units, and with no number that neither of them has.
    """
    assert (told,) == checked(sentence).derivations


def test_years_are_told_with_the_posts_they_follow_from():
    """
    Their months by name, and where: of several posts one after the other.
    """
    end = PartialDate(2019)
    first = Role("P1", "Harbour Labs", "Nurse", PartialDate(2014, 3), end)
    second = Role("P2", "Pier Clinic", "Nurse", PartialDate(2019, 8), current=True)
    heads = [
        ResumeLine(
            f"L{role.id}",
            f"Nurse, {role.employer}",
            Section.EXPERIENCE,
            role.id,
            kind=LineKind.ENTRY,
        )
        for role in (first, second)
    ]
    resume = replace(RESUME, roles=(first, second), lines=tuple(heads))

    long = "I have more than eleven years of experience as a nurse."
    (both,) = checked(long, resume).derivations
    (one,) = checked("I have been at Pier Clinic for 7.3 years.", resume).derivations

    assert both.endswith(
        " years: March 2014 to 2019 at Harbour Labs; August 2019 to now at Pier Clinic."
    )
    assert one == "7.3 years: August 2019 to now at Pier Clinic."


def test_only_posts_are_said_to_have_been_held():
    """
    A degree is no title, and a university employed nobody who studied there.
    """
    course = Role("P2", "Elm University", "BSc Nursing", PartialDate(2014), None)
    head = ResumeLine(
        "L9",
        "BSc Nursing, Elm University",
        Section.EDUCATION,
        "P2",
        kind=LineKind.ENTRY,
    )
    resume = replace(RESUME, roles=(*RESUME.roles, course), lines=(*RESUME.lines, head))

    findings = checked("I was a harbour pilot at Quux Industries.", resume).findings

    assert {
        "The resume names no employer Quux Industries. It has: Harbour Labs.",
        "The resume has no title “harbour pilot”. It has: Nurse.",
    } == {finding.message for finding in findings}


@pytest.mark.parametrize("end", ["", "."])
def test_a_quoted_line_ends_before_what_is_said_of_it(end):
    """
    With a full stop or without, as the line is written.
    """
    line = "Helped to set up the rota of the night shift"
    resume = one_post("en", "Harbour Labs", "Nurse", line + end)

    (finding,) = checked("I set up the rota of the night shift.", resume).findings

    assert finding.message == (
        f"The resume says less: “{line}”. Use its own words for your part in it."
    )
