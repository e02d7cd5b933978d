"""
An English resume line becomes what its person would say.
"""

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.deed import deed
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.paragraphs.joining import joined

PAST = [
    (
        "Sanded hulls, primed, spot painted, launched under guidance",
        "sanded hulls, primed, spot painted and launched under guidance",
    ),
    (
        (
            "Rebuilt search pipeline in Go, improving throughput from 12K to 95K "
            "docs/second"
        ),
        (
            "rebuilt the search pipeline in Go, improving throughput from 12K to 95K "
            "docs/second"
        ),
    ),
    ("Leading a team of five", "led a team of five"),
    (
        "Did most of the mowing, steep banks included, kept fuel log",
        "did most of the mowing (steep banks included) and kept the fuel log",
    ),
    ("Did own repairs on the trailers", "did my own repairs on the trailers"),
    (
        "Trained the new starters (you need a ticket for the crane)",
        "trained the new starters",
    ),
    (
        "Started as cleaner, made team leader May 2031",
        "started as a cleaner and was made team leader in May 2031",
    ),
    (
        "Helped with hanging doors, fitting locks, sanding floors and steps (once)",
        "helped with hanging doors, fitting locks, and sanding floors and steps (once)",
    ),
    (
        "Prepared leases, first and final accounts, rent demands, letters of claim",
        "prepared leases, first and final accounts, rent demands, and letters of claim",
    ),
    (
        "Charge hand on late shift, 8 men, May 2021 to June 2023. Went back to days",
        "was a charge hand on late shift (8 men) from May 2021 to June 2023",
    ),
    (
        "Team leader of the packing line, 2019 – 2021",
        "was a team leader of the packing line from 2019 to 2021",
    ),
    ("Manages a budget of €1.8m", "managed a budget of €1.8m"),
    ("Meet with clients to discuss taxes", "met with clients to discuss taxes"),
    (
        "Monitoring and recording activity for accounts payable",
        "monitored and recorded activity for accounts payable",
    ),
    (
        "Responsible for payroll of 120 people",
        "was responsible for payroll of 120 people",
    ),
    ("Development of training materials", "developed training materials"),
    (
        "Promoted to shift lead after 8 months",
        "was promoted to shift lead after 8 months",
    ),
    ("Captain of the chess team", "was captain of the chess team"),
    ("Duties included answering phones and filing", "answered phones and filed"),
    ("Achievements: Reduced churn by 12%", "reduced churn by 12%"),
    (
        "Redbank Plains: handed over 9 days early, margin 6.8% against 5.5%",
        "handed over Redbank Plains 9 days early (margin 6.8% against 5.5%)",
    ),
    (
        "Kept the docket for both partners; zero missed dates since 2020",
        "kept the docket for both partners, with zero missed dates since 2020",
    ),
    ("Team lead for 5 technicians", "was a team lead for 5 technicians"),
    ("Sole developer of the shop system", "was the sole developer of the shop system"),
    ("Winner of the 2020 Innovation Prize", "won the 2020 Innovation Prize"),
    ("Stock control and rotation", "stock control and rotation"),
    ("Planning and execution of 12 fairs", "planned and executed 12 fairs"),
    ("Design, build and test firmware", "designed, built and tested firmware"),
    ("Helped launch iOS app", "helped launch the iOS app"),
    (
        "Continue to mentor new starters each term",
        "continued to mentor new starters each term",
    ),
    ("Agreed delivery slots with hauliers", "agreed delivery slots with hauliers"),
    (
        "Propagate 5000 bedding plants each spring",
        "propagated 5000 bedding plants each spring",
    ),
    ("Co-edit the Friday page", "co-edited the Friday page"),
    ("Strimming verges and banks", "strimmed verges and banks"),
    (
        "Consistently hit 120% of the pick rate",
        "consistently hit 120% of the pick rate",
    ),
    ("Hitting every target for a year", "hit every target for a year"),
    ("25% reduction in scrap", "achieved a 25% reduction in scrap"),
    ("Grew mailing list 10k → 45k", "grew the mailing list from 10k to 45k"),
    ("Helps ~50 guests a day", "helped about 50 guests a day"),
    ("Answers all calls; 95% solved", "answered all calls (95% solved)"),
    ("TRAINED ALL NEW COOKS", "trained all new cooks"),
    ("Set-up of 30 desks", "set up 30 desks"),
    ("Looking after children aged 1 to 3", "looked after children aged 1 to 3"),
    ("Named Employee of the Month", "was named Employee of the Month"),
    (
        "Handled complaints; kept 95% of clients",
        "handled complaints and kept 95% of clients",
    ),
    ("Instituted daily management system", "instituted a daily management system"),
    (
        "A caring and reliable Care Assistant with 5 years of practice",
        "am a care assistant with 5 years of practice",
    ),
    (
        "Embedded software engineer with 6 years in control units",
        "am an embedded software engineer with 6 years in control units",
    ),
    ("Member of the works council", "was a member of the works council"),
    ("Successfully negotiated 14 contracts", "negotiated 14 contracts"),
    (
        "Mentored 6 engineers; 4 promoted within 18 months",
        "mentored 6 engineers, 4 of whom were promoted within 18 months",
    ),
    (
        "Migrated 18TB database to new hosts; reduced query times by 62%",
        "migrated an 18TB database to new hosts and reduced query times by 62%",
    ),
    (
        "• Built distributed job queue processing 4.5M tasks/day.",
        "built a distributed job queue processing 4.5M tasks a day",
    ),
    (
        "Improved speed of search (7x improvement)",
        "improved speed of search",
    ),
    (
        "Led migration of Rails application to Kubernetes",
        "led the migration of a Rails application to Kubernetes",
    ),
    (
        "Together with the porters, cut waiting times from 18 to 9 minutes",
        "cut waiting times from 18 to 9 minutes together with the porters",
    ),
    ("Shrinkage cut from 1.9% to 1.1%", "cut shrinkage from 1.9% to 1.1%"),
    ("Have issued 300 notices", "have issued 300 notices"),
    ("Cover 4–6 hearings a month", "covered 4–6 hearings a month"),
    ("Sorting and dispatch for the fair", "sorting and dispatch for the fair"),
    (
        "♪ Brought in a humidity log; tuning call-outs fell by about a third",
        "brought in a humidity log, and tuning call-outs fell by about a third",
    ),
    ("Supported the head of department", "supported the head of department"),
    (
        "Helped patients with assessment, splinting and lifting",
        "helped patients with assessment, splinting and lifting",
    ),
    ("Experience with Kafka and Redis", "have experience with Kafka and Redis"),
    ("Deep expertise in Go and Kubernetes", "have deep expertise in Go and Kubernetes"),
    (
        "Determined Accountant with three years of experience in tax",
        "am an accountant with three years of experience in tax",
    ),
    (
        "Registered Nurse with six years in acute care",
        "am a registered nurse with six years in acute care",
    ),
    (
        "ISO-certified Quality Manager with 12+ years of experience in foundries",
        "am an ISO-certified Quality Manager with 12+ years of experience in foundries",
    ),
    (
        "Friendly cashier with 3 years of practice, looking to move into an office",
        "am a cashier with 3 years of practice",
    ),
    (
        "Around 9+ years of IT experience in Banking",
        "have around 9+ years of IT experience in Banking",
    ),
    (
        "Testing of lamps, wicks, oil, glass as per fire codes",
        "tested lamps, wicks, oil and glass as per fire codes",
    ),
    (
        "Preparation of menus, rotas and getting approval from the abbot",
        "prepared menus, rotas and got approval from the abbot",
    ),
    (
        "Ran the mill alone for 9 weeks when owner was away",
        "ran the mill alone for 9 weeks when the owner was away",
    ),
    (
        "Heading team of 4 cooks and 9 waiters",
        "heading a team of 4 cooks and 9 waiters",
    ),
    (
        "Conducting of tastings as per the house book and facing guest juries",
        "conducting tastings as per the house book and facing guest juries",
    ),
    (
        "Average 45 loaves per hour on one oven",
        "an average of 45 loaves per hour on one oven",
    ),
    ("Hard working , reliable baker with 9 years", "am a baker with 9 years"),
    ("Mix design trials with fly ash", "mix design trials with fly ash"),
]


