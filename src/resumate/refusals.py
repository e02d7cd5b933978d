"""
What is said of a request whose fields are missing or wrong: which field, and what to
give. No value is quoted, for it may be a person's text.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from resumate.domain.errors import (
    InvalidRequestError,
    RequestTooLargeError,
    WrongField,
)

Found: TypeAlias = Mapping[str, Any]
"""One error, as pydantic tells it."""

_WHOLE = "message"
"""What is wrong where no field of it is."""
_TOO_LONG = "string_too_long"
_ID = "Give the id as it was told: 32 hexadecimal digits in five groups."
_NUMBER = "Give a whole number."
_SAID = {
    "missing": "Give this field: it is missing.",
    "string_type": "Give a text.",
    "string_pattern_mismatch": (
        "Give at most 128 characters, and no line breaks or other signs of control."
    ),
    "uuid_parsing": _ID,
    "uuid_type": _ID,
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "int_from_float": _NUMBER,
    "int_parsing_size": _NUMBER,
    "bool_type": "Give true or false.",
    "list_type": "Give a list.",
    "model_type": "Give an object with fields.",
    "model_attributes_type": "Give an object with fields.",
    "json_invalid": "Give JSON.",
}
_BOUNDED = {
    _TOO_LONG: ("Give at most {:,} characters.", "max_length"),
    "too_long": ("Give a list of at most {:,}.", "max_length"),
    "too_short": ("Give a list of {:,} or more.", "min_length"),
    "greater_than_equal": ("Give {:,} or more.", "ge"),
    "less_than_equal": ("Give {:,} or less.", "le"),
}


def refusal(errors: Iterable[Found], whole: str = _WHOLE) -> InvalidRequestError:
    """
    The error that tells all of *errors*; of texts that are only too long, the one that
    says so. What is wrong as a *whole* is called that.
    """
    found = list(errors)
    fields = [_wrong(error, whole) for error in found]
    kinds = {error["type"] for error in found}
    kind = RequestTooLargeError if kinds == {_TOO_LONG} else InvalidRequestError
    what = " ".join(f"{wrong.field}: {wrong.detail}" for wrong in fields)
    return kind(what, fields=[wrong for wrong in fields if wrong.field != _WHOLE])


def _wrong(error: Found, whole: str) -> WrongField:
    where = list(error["loc"])
    if error["type"] == "json_invalid":
        # Where that is wrong is told, and no field; over HTTP behind the body's name.
        return WrongField(whole, _no_json(error))
    return WrongField(".".join(map(str, where)) or whole, _said(error))


def _no_json(error: Found) -> str:
    at = next((part for part in reversed(error["loc"]) if isinstance(part, int)), None)
    where = "" if at is None else f": this is none from character {at} on"
    return f"Give JSON{where}."


def _said(error: Found) -> str:
    kind, bounds = str(error["type"]), error.get("ctx") or {}
    if kind == "value_error":
        return str(bounds["error"])
    if kind == "enum":
        return f"Give one of: {_listed(str(bounds['expected']))}."
    if kind == "string_too_short":
        return "Give a text: this one is empty."
    if kind in _BOUNDED:
        told, name = _BOUNDED[kind]
        return told.format(bounds[name])
    return _SAID.get(kind, "Give this field as it is described at /docs.")


def _listed(expected: str) -> str:
    # "'a', 'b' or 'c'"
    return expected.replace("' or '", "', '").replace("'", "")
