"""
Who the clients were is told by what follows, and initials by their words.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import codes_of, one_post

ENGLISH = partial(
    codes_of,
    one_post(
        "en",
        "Esk Accounts",
        "Bookkeeper",
        "Bookkeeping for farms, pubs and a brewery",
        "VFD basics, SOP writing",
    ),
)
GERMAN = partial(
    codes_of,
    one_post(
        "de",
        "Lindner",
        "Buchhalterin",
        "Buchführung für Bäckereien, Gasthöfe und eine Brauerei",
    ),
)


@pytest.mark.parametrize(
    ("told", "sentence", "true"),
    [
        (ENGLISH, "My clients included a brewery.", True),
        (ENGLISH, "My clients included banks.", False),
        (ENGLISH, "My clients included banks as well as pubs.", False),
        (GERMAN, "Zu meinen Mandanten zählte eine Brauerei.", True),
        (GERMAN, "Zu meinen Kunden gehörten Banken.", False),
    ],
)
def test_clients_are_told_by_what_they_were(told, sentence, true):
    """
    Whom one worked for is on the line, though it calls nobody a client.
    """
    assert (told(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("My foundation includes bookkeeping for farms, along with the basics of variable frequency drives.", True),
        ("My foundation includes bookkeeping for farms, along with the basics of programmable logic controllers.", False),
    ],
)  # fmt: skip
def test_a_plain_word_may_end_what_initials_stand_for(sentence, true):
    """
    "Variable frequency drives" spell out the "VFD" of a line.
    """
    assert (ENGLISH(sentence) == set()) is true
