"""
An article that a line leaves out is put where it belongs, or nowhere.
"""

import pytest

from resumate.domain.composing.english.words.articles import with_articles

BEHIND_ITS_PARTICLE = {
    "carried out the night audit": "carried out the night audit",
    "carried out an audit": "carried out an audit",
    "put together the client report": "put together the client report",
    "rolled out new till system": "rolled out the new till system",
    "wrote down orders and carried out the stock survey": (
        "wrote down orders and carried out the stock survey"
    ),
    "trained roughly 60 agency": "trained roughly 60 agency",
    "set up dashboard": "set up a dashboard",
    "stayed because restaurant was short of hands": (
        "stayed because restaurant was short of hands"
    ),
}


@pytest.mark.parametrize("told", BEHIND_ITS_PARTICLE)
def test_no_article_parts_a_verb_from_its_particle(told: str) -> None:
    """
    "Carried out the audit" has its article already; "rolled out" takes one behind it.
    """
    assert with_articles(told) == BEHIND_ITS_PARTICLE[told]


BESIDE_AND = {
    "tested raw and finished product": "tested raw and finished product",
    "ran checks on in-process and finished product": (
        "ran checks on in-process and finished product"
    ),
    "led project and designed poster": "led the project and designed a poster",
    "sent all quotes and weekly report": "sent all quotes and a weekly report",
    "wrote daily and weekly report": "wrote daily and weekly report",
    "manage Aruba tenant day to day": "manage the Aruba tenant day to day",
    "balanced cash drawer and post": "balanced the cash drawer and post",
    "ran desk research": "ran desk research",
    "kept files and monthly accounts": "kept files and monthly accounts",
}


@pytest.mark.parametrize("told", BESIDE_AND)
def test_what_stands_behind_and_gets_the_article_that_it_lacks(told: str) -> None:
    """
    What describes goods is no verb, and what is done at its time is one of many.
    """
    assert with_articles(told) == BESIDE_AND[told]


def test_what_is_measured_has_an_article() -> None:
    """
    A score that has a size is one of many, and a cycle that was cut is known.
    """
    told = "met quality score of 92% and cut the release cycle"

    assert with_articles(told) == "met a quality score of 92% and cut the release cycle"
    assert with_articles("reduced release cycle to a day") == (
        "reduced the release cycle to a day"
    )
    assert with_articles("managed caseload of 30 families") == (
        "managed a caseload of 30 families"
    )
