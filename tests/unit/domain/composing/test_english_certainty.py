"""
What is certain of an English line is told, and what is not is left out.
"""

import pytest

from resumate.domain.composing.clause import Form
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted
from resumate.domain.composing.english.papers.certificates import certificates
from resumate.domain.composing.english.papers.degrees import degree
from resumate.domain.composing.english.papers.languages import languages
from resumate.domain.composing.english.paragraphs.links import matter_of, pronoun
from resumate.domain.composing.english.words.profile import as_post, is_post, lowered
from resumate.domain.letter import as_text
from resumate.domain.plan import Point, PointKind
from resumate.domain.resume import LineKind, ResumeLine, Section
from told_resumes import told_letter, told_posting, told_resume


def held(text, section=Section.CERTIFICATIONS, items=()):
    """
    A line of what is held, as a point.
    """
    line = ResumeLine("L1", text, section, kind=LineKind.ENTRY)
    return Point(PointKind.CREDENTIAL, (line,), items=tuple(items))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "open the bakery twice a week when the owner is away. crew of 4",
            "open the bakery twice a week when the owner is away",
        ),
        (
            "Drove the mobile library on fridays. also the school run",
            "drove the mobile library on Fridays",
        ),
        ("Checked approx. 40 meters a day", "checked about 40 meters a day"),
        ("Checked meters for 8 hrs. a day", "checked meters for 8 hours a day"),
        ("I have a van so can get to any site", "have a van"),
        (
            "Wrote the rota so that everybody had two days off",
            "wrote the rota so that everybody had two days off",
        ),
    ],
)
def test_no_second_sentence_hangs_on_a_deed(line, told):
    """
    Whatever letter it begins with, and where it has no subject; a short form ends none.
    """
    assert [clause.text for clause in read_english(line, current=True)][:1] == [told]


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Stroke ward for 14 months", None),
        ("Night shelter for two winters and a kitchen for a year", None),
        ("Maternity cover for 6 months", "maternity cover for 6 months"),
        ("Duty officer one day a week", None),
        ("8 contractors, crew of 3 fitters", None),
        ("Stall rota of 12 volunteers", "a stall rota of 12 volunteers"),
        (
            "Welsh part of a five-country study",
            "the Welsh part of a five-country study",
        ),
    ],
)
def test_work_includes_what_it_surely_can(note, told):
    """
    No place for so long, no person however seldom, no number of people.
    """
    said = noted(note, current=False)
    duty = said.text if said and said.form is Form.DUTY else None

    assert duty == told


@pytest.mark.parametrize(
    ("word", "small"),
    [
        ("Scottish part", "Scottish part"),
        ("French polishing", "French polishing"),
        ("Victorian houses", "Victorian houses"),
        ("Polish floors", "polish floors"),
        ("Stock counts", "stock counts"),
    ],
)
def test_what_is_of_a_land_keeps_its_capital(word, small):
    """
    Anywhere in a sentence.
    """
    assert lowered(word) == small


@pytest.mark.parametrize(
    ("title", "post"),
    [
        (
            "Lead Nurse, Infection Control (0.5) and Ward Nurse",
            "Lead Nurse (Infection Control) and Ward Nurse",
        ),
        ("Science Teacher (60 %)", "Science Teacher"),
        ("Nursery Nurse, Babies and Toddlers", "Nursery Nurse, Babies and Toddlers,"),
    ],
)
def test_a_post_is_told_without_its_share_and_apart_from_another(title, post):
    """
    Two posts in one title are told as two.
    """
    assert as_post(title) == post


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Tills and plants", False),
        ("Bar & floor", False),
        ("Cleaner and gardener", True),
        ("Sales and Marketing Manager", True),
        ("Key Holder", True),
    ],
)
def test_what_one_saw_to_is_nothing_that_one_was(title, post):
    """
    "Tills and plants" is no title.
    """
    assert is_post(title) is post


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (["Marathi", "Hindi (read / write / speak)"], "I speak Marathi and Hindi."),
        (["Kannada (speak - working)"], "I speak Kannada at working level."),
        (
            ["German (grew up with it in Ulm, speak it well, write it less well)"],
            "I speak German.",
        ),
        (
            ["Welsh - understand nearly all of it, speak enough to get by"],
            "I speak enough Welsh to get by.",
        ),
        (["Urdu (understand most of it, read some)"], None),
        (["Polish (at home)"], "I speak Polish (at home)."),
    ],
)
def test_a_language_is_told_in_a_word(items, told):
    """
    What is said of it in a sentence stays there, and where that may be less than to
    speak it, nothing is told.
    """
    said = languages(held(", ".join(items), Section.LANGUAGES, items))

    assert (said.text if said else None) == told


