"""
A bullet that no sentence can be made of, or none that keeps its figures: told in a list
as it stands.
"""

# ruff: noqa: E501 - patterns are read whole

import re

from resumate.domain.composing.clause import EASY_ENOUGH, Clause, Form
from resumate.domain.composing.wording import cleaned, quietened
from resumate.domain.language.career_break import is_career_break, is_loss
from resumate.domain.patterns import regex
from resumate.domain.resume import LineKind, ResumeLine, Section

_FEWEST_WORDS = 3
_MOST_WORDS = 30
_OF_POSTS = frozenset({Section.EXPERIENCE, Section.VOLUNTEERING, Section.PROJECTS})
_NO_WORK = regex(
    r"^(?:[\w ]{0,24}\b)?(?:salary|ctc|notice(?: period)?|reasons? for|line manager|supervisors?|reporting to|reports to|"
    r"references?|contracts?|clients?|customers|employers?|locations?|address|hours|status|duration|website|tel|phone|e-?mail|"
    r"tech(?:nolog(?:y|ies))?(?: stack)?|stack|tools?|software|environment|languages?|skills?|keywords?|responsibilities|duties|achievements|"
    r"gehalt|grund|vorgesetzte\w*|standort|branche|umsatz|jahresumsatz|mitarbeiter|abteilung|tätigkeitsbereich|zeugnis|referenzen?|kunden|"
    r"aufgaben|schwerpunkte?|themen?|tools|kenntnisse)\b[\w ]{0,16}:|"
    r"\b(?:redundan\w+|retrench\w+|dismissed|laid off|resigned|salary|ctc|full[- ]time|part[- ]time|fixed[- ]term|zero[- ]hours|\d+ hours (?:a|per) week|temporary contract|on request|"
    r"befristet\w*|unbefristet\w*|teilzeit|vollzeit|minijob|gekündigt|kündigung|insolvenz|insolvent|abgebrochen|elternzeit|arbeits?los|arbeitssuchend|"
    r"im homeoffice|he|she|his|her|hers|him|et al|curriculum vitae|page \d+|seite \d+)\b|"
    r"\b(?:only|not|never|poorly|nur|nicht|nie|leider)\b|, no (?-i:[A-Z]{2})|"
    r"\b(?:clients|customers|kunden): |https?:|www\.|@|[|{}\\_\[\]]|#",
    re.IGNORECASE,
)
"""What tells of the terms, the firm, the page, another person, or what was not."""
TERMS = regex(
    r"\b\d+ on,? \d+ off\b|\b(?:days?|nights?|weekends?|weekdays|shifts?|hours) only\b|"
    r"^(?:company|firm['’]s|works|pool) (?:van|car|vehicle|truck|phone)\b",
    re.IGNORECASE,
)
"""When one worked, and what one was given to do it with."""
_OWN_TIME = regex(
    r"(?:(?:19|20)\d\d|['’]\d\d)\s*(?:[-–—/]|to|until|bis)\s*(?:[A-Za-zäöü]+\.? )?(?:\d\d[./])?(?:(?:19|20)?\d\d\b|now\b|present\b|date\b|today\b|heute\b)|"
    r"^(?![Ss]ince |[Ss]eit )(?:ab |from )?(?:\d\d[./])?(?:[A-Z][a-zä]{2,8}\.? )?(?:19|20)\d\d\b|"
    r",\s*(?:[A-Z][a-zä]{2,8}\.? )?(?:19|20)\d\d$",
)
"""A time of its own: the line may be another post's."""
_OF_A_FIRM = regex(
    r"\b(?:GmbH|AG|KG|OHG|UG|e\. ?K\.|Ltd|Limited|plc|PLC|Inc|LLC|LLP|Pty|Pvt)\b|"
    r"^(?:[Rr]und |[Cc]a\. |[Üü]ber |[Aa]bout |[Oo]ver |a |an )?\d[\d.,]*\+?(?:-| )(?:bed|seat|room|pupil|student|employee|person|people|staff|storey|"
    r"Mitarbeiter\w*|Mitglieder|Angestellte|Betten|Filialen|Standorte|Einwohner|Zimmer|Schüler\w*|(?:Sitz)?[Pp]lätze)s?\b"
)
_CUT = regex(
    r"(?:[-–—&+/,:(]|\b(?:and|or|with|of|the|to|a|an|for|by|in|at|on|from|as|incl|approx|Rs|und|oder|sowie|der|die|das|den|dem|des|ein|eine[rnms]?|von|vom|"
    r"mit|für|im|bei|beim|zu|zum|zur|auf|aus|als|ca|bzw|inkl|Abt))$|"
    r"^(?:[(&,;:/–-]|(?:and|or|with|of|to|for|by|from|who|which|that|und|oder|sowie|mit|von|bei|die|der|das|wo)\b)|"
    r"[a-zäöüß]- (?!(?:and|or|to|und|oder|bzw)\b)[a-zäöüß]"
)
"""A line that was cut off at its beginning, its end, or in a word."""
_ARROW = regex(r" ?[-=]+> ?")
_COUNT = regex(r"(?<![\w/.-])(?!(?:19|20)\d\d\b)[$€£]?\d[\d.,]*(?![\w/]*\d)")


_MATTER = regex(r"^(?:[-•] )?[A-Z][\w&/ ]{2,24}(?: [-–]|:) (?=[^,]+,)")
_FEWEST_OF_MATTER = 4


def tells_work(line: ResumeLine) -> bool:
    """
    Whether a line among the skills says of one matter what was done, as in resumes that
    are ordered by matters: "Cellar - barrels, pumps, getting the brewer in".
    """
    matter = _MATTER.match(line.text)
    rest = line.text[matter.end() :].split() if matter else []
    plain = sum(word[:1].islower() for word in rest)
    return line.section is Section.SKILLS and 2 * plain > len(rest) >= _FEWEST_OF_MATTER


def item(line: ResumeLine) -> Clause | None:
    """
    The bullet of a post, or what was done in one matter, as an item; None where it may
    be cut off, belong to another post, or tell no work.
    """
    of_post = line.kind is LineKind.BULLET and line.role and line.section in _OF_POSTS
    if not (of_post or tells_work(line)):
        return None
    told = _ARROW.sub(" → ", quietened(cleaned(line.text)))
    words = told.split()
    whole = told.count("(") == told.count(")") and not _CUT.search(told)
    if not (whole and _FEWEST_WORDS <= len(words) <= _MOST_WORDS) or _is_away(told):
        return None
    if any(known.search(told) for known in (_NO_WORK, TERMS, _OWN_TIME, _OF_A_FIRM)):
        return None
    return Clause(told, Form.FACT, EASY_ENOUGH)


def _is_away(text: str) -> bool:
    return is_career_break(text) or is_loss(text)


def with_figures(clause: Clause | None, line: ResumeLine) -> Clause | None:
    """
    *clause*, or the whole line where there is none, it hardly reads well, or it lost all
    figures that the line has.
    """
    easy = clause if clause and clause.ease >= EASY_ENOUGH else None
    if easy and (
        re.search(r"\d", easy.text + easy.behind) or not _COUNT.search(line.text)
    ):
        return easy
    told = item(line)
    if easy and told and not re.search(r"\d", told.text):
        return easy
    return told or clause