@pytest.mark.parametrize(("line", "said"), PAST)
def test_lines_of_a_past_role(line, said):
    """
    Under a post that is over, every form of bullet is told in the past.
    """
    assert said == read_english(line, current=False)[0].text


ARTICLES = [
    ("Managed team of six", "managed a team of six"),
    ("Led cross-functional team to launch", "led a cross-functional team to launch"),
    ("Answered phone in busy clinic", "answered the phone in a busy clinic"),
    ("Set up simple rota for 9 porters", "set up a simple rota for 9 porters"),
    ("Built Go (gRPC) gateway for tills", "built a Go (gRPC) gateway for tills"),
    ("Wrote team's handbook", "wrote the team's handbook"),
    ("Wrote Ada's handbook", "wrote Ada's handbook"),
    ("Fixed bugs with mobile team", "fixed bugs with the mobile team"),
    ("Ranked first of 9 shops in region", "was ranked first of 9 shops in the region"),
    ("Worked in customer service", "worked in customer service"),
    (
        "Cut waste by rewriting prep list",
        "cut waste by rewriting the prep list",
    ),
    (
        "Led till replacement ($2M, 12 shops)",
        "led the till replacement ($2M, 12 shops)",
    ),
]


@pytest.mark.parametrize(("line", "said"), ARTICLES)
def test_articles_that_a_line_leaves_out(line, said):
    """
    A telegraphic line gets its articles, where no doubt is left about them.
    """
    assert said == read_english(line, current=False)[0].text