@pytest.mark.parametrize(
    ("line", "items", "told"),
    [
        ("Rigging Rules – first of the units toward the Rigger ticket, 2025", (), []),
        (
            "2021 | Provisional member (ITPX); full membership application lodged 2026",
            ("Provisional member (ITPX)", "full membership application lodged 2026"),
            ["I am a provisional member (ITPX)."],
        ),
        ("speak it at work", (), []),
        (
            "Irish: conversational, Level 4 award at Elm Hall",
            ("Level 4 award at Elm Hall",),
            [],
        ),
        ("Level 4 award in Irish, Elm Hall", (), ["I hold a Level 4 award in Irish."]),
    ],
)
def test_a_paper_is_had_and_called_by_what_it_is_in(line, items, told):
    """
    No first of several, none that is applied for, none by its level alone.
    """
    said = certificates([held(line, items=items)], also=False)

    assert [one.text.replace(" (Elm Hall)", "") for one in said] == told


def test_a_part_of_a_certificate_is_none():
    """
    "First of the courses toward the certificate" is not held.
    """
    line = "Rigging Rules – first of the courses toward the rigging certificate, 2025"

    assert degree(held(line, Section.EDUCATION)) is None


@pytest.mark.parametrize(
    ("asked", "learnt", "had"),
    [
        ("experience with data visualization tools", "them", "it"),
        ("familiarity with HACCP and food labelling", "them", "it"),
        ("strong presentation skills", "them", "them"),
        ("knowledge of GDPR", "it", "it"),
        ("knowledge of statistics", "it", "it"),
        ("experience in logistics with large firms", "it", "it"),
        ("the ability to write grants", "it", "it"),
    ],
)
def test_several_things_are_them(asked, learnt, had):
    """
    In what one has no experience is learnt, the experience is had.
    """
    assert (pronoun(matter_of(asked)), pronoun(asked)) == (learnt, had)


def test_what_is_told_besides_is_not_told_also():
    """
    "Besides, I also" says it twice.
    """
    resume = told_resume(
        """
        @name Ida Vance
        @experience
        # Moor Parcels | Courier | 2019-03 | now
        Deliver parcels to 90 farms between Skipton and Settle
        @other
        I also have a forklift so can load my own van
        """
    )
    posting = told_posting("Driver", "Hatch", "must: Parcel delivery\nmust: Forklift")
    text = as_text(told_letter(resume, posting, "en"))

    assert "also have a forklift so" not in text
    assert "esides, I also" not in text


@pytest.mark.parametrize(
    "line", ["Non-notified consents", "Self-published guides", "Well-trained crews"]
)
def test_what_says_of_what_kind_a_thing_is_is_no_deed(line):
    """
    Though a verb ends it.
    """
    told = read_english(f"{line} and certificates", current=False)

    assert not [clause for clause in told if clause.form is Form.DID]


def test_what_gives_a_prize_by_name_does_nothing_to_it():
    """
    A verb's base form before it is a noun; a past form tells a deed.
    """
    named = read_english('Ship "Bright Deck" award June 2031', current=True)
    given = read_english('Presented the "Bright Deck" award in 2031', current=True)

    assert not [clause for clause in named if clause.form is Form.DID]
    assert given[0].form is Form.DID


@pytest.mark.parametrize(
    ("line", "deed"),
    [
        ("Set menus, buffets, canapes (hot, cold), packed lunches", False),
        ("Split logs, stack them and cover the pile", True),
        ("Set tables, polish glasses, fold napkins", True),
        ("Cut keys for four hotels and a school", True),
    ],
)
def test_a_list_of_things_is_no_deed_though_a_verb_may_open_it(line, deed):
    """
    Where that verb may say of what kind the first of them are.
    """
    told = read_english(line, current=True)

    assert any(clause.form is Form.DID for clause in told) is deed


@pytest.mark.parametrize(
    ("line", "form", "told"),
    [
        ("Sweeping up and stacking", Form.DUTY, "sweeping up and stacking"),
        ("Sweeping the yard", Form.DID, "swept the yard"),
    ],
)
def test_what_was_done_to_nothing_is_no_deed(line, form, told):
    """
    It is what the work included.
    """
    [clause] = read_english(line, current=False)

    assert (clause.form, clause.text) == (form, told)


def test_what_is_held_besides_has_one_and():
    """
    Three things in one sentence are a list.
    """
    resume = told_resume(
        """
        @name Ida Vance
        @experience
        # Moor Farm | Stockman | 2019-03 | now
        Feed 90 cows before dawn
        @education
        BSc in Agriculture, Moor College, 2018
        Certificate in Dairy Hygiene, Moor College, 2016
        Diploma in Farm Machinery, Moor College, 2015
        @certifications
        Full clean driving licence
        """
    )
    posting = told_posting(
        "Stockman",
        "Hatch",
        "must: BSc in Agriculture\nmust: Certificate in Dairy Hygiene\n"
        "must: Diploma in Farm Machinery\nmust: driving licence",
    )
    text = as_text(told_letter(resume, posting, "en"))
    sentences = text.split(". ")

    assert "I also hold" in text
    assert max(one.count(", and a ") for one in sentences) <= 1


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Wrote a plan of the berths, updated weekly",
            "wrote a plan of the berths, updated weekly",
        ),
        (
            "Own the whole voyage – cargo, pilots and papers",
            "own the whole voyage (cargo, pilots and papers)",
        ),
        (
            "Joined the tug in 2031; tows up from 3 to 5 a day since",
            "joined the tug in 2031, and tows have gone up from 3 to 5 a day since",
        ),
    ],
)
def test_what_stands_behind_a_deed_is_of_it(line, told):
    """
    How often, of what it is made up, and what has come of it since.
    """
    assert read_english(line, current=True)[0].text == told


