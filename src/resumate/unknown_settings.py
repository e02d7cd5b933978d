"""
Variables that look like settings and are none.
"""

from collections.abc import Mapping
from difflib import get_close_matches

from resumate.config import KNOWN, InvalidSettingError

PREFIX = "RESUMATE_"
GUARDS = frozenset(
    """
    RESUMATE_DATABASE_CA RESUMATE_KMS_KEY RESUMATE_MAX_COST_PER_DAY
    RESUMATE_MAX_COST_PER_LETTER RESUMATE_MAX_TOKENS_PER_DAY
    RESUMATE_MAX_TOKENS_PER_LETTER RESUMATE_RETENTION_DAYS RESUMATE_SIGN_UP_DOMAINS
    RESUMATE_USER_HEADER
    """.split()
)
"""What bounds who gets in, what is spent, and how long anything is kept: to go on
without one that was meant would open what somebody wanted shut."""
_OTHERS = "RESUMATE_TEST_"
"""What only the tests read."""
_MEANT = 0.6
"""How like a guard's name (`difflib`) what was meant for it is."""
_TYPED = "RESUM"
_MISTYPED = 0.85
"""How like a known name what does not even begin as settings do."""


def unknown_settings(environment: Mapping[str, str]) -> list[str]:
    """
    One sentence for each variable that is no setting, with the nearest that is one;
    InvalidSettingError if that one is a guard.
    """
    told = []
    for variable, value in environment.items():
        name = variable.upper()
        if not value or variable in KNOWN or name.startswith(_OTHERS):
            continue
        if not (near := _nearest(name)):
            continue
        if near in GUARDS and _like(name, near, _MEANT):
            raise InvalidSettingError(
                f"{variable} is no setting: correct it to {near}, or remove it."
            )
        told.append(f"{variable} is no setting and does nothing: did you mean {near}?")
    return told


def _nearest(name: str) -> str:
    if name.startswith(PREFIX):
        ends = [known.removeprefix(PREFIX) for known in KNOWN]
        return PREFIX + get_close_matches(name.removeprefix(PREFIX), ends, 1, 0.0)[0]
    near = get_close_matches(name, KNOWN, 1, _MISTYPED)
    return near[0] if near and name.startswith(_TYPED) else ""


def _like(name: str, known: str, share: float) -> bool:
    end = name.removeprefix(PREFIX)
    return bool(get_close_matches(end, [known.removeprefix(PREFIX)], 1, share))
