"""
When somebody came to an employer and left it, and as what they worked there.
"""

from datetime import date
from functools import partial

import pytest

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

TODAY = date(2026, 6, 1)


def _resume(language: str, *lines: tuple[str, Section, str | None]) -> ResumeContent:
    told = {"en": ("Ferry Wharfinger", "Deck Hand"), "de": ("Smutje", "Decksmann")}
    first, second = told[language]
    return ResumeContent(
        Contact("Ida Brook"),
        (
            Role("P1", "Sundhavn Ferries", first, PartialDate(2021, 1), None, True),
            Role(
                "P2",
                "Norrby Towage",
                second,
                PartialDate(2016, 7),
                PartialDate(2020, 12),
                False,
            ),
        ),
        tuple(
            ResumeLine(
                f"L{n}",
                text,
                section,
                role,
                kind=LineKind.ENTRY if n in {1, 3} else LineKind.BULLET,
            )
            for n, (text, section, role) in enumerate(lines, 1)
        ),
        language,
    )


ENGLISH = _resume(
    "en",
    ("Ferry Wharfinger, Sundhavn Ferries, since 01/2021", Section.EXPERIENCE, "P1"),
    ("Took over for the purser during her leave", Section.EXPERIENCE, "P1"),
    ("Deck Hand, Norrby Towage, 07/2016 – 12/2020", Section.EXPERIENCE, "P2"),
    ("Spliced mooring lines", Section.EXPERIENCE, "P2"),
    ("Radio certificate, 2018", Section.CERTIFICATIONS, None),
    ("Ferry wharfinger at home on deck", Section.SUMMARY, None),
)
GERMAN = _resume(
    "de",
    ("Smutje, Sundhavn Ferries, seit 01/2021", Section.EXPERIENCE, "P1"),
    ("Vertretung der Zahlmeisterin", Section.EXPERIENCE, "P1"),
    ("Decksmann, Norrby Towage, 07/2016 – 12/2020", Section.EXPERIENCE, "P2"),
    ("Spleißen von Festmacherleinen", Section.EXPERIENCE, "P2"),
    ("Funkzeugnis, 2018", Section.CERTIFICATIONS, None),
    ("Smutje mit Freude an Deck", Section.SUMMARY, None),
)
english = partial(codes_of, ENGLISH, today=TODAY)
german = partial(codes_of, GERMAN, today=TODAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "I joined Sundhavn Ferries in {}.",
        "Since {} I have been with Sundhavn Ferries.",
        "I have worked at Sundhavn Ferries since {}.",
    ],
)
def test_who_came_in_a_year_came_in_that_year(sentence: str) -> None:
    """
    The year of a certificate is none in which a post began, nor that of another post.
    """
    assert not english(sentence.format(2021))
    assert english(sentence.format(2018))
    assert english(sentence.format(2016))


@pytest.mark.parametrize(
    "sentence",
    ["Seit {} arbeite ich bei Sundhavn Ferries.", "{} kam ich zu Sundhavn Ferries."],
)
def test_who_came_in_a_year_came_in_that_year_in_german(sentence: str) -> None:
    """
    So it is in German.
    """
    assert not german(sentence.format(2021))
    assert german(sentence.format(2018))


def test_who_left_in_a_year_left_in_that_year() -> None:
    """
    To leave a firm is no deed that another post's line about somebody's leave tells of.
    """
    assert not english("I left Norrby Towage in 2020.")
    assert english("I left Norrby Towage in 2018.")
    assert not german("Bis 2020 arbeitete ich bei Norrby Towage.")
    assert german("Bis 2018 arbeitete ich bei Norrby Towage.")


def test_a_year_beside_more_is_judged_by_what_it_dates() -> None:
    """
    Of what was done there, or held by then, the year may be another one.
    """
    assert not english("I had my radio certificate in 2018, at Norrby Towage.")
    assert not english("Before I joined Sundhavn Ferries in 2021, I spliced lines.")


@pytest.mark.parametrize(
    ("codes", "sentence"),
    [
        (english, "At Norrby Towage I worked as Ferry Wharfinger."),
        (english, "I was a ferry wharfinger at Norrby Towage."),
        (german, "Bei Norrby Towage war ich Smutje."),
    ],
)
def test_a_whole_title_is_of_its_own_post(codes: partial, sentence: str) -> None:  # type: ignore[type-arg]
    """
    A title that the resume has is known for one, of whatever kind it is.
    """
    assert FindingCode.ROLE_MIXED in codes(sentence)


def test_a_title_is_told_of_its_post() -> None:
    """
    The same titles at their own employers are fine.
    """
    assert not english("I was a ferry wharfinger at Sundhavn Ferries.")
    assert not german("Bei Norrby Towage war ich Decksmann.")
