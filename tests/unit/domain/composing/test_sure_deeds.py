"""
A deed is told only where a verb certainly opens the line; an item is named only with an
article that is certain.
"""

# ruff: noqa: E501 - lines are read whole

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.composing.english.words.naming import in_past_forms
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

NO_DEEDS = (
    "Leave and sickness returns for payroll",
    "Pay and grading queries from line managers",
    "Interviewed in the local paper",
    "Commissioned in June 2019, effluent within consent",
    "Galvanised pipework, £2m turnover",
    "Settled status in the UK",
    "Supported living for six adults",
    "Ground floor fit-outs",
    "Lost property and left luggage",
    "Liaise tenants and contractors",
    "Found in a drawer",
    "Found that half of them were late",
    "Serving guests, till, carrying plates and laying up",
    "Own four-year research chair",
    "Own clippers and two vans",
    "Invited lecture, Harbour Congress, Ostend, 2021",
    "Recorded podcast, BBC Radio Kent",
    "Swab tests (ATP), calibration of probes, label declarations",
    "Seam checks, recording of faults, label control",
    "old stock, made safe and got them ready for the sale",
)
DEEDS = {
    "Train new staff in knots, in English and Polish": "trained new staff in knots, in English and Polish",
    "Polish floors and clean windows": "polished floors and cleaned windows",
    "Won a three-year, £2m supply contract with a brewery": "won a three-year, £2m supply contract with a brewery",
    "Opened a drive-in, 40 seats": "opened a drive-in (40 seats)",
    "Redesigned website, Shopify": "redesigned the website (Shopify)",
    "Check loads, sign off the sheet": "checked loads and signed off the sheet",
    "Trained 3 riggers and made them feel welcome": "trained 3 riggers and made them feel welcome",
    "Giving drops when owners bring them, and writing it down": "gave drops when owners bring them, and wrote it down",
    "since May 25 look after 3 riggers": "looked after 3 riggers",
    "Soil sampling after heavy rain": "soil sampling after heavy rain",
    "Found errors in 40 invoices": "found errors in 40 invoices",
    "Deglazed 40 pans a night": "deglazed 40 pans a night",
    "Re-leathered chairs for two hotels": "re-leathered chairs for two hotels",
    "Shortened setting time from 40 to 25 minutes": "shortened setting time from 40 to "
    "25 minutes",
    "Signed in visitors and issued badges": "signed in visitors and issued badges",
    "Delivered to 20 farms a day": "delivered to 20 farms a day",
    "Volunteered at a shelter": "volunteered at a shelter",
    "Coordinated with growers and hauliers": "coordinated with growers and hauliers",
    "Liaise with tenants and contractors": "liaised with tenants and contractors",
    "Rewired the barn, no fuse tripped the mains again": "rewired the barn, and no fuse "
    "tripped the mains again",
    "Moulded 400 parts a shift, no parts rejected in the last year": "moulded 400 parts "
    "a shift, with no parts rejected in the last year",
    "Changed the route, errors fell from 40 to 11 in a year": "changed the route, and "
    "errors fell from 40 to 11 in a year",
    "Coached two clerks, kiosk went from 9th to 2nd in the region": "coached two clerks, "
    "and the kiosk went from 9th to 2nd in the region",
    "Repaired lawnmowers, chainsaws, hedge trimmer": "repaired lawnmowers",
    "Repaired mowers, saws and trimmers": "repaired mowers, saws and trimmers",
    "Sold tickets, programmes, ice cream": "sold tickets, programmes and ice cream",
    "Milked 200 cows last year there": "milked 200 cows in my last year there",
    "Helped in class, showed pupils the scales, balances and burners": "helped in class "
    "and showed pupils the scales, balances and burners",
    "Worked nights while in nursing school": "worked nights while in nursing school",
    "Put in the line on budget and to schedule": "put in the line on budget and to "
    "schedule",
    "Worked with a vet on sale of a herd: valuations, then moved the cattle in a week": (
        "worked with a vet on sale of a herd"
    ),
    "Part of a crew of 6, night shifts, tachograph, PPE": "was part of a crew of 6",
    "Part of a crew of 6, with night shifts": "was part of a crew of 6, with night "
    "shifts",
}
ACTING = {
    "Acting head chef as needed since May 2023": "have been acting head chef as needed "
    "since May 2023",
    "Acting Ward Manager for three months in 2022": "was Acting Ward Manager for three "
    "months in 2022",
    "Acting dean for four months (January to April 2023)": "was acting dean for four "
    "months (January to April 2023)",
}
IN_CHARGE = {
    "since May 25 look after 3 riggers": "look after 3 riggers",
    "Own the rota for two sheds": "own the rota for two sheds",
    "Own roadmap for payments": "own the roadmap for payments",
    "Own customer onboarding in the north": "own customer onboarding in the north",
    "Yard lead for the refit of the pier (2 cranes): scope, crew, tides": "am a yard lead "
    "for the refit of the pier (2 cranes): scope, crew and tides",
    "Supervise 2 officers and a Level 6 apprentice: allocation, file reviews, one-to-ones": "supervise 2 officers and a Level 6 apprentice: "
    "allocation, file reviews and one-to-ones",
    "Cash office, refunds and complaints": "the cash office, refunds and complaints",
    "Serving guests, till, carrying plates and laying up": "serve guests, and carry plates and lay up",
    "Look after site visits all over UK": "look after site visits all over the UK",
}
THINGS = {
    "Deli counter in the mornings": "the deli counter in the mornings",
    "Weekly pay run for 60 drivers": "the weekly pay run for 60 drivers",
    "Refit of the lower yard": "the refit of the lower yard",
    "Sports massage therapy for three clubs": "sports massage therapy for three clubs",
    "Bulk haulage for two ports": "bulk haulage for two ports",
    "Boiler checks on site, report leaks": "boiler checks on site",
    "Boiler checks on site, leak reports": "boiler checks on site and leak reports",
    "Lot of farm deliveries in winter": "a lot of farm deliveries in winter",
}
NO_THINGS = (
    "Moffett on the back of the wagon",
    "Multi drop for two bakeries",
    "Chairside for two dentists",
    "Mixed practice in a market town",
    "12 counties, 900 miles a week",
    "Report leaks and blocked drains",
    "Hook up hoses and lines",
    "3 refits, Oban (Sept, 21 & 7) and a small one in Tain in June",
    "Weld repair rate under 2% in all yards",
    "Jars and lids for growers, jobs from $8K to $140K",
)


