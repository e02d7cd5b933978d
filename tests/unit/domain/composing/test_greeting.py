"""
Greeting a person by name.
"""

import pytest

from resumate.domain.composing import greeting_of
from resumate.domain.language.sentences import is_greeting
from resumate.domain.letter import Tone


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Jane Smith", "en", "Dear Jane Smith,"),
        ("Ms. Jane Smith", "en", "Dear Ms. Smith,"),
        ("Mrs Odile Penrice", "en", "Dear Mrs Penrice,"),
        ("Mrs. Odile Penrice", "en", "Dear Mrs. Penrice,"),
        ("Miss Penrice", "en", "Dear Miss Penrice,"),
        ("Mrs Penrice", "de", "Sehr geehrte Frau Penrice,"),
        ("Frau Penrice", "en", "Dear Ms Penrice,"),
        ("Frau Dr. Anna Weber", "en", "Dear Dr. Weber,"),
        ("Dr Amara Obi", "en", "Dear Dr Obi,"),
        ("Frau Dr. Anna Weber", "de", "Sehr geehrte Frau Dr. Weber,"),
        ("Herrn Kunze", "de", "Sehr geehrter Herr Kunze,"),
        ("Mag. Bernd Aicher", "de", "Guten Tag Bernd Aicher,"),
        ("Mr Kunze", "de", "Sehr geehrter Herr Kunze,"),
        ("Frau Anna von Stetten", "de", "Sehr geehrte Frau von Stetten,"),
        ("Kim Vogt", "de", "Guten Tag Kim Vogt,"),
        ("Mme Durand", "fr", "Madame Durand,"),
        ("Sra. Ruiz", "es", "Estimada Sra. Ruiz:"),
        ("Mr Cormac O'Dwyer", "en", "Dear Mr O'Dwyer,"),
        ("P. D. Reed", "en", "Dear P. D. Reed,"),
        ("M. Reed", "en", "Dear M. Reed,"),
        ("M. Claude d'Aubigny", "fr", "Monsieur d'Aubigny,"),
        ("D. Luis Prado", "es", "Estimado Sr. Prado:"),
        ("Dr. Iván R. Prado", "es", "Estimado Dr. Prado:"),
        ("Dra. Eva Soler", "es", "Estimada Dra. Soler:"),
        ("Professor Nora Finch", "en", "Dear Professor Finch,"),
        ("Frau Professorin Dr. Ilse Kern", "de",
         "Sehr geehrte Frau Professorin Dr. Kern,"),
    ],
)  # fmt: skip
def test_a_person_is_greeted(name, language, expected):
    """
    In the letter's language, with one's title, and as a woman or a man only if told.
    """
    greeting = greeting_of(name, language)

    assert expected == greeting
    assert is_greeting(greeting)


def test_a_warm_greeting():
    """
    A warm letter says hello.
    """
    assert greeting_of("Ms Smith", "en", Tone.WARM) == "Hello Ms Smith,"
    assert greeting_of("Frau Weber", "de", Tone.WARM) == "Guten Tag Frau Weber,"
