"""
Whole letters of resumes that are written as people talk.
"""

from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

TEMP = """
@name Jo Hale
@experience
# Northfield Homes | Caretaker | 2019 | now
- Cleaned three blocks of flats every day
- Reported 40 faults to contractors
# | Moving country | 2016 | 2019
- Moved three times and learnt Spanish from the neighbours
# Smith News | Paper round | 2012 | 2014
- Delivered 120 papers before school
"""


def test_a_time_that_is_no_work_is_not_spoken_of() -> None:
    """
    "At Moving country, I moved" is no sentence of a letter.
    """
    resume = told_resume(TEMP)
    asked = "must: Cleaning of flats\nduty: Deliver post before school"
    posting = told_posting("Caretaker", "Elm Homes", asked)
    text = as_text(told_letter(resume, posting, "en"))

    assert "oving country" not in text
    assert "Spanish" not in text
    assert "uring my paper round at Smith News, I delivered 120 papers" in text


def test_what_is_listed_is_spelled_out() -> None:
    """
    No "w/" and no arrow between figures, and no strokes between things.
    """
    resume = told_resume(
        "@name Jo Hale\n@experience\n# Copper Inn | Cook | 2019 | 2022\n"
        "- Menu tasting w/ head chef\n- tills / stock / opening up\n"
        "- Sauce section, then larder\n- 40 covers a night, two rosettes\n"
    )
    posting = told_posting("Cook", "Elm Inn", "must: Menu tasting and stock")
    text = as_text(told_letter(resume, posting, "en"))

    assert "w/" not in text
    assert " / " not in text
