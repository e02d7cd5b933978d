"""
What people write into a resume and would not send in a letter.
"""

import pytest

from resumate.domain.composing import tellable
from resumate.domain.composing.clause import EASY_ENOUGH
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.unsaid import is_unsaid, without_and_so_on
from resumate.domain.resume import LineKind, ResumeLine, Section

UNSAID = [
    "Annual contracts, 3/3.",
    "Leave replacement, 4/4",
    "Maternity cover",
    "10/4 and 14/14 camp rotation",
    "Two weeks on, one week off",
    "Started Level 4, three units done",
    "Off work with a back operation.",
    "Time off for a knee operation",
    "Signed off with stress and anxiety",
    "Knee replacement and rehabilitation",
    "Had chemotherapy, all clear since",
    "Own chair for three years, extended to May 2027 because of parental leave",
    "Fully recovered and signed off, no restrictions.",
    "Recovered from knee surgery",
    "Now fit for work again",
    "Passed van theory, practical test booked for 3 March",
    "Exam scheduled for May",
    "One preventable in May 2016 (hit a gate), none since",
    "Two verbal warnings for lateness",
    "Went to welding school on the severance",
    "Have checked Revit models, not built them",
    "Left because the cafe closed",
    "Left to have children",
    "The company closed in 2012",
    "Owner retired",
    "Worked whilst studying for nursing degree",
    "Part time while at college",
    "Dropped out of uni after a year",
    "Started NVQ5, not finished because of covid",
    "Branch closed 2019",
    "temp contract over xmas, kept on permanently",
    "Redundancy due to site closure",
    "See portfolio",
    "See github for examples",
    "What did I do? A bit of everything!",
    "Did some plumbing (not certified!)",
    "Long story, but I learned to weld",
    "Sorry, I cannot recall the dates",
    "References on request",
    "Playing with Ansible",
    "still tinkering with old radios",
    "Closed for refurbishment Feb to May 2024, ran the food truck",
    "Closed because of floods, then worked at the sister hotel",
    "Furloughed in spring 2020, came back to a smaller team",
    "Furlough, then delivered shopping for neighbours",
    "The bakery did not survive the pandemic",
    "Hours cut when the mine shut down",
    "Also started A level Biology but dropped it after a year",
    "Started Law at Hull, left after two terms",
    "Boiler gas safety course, failed first time",
    "Have worked with Revit, not much with Tekla",
    "Not a lot of welding yet",
    "Have used Navisworks, only for a few weeks",
    "Points on licence: 3 (speeding, 2021)",
]
SAID = [
    "Out of work hours cover for two sites",
    "Knee replacement lists for two surgeons",
    "Signed off with the client each Friday",
    "Support after surgery for 20 patients",
    "Back office and time off requests",
    "Recovered $40,000 of unpaid rent",
    "Fully recovered data from 40 failed drives",
    "Recovered from a major outage within four hours",
    "Signed off 30 logbooks",
    "Exams scheduled by teachers",
    "See 8 to 10 patients a day",
    "Closed the store on late shifts",
    "Project finished 3 weeks early",
    "Seasonal menus for 60 covers",
    "Playing cello with a quartet",
    "Worked while the kitchen was rebuilt",
    "Started a lunch club for girls who had dropped out of sports clubs",
    "Closed 30 tickets that others had not completed in time",
    "Supported students during their studies",
    "Let go of slow suppliers",
    "Managed redundancies after a merger",
    "Temporary traffic management on the M6",
    "Sold the branch's old stock online",
    "Closed 40 support tickets a week",
    "Closed out the audit actions and wrote the report",
    "Hours cut from 44 to 38 by a new rota",
    "Started a choir, now 40 singers",
    "Began as a porter, then moved to the stores",
    "Served as the only technician on nights",
    "Found and replaced valves that failed in the cold",
]
AND_SO_ON = {
    "Made tea, snacks, etc. for 40 guests": "Made tea, snacks for 40 guests",
    "Code reviews, pairing, stand-ups etc.": "Code reviews, pairing, stand-ups",
    "Brakes, clutches, belts, you name it": "Brakes, clutches, belts",
    "Reported faults (leaks etc. to the manager)": (
        "Reported faults (leaks to the manager)"
    ),
    "Wrote playbooks (ransomware, lost laptop...)": (
        "Wrote playbooks (ransomware, lost laptop)"
    ),
    "Stock, rota and so on": "Stock, rota",
    "Decking, patios etc quotes and invoices": "Decking, patios, quotes and invoices",
    "Produced the school play each year!": "Produced the school play each year",
    "Served more than 90 covers": "Served more than 90 covers",
}


@pytest.mark.parametrize("line", UNSAID)
def test_a_line_that_no_letter_tells_is_left_out(line: str) -> None:
    """
    How a post ended, a joke, an excuse, a question and where to look.
    """
    assert read_english(line, current=False) == ()
    told = ResumeLine("L2", line, Section.EXPERIENCE, "P1", kind=LineKind.BULLET)
    assert tellable(told, "en") < EASY_ENOUGH


@pytest.mark.parametrize("line", SAID)
def test_work_that_only_sounds_like_it_is_told(line: str) -> None:
    """
    A shop that one closes each night is none that was closed down.
    """
    assert not is_unsaid(line)


@pytest.mark.parametrize("line", AND_SO_ON)
def test_a_list_is_told_without_what_only_says_that_there_is_more(line: str) -> None:
    """
    A letter says no "etc.".
    """
    assert without_and_so_on(line) == AND_SO_ON[line]
