"""
What no rule can surely conjugate is told in the register of the resume, in a list.
"""

import re

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.asides import with_asides
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.paragraphs.covered import covered
from resumate.domain.composing.units import Unit
from resumate.domain.grounding import check_letter
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from told_resumes import told_letter, told_posting, told_resume

NO_DEEDS = [
    "Reading Ladder style sessions, 9 of 11 pupils moved up a band",
    "Learning support base 2015–2019: caseload of 14 pupils",
    "Sample preparation and weighing for about 25 students a year",
    "Fixed plant upkeep: conveyors, crushers, pumps up to 6 kV",
    "Code Club helper, Marsh library, 2017–2020",
    "Picking, packing, forklift",
    "Drafting leases, answering enquiries, reporting to lenders, tax returns",
    "Loaded 15 trucks per shift, stock counts, kept the dock log",
    "PMs and breakdowns, closed out work orders in Maximo",
    "Receiving temps, HACCP logs, 11 vendors",
    "Own callback rate down from 9% to 4%",
    "Single beam survey of two lakes from a 5 m boat – lead line checks",
    "Archive project 2014: 9,000 deeds catalogued",
    "Give evidence in court myself, and have run the duty list",
]
FACTS = {
    "250 covers on Friday nights": "250 covers on Friday nights",
    "Breakfast and brunch prep, bread baking 3 mornings a week": (
        "breakfast and brunch prep, bread baking 3 mornings a week"
    ),
    "Nine days a year, two halls, one organ loft": (
        "nine days a year, two halls, one organ loft"
    ),
    "Challenge 25, refusals log, two licensing visits passed": (
        "Challenge 25, refusals log, two licensing visits passed"
    ),
    "Complaints down from 28 to 9 p.a.": "complaints down from 28 to 9 a year",
    "Multi-drop, up to 14 drops/night, depots and supermarkets": (
        "multi-drop, up to 14 drops a night, depots and supermarkets"
    ),
    "VAT returns, bi-monthly, for 22 clients, filed online": (
        "VAT returns, bi-monthly, for 22 clients, filed online"
    ),
    "displays, playground duty, wrap-around club": (
        "displays, playground duty, wrap-around club"
    ),
    "48 surveys and 9 full reports for rail schemes, most inside a month": (
        "48 surveys and 9 full reports for rail schemes, most inside a month"
    ),
    "Family and probate docket, roughly 40 bench hearings": (
        "family and probate docket, roughly 40 bench hearings"
    ),
}
NOTHING = [
    "SELECTED PUBLICATIONS (of 11; h-index 6)",
    "Approved career break, resigned post 2021",
    "Unpaid leave, cycled around Iceland for 7 months",
    "Built a job dictionary from syl-",
    "Pune, Maharashtra, India",
    "The Brass Kettle, Tulsa, OK – 180 seat, $2M a year",
    "a shift, and write up what we did",
    "Clients: Painted Rock College, Board of Health, one law school",
    "5 on 3 off, nights only, 18-06",
    "I hereby declare that the above is true to the best of my knowledge",
]


@pytest.mark.parametrize("line", NO_DEEDS)
@pytest.mark.parametrize("current", [True, False])
def test_a_thing_is_never_conjugated(line: str, current: bool) -> None:
    """
    A noun that could be a verb, and parts of several forms, are no deed of a person.
    """
    forms = {clause.form for clause in read_english(line, current=current)}

    assert not forms & {Form.DID, Form.STATE}


@pytest.mark.parametrize(("line", "told"), FACTS.items(), ids=FACTS)
def test_a_fact_keeps_its_own_words(line: str, told: str) -> None:
    """
    A fact is told as it stands, with a small first letter and its signs spelled out.
    """
    (clause,) = read_english(line, current=False)

    assert (Form.FACT, told) == (clause.form, clause.text)


