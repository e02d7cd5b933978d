"""
The named statements.
"""

import re
from pathlib import Path

import pytest

import resumate.adapters.postgres
from resumate.adapters.postgres.queries import query

FOLDER = Path(resumate.adapters.postgres.__file__).parent
SQL = (FOLDER / "queries.sql").read_text()
NAMES = re.findall(r"^-- name: (\w+)$", SQL, re.MULTILINE)


def test_every_statement_has_its_purpose_in_one_line():
    """
    Under each name stands a comment that says what the statement is for.
    """
    purposes = re.findall(r"^-- name: \w+\n(-- .+\n)", SQL, re.MULTILINE)

    assert len(purposes) == len(NAMES) > 20


def test_names_are_not_given_twice():
    """
    Each name stands for one statement.
    """
    assert len(set(NAMES)) == len(NAMES)


def test_every_statement_is_used():
    """
    No statement is left over, and none is asked for that is not there.
    """
    code = "\n".join(path.read_text() for path in FOLDER.glob("*.py"))
    used = set(re.findall(r'query\("(\w+)"\)', code))

    assert used == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_is_one_statement(name):
    """
    A name gives one statement, without comments or a semicolon.
    """
    statement = query(name).decode()

    assert statement
    assert ";" not in statement
    assert "\n--" not in f"\n{statement}"


def test_an_unknown_name_is_an_error():
    """
    A name that is not there is a KeyError.
    """
    with pytest.raises(KeyError):
        query("no_such_query")
