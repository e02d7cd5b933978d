"""
Which facts a letter tells: merits, what is asked, and why one wants the post.
"""

from dataclasses import replace

import pytest

from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.letter import Length, LetterWishes, as_text
from resumate.domain.plan import PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.planning.credentials import chosen_credentials
from resumate.domain.planning.posts import leaves_out_present
from resumate.domain.planning.stance import stance
from resumate.domain.posting import Requirement, RequirementKind
from resumate.domain.resume import LineKind
from told_resumes import told_letter, told_posting, told_resume
from worlds import composed

_BAKER = """
@name Ida Roper
{summary}
@experience
# Rye House Bakery | Baker | 2018-04 | now
Baked 300 loaves a night with a team of four
Trained two apprentices in shaping and scoring
{line}
@education
Level 2 Certificate in Baking, Leeds College, 2017
{studied}
"""
_POSTING = "must: Experience as a baker\nduty: Bake bread with the night team"


def _told(*, line: str = "", studied: str = "", summary: str = "", **post: str) -> str:
    resume = told_resume(_BAKER.format(line=line, studied=studied, summary=summary))
    title, asked = post.get("title", "Baker"), post.get("asked", _POSTING)
    posting = told_posting(title, "Mill Lane Ltd", asked)
    posting = replace(posting, text=f"{posting.text}\n{post.get('besides', '')}")
    return as_text(told_letter(resume, posting, "en"))


@pytest.mark.parametrize(
    "line",
    [
        "Furloughed for two months in 2020, then made bread parcels at home",
        "Bakery closed for Covid in spring 2021: furlough, then cleaned the ovens",
        "Left when the shop closed down and moved to nights at the sister site",
        "Used the sheeter for croissants, not much with laminated doughs by hand",
        "(also started the pastry course but left it to others to finish)",
    ],
)
def test_what_speaks_against_one_is_no_merit(line: str) -> None:
    """
    Idle times, closures, what one hardly knows and asides are not told as done.
    """
    words = ("urlough", "ovid", "closed", "not much", "pastry course")
    assert not any(word in _told(line=line) for word in words)


def test_a_closure_that_one_managed_is_told() -> None:
    """
    It is what one did, and no time without work.
    """
    line = "Closed the month for the shop and counted 400 items of stock"
    assert "closed the month" in _told(line=line)


def test_what_was_dropped_is_not_told_of_an_education() -> None:
    """
    A course that was given up is no line of a letter.
    """
    studied = "Also started A level Chemistry but dropped it after the first year"
    assert "Chemistry" not in _told(studied=studied)


_WANTED = "I am a practical person and have wanted to be a joiner since I was eight."
_LEFT = "@summary\nI am 18 and finished sixth form in July.\n" + _WANTED


@pytest.mark.parametrize(
    ("title", "besides", "told"),
    [
        ("Apprentice Joiner", "", True),
        ("Joiner", "Tell us why you want to be a joiner.", True),
        ("Joiner", "", False),
        ("Apprentice Roofer", "", False),
    ],
)
def test_who_begins_says_why(title: str, besides: str, told: bool) -> None:
    """
    Where the posting asks why, or the post is one to begin with, and the motive is for
    that trade, it opens the letter.
    """
    asked = "duty: Learn the trade on site"
    text = _told(summary=_LEFT, title=title, asked=asked, besides=besides)
    assert ("wanted to be a joiner" in text) is told