@pytest.mark.parametrize("line", NO_DEEDS)
def test_what_may_be_no_verb_is_no_deed(line):
    """
    A thing, what was done to one, or a verb that lacks its object.
    """
    told = read_english(line, current=False)

    assert not [clause for clause in told if clause.form is Form.DID]


@pytest.mark.parametrize(("line", "said"), DEEDS.items())
def test_what_is_certainly_done_is_told(line, said):
    """
    With what stands beside it as far as that is certain.
    """
    assert read_english(line, current=False)[0].text == said


@pytest.mark.parametrize(("line", "said"), ACTING.items())
def test_whose_place_one_took(line, said):
    """
    Until now since a day, and before for a time.
    """
    assert read_english(line, current=True)[0].text == said


@pytest.mark.parametrize(("line", "said"), IN_CHARGE.items())
def test_a_list_has_its_and_and_a_place_its_article(line, said):
    """
    What one is in charge of, behind a colon, is told as the list that it is.
    """
    assert read_english(line, current=True)[0].text == said


@pytest.mark.parametrize(("line", "said"), THINGS.items())
def test_an_article_stands_where_it_is_certain(line, said):
    """
    There is one counter at a place of work; haulage is not counted.
    """
    told = noted(line, current=True)

    assert told is not None
    assert told.text == said


