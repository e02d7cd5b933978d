"""
A resume, indexed.
"""

from hypothesis import given
from hypothesis import strategies as st

from resumate.domain.grounding import Facts
from resumate.domain.grounding.sources.facts import AKIN
from resumate.domain.grounding.synonyms.spellings import acronyms_of
from resumate.domain.language.words import plain_keys, words
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

TEXTS = (
    "Managing the nursery's planters", "Planted hedges", "Plantings for two parks",
    "Managed a nursery", "Nursed a plantation back", "Manages planting plans",
)  # fmt: skip
SAID = "plant planted hedge nursery nurseries two parks manage plantation back roof"


def facts_of(*texts):
    lines = tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, kind=LineKind.BULLET)
        for n, text in enumerate(texts, 1)
    )
    return Facts.of(ResumeContent(Contact("Ada Kerr"), (), lines, "en"))


def test_lines_that_say_a_word_come_in_the_order_of_the_resume():
    """
    Of two lines as near, the same one is cited in every run.
    """
    facts = facts_of(*TEXTS)

    for word in words("I planted and managed nurseries and plantations", "en"):
        assert list(facts.hits(word)) == sorted(facts.hits(word))
    assert any(len(facts.hits(w)) > 1 for w in words("planting", "en"))


@given(st.lists(st.sampled_from(SAID.split()), min_size=1, max_size=3))
def test_lines_are_looked_up_by_what_they_have(said):
    """
    An index answers what reading every line would: each word, in any inflection.
    """
    facts, asked = facts_of(*TEXTS), words(" ".join(said), "en")

    told = [f for f in facts.lines if all(plain_keys(w.keys) & f.keys for w in asked)]
    assert facts.lines_having(asked) == told


def test_a_thing_of_another_name_is_told_by_its_kin():
    """
    Asked twice, the same lines answer, and a line that has the word goes first.
    """
    facts = facts_of("Seated forty guests", "Painted fences")
    [guests, diners, roofs] = words("guests diners roofs", "en")

    assert facts.told(guests) == facts.hits(guests) == {0: 1.0}
    assert facts.hits(diners) == {}
    assert facts.told(diners) == facts.told(diners) == {0: AKIN}
    assert facts.told(roofs) == {}


def test_initials_are_of_names_and_of_three_words_or_more_that_say_something():
    """
    Two plain words are called by no letters, nor is a run of both kinds.
    """
    text = "Nurse at the Royal Victoria Hospital\ncustomer relation management"

    assert acronyms_of(text) == {"rv", "vh", "rvh", "crm"}


def test_a_number_is_part_of_an_acronym_and_begins_none():
    """
    "Google Analytics 4" is "GA4", and "Phase 2" is no "P2".
    """
    assert "ga4" in acronyms_of("Google Analytics 4")
    assert not acronyms_of("Phase 2")
    assert "4g" not in "".join(acronyms_of("4 Google Ads"))
