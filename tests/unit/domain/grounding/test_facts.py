"""
A resume, indexed.
"""

from resumate.domain.grounding import Facts
from resumate.domain.language.words import words
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section

TEXTS = (
    "Managing the nursery's planters", "Planted hedges", "Plantings for two parks",
    "Managed a nursery", "Nursed a plantation back", "Manages planting plans",
)  # fmt: skip


def test_lines_that_say_a_word_come_in_the_order_of_the_resume():
    """
    Of two lines as near, the same one is cited in every run.
    """
    lines = tuple(
        ResumeLine(f"L{n}", text, Section.EXPERIENCE, kind=LineKind.BULLET)
        for n, text in enumerate(TEXTS, 1)
    )
    facts = Facts.of(ResumeContent(Contact("Ada Kerr"), (), lines, "en"))

    for word in words("I planted and managed nurseries and plantations", "en"):
        assert list(facts.hits(word)) == sorted(facts.hits(word))
    assert any(len(facts.hits(w)) > 1 for w in words("planting", "en"))
