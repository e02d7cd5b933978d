"""
German papers that go by several names.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.patterns import regex

_ALSO = (
    (regex(r"erste-?hilfe-?|ersthelfer"), regex(r"erste.hilfe|ersthelfer|nothelfer")),
    (regex(r"berufs-?prüf"), regex(r"fachausweis|berufsprüfung")),
    (regex(r"ausbilder(?:eignungs)?"), regex(r"ausbilder|ausbildereign|\bada\b|\baevo\b|berufsbildner")),
    (regex(r"gesellen|fachangestellten|fachkraft"), regex(r"gesell|lehre|ausbildung|abschlussprüfung")),
    (regex(r"meister(?:prüf|schul|titel|brief)"), regex(r"meister")),
    (regex(r"berufs-?(?:matura|abitur)"), regex(r"berufs-?matur|\bbm\b|\bbms\b|lehre mit matura")),
)  # fmt: skip
"""What goes by other names: how its noun begins, and what a line may call it."""


def goes_by(paper: str, text: str) -> bool:
    """
    Whether *text*, in small letters, has what the *paper* is called otherwise:
    "ausbilderschein" is the "aevo".
    """
    return any(noun.match(paper) and held.search(text) for noun, held in _ALSO)
