"""
Lines without a verb are no deeds, though their first word looks like one.
"""

import pytest

from resumate.domain.composing.clause import Clause, Form
from resumate.domain.composing.english.deeds.noted_things import thing_in
from resumate.domain.composing.english.lines.clause import read_english
from resumate.domain.composing.english.lines.noted import noted, of_study
from resumate.domain.composing.english.words.naming import in_notes
from resumate.domain.grounding import check_letter
from resumate.domain.letter import as_text
from told_resumes import told_letter, told_posting, told_resume

NO_DEEDS = [
    "Planned and reactive maintenance on 34 council buildings",
    "Licensed or unlicensed premises, 40 visits a month",
    "LED changeover in nine schools, 3,100 fittings",
    "Applied Maths started as an after-school subject with 7 students",
    "Scheduled maintenance of 12 presses",
    "Weekly bug list with the product manager",
    "Physio-led unit, some 900 patients a year",
    "Returns desk backlog, two clerks",
]
DEEDS = {
    "Recruit and schedule volunteers for two studies": (
        "recruited and scheduled volunteers for two studies"
    ),
    "Orders a new print run each May": "ordered a new print run each May",
    "Planned and ran 34 open days a year": "planned and ran 34 open days a year",
    "Applied lean rules to three lines": "applied lean rules to three lines",
    "Assisted journeymen with panel upgrades": (
        "assisted journeymen with panel upgrades"
    ),
    "Assisted at two local elections": "assisted at two local elections",
    "Scheduled 40 nurses over three wards": "scheduled 40 nurses over three wards",
    "Trained 7 hires, six of them still here": (
        "trained 7 hires, six of whom are still here"
    ),
    "Coached two apprentices, one of them now a colleague": (
        "coached two apprentices, one of whom is now a colleague"
    ),
    "Trained 9 nurses, three of them now lead wards": (
        "trained 9 nurses, three of whom now lead wards"
    ),
}
NOTES = [
    "Team of 9 agents over two shifts, including weekend cover",
    "Interview panel for 7 hires, six of them still here",
    "Knowledge base rewritten, 140 articles",
]
RESUME = """
@name Ida Brook
@experience
# Stallpoint | Support Team Lead | 2021-03 | now
"""

