"""
A deed is claimed at the level at which the resume tells of it.
"""

from dataclasses import replace

import pytest

from gate import codes_of, one_post
from resumate.domain.letter import FindingCode
from resumate.domain.resume import LineKind, ResumeLine, Section

KEEPER = one_post(
    "en",
    "Saltreef Aquarium",
    "Aquarist",
    "Assisted the curator with the new jellyfish tank",
    "Member of the working group on plastic waste",
    "Cut water use by a third together with the engineers",
    "Feed the sharks and rays every morning",
    "Work with four divers on the coral reef",
)
IMKER = one_post(
    "de",
    "Honighof Lindau",
    "Imkerin",
    "Mitarbeit am Umbau der Schleuderhalle",
    "Honigernte gemeinsam mit der Nachbarimkerei verdoppelt",
    "Betreuung von 40 Bienenvölkern",
)


def inflated(sentence, content):
    return FindingCode.SCOPE_INFLATED in codes_of(content, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I built the new jellyfish tank.",
        "The new jellyfish tank was my project.",
        "I was responsible for the new jellyfish tank.",
        "I was the architect of the new jellyfish tank.",
        "I chair the working group on plastic waste.",
        "I cut our water use by a third single-handedly.",
        "That water use fell by a third was down to me alone.",
        "I lead four divers on the coral reef.",
        "I run the whole aquarium team.",
        "I have experience in leading the working group on plastic waste.",
        "My role was to lead the working group on plastic waste.",
        "It fell to me to lead the working group on plastic waste.",
        "I am proud to have led the working group on plastic waste.",
        "Leading the working group on plastic waste was part of my job.",
        "While leading the working group on plastic waste, I learned to plan.",
        "I was the one who led the working group on plastic waste.",
        "In charge of the working group on plastic waste, I learned to plan.",
        "I was at the helm of the working group on plastic waste.",
        "My leadership of the working group on plastic waste taught me a lot.",
        "Under my direction, we built the new jellyfish tank.",
        "I decide on the feed of the sharks and rays.",
        "I approve the feed of the sharks and rays.",
    ],
)
def test_no_rung_of_the_ladder_is_skipped(sentence):
    """
    Helped is not did, a member is not the head, a team's work is not one's own.
    """
    assert inflated(sentence, KEEPER)


@pytest.mark.parametrize(
    "sentence",
    [
        "I helped the curator with the new jellyfish tank.",
        "My part in the new jellyfish tank was a small one.",
        "The curator and I set up the new jellyfish tank.",
        "I belong to the working group on plastic waste.",
        "Together with the engineers I cut water use by a third.",
        "The engineers and I cut water use by a third.",
        "Every morning, I am the one who feeds the sharks.",
        "Working with four divers on the coral reef taught me patience.",
        "Our water use fell by a third, and the engineers deserve most of the credit.",
        "In the summer alone, the sharks and rays keep me busy every morning.",
        "I feed the sharks and rays, and lead times went from 9 to 4 days.",
    ],
)
def test_what_leaves_others_their_part_is_not_inflated(sentence):
    """
    Helping, sharing, and things that only happen, are claimed at their own level.
    """
    assert not inflated(sentence, KEEPER)


@pytest.mark.parametrize(
    "sentence",
    [
        "Den Umbau der Schleuderhalle habe ich geleitet.",
        "Dass wir die Honigernte verdoppelt haben, ist allein mein Verdienst.",
        "Ganz ohne fremde Hilfe habe ich die Honigernte verdoppelt.",
    ],
)
def test_german_claims_of_too_much(sentence):
    """
    The ladder holds in German too.
    """
    assert inflated(sentence, IMKER)


@pytest.mark.parametrize(
    "sentence",
    [
        "Am Umbau der Schleuderhalle habe ich mitgearbeitet.",
        "Beim Umbau der Schleuderhalle habe ich mit angepackt.",
        "Die Nachbarimkerei und ich haben die Honigernte verdoppelt.",
        "Als unsere Schleuderhalle umgebaut wurde, war ich dabei.",
    ],
)
def test_german_verbs_that_share(sentence):
    """
    "Mit-", and a subject of two, leave others their part.
    """
    assert not inflated(sentence, IMKER)


