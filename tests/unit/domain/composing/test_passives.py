"""
What was done to the person is not told as their deed.
"""

import pytest

from resumate.domain.composing import compose
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.letter import Length, LetterWishes, as_text
from resumate.domain.planning import plan_letter
from told_resumes import told_posting, told_resume


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Awarded best brunch 2022", "was awarded best brunch 2022"),
        ("Twice awarded top seller", "was twice awarded top seller"),
        (
            "Assessed as competent in all parts",
            "was assessed as competent in all parts",
        ),
        ("Assessed competent in IV therapy", "was assessed competent in IV therapy"),
        ("Rated 4.9 by 300 guests", "was rated 4.9 by 300 guests"),
        ("Voted best trainer by students", "was voted best trainer by students"),
        ("Praised for calm under pressure", "was praised for calm under pressure"),
        ("Shortlisted for Nurse of the Year", "was shortlisted for Nurse of the Year"),
        ("Nominated twice for best cook", "was nominated twice for best cook"),
        ("Headhunted to lead the branch", "was headhunted to lead the branch"),
        ("Given responsibility for the till", "was given responsibility for the till"),
        ("Was asked to train new starters", "was asked to train new starters"),
        (
            "was often called in to cover other branches",
            "was often called in to cover other branches",
        ),
        ("Was trusted with the keys", "was trusted with the keys"),
        ("Been chosen to lead the induction", "was chosen to lead the induction"),
        ("Made shift leader after a year", "was made shift leader after a year"),
        ("Licensed as a plumber in Ohio", "am licensed as a plumber in Ohio"),
    ],
)
def test_a_participle_without_its_object_is_passive(line, said):
    """
    "Awarded best brunch" was not given by the person.
    """
    assert [said] == [clause.text for clause in read_english(line, current=False)]


@pytest.mark.parametrize(
    "line",
    [
        "Awarded 14 scholarships to first-year students",
        "Assessed 40 patients a week",
        "Rated 40 applications a week",
        "Voted on 12 grant rounds",
        "Praised staff in weekly briefings",
        "Shortlisted 40 candidates",
        "Graded 300 essays a term",
        "Made 200 sandwiches a day",
    ],
)
def test_a_deed_with_its_object_stays_a_deed(line):
    """
    The same words with what they act on tell what the person did.
    """
    (clause,) = read_english(line, current=False)

    assert line.casefold() == clause.text.casefold()


@pytest.mark.parametrize(
    "line", ["Awarded two scholarships", "Awarded contracts worth $3m"]
)
def test_what_may_be_either_is_not_told(line):
    """
    A procurement officer awards contracts, a builder is awarded them.
    """
    assert () == read_english(line, current=False)


def test_two_passives_in_a_row_share_their_verb():
    """
    "I was also promoted … I was also recognized …" is one sentence.
    """
    letter = composed("""
Wired 40 homes a year in three counties without a call-back
Promoted to lead hand in 2016
Recognized as safest crew member 2017
""")

    assert (
        "was also promoted to lead hand in 2016 and recognized as safest crew" in letter
    )


def test_of_other_things_only_deeds_are_told():
    """
    What stands under no post and answers nothing is no work, and no fact of it.
    """
    letter = composed(
        "Wired 40 homes a year in three counties",
        """
@other
PTA treasurer, looked after a budget of £7,000
Organised the street festival with 30 stalls
""",
    )

    assert "PTA" not in letter
    assert "Besides, I organised the street festival" in letter


def composed(lines, more=""):
    resume = told_resume(f"""
@name Wes Adair
@experience
# Cascade Bright Electric | Journeyman Wireman | 2013-02 | 2019-03
{lines.strip()}
{more.strip()}
""")
    posting = told_posting("Foreman", "Northgate", "must: Bluebeam")
    wishes = LetterWishes(length=Length.LONG)
    return as_text(compose(plan_letter(resume, posting, (), wishes, "en")))
