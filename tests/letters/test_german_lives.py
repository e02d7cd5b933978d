"""
German letters of lives that resumes tell in their own way: trainings among posts,
examinations in lines of their own, a text without posts.
"""

from dataclasses import replace

import pytest

from resumate.domain.composing import compose
from resumate.domain.letter import LetterWishes, as_text
from resumate.domain.plan import PlannedParagraph, Point, PointKind
from resumate.domain.planning import plan_letter
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import LineKind, Section
from resume_texts import as_text as as_file
from told_resumes import told_letter, told_posting, told_resume

SITE = told_posting(
    "Maurer",
    "Bau Stein GmbH",
    """must: abgeschlossene Ausbildung als Maurer
must: Sehr gute Englischkenntnisse
must: Kenntnisse in Vermessung und Statik
must: Weiterbildung zum Vorarbeiter oder Polier
duty: Mauern von Außenwänden
duty: Kassenbuch mit Tabellen führen""",
    language="de",
)


def _letter(resume: str) -> str:
    return as_text(told_letter(told_resume(resume), SITE, "de"))


@pytest.mark.parametrize(
    ("training", "told"),
    [
        ("Lehre: Maurer", "Meine Lehre als Maurer habe ich 2012 bei der Bau Voss KG"),
        ("Lehrling Maurer", "Meine Ausbildung zum Maurer habe ich 2012 bei der Bau"),
        ("Maurerlehre", "Meine Maurerlehre habe ich 2012 bei der Bau Voss KG"),
        ("Lehre als Maurer", "Meine Lehre als Maurer habe ich 2012 bei der Bau Voss"),
    ],
)
def test_a_training_among_posts_is_told_as_one(training, told):
    """
    Nobody "was active in a training": it was learned and ended.
    """
    letter = _letter(f"""
@name Jan Krug
@language de
@experience
# Hochbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
# Bau Voss KG | {training} | 2009 | 2012
Estrich
""")

    assert told in letter
    assert "abgeschlossen" in letter
    assert "tätig" not in letter


def test_a_training_that_stands_among_the_studies_is_told_once():
    """
    The one among the posts is the same.
    """
    letter = _letter("""
@name Jan Krug
@language de
@experience
# Hochbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
# Bau Voss KG | Auszubildender Maurer | 2009 | 2012
@education
# Bau Voss KG, Abschluss: Gesellenbrief | Lehre: Maurer | 2009 | 2012
""")

    assert "Meine Lehre als Maurer habe ich 2012 bei der Bau Voss KG abge" in letter
    assert letter.count("2012 bei der Bau Voss") == 1


@pytest.mark.parametrize(
    ("exam", "told"),
    [
        (
            "Vorbereitung und Externenprüfung Köchin, IHK Ulm (bestanden 06/2015)",
            "Meine Externenprüfung zur Köchin habe ich 2015 abgelegt.",
        ),
        (
            "Maurer, Bau Voss KG, Landesberufsschule Ulm, LAP 2012 mit gutem Erfolg",
            "Meine Ausbildung zum Maurer habe ich 2012 abgeschlossen.",
        ),
        (
            "Gesellenprüfung als Maurer, bestanden 2011",
            "Meine Gesellenprüfung als Maurer habe ich 2011 abgelegt.",
        ),
    ],
)
def test_an_examination_tells_its_trade_and_year(exam, told):
    """
    Though it stands in a line of its own below dates.
    """
    resume = read_resume(
        as_file(f"""Jan Krug
Kassel, jan.krug@post.example

Berufserfahrung
04/2015 - heute  Maurer, Hochbau Lenz GmbH, Kassel
- Mauern von Außenwänden

Ausbildung
2014 - 2015
- {exam}
""")
    )

    assert told in as_text(told_letter(resume, SITE, "de"))


