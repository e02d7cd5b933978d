"""
A title without what advertisements put around it: genders, places, further notes.
"""

import re

from resumate.domain.forgetting import remembered
from resumate.domain.patterns import regex
from resumate.domain.posting_reading import title_words
from resumate.domain.posting_reading.places import is_place

_FEWEST_TOLD = 3
"""So many small words behind a dash tell of a post, and do not name it."""


def means_everybody(text: str) -> bool:
    """
    Whether *text* says "(m/w/d)" or the like.
    """
    return bool(title_words.GENDER.search(text))


_BARE_MARK = regex(r"\s*,\s+(?=\))|(?<=\()\s+,\s*")
"""What "(Postdoc, m/w/d)" keeps of the mark."""

_IN_CAPITALS = regex(r"\b[A-ZÄÖÜ]{3,}(?:/-?|[*:_])IN\b")


def without_gender(text: str) -> str:
    """
    *text* without "(m/w/d)", "(Postdoc, m/w/d)" as "(Postdoc)", and "LEITER:IN" among
    small words as "Leiter:in".
    """
    plain = _BARE_MARK.sub("", title_words.GENDER.sub(" ", text))
    if re.search(r"[a-zäöüß]{3}", plain):
        plain = _IN_CAPITALS.sub(lambda one: one[0].capitalize(), plain)
    return re.sub(r" +(?=[ ,]|$)", "", plain)


@remembered(1_024)
def clean_title(text: str) -> str:
    """
    A title without "(m/w/d)", places, hours, employer and requisition numbers.
    """
    title = title_words.PLACEHOLDER.sub("", without_gender(text))
    title = title_words.HOW_MANY.sub("", title_words.PAY_GRADE.sub("", title))
    title = _without_hours(title)
    title = title_words.FOR_A_HOUSE.sub("", title)
    title = (
        title_words.BAR.split(title)[0]
        if title_words.JOB_NOUN.search(title_words.BAR.split(title)[0])
        else title
    )
    title = title_words.WANTED.sub("", title_words.REQUISITION.sub("", title).strip())
    title = title_words.FOR_US.sub("", title_words.AT_COMPANY.sub("", title))
    previous = ""
    while previous != title:
        previous = title
        title = _without_hours(_without_tail(_without_hours(title)))
        title = title_words.LONG_BRACKET.sub(
            _kept_of_a_bracket,
            title_words.PLACE.sub("", title_words.TRAILING_ASIDE.sub("", title)),
        )
        title = title_words.INTAKE.sub(r"\g<post>", title)
        title = title_words.EDGES.sub("", " ".join(_without_tail(title).split()))
    place = title_words.IN_PLACE.search(title)
    shorter = title[: place.start()] if place else title
    subject = place and title_words.OF_A_SUBJECT.search(shorter)
    trade = title_words.JOB_NOUN.search(shorter) or title_words.FOR_BOTH.match(shorter)
    if trade and not (subject and place and not _is_where(place["place"])):
        title = shorter
    return title + ")" if title.count("(") > title.count(")") else title


def _kept_of_a_bracket(bracket: re.Match[str]) -> str:
    """
    A bracket that lists what the post is about, and no places nor terms; else nothing.
    """
    listed = title_words.OF_THE_JOB.fullmatch(bracket[0].strip())
    parts = re.split(r", (?:and )?| (?:and|und|&) ", bracket[0].strip(" ()"))
    aside = any(is_place(x) or title_words.OF_THE_CONTRACT.match(x) for x in parts)
    return bracket[0] if listed and not aside else ""


def _without_hours(title: str) -> str:
    """
    *title* without how much one works, before or behind it, and from when on.
    """
    title = title_words.WORKLOAD.sub("", title.rstrip())
    title = title_words.FROM_A_DAY.sub("", title)
    title = title_words.FULL_OR_PART.sub("", title.rstrip())
    return title_words.FULL_OR_PART_FIRST.sub("", title)


def _is_where(text: str) -> bool:
    """
    Whether *text* is a town, or begins with one: "Hull Full-time".
    """
    return is_place(text) or is_place(text.split(" ", maxsplit=1)[0])


_ALTERNATIVE = regex(r" (?:or|oder|ou|o) ")
"""What parts the places of a post: "Munich or remote"."""


def _without_tail(title: str) -> str:
    """
    *title* without a place, shift or contract at its end, or what is told of the post:
    ", nights", "– Zaragoza", "– 12 month contract with a view to more".
    """
    match = title_words.TAIL.search(title)
    if not match or not match.start():
        return title
    tail = match["tail"].strip()
    words = re.findall(r"\w+", tail)
    told = len(words) >= _FEWEST_TOLD and not any(word[0].isupper() for word in words)
    places = is_place(tail) or is_place(_ALTERNATIVE.split(tail)[0])
    aside = places or (tail and title_words.OF_THE_CONTRACT.match(tail)) or told
    return title[: match.start()] if aside else title


def names_a_job(text: str) -> bool:
    """
    Whether a word in *text* is one that people are employed as.
    """
    return title_words.JOB_NOUN.search(text)