KASSE = one_post(
    "de",
    "Autohaus Linde",
    "Bürokauffrau",
    "Kassa, Postbearbeitung und Protokolle der Wochensitzung",
    "Zusammenarbeit mit vier Technikern",
)


def test_not_everything_that_is_conducted_is_led():
    """
    German "führen" leads people; a till or minutes it keeps.
    """
    assert not inflated("Im Autohaus führe ich die Kassa und die Protokolle.", KASSE)
    assert inflated("Ich führe vier Techniker.", KASSE)


FERRY = one_post(
    "en",
    "Tidemill Ferry",
    "Deckhand",
    "Crew - used to lead a watch of 6, mooring, lookout",
    "Relief on the east quay from May 2023: supervise 4 stewards, order paint",
    "Pilots - used to assist a crew of 9, charts",
    "Trained a 7-member fog signal board",
    "Member of the dredging board, dues and minutes",
)
STEGE = one_post(
    "de",
    "Stegbau Kranich",
    "Polier",
    "Bauleitung für Brücken und Stege im Moor",
    "Mitarbeit in der Bauleitung für Schleusen",
)


@pytest.mark.parametrize(
    ("resume", "told", "inflation"),
    [
        (FERRY, "I used to lead a watch of 6.", "I led a crew of 9."),
        (FERRY, "I supervise four stewards.", "I supervise six stewards on charts."),
        (FERRY, "I trained the fog signal board.", "I chair the dredging board."),
        (
            STEGE,
            "Ich leite den Bau von Brücken und Stegen.",
            "Ich leite den Bau von Schleusen.",
        ),
    ],
)
def test_leading_is_found_wherever_its_line_says_it(resume, told, inflation):
    """
    After a label or a colon, before a number, and inside a German compound; a board of
    seven members makes nobody one of them.
    """
    assert codes_of(resume, told) == set()
    assert codes_of(resume, inflation)


WEINGUT = one_post(
    "de",
    "Weingut Rebstein",
    "Assistentin",
    "Leitung des Kellerkurses (je Saison 20 Teilnehmende, 6 Termine)",
    "Leitung der Singgruppe, Mitarbeit im Festausschuss",
    "Debitoren- und Kreditorenbuchhaltung, Kassenbuch",
    "Zusammenarbeit mit fünf Erntehelfern",
    "Vermittlung von Lesehelfern, Gespräche mit Kunden",
    "Mitarbeit am sortenreinen Lagerplan",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich leitete den Kellerkurs mit 20 Teilnehmenden.",
        "Die Singgruppe leite ich.",
        "Im Festausschuss arbeite ich mit.",
        "Ich führe die Debitoren- und Kreditorenbuchhaltung.",
        "Das Kassenbuch habe ich geführt.",
        "Mit Kunden führe ich Gespräche.",
        "Ich vermittle Lesehelfer und führe Gespräche mit Kunden.",
        "Am sortenreinen Lagerplan arbeitete ich mit.",
    ],
)
def test_german_leading_is_told_by_noun_or_verb_and_books_are_kept(sentence):
    """
    Who takes part lowers nobody's own part, each noun tells of its own deed, and what
    is "geführt" need not be people.
    """
    assert not codes_of(WEINGUT, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich leite den Festausschuss.",
        "Ich führe die fünf Erntehelfer.",
        "Ich führe Gespräche und fünf Erntehelfer.",
        "Ich vermittle Lesehelfer und führe die fünf Erntehelfer.",
        "Ich leite die Kreditorenbuchhaltung.",
    ],
)
def test_german_members_and_keepers_of_books_do_not_lead(sentence):
    """
    One deed of a line does not raise another, and keeping books is not leading them.
    """
    assert inflated(sentence, WEINGUT)


FERRY = one_post(
    "en",
    "Skerry Ferries",
    "Ticket Clerk",
    "Moved the timetable online; direct bookings rose from 12% to 31%",
    "Lead times for repairs fell from 9 days to 4",
    "Wrote to 40 hotels",
)