SERIES = [
    ("Opened the shop, made deposits", "opened the shop and made deposits"),
    (
        "Opened & closed shop, counted till",
        "opened and closed the shop, and counted the till",
    ),
    (
        "Answered calls, greeted guests and booked rooms",
        "answered calls, greeted guests and booked rooms",
    ),
    (
        "Built a library, adopted by 3 squads",
        "built a library, adopted by 3 squads",
    ),
    (
        "Trained 9 nurses, several promoted",
        "trained 9 nurses, several of whom were promoted",
    ),
    (
        "Trained 9 nurses, all passed their exam",
        "trained 9 nurses, all of whom passed their exam",
    ),
    (
        "Managed pacing, chest tubes, drain lines",
        "managed pacing, chest tubes and drain lines",
    ),
    (
        "Founded the club, 18 members, finalists 2025",
        "founded the club (18 members, finalists 2025)",
    ),
    (
        "Led the audit, rate down from 1.8 to 0.6",
        "led the audit, with the rate down from 1.8 to 0.6",
    ),
    (
        "11 yrs experience, clean licence, no points",
        "have 11 years of experience, a clean licence and no points",
    ),
    (
        "In 2025, 78% of my chemistry group achieved grade 5",
        "In 2025, 78% of my chemistry group achieved grade 5",
    ),
    (
        "Wrote copy for reminders, no-shows down 9%",
        "wrote copy for reminders, with no-shows down 9%",
    ),
    (
        "Replaced cron jobs, delivery of reports from 91% to 99%",
        "replaced cron jobs, with delivery of reports going from 91% to 99%",
    ),
    (
        "Moved the tables, cutting costs from 91 to 80",
        "moved the tables, cutting costs from 91 to 80",
    ),
    (
        "Greeted guests, took coats, washed and dried glasses",
        "greeted guests, took coats, and washed and dried glasses",
    ),
    ("Designed, built and tested sheds", "designed, built and tested sheds"),
    (
        "Built a shed, adopted and painted by the pupils",
        "built a shed, adopted and painted by the pupils",
    ),
    ("Redesigned booking flow", "redesigned the booking flow"),
    ("Improved cash flow", "improved cash flow"),
    (
        "Coached 5 managers, 3 promoted to own shop",
        "coached 5 managers, 3 of whom were promoted to their own shop",
    ),
]


@pytest.mark.parametrize(("line", "said"), SERIES)
def test_deeds_side_by_side(line, said):
    """
    Deeds that only a comma parts are joined; what hangs on a deed is not.
    """
    assert said == read_english(line, current=False)[0].text


@pytest.mark.parametrize(
    ("first", "both"),
    [
        ("did weekly stock counts", "did weekly stock counts and drove trucks"),
        ("did weekly stock counts; stock accuracy 99.4%", None),
    ],
)
def test_two_deeds_are_joined_where_the_first_ends_in_itself(first, both):
    """
    What stands behind a semicolon is no deed that another would go on with.
    """
    told = joined(Clause(first, Form.DID), Clause("drove trucks", Form.DID))

    assert both == (told and told.text)