@pytest.mark.parametrize(
    "line",
    [
        "Drove the small digger, under supervision (I don't have a ticket for it)",
        "Steered the ferry at night (I am not licensed)",
    ],
)
def test_what_one_may_not_do_is_not_told(line):
    """
    Its line says so itself.
    """
    assert read_english(line, current=False) == ()


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Summers of 2029, 2030 and 2031", None),
        ("Nights and weekends", None),
        ("Night shifts and weekend cover", "night shifts and weekend cover"),
    ],
)
def test_a_time_is_no_work(note, told):
    """
    What was done in it may be.
    """
    said = noted(note, current=False)

    assert (said.text if said else None) == told


def test_of_a_long_head_the_post_is_told():
    """
    What else it sets apart with commas is no part of its name.
    """
    title = "instructor of record, BOAT 4 Knots, Moor Hall (9 pupils), Guest, Ropes"

    assert as_post(title) == "an instructor of record"
    assert as_post("Director, Brand Marketing, North") == (
        "Director, Brand Marketing, North,"
    )


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "Deck repairs, ropes and winches for six ferries",
            "deck repairs, ropes and winches for six ferries",
        ),
        (
            "Loading hay and straw, mending fences and gates",
            "loading hay and straw, and mending fences and gates",
        ),
    ],
)
def test_the_and_of_a_list_is_no_second_one(note, told):
    """
    "Ropes, and nets and lines" is "ropes, nets and lines" as the resume has it.
    """
    read = read_english(note, current=False)
    duty = next((one for one in read if one.form is Form.DUTY), None)
    said = duty or noted(note, current=False)

    assert said is not None
    assert said.text == told


def test_what_one_is_insured_for_is_no_work():
    """
    A sum does not make it one.
    """
    assert read_english("£3 million public liability", current=True) == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Drew the berth plan; used twice, in the storms of 2031",
            "drew the berth plan, used twice, in the storms of 2031",
        ),
        (
            "Trained 9 deckhands, three of them now mates",
            "trained 9 deckhands, three of whom are now mates",
        ),
        (
            "Trained 9 deckhands, three of them now lead crews",
            "trained 9 deckhands, three of whom now lead crews",
        ),
        (
            "Passed the Return to Deck course at Moor Hall",
            "passed the Return to Deck course at Moor Hall",
        ),
        (
            "Collect tide data on a tablet and report each week",
            "collected tide data on a tablet and reported each week",
        ),
    ],
)
def test_a_deed_is_told_whole(line, told):
    """
    With the verb that it lacks, in one tense, and with no article in a name.
    """
    assert read_english(line, current=False)[0].text == told


@pytest.mark.parametrize(
    ("line", "deed"),
    [
        ("Safeguarding deputy since 2031", False),
        ("Training officer for three ferries", False),
        ("Training officers for three ferries", True),
        ("Winches: built two, repaired all", False),
        ("Built 1,200 winches in three years", True),
        ("Paint the hulls and hold", False),
    ],
)
def test_who_one_is_and_what_lacks_its_thing_is_no_deed(line, deed):
    """
    A gerund may say of what somebody is a deputy.
    """
    told = read_english(line, current=True)

    assert any(clause.form is Form.DID for clause in told) is deed


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Sit on the tide board since 2031",
            "sit on the tide board, and have done so since 2031",
        ),
        ("Chair the tide board since 2031", "have chaired the tide board since 2031"),
    ],
)
def test_what_goes_on_since_a_day_is_told_so(line, told):
    """
    Whatever its verb.
    """
    assert read_english(line, current=True)[0].text == told


def test_how_a_thing_began_is_no_deed():
    """
    Nobody began as a project.
    """
    thing = "Started as my evening project, now used on two ferries"
    person = "Started as a deckhand, now on two ferries"

    assert not [c for c in read_english(thing, current=False) if c.form is Form.DID]
    assert read_english(person, current=False)[0].text.startswith(
        "started as a deckhand"
    )


@pytest.mark.parametrize(
    "note", ["Let about 80 cabins a year", "One week each summer (eight in 2031)"]
)
def test_no_verb_and_no_time_is_included_in_work(note):
    """
    "My work included let about 80 cabins".
    """
    assert noted(note, current=False) is None
