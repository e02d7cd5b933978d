"""
Whether a letter goes to the company and for the post of its posting.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.grounding.sources.company_names import short_names
from resumate.domain.grounding.sources.facts import Facts
from resumate.domain.language.skill_names import names_in
from resumate.domain.letter import Remark
from resumate.domain.patterns import regex
from resumate.domain.posting import JobPosting

_APPLYING = regex(
    r"\b(?:appl(?:y|ying|ication)\b[^.]{0,30}?\b(?:for|as)|position of|role of|bewerbe mich[^.]{0,20}?\b(?:als|um|auf)|bewerbung als)"
    r"\s+(?:the\s+|your\s+|an?\s+|die\s+|eine?n?\s+)?(?:position\s+(?:of|as)\s+|role\s+(?:of|as)\s+|[Ss]telle\s+(?:als\s+)?|[Pp]osition\s+(?:als\s+)?)?"
    r"(?P<title>[A-ZÄÖÜ][\w/&-]*(?:[ ,]+(?:of\s+|and\s+|für\s+)?[A-ZÄÖÜ][\w/&()-]*){0,6})(?P<after>\s+(?:position|role|post|job|at|bei|in|with)\b)?"
)
_AT_COMPANY = regex(
    r"\b(?:position|role|post|job|vacancy|team|joining|join|opportunity|work|stelle|bewerb\w+[^.]*?)\s+(?:at|with|bei|bei der)\s+"
    r"(?:the\s+)?(?P<company>[A-ZÄÖÜ][\w&'’-]*(?:\s+(?:of |and |& )?[A-ZÄÖÜ][\w&'’-]*){0,4})"
)
_NAME = r"(?P<company>[A-ZÄÖÜ][\w&'’-]*(?:\s+(?:of |and |& )?[A-ZÄÖÜ][\w&'’-]*){0,4})"
_APPLYING_AT = regex(
    r"\b(?:(?i:appl(?:y|ying)\s+(?:for|as)|application\s+(?:for|as)|(?:position|role|post|job|vacancy|opportunity)\s+(?:of|as))"
    rf"\s+[^.,;:]{{0,80}}?\s+(?:at|with)|(?i:join|joining|work for|working for))\s+(?:the\s+)?{_NAME}"
    r"\b(?!\s+(?:(?:team|department|group|project)\b|[A-ZÄÖÜ]))"
)
_GREETED = regex(
    r"^\s*Dear\s+(?:the\s+)?(?P<company>[A-Z][\w&'’-]*(?:\s+[A-Z&][\w&'’-]*){0,4}?)\s+"
    r"(?:hiring|recruit\w+|team|talent|selection|search)",
    re.IGNORECASE,
)


def wrong_company(text: str, posting: JobPosting, facts: Facts) -> list[Remark]:
    """
    What is wrong with the company that the letter is written to.
    """
    if not posting.company:
        return []
    for pattern in (_AT_COMPANY, _APPLYING_AT, _GREETED):
        for match in pattern.finditer(text):
            name = match["company"].strip(" .,")
            if (
                not name
                or facts.employers.find(name)
                or names_in(name)
                or name.lower().split()[0] in {"hiring", "sir", "the"}
            ):
                continue
            words = {w.lower() for w in name.split()}
            if words <= facts.forms:
                continue  # "In Excel I work with VLOOKUP", as the resume says
            known = {w for n in short_names(posting.company) for w in n.lower().split()}
            known |= {w.lower() for w in re.findall(r"[\w&'’-]+", posting.text)}
            if not words & known and not re.match(r"(Mr|Ms|Mrs|Dr|Prof)\b", name):
                return [
                    Remark(
                        "company.wrong",
                        f"The letter speaks to {name}; the posting is by {posting.company}.",
                    )
                ]
    return []


def wrong_title(text: str, posting: JobPosting) -> list[Remark]:
    """
    What is wrong with the post that the letter applies for.
    """
    if not posting.title:
        return []
    for match in _APPLYING.finditer(text):
        posted = {_plain(w) for w in re.findall(r"\w+", posting.title)}
        around = {_plain(w) for w in re.findall(r"\w+", posting.text)}
        said = {_plain(w) for w in re.findall(r"\w+", match["title"]) if len(w) > 2}  # noqa: PLR2004
        said -= {"the", "and", "for", "mit", "und"}
        company = {_plain(w) for w in re.findall(r"\w+", posting.company or "")}
        if said and not said & posted and not said <= around and not said <= company:
            return [
                Remark(
                    "title.wrong",
                    f"The letter applies as {match['title']}; the post is {posting.title}.",
                )
            ]
    return []


def _plain(word: str) -> str:
    return word.lower().removesuffix("in").removesuffix("s")
