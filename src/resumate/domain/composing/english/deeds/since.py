"""
What one has done since a day, and does still; and in whose place one stands at times.
"""

from resumate.domain.composing.english.words.naming import may_be_a_thing
from resumate.domain.language.english_verbs import BASE, is_past, past
from resumate.domain.language.name_kinds import title_score
from resumate.domain.patterns import regex

_SINCE = regex(
    r"Since (?P<when>(?:(?:[A-Z][a-z]+ )?(?:19|20)\d\d|"
    r"(?P<short>[A-Z][a-z]+ ['’]?\d\d)|this (?:spring|summer|autumn|"
    r"winter|year)|last (?:spring|summer|autumn|winter|year))),? (?P<I>I )?"
    r"(?P<verb>[a-z]+) (?P<what>[^:;.]*)"
)
"""In lines of a post that is held: "since 2031 check the boats on Sundays"."""
_ANOTHER = regex(r", (?:and )?I | and I ")
_PARTICIPLES = {
    "do": "done", "lead": "led", "run": "run", "keep": "kept", "teach": "taught",
    "make": "made", "take": "taken", "write": "written", "hold": "held", "sell": "sold",
    "buy": "bought", "train": "trained",
}  # fmt: skip
_PLAIN_WORDS = 18
_IN_PLACE = regex(
    r"(?:I )?(?P<verb>(?:stand|stood|fill|filled|step|stepped) in for|"
    r"(?:cover|covered|deputi[sz]e|deputi[sz]ed) for) "
    r"(?P<who>(?:the|my|our) (?:[a-z-]+ ){0,2}[a-z]+) "
    r"(?P<when>(?:when|while|whenever|if) (?:he|she|they) (?:is|are|was|were) "
    r"(?:off|away|out|ill|on (?:leave|holiday|site))|"
    r"on (?:his|her|their) (?:days|weeks?|weekends) (?:off|away))"
    r"(?P<often> \([^()]*\d[^()]*\))?(?=$|[:;,.])(?P<more>.*)",
)
"""Who is meant by "he" stands before it: "Fill in for the baker when he is off"."""

_NOW = regex(r" (?:is|are) ")


def still_since(text: str, *, current: bool) -> str:
    """
    "Since 2031 check the boats" as "have checked the boats since 2031", or of a post
    that has ended as "checked the boats from 2031 on"; "" for other lines.
    """
    found = _SINCE.match(text)
    verb = found["verb"] if found else ""
    participle = _participle(verb)
    if not found or not participle:
        return ""
    what = _ANOTHER.split(found["what"].strip())[0].rstrip(",. ")
    if placed := stands_in(f"{verb} {what}", current=True):
        what = placed.partition(" ")[2]
    elif not found["I"] and may_be_a_thing(f"{verb} {what}"):
        return ""
    listed = ", " in what or len(what.split()) > _PLAIN_WORDS
    leads = not what or what.split(" ")[0] in {"and", "or", "of", "to"}
    if listed or leads:
        return ""
    if found["short"]:  # a day, or a month of a year
        return f"{verb if current else past(verb)} {what}"
    if current:
        return f"have {participle} {what} since {found['when']}"
    dated = found["when"][-1].isdigit()
    return f"{past(verb)} {what} from {found['when']} on" if dated else ""


def _participle(verb: str) -> str:
    """
    The participle of *verb*, a base form, where it is sure; "" where it is not.
    """
    if verb not in BASE or is_past(verb):
        return ""
    did = past(verb)
    return _PARTICIPLES.get(verb, did if did.endswith("ed") else "")


def stands_in(text: str, *, current: bool) -> str:
    """
    In whose place one stands at times, with nobody else told of; "" for other lines.
    """
    found = _IN_PLACE.fullmatch(text[:1].lower() + text[1:]) if text else None
    if not found or not title_score(found["who"].rpartition(" ")[2]):
        return ""
    verb, space, rest = found["verb"].partition(" ")
    done = is_past(verb)
    verb = verb if current or done else past(verb)
    now = {" is ": " was ", " are ": " were "}
    when = found["when"] if current else _NOW.sub(lambda be: now[be[0]], found["when"])
    return f"{verb}{space}{rest} {found['who']} {when}{found['often'] or ''}"
