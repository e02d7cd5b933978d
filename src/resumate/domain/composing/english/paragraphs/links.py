"""
What an English posting asks for, said back to the employer.
"""

import re

from resumate.domain.composing.english.deeds.series import in_series
from resumate.domain.composing.english.words.articles import article
from resumate.domain.composing.english.words.patterns import NOUN_OR_VERB
from resumate.domain.composing.english.words.profile import lowered
from resumate.domain.composing.english.words.spelling import spelled_out
from resumate.domain.language.english_verbs import BASE, FROM_GERUND
from resumate.domain.language.name_kinds import title_score
from resumate.domain.language.places import is_place
from resumate.domain.language.skill_names import longest_in
from resumate.domain.language.tongues import tongues_named
from resumate.domain.patterns import regex
from resumate.domain.posting import Requirement

_MOST_WORDS = 13
_FEWEST_WORDS = 2
_FEWEST_OF_ACTS = 4
_LEAD = regex(
    r"^(?:you(?:'ll| will| should| must|’ll)?(?: also)? (?:have|be able to|be|bring|"
    r"need|"
    r"possess|demonstrate)?|(?:must|should) (?:have|be)|required|must|a must|"
    r"minimum(?: of)?|at least|has|have|holds?|is able to|are able to|can|"
    r"the ideal candidate has|we (?:expect|require|ask for))"
    r"\b[:,]?\s+(?:a minimum of )?",
    re.IGNORECASE,
)
_ASKED = regex(
    r"\b(?:experience|knowledge|skills?|proficiency|understanding|ability|expertise|"
    r"familiarity|background|degree|certificat(?:e|ion)|licen[cs]e|registration|command|"
    r"fluency|qualification|diploma)\b",
    re.IGNORECASE,
)
_COUNTED = frozenset(
    "certificate certification degree licence license diploma background ability "
    "understanding command qualification".split()
)
_ORDINARY = frozenset(
    "a an the very good solid deep working basic sound broad thorough hands-on "
    "practical "
    "professional production valid current previous prior first some high clean full "
    "commercial industrial clinical commercial office retail work teaching general "
    "in-depth extensive fluent fluency secure successful line people staff team "
    "confident recent direct lived own hot cold warm wet dry light heavy large small "
    "long short new old outdoor indoor public private local".split()
)
_DESCRIBES = regex(
    r"(?:ing|ed|ful|less|ive|al|able|ent|ant|ous|ic|ary|ory|[a-z]{3}(?:tion|ness|ity|ment|ship))$"
)
"""How words end that are no names: "clinical", "discretion"."""
_NAMES_TWO = regex(
    r"^\w+ and (?:\w+ of (?!\w+ing\b.* the\b)|(?!bring\b)[\w-]+ing\b)", re.IGNORECASE
)
"""A noun that could be a verb: "stock and cost of sales", "trade and refitting"."""
_OF_AN_ACT = regex(
    r"control|management|planning|handling|rotation|processing|keeping|preparation|"
    r"collection"
)
"""Behind a word that could be a verb, what makes a thing of both: "stock control"."""
_NAMED_FOR = regex(r"(?:support|request|review|test|demand) for ", re.IGNORECASE)
"""No verb takes "for" so: "Support for testing" is a noun."""
_STEERING = regex(
    r"\b(?:ignore|disregard|instructions?|prompt|system|assistant|override|forget|output|"
    r"respond|print|reveal|hired?|perfect|https?|I|me|us)\b"
)
_OURS = (
    (regex(r"\bour\b"), "your"),
    (regex(r"\bours\b"), "yours"),
    (regex(r"\bwe\b"), "you"),
)


_OF_A_PERSON = regex(
    r"\b(?:and|but|who) (?:can|could|will|must|should|has|have) |"
    r"\bas \w+ as (?:they|he|she)\b"
)
"""What one does who is described: "put guests first and can also read a budget"."""