DEEDS = {
    "Redeployed to the fever wards March–May 2020": (
        "was redeployed to the fever wards March–May 2020"
    ),
    "Coach one junior fitter": "coach one junior fitter",
    "As part of a team of five, built the parcel app": (
        "built the parcel app as part of a team of five"
    ),
    "Safety representative; risk assessments; wrote 12 SOPs for the clean room": (
        "wrote 12 SOPs for the clean room"
    ),
    "Processed 400 - 450 invoices a month": "processed 400–450 invoices a month",
    "Moved 900 tests to Vitest; the nightly run came down from 5 to 1 hour": (
        "moved 900 tests to Vitest, and the nightly run came down from 5 to 1 hour"
    ),
}


@pytest.mark.parametrize(("line", "told"), DEEDS.items(), ids=DEEDS)
def test_what_is_sure_stays_a_deed(line: str, told: str) -> None:
    """
    Who was moved says so, a deed is no profile, and a range is one number.
    """
    assert read_english(line, current=True)[0].text == told


@pytest.mark.parametrize("line", NOTHING)
def test_what_tells_nothing_is_no_fact(line: str) -> None:
    """
    Headings, events of a life, cut pieces, places, clients and declarations stay
    untold.
    """
    assert read_english(line, current=False) == ()


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (
            "set up gates in CI, flaky tests quarantined",
            "set up gates in CI (flaky tests quarantined)",
        ),
        (
            "kept the log sheets, three clean inspections in a row",
            "kept the log sheets (three clean inspections in a row)",
        ),
        ("ran the till, stock counts", "ran the till and stock counts"),
        (
            "served guests, cashed up, trained three starters",
            "served guests, cashed up and trained three starters",
        ),
        (
            "was a key worker for 5 residents, wrote and reviewed their plans",
            "was a key worker for 5 residents and wrote and reviewed their plans",
        ),
        ("led a rebuild, used by 11 teams", "led a rebuild, used by 11 teams"),
        ("mended pipes, drains and taps", "mended pipes, drains and taps"),
        (
            "turned plans into simple, clear steps",
            "turned plans into simple, clear steps",
        ),
        ("loaded 15 trucks, stock counts, kept the log", None),
    ],
)
def test_what_stands_behind_a_comma_is_hung_on_or_left(deed: str, told: str | None):
    """
    Brackets for what only stands beside a deed, "and" for one more; no guess.
    """
    assert with_asides(deed) == told


COOK = told_resume("""
@name Marlo Finch
@experience
# Copper Pan | Kitchen Manager | 2019-04 | now
Write weekly schedules for a crew of 22
Food cost from 34% to 29.5% in 14 months, waste sheets daily
Receiving temps, HACCP logs, 11 vendors
# Pine Grill | Line Cook | 2015-01 | 2019-03
250 covers on Friday nights
Breakfast and brunch prep, bread baking 3 mornings a week
# Elm Diner | Dishwasher | 2013-01 | 2014-12
90 racks of dishes per shift
""")
KITCHEN = told_posting(
    "Food Service Manager",
    "Larkhall",
    """must: Experience of food cost and HACCP logs
must: Writing schedules for a crew
duty: Breakfast and brunch prep""",
)


def test_facts_of_one_time_stand_in_one_list_that_cites_them_all() -> None:
    """
    Where a post has several, they are listed below what leads in, one alone goes on in
    its line; the gate finds nothing, and no letter has more than two such sentences.
    """
    sentences = told_letter(COOK, KITCHEN, "en")
    text = as_text(sentences)
    lists = re.compile(r"^(?:From|Also|A few|One)\b.*:\s")
    listed = [s for s in sentences if lists.search(s.text)]

    assert "From my time as Line Cook at Pine Grill (2015 to 2019):\n• " in text
    assert " bread baking 3 mornings a week\n• 250 covers on Friday nights" in text
    assert [len(s.citations) for s in listed] == [2, 3]
    dishes = (
        "as a dishwasher at Elm Diner (2013 to 2014), my work included 90 racks of "
    )
    assert dishes in text
    critique = check_letter(sentences, COOK, KITCHEN, language="en")
    assert not [f for s in critique.sentences for f in s.findings]


