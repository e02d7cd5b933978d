"""
An article that a line leaves out is put where it belongs, or nowhere.
"""

import pytest

from resumate.domain.composing.english.articles import with_articles

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
