"""
The short plain sentences of which most letters consist, true and false.
"""

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import (
    Contact,
    LineKind,
    PartialDate,
    ResumeContent,
    ResumeLine,
    Role,
    Section,
)
from told_resumes import told_resume

BULLET, ENTRY = LineKind.BULLET, LineKind.ENTRY
NOW = Role("P2", "Lantern Mill", "Weaver", PartialDate(2016), None, current=True)
THEN = Role("P1", "Harrow Mill", "Spinner", PartialDate(2012), PartialDate(2016))


def _line(name, text, role, kind=BULLET):
    return ResumeLine(name, text, Section.EXPERIENCE, role.id, kind=kind)


MILLS = ResumeContent(
    Contact("Ada Kerr"),
    (NOW, THEN),
    (
        _line("L1", "Weaver, Lantern Mill, 2016 - present", NOW, ENTRY),
        _line("L2", "Led a team of 5 weavers", NOW),
        _line("L3", "Checked looms for faults in monthly inspections", NOW),
        _line("L4", "Wired 480V three-phase motors, 12 repairs a night", NOW),
        _line("L5", "Spinner, Harrow Mill, 2012 - 2016", THEN, ENTRY),
        _line("L6", "Oiled 12 frames each night", THEN),
        ResumeLine("L7", "Master in Mill Communication, 2011", Section.EDUCATION),
    ),
    "en",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I can weld.",
        "I know how to dye silk.",
        "I am used to working underground.",
        "I have worked in paediatrics as well.",
        "I have worked abroad.",
    ],
)
def test_an_ability_or_a_deed_that_stands_alone_needs_a_line(sentence):
    """
    Beside other claims one strange word is style; alone it is all that is claimed.
    """
    assert {FindingCode.DUTY_UNSUPPORTED} == codes_of(MILLS, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I can start on Monday.",
        "I can travel by bus.",
        "I know how to wire motors.",
        "I can imagine a long future at the mill.",
        "I am used to night work.",
        "I can work weekends.",
        "I enjoy crosswords.",
    ],
)
def test_offers_and_told_abilities_pass(sentence):
    """
    What anyone may offer is no claim, and what a line has a word of is told.
    """
    assert set() == codes_of(MILLS, sentence)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I lead a team at Lantern Mill.", True),
        ("I led a team at Harrow Mill.", False),
        ("I was in charge of people at Harrow Mill.", False),
        ("I now work at Lantern Mill.", True),
        ("I currently work at Harrow Mill.", False),
        ("My current employer is Harrow Mill.", False),
        ("After Harrow Mill I now know what care means.", True),
    ],
)
def test_a_post_is_told_as_it_was(sentence, true):
    """
    One that ended does not go on, and nobody was led where no line says so.
    """
    found = codes_of(MILLS, sentence)

    assert (set() if true else {FindingCode.ROLE_MIXED}) == found


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I left Harrow Mill in 2016.", True),
        ("I left Harrow Mill in 2014.", False),
        ("I worked at Harrow Mill until 2016.", True),
        ("I was at Harrow Mill until 2015.", False),
        ("I joined Lantern Mill in 2016.", True),
    ],
)
def test_an_end_is_when_it_ended(sentence, true):
    """
    A year between beginning and end is no end.
    """
    found = codes_of(MILLS, sentence)

    assert (set() if true else {FindingCode.NUMBER_UNSUPPORTED}) == found


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I inspect the looms for faults once a month.", True),
        ("I inspect the looms for faults every week.", False),
        ("I check looms in weekly inspections.", False),
        ("I check looms for faults.", True),
    ],
)
def test_what_is_done_monthly_is_not_done_weekly(sentence, true):
    """
    How often is part of what a line tells.
    """
    found = codes_of(MILLS, sentence)

    assert (set() if true else {FindingCode.NUMBER_WRONG_MEANING}) == found


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I wire motors of 480 V.", True),
        ("I wire 4160V motors.", False),
        ("I do up to 12 repairs a night.", True),
        ("I brought repairs down to zero.", False),
    ],
)
def test_numbers_with_their_unit_and_none_at_all_are_numbers(sentence, true):
    """
    A unit may be joined to its number, and nothing can be claimed as a result.
    """
    assert true is not bool(codes_of(MILLS, sentence))


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I hold a master's degree in mill communication.", True),
        ("I hold an MBA.", False),
        ("I was named weaver of the year.", False),
    ],
)
def test_a_title_or_an_honour_is_not_another(sentence, true):
    """
    An MBA is a degree of its own, and whoever was chosen has a line that says so.
    """
    found = codes_of(MILLS, sentence)

    assert (set() if true else {FindingCode.CREDENTIAL_UNSUPPORTED}) == found