GARDENER = told_resume("""
@name Rosa Tunnell
@experience
# Fernhill Estate | Head Gardener | 2019-04 | now
Redesigned the walled garden with 40 heritage varieties of fruit
Trained four apprentices, three of whom now run gardens of their own
Kept the spray records and passed two unannounced inspections by the agency
Opened the garden on six Sundays a year and raised $14,000 for the hospice
# Orchard Lane Nursery | Nursery Hand | 2015-01 | 2019-03
Polytunnel logs, frost watch, two county shows won
""")
GARDEN = told_posting(
    "Garden Manager",
    "Larkhall",
    """must: Experience of walled garden fruit
must: Training apprentices
duty: Polytunnel logs""",
)


def test_where_sentences_make_a_letter_no_note_is_listed() -> None:
    """
    What no rule can say is left out where enough is said without it.
    """
    text = as_text(told_letter(GARDENER, GARDEN, "en"))

    assert "trained four apprentices" in text
    assert "olytunnel" not in text


def test_one_note_hangs_on_no_sentence() -> None:
    """
    A single note behind the sentences on its post is left out of a short letter, too.
    """
    cook = told_resume("""
@name Marlo Finch
@experience
# Copper Pan | Kitchen Manager | 2019-04 | now
Write weekly schedules for a crew of 22
Receiving temps, HACCP logs, 11 vendors
""")

    text = as_text(told_letter(cook, KITCHEN, "en"))

    assert "I write weekly schedules for a crew of 22." in text
    assert ": receiving temps" not in text.lower()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            ["personal care, obs (NEWS2) and escalation on a 28-bed ward"],
            "personal care, obs (NEWS2) and escalation on a 28-bed ward",
        ),
        (
            ["400–450 invoices a month", "drafting contracts, SDLT returns"],
            "400–450 invoices a month, drafting contracts and SDLT returns",
        ),
        (
            ["weaning and yard work, NLIS transfers"],
            "weaning and yard work, and NLIS transfers",
        ),
        (["400–450 invoices a month", "reviewer for four journals"], None),
        (["till, cheese counter, closing the cash"], None),
        (["transcripts cleaned and out in 24 hours"], None),
        (["serve fire prevention notices"], None),
        (["lab dips, bleaching shift"], None),
        (["HACCP logs, 11 vendors"], None),
        (["62 reports for schemes, most inside six weeks"], None),
    ],
)
def test_facts_that_need_no_article_are_said_as_work(
    facts: list[str], said: str | None
) -> None:
    """
    Things in their number and what is not counted are one noun phrase; a deed, an
    outcome, a person or one thing without an article among them leaves them a list.
    """
    line = COOK.lines[0]
    point = Point(PointKind.EVIDENCE, (line,))
    units = [Unit(Clause(fact, Form.FACT), (line,), point) for fact in facts]

    work = covered(units)

    assert (work and work.clause.text) == said
    assert work is None or (work.clause.form, len(work.lines)) == (
        Form.DUTY,
        len(facts),
    )


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Pick accuracy 98.1% to 99.6% since 2021", Form.FACT),
        ("Return rate down from 8% to 5%", Form.FACT),
        ("Improve accuracy from 90 to 95%", Form.DID),
        ("Filling errors of my line from 2% to 0.5%", Form.FACT),
        ("Reducing delays from 9% to 4%", Form.DID),
        ("Bringing complaints of guests from 30 to 12 a year", Form.DID),
    ],
)
def test_what_is_measured_of_the_work_is_no_deed(line, form):
    """
    A noun that is also a verb names what the accuracy or the rate is of.
    """
    (told,) = read_english(line, current=True)

    assert told.form is form