@pytest.mark.parametrize("line", NO_THINGS)
def test_what_may_want_another_article_is_not_told(line):
    """
    Nor is a deed or a size told as a thing.
    """
    assert noted(line, current=True) is None


SAIL_HAND = """@name Ivo Lund
@experience
# Brig Tern | Sail Hand | 2018 | 2020
{other}
{line}
"""


def _letter(resume, asked):
    posting = told_posting("Deck Hand", "Loon", f"must: {asked}")
    return as_text(told_letter(told_resume(resume), posting, "en"))


@pytest.mark.parametrize(
    ("line", "verb"),
    [("Hand signals to the crane", "handed"), ("Open day tours", "opened")],
)
def test_a_noun_beside_deeds_of_the_past_is_no_verb(line, verb):
    """
    Who writes "Started" writes no "Hand" for what was handed; who writes "Teach" may.
    """
    past, base = (
        _letter(SAIL_HAND.format(other=other, line=line), line)
        for other in ("Started as a deck boy on the brig", "Teach knots to novices")
    )

    assert f"{verb} " not in past
    assert f"{verb} " in base


def test_no_dash_of_a_resume_stands_in_a_letter():
    """
    The deed is told with its article.
    """
    line = "Built booking site for a pottery studio - about 60 visits a month go through it"
    letter = _letter(SAIL_HAND.format(other="Rigged the masts", line=line), line)

    assert "built a booking site for a pottery studio" in letter
    assert " - " not in letter


def test_no_two_posts_open_with_earlier():
    """
    The second that does not follow the one before is named without it.
    """
    resume = told_resume("""@name Ivo Lund
@experience
# Brig Tern | Sail Hand | 2018 | now
Sewed 40 sails for the fleet
# Quay Loft | Rigger | 2009 | 2012
Spliced 900 ropes for the harbour
# Fen Yard | Caulker | 2001 | 2004
Caulked 60 hulls for the yard
""")
    posting = told_posting("Rigger", "Loon", "must: Sails\nmust: Ropes\nmust: Hulls")

    assert as_text(told_letter(resume, posting, "en")).count("Earlier, ") == 1


def test_a_house_with_of_in_its_name_has_an_article():
    """
    One applies to "the University of …".
    """
    resume = told_resume(SAIL_HAND.format(other="Rigged the masts", line="Sewed sails"))
    posting = told_posting("Sailmaker", "University of Fen", "must: Sewing")

    letter = as_text(told_letter(resume, posting, "en"))

    assert "at the University of Fen" in letter


def test_what_one_looks_for_does_not_say_who_one_is():
    """
    The post is told instead.
    """
    wish = "I am now looking for a berth that is based on the west coast."
    resume = SAIL_HAND.replace("@exp", f"@summary\n{wish}\n@exp")
    letter = _letter(
        resume.format(other="Rigged the masts", line="Sewed sails"), "Sails"
    )

    assert "looking for a berth" not in letter


def test_what_a_post_tells_in_the_past_shows_in_one_line():
    """
    A thing that looks like a past form shows nothing.
    """
    assert in_past_forms(["Hand signals", "Started as a deck boy"])
    assert not in_past_forms(["Hand signals", "Ground work", "Fixed plant"])


def test_a_list_of_programs_is_no_deed_though_one_is_called_like_a_verb():
    """
    Nobody articulates Rise.
    """
    programs = "Articulate Rise, Camtasia, Canva, Figma (learning)"
    resume = f"{SAIL_HAND}@skills\n{programs}\n"
    letter = _letter(
        resume.format(other="Rigged the masts", line="Sewed sails"), "Camtasia"
    )

    assert "articulate" not in letter


def test_where_one_was_is_not_said_twice():
    """
    "while here" points to nothing in a letter: its post is named.
    """
    line = "Passed the rigging exam on my own money while here"
    letter = _letter(SAIL_HAND.format(other="Rigged the masts", line=line), line)

    assert "passed the rigging exam on my own money" in letter
    assert "here" not in letter.split()