def test_a_kind_of_thing_is_no_leading():
    """
    Nouns that have their own verb make "direct" and "lead" say of which kind they are.
    """
    assert not codes_of(
        FERRY,
        "I moved the timetable online, and direct bookings rose from 12% to 31%.",
    )
    assert inflated("I wrote to hotels, and direct the bookings.", FERRY)
    assert inflated("I direct the team that moved the timetable online.", FERRY)


@pytest.mark.parametrize(
    "sentence",
    ["I led a team of 6.", "I managed a team of six.", "I ran a 6-person team."],
)
@pytest.mark.parametrize(
    ("line", "true"),
    [("Led a team of 6", True), ("Member of a team of 6 that fitted floors", False)],
)
def test_who_was_in_a_team_did_not_lead_it(sentence, line, true):
    """
    The size of a team says which one is meant, and not who led it.
    """
    fitter = one_post("en", "Brook & Sons", "Fitter", line)

    assert inflated(sentence, fitter) is not true


def _career(summary, title, deed, paper):
    """
    One post with one deed, a summary above it, and a certificate below.
    """
    post = one_post("en", "Harlow Power", title, deed)
    above = ResumeLine("L8", summary, Section.SUMMARY)
    below = ResumeLine("L9", paper, Section.CERTIFICATIONS, kind=LineKind.ENTRY)
    return replace(post, lines=(above, *post.lines, below))


@pytest.mark.parametrize(
    ("title", "led", "expected"),
    [
        ("Electrician", "I have led electricians for nine years.", True),
        ("Electrician", "I have led electricians for years.", True),
        ("Electrician", "For years I have led teams.", True),
        ("Site Manager", "I have led electricians for nine years.", False),
    ],
)
def test_a_post_shows_who_led_and_no_paper_named_after_one(title, led, expected):
    """
    A course for managers makes nobody one; of a whole career any post may be meant.
    """
    content = _career(
        "Electrician with nine years on building sites",
        title,
        "Show new electricians the site",
        "Site Manager Safety Training (SMSTS), 2021",
    )

    assert expected == inflated(led, content)
    assert not codes_of(content, "I hold the Site Manager Safety Training.")


def test_a_deed_behind_and_keeps_its_level():
    """
    A year in it makes no result of "and led …".
    """
    line = ResumeLine(
        "L9", "Wrote the plan and led QA1 for Rating in May 2025", Section.EXPERIENCE
    )
    content = replace(
        KEEPER, lines=(*KEEPER.lines, replace(line, kind=LineKind.BULLET))
    )

    assert not inflated("I wrote the plan and led QA1 for Rating in May 2025.", content)


def test_who_led_something_at_school_led_it():
    """
    A deed below a school leads; what a course is called does not.
    """
    deed = ResumeLine("L9", "Ran the school shop with 3 others", Section.EDUCATION)
    deed = replace(deed, kind=LineKind.BULLET)
    course = replace(deed, text="Shop manager course", kind=LineKind.ENTRY)
    told = "I ran the school shop with 3 others."

    assert not inflated(told, replace(KEEPER, lines=(*KEEPER.lines, deed)))
    assert inflated(
        "I managed the shop team.", replace(KEEPER, lines=(*KEEPER.lines, course))
    )


@pytest.mark.parametrize(
    "line",
    [
        "Lead a team of 9: four fitters, stores and the front desk",
        "Managed the yard: two drivers, gate and weighbridge",
    ],
)
def test_a_deed_before_a_colon_is_no_label(line):
    """
    Who leads a team, and then says of whom, leads it.
    """
    resume = one_post("en", "Esk Works", "Foreman", line)

    assert not inflated(f"I {line.partition(':')[0].lower()}.", resume)


def test_a_label_before_a_deed_gives_it_no_level():
    """
    "People: helped with the rota" leads nobody.
    """
    resume = one_post("en", "Esk Works", "Fitter", "People: helped to plan the rota")

    assert inflated("I led the planning of the rota.", resume)
