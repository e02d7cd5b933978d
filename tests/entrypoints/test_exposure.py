"""
Who starts a server hears who could be whom on it.
"""

import re

import pytest

from resumate.config import Settings
from resumate_http.exposure import exposed

PUBLIC = "https://letters.example.org"


@pytest.mark.parametrize(
    ("host", "settings", "told"),
    [
        ("127.0.0.1", {}, ""),
        ("localhost", {"public_url": "http://127.0.0.1:8000"}, ""),
        ("127.0.0.1", {"public_url": PUBLIC, "user_header": "X-User"}, ""),
        ("127.0.0.1", {"public_url": PUBLIC}, f"{PUBLIC} can sign in under anybody's"),
        ("0.0.0.0", {}, "it can sign in under anybody's name"),
        ("letters", {"user_header": "X-User"}, "past the proxy .* by setting X-User"),
        ("::", {"user_header": "X-User"}, "past the proxy .* by setting X-User"),
    ],
)
def test_who_could_be_anybody(host, settings, told):
    """
    A sentence where that is so, and none on this machine or behind a proxy there.
    """
    sentence = exposed(host, Settings(**settings))

    assert bool(told) == bool(sentence)
    assert re.search(told, sentence)
