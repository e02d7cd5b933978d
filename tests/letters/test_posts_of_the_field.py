"""
What a letter tells of a post of the very field that the posting names.
"""

from datetime import date

from resumate.domain.grounding import check_letter
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


def test_what_began_after_a_post_was_not_done_there():
    """
    A line that has its own years, all later than its post, is told of no post; nor is
    what was done after a leave told with the leave.
    """
    resume = told_resume("""
    @name Ada Kerr
    @experience
    # Birch School | Class Teacher | 2010 | 2014
    Treasurer of a playgroup 2018–2020
    Taught a mixed-age class of 30, 0.8 after my first maternity leave
    Planned and taught all subjects to a class of 28
    """)
    posting = told_posting("Teacher", "Moor School", "duty: Teach a class")

    letter = as_text(told_letter(resume, posting, "en"))

    assert "class of 28" in letter
    assert "playgroup" not in letter
    assert "leave" not in letter


def test_a_title_with_its_bracket_is_one_title():
    """
    The field in the bracket is no deed that a line would have to tell.
    """
    resume = told_resume("""
    @name Ada Kerr
    @summary
    I raised £2m from individual givers, and like working with a colleague.
    @experience
    # Fell Rescue | Fundraising Officer (Individual Giving) | 2015 | 2019
    Ran two appeals a year; the spring appeal brought in £17,300
    Organised the sponsored walk over the fells (2017, 2018), c. 80 walkers each
    """)
    said = (
        "Before that, I worked as Fundraising Officer (Individual Giving) at Fell "
        "Rescue (2015 to 2019), where I ran two appeals a year and organised the "
        "sponsored walk over the fells (2017, 2018)."
    )

    critique = check_letter(said, resume, language="en", today=date(2026, 11, 1))

    assert not [f for s in critique.sentences for f in s.findings]