@pytest.mark.parametrize(
    ("title", "told"),
    [("Ausbildung Tischler 2027", False), ("Tischler", True)],
)
def test_nobody_needs_a_career_to_begin_one(title: str, told: bool) -> None:
    """
    That one's career is another is no matter where none is asked.
    """
    resume = told_resume("""
@name Tim Auer
@language de
@experience
# Bäckerei Lohr | Verkäufer | 2025-05 | now
Brot und Kuchen verkauft
""")
    posting = told_posting(title, "Holz Rauth GmbH", "must: Sorgfalt am Hobel", "de")
    missing = [Coverage(x, CoverageStatus.MISSING) for x in posting.requirements]
    points = stance(resume, missing, LetterWishes(), "de", posting=posting)
    assert (PointKind.GAP in [point.kind for point in points]) is told


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("@education\n# Realschule Innau | | 2021-09 | now\nMathe 2, Physik 2", False),
        ("@certifications\nPunkte, keine", False),
        ("@certifications\nFahrerkarte, gültig bis 2030", True),
    ],
)
def test_marks_and_what_there_is_none_of_are_no_papers(told: str, held: bool) -> None:
    """
    They answer what is asked, and are not held.
    """
    resume = told_resume(f"@name Tim Auer\n@language de\n{told}")
    *before, last = resume.lines
    cells = last.text.replace(", keine", " | keine")
    last = replace(last, kind=LineKind.LIST, text=cells)
    resume = replace(resume, lines=(*before, last))
    asked = Requirement("R1", "Fahrerkarte, keine Punkte-Jäger", RequirementKind.MUST)
    met = Coverage(asked, CoverageStatus.MET, (resume.lines[-1].id,), 0.9)
    assert bool(chosen_credentials(resume, [met], Length.STANDARD)) is held


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("Lehrerfahrung", "Tutorium Bodenkunde für 20 Studierende gehalten"),
        (
            "Kenntnisse gängiger Testmethoden",
            "Tester im Team für Webanwendungen gewesen",
        ),
        ("Erfahrung im Lebensmittelhandel", "Verkauf im Einzelhandel gelernt"),
    ],
)
def test_what_stands_there_in_other_words_is_not_said_to_be_missing(
    asked: str, line: str
) -> None:
    """
    A word of the same meaning, or a compound's first or last word, may be it.
    """

    def letter(of: str) -> str:
        resume = told_resume(f"""
@name Jana Reuter
@language de
@experience
# Labor Nord GmbH | Technikerin | 2015-04 | now
Messungen von Wasserproben für 3 Kunden
{of}
""")
        posting = told_posting(
            "Technikerin",
            "See Labor GmbH",
            f"must: Erfahrung als Technikerin\nmust: Messungen\nmust: {asked}",
            language="de",
        )
        return as_text(told_letter(resume, posting, "de"))

    assert "vorweisen" in letter("Berichte geschrieben")
    assert "vorweisen" not in letter(line)


def test_a_strong_resume_tells_what_is_asked_though_the_letter_is_longer() -> None:
    """
    A line that answers a must is worth a few words more.
    """
    duties = [
        "Bake bread with the night team",
        "Train apprentices in shaping",
        "Order flour and seeds from the mill",
        "Check the ovens and the proving room",
        "Count the stock of the shop",
        "Plan the rota of the night team",
    ]
    lines = [
        "Ordered 40 tonnes of flour and seeds a year from three mills in the county",
        "Checked ovens and proving room each night, and replaced two of the six ovens",
        "Counted the stock of the shop each month and cut the waste by a third",
        "Planned the rota of the night team of eleven through two winters without gaps",
    ]
    text = _told(line="\n".join(lines), asked="\n".join(f"duty: {x}" for x in duties))
    assert all(
        said in text for said in ("40 tonnes", "two of the six", "cut the waste")
    )
    assert "rota of the night team of eleven" in text


@pytest.mark.parametrize(
    ("first", "second", "opens"),
    [
        ("I am now looking for a post in a village school.",
         "I am a music teacher with nine years in primary schools.", "music teacher"),
        ("I'm currently seeking part-time work near Ripley.",
         "I am a music teacher with nine years in primary schools.", "music teacher"),
        ("I am a music therapist with nine years with people after stroke.",
         "I am a careful person who likes to plan.", "music therapist"),
        ("I am a careful person who likes to plan.",
         "I am a music therapist who began after a serious illness.", "careful"),
    ],
)  # fmt: skip
def test_who_one_is_opens_and_not_what_one_seeks(first, second, opens) -> None:
    """
    The health of those one cares for is no secret of one's own.
    """
    text = _told(summary=f"@summary\n{first}\n{second}", title="Music Teacher")
    assert opens in text.split("\n\n")[1]


def test_what_one_has_always_done_tells_why() -> None:
    """
    Of the trade that the post is to begin.
    """
    always = "I have always taken clocks apart, and mend those of our street."
    text = _told(
        summary=f"@summary\nI am 18 and finished sixth form in July.\n{always}",
        title="Apprentice Repairer of Clocks",
        asked="duty: Repair clocks",
    )
    assert "taken clocks apart" in text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("A good knowledge of manual handling (some lifting)", False),
        ("Understanding of safe lifting", False),
        ("Knowledge of HACCP", True),
    ],
)
def test_what_has_no_name_is_not_told_as_lacking(asked: str, told: bool) -> None:
    """
    Whoever worked at it knows it, and few tell.
    """
    text = _told(asked=f"must: Experience as a baker\nmust: {asked}")
    assert ("annot" in text) is told


