"""
What people write as they speak, and a letter says otherwise: something "included"
between commas, one's "own" without "my", a month without "in", a stop before a small
letter.
"""

from resumate.domain.composing.english.words.naming import BETWEEN_ITEMS
from resumate.domain.language.english_verbs import BASE, is_past
from resumate.domain.lexicon.abbreviations import ABBREVIATIONS
from resumate.domain.lexicon.months import IN_ENGLISH
from resumate.domain.patterns import regex

_INCLUDED = regex(
    r", (?P<what>(?!and |or )[\w'’&/.-]+(?: [\w'’&/.-]+){0,3}) "
    r"(?P<how>included|excluded|excepted)(?=,|;|$)"
)
"""An aside between commas: "most of the mowing, banks included, ..."."""
_OWN = regex(
    r"\b(?P<verb>[Dd]o|[Dd]id|[Dd]oes|[Dd]oing|[Mm]a[dk]e|[Ww]rite|[Ww]rote|[Uu]sed?|"
    r"[Rr]un|[Rr]an|[Kk]eep|[Kk]ept|[Cc]ook|[Gg]row|[Gg]rew) own (?=[a-z])"
)
"""What is one's own: "do own repairs"."""
_MONTH = regex(rf"(?<=[a-z]{{3}}) (?P<when>(?:{IN_ENGLISH})[a-z]*\.? (?:19|20)\d\d)$")
"""When, behind what was done: "made supervisor July 2031"."""
_LEADS_TO_TIME = regex(
    r"\b(?:in|since|from|to|until|till|by|of|for|on|before|after|and|or|during|"
    r"between|early|late|mid|spring|summer|autumn|winter|the|end|dated?)$",
)


_SMALL_STOP = regex(r"\b(?P<word>[A-Za-z]*[a-z]{2}s?|[A-Z]{2,}s?)[.] (?=[a-z\d])")
"""A stop behind which no capital stands: "when she is off. brigade of 6"."""
_SO_CAN = regex(
    r",? so (?:I )?(?:can|could|will|would|am|was|have|had|know|knew|get|got) .*$"
)
"""What came of it, said of nobody: "have a van so can get to any site"."""
_BEEN = regex(r"(?<=[a-z]), been (?:an? |the )?[^,;:]+$")
"""What one was besides, said of nobody: "give warnings, been chair at 4 hearings"."""
_FEWEST_WORDS = 3


_SHORT_FORM = regex(
    r"[^aeiouy]+|(?:min|max|sec|temp|admin|info|rep|appt|dept|etc|incl|cert|reg|ext|misc|"
    r"prep|vol|ref)s?"
)


def _is_short(word: str) -> bool:
    return word.lower() in ABBREVIATIONS or bool(_SHORT_FORM.fullmatch(word.lower()))


def first_told(text: str) -> str:
    """
    Of a line that sets a stop where no capital follows, what stands before it.
    """
    for stop in _SMALL_STOP.finditer(text):
        before = text[: stop.end("word")]
        if not _is_short(stop["word"]) and _is_whole(before):
            return before
    return text


_COMMA = regex(r", (?![^()]*\))")
_SIZED = regex(
    r"(?:(?:up to|about|around|over|more than|nearly|almost) )?[$€£]\d"
    r"|(?:up to|about|around|over|more than|nearly|almost) \d"
)
_JOINED = regex(r"(?:and|or|but|then|also|plus) ")
_FEWEST_OF_A_DEED = 4


def without_loose_pieces(text: str) -> str:
    """
    A deed without what is strewn behind it with commas alone: sizes among places ("run
    six homes at a time, slab to handover, $700k to $2m, the coast and the hills"), and
    what goes on behind a list that has its "and" already ("allocate picks and loads,
    shift handover, monitor times").
    """
    head, *pieces = _COMMA.split(text)
    if len(pieces) < 2 or len(head.split()) < _FEWEST_OF_A_DEED:  # noqa: PLR2004
        return text
    if ": " in head or any(map(_JOINED.match, pieces)) or not _is_whole(head):
        return text
    sized = any(map(_SIZED.match, pieces)) and not _SIZED.search(head)
    last = pieces[-1].partition(" ")[0]
    mixed = " and " in head and last in BASE and not is_past(last)
    others = any(is_past(piece.partition(" ")[0]) for piece in pieces)
    return head if (sized or mixed) and not others else text


_TWO_VERBS = regex(r"\w+ and \w+ ")
_THING = regex(r"[a-z][\w'’/-]*(?: [a-z][\w'’/-]*){0,2}")
_NO_THING = regex(
    r"(?:an?|the|my|our|all|both|in|on|at|by|for|with|from|to|of|as|using|including|such|"
    r"mostly|mainly|partly|who|which|that|so|then|also|plus|or|incl|up)\b"
)
_KEPT_SO = regex(
    r"(?:keep|kept) .+ (?:clean|tidy|safe|stocked|neat|secure|ready|open|running|going|"
    r"up to date|in order)"
)
_HANDLES = frozenset(
    "check clean service repair inspect test grease wash serve greet answer feed load "
    "unload weigh weld paint sell file scan sort count fix iron mend stack".split()
)
"""What is done to things, and to no work: nobody checks a reconciliation of cement."""
_WORK = regex(
    r".*(?:ation|ment|finding|building|handling|cleaning|welding|baking|changes|control|"
    r"rotation|entry|support|maintenance|ordering|checks|repairs)"
)


def without_unlike_things(text: str) -> str:
    """
    A deed without the things behind a comma that are no objects of its verb: "keep the
    bar clean, glasses and stock", "service vans and lorries, oil changes and tyres",
    "check bills of builders, steel and cement reconciliation".
    """
    head, *_ = _COMMA.split(text)
    items = BETWEEN_ITEMS.split(text[len(head) + 2 :])
    if not all(map(_THING.fullmatch, items)) or any(map(_NO_THING.match, items)):
        return text
    if not _is_whole(head) or ": " in head:
        return text
    if _KEPT_SO.fullmatch(head):
        return head
    acts = any(item.partition(" ")[0] in BASE for item in items if " " in item)
    verb = head.partition(" ")[0].lower()
    work = any(map(_WORK.fullmatch, items))
    joined = " and " in _TWO_VERBS.sub("", head, count=1) and len(items) > 1
    unlike = work and (verb in _HANDLES or joined)
    return head if not acts and (unlike or (joined and " the " in head)) else text


def _is_whole(text: str) -> bool:
    return text.count("(") == text.count(")") and len(text.split()) >= _FEWEST_WORDS


def stops_inside(text: str) -> bool:
    """
    Whether a sentence seems to end inside *text*, and no short form.
    """
    return any(not _is_short(stop["word"]) for stop in _SMALL_STOP.finditer(text))


def without_loose_ends(text: str) -> str:
    """
    The text as a letter says it.
    """
    text = _BEEN.sub("", first_told(text))
    cut = _SO_CAN.sub("", text)
    text = cut if len(cut.split()) >= _FEWEST_WORDS else text
    told = _INCLUDED.sub(r" (\g<what> \g<how>)", text)
    told = _OWN.sub(r"\g<verb> my own ", told)
    month = _MONTH.search(told)
    if month and not _LEADS_TO_TIME.search(told[: month.start()]):
        told = f"{told[: month.start()]} in {month['when']}"
    return told
