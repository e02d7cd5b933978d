"""
Clauses that begin with a tool and say that one works with it.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.patterns import regex

_NAME = r"(?P<name>[A-Z0-9][\w.+#-]*(?: [A-Z0-9&][\w.+#-]*){0,3})"
_KIND = r"(?:program(?:me)?s?|tools?|software|systems?|platforms?|apps?|languages?|packages?|frameworks?|librar(?:y|ies)|databases?|machines?|instruments?)"
_KIND_DE = r"(?:\w*(?:[Pp]rogramm|[Ss]oftware|[Ww]erkzeug|[Ss]ystem|[Tt]ool|[Pp]lattform|[Ss]prache|[Aa]nwendung|[Ll]ösung)|App)"
_NOT_YET = r"(?! (?:(?:would|could|will|want|hope|need|should|can|might|may|do|did|have|had|am|was) (?:not|never|no|like|love|to|only|keen|eager|yet|learn|still|glad|happy)|haven|don|didn|can['’]t|want|hope|still|look|lack|only|plan|wish|miss|intend)\b)"
_USED = regex(
    rf"{_NAME} (?:is|was) (?:the|an?|one of the|my) (?:\w+ )?{_KIND}(?: (?:in|with|on|by|through|from))?(?: (?:which|that))? (?:I|we)\b{_NOT_YET}"
)
_USED_DE = regex(
    rf"{_NAME} (?:ist|war) (?:das|die|der|eine?|meine?) (?:\w+ )?{_KIND_DE}, (?:(?:mit|in|auf|über) )?(?:dem|der|denen|das|die|den) ich\b(?![^.;]*\b(?:nicht|kein\w*|noch|lernen|einarbeiten|kennenlernen|einzuarbeiten|würde|möchte|will|nur)\b)"
)
"""What says of a name that it is a tool, and that one works with it."""


def uses_tool(piece: str, company: re.Pattern[str] | None, sentence: str) -> bool:
    """
    Whether the clause, with what follows it in the sentence, says that a tool is used.
    """
    start = sentence.find(piece)
    begins = used_tool(sentence, start) if start >= 0 else None
    return begins is not None and not (company and company.match(piece))


def used_tool(text: str, start: int) -> re.Match[str] | None:
    """
    The tool that is said there to be used, if any.
    """
    return _USED.match(text, start) or _USED_DE.match(text, start)
