"""
Who runs the whole, founds, wins or can do what no line tells.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import codes_of, one_post

BOOKS = partial(
    codes_of,
    one_post(
        "en",
        "Esk Accounts",
        "Bookkeeper",
        "Bookkeeping for 45 clients, farms and pubs",
        "Plan the rota, hold appraisals",
        "Show trainees the archive",
        "Took part in the 2024 VAT audit",
    ),
)
BUECHER = partial(
    codes_of,
    one_post(
        "de",
        "Haus Rosenhof",
        "Buchhalterin",
        "Buchführung für 45 Mandanten, Bäckereien und Gasthöfe",
        "Betreuung der Auszubildenden",
    ),
)
BRAZIER = partial(
    codes_of,
    one_post("en", "Esk Works", "Fitter", "Braze copper lines, fit sheet metal"),
)


@pytest.mark.parametrize(
    ("told", "sentence", "true"),
    [
        (BOOKS, "I run Esk Accounts day to day.", False),
        (BOOKS, "Managing Esk Accounts and its staff has taught me to plan.", False),
        (BOOKS, "I do the bookkeeping for farms at Esk Accounts.", True),
        (BUECHER, "Ich leite das Haus Rosenhof.", False),
    ],
)
def test_who_runs_the_whole_needs_a_line_or_a_title(told, sentence, true):
    """
    The whole of an employer is run by its manager, and not by its bookkeeper.
    """
    assert (told(sentence) == set()) is true


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (BOOKS, "I do the bookkeeping for farms, and I brought in new pub clients."),
        (BOOKS, "I built and run the trainee program at Esk Accounts."),
        (BOOKS, "I plan the rota, hold appraisals and recruit all bookkeepers."),
    ],
)
def test_whom_one_won_and_what_one_founded_must_be_told(told, sentence):
    """
    That there are clients, trainees and appraisals tells not who won, founded or hired.
    """
    assert told(sentence)


@pytest.mark.parametrize(
    ("told", "sentence", "true"),
    [
        (BOOKS, "As one of 45 people at Esk Accounts I keep the books of farms.", False),
        (BOOKS, "At Esk Accounts I do the bookkeeping for 45 people.", True),
    ],
)  # fmt: skip
def test_clients_are_no_colleagues(told, sentence, true):
    """
    "One of 45 people at the firm" is no client of it.
    """
    assert (told(sentence) == set()) is true


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I can weld and braze, and I fit sheet metal.", False),
        ("I can braze, and I fit sheet metal.", True),
    ],
)
def test_each_ability_of_a_list_needs_a_line(sentence, true):
    """
    What one can beside another claim is a claim as well.
    """
    assert (BRAZIER(sentence) == set()) is true


@pytest.mark.parametrize(
    "sentence",
    [
        "Care for detail led me to head up our 2024 VAT audit.",
        "Value stream mapping is a tool and pivot tables are tools I reach for.",
    ],
)
def test_what_one_was_led_to_do_was_done(sentence):
    """
    What led to it does not make it less than a claim.
    """
    assert BOOKS(sentence)
