"""
What one did oneself of what one helped with or attended, and what followed from it.
"""

# ruff: noqa: E501 - sentences are read whole

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode

CURATOR = one_post(
    "en",
    "Fenn Museum",
    "Curator",
    "Contributed to the winter fair by painting the stage backdrop",
    "Assisted the registrar by the end of each quarter",
)
KURATORIN = one_post(
    "de",
    "Museum Fenn",
    "Kuratorin",
    "Teilnahme an Fachsitzungen und Verfassen der Protokolle",
    "Mitarbeit an der Umstellung auf digitale Leihscheine; der Aufwand für die Ablage sank um 40 %",
    "Mitarbeit an der Planung und Durchführung von Ausstellungen",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I painted the stage backdrop for the winter fair.", True),
        ("I contributed to the winter fair.", True),
        ("I led the winter fair.", False),
    ],
)
def test_by_which_deed_one_helped_was_ones_own(sentence, true):
    """
    Who contributed by painting a backdrop painted it.
    """
    codes = codes_of(CURATOR, sentence)
    assert not codes if true else FindingCode.SCOPE_INFLATED in codes


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Ich habe die Protokolle der Fachsitzungen verfasst.", True),
        ("Ich habe die Fachsitzungen geleitet.", False),
        ("Ich habe Ausstellungen geplant und durchgeführt.", False),
        ("Ich habe daran mitgearbeitet, die Leihscheine auf digital umzustellen, wodurch die Ablage 40 Prozent weniger Aufwand macht.", True),
        ("Ich habe die Leihscheine auf digital umgestellt, wodurch die Ablage 40 Prozent weniger Aufwand macht.", False),
    ],
)  # fmt: skip
def test_nobody_attends_what_follows_with_a_verb_of_its_own(sentence, true):
    """
    Who took part in meetings and wrote the minutes wrote them; what came of help is no
    deed.
    """
    codes = codes_of(KURATORIN, sentence)
    assert not codes if true else FindingCode.SCOPE_INFLATED in codes