SAID = {
    "First response time from 4 h 20 to 55 min within eight months": (
        Form.RESULT,
        "the first response time went from 4 h 20 to 55 min within eight months",
    ),
    "CSAT 83% to 92% (rolling quarter)": (
        Form.RESULT,
        "CSAT went from 83% to 92% (rolling quarter)",
    ),
    "Arrears on my patch down from 4.8% to 3.1%": (
        Form.RESULT,
        "arrears on my patch went down from 4.8% to 3.1%",
    ),
    "Knowledge base rewritten, 140 articles; tickets down by 38%": (
        Form.DID,
        "rewrote the knowledge base (140 articles), and tickets went down by 38%",
    ),
    "13 houses handed over, last 5 with nil defects": (
        Form.DID,
        "handed over 13 houses (last 5 with nil defects)",
    ),
    "SQL queries on a 90M-row table; one report reduced from 4 to 2 hours": (
        Form.DUTY,
        "SQL queries on a 90M-row table, and one report was reduced from 4 to 2 hours",
    ),
    "Weekly bug list with the product manager; 31 fixes shipped from it": (
        Form.DUTY,
        "a weekly bug list with the product manager, and 31 fixes were shipped from it",
    ),
    "Interview panel for 7 hires, six of them still here": (
        Form.DUTY,
        "an interview panel for 7 hires (six of them still here)",
    ),
    "Pool plant at Llwchwr leisure centre: three-phase pumps, soft starters": (
        Form.DUTY,
        "the pool plant at Llwchwr leisure centre (three-phase pumps, soft starters)",
    ),
    "Tableau dashboard on shrink for 64 stores, still used on Mondays": (
        Form.DUTY,
        "a Tableau dashboard on shrink for 64 stores, still used on Mondays",
    ),
    "Team of 9 agents over two shifts, including weekend cover": (
        Form.STATE,
        "work in a team of 9 agents over two shifts, including weekend cover",
    ),
    "On call one week in five; wrote 11 of the team's runbooks": (
        Form.STATE,
        "am on call one week in five, and wrote 11 of the team's runbooks",
    ),
    "Class tutor (year head deputising), 24 students": (
        Form.STATE,
        "am a class tutor (year head deputising)",
    ),
    "Full delivery responsibility from tender to handover": (
        Form.STATE,
        "have full delivery responsibility from tender to handover",
    ),
}
SAID |= {
    "Grade 11 pass rate of 71% in 2024, up from 58% in 2022": (
        Form.RESULT,
        "the Grade 11 pass rate was 71% in 2024, up from 58% in 2022",
    ),
    "Night charge nurse since January 2024: staffing for 7 nurses": (
        Form.STATE,
        "have been a night charge nurse since January 2024 (staffing for 7 nurses)",
    ),
    "Shift leader since June 2023, 3 agents per shift": (
        Form.STATE,
        "have been a shift leader since June 2023 (3 agents per shift)",
    ),
    "Preceptor to 9 new nurses; 8 completed the orientation": (
        Form.STATE,
        "am a preceptor to 9 new nurses, 8 of whom completed the orientation",
    ),
    "Safety representative since 2022; 612 days without a lost-time injury": (
        Form.STATE,
        (
            "have been a safety representative since 2022, "
            "with 612 days without a lost-time injury"
        ),
    ),
    "Stock accuracy from 94.2% to 98.9% after introducing bin counts": (
        Form.RESULT,
        "stock accuracy went from 94.2% to 98.9% after introducing bin counts",
    ),
    "On-time delivery 91.4% in 2018, 96.8% in 2024": (
        Form.RESULT,
        "on-time delivery went from 91.4% in 2018 to 96.8% in 2024",
    ),
    "Every third weekend on the after-hours phone": (
        Form.STATE,
        "am on the after-hours phone every third weekend",
    ),
    "Board of 38 company drivers, lanes OH-MI": (
        Form.STATE,
        "have a board of 38 company drivers (lanes OH-MI)",
    ),
    "Droichead completed May 2022": (Form.DID, "completed Droichead in May 2022"),
    "Applied Maths started as an after-school subject, five sat the paper": (
        Form.RESULT,
        "Applied Maths started as an after-school subject (five sat the paper)",
    ),
    "DEIS school: team-teaching with the SET department": (
        Form.DUTY,
        "team-teaching with the SET department (DEIS school)",
    ),
    "18 hours Mathematics, 4 hours Science": (
        Form.DUTY,
        "18 hours of Mathematics (4 hours Science)",
    ),
    "Inbound account queries, 70-80 calls a day": (
        Form.DUTY,
        "inbound account queries (70-80 calls a day)",
    ),
}
NOT_SAID = [
    "7 GPs, 2 practice nurses, about 190 patients a day",
    "Store revenue $3.3M, staff of 9",
    "Group home builder, 3-bed houses, about 8 a year",
    "Google Classroom and VSware daily",
    "Higher level results 2025: 19 students, 13 at H4 or above",
    "Backflow testing alongside the inspector, no own ticket",
    "Extension of time granted without dispute, 61 days",
    "RA on ESRC funded project about loneliness",
    "Live chat x3 at once",
]


@pytest.mark.parametrize(("line", "form", "said"), [(k, *v) for k, v in SAID.items()])
def test_a_note_is_said_as_a_person_would(line: str, form: Form, said: str) -> None:
    """
    What changed, what was done, seen to, held or had: no word that the note has not.
    """
    clause = noted(line, current=True)
    assert clause is not None
    assert (clause.form, clause.text) == (form, said)


@pytest.mark.parametrize("line", NOT_SAID)
def test_a_note_that_no_work_includes_stays_one(line: str) -> None:
    """
    People, sizes and results are had by the place, and are listed as they stand.
    """
    assert noted(line, current=False) is None


@pytest.mark.parametrize("line", NO_DEEDS)
def test_a_note_that_opens_like_a_deed_is_none(line: str) -> None:
    """
    A participle beside an adjective, a name in capitals, and a list are things.
    """
    told = {Form.DID, Form.STATE}
    assert not told & {clause.form for clause in read_english(line, current=False)}


def test_what_is_done_each_week_is_a_duty() -> None:
    """
    The time before a gerund says how often, and makes no verb of it.
    """
    [told] = read_english("Weekly planning in a team of four", current=True)

    assert (told.form, told.text) == (Form.DUTY, "weekly planning in a team of four")


@pytest.mark.parametrize(("line", "said"), DEEDS.items())
def test_a_deed_stays_one(line: str, said: str) -> None:
    """
    A verb with its object is a deed, and those it speaks of at its end get a verb.
    """
    assert [clause.text for clause in read_english(line, current=False)] == [said]