@pytest.mark.parametrize(
    ("language", "bullet", "sentence", "true"),
    [
        ("en", "Taught maths to years 7 to 11", "I taught year 8 maths.", True),
        ("en", "Taught maths to years 7 to 11", "I taught maths to year 3.", False),
        ("de", "Mathe in den Klassen 7 bis 13", "Ich gab Mathe in Klasse 9.", True),
        ("de", "Mathe in vier Klassen", "Ich gab Mathe in Klasse 5.", False),
    ],
)  # fmt: skip
def test_a_range_holds_what_lies_in_it(language, bullet, sentence, true):
    """
    Year 8 lies in years 7 to 11; four classes are no fourth class.
    """
    resume = one_post(language, "Nordgymnasium", "Lehrkraft", bullet)

    assert true is not bool(codes_of(resume, sentence))


def test_a_counted_noun_is_no_change():
    """
    "Drops" that are counted do not say that anything dropped.
    """
    resume = one_post("en", "Kestrel Haulage", "Driver", "Up to 14 drops a night")

    assert set() == codes_of(resume, "I do up to fourteen drops a night.")


@pytest.mark.parametrize(
    "sentence",
    [
        "I own a brand budget of €1.8m.",
        "The brand budget I am responsible for is 1.8 million euros.",
    ],
)
def test_a_part_of_a_line_is_told_rightly(sentence):
    """
    What a line says besides does not speak against the part that is told.
    """
    line = "Own the brand budget of €1.8m and the yearly campaign plan for Benelux"
    resume = one_post("en", "Cloudberry Foods", "Brand Manager", line)

    assert set() == codes_of(resume, sentence)


@pytest.mark.parametrize("begin", ["", "I have seen how ", "I "])
def test_a_line_word_for_word_is_told_rightly(begin):
    """
    Whatever its words weigh, nobody can say it more truly.
    """
    line = "Right First Time improved from 81% to 94% within 18 months"
    resume = one_post("en", "Reinholm Chemie", "Analyst", line)

    assert set() == codes_of(resume, f"{begin}{line}.")


def test_a_firm_is_not_known_by_its_legal_form():
    """
    That one employer is a GmbH makes no other known.
    """
    resume = one_post(
        "de", "Kiesel Maschinenbau GmbH", "Buchhalterin", "Jahresabschluss"
    )
    told = "Sieben Jahre bei der {} lehrten mich Sorgfalt, ich war dort Buchhalterin."

    unknown = codes_of(resume, told.format("Sandstein GmbH"))

    assert FindingCode.EMPLOYER_UNKNOWN in unknown
    known = codes_of(resume, told.format("Kiesel Maschinenbau GmbH"))
    assert FindingCode.EMPLOYER_UNKNOWN not in known


VET = ResumeContent(
    Contact("Isla Moir"),
    (NOW, THEN),
    (
        _line("L1", "Weaver, Lantern Mill, 2016 - present", NOW, ENTRY),
        _line("L2", "Repair pumps and looms of the mill", NOW),
        _line("L3", "Member of the team that won the Cloth Prize", NOW),
        _line("L4", "Run a weekly dyeing course", NOW),
        ResumeLine(
            "L5",
            "Fire marshal (2020), mill guide since 2018",
            Section.CERTIFICATIONS,
            kind=LineKind.LIST,
        ),
    ),
    "en",
)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I repair pumps.", True),
        ("I repair elevators.", False),
        ("I repair solar pumps.", False),
        ("I run a dyeing course.", True),
        ("I run a knitting course.", False),
        ("I run a dyeing seminar.", True),
        ("I repair a heap of pumps.", True),
        ("I repair pumps on short notice.", True),
    ],
)
def test_the_thing_of_a_plain_deed_stands_in_the_resume(sentence, true):
    """
    Where little else is said, a strange thing is another deed.
    """
    found = codes_of(VET, sentence)

    assert (set() if true else {FindingCode.DUTY_UNSUPPORTED}) == found


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I have never had an accident at work.", False),
        ("In ten years there was not a single complaint about my work.", False),
        ("I have never missed a deadline.", False),
        ("I have no incident management experience.", True),
        ("I would like to work without accidents.", True),
        ("I have never repaired a lorry.", True),
    ],
)
def test_that_nothing_went_wrong_must_be_told(sentence, true):
    """
    A gap is honest, a clean record is a claim.
    """
    found = codes_of(VET, sentence)

    assert (set() if true else {FindingCode.DUTY_UNSUPPORTED}) == found


def test_a_clean_record_that_a_line_tells_passes():
    """
    What the resume says of never failing may be said.
    """
    careful = ResumeLine("L9", "No accidents since 2016", Section.EXPERIENCE, "P2")
    content = ResumeContent(VET.contact, VET.roles, (*VET.lines, careful), "en")

    assert set() == codes_of(content, "I have never had an accident at work.")


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("I have been a fire marshal since 2020.", True),
        ("I have been a fire marshal since 2018.", False),
    ],
)
def test_since_when_a_credential_is_held_is_its_own_year(sentence, true):
    """
    The year of another entry of the same line is not its year.
    """
    found = codes_of(VET, sentence)

    assert (set() if true else {FindingCode.CREDENTIAL_UNSUPPORTED}) == found


