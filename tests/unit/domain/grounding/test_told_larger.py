"""
What a letter tells of the employer may not be larger than it is posted.
"""

import pytest

from gate import TODAY, one_post
from resumate.domain.grounding import check_letter
from resumate.domain.letter import FindingCode
from resumate.domain.posting import JobPosting

CLERK = one_post("en", "Carrick Farm Shop", "Shop Assistant", "Serve at the counter")
LARDER = JobPosting(
    "Shop Manager",
    "Orchard Larder",
    "en",
    (),
    "Orchard Larder runs four shops and a bakery in Kendal. The role is hybrid, two"
    " days a week from home. You lead a team of six. We offer staff flats at 90 pounds"
    " a week, half of the fees of a course and 28 days of holiday. Full-time.",
)


def _codes(sentence):
    critique = check_letter(sentence, CLERK, LARDER, language="en", today=TODAY)
    return {f.code for s in critique.sentences for f in s.findings}


@pytest.mark.parametrize(
    "sentence",
    [
        "I was glad to read that the role can be done fully from home.",
        "Free staff flats are a generous offer.",
        "That you pay the full fees of a course matters to me.",
        "I like that all of your shops have a bakery.",
        "It is good to know that you offer staff flats free of charge.",
        "I like that you were named one of the best shops.",
    ],
)
def test_the_employer_gives_no_more_than_it_posts(sentence):
    """
    "Fully", "all of" and "free of charge" need their word in the posting.
    """
    assert _codes(sentence) == {FindingCode.POSTING_UNSUPPORTED}


@pytest.mark.parametrize(
    "sentence",
    [
        "I was glad to read that the role can be done from home on two days.",
        "Staff flats are a generous offer.",
        "I am fully convinced that your team of six would gain from me.",
        "I would give your shops my full attention.",
        "All of this makes your four shops a good place for me.",
        "I am free to move into one of your staff flats.",
    ],
)
def test_what_one_feels_fully_is_no_fact_of_the_employer(sentence):
    """
    Such a word of what one thinks, or of nothing that is offered, claims nothing.
    """
    assert _codes(sentence) == set()


def test_a_german_posting_is_told_no_larger():
    """
    "Kostenlos" needs its word in a German posting, too.
    """
    posting = JobPosting(
        "Bäckerin",
        "Backhaus Rieth",
        "de",
        (),
        "Das Backhaus Rieth backt Brot und Kuchen für vier Filialen. Wir bieten eine"
        " Wohnung für 300 Euro im Monat.",
    )
    resume = one_post("de", "Mühle Kern", "Bäckerin", "Backen von Brot")
    told = (
        "Mir gefällt, dass Sie eine Wohnung kostenlos bieten.",
        "Mir gefällt, dass Sie Brot für vier Filialen backen.",
    )
    critique = check_letter(" ".join(told), resume, posting, language="de", today=TODAY)
    assert [bool(s.findings) for s in critique.sentences] == [True, False]
