"""
Second-class honours, by the class and the division that the resume writes.
"""

from dataclasses import replace

import pytest

from gate import codes_of, one_post
from resumate.domain.resume import LineKind, ResumeLine, Section


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("My degree in ceramics is an upper second.", True),
        ("My degree in ceramics is a lower second.", False),
    ],
)
def test_an_upper_second_is_second_class_in_the_upper_division(sentence, true):
    """
    However the resume writes the class and the division.
    """
    post = one_post("en", "Amberfield Glass", "Kiln Engineer", "Fire the gas kiln")
    degree = "BA Ceramics, Oxley College, 2012, second class honours, upper division"
    line = ResumeLine("E1", degree, Section.EDUCATION, kind=LineKind.ENTRY)
    resume = replace(post, lines=(*post.lines, line))
    assert bool(codes_of(resume, sentence)) != true