@pytest.mark.parametrize(("left", "out"), [("L5", False), ("L3", True)])
def test_a_letter_without_the_post_held_now_is_known(left: str, out: bool) -> None:
    """
    Where something of it can be told, and the plan has nothing.
    """
    resume = told_resume("""
@name Ida Roper
@summary
I am a laboratory technician with six years in teaching and testing.
@experience
# Tarn Dairy | Laboratory Technician | 2025-10 | now
Poured around 300 plates a week and checked each batch of medium
# Tarn University | Teaching Technician | 2019-09 | 2025-08
Set up and cleared practicals in microbiology for 70 students
""")
    posting = told_posting("Teaching Technician", "Fell Ltd", "duty: Set up practicals")
    plan = plan_letter(resume, posting, [], LetterWishes(), "en")
    without = replace(plan.without({left}), spare=())
    assert leaves_out_present(plan, resume, resume.lines) is False
    assert leaves_out_present(without, resume, resume.lines) is out


def test_a_degree_below_its_school_is_told() -> None:
    """
    Where the school's own line names no course.
    """
    resume = told_resume("""
@name Ida Roper
@experience
# Tarn Dairy | Laboratory Technician | 2021-10 | now
Poured around 300 plates a week and checked each batch of medium
@education
# Tarn University |  | 2016 | 2020
BSc (Hons) Microbiology, 2:1
""")
    posting = told_posting("Technician", "Fell Ltd", "must: BSc in Microbiology")
    assert "BSc (Hons) in Microbiology" in as_text(told_letter(resume, posting, "en"))


ANALYST = """
Sam Okoro
Leeds | sam.okoro@post.example | 07700 900321

Experience

Senior Data Analyst, Maple & Loom Retail, Leeds
June 2021 - present
- Built a stock dashboard that 60 shop managers use each morning
- Cut the weekly reporting time from 9 hours to 2 hours

Data Analyst, Tarn Insurance, York
2018 - May 2021
- Modelled claims with Python for four product lines
- Presented findings to the claims board each month

Additional information
I hold a full UK driving licence and own a car
I won the Marigold Award for analysis in 2022
"""
ANALYSING = """
Data Analyst
Brightwater Cooperative, Leeds

Requirements
- Experience with dashboards
- Python
"""
ALTENPFLEGE = """
Jana Reuter
Kassel | jana.reuter@post.example | 0561 5550199

Berufserfahrung

06/2021 – heute Pflegefachkraft, Haus Ahornhof, Kassel
- Einarbeitung neuer Kolleginnen

2017 – 05/2021 Altenpflegerin, Stift Lindau, Fulda
- Dokumentation der Pflege am Rechner
- Organisation von Ausflügen

Sonstiges
Ich habe einen Führerschein der Klasse B und ein eigenes Auto
Ich habe 2022 den Ahornpreis für gute Pflege gewonnen
"""
PFLEGE = """
Pflegefachkraft (m/w/d)
Diakonie Werratal

Ihr Profil
- Erfahrung in der Pflege
- Dokumentation am Rechner
"""
ASKED = "- Full driving licence and own car\n"
GEFRAGT = "- Führerschein Klasse B und eigenes Auto\n"


@pytest.mark.parametrize(
    ("resume", "posting", "driving", "prize", "licence"),
    [
        (ANALYST, ANALYSING, ASKED, "Marigold", "licence"),
        (ALTENPFLEGE, PFLEGE, GEFRAGT, "Ahornpreis", "Führerschein"),
    ],
)
def test_what_belongs_to_no_post_is_told_beside_all(
    resume: str, posting: str, driving: str, prize: str, licence: str
) -> None:
    """
    A prize and a licence are no part of a post's paragraph, nor work so far; a licence
    is told where it is asked for.
    """
    for asked in ("", driving):
        letter, content = composed(resume, posting + asked)
        beside = [s for s in letter.sentences if prize in s.text or licence in s.text]
        posts = {
            said.paragraph
            for said in letter.sentences
            if any((x := content.line(line)) and x.role for line in said.citations)
        }

        assert any(prize in said.text for said in beside)
        assert any(licence in said.text for said in beside) is bool(asked)
        assert posts.isdisjoint(said.paragraph for said in beside)
        assert not any("work so far" in s.text or "Bisher" in s.text for s in beside)
