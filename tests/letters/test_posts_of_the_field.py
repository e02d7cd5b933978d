"""
What a letter tells of a post of the very field that the posting names.
"""

from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

RESUME = """
@name Ada Kerr
@experience
# Tarn House | Grants Manager | 2019 | now
Grew grant income from £200k to £480k in four years, against a target of £400k
Secured a three-year £150,000 grant from the Hill Foundation
Moved the team from spreadsheets to Salesforce
Wrote the plan for the £1.2m roof appeal, now at 70% of target
Line manage a Grants Officer and two assistants
# Fell Rescue | Schools Visits Officer (P/T, 18 hrs) | 2015 | 2019
Set up farm days, quiz nights and the Young Rangers scheme
Recruited and supported a pool of 24 volunteers
Ran 60 school visits a year for 1,800 pupils
"""


def test_a_post_of_the_field_is_not_pushed_out_by_the_present_one():
    """
    All of its lines are told though they are older, and of the post held now the best.
    """
    posting = told_posting(
        "Schools & Visits Coordinator", "Moor Trust", "duty: Report to the trustees"
    )

    letter = as_text(told_letter(told_resume(RESUME), posting, "en"))

    for told in ("farm days, quiz nights", "24 volunteers", "60 school visits"):
        assert told in letter
    assert "Grants Manager" in letter
    assert "line-manage" not in letter
