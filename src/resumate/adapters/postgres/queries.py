"""
The named statements of ``queries.sql``.
"""

import re
from functools import cache
from importlib.resources import files

_NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)


def query(name: str) -> bytes:
    """
    The statement of that name; KeyError if there is none.
    """
    return _queries()[name]


@cache
def _queries() -> dict[str, bytes]:
    text = (files(__package__) / "queries.sql").read_text("utf-8")
    _, *parts = _NAME.split(text)
    return {
        name: _without_comments(statement).encode()
        for name, statement in zip(parts[::2], parts[1::2], strict=True)
    }


def _without_comments(statement: str) -> str:
    lines = (x for x in statement.splitlines() if not x.lstrip().startswith("--"))
    return "\n".join(lines).strip().removesuffix(";")
