"""
Abbreviations, which all who cut sentences know alike.
"""

import pytest

from resumate.domain.composing.wording import sentences as of_a_deed
from resumate.domain.language.sentences import split_sentences
from resumate.domain.posting_reading.sentences import sentences as of_a_posting
from resumate.domain.reading.lines.sentences import sentences as of_a_resume


@pytest.mark.parametrize(
    "text",
    [
        "I drove for Kessler Bros. Produce.",
        "I worked at Vayu Pvt. Ltd. Pune.",
        "Ich war Polier bei Gebr. Hofer Bau.",
        "Ich bin stv. Leiterin der Küche.",
        "Ich habe eine kfm. Ausbildung.",
        "Wir haben 5 Mio. Umsatz gemacht.",
        "J'ai aidé la Dra. Romero.",
    ],
)
def test_an_abbreviation_ends_no_sentence_wherever_it_stands(text):
    """
    A letter, a resume, a posting and a deed are cut at the same full stops.
    """
    assert split_sentences(text, "de") == [(0, text)]
    assert of_a_resume(text) == [text]
    assert of_a_posting(text) == [text]
    assert of_a_deed(text) == [text]
