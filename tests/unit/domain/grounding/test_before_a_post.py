"""
What is told of the time before a post, with no comma behind its name.
"""

import pytest

from gate import codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

BREWER = told_resume(
    """
    @name Ada Kerr
    @experience
    # Fenwick Brewery | Brewer | 2021-01 | now
    Brew stouts and bottle wheat beer for pubs
    # Marl Dairy | Laboratory Assistant | 2017-01 | 2020-12
    Tested milk for fat and protein
    """
)
BRAUERIN = told_resume(
    """
    @name Ida Lunn
    @language de
    @experience
    # Brauerei Fenn | Brauerin | 2021-01 | now
    Wartung der Gärtanks
    # Molkerei Marl | Laborantin | 2017-01 | 2020-12
    Prüfung von Milch auf Fett und Eiweiß
    """
)


@pytest.mark.parametrize(
    ("resume", "sentence", "true"),
    [
        (BREWER, "Before Fenwick I tested milk for fat and protein.", True),
        (BREWER, "Before Fenwick I worked for four years in a dairy.", True),
        (
            BREWER,
            "Before Fenwick I brewed stouts and bottled wheat beer for pubs.",
            False,
        ),
        (
            BREWER,
            "At Fenwick Brewery I brew stouts and bottle wheat beer for pubs.",
            True,
        ),
        (BRAUERIN, "Vor der Brauerei Fenn war ich Laborantin.", True),
    ],
)
def test_what_was_before_a_post_is_of_those_before_it(resume, sentence, true):
    """
    The name only says when it was.
    """
    codes = codes_of(resume, sentence)
    assert not codes if true else FindingCode.ROLE_MIXED in codes
