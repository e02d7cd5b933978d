"""
A skill is told where it is asked for, not for its kind alone where another is told.
"""

import pytest

from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

DESIGNER = told_resume("""
@name Ida Moss
@experience
# Moor Pumps | Design Engineer | 2015-04 | now
Designed 40 pumps in SolidWorks for paper mills
@skills
SolidWorks, AutoCAD
""")


@pytest.mark.parametrize(
    ("asked", "told"),
    [("must: Confident in a CAD system", False), ("must: Confident in AutoCAD", True)],
)
def test_one_of_a_kind_that_is_told_is_enough(asked, told):
    """
    "A CAD system" is answered by the program that was worked with.
    """
    letter = as_text(
        told_letter(DESIGNER, told_posting("Engineer", "Larkhall", asked), "en")
    )

    assert "SolidWorks" in letter
    assert ("AutoCAD" in letter) is told
