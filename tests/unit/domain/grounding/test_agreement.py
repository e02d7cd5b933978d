"""
Whether equal numbers tell the same: what speaks for it is weighed.
"""

from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gate import codes_of
from resumate.domain.grounding.claim import Claim, Judgement
from resumate.domain.grounding.clauses.moods import read_clauses
from resumate.domain.grounding.numbers.agreement import WEIGHTS, witnesses
from resumate.domain.grounding.numbers.same_subject import (
    beside,
    covered,
    share,
    telling,
)
from resumate.domain.grounding.quantities.numbers import quantities
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.words import keys_of, words
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

TODAY = date(2026, 11, 1)
LINES = (
    "Beekeeper, Alder Apiaries, 03/2020 - present",
    "Tend 64 hives on nine farms with two helpers",
    "Cut winter losses from 22% to 9% by feeding earlier",
    "Sold honey worth $48,000 at three markets in 2025",
    "Weekly tours for up to 35 visitors",
    (
        "Filled and labelled jars, combs and gift boxes for the abbey shop, the town's "
        "grocers and two hotels on the coast; breakage reduced from 4.2% to 1.3%"
    ),
)
RESUME = ResumeContent(
    Contact("Juno Marsh"),
    (Role("P1", "Alder Apiaries", "Beekeeper", PartialDate(2020, 3), None, True),),
    tuple(
        ResumeLine(
            f"L{n}",
            text,
            Section.EXPERIENCE,
            "P1",
            kind=LineKind.ENTRY if n == 1 else LineKind.BULLET,
        )
        for n, text in enumerate(LINES, 1)
    ),
    "en",
)
TEXT = st.sampled_from([*LINES, "I tend the hives of nine farms", "Mostly honey, 9%"])


found = partial(codes_of, RESUME)


@pytest.mark.parametrize(
    "sentence",
    [
        "I tend sixty-four hives on farms around us.",
        "With two helpers I look after hives on nine farms.",
        "By feeding earlier I brought winter losses from 22 to 9 percent.",
        "In 2025 I sold honey for 48,000 dollars.",
        "Every week I show up to 35 guests around on a tour.",
        "Breakage came down from 4.2% to 1.3%.",
    ],
)
def test_a_line_told_again_agrees(sentence):
    """
    Who tells the line again may leave words out and call things by another name.
    """
    assert found(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I tend sixty-four farms.",
        "I lead nine helpers.",
        "I cut feeding costs from 22% to 9%.",
        "Sickness came down from 4.2% to 1.3%.",
        "I saved $48,000 in wages.",
        "I trained 35 beginners.",
    ],
)
def test_a_number_of_another_thing_does_not_agree(sentence):
    """
    A number that the line gives to another thing is told falsely.
    """
    assert FindingCode.NUMBER_WRONG_MEANING in found(sentence)


def test_all_that_speaks_is_weighed():
    """
    Each witness has a weight, and no weight is without its witness.
    """
    text = "I tend sixty-four hives."
    tokens = words(text, "en")
    numbers = tuple(quantities(text, tokens, "en"))
    facts = Facts.of(RESUME)
    claim = Claim(
        text,
        read_clauses(text, tokens, None)[0],
        "en",
        facts,
        None,
        numbers,
        Judgement(),
        tuple(tokens),
        numbers,
        date(2026, 11, 1),
    )
    line = facts.lines[1]

    assert set(witnesses(claim, numbers[0], line.numbers[0], line)) == set(WEIGHTS)


def test_the_words_beside_a_number_end_at_breaks():
    """
    Beside a number stands what no comma, bracket or "and" parts from it.
    """
    text = "Tended hives (64 in all) and sold honey worth 900 dollars, by the way"
    tokens = words(text, "en")
    first, second = quantities(text, tokens, "en")

    assert [w.text for w in beside(text, tokens, first)] == ["64", "in", "all"]
    assert [w.text for w in beside(text, tokens, second)][:2] == ["sold", "honey"]


@given(TEXT, TEXT, TEXT)
def test_more_words_never_say_less(text, by, more):
    """
    What words say of others is a share of them, and does not shrink with more words.
    """
    said = telling(words(text, "en"), [], "en")
    few = words(by, "en")
    told, left = covered(said, keys_of(few), "en")
    told_by_more, _ = covered(said, keys_of([*few, *words(more, "en")]), "en")

    assert told_by_more >= told
    assert 0.0 <= share((told, left)) <= 1.0
    assert covered(said, keys_of(said), "en")[1] == 0.0
