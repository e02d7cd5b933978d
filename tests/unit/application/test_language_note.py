"""
A person is told when the letter is not in the language it should be in.
"""

import pytest

from resumate.application.language_note import language_note


@pytest.mark.parametrize(
    ("wanted", "resume", "written", "told"),
    [
        ("en", "en", "en", None),
        ("de", "de", "de", None),
        ("de", "en", "en", "the letter is in English"),
        ("en", "de", "de", "the letter is in German"),
        ("en", "de", "de", "missing stands beside the letter"),
        ("de", "fr", "fr", "the letter is in French"),
        ("en", "it", "en", "Your resume is in Italian"),
        ("sv", "en", "en", "should be in Swedish"),
    ],
)
def test_a_note_says_what_was_not_translated(wanted, resume, written, told):
    """
    Another language than wanted, or a resume that cannot be told from, is said.
    """
    note = language_note(wanted, resume, written)

    assert told in (note or "") if told else note is None