SHORT = [
    ("Cleaned tills & shelves", "cleaned tills and shelves"),
    ("Sold for Marks & Spencer", "sold for Marks & Spencer"),
    ("Adept at both Scrum & Kanban", "am adept at both Scrum and Kanban"),
    ("Picking/packing of parcels", "picked and packed parcels"),
    ("Managed contracts/invoices", "managed contracts and invoices"),
    ("Wrote EICR's for two estates", "wrote EICRs for two estates"),
    ("Met the MP's office", "met the MP's office"),
    ("Fed 9 lodgers in there own rooms", "fed 9 lodgers in their own rooms"),
    ("Went in there once a week", "went in there once a week"),
    (
        "Ran approx 200 tests with 12 yrs of data",
        "ran about 200 tests with 12 years of data",
    ),
]


@pytest.mark.parametrize(("line", "said"), SHORT)
def test_signs_are_spelled_out(line, said):
    """
    Signs and abbreviations are said in words; a firm keeps its own sign.
    """
    assert said == read_english(line, current=False)[0].text


def test_a_grade_is_no_deed():
    """
    "Grade 6 clarinet" was passed, and nothing was graded.
    """
    assert not read_english("Grade 6 clarinet", current=False)


def test_a_heading_before_a_list_is_no_deed():
    """
    "Fixed assets: …" names a matter, though its first word may be a verb.
    """
    told = read_english("Fixed assets: transfers, depreciation", current=True)
    assert [clause.form for clause in told] == [Form.FACT]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Lead a team of 4 engineers", "lead a team of 4 engineers"),
        (
            "Preparation of ledgers and submitting to board",
            "prepare ledgers and submit to board",
        ),
        ("Do the rota, sort out cover", "do the rota and sort out cover"),
        (
            "Run the bar, train 2nd year apprentices",
            ("run the bar and train 2nd year apprentices"),
        ),
        (
            "We shear 900 sheep, put up two barns a year",
            ("We shear 900 sheep and put up two barns a year"),
        ),
        (
            "I am coaching the juniors, we have two",
            ("am coaching the juniors; we have two"),
        ),
        (
            "I like the till, I like the shelves, and I like the people",
            ("like the till, I like the shelves, and I like the people"),
        ),
        ("From May to July, I was on the desk", "From May to July, I was on the desk"),
        (
            "Two of my guests are blind, one guest uses a chair",
            ("Two of my guests are blind, one guest uses a chair"),
        ),
        (
            "Two of my pupils have asthma, one boy is deaf",
            ("Two of my pupils have asthma, and one boy is deaf"),
        ),
        ("Before that, I kept the bar", "kept the bar"),
        ("After that I trained as a cooper", "trained as a cooper"),
        ("Managing a team of six", "manage a team of six"),
        ("Runs the pass for 120 covers", "run the pass for 120 covers"),
        ("Built the payout service", "built the payout service"),
        (
            "Lead on 6 noise cases; prepared statements and attended hearings",
            "have led on 6 noise cases and prepared statements and attended hearings",
        ),
        ("Responsible for medication rounds", "am responsible for medication rounds"),
        (
            "Serve as charge nurse on 2 shifts a week",
            "serve as charge nurse on 2 shifts a week",
        ),
        ("Care for up to 14 patients a shift", "care for up to 14 patients a shift"),
        ("Care for 4–5 residents a shift", "care for 4–5 residents a shift"),
    ],
)
def test_lines_of_a_current_role(line, said):
    """
    Under a post still held the resume's own tense is kept.
    """
    assert said == read_english(line, current=True)[0].text


@pytest.mark.parametrize(
    "line",
    [
        "Tech stack: Go, Python, Kafka",
        "https://example.org/portfolio",
        "Leitung der Station mit 12 Betten und 4 Ärzten",
        "Python | Java | SQL",
        "Excel",
        "",
        "Built with Next.js and PostgreSQL on Vercel",
        "Adopted by 3 labs, 8,500+ stars",
        "Project has 800+ stars and is used worldwide",
        "Seeking a role where I can grow",
        "Performed mission-critical system backups and",
    ],
)
def test_what_cannot_be_said_is_left_to_others(line):
    """
    Labels, addresses, tables, other languages, wishes, cut-off lines and what is
    said of
    a thing are not made into sentences of a person.
    """
    assert () == read_english(line, current=False)


