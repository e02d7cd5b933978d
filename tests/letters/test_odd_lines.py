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
