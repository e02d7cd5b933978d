"""
The head of a project that is told field by field: "Client: …", "Role: …".
"""

import re
from collections.abc import Sequence

from resumate.domain.language.places import without_place
from resumate.domain.patterns import regex

_LABEL = regex(
    r"^(?:project|projekt|projet|proyecto)(?: (?:title|name))?"
    r" ?(?:#|no\.?|nr\.?)? ?\d*\s*[:：.–\t-]\s*(?=\S)",
    re.IGNORECASE,
)
""""Project #1: Payments Gateway"."""
_CLIENT = regex(
    r"^(?:client|customer|end client|kunde|auftraggeber|cliente)\s*[:：\t]\s*(?=\S)",
    re.IGNORECASE,
)


def is_project_label(text: str) -> bool:
    """
    Whether *text* is a project by its label and name: "Project #1: Payments Gateway".
    """
    return _LABEL.match(text) is not None


def project_and_client(lines: Sequence[str]) -> tuple[str, str] | None:
    """
    What the project is called and whom it was for; None unless both have a label.
    """
    names = [text[m.end() :] for text in lines if (m := _LABEL.match(text))]
    clients = [text[m.end() :] for text in lines if (m := _CLIENT.match(text))]
    if not names or not clients:
        return None
    return names[0].strip(), without_place(clients[0].strip(), cut_unknown=True)
