"""
Lines that say most of a post, in the short forms that people write them in.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.deeds.since import stands_in, still_since
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.composing.english.words.articles import with_devices
from resumate.domain.composing.english.words.naming import may_be_a_thing
from resumate.domain.composing.english.words.profile import as_post

SINCE = {
    "since 2031 cover for the store manager on her days off: keys, banking": (
        "have covered for the store manager on her days off since 2031"
    ),
    "since this spring I do the bread order with the owner, and I work Mondays": (
        "have done the bread order with the owner since this spring"
    ),
    "Since March 2031 I run the Friday stall": (
        "have run the Friday stall since March 2031"
    ),
}


@pytest.mark.parametrize(("line", "said"), SINCE.items(), ids=SINCE)
def test_what_is_done_since_a_day_has_been_done(line: str, said: str) -> None:
    """
    What a line tells in the present since a day is told as done since, and still.
    """
    first = read_english(line, current=True)[0]

    assert (first.form, first.text) == (Form.DID, said)


def test_what_was_done_from_a_day_on_ended_with_the_post() -> None:
    """
    Of a post that ended it is told from which year on, and of a season not at all.
    """
    line = "Since 2031 fill in for the head cook on his days off"
    [told] = read_english(line, current=False)

    assert told.text == "filled in for the head cook on his days off from 2031 on"
    assert not still_since("Since this spring run the bar", current=False)


@pytest.mark.parametrize(
    "line",
    [
        "Since 2031 design support for the north region",
        "Since 2031 responsible for the store",
        "Since 2031 I lead a team of 5, two of them apprentices",
        "Since 2031 chair of the works council",
    ],
)
def test_what_may_be_no_deed_is_not_done_since(line: str) -> None:
    """
    A thing, a state and a list are left as they stand.
    """
    assert not still_since(line, current=True)


def test_in_whose_place_one_stands_is_told() -> None:
    """
    "He" is told of where the line says who that is, in the tense of the post.
    """
    line = "Stand in for the dock supervisor when he is off (5 weeks in 2031): keys"

    [told] = read_english(line, current=True)
    assert told.text == (
        "stand in for the dock supervisor when he is off (5 weeks in 2031)"
    )
    was = stands_in("Fill in for our ward manager when she is away", current=False)
    assert was == "filled in for our ward manager when she was away"
    assert not stands_in("Cover for my dad when he is off", current=True)


def test_so_far_is_a_sentence() -> None:
    """
    What one has done so far is said as it stands, and others' doings are not.
    """
    [told] = read_english("so far I have rewired 9 barns which stand yet", current=True)

    assert told.form is Form.SENTENCE
    assert told.text.startswith("So far I have rewired")
    others = read_english("So far 3 of them passed", current=True)
    assert all(one.form is not Form.SENTENCE for one in others)


BEHIND = {
    "Ran the open week for the school: 6 tours, a survey (90 replies), and talks "
    "held with parents": True,
    "Lead a crew of 9: four fitters, two riggers, a crane driver and apprentices": True,
    "Ran the bar with my aunt: since 2031, weekends and holidays": False,
    "Helped my aunt with the hives - since 2031, weekends and holidays": False,
}


@pytest.mark.parametrize(("line", "told"), BEHIND.items(), ids=BEHIND)
def test_a_list_behind_a_colon_stays_with_its_deed(line: str, *, told: bool) -> None:
    """
    What a deed consisted of is told whole, with its figures; deeds are no such list.
    """
    clauses = read_english(line, current=False)

    assert any(one.text.endswith(line.rpartition(": ")[2]) for one in clauses) == told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Menu plans, orders, stock takes; food cost down from 34% to 29%",
            "menu plans, orders and stock takes, and the food cost went down from 34%",
        ),
        (
            "Displays, end caps, window set up; shoe sales up 7% in 2031 vs 2030",
            "displays, end caps and window set up, and shoe sales went up 7% in 2031",
        ),
        ("Menu plans, orders, stock takes; two clinics", None),
    ],
)
def test_work_is_told_with_what_came_of_it(line: str, said: str | None) -> None:
    """
    A result behind work that is listed is told behind it; nothing else is.
    """
    first = read_english(line, current=False)[0]
    told = f"{first.text}, and {first.behind}"

    assert told.startswith(said) if said else not first.behind


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Main rigger on a four man crew, masts and cranes, half of it offshore",
            "am the main rigger on a four man crew",
        ),
        ("Second chef in a brigade of six", "am the second chef in a brigade of six"),
        ("Senior baker on the night shift", "am a senior baker on the night shift"),
    ],
)
def test_who_one_is_in_a_crew(line: str, said: str) -> None:
    """
    A rank and a trade in a crew tell what one is.
    """
    first = read_english(line, current=True)[0]

    assert (first.form, first.text) == (Form.STATE, said)


def test_a_thing_is_nobody_in_a_crew() -> None:
    """
    "Main boiler on the night shift" may be anybody's.
    """
    told = read_english("Main boiler on the night shift", current=True)

    assert not [one for one in told if one.form is Form.STATE]


@pytest.mark.parametrize(
    ("line", "verb"),
    [
        ("Interface manager with power and civil teams, and with the owner", "work as"),
        ("Liaison officer with schools and social services", "work as"),
        ("Charge nurse with experience in theatre and recovery", "am"),
        ("Web developer with React and TypeScript", "am"),
    ],
)
def test_with_whom_one_works_is_not_what_one_has(line: str, verb: str) -> None:
    """
    Who is something with others works as that with them.
    """
    first = read_english(line, current=True)[0]

    assert first.text.startswith(f"{verb} a")


@pytest.mark.parametrize(
    ("line", "thing"),
    [
        ("Haul raw milk in steel tankers", False),
        ("Stock fresh bread by six", False),
        ("Market fresh fish and flowers", True),
        ("Paint shop, two booths", True),
    ],
)
def test_behind_a_noun_stands_no_adjective(line: str, *, thing: bool) -> None:
    """
    An adjective behind the first word tells that it is a verb.
    """
    assert may_be_a_thing(line) == thing


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "Yard operative, later crane driver",
            "a yard operative, later a crane driver,",
        ),
        ("Trainee / porter, later chef", "a trainee and porter, later a chef,"),
        ("Staff Nurse, later Ward Manager", "Staff Nurse, later Ward Manager,"),
        ("Porter, later nights", "a porter, later nights,"),
    ],
)
def test_what_one_came_to_be_has_its_article(title: str, said: str) -> None:
    """
    "As a porter, later a chef": both have their article, or neither.
    """
    assert as_post(title) == said


DEVICES = {
    "Walkround checks on phone app (Rigsafe), report defects": (
        "walkround checks on a phone app (Rigsafe)"
    ),
    "Stock counts on handheld scanner": "stock counts on a handheld scanner",
    "Drop notes, on paper and on tablet": "drop notes, on paper and on a tablet",
}


@pytest.mark.parametrize(("line", "said"), DEVICES.items(), ids=DEVICES)
def test_what_work_is_done_on_has_its_article(line: str, said: str) -> None:
    """
    A device that work is done on gets the article that notes leave out.
    """
    told = noted(line, current=True)

    assert told
    assert told.text == said


@pytest.mark.parametrize(
    "text", ["counts on the scanner", "notes on each tablet", "orders on tablets"]
)
def test_a_device_with_its_own_word_gets_no_article(text: str) -> None:
    """
    What has an article, or is many, stays.
    """
    assert with_devices(text) == text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("keep the hangar clean, tool store, oil drums", "keep the hangar clean"),
        (
            "grease and service the mowers and quads, belt changes, filters",
            "grease and service the mowers and quads",
        ),
        (
            "Checking of bills of builders, brick and lime reconciliation",
            "check bills of builders",
        ),
        ("clean the tables, chairs and floors", "clean the tables, chairs and floors"),
        (
            "greet and register patients, visitors and suppliers",
            "greet and register patients, visitors and suppliers",
        ),
        (
            "manage rotas and budgets, orders and deliveries",
            "manage rotas and budgets, orders and deliveries",
        ),
    ],
)
def test_things_that_the_verb_is_not_about_go(line, told):
    """
    Nobody keeps oil drums clean by a comma, nor checks a reconciliation.
    """
    [clause] = read_english(line, current=True)

    assert clause.text == told