def test_helping_is_never_made_leading():
    """
    The level of what was done stays what the resume says.
    """
    said = read_english("Assisted the lead engineer with panel upgrades", current=False)

    assert "assisted the lead engineer with panel upgrades" == said[0].text


def test_a_gerund_that_cannot_be_turned_is_a_duty():
    """
    Where a coordinated form is unknown the whole phrase is kept as it stands.
    """
    clause = read_english(
        "Sorting crates, foobling lids and stacking boxes", current=False
    )[0]

    assert Form.DUTY is clause.form
    assert "sorting crates, foobling lids and stacking boxes" == clause.text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Developing intuitive and engaging interfaces",
            "develop intuitive and engaging interfaces",
        ),
        (
            "Taking minutes at meetings and following up on actions",
            "take minutes at meetings and follow up on actions",
        ),
        (
            "Handling complaints calmly and passing on the rest",
            "handle complaints calmly and pass on the rest",
        ),
        (
            "Managing accounts, improving retention by 4%",
            "manage accounts, improving retention by 4%",
        ),
        (
            "Answering calls, greeting guests and booking rooms",
            "answer calls, greet guests and book rooms",
        ),
        (
            "Member of the rowing club since 2008",
            "have been a member of the rowing club since 2008",
        ),
    ],
)
def test_only_verbs_are_turned(line, said):
    """
    Adjectives and tails in -ing keep their form; coordinated verbs do not.
    """
    assert said == read_english(line, current=True)[0].text


def test_what_says_i_can_be_led_in():
    """
    A line that already says "I" is told as any deed: its post can be named before it.
    """
    clause = read_english("I write the weekly rota for 14 people.", current=True)[0]

    assert (Form.DID, "write the weekly rota for 14 people") == (
        clause.form,
        clause.text,
    )


def test_who_works_as_something_is_no_working():
    """
    "Currently working as …" tells a post that is held; when it began is left out.
    """
    line = "Currently working as Lead Engineer with Infocrest, from 2019 to till date."

    (clause,) = read_english(line, current=True)

    assert clause.text == "work as a Lead Engineer with Infocrest"


@pytest.mark.parametrize("text", ["Own knives, whites and boots", "Own van"])
def test_what_is_ones_own_is_no_deed(text):
    """
    Outside a post that is held nobody "owned" the tools that are their own.
    """
    assert all(told.form is not Form.DID for told in read_english(text, current=False))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Stock accuracy from 91.4% to 97.2% after counting daily", None),
        ("Pick errors down from 14 to 5 per 1,000 lines", None),
        ("Schedule compliance 61% (2018) to 84% (2025)", None),
        ("Own service van, up to 45,000 km a year", None),
        ("Own the roadmap for 3 products", "own the roadmap for 3 products"),
        ("Cut errors 12% to 8%", "cut errors from 12% to 8%"),
        ("Cut pick errors from 14 to 5", "cut pick errors from 14 to 5"),
        ("Grow sales from 1.2m to 2m", "grow sales from 1.2m to 2m"),
        ("Raised stock turns from 4 to 9", "raised stock turns from 4 to 9"),
        ("Manage 12 people", "manage 12 people"),
    ],
)
def test_a_measure_that_changed_is_no_deed(line, told):
    """
    What stands before "from 14 to 5" is measured, unless it says what was done to it,
    and what is one's own is none either.
    """
    said = deed(line, current=True)

    assert (said and said.text) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Carpenter by trade, project manager since 2008.",
            "am a carpenter by trade, and have been a project manager since 2008",
        ),
        (
            "Customer support professional, B2B software, team lead since May 2024",
            (
                "am a customer support professional (B2B software), "
                "and have been a team lead since May 2024"
            ),
        ),
    ],
)
def test_what_one_has_been_besides_is_told_with_who_one_is(
    line: str, told: str
) -> None:
    """
    A summary of a trade and a post held since then is one sentence.
    """
    assert [clause.text for clause in read_english(line, current=True)] == [told]


@pytest.mark.parametrize(
    "line",
    [
        "Balance sheet reconciliations, about 140 accounts a month, in BlackLine",
        "Manufacturing and non-profit clients, 9 busy-season engagements",
        "Go command line tool, 410 GitHub stars, used by two libraries",
    ],
)
@pytest.mark.parametrize("current", [True, False])
def test_what_only_opens_like_a_verb_is_told_as_no_deed(
    line: str, current: bool
) -> None:
    """
    A balance sheet is not balanced, nobody manufactures a client, and Go is a language.
    """
    assert [c.form for c in read_english(line, current=current)] == [Form.FACT]


