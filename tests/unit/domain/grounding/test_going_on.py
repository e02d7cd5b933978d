"""
Sentences that go on with what the one before tells.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter

RESUME = one_post(
    "en",
    "Kite & Keel",
    "Rigger",
    "Moved the rope store from paper to Stockbook with 12 minutes of downtime",
    "Rebuilt the splicing bench; cut splicing time from 5 hours to 40 min",
    "Budgets for sails up to €340k",
    "Checked deliveries against orders, found £31K in duplicate supplier invoices",
    "Mentored 3 apprentices, 2 of them now lead their own lofts",
)
GERMAN = one_post(
    "de",
    "Kite & Keel",
    "Takler",
    "Ausschuss der Näherei von 14 auf 3,5 % gesenkt (2017–2021)",
    "Newsletter der Werft, 240 Empfänger",
)
STORE = "I moved the rope store from paper to Stockbook. "
BENCH = "I rebuilt the splicing bench. "
ORDERS = "I check deliveries against orders. "
BUDGET = "You ask for someone who owns budgets. "
SCRAP = "Den Ausschuss der Näherei habe ich gesenkt. "


@pytest.mark.parametrize(
    ("letter", "resume", "true"),
    [
        (STORE + "It was down for 12 minutes.", RESUME, True),
        (STORE + "It was down for 22 minutes.", RESUME, False),
        (STORE + "It took me 12 minutes a day.", RESUME, False),
        (STORE + "It was down for 40 minutes.", RESUME, False),
        (BENCH + "Splicing used to take five hours and now takes 40.", RESUME, False),
        (
            BENCH + "Using it used to take five hours and now takes 40 minutes.",
            RESUME,
            True,
        ),
        (
            BENCH + "Using it used to take 40 minutes and now takes five hours.",
            RESUME,
            False,
        ),
        (BENCH + "It now takes five hours.", RESUME, False),
        (BUDGET + "Mine go up to €340k.", RESUME, True),
        (BUDGET + "Mine go up to €440k.", RESUME, False),
        (
            ORDERS + "That turned up £31,000 in duplicate invoices.",
            RESUME,
            True,
        ),
        (
            ORDERS + "That turned up £31,000 in unpaid customs fees.",
            RESUME,
            False,
        ),
        (ORDERS + "The duplicates came to £31,000.", RESUME, True),
        (ORDERS + "The duplicates came to £41,000.", RESUME, False),
        (
            "I mentored apprentices, too. It filled three lofts.",
            RESUME,
            False,
        ),
        ("I mentored apprentices, too. There were three of them.", RESUME, True),
        ("I mentored apprentices, too. There were five of them.", RESUME, False),
        (
            SCRAP + "Er lag 2017 bei 14 Prozent und fiel bis 2021 auf 3,5.",
            GERMAN,
            True,
        ),
        (
            SCRAP + "Er lag 2017 bei 17 Prozent und fiel bis 2021 auf 3,5.",
            GERMAN,
            False,
        ),
        ("Ich schreibe den Newsletter. Er geht an 240 Empfänger.", GERMAN, True),
        ("Ich schreibe den Newsletter. Er geht an 420 Empfänger.", GERMAN, False),
    ],
)
def test_a_number_may_stand_on_the_line_of_the_sentence_before(letter, resume, true):
    """
    What "it" or "mine" is stands before; the number must be of that line, in the same
    order and as often.
    """
    critique = check_letter(letter, resume, language=resume.language, today=TODAY)

    assert true is not any(s.findings for s in critique.sentences[1:])


def test_another_paragraph_goes_on_with_nothing():
    """
    A pronoun looks back within its paragraph.
    """
    apart = STORE + "\n\nIt was down for 12 minutes."

    critique = check_letter(apart, RESUME, language="en", today=TODAY)

    assert critique.sentences[-1].findings


@pytest.mark.parametrize("verb", ["liegt", "umfasst", "dauerte", "war"])
def test_she_is_not_you(verb):
    """
    "Sie" with the verb of one is a thing told before, and nothing of the employer.
    """
    letter = f"Die Takelage gehört dazu. Sie {verb} bei 14 Masten."

    critique = check_letter(letter, GERMAN, language="de", today=TODAY)

    assert critique.sentences[-1].about != "employer"
