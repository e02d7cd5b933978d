"""
A person is told when the letter is not in the language it should be in.
"""

import pytest

from resumate.application.writing.language_note import language_note, require_language
from resumate.domain.errors import InvalidRequestError
from resumate.domain.language.detecting import DETECTABLE
from resumate.domain.lexicon.languages import LETTER_LANGUAGES


@pytest.mark.parametrize(
    ("wanted", "resume", "written", "told"),
    [
        ("en", "en", "en", None),
        ("de", "de", "de", None),
        ("de", "en", "en", "the letter is in English"),
        ("en", "de", "de", "the letter is in German"),
        ("en", "de", "de", "is listed beside the letter"),
        ("de", "fr", "fr", "the letter is in French"),
        ("en", "it", "en", "Your resume is in Italian"),
        ("sv", "en", "en", "The posting is in Swedish, but there are letters only in"),
        ("ja", "de", "de", "in Japanese, but"),
        ("th", "en", "en", "in Thai, but"),
    ],
)
def test_a_note_says_what_was_not_translated(wanted, resume, written, told):
    """
    Another language than wanted, or a resume that cannot be told from, is said.
    """
    note = language_note(wanted, resume, written)

    assert told in (note or "") if told else note is None


@pytest.mark.parametrize("posting", sorted(DETECTABLE))
def test_every_language_of_a_posting_has_a_name(posting):
    """
    No note shows a code.
    """
    assert f"'{posting}'" not in (language_note(posting, "en", "en") or "")


@pytest.mark.parametrize("wish", ["auto", *LETTER_LANGUAGES])
def test_letters_are_asked_for_in_these_languages(wish):
    """
    Each that a letter can be written in, and the posting's.
    """
    require_language(wish)


@pytest.mark.parametrize("wish", ["ja", "it", "xx", "EN", "", "klingon" * 9])
def test_others_are_refused(wish):
    """
    The error names those that there are.
    """
    with pytest.raises(
        InvalidRequestError, match=r"en \(English\), de \(German\)"
    ) as error:
        require_language(wish)
    assert 200 > len(error.value.message)