def test_what_may_be_a_verb_is_a_thing_among_notes() -> None:
    """
    "Interview panel" is told as a deed only where other lines of its post are deeds.
    """
    notes = told_resume(RESUME + "\n".join(NOTES))
    deeds = told_resume(RESUME + f"{NOTES[1]}\nTrained 12 starters a year\n")
    posting = told_posting("Team Lead", "Loon", "must: Interview panels for hires")

    def letter(resume) -> str:
        sentences = told_letter(resume, posting, "en")
        checked = check_letter(sentences, resume, posting).sentences
        assert not [s for s in checked if s.findings]
        return as_text(sentences)

    assert "I interview" not in letter(notes)
    assert "An interview panel for 7 hires" in letter(notes)
    assert "interview the panel for 7 hires" in letter(deeds)


def test_one_line_is_no_post_in_notes() -> None:
    """
    Whether a post is told in notes shows in several lines.
    """
    assert in_notes(NOTES)
    assert not in_notes(NOTES[1:2])
    assert not in_notes([*NOTES, "Ran the night desk"])
    assert not in_notes([*NOTES, "Key holder, I set the alarm"])


def test_what_studies_ended_with_is_a_sentence() -> None:
    """
    A capstone is told by what it was about, and with one's own part in it.
    """
    told = of_study(
        "Capstone: predicting bus bunching on two routes; team of three, I did the "
        "data pipeline in Python"
    )
    assert told is not None
    assert told.text == (
        "my capstone was about predicting bus bunching on two routes; in a team of "
        "three, I did the data pipeline in Python"
    )
    assert of_study("Coursework: Regression, Sampling") is None


def test_the_name_of_a_project_is_no_deed_of_it() -> None:
    """
    What only stands in a list of projects by its name is not told.
    """
    resume = told_resume(
        RESUME + "Trained 12 starters a year\n@projects\nLogan Hospital Level 2 refit\n"
    )
    posting = told_posting("Team Lead", "Loon", "must: Hospital refit")

    assert "Logan Hospital" not in as_text(told_letter(resume, posting, "en"))


def test_an_outcome_names_its_post_and_stands_in_its_order() -> None:
    """
    What came about is led in as a deed is, though its subject is another.
    """
    resume = told_resume(
        RESUME + "Error rate from 9% to 2% within a year\n"
        "Interview panel for 7 hires, six of them still here\n"
        "CSAT 83% to 92% (rolling quarter)\n"
    )
    posting = told_posting("Team Lead", "Loon", "must: Error rate, CSAT")
    text = as_text(told_letter(resume, posting, "en"))

    assert "In my current role, the error rate went from 9% to 2% within a year" in text
    assert text.index("CSAT went from") < text.index("n interview panel")


def test_who_is_on_call_says_so_with_what_was_done() -> None:
    """
    A deed behind the semicolon does not take the place of what comes before it.
    """
    resume = told_resume(RESUME + "On call one week in five; wrote 11 runbooks\n")
    posting = told_posting("Team Lead", "Loon", "must: On call")

    said = "I am on call one week in five, and wrote 11 runbooks."
    assert said in as_text(told_letter(resume, posting, "en"))


def test_what_is_measured_is_no_deed_of_a_post_either() -> None:
    """
    "Stock accuracy from 94% to 98%" is not what somebody stocks.
    """
    resume = told_resume(
        RESUME + "Stock accuracy from 94.2% to 98.9% after introducing bin counts\n"
        "Trained 12 starters a year\n"
    )
    posting = told_posting("Team Lead", "Loon", "must: Stock accuracy")
    text = as_text(told_letter(resume, posting, "en"))

    assert "I stock accuracy" not in text
    assert "stock accuracy went from 94.2% to 98.9%" in text


def test_a_number_behind_a_noun_makes_no_verb_of_it() -> None:
    """
    "Grade 11 pass rate of 71%" is not what somebody grades.
    """
    resume = told_resume(
        RESUME + "Grade 11 pass rate of 71% in 2024, up from 58% in 2022\n"
        "Moderate Grade 10 papers twice a year\n"
    )
    posting = told_posting("Teacher", "Loon", "must: Grade 11 pass rate")

    assert "I grade 11" not in as_text(told_letter(resume, posting, "en"))


def test_a_deed_told_as_it_stands_opens_small_before_a_name() -> None:
    """
    "Used Angular for …" goes on behind "I" as any deed does.
    """
    resume = told_resume(
        RESUME + "Used Angular for developing dynamic and responsive web front-ends, "
        "improving user experience by 30\n"
    )
    posting = told_posting("Developer", "Loon", "must: Angular")
    text = as_text(told_letter(resume, posting, "en"))

    assert "I used Angular for developing" in text