def test_who_led_the_team_that_did_it_led_it():
    """
    A member of a team may say what it did, and not to have led it.
    """
    told = codes_of(VET, "I was on the team that won the Cloth Prize.")
    led = codes_of(VET, "I led the team that won the Cloth Prize.")

    assert set() == told
    assert {FindingCode.SCOPE_INFLATED} == led


def test_who_worked_at_the_mill_did_not_manage_it():
    """
    What is managed may be the employer, by a part of its name.
    """
    assert set() == codes_of(VET, "I worked in the mill.")
    assert {FindingCode.SCOPE_INFLATED} == codes_of(VET, "I managed the mill.")


INN_NOW = Role("P1", "Gull Inn", "Sous-Chef", PartialDate(2021), None, current=True)
INN_THEN = Role(
    "P2", "Ardmore Kennels", "Chef de Partie", PartialDate(2015), PartialDate(2021)
)
INN = ResumeContent(
    Contact("Tom Bray"),
    (INN_NOW, INN_THEN),
    (
        _line("L1", "Sous-Chef, Gull Inn, 2021 - present", INN_NOW, ENTRY),
        _line("L2", "Write the fish pages of the menu each season", INN_NOW),
        _line("L3", "Supported the SENCO in two plans", INN_NOW),
        _line("L4", "Chef de Partie, Ardmore Kennels, 2015 - 2021", INN_THEN, ENTRY),
        _line("L5", "Took bookings for banquets", INN_THEN),
        ResumeLine("L6", "Swift rescue since 2018", Section.VOLUNTEERING),
        ResumeLine("L7", "Driver, one tour in Malta", Section.EXPERIENCE),
    ),
    "en",
)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("I am sous-chef at Gull Inn.", None),
        ("I was sous-chef at Ardmore Kennels.", FindingCode.ROLE_MIXED),
        ("I was the SENCO.", FindingCode.SCOPE_INFLATED),
        ("I supported the SENCO.", None),
        ("I write the whole menu each season.", FindingCode.SCOPE_INFLATED),
        ("At Gull Inn I took bookings.", FindingCode.ROLE_MIXED),
        ("I took bookings.", None),
        ("I did one tour in Malta.", None),
        ("I did two tours in Malta.", FindingCode.NUMBER_WRONG_MEANING),
        ("I can drive a lorry.", None),
        ("I have rescued swifts since 2018.", None),
        ("I have rescued swifts since 2015.", FindingCode.NUMBER_WRONG_MEANING),
        ("I volunteer with swifts.", None),
    ],
)
def test_one_thing_wrong_in_a_plain_sentence(sentence, code):
    """
    Title, place, part, number or year: each must be the line's own.
    """
    assert ({code} if code else set()) == codes_of(INN, sentence)


def test_what_a_heading_says_is_said_of_each_line_under_it():
    """
    Nobody writes "article" in a list of publications; what is named must be there.
    """
    papers = ResumeContent(
        MILLS.contact,
        MILLS.roles,
        (
            *MILLS.lines,
            ResumeLine(
                "L8",
                '"Looms and Credit", Cloth & Dye 25 (2022)',
                Section.PUBLICATIONS,
                kind=ENTRY,
            ),
        ),
        "en",
    )

    assert codes_of(papers, "I have also published articles in Cloth & Dye.") == set()
    assert codes_of(papers, "I have written an article for Cloth & Dye.") == set()
    assert codes_of(papers, "I have published articles in the Spinners' Review.")
    assert codes_of(MILLS, "I have also published articles in Cloth & Dye.")


@pytest.mark.parametrize(
    "sentence",
    ["I expect to learn Jacquard quickly.", "I can quickly learn Jacquard."],
)
def test_what_one_expects_to_learn_is_not_known_yet(sentence):
    """
    To say that one will learn a tool claims no knowledge of it; to use it does.
    """
    assert codes_of(MILLS, sentence) == set()
    assert codes_of(MILLS, "I use Jacquard daily, so I can learn quickly.")


STRANGER = told_resume(
    """
    @name Ida Brook
    @experience
    # Tern Books | Bookseller | 2015-08 | now
    Order stock and run the till
    """
)


@pytest.mark.parametrize(
    "sentence",
    [
        "My 900-hour refrigeration certificate comes from Ash Tech.",
        "Besides English I can hold a conversation in Polish.",
        "I would bring more than ten years of formulation experience.",
        "Keeping chemotherapy records is nothing new to me: I prepared 25 doses a day.",
        "I know motor controls and can read blueprints.",
        "At present I assist three barristers, our managing partner among them.",
    ],
)
def test_a_word_of_courtesy_hides_no_claim(sentence):
    """
    Hours that a course took are no way to work, and a conversation in a language is no
    interview.
    """
    assert codes_of(STRANGER, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I live 20 minutes by bike from your office.",
        "I would welcome a conversation.",
        "I would bring curiosity and patience.",
        "Chemotherapy would be new to me.",
        "I know that the role starts in January.",
    ],
)
def test_courtesy_wishes_and_gaps_claim_nothing(sentence):
    """
    They say nothing that a resume could lack.
    """
    assert not codes_of(STRANGER, sentence)
