"""
What is said of requests whose fields are missing or wrong.
"""

from uuid import uuid4

import pytest
from pydantic import ValidationError

from resumate import requests as asked
from resumate.domain.errors import InvalidRequestError, RequestTooLargeError
from resumate.refusals import refusal

ID = str(uuid4())
LETTER = {"resume_id": ID, "posting": "We bake."}
EDIT = {"index": 0, "text": "Hello,"}


def refused(model, said):
    with pytest.raises(ValidationError) as error:
        model.model_validate(said)
    return refusal(error.value.errors())


@pytest.mark.parametrize(
    ("model", "said", "field", "detail"),
    [
        (asked.MatchRequest, {"resume_id": ID}, "posting", "it is missing."),
        (asked.MatchRequest, LETTER | {"resume_id": "x"}, "resume_id", "Give the id"),
        (asked.MatchRequest, LETTER | {"resume_id": 7}, "resume_id", "Give the id"),
        (asked.MatchRequest, LETTER | {"posting": 7}, "posting", "Give a text."),
        (asked.MatchRequest, LETTER | {"posting": " "}, "posting", "is empty."),
        (
            asked.LetterRequest,
            LETTER | {"tone": "loud"},
            "tone",
            "Give one of: plain, warm, formal.",
        ),
        (asked.LetterRequest, LETTER | {"corrected": 7}, "corrected", "Give an object"),
        (
            asked.TurnRequest,
            {"instruction": "warmer", "answer_in": "klingon"},
            "answer_in",
            "Give one of: en, de.",
        ),
        (
            asked.TurnRequest,
            {"instruction": "warmer", "locked": [-1]},
            "locked.0",
            "Give 0 or more.",
        ),
        (
            asked.TurnRequest,
            {"instruction": "warmer", "locked": 1},
            "locked",
            "Give a list.",
        ),
        (
            asked.EditRequest,
            {"sentences": [EDIT], "version": "1"},
            "version",
            "Give a whole number.",
        ),
        (
            asked.EditRequest,
            {"sentences": [EDIT], "version": 1.5},
            "version",
            "Give a whole number.",
        ),
        (asked.EditRequest, {"sentences": []}, "sentences", "Give a list of 1 or more"),
        (
            asked.EditRequest,
            {"sentences": [EDIT, EDIT]},
            "sentences",
            "Give a sentence one text.",
        ),
        (
            asked.EditRequest,
            {"sentences": [{"index": 0, "locked": "yes"}]},
            "sentences.0.locked",
            "Give true or false.",
        ),
        (asked.EditRequest, {"sentences": [{"index": 0}]}, "sentences.0", "Give a te"),
        (asked.FactRequest, {"txet": "Baked."}, "txet", "is text meant?"),
        (asked.LetterQuery, {"q": "x" * 201}, "q", "Give at most 200 characters."),
    ],
)
def test_a_field_that_is_wrong_is_named_and_what_to_give(model, said, field, detail):
    """
    One sentence for each field, in our words, and in the whole the same.
    """
    error = refused(model, said)

    [wrong] = error.fields
    assert field == wrong.field
    assert detail in wrong.detail
    assert wrong.detail.endswith((".", "?"))
    assert f"{field}: {wrong.detail}" == error.message


def test_texts_that_are_too_long_are_told_by_a_code_of_their_own():
    """
    However short the bound is; where more is wrong, it is one wrong field of several.
    """
    long = refused(asked.FactRequest, {"text": "x" * 501})
    more = refused(asked.MatchRequest, {"posting": "x" * 60_001})

    assert RequestTooLargeError is type(long)
    assert ["text"] == [wrong.field for wrong in long.fields]
    assert InvalidRequestError is type(more)
    assert ["resume_id", "posting"] == [wrong.field for wrong in more.fields]
    assert "60,000" in more.message
