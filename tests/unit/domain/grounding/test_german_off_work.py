"""
What German letters tell beside their deeds: what one likes, speaks, is new to, thinks as
somebody, and has long been able to do.
"""

# ruff: noqa: E501 - sentences are read whole

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

SMITH = partial(
    codes_of,
    told_resume(
        """
        @name Hauke Jensen
        @language de
        @experience
        # Schlosserei Rix, Leer | Metallbauer | 2018-02 | now
        Treppen und Geländer aus Stahl geschweißt
        Unterstützung des Meisters bei Angeboten und Aufmaß
        Bereitschaft bei Sturmschäden im Wechsel mit zwei Kollegen
        Vertretung des Werkstattleiters an der wöchentlichen Werkbesprechung
        # Elternzeit | | 2016-03 | 2017-02
        @skills
        AutoCAD
        @languages
        Deutsch (Muttersprache), Plattdeutsch, Englisch (B1)
        @interests
        Chorsingen, Paddeltouren
        """
    ),
    today=TODAY,
)
ENGLISH = partial(
    codes_of,
    told_resume(
        """
        @name Hauke Jensen
        @experience
        # Rix Metalworks | Welder | 2018-02 | now
        Welded stairs and railings
        @interests
        Choir, kayak tours
        """
    ),
    today=TODAY,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wenn der Hammer ruht, singe ich im Chor oder steige ins Boot.",
        "In meiner Freizeit paddle ich mit Freunden auf langen Touren.",
        "Auf der Baustelle schnacke ich auch Plattdeutsch.",
        "Mit Bauherren aus Irland unterhalte ich mich auf Englisch.",
        "Mit Kunden rede ich gern Platt.",
        "Von März 2016 bis Februar 2017 gehörte meine Zeit der Familie.",
        "Bei Aluminium fange ich ehrlich gesagt bei null an.",
        "Zum Gespräch komme ich jederzeit nach Emden.",
        "Mein Anspruch ist es, jede Naht zweimal zu prüfen.",
        "AutoCAD nutze ich täglich, mit diesem Programm kenne ich mich aus.",
        "Meinem Meister stehe ich zur Seite, wenn Angebote geschrieben werden.",
        "Bei Sturmschäden fuhr ich im Wechsel mit zwei Kameraden Bereitschaft.",
        "Als Metallbauer denke ich in Millimetern.",
        "Geländer schweißen kann ich seit Jahren.",
    ],
)
def test_what_needs_no_line_of_a_deed_passes(sentence):
    """
    A liking, a language, a leave, a gap, a courtesy, or help by other words.
    """
    assert not SMITH(sentence)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("In meiner Freizeit unterrichte ich Ballett.", FindingCode.DUTY_UNSUPPORTED),
        ("In meiner Freizeit leite ich einen Chor.", FindingCode.DUTY_UNSUPPORTED),
        ("Auf Montage plaudere ich auf Dänisch.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("Mit dem System Vectorworks kenne ich mich aus.", FindingCode.SKILL_UNSUPPORTED),
        (
            "Die Werkbesprechung leite ich Woche für Woche in eigener Verantwortung.",
            FindingCode.SCOPE_INFLATED,
        ),
        ("Als Schweißfachmann mit Bachelor der TU Emden denke ich an Kosten.", FindingCode.CREDENTIAL_UNSUPPORTED),
        ("Wechselrichter anschließen kann ich seit Langem.", FindingCode.DUTY_UNSUPPORTED),
    ],
)  # fmt: skip
def test_what_is_claimed_beside_it_is_held_to_the_lines(sentence, code):
    """
    Be it told as a liking, an opinion or an ability.
    """
    assert code in SMITH(sentence)


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [
        ("In my spare time I sing in a choir.", True),
        ("In my spare time I teach ballet.", False),
        ("With aluminium I would be starting from scratch.", True),
    ],
)
def test_english_tells_likings_and_gaps_alike(sentence, passes):
    """
    What is liked must be among the interests, too.
    """
    assert bool(ENGLISH(sentence)) is not passes
