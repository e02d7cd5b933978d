"""
A letter from a plan by rules alone: no model, nothing that the plan's lines do not say.
"""

from resumate.domain.composing.breaks import break_told
from resumate.domain.composing.composer import compose, compose_paragraphs
from resumate.domain.composing.greeting import greeting_of
from resumate.domain.composing.items import tells_work
from resumate.domain.composing.papers import (
    OF_SOME_KIND,
    papers_in,
    school_grades_in,
    undated,
    with_register_last,
)
from resumate.domain.composing.reading import (
    askable,
    composable_language,
    introduces,
    names_posts,
    read_line,
    sayable,
    tellable,
    tells_nothing,
)
from resumate.domain.composing.units import answers

__all__ = [
    "OF_SOME_KIND",
    "answers",
    "askable",
    "break_told",
    "composable_language",
    "compose",
    "compose_paragraphs",
    "greeting_of",
    "introduces",
    "names_posts",
    "papers_in",
    "read_line",
    "sayable",
    "school_grades_in",
    "tellable",
    "tells_nothing",
    "tells_work",
    "undated",
    "with_register_last",
]