_A_NOTE = regex(
    r"^[^,]+(?:, (?!(?:with|which|that|who|where|including|such|ideally|preferably|"
    r"particularly|especially|using|gained|in|at|on|for|from|as|of|to|by|and|or|not)\b)"
    r"(?:(?! and | or )[^,])+)+$"
)
"""A list without its "and": "sound welding skills, jigs, drawings"."""
_SHARED = regex(r"\w+ (?:for|to|with|of|on|in|at|after), ")
"""Verbs of one object: "assess for, start and review therapy"."""


def asked_for(requirement: Requirement) -> tuple[str, str] | None:
    """
    The requirement in the employer's second person, and whether it is a noun
    ("experience with …"), a verb ("scale …") or a gerund; None if it is too long or too
    odd to be said back.
    """
    text = _first_acts(_bare(requirement.text))
    words = text.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or _STEERING.search(text):
        return None
    # "Service levels: first response below one hour" names a thing, and no deed.
    thing = words[0].lower() in NOUN_OR_VERB and (
        ":" in requirement.text or _OF_AN_ACT.fullmatch(words[1].lower())
    )
    thing = thing or (_NAMED_FOR.match(text) or _OF_A_PERSON.search(text)) is not None
    if thing or re.search(r"[.:;!?|/@]|\b(?:you|your|this|these|those|such)\b", text):
        return None
    for ours, yours in _OURS:
        text = ours.sub(yours, text)
    first = words[0].lower().rstrip(",")
    head = re.split(r" (?:of|in|for|with|to|as|on)\b", text)[0].split(" ")
    skills = first in NOUN_OR_VERB and _ASKED.fullmatch(head[-1])
    noun = None if _A_NOTE.match(text) else ("noun", _with_article(text))
    if skills or _ASKED.search(" ".join(words[:2])):
        return noun
    named = words[1] == "of" or _NAMES_TWO.match(text) or _is_post(*words[:2])
    if first in BASE and not named:
        text = re.sub(
            r"\band (?:is|are) responsible for\b", "and be responsible for", text
        )
        text = re.sub(r"\byourself\b", "myself", f"{text[0].lower()}{text[1:]}")
        text = re.sub(
            r"^([^,]+), (?=(?:figure|find|work) out )(?!.* and )", r"\1 and ", text
        )
        return ("verb", text if _SHARED.match(text) else in_series(text))
    if first in FROM_GERUND:
        return _in_doing(first, text)
    return noun if _ASKED.search(text) else None


_MATTER_OF = regex(
    r"^(?:[a-z-]+ ){0,3}?"
    r"(?:experience|knowledge|understanding|familiarity|proficiency|expertise|background|"
    r"command) (?:in |with |of |on |using |working with )+(?=\w)"
)
_MANY = regex(r"(?<![suia])s$|[a-z]ies$|(?:men|people|children|data)$", re.IGNORECASE)
_NO_PLURAL = regex(r"(?:ics|news|series|means|analysis|basis|business|process|access)$")
_BEHIND_ITS_HEAD = regex(
    r"(?:,| (?:of|for|with|to|in|at|on|from|by|per|across|using|such as|including|like|"
    r"under|within|that|which|who)) "
)


def matter_of(asked: str) -> str:
    """
    In what experience or knowledge is asked for: "experience with data tools".
    """
    return asked[found.end() :] if (found := _MATTER_OF.match(asked)) else asked


def pronoun(asked: str) -> str:
    """
    "It" for one thing, "them" for several.
    """
    head = _BEHIND_ITS_HEAD.split(asked)[0].strip()
    last = head.rpartition(" ")[2]
    many = _MANY.search(last) and not _NO_PLURAL.search(last.lower())
    named = last[:1].isupper() and not last.isupper()  # "Windows", "Sales"
    return "them" if (many and not named) or " and " in head else "it"


def _is_post(first: str, second: str) -> bool:
    """
    "Transport Manager CPC", "Lead Auditor ISO 27001": one transports no Manager.
    """
    named = first[:1].isupper() and second.istitle()
    return named and first.lower() in NOUN_OR_VERB and title_score(second) > 0


def _in_doing(gerund: str, text: str) -> tuple[str, str]:
    """
    "Sorting the post" as it stands; "sorting of post" by its verb.
    """
    rest = text[len(gerund) :].lstrip()
    if rest.startswith("of "):
        return ("verb", in_series(f"{FROM_GERUND[gerund]} {rest[3:]}"))
    return ("gerund", f"{text[0].lower()}{text[1:]}")


