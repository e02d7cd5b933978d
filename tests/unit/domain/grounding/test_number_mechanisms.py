"""
How numbers and credentials are told in other words than the resume's.
"""

from datetime import date

import pytest

from gate import codes_of
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)

TODAY = date(2026, 11, 1)


def resume(*bullets, language="en", extra=()):
    post = Role("P1", "Kiln & Clay", "Studio Manager", PartialDate(2021, 1), None, True)
    return ResumeContent(
        Contact("Ida Brook"),
        (post,),
        (
            ResumeLine("L1", "Studio Manager, Kiln & Clay, 2021 – present",
                       Section.EXPERIENCE, "P1", kind=LineKind.ENTRY),
            *(
                ResumeLine(f"B{n}", text, Section.EXPERIENCE, "P1",
                           kind=LineKind.BULLET)
                for n, text in enumerate(bullets, 1)
            ),
            *(
                ResumeLine(f"X{n}", text, section, kind=LineKind.BULLET)
                for n, (text, section) in enumerate(extra, 1)
            ),
        ),
        language,
    )  # fmt: skip


def codes(sentence, content):
    return {code.value for code in codes_of(content, sentence)}


@pytest.mark.parametrize(
    ("line", "true", "false"),
    [
        (
            "Taught throwing to 90 pupils/yr",
            "I taught throwing to 90 pupils a year.",
            "I taught throwing to 90 pupils a week.",
        ),
        (
            "Typing minutes at 70 wpm",
            "I type minutes at 70 words a minute.",
            "I type minutes at 95 words a minute.",
        ),
        (
            "Loading a kiln: 5m20s → 3m10s",
            "Loading a kiln used to take over five minutes.",
            "Loading a kiln used to take over nine minutes.",
        ),
        (
            "Breakages −30%; 12 new glazes",
            "I brought breakages down by 30 percent.",
            "I brought breakages down by 60 percent.",
        ),
        (
            "Wrote 15 grant bids, 8 of them won",
            "I wrote 15 grant bids, and more than half of those were won.",
            "I wrote 15 grant bids, and more than two thirds of those were won.",
        ),
        (
            "Repaired 40 of 55 cracked tiles",
            "I took care of 40 of the 55 cracked tiles.",
            "I took care of 50 of the 55 cracked tiles.",
        ),
        (
            "Average firing delay cut from 5 days to 2",
            "The firing delay was cut by more than half, from five days to two.",
            "The firing delay was cut by more than half, from five days to one.",
        ),
        (
            "Kiln loading 9 h to 4 h",
            "Kiln loading is five hours shorter than it was.",
            "Kiln loading is eight hours shorter than it was.",
        ),
        (
            "Glaze orders down from $9,000 to $6,400/yr",
            "Those orders save my studio $2,600 a year.",
            "Those orders save my studio $6,600 a year.",
        ),
        (
            "Wheel course graded 8.4/10",
            "The wheel course was graded 8.4 out of 10.",
            "The wheel course was graded 9.4 out of 10.",
        ),
    ],
)
def test_numbers_are_read_in_every_writing(line, true, false):
    """Short units, signs, parts of a whole and clocked times mean what they say."""
    content = resume(line)
    assert not codes(true, content)
    assert codes(false, content) & {"number.unsupported", "number.wrong_meaning"}


def test_a_number_in_words_beside_a_greater_one_is_read():
    """A whole number is read as one, whether it stands in figures or in words."""
    content = resume(
        "Taught glazing to under-tens, two classes a week, 12 weeks a year"
    )
    assert not codes(
        "I taught glazing to under-tens (two classes a week, 12 weeks a year).", content
    )


def test_a_number_belongs_to_what_stands_beside_it():
    """Of two changes on one line, neither has the other's number."""
    content = resume("Cut glaze waste by 22%, kiln repairs by 900 euros a year")
    assert not codes("I cut glaze waste by 22 percent.", content)
    assert "number.wrong_meaning" in codes("I cut kiln repairs by 22 percent.", content)


