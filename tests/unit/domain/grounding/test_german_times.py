"""
How long it was, and since when: of what was done, not of the posts around it; and the
whole that is no part.
"""

from dataclasses import replace

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

POSTS = (
    Role("P1", "Stadtwerke Nordau", "Sachbearbeiterin Fuhrpark",
         PartialDate(2022, 3), None, True),
    Role("P2", "Spedition Harms", "Disponentin",
         PartialDate(2017, 6), PartialDate(2022, 2)),
    Role("P3", "Kontor Weser", "Aushilfe Lohnbüro",
         PartialDate(2017, 2), PartialDate(2017, 5)),
    Role("P4", "Kontor Weser", "Ausbildung zur Bürokauffrau",
         PartialDate(2014, 8), PartialDate(2017, 1)),
)  # fmt: skip


def resume(*bullets: tuple[str, str]) -> ResumeContent:
    """
    The posts, and these bullets under them.
    """
    heads = [
        ResumeLine(f"H{n}", f"{r.title}, {r.employer}, {r.start}–{r.end or 'heute'}",
                   Section.EXPERIENCE, r.id, kind=LineKind.ENTRY)
        for n, r in enumerate(POSTS, 1)
    ]  # fmt: skip
    lines = [
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, post, kind=LineKind.BULLET)
        for n, (post, text) in enumerate(bullets, 1)
    ]
    return replace(
        one_post("de", "Stadtwerke Nordau", "Sachbearbeiterin Fuhrpark"),
        roles=POSTS,
        lines=(*heads, *lines),
    )


FLEET = resume(
    ("P1", "Verwaltung von 60 Fahrzeugen, davon 14 Elektrobusse"),
    ("P1", "Umstellung auf das Tankkartensystem Fleetcard (2023)"),
    ("P1", "Werkstattleitung im Frühdienst (2 Kräfte) seit 2024"),
    ("P1", "6 Schulungen pro Jahr mit durchschnittlich 50 Teilnehmenden"),
    ("P2", "Vertretung der Disposition in Emden (2019, etwa 3 Monate)"),
    ("P2", "Fahrten nach Plan, etwa 40 Stück im Monat"),
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Seit über acht Jahren bin ich im Fuhrpark zu Hause.", False),
        ("Seit gut vier Jahren bin ich im Fuhrpark zu Hause.", True),
        ("Danach war ich zwei Jahre lang im Lohnbüro von Kontor Weser tätig.", False),
        ("Danach war ich vier Monate lang im Lohnbüro von Kontor Weser tätig.", True),
        ("Die Disposition in Emden habe ich vier Jahre lang vertreten.", False),
        ("Die Disposition in Emden habe ich drei Monate lang vertreten.", True),
        ("Bereits seit 2022 leite ich die Werkstatt im Frühdienst.", False),
        ("Bereits seit 2024 leite ich die Werkstatt im Frühdienst.", True),
        ("Bereits 2022 haben wir auf das System Fleetcard umgestellt.", False),
        ("Bereits 2023 haben wir auf das Tankkartensystem Fleetcard umgestellt.", True),
        ("Rechne ich die Zeit bei Harms dazu, disponiere ich seit neun Jahren.", True),
        ("Rechne ich die Zeit bei Harms dazu, disponiere ich seit 19 Jahren.", False),
    ],
)  # fmt: skip
def test_a_time_is_that_of_what_was_done(sentence, true):
    """
    A post in the field, the post that is named, or the line that dates it itself.
    """
    wrong = {FindingCode.NUMBER_WRONG_MEANING, FindingCode.NUMBER_UNSUPPORTED}
    assert bool(wrong & codes_of(FLEET, sentence)) is not true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich verwalte 60 Fahrzeuge mit Elektrobussen als Antrieb.", False),
        ("Ich verwalte 60 Fahrzeuge, darunter Elektrobusse.", True),
        ("Knapp ein Viertel unserer 60 Fahrzeuge sind Elektrobusse.", True),
        ("Rund dreihundert Plätze im Jahr vergebe ich in den Schulungen.", True),
        ("Rund neunhundert Plätze im Jahr vergebe ich in den Schulungen.", False),
        ("Fast fünf Jahre habe ich Fahrten geplant, rund vierzig im Monat.", True),
        ("Fast fünf Jahre habe ich Fahrten geplant, rund neunzig im Monat.", False),
    ],
)
def test_a_whole_is_no_part_and_a_product_may_be_rounded(sentence, true):
    """
    The whole is not told of what only the part is; "forty a month" is no time.
    """
    wrong = {FindingCode.NUMBER_WRONG_MEANING, FindingCode.NUMBER_UNSUPPORTED}
    assert bool(wrong & codes_of(FLEET, sentence)) is not true


def test_what_was_done_at_a_change_names_no_employer():
    """
    "Beim" leads in a noun with its article.
    """
    said = "Beim Umstieg auf Fleetcard habe ich 2023 mitgeholfen."
    assert FindingCode.EMPLOYER_UNKNOWN not in codes_of(FLEET, said)
