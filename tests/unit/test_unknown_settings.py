"""
A misspelt setting is told, and one that guards something is refused.
"""

import re
from pathlib import Path

import pytest

from resumate.config import KNOWN, InvalidSettingError
from resumate.unknown_settings import GUARDS, unknown_settings

README = Path(__file__).parents[2] / "README.md"


def test_the_known_settings_are_those_of_the_readme():
    """
    What is documented is known, and the other way round.
    """
    rows = re.findall(
        r"^\| `(RESUMATE_\w+)` \|", README.read_text("utf-8"), re.MULTILINE
    )

    assert {row for row in rows if "_TEST_" not in row} == KNOWN
    assert GUARDS <= KNOWN


@pytest.mark.parametrize(
    ("variable", "meant"),
    [
        ("RESUMATE_LLM_MODLE", "RESUMATE_LLM_MODEL"),
        ("RESUMATE_DATABSE_URL", "RESUMATE_DATABASE_URL"),
        ("RESUMATE_PUBLICURL", "RESUMATE_PUBLIC_URL"),
        ("RESUMTE_DATA_DIR", "RESUMATE_DATA_DIR"),
        ("resumate_llm_url", "RESUMATE_LLM_URL"),
    ],
)
def test_an_unknown_setting_is_told_with_the_nearest(variable, meant):
    """
    One sentence; the program goes on.
    """
    [told] = unknown_settings({variable: "1", "PATH": "/bin"})

    assert told.startswith(f"{variable} is no setting")
    assert told.endswith(f"did you mean {meant}?")


@pytest.mark.parametrize(
    ("variable", "meant"),
    [
        ("RESUMATE_USER_HEADRE", "RESUMATE_USER_HEADER"),
        ("RESUMATE_USERHEADER", "RESUMATE_USER_HEADER"),
        ("RESUMATE_HEADER", "RESUMATE_USER_HEADER"),
        ("RESUMATE_AUTH_HEADER", "RESUMATE_USER_HEADER"),
        ("RESUMTE_USER_HEADER", "RESUMATE_USER_HEADER"),
        ("Resumate_User_Header", "RESUMATE_USER_HEADER"),
        ("RESUMATE_RETENTION_DAY", "RESUMATE_RETENTION_DAYS"),
        ("RESUMATE_MAX_COST_DAY", "RESUMATE_MAX_COST_PER_DAY"),
    ],
)
def test_a_guard_that_is_misspelt_is_refused(variable, meant):
    """
    Nobody is served as if it had not been asked for.
    """
    with pytest.raises(InvalidSettingError, match=f"{variable} .*{meant}"):
        unknown_settings({variable: "1"})


def test_known_empty_and_other_variables_are_none_of_its_business():
    """
    Nor are those of the tests.
    """
    fine = dict.fromkeys(KNOWN, "1") | {
        "RESUMATE_TEST_DSN": "x",
        "RESUMATE_NOTHING": "",
        "RESUME_FILE": "cv.pdf",
        "HOME": "/root",
    }

    assert unknown_settings(fine) == []