def test_a_share_by_which_something_changed_is_of_what_stands_beside_it():
    """The rest of a line does not say what rose or fell, whatever else it tells."""
    content = resume("Rebuilt the drying room: firing time now stable, scrap −35%")
    assert not codes("I cut scrap by 35 percent.", content)
    assert "number.wrong_meaning" in codes("Firing time fell by 35 percent.", content)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Attendance rose to 61 percent.", True),
        ("Attendance is at 61 percent today.", True),
        ("Attendance rose to 74 percent.", False),
        ("Attendance rose from 61 percent to 74 percent.", False),
    ],
)
def test_what_was_left_is_not_what_was_reached(sentence, wrong):
    """The number before a change is not told as the number after it."""
    content = resume("Raised attendance from 61% to 74%")
    assert ("number.wrong_meaning" in codes(sentence, content)) is wrong


def test_a_level_told_of_both_languages_goes_for_each():
    """Where both are said to be native, the first language is native too."""
    content = resume(extra=[("Basque, Spanish (both native)", Section.LANGUAGES)])
    assert not codes("I am a native speaker of Basque.", content)
    other = resume(extra=[("Basque, Spanish (native)", Section.LANGUAGES)])
    assert "credential.unsupported" in codes("I am a native speaker of Basque.", other)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("B.F.A., Ceramics, Alder Art School, 2012", "My degree is a BFA in ceramics."),
        (
            "PhD Chemistry, University of Leith, 2019",
            "My doctorate, finished in 2019, is in chemistry.",
        ),
        (
            "M.S. Geology, Tolland College, 2015",
            "With my master's degree behind me, I went to work.",
        ),
    ],
)
def test_a_degree_keeps_its_field_apart_from_what_was_done_with_it(line, sentence):
    """The words after a degree are its field only where they name one."""
    content = resume(extra=[(line, Section.EDUCATION)])
    assert "credential.unsupported" not in codes(sentence, content)


@pytest.mark.parametrize(
    ("line", "sentence", "wrong"),
    [
        ("State kiln licence (lapsed 2020)", "I hold a current kiln licence.", True),
        ("State kiln licence (let it go)", "I hold a current kiln licence.", True),
        ("State kiln licence 2020", "I hold a current kiln licence.", False),
        ("Provisional driving licence", "I have a full driving licence.", True),
        ("Full driving licence", "I have a full driving licence.", False),
        ("HGV Class C", "My HGV is Class E.", True),
        ("HGV Class C", "My HGV is Class C.", False),
    ],
)
def test_a_licence_is_held_as_far_as_it_goes(line, sentence, wrong):
    """What has lapsed, is provisional or of another class is not held in full."""
    content = resume(extra=[(line, Section.CERTIFICATIONS)])
    assert ("credential.unsupported" in codes(sentence, content)) is wrong


def test_a_rate_or_a_level_at_the_end_is_no_courtesy():
    """Minutes "from" somewhere tell a way only where nothing is counted by them."""
    content = resume(
        "Typing minutes at 70 wpm", extra=[("German (B1)", Section.LANGUAGES)]
    )
    assert codes("I type at 95 words per minute from tape.", content)
    assert codes("My German is at C1, enough to discuss with clients.", content)


def test_the_extent_of_a_post_is_what_its_head_says():
    """Hours beside a post are how much one works there, whatever the words."""
    post = Role("P1", "Kiln & Clay", "Töpferin", PartialDate(2021, 1), None, True)
    head = ResumeLine(
        "L1", "Töpferin, Kiln & Clay, 2021 - heute (25 Std.)", Section.EXPERIENCE,
        "P1", kind=LineKind.ENTRY,
    )  # fmt: skip
    content = ResumeContent(Contact("Ida Brook"), (post,), (head,), "de")
    assert not codes("Derzeit arbeite ich 25 Stunden pro Woche.", content)
    assert codes("Derzeit arbeite ich 35 Stunden pro Woche.", content)


