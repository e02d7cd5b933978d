"""
What a person tells that is over: no letter says so, and no fact is made of it.
"""

# ruff: noqa: E501 - patterns are read whole

from resumate.domain.language.any_case import AnyCase

_ENDED = AnyCase(
    r"\bno longer\b|(?:\bnot|n['’]t|\bnever)\b[^.;]{0,60}\bany ?more\b"
    r"|\bI(?: have|['’]ve)? (?:just |now |recently |already )?(?:"
    r"stopped(?= (?:work\w*|being|doing|there|in|at|last|this|on|my|as|volunteer\w*|teaching|studying)\b|[.,!]|$)"
    r"|quit\b|resigned\b|left(?= (?:(?:the|my|that|this) (?:job|post|role|position|firm|company|employer|school|team|course)|there|in|last|at the end)\b|[.,!]|$)"
    r"|retired\b|gave (?:it|that) up\b|finished (?:there|working)\b)"
    r"|\bI (?:was|have been|got) (?:made redundant|laid off|let go)\b"
    r"|\bnicht (?:mehr|länger)(?!\s+(?:als|wie)\b)|\bkeine?[nmrs]? \w+ mehr\b"
    r"|\bich (?:habe|hab) (?:[^.;]{0,60} )?(?:aufgehört|gekündigt|verlassen|aufgegeben)\b"
    r"|\bich (?:wurde|bin) (?:[^.;]{0,60} )?(?:gekündigt|entlassen|ausgeschieden|ausgetreten)\b"
    r"|\bist (?:beendet|vorbei|zu ende)\b|\b(?:has|have) ended\b"
)


def tells_end(text: str) -> bool:
    """
    Whether *text* tells that something is so no more: "I no longer work there".
    """
    return bool(_ENDED.search(text))