def test_who_one_is_and_what_one_did_for_it_are_two_things() -> None:
    """
    What was done is no second thing that one is.
    """
    line = "Team leader, trained six new drivers"

    told = [clause.text for clause in read_english(line, current=True)]

    assert told == ["am a team leader, and trained six new drivers"]


@pytest.mark.parametrize(
    "line",
    [
        "Completed 19 days before the contract date (Aug 2023).",
        "Earned value report to Management (SPI, CPI) through a dashboard",
    ],
)
def test_what_names_no_deed_of_the_person_is_told_as_none(line: str) -> None:
    """
    What was completed stands elsewhere, and a value that is earned is a measure.
    """
    told = read_english(line, current=False)

    assert all(clause.form is not Form.DID for clause in told)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Direct materials buyer for seating and bases.",
            "am a direct materials buyer for seating and bases",
        ),
        (
            "Induce and monitor anesthesia for 22 procedures a week: TPLO, GDV",
            "induce and monitor anesthesia for 22 procedures a week: TPLO, GDV",
        ),
        (
            "Schedule 5 techs, onboarding of 4 hires - reviews are done by the manager",
            "schedule 5 techs, onboarding of 4 hires (reviews are done by the manager)",
        ),
        (
            "Start the log for the exam, exam not sat",
            "start the log for the exam (exam not sat)",
        ),
    ],
)
def test_what_only_looks_like_a_verb_is_none(line: str, said: str) -> None:
    """
    A title is who one is, what others do is no deed of one's own, and what was not done
    is nothing one did besides.
    """
    assert [clause.text for clause in read_english(line, current=True)] == [said]


ONE_WORD = [
    ("Fault find and repair pumps on three lines",
     "fault-found and repaired pumps on three lines"),
    ("Trouble shoot inverters and sensors from the drawings",
     "troubleshot inverters and sensors from the drawings"),
    ("Proof read the guest directory every season",
     "proofread the guest directory every season"),
    ("Cross trained six packers on the palletiser",
     "cross-trained six packers on the palletiser"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "told"), ONE_WORD)
def test_a_verb_in_two_words_is_the_one_that_it_is(line: str, told: str) -> None:
    """
    "Trouble shoot" is no trouble.
    """
    assert [one.text for one in read_english(line, current=False)] == [told]


NO_DEEDS = [
    "Joining kits, name badges, lockers, full and partial deposits",
    "Email and filing for two partners on the tablet",
    "Routes 3, 5 and 7; permit holder for long vehicles",
    "Tableau – used for a college module and for the final project",
    "made redundant when the mill closed its dye house in 2019",
    "Sold up in 2019 when the lease on the dye house ran out",
]


@pytest.mark.parametrize("line", NO_DEEDS)
def test_what_only_looks_like_a_deed_is_none(line: str) -> None:
    """
    A list of things, numbers of things, what something was used for, and what became
    of the person are bent into no verb.
    """
    for current in (False, True):
        forms = [one.form for one in read_english(line, current=current)]
        assert Form.DID not in forms


def test_what_something_of_ones_own_came_to_is_a_sentence() -> None:
    """
    It stands as it is, and is no part of the work.
    """
    line = "My new greasing round took bearing failures from 14 a year to 5"
    (told,) = read_english(line, current=True)

    assert told == Clause(line, Form.SENTENCE)


def test_another_sentence_behind_a_comma_stands_in_brackets() -> None:
    """
    Whose it is, is told by its own subject.
    """
    line = "Write up all jobs on the tablet, the night shift uses my notes as a sample"
    (told,) = read_english(line, current=True)

    aside = "(the night shift uses my notes as a sample)"
    assert told.text == f"write up all jobs on the tablet {aside}"


def test_a_name_in_capitals_gets_no_article_inside() -> None:
    """
    "Rules of Civil Procedure" is one name.
    """
    line = "Calculated deadlines under the Rules of Civil Procedure"
    (told,) = read_english(line, current=False)

    assert told.text == "calculated deadlines under the Rules of Civil Procedure"


