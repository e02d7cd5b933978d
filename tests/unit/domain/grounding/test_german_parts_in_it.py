"""
What part in it, which office and which tool German letters tell in other words.
"""

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

ADMIN = partial(
    codes_of,
    told_resume(
        """
        @name Jana Ott
        @language de
        @experience
        # Systemhaus Brunnmatt AG | Systemtechnikerin | 2019-02 | now
        Unterstützung des Leiters bei der Einführung von MFA für alle Filialen
        Mitarbeit am Umzug des Rechenzentrums
        Gesuche um Zugänge geprüft und beschieden
        Skripte für Eintritte: Aufwand pro Eintritt von 60 auf 25 Minuten gesenkt
        @skills
        Proxmox, Bacula, Jamf
        @volunteering
        Aktuarin im Ruderverein Thalsee
        Kassierin im Quartierverein
        """
    ),
    today=TODAY,
)
ENGLISH = partial(
    codes_of,
    told_resume(
        """
        @name Jana Ott
        @experience
        # Brunnmatt Systems | Systems engineer | 2019-02 | now
        Rolled out MFA to all branches
        @education
        BSc Physics, University of Norrby, 2018
        """
    ),
    today=TODAY,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Einführung von MFA leitete ich.",
        "Ich leitete die Einführung von MFA und traf dabei alle Entscheide selbst.",
        "Den Umzug des Rechenzentrums leitete ich und plante dabei jeden Schritt.",
    ],
)
def test_who_only_helped_did_not_lead_whatever_was_done_at_it(sentence):
    """
    "Dabei" says that one took part only where one "war dabei"; initials of a thing at
    work are no degree.
    """
    assert FindingCode.SCOPE_INFLATED in ADMIN(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Als das Rechenzentrum umzog, half ich mit.",
        "Als MFA eingeführt wurde, half ich mit.",
        "Beim Umzug des Rechenzentrums war ich dabei.",
        "Über Gesuche um Zugänge entschied ich.",
        "Im Ruderverein Thalsee führe ich das Protokoll.",
        "Im Quartierverein führe ich die Kasse.",
        "Virtualisierung mit Proxmox gehört zu meinen Stärken.",
        "Datensicherung mit Bacula beherrsche ich gut.",
        "Die Geräteverwaltung mit Jamf ist mir vertraut.",
        "Bei der Lohnabrechnung bin ich noch Anfängerin.",
        "In Rechtsfragen bin ich ein absoluter Laie.",
    ],
)
def test_what_is_told_in_other_words_needs_no_other_line(sentence):
    """
    Help is help in the past, too; an office is held for what it does, and a tool is for
    its kind; who is a beginner claims nothing.
    """
    assert not ADMIN(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Dank meiner Skripte dauert ein Eintritt nur noch 25 Minuten.", False),
        ("Dank meiner Skripte dauert ein Eintritt nur noch fünf Minuten.", True),
        ("Mein Eintritt ist zum 1. März möglich.", False),
    ],
)
def test_who_enters_is_not_always_oneself(sentence, wrong):
    """
    When one can begin is courtesy; how long it takes to take others on is not.
    """
    assert (FindingCode.NUMBER_UNSUPPORTED in ADMIN(sentence)) is wrong


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("At Brunnmatt Systems I rolled out MFA to all branches.", False),
        ("I hold an MPhil in Physics.", True),
    ],
)
def test_initials_of_what_was_done_are_no_degree(sentence, wrong):
    """
    A degree that the resume has nowhere still is one.
    """
    assert (FindingCode.CREDENTIAL_UNSUPPORTED in ENGLISH(sentence)) is wrong
