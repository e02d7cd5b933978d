"""
What a German sentence dates its deed by is not where the deed was done.
"""

import pytest

from gate import codes_of
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

ENTRY, BULLET = LineKind.ENTRY, LineKind.BULLET
WORK, SCHOOL = Section.EXPERIENCE, Section.EDUCATION
BAKER = ResumeContent(
    Contact("Ida Brandt"),
    (
        Role("P1", "Café Morgenrot", "Konditorin", PartialDate(2018), None, True),
        Role(
            "P2", "Bäckerei Tiedemann", "Bäckerin", PartialDate(2014), PartialDate(2018)
        ),
        Role(
            "E1",
            "Berufsschule Husum",
            "Lehre als Bäckerin",
            PartialDate(2011),
            PartialDate(2014),
        ),
    ),
    (
        ResumeLine(
            "L1", "Konditorin, Café Morgenrot, Kiel, seit 2018", WORK, "P1", kind=ENTRY
        ),
        ResumeLine("L2", "Torten für 40 Hochzeiten im Jahr", WORK, "P1", kind=BULLET),
        ResumeLine(
            "L3",
            "Bäckerin, Bäckerei Tiedemann, Husum, 2014 - 2018",
            WORK,
            "P2",
            kind=ENTRY,
        ),
        ResumeLine("L4", "Herstellung von Sauerteigbroten", WORK, "P2", kind=BULLET),
        ResumeLine(
            "L5",
            "Lehre als Bäckerin, Berufsschule Husum, 2011 - 2014",
            SCHOOL,
            "E1",
            kind=ENTRY,
        ),
    ),
    "de",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach der Lehre arbeitete ich bei der Bäckerei Tiedemann.",
        "Direkt nach meiner Ausbildung begann ich 2014 bei der Bäckerei Tiedemann.",
        "Vor meinem Wechsel ins Café Morgenrot war ich bei der Bäckerei Tiedemann.",
        "Nach meiner Zeit bei der Bäckerei Tiedemann wechselte ich ins Café Morgenrot.",
        "Nach der Zeit in Husum ging ich nach Kiel.",
    ],
)
def test_what_went_before_is_of_no_post_that_came_after(sentence):
    """
    A time told by an apprenticeship or by another post names two, and mixes none.
    """
    assert not codes_of(BAKER, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach der Lehre arbeitete ich bei der Konditorei Sturm.",
        "Nach meiner Zeit bei der Bäckerei Tiedemann leitete ich eine Filiale.",
        (
            "Nach der Lehre buk ich in der Bäckerei Tiedemann Torten für 40 Hochzeiten"
            " im Jahr."
        ),
        "Nach dem Medizinstudium ging ich zur Bäckerei Tiedemann.",
    ],
)
def test_what_stands_behind_such_a_time_is_judged_as_ever(sentence):
    """
    Employers, deeds and studies must still be the resume's.
    """
    assert codes_of(BAKER, sentence)