def _first_acts(text: str) -> str:
    """
    Of a duty too long to be said back, what stands before its next verb: "tune and
    repair the organs" of one that goes on ", prepare them for concerts".
    """
    first, *more = re.split(r", (?:and )?(?=[a-z]+ )", text)
    if len(text.split()) <= _MOST_WORDS or first.split(" ")[0].lower() not in BASE:
        return text
    for piece in more:
        opens = piece.split(" ")[0] in BASE
        if opens and len(first.split()) >= _FEWEST_OF_ACTS:
            return first
        first = f"{first}, {piece}"
    return text


_A_MATTER = regex(
    r"(?P<matter>[A-Z][a-z]+)(?P<rest> (?:experience|knowledge|background)\b.*)"
)
"""In what one has experience, which may be a name: "Avocado experience"."""


def _in_small(phrase: str, told: str) -> str:
    """
    *phrase* with a small first letter where the line *told* writes that word so.
    """
    matter = _A_MATTER.fullmatch(phrase)
    small = matter["matter"].lower() if matter else ""
    written = small and re.search(rf"(?<!\w){re.escape(small)}s?\b", told)
    return small + matter["rest"] if matter and written else phrase


def may_be_misnamed(requirement: Requirement, told: str) -> bool:
    """
    Whether nothing tells if what the posting asks experience in is a name, so that its
    capital is none in a sentence: "Tank experience".
    """
    kind, phrase = asked_for(requirement) or ("", "")
    matter = _A_MATTER.fullmatch(_in_small(phrase, told)) if kind == "noun" else None
    if not matter:
        return False
    name = matter["matter"]
    known = any(longest_in(name)) or any(tongues_named(name)) or is_place(name)
    return not (known or re.search(rf"(?<!^)\b{re.escape(name)}\b", told))


def ask(requirement: Requirement, *, first: bool, told: str = "") -> str:
    """
    What the posting asks for, said back, without a full stop, before what the line
    *told* answers it with.
    """
    kind, phrase = asked_for(requirement) or ("noun", requirement.text)
    phrase = _in_small(phrase, told)
    also = "" if first else "also "
    return {
        "noun": f"You {also}ask for {phrase}",
        "verb": f"You are {also}looking for someone to {phrase}",
        "gerund": f"The role {also}involves {phrase}",
    }[kind]


def _with_article(text: str) -> str:
    """
    "Degree in statistics" as "a degree in statistics"; what is not counted goes
    without.
    """
    head = re.split(r" (?:of|in|for|with|to|as|or|and)\b", text)[0].split(" ")
    said = _as_in_a_sentence(text)
    if (
        head[0].lower() in {"a", "an", "the", "your"}
        or head[-1].lower() not in _COUNTED
    ):
        return said
    return f"{'the' if head[-1].lower() == 'ability' else article(said)} {said}"


def _as_in_a_sentence(text: str) -> str:
    """
    A small first letter, unless the first word may be a name: "Minnesota licence".
    """
    first = text.split(" ", maxsplit=1)[0].casefold()
    if first in _ORDINARY:
        return f"{text[0].lower()}{text[1:]}"
    ordinary = first in NOUN_OR_VERB or _ASKED.match(first) or _DESCRIBES.search(first)
    return lowered(text) if ordinary or text[:1].islower() else text


def _bare(text: str) -> str:
    text = re.sub(r"\s+\([^()]*\)", "", " ".join(text.split()))
    text = spelled_out(re.sub(r"^[\W_]+", "", text))
    text = _LEAD.sub("", text.split(":")[0]).strip()
    text = re.sub(
        r",? (?:is |are )?(?:required|preferred|desired|a plus|a must|essential|"
        r"desirable|"
        r"an advantage)$",
        "",
        text.rstrip(".;, "),
    )
    return re.sub(
        r"^(?:strong|excellent|outstanding|exceptional|proven|demonstrated|"
        r"demonstrable) ",
        "",
        text,
        flags=re.IGNORECASE,
    )
