"""
What took place once is told as past, though its post goes on.
"""

import pytest

from resumate.domain.composing.german.deeds.events import is_event
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

KITCHEN = told_posting(
    "Betriebsleiterin",
    "Gastro Quell GmbH",
    """must: Erfahrung in der Leitung einer Küche
duty: Führung des Küchenteams
duty: Umstellung der Küche""",
    language="de",
)


@pytest.mark.parametrize(
    "work",
    [
        "die Umstellung auf vegetarische Küche 2031",
        "die Begleitung des Hygieneaudits 2031 und 2033",
        "die Mitarbeit beim Umbau der Backstube 2031",
        "die Leitung des Umbaus der Backstube 2031",
        "die Teilnahme an den Gesprächen zum Haustarif 2031",
        "die Einführung der E-Akte",
        "die Einführung der digitalen Akte (KITA 3) im Jahr 2031",
        "die Einführung von TableSoft (Multiplikatorin, 2031)",
        "der Umstieg von Papier auf Tablets",
        "die Ablösung eines Altsystems (Ausfälle pro Quartal halbiert)",
        "die Gesamtprojektleitung „Neue Küche“ (4 Herde)",
        "der Umbau der Filiale 2031 im laufenden Betrieb",
    ],
)
def test_what_was_changed_or_is_dated_took_place_once(work):
    """
    A change of one thing, and what an event's year stands behind, are no lasting work.
    """
    assert is_event(work)


@pytest.mark.parametrize(
    "work",
    [
        "die Einführung neuer Kolleginnen",
        "die Einführung der Auszubildenden",
        "die Inbetriebnahme von Anlagen",
        "die Migration von Kundendaten",
        "die Anleitung von Lernenden (seit 2031)",
        "die Administration von Windows Server 2019",
        "die Prüfung nach der Verordnung (EU) 2023/1230",
        "die jährliche Umstellung der Speisekarte",
        "der Aufbau von Messeständen",
    ],
)
def test_what_is_done_again_and_again_goes_on(work):
    """
    Nor does the year of a product, a rule or a beginning make an event.
    """
    assert not is_event(work)


def _letter(lines: str) -> str:
    resume = told_resume(f"""
@name Mara Lindt
@language de
@experience
# Kantine Moos GmbH | Küchenleiterin | 2029-04 | now
{lines}
""")
    return as_text(told_letter(resume, KITCHEN, "de"))


def test_an_event_of_a_post_still_held_is_told_as_past():
    """
    "umfasst meine Arbeit die Umstellung 2031" would say that it goes on.
    """
    letter = _letter("""Führung von 9 Köchinnen
Umstellung auf vegetarische Küche 2031""")

    assert "gehörte" in letter
    assert "Umstellung auf die vegetarische Küche 2031" in letter
    assert "leite" in letter or "führe" in letter


def test_a_row_is_told_without_the_event_that_ends_it():
    """
    One verb stands for all of a row: what is past in it is left to a line of its own.
    """
    letter = _letter("Warenbestellung, Speiseplanung, Umbau der Kantine 2031")

    assert "Speiseplanung" in letter
    assert "Umbau" not in letter