ONE_AMONG_OTHERS = {
    "One of three inventors on a patent": "was one of three inventors on a patent",
    "Employee of the Month twice (2014)": "was Employee of the Month twice in 2014",
    "Acting manager 3 months 2024": "was acting manager for 3 months in 2024",
    "Acting head chef for six weeks": "was acting head chef for six weeks",
    "No accidents in 6 years": "had no accidents in 6 years",
    "Zero complaints since January 2024": "had no complaints since January 2024",
    "star of the week x3": "was star of the week three times",
    "employee of the month 2019": "was employee of the month in 2019",
    "Lead for maths across the lower school": (
        "was a lead for maths across the lower school"
    ),
    "Health and safety rep for the night shift": (
        "was a health and safety rep for the night shift"
    ),
    "Responsible for the pasta section: eight shapes a day": (
        "was responsible for the pasta section (eight shapes a day)"
    ),
}


@pytest.mark.parametrize("line", ONE_AMONG_OTHERS)
def test_who_one_was_is_told_as_that(line: str) -> None:
    """
    Among others, of the month, for something: no work, and no list.
    """
    (said,) = read_english(line, current=False)
    assert (said.form, said.text) == (Form.STATE, ONE_AMONG_OTHERS[line])


def test_one_of_several_things_is_nobody() -> None:
    """
    A site is no person, and "end of the month" no title.
    """
    for line in (
        "One of four sites in the north",
        "End of the month 2019",
        "No experience in sales",
        "No line management for 3 years",
    ):
        said = read_english(line, current=False)
        assert all(clause.form is Form.FACT for clause in said)


def test_a_thing_of_the_trade_is_not_done() -> None:
    """
    Stock movements are not stocked, and a reach truck was not reached.
    """
    for line in (
        "Stock movements in a warehouse system",
        "Reach truck and counterbalance in cold stores",
        "Order counts with two clerks",
        "Email campaigns (Mailchimp) to a list of 25,000",
        "Bill queries/payment plans",
        "Quiz night host",
        "Budget £15k a year",
        "Early starts never a problem",
        "RA on a council funded project about loneliness",
    ):
        said = read_english(line, current=False)
        assert all(clause.form is not Form.DID for clause in said)
    (deed_,) = read_english("Stock shelves for three aisles", current=False)
    assert deed_.form is Form.DID


@pytest.mark.parametrize("how", ["Able", "Willing", "Ready", "Happy"])
def test_what_one_is_ready_for_is_so_today(how):
    """
    "Able to drive at night" below a post that has ended tells nothing of that post.
    """
    line = f"{how} to drive at night & in snow"
    (told,) = read_english(line, current=True)

    assert told == Clause(
        f"am {how.lower()} to drive at night and in snow", Form.STATE, 0.8
    )
    assert read_english(line, current=False) == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Check logs (Geotab), correct hours with drivers, call out breaches",
            "check logs (Geotab), correct hours with drivers, and call out breaches",
        ),
        (
            "Dug trenches, laid pipes, backfilled drains and manholes",
            "dug trenches, laid pipes, and backfilled drains and manholes",
        ),
        (
            "Order flour, butter, run the oven and mixer",
            "order flour and butter, and run the oven and mixer",
        ),
        (
            "Respond to alarms, rounds every week, replace belts and bearings",
            "respond to alarms, and replace belts and bearings",
        ),
        (
            "Post invoices to Xero, bank reconciling, credit chasing",
            "post invoices to Xero",
        ),
        (
            "Train staff in food safety, cash handling, stock rotation",
            "train staff in food safety, cash handling and stock rotation",
        ),
        (
            "Key worker for 6 residents, speak to families and doctors",
            "am a key worker for 6 residents and speak to families and doctors",
        ),
    ],
)
def test_deeds_in_a_row_end_in_and(line: str, said: str) -> None:
    """
    No deed is set behind a comma alone, and no thing stands where a deed is due.
    """
    assert [said] == [clause.text for clause in read_english(line, current=True)]


def test_fruit_from_a_place_is_no_deed() -> None:
    """
    "Reefer loads - produce from Kent, temp logs" tells nothing that was produced.
    """
    assert not read_english("Reefer loads - produce from Kent", current=False)


