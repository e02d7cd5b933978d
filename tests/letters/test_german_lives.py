"""
German letters of lives that resumes tell in their own way: trainings among posts, and
examinations in lines of their own.
"""

import pytest

from resumate.domain.letter import as_text
from resumate.domain.reading.resume_reader import read_resume
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
