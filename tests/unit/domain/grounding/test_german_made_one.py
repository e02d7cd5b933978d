"""
What somebody made of one, had one do, or owes one, as German letters tell it.
"""

from functools import partial

import pytest

from gate import TODAY, codes_of
from resumate.domain.letter import FindingCode
from told_resumes import told_resume

BAKER = partial(
    codes_of,
    told_resume(
        """
        @name Rieke Thamm
        @language de
        @experience
        # Backhaus Tolk GmbH, Husum | Konditorin | 2019-02 | now
        Torten für 12 Filialen
        Sicherheitsbeauftragte des Betriebs
        Rezeptbuch für Saisontorten verfasst
        # Mühle Arlau, Bredstedt | Verkäuferin | 2015-08 | 2019-01
        Verkauf von Mehl und Brot
        """
    ),
    today=TODAY,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Backhaus Tolk stellte mich 2019 als Betriebsleiterin ein.",
        "Die Mühle Arlau hat mich 2017 zur Filialleiterin befördert.",
        "Backhaus Tolk führt mich als Prokuristin.",
        "Die Mühle Arlau nahm mich als Müllerin auf.",
        "Das Backhaus Tolk übertrug mir 2021 den Posten der Produktionsleiterin.",
    ],
)
def test_the_post_that_somebody_gave_one_is_a_title(sentence):
    """
    Whoever the sentence is about.
    """
    assert FindingCode.TITLE_UNKNOWN in BAKER(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Backhaus Tolk stellte mich 2019 als Konditorin ein.",
        "Die Mühle Arlau beschäftigte mich als Verkäuferin.",
        "Der Betrieb ernannte mich zur Sicherheitsbeauftragten.",
        "Das Kind machte mich zur Frühaufsteherin.",
        "Diese Jahre machten mich zu einem geduldigen Menschen.",
    ],
)
def test_a_post_that_the_resume_has_or_none_at_all_passes(sentence):
    """
    Be it told by whom it was given, or what somebody made of one in a picture.
    """
    assert not BAKER(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Gästehaus Rantum ließ mich die Torten backen.",
        "Konditorei Hinrichsen schickte mich auf Lehrgang nach Kiel.",
    ],
)
def test_whoever_had_one_do_something_and_has_a_name_is_an_employer(sentence):
    """
    A firm has a name of several words.
    """
    assert FindingCode.EMPLOYER_UNKNOWN in BAKER(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Meine Chefin ließ mich das Rezeptbuch für Saisontorten verfassen.",
        "Frau Petersen machte mich mit Saisontorten vertraut.",
        "Diese Anzeige machte mich neugierig.",
        "Backhaus Tolk verdankt mir das Rezeptbuch für Saisontorten.",
    ],
)
def test_who_is_no_firm_may_have_had_one_do_it(sentence):
    """
    A person, an advert, or an employer of the resume is no unknown firm.
    """
    assert not BAKER(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Backhaus Tolk verdankt mir den Onlineshop.",
        "Die Mühle Arlau hat mir die neue Lagerhalle zu verdanken.",
    ],
)
def test_what_is_owed_to_one_was_done(sentence):
    """
    And so a line must tell it.
    """
    assert FindingCode.DUTY_UNSUPPORTED in BAKER(sentence)