PROSE = told_resume("""
@name Jan Krug
@language de
@experience
Seit Mai 2019 arbeite ich bei der Hochbau Lenz GmbH in Kassel.
Ich mauere Außenwände und führe ein Team von 3 Leuten.
2023 habe ich 12 Häuser abgenommen.
Von 2010 bis April 2019 war ich Maurer bei der Bau Voss KG in Ulm mit zwei Lehrlingen.
@other
In der Freizeit trainiere ich die Jugend beim TV Ulm.
Mopeds reparieren
""")


def test_a_life_in_sentences_is_told_in_its_order():
    """
    Each sentence as it stands, the earlier time in a paragraph of its own; nothing of
    one's leisure.
    """
    lines = tuple(replace(line, kind=LineKind.TEXT) for line in PROSE.lines)
    letter = as_text(told_letter(replace(PROSE, lines=lines), SITE, "de"))
    paragraphs = letter.split("\n\n")
    [now] = [one for one in paragraphs if one.startswith("Seit Mai 2019 arbeite ich")]
    [before] = [one for one in paragraphs if one.startswith("Von 2010 bis April")]

    assert now.index("Ich mauere") < now.index("2023 habe ich 12 Häuser")
    assert before.endswith(
        "war ich Maurer bei der Bau Voss KG in Ulm mit zwei Lehrlingen."
    )
    assert "Freizeit" not in letter
    assert "Mopeds" not in letter


@pytest.mark.parametrize(
    "profile",
    [
        "Ich bin 44 Jahre alt, wohne in Essen und bin gelernter Maurer.",
        "Um dranzubleiben, habe ich letztes Jahr einen Kurs gemacht.",
        "Ich bin verheiratet, habe zwei Kinder und arbeite gern im Freien.",
    ],
)
def test_no_letter_opens_with_age_home_or_last_year(profile):
    """
    The post that is held tells more, and does not go stale.
    """
    letter = _letter(f"""
@name Jan Krug
@language de
@summary
{profile}
@experience
# Hochbau Lenz GmbH | Maurer | 2012-04 | now
Mauern von Außenwänden für 3 Häuser
""")

    assert profile not in letter
    assert "Seit April 2012 arbeite ich als Maurer bei der Hochbau Lenz GmbH." in letter


def test_studies_and_their_title_are_one_sentence():
    """
    A line below the studies tells what one was at their end.
    """
    resume = as_file("""
Jan Krug
jan@example.org

Berufserfahrung
04/2012 - heute  Bauleiter, Hochbau Lenz GmbH, Ulm
- Leitung von 3 Baustellen

Ausbildung
10/2006 - 02/2011  Studium Bauingenieurwesen, Fachhochschule Ulm
- Diplom-Ingenieur (FH), Note 2,1
""")
    content = read_resume(resume)
    points = tuple(
        Point(PointKind.CREDENTIAL, (line,), role=content.role(line.role))
        for line in content.lines
        if line.section is Section.EDUCATION
    )
    plan = plan_letter(content, SITE, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph(points),))

    letter = as_text(compose(plan))

    assert letter.count("Mein Studium") == 1
    assert "als Diplom-Ingenieur (FH) abgeschlossen" in letter


def test_nobody_is_active_in_a_doctorate():
    """
    One earns it, and where and when is told of it.
    """
    content = told_resume("""
@name Ina Krug
@language de
@experience
# Hochbau Lenz GmbH | Polierin | 2022-04 | now
Leitung von 3 Baustellen
# Universität Ulm | Promotion (magna cum laude) | 2017-04 | 2021-05
Vorträge
""")
    head = next(x for x in content.lines if "Promotion" in x.text)
    told = Point(PointKind.EVIDENCE, (head,), role=content.role(head.role))
    plan = plan_letter(content, SITE, (), LetterWishes(), "de")
    plan = replace(plan, paragraphs=(PlannedParagraph((told,)),))

    letter = as_text(compose(plan))

    assert "promoviert (magna cum laude)" in letter
    assert "tätig" not in letter