def test_what_was_stays_past_in_a_post_that_is_held() -> None:
    """
    "Was" says that it is over, and "currently" that it is not.
    """
    was = read_english("was hygiene lead for the ward during covid", current=True)
    now = read_english("Currently doing the rota for nine shops", current=False)

    assert ["was a hygiene lead for the ward during covid"] == [x.text for x in was]
    assert not now


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Currently doing Level 5 Leadership in Care, due to finish next summer",
            "am currently doing Level 5 Leadership in Care (due to finish next summer)",
        ),
        (
            "Currently working towards AAT Level 3.",
            "am currently working towards AAT Level 3",
        ),
    ],
)
def test_a_course_that_goes_on_is_told_as_such(line: str, said: str) -> None:
    """
    Wherever its line stands, what one studies now is told in the present.
    """
    assert [said] == [x.text for x in read_english(line, current=False)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Lead for crews of 3 on my last two jobs",
            "was a lead for crews of 3 on my last two jobs with them",
        ),
        ("Covered nights for the last year", "covered nights in my last year there"),
        (
            "410,000 km with no at-fault accident",
            "covered 410,000 km with no at-fault accident",
        ),
        ("2 million safe miles", "covered 2 million safe miles"),
        (
            "Fixed 30 bugs from Trello board and attended reviews",
            "fixed 30 bugs from the Trello board and attended reviews",
        ),
        (
            "presented plans to management board",
            "presented plans to the management board",
        ),
    ],
)
def test_what_was_last_is_last_of_what_is_over(line: str, said: str) -> None:
    """
    The last of a post that has ended was there, how far one went was covered, and a
    board has its article.
    """
    assert [said] == [x.text for x in read_english(line, current=False)]


def test_a_name_and_what_it_was_made_with_are_no_fact() -> None:
    """
    Two lines of a project that were read as one tell nothing together.
    """
    line = "Crop scan (team of 4) Python Tensor models, 87% of accuracy on all leaves"

    assert not read_english(line, current=False)


BEHIND = {
    "First fix in a barn - drilling joists, clipping cable, fitting boxes": (
        "drilling joists, clipping cable and fitting boxes (first fix in a barn)"
    ),
    "Saturday job: serving customers, stacking shelves": (
        "serving customers and stacking shelves (Saturday job)"
    ),
    "Won Tern Hotels (14 sites), worth £210k a year": (
        "won Tern Hotels (14 sites, worth £210k a year)"
    ),
    "Won Trainee of the Month twice": "won Trainee of the Month twice",
}


@pytest.mark.parametrize("line", BEHIND)
def test_acts_behind_what_they_were_part_of_are_told(line: str) -> None:
    """
    Their heading and what it was worth go into a bracket; who won something was not
    "Won".
    """
    [said] = read_english(line, current=False)

    assert said.text == BEHIND[line]


def test_a_heading_that_is_a_deed_heads_no_acts() -> None:
    """
    "Watched first fix - drilling joists": others drilled them.
    """
    said = read_english(
        "Watched first fix - drilling joists, clipping cable", current=False
    )

    assert not [one for one in said if one.text.startswith(("drill", "clip"))]


NOW = {
    "Read plans, do the measure, draw it up and write the list": (
        "read plans, did the measure, drew it up and wrote the list"
    ),
    "Set prices, update the shop and answer calls": (
        "set prices, updated the shop and answered calls"
    ),
    "Cut timber, drilled holes and fitted locks": (
        "cut timber, drilled holes and fitted locks"
    ),
    "Read meters and wrote reports": "read meters and wrote reports",
}


@pytest.mark.parametrize("line", NOW)
def test_a_first_verb_that_may_be_past_leaves_none_in_the_present(line: str) -> None:
    """
    "Read" and "set" are past and present: the others tell, and all are told alike.
    """
    [said] = read_english(line, current=False)

    assert said.text.replace(", and ", " and ") == NOW[line]


def test_what_holds_since_a_day_is_told_as_holding() -> None:
    """
    One "was assigned" to what is over, and "has been" since May.
    """
    line = "Assigned to the claims review team since May"
    [now] = read_english(line, current=True)
    [once] = read_english("Assigned to the claims review team in May", current=True)

    assert now.text == "have been assigned to the claims review team since May"
    assert once.text.startswith("was assigned")


def test_wiring_diagrams_are_no_deed():
    """
    Nobody wired a diagram.
    """
    said = read_english("Wiring diagrams, low voltage and 3-phase", current=False)

    assert not any(one.text.startswith("wired") for one in said)