def test_a_note_keeps_what_its_figures_are_of() -> None:
    """
    "Caseload of 20 to 25" went from nothing to nothing, what is listed behind an "and"
    stands in no bracket, and how it felt is no work.
    """
    caseload = noted("Caseload of 20 to 25 families", current=False)
    checks = noted("Room inspections, about 30 a day, and lost parcels", current=True)

    assert caseload
    assert caseload.text == "had a caseload of 20 to 25 families"
    assert checks
    assert checks.text == "room inspections (about 30 a day) and lost parcels"
    assert noted("Easter week queues out the door, still smiling", current=True) is None
    assert noted("T-SQL every day on a claims table: joins", current=True) is None


def test_an_award_is_no_work() -> None:
    """
    "Depot of the year for loading" is told as it stands, if at all.
    """
    line = "depot of the year for loading services"

    assert not [c for c in read_english(line, current=False) if c.form is Form.DUTY]


BY_THEMSELVES = {
    "Snagging defects per plot fell from 6 to 3": (
        "snagging defects per plot fell from 6 to 3"
    ),
    "Churn dropped from 9% to 4%": "churn dropped from 9% to 4%",
    "Sick days went down from 12 to 5": "sick days went down from 12 to 5",
    "Takings up 12% on last year": "takings went up 12% on last year",
    "Complaints down 30%": "complaints went down 30%",
    "Occupancy up from 64% (2021) to 79% (2025)": (
        "occupancy went up from 64% (2021) to 79% (2025)"
    ),
    "Share of KS3 girls in sport up from 22% to 39%": (
        "the share of KS3 girls in sport went up from 22% to 39%"
    ),
    "Share of late trains rose from 4% to 6%": (
        "the share of late trains rose from 4% to 6%"
    ),
}


@pytest.mark.parametrize("line", BY_THEMSELVES)
def test_what_changed_by_itself_keeps_its_own_verb(line: str) -> None:
    """
    "Fell from 6 to 3" has its verb: none is put before it.
    """
    clause = noted(line, current=False)
    assert clause == Clause(BY_THEMSELVES[line], Form.RESULT, 0.7)


def test_no_participle_is_torn_out_of_what_it_stands_in() -> None:
    """
    "Care for ventilated patients" ventilated no care, and a thing that did something
    was not done.
    """
    for line in (
        "Care for ventilated and sedated patients on a 12-bed ICU",
        "Value engineering saved £120k",
        "Lean training cut the scrap rate",
    ):
        assert noted(line, current=False) is None
        said = [clause.text for clause in read_english(line, current=False)]
        assert not any("is £" in one or "ventilated care" in one for one in said)
    behind = noted("Poolside cover; assisted the teachers in lessons", current=False)
    assert behind is not None
    assert behind.text == "poolside cover, and I assisted the teachers in lessons"


def test_a_whole_sentence_is_hung_on_no_deed() -> None:
    """
    What somebody else did behind a deed is not told with "with".
    """
    line = (
        "Wrote 180 tests in Playwright. The framework was set up by our senior tester"
    )
    (told,) = read_english(line, current=True)
    assert told.text == "wrote 180 tests in Playwright"


WITHOUT_ARTICLE = [
    "Evidence collection for the audit",
    "Metallographic preparation",
    "Parent conferences twice a year",
    "Pool supervision and first aid",
    "Life and physical science",
    "Supplier statement queries and petty cash",
    "Recruitment end to end",
    "Cashing up",
    "Opening up",
]
WITH_ARTICLE = {
    "Grant application to the council": "a grant application to the council",
    "Daily collection of samples": "the daily collection of samples",
    "TUPE transfer of 85 staff": "the TUPE transfer of 85 staff",
}


@pytest.mark.parametrize("line", WITHOUT_ARTICLE)
def test_what_is_not_counted_has_no_article(line: str) -> None:
    """
    Work includes evidence collection, and no "the evidence collection".
    """
    assert thing_in(line) == f"{line[:1].lower()}{line[1:]}"
    assert thing_in("H&S walks") == "H&S walks"


@pytest.mark.parametrize("line", WITH_ARTICLE)
def test_what_is_one_has_its_article(line: str) -> None:
    """
    One application is "an application", and the collection of samples is known.
    """
    assert thing_in(line) == WITH_ARTICLE[line]


BESIDE = {
    "Supplier reconciliation, GBP and USD account": (
        "supplier reconciliation (GBP and USD account)"
    ),
    "Monthly returns, VAT and CIS": "monthly returns (VAT and CIS)",
    "Snagging on 14 flats, 3 shops, a school hall": (
        "snagging on 14 flats, 3 shops and a school hall"
    ),
    "Catering for weddings, two festivals, the village fete": (
        "catering for weddings, two festivals and the village fete"
    ),
    "Rounds on two wards including wound care, drains and pain charts": (
        "rounds on two wards including wound care, drains and pain charts"
    ),
}


