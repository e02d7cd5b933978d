"""
What a resume says of oneself, and what one knows, are of no single post.
"""

from gate import codes_of
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

FIRM = "Alsterbogen Kongress GmbH"
LINES = (
    ("Köchin mit sechs Jahren in Kongress und Küche.", Section.SUMMARY, None),
    (f"{FIRM}, Leiterin Gastronomie", Section.EXPERIENCE, "P1"),
    ("Planung von 18 Festen", Section.EXPERIENCE, "P1"),
    ("Blickfeld Küchen GmbH, Köchin", Section.EXPERIENCE, "P2"),
    ("Menüpläne für drei Häuser (FoodNotify)", Section.EXPERIENCE, "P2"),
)


def _resume() -> ResumeContent:
    roles = (
        Role("P1", FIRM, "Leiterin Gastronomie", PartialDate(2023), None, current=True),
        Role(
            "P2",
            "Blickfeld Küchen GmbH",
            "Köchin",
            PartialDate(2018),
            PartialDate(2022),
        ),
    )
    lines = tuple(
        ResumeLine(f"L{n}", text, section, role, kind=LineKind.BULLET)
        for n, (text, section, role) in enumerate(LINES, 1)
    )
    return ResumeContent(Contact("Ada Kerr"), roles, lines, "de")


def test_a_line_of_oneself_is_said_word_for_word():
    """
    Though a word of it is in the name of another firm.
    """
    said = "Ich bin Köchin mit sechs Jahren in Kongress und Küche."

    assert not codes_of(_resume(), said)


def test_with_another_firm_it_is_that_firms():
    """
    Where the title was not held.
    """
    said = f"Ich bin Köchin bei der {FIRM}."

    assert FindingCode.ROLE_MIXED in codes_of(_resume(), said)


def test_what_one_knows_outlasts_the_post():
    """
    A tool of a post that has ended is known still, and is used there no more.
    """
    known = codes_of(_resume(), "Zu meinen Kenntnissen zählt außerdem FoodNotify.")
    used = codes_of(_resume(), "Zurzeit schreibe ich Menüpläne für drei Häuser.")

    assert not known
    assert FindingCode.ROLE_MIXED in used
