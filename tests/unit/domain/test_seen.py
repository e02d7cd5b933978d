"""
Text is read as a person sees it, whichever characters it is stored in.
"""

import unicodedata

import pytest

from gate import codes_of, one_post
from resumate.adapters.documents.child import extracted
from resumate.domain.letter import FindingCode
from resumate.domain.posting_reading import read_posting
from resumate.domain.seen import as_seen

DECOMPOSED = unicodedata.normalize("NFD", "Führung über Öl")
RESUME = one_post(
    "de", "Kölner Möbel GmbH", "Tischler", "Prüfung von 40 Türen mit einem Gehilfen"
)
TRUE = "Bei der Kölner Möbel GmbH habe ich 40 Türen geprüft."
FALSE = "Ich habe bei der Bäckerei Böhm gearbeitet."
POSTING = """Tischler (m/w/d)
Möbelhaus Böhm GmbH

Ihr Profil
- Erfahrung mit Türen
- Führerschein Klasse B
"""


def hidden_between(sign):
    """
    What puts *sign* between all characters of a sentence.
    """
    return sign.join


def decomposed(text):
    """
    The same text as files from a Mac have it.
    """
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (DECOMPOSED, "Führung über Öl"),
        ("Blut\u00adabnahme", "Blutabnahme"),
        ("a\u200bb\u2060c\ufe0fd\u034fe\x00f", "abcdef"),
        ("\U0001d7d7 gold \U0001d5d4", "9 gold A"),
        ("a\tb\nc\u00a0d", "a\tb\nc\u00a0d"),
    ],
    ids=["accents apart", "soft hyphen", "nothing", "mathematics", "spaces stay"],
)
def test_what_nobody_sees_goes(text, seen):
    """
    Invisible characters go, letters and their accents come together, spaces stay.
    """
    assert as_seen(text) == seen


@pytest.mark.parametrize(
    "stored",
    [decomposed, hidden_between("\u00ad"), hidden_between("\u200b")],
    ids=["accents apart", "soft hyphens", "zero-width spaces"],
)
def test_the_truth_gate_judges_what_is_seen(stored):
    """
    What is true stays true and what is false is found, also in one sentence by hand.
    """
    assert codes_of(RESUME, TRUE) == codes_of(RESUME, stored(TRUE)) == set()
    assert codes_of(RESUME, FALSE) == {FindingCode.EMPLOYER_UNKNOWN}
    assert codes_of(RESUME, stored(FALSE)) == {FindingCode.EMPLOYER_UNKNOWN}


def test_a_file_is_read_as_it_is_seen():
    """
    The lines of a resume do not depend on how its file stores accents.
    """
    resume = f"Ada Röhr\n\nBerufserfahrung\nTischlerin, Möbel Böhm\n- {DECOMPOSED}\n"

    apart, together = (
        extracted(form(resume).encode(), max_pages=5).text
        for form in (decomposed, as_seen)
    )

    assert apart == together


def test_a_posting_is_read_as_it_is_seen():
    """
    Title, company and requirements do not depend on how accents are stored.
    """
    assert read_posting(decomposed(POSTING)) == read_posting(POSTING)