def test_things_named_after_their_number_need_no_line_for_it():
    """A list may go on after its last thing."""
    content = resume(extra=[("Loomix, Kilnware", Section.SKILLS)])
    assert "number.unsupported" not in codes(
        "I use two tools, Loomix and Kilnware, from daily practice.", content
    )


def test_a_high_school_one_teaches_at_is_no_degree():
    """Only a school that one has finished is claimed as one's own."""
    content = resume("Taught ceramics to children")
    assert "credential.unsupported" not in codes(
        "Before moving to high school, I taught ceramics to children.", content
    )
    assert "credential.unsupported" in codes("I have a high school diploma.", content)


def test_letters_are_borne_by_who_has_passed():
    """Who studies for a certificate does not hold it."""
    content = resume(
        extra=[("Studying for CXQP, exam planned 2027", Section.CERTIFICATIONS)]
    )
    assert "credential.unsupported" in codes("I am a CXQP in good standing.", content)


def test_years_since_a_certificate_and_years_listed_are_counted():
    """The one year of a line dates it, and years told one by one add up."""
    content = resume(
        "Glaze stall at the harbour fair, summers 2021 and 2022",
        extra=[("Master Potter (MP), Ceramics, 2014", Section.CERTIFICATIONS)],
    )
    assert "number.unsupported" not in codes(
        "I have held my Master Potter for twelve years.", content
    )
    assert not codes("For two summers I ran the glaze stall at the harbour.", content)
    assert codes("For five summers I ran the glaze stall at the harbour.", content)


def test_what_is_left_is_not_what_was_saved():
    """The new cost of a cut is no saving."""
    content = resume("Clay costs down from $6,000 to $4,500 a year")
    assert codes("I saved the studio $4,500 a year in clay costs.", content)
    assert not codes("I saved the studio $1,500 a year in clay costs.", content)


def test_a_number_behind_a_things_name_counts_no_participle():
    """
    "Wickelanlage 2" is one machine, in whatever order it is told.
    """
    content = resume(
        "Umbau der Wickelanlage 2: Stillstandszeiten um 18 % reduziert", language="de"
    )

    assert not codes("Ich habe die Wickelanlage 2 umgebaut.", content)
    assert codes("Ich habe die Wickelanlage 3 umgebaut.", content)


@pytest.mark.parametrize("link", [", and raised", " and raised"])
def test_a_number_of_the_next_deed_takes_no_unit_of_the_last(link):
    """
    Beside "to 28.5%", a rating goes from 3.9 to 4.6, and not percent.
    """
    content = resume("Cut food cost from 33% to 28.5%", "Raised rating from 3.9 to 4.6")
    told = f"I cut food cost from 33% to 28.5%{link} the rating from 3.9 to {{}}."

    assert not codes(told.format("4.6"), content)
    assert codes(told.format("4.9"), content)


def test_a_sum_may_be_told_with_less_of_its_line():
    """
    A sentence that says nothing but what the line does tells the same sum, however
    little it says; beside a second sum it must say more.
    """
    line = "Secured a GBP 240,000 grant from the Halden Trust for a gas kiln"
    sums = "Managed a GBP 90,000 budget and raised a GBP 240,000 fund"
    wrong = {"number.wrong_meaning"}

    assert not codes("I secured a GBP 240,000 grant.", resume(line))
    assert not codes("I secured a grant of £240,000.", resume(line))
    assert wrong <= codes("I secured a £240,000 contract.", resume(line))
    assert wrong <= codes("I managed £240,000.", resume(sums))


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("I speak no Hungarian.", False),
        ("I speak neither Hungarian nor Czech.", False),
        ("I speak Hungarian.", True),
    ],
)
def test_who_speaks_none_claims_none(sentence, claims):
    """A language that the sentence denies is not claimed."""
    content = resume(extra=[("Basque (native)", Section.LANGUAGES)])
    assert ("credential.unsupported" in codes(sentence, content)) is claims