@pytest.mark.parametrize(("line", "said"), BESIDE.items())
def test_what_stands_behind_a_comma_is_joined_to_what_it_is_of(line, said) -> None:
    """
    Two names tell what the thing before them is of, a last one with its article goes on
    with a list, and so does all behind "including".
    """
    told = noted(line, current=True)

    assert told is not None
    assert told.text == said


@pytest.mark.parametrize(
    "line",
    [
        "Load and sheet it myself, yard work, PODs on the scanner",
        "Stock control, ordered supplies each week",
    ],
)
def test_a_deed_among_things_is_none_of_them(line: str) -> None:
    """
    "sheet it myself" and "ordered supplies" are no things that work includes.
    """
    assert noted(line, current=True) is None


@pytest.mark.parametrize(
    "line",
    [
        "Everything gets weighed at the gate",
        "Nothing leaves the kitchen without my check",
    ],
)
def test_a_sentence_about_everything_is_no_duty(line: str) -> None:
    """
    "everything" is no gerund, and no work includes "everything gets weighed".
    """
    assert read_english(line, current=True) == ()


def test_the_year_of_a_course_is_one() -> None:
    """
    "4th yr" is "4th year", while "5 yrs" are years.
    """
    (told,) = read_english("Teach 3rd & 4th yr students of law", current=True)

    assert told.text == "teach 3rd and 4th year students of law"


def test_the_deed_among_what_commas_set_side_by_side_is_told():
    """
    What stands beside it is left out.
    """
    resume = told_resume(RESUME + "Badge log, wrote 50 help pages for the desk\n")
    posting = told_posting("Team Lead", "Loon", "must: Badge log, help pages")

    letter = as_text(told_letter(resume, posting, "en"))

    assert "I wrote 50 help pages for the desk" in letter
    assert "adge log" not in letter


def test_a_deed_beside_what_may_limit_it_is_not_told_alone():
    """
    Who else did it, or how far it went, may stand behind any comma.
    """
    resume = told_resume(
        RESUME + "Rekeyed 90 locks on site, two pagers, part of a team\n"
    )
    posting = told_posting("Team Lead", "Loon", "must: Rekeyed locks")

    assert "I rekeyed 90 locks on site." not in as_text(
        told_letter(resume, posting, "en")
    )


def test_a_verb_that_is_never_a_noun_tells_a_deed_among_notes():
    """
    "Manage" and "configure" name no thing.
    """
    assert not in_notes([*NOTES, "Manage Linden tenant day to day: mailboxes"])
    assert not in_notes([*NOTES, "Configure Aruba switches"])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Invoice runs in PLN, CZK and HUF, some 90 a week",
            "invoice runs in PLN, CZK and HUF (some 90 a week)",
        ),
        (
            "Deliveries to Leeds, York and Hull, 40 drops a day",
            "deliveries to Leeds, York and Hull (40 drops a day)",
        ),
        (
            "Bank reconciliation, GBP and EUR account",
            "bank reconciliation (GBP and EUR account)",
        ),
    ],
)
def test_a_list_of_names_is_not_torn_apart(line: str, said: str) -> None:
    """
    Names that go on behind the first comma stay with those before it.
    """
    clause = noted(line, current=False)

    assert clause
    assert said == clause.text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Welding, fault finding, quarterly services on six presses, spares",
            "welding, fault finding, quarterly services on six presses and spares",
        ),
        (
            "Typing, stock counts, RCT for two fitters",
            "typing, stock counts and RCT for two fitters",
        ),
        (
            "Two stage filtering of well water, on site",
            "two stage filtering of well water, on site",
        ),
    ],
)
def test_work_in_a_row_may_begin_with_one_word(line: str, said: str) -> None:
    """
    A list of work opens with any of it, and "two stage" counts nothing.
    """
    clause = noted(line, current=False)

    assert clause
    assert (Form.DUTY, said) == (clause.form, clause.text)


def test_everything_in_order_is_no_work() -> None:
    """
    "Everything to the accountant in order by May" is nothing that work includes.
    """
    assert noted("Everything to the accountant in order by May", current=True) is None


def test_what_changed_may_begin_in_small_letters() -> None:
    """
    Who writes no capitals tells what changed, too.
    """
    (clause,) = read_english("on-time loads went 91% -> 96.5% in 2022", current=True)

    assert clause.text == "on-time loads went from 91% to 96.5% in 2022"
